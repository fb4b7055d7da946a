# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VoicePitch(OpenEnum):
    """Pitches of voices.

    Attributes:
        LOW: Low.
        MEDIUM: Medium.
        HIGH: High.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
