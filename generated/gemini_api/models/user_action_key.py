# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class UserActionKey(OpenEnum):
    """A key of the user's keyboard.

    Attributes:
        ARROW_DOWN: The arrow that points down.
        ARROW_LEFT: The arrow that points to the left.
        ARROW_RIGHT: The arrow that points to the right.
        ARROW_UP: The arrow that points up.
        KEY_A: The letter A.
        KEY_D: The letter D.
        KEY_E: The letter E.
        KEY_S: The letter S.
        KEY_W: The letter W.
        SPACE: The space bar.
    """

    ARROW_DOWN = "arrow_down"
    ARROW_LEFT = "arrow_left"
    ARROW_RIGHT = "arrow_right"
    ARROW_UP = "arrow_up"
    KEY_A = "key_a"
    KEY_D = "key_d"
    KEY_E = "key_e"
    KEY_S = "key_s"
    KEY_W = "key_w"
    SPACE = "space"
