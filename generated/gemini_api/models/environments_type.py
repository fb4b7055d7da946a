# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EnvironmentsType(OpenEnum):
    """Kinds of entries in an environment.

    Attributes:
        FILE: A file.
        DIRECTORY: A directory.
    """

    FILE = "file"
    DIRECTORY = "directory"
