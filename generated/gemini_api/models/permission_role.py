# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PermissionRole(OpenEnum):
    """What somebody may do.

    Attributes:
        ROLE_UNSPECIFIED: Not said.
        OWNER: Everything, also giving the right to others.
        WRITER: Reading, changing and sharing.
        READER: Reading and using.
    """

    ROLE_UNSPECIFIED = "ROLE_UNSPECIFIED"
    OWNER = "OWNER"
    WRITER = "WRITER"
    READER = "READER"
