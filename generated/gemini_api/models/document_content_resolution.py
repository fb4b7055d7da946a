# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class DocumentContentResolution(OpenEnum):
    """How closely something is looked at.

    Attributes:
        LOW: Low.
        MEDIUM: Medium.
        HIGH: High.
        ULTRA_HIGH: Very high.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    ULTRA_HIGH = "ultra_high"
