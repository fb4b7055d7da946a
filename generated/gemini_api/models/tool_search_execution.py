# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ToolSearchExecution(OpenEnum):
    """Where a tool search is run.

    Attributes:
        SERVER: By the server.
        CLIENT: By your program.
    """

    SERVER = "server"
    CLIENT = "client"
