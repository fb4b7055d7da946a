# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class HttpElementLocation(OpenEnum):
    """Where in a request an API key is put.

    Attributes:
        HTTP_IN_UNSPECIFIED: Not said.
        HTTP_IN_QUERY: Among the query parameters.
        HTTP_IN_HEADER: In a header.
        HTTP_IN_PATH: In the path.
        HTTP_IN_BODY: In the body.
        HTTP_IN_COOKIE: In a cookie.
    """

    HTTP_IN_UNSPECIFIED = "HTTP_IN_UNSPECIFIED"
    HTTP_IN_QUERY = "HTTP_IN_QUERY"
    HTTP_IN_HEADER = "HTTP_IN_HEADER"
    HTTP_IN_PATH = "HTTP_IN_PATH"
    HTTP_IN_BODY = "HTTP_IN_BODY"
    HTTP_IN_COOKIE = "HTTP_IN_COOKIE"
