# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PersonGeneration(OpenEnum):
    """Which people an image or a video may show.

    Attributes:
        DONT_ALLOW: None.
        ALLOW_ADULT: Adults.
        ALLOW_ALL: People of every age.
    """

    DONT_ALLOW = "DONT_ALLOW"
    ALLOW_ADULT = "ALLOW_ADULT"
    ALLOW_ALL = "ALLOW_ALL"
