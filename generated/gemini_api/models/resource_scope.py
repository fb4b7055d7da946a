# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ResourceScope(OpenEnum):
    """How far a base URL reaches into the names of resources.

    Attributes:
        COLLECTION: The base URL holds the whole collection; names follow it as they are.
    """

    COLLECTION = "COLLECTION"
