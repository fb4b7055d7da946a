# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ToolType(OpenEnum):
    """Built-in tools that run on the server.

    Attributes:
        TOOL_TYPE_UNSPECIFIED: No tool named.
        GOOGLE_SEARCH_WEB: Google Search over web pages.
        GOOGLE_SEARCH_IMAGE: Google Search over images.
        URL_CONTEXT: Reading the pages behind URLs in the prompt.
        GOOGLE_MAPS: Places and routes from Google Maps.
        FILE_SEARCH: Retrieval from file search stores.
        MEDIA_PROCESSING: Work on media before they are read.
    """

    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"
    MEDIA_PROCESSING = "MEDIA_PROCESSING"
