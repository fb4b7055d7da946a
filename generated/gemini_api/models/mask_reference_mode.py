# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class MaskReferenceMode(OpenEnum):
    """Where the mask of an edit comes from.

    Attributes:
        MASK_MODE_DEFAULT: Left to the service.
        MASK_MODE_USER_PROVIDED: The reference image is the mask.
        MASK_MODE_BACKGROUND: The service finds the background.
        MASK_MODE_FOREGROUND: The service finds the foreground.
        MASK_MODE_SEMANTIC: The service finds what belongs to given classes.
    """

    MASK_MODE_DEFAULT = "MASK_MODE_DEFAULT"
    MASK_MODE_USER_PROVIDED = "MASK_MODE_USER_PROVIDED"
    MASK_MODE_BACKGROUND = "MASK_MODE_BACKGROUND"
    MASK_MODE_FOREGROUND = "MASK_MODE_FOREGROUND"
    MASK_MODE_SEMANTIC = "MASK_MODE_SEMANTIC"
