# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class GroundingToolCountType(OpenEnum):
    """Tools that find sources.

    Attributes:
        GOOGLE_SEARCH: Google Search.
        GOOGLE_MAPS: Google Maps.
        RETRIEVAL: A search in data of yours.
    """

    GOOGLE_SEARCH = "google_search"
    GOOGLE_MAPS = "google_maps"
    RETRIEVAL = "retrieval"
