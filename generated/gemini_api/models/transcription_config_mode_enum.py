# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TranscriptionConfigModeEnum(OpenEnum):
    """Ways to write speech down.

    Attributes:
        VERBATIM: Every sound.
        SMART: Tidied.
    """

    VERBATIM = "verbatim"
    SMART = "smart"
