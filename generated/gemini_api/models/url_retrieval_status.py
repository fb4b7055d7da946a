# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class UrlRetrievalStatus(OpenEnum):
    """Whether a URL could be read.

    Attributes:
        URL_RETRIEVAL_STATUS_UNSPECIFIED: Not said.
        URL_RETRIEVAL_STATUS_SUCCESS: It was read.
        URL_RETRIEVAL_STATUS_ERROR: Fetching it failed.
        URL_RETRIEVAL_STATUS_PAYWALL: It lies behind a paywall. Gemini Developer API only.
        URL_RETRIEVAL_STATUS_UNSAFE: What it holds is unsafe. Gemini Developer API only.
    """

    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"
    URL_RETRIEVAL_STATUS_PAYWALL = "URL_RETRIEVAL_STATUS_PAYWALL"
    URL_RETRIEVAL_STATUS_UNSAFE = "URL_RETRIEVAL_STATUS_UNSAFE"
