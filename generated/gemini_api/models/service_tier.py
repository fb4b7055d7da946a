# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ServiceTier(OpenEnum):
    """How urgently a request is served.

    Attributes:
        UNSPECIFIED: Not chosen; taken as `standard`.
        STANDARD: The usual speed and price.
        FLEX: Cheaper, slower, and the first to be turned away under load.
        PRIORITY: Dearer, and the last to be turned away under load.
    """

    UNSPECIFIED = "unspecified"
    STANDARD = "standard"
    FLEX = "flex"
    PRIORITY = "priority"
