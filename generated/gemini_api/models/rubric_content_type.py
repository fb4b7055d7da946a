# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class RubricContentType(OpenEnum):
    """What the rubrics that a model writes look like.

    Attributes:
        RUBRIC_CONTENT_TYPE_UNSPECIFIED: Not said.
        PROPERTY: A property that a good answer has.
        NL_QUESTION_ANSWER: A question in plain words, and its answer.
        PYTHON_CODE_ASSERTION: An assertion in Python.
    """

    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    PROPERTY = "PROPERTY"
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"
