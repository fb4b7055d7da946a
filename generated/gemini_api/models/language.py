# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Language(OpenEnum):
    """Programming languages that the service can run.

    Attributes:
        LANGUAGE_UNSPECIFIED: No language named.
        PYTHON: Python 3.10 or later, with numpy and simpy at hand.
    """

    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
