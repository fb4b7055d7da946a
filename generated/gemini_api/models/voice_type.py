# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VoiceType(OpenEnum):
    """Kinds of voices.

    Attributes:
        REPLICATED: Made from recordings.
        PROMPTED: Made from a description.
        PREBUILT: Google's own.
    """

    REPLICATED = "replicated"
    PROMPTED = "prompted"
    PREBUILT = "prebuilt"
