# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AnswerStyle(OpenEnum):
    """How an answer is written.

    Attributes:
        ANSWER_STYLE_UNSPECIFIED: Not said.
        ABSTRACTIVE: In few words of the model's own.
        EXTRACTIVE: In few words, taken from the passages.
        VERBOSE: At length, with what surrounds the answer.
    """

    ANSWER_STYLE_UNSPECIFIED = "ANSWER_STYLE_UNSPECIFIED"
    ABSTRACTIVE = "ABSTRACTIVE"
    EXTRACTIVE = "EXTRACTIVE"
    VERBOSE = "VERBOSE"
