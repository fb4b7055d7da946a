# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PermissionGranteeType(OpenEnum):
    """Who is given a permission.

    Attributes:
        GRANTEE_TYPE_UNSPECIFIED: Not said.
        USER: One person, by their address.
        GROUP: A group, by its address.
        EVERYONE: Everyone, without an address.
    """

    GRANTEE_TYPE_UNSPECIFIED = "GRANTEE_TYPE_UNSPECIFIED"
    USER = "USER"
    GROUP = "GROUP"
    EVERYONE = "EVERYONE"
