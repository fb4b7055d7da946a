# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class GoogleSearchCallStepSearchType(OpenEnum):
    """What is searched for.

    Attributes:
        WEB_SEARCH: Pages.
        IMAGE_SEARCH: Images.
        ENTERPRISE_WEB_SEARCH: Pages, for enterprises.
    """

    WEB_SEARCH = "web_search"
    IMAGE_SEARCH = "image_search"
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
