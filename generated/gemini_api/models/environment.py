# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Environment(OpenEnum):
    """Kinds of machine that a model can control.

    Attributes:
        ENVIRONMENT_UNSPECIFIED: Not said; taken as a browser.
        ENVIRONMENT_BROWSER: A web browser.
        ENVIRONMENT_MOBILE: A telephone or tablet.
        ENVIRONMENT_DESKTOP: A desktop computer.
    """

    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"
    ENVIRONMENT_MOBILE = "ENVIRONMENT_MOBILE"
    ENVIRONMENT_DESKTOP = "ENVIRONMENT_DESKTOP"
