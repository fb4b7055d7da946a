# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class StartSensitivity(OpenEnum):
    """How readily sound is taken for the beginning of speech.

    Attributes:
        START_SENSITIVITY_UNSPECIFIED: Not said.
        START_SENSITIVITY_HIGH: Readily.
        START_SENSITIVITY_LOW: Reluctantly.
    """

    START_SENSITIVITY_UNSPECIFIED = "START_SENSITIVITY_UNSPECIFIED"
    START_SENSITIVITY_HIGH = "START_SENSITIVITY_HIGH"
    START_SENSITIVITY_LOW = "START_SENSITIVITY_LOW"
