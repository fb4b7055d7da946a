# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EndSensitivity(OpenEnum):
    """How readily silence is taken for the end of speech.

    Attributes:
        END_SENSITIVITY_UNSPECIFIED: Not said.
        END_SENSITIVITY_HIGH: Readily; turns end soon.
        END_SENSITIVITY_LOW: Reluctantly; pauses are waited out.
    """

    END_SENSITIVITY_UNSPECIFIED = "END_SENSITIVITY_UNSPECIFIED"
    END_SENSITIVITY_HIGH = "END_SENSITIVITY_HIGH"
    END_SENSITIVITY_LOW = "END_SENSITIVITY_LOW"
