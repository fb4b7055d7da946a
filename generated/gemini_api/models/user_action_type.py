# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class UserActionType(OpenEnum):
    """What happens with a key.

    Attributes:
        KEY_DOWN: It is pressed, and held.
        KEY_UP: It is let go.
        KEY_CLICK: It is pressed and let go.
    """

    KEY_DOWN = "key_down"
    KEY_UP = "key_up"
    KEY_CLICK = "key_click"
