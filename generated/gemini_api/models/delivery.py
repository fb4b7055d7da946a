# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Delivery(OpenEnum):
    """How media in an answer reach the caller.

    Attributes:
        DELIVERY_UNSPECIFIED: Not chosen; the service decides.
        INLINE: As bytes inside the answer.
        URI: As a URI from which to fetch them.
    """

    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"
