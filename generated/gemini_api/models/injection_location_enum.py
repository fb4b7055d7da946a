# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class InjectionLocationEnum(OpenEnum):
    """Parts of a request.

    Attributes:
        HEADER: A header.
        QUERY: The query.
        BODY: The body.
    """

    HEADER = "header"
    QUERY = "query"
    BODY = "body"
