# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AudioTranscriptionConfigMode(OpenEnum):
    """How closely a transcription keeps to what was said.

    Attributes:
        MODE_UNSPECIFIED: Not chosen; the service decides.
        VERBATIM: Every word and false start is kept.
        SMART: The text is tidied: fillers go, punctuation comes in.
    """

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    VERBATIM = "VERBATIM"
    SMART = "SMART"
