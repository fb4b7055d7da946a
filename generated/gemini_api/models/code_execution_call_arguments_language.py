# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class CodeExecutionCallArgumentsLanguage(OpenEnum):
    """Programming languages that can be run.

    Attributes:
        PYTHON: Python.
        BASH: Bash.
    """

    PYTHON = "python"
    BASH = "bash"
