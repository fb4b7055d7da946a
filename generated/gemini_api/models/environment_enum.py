# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EnvironmentEnum(OpenEnum):
    """What a model that uses a computer works on.

    Attributes:
        BROWSER: A browser.
        MOBILE: A phone.
        DESKTOP: A desktop.
    """

    BROWSER = "browser"
    MOBILE = "mobile"
    DESKTOP = "desktop"
