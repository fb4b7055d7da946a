# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EditMode(OpenEnum):
    """What an edit does to an image.

    Attributes:
        EDIT_MODE_DEFAULT: Left to the service.
        EDIT_MODE_INPAINT_REMOVAL: Takes out what the mask covers.
        EDIT_MODE_INPAINT_INSERTION: Puts something where the mask is.
        EDIT_MODE_OUTPAINT: Continues the image beyond its frame.
        EDIT_MODE_CONTROLLED_EDITING: Follows edges or lines of a reference image.
        EDIT_MODE_STYLE: Follows the style of a reference image.
        EDIT_MODE_BGSWAP: Gives it another background.
        EDIT_MODE_PRODUCT_IMAGE: Shows a product in a new scene.
    """

    EDIT_MODE_DEFAULT = "EDIT_MODE_DEFAULT"
    EDIT_MODE_INPAINT_REMOVAL = "EDIT_MODE_INPAINT_REMOVAL"
    EDIT_MODE_INPAINT_INSERTION = "EDIT_MODE_INPAINT_INSERTION"
    EDIT_MODE_OUTPAINT = "EDIT_MODE_OUTPAINT"
    EDIT_MODE_CONTROLLED_EDITING = "EDIT_MODE_CONTROLLED_EDITING"
    EDIT_MODE_STYLE = "EDIT_MODE_STYLE"
    EDIT_MODE_BGSWAP = "EDIT_MODE_BGSWAP"
    EDIT_MODE_PRODUCT_IMAGE = "EDIT_MODE_PRODUCT_IMAGE"
