# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class FunctionResponseScheduling(OpenEnum):
    """When a model in a live session takes notice of a function result.

    Attributes:
        SCHEDULING_UNSPECIFIED: Not chosen; taken as `WHEN_IDLE`.
        SILENT: The result joins the conversation and starts no answer.
        WHEN_IDLE: The model finishes what it is saying, then takes up the result.
        INTERRUPT: The model breaks off and takes up the result at once.
    """

    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    WHEN_IDLE = "WHEN_IDLE"
    INTERRUPT = "INTERRUPT"
