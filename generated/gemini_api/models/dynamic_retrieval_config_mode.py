# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class DynamicRetrievalConfigMode(OpenEnum):
    """Who decides whether to search.

    Attributes:
        MODE_UNSPECIFIED: Always search.
        MODE_DYNAMIC: Search only when the model expects it to help.
    """

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"
