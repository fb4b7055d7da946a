# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VadSignalType(OpenEnum):
    """What the detector of speech heard.

    Attributes:
        VAD_SIGNAL_TYPE_UNSPECIFIED: Not said.
        VAD_SIGNAL_TYPE_SOS: The start of speech.
        VAD_SIGNAL_TYPE_EOS: The end of speech.
    """

    VAD_SIGNAL_TYPE_UNSPECIFIED = "VAD_SIGNAL_TYPE_UNSPECIFIED"
    VAD_SIGNAL_TYPE_SOS = "VAD_SIGNAL_TYPE_SOS"
    VAD_SIGNAL_TYPE_EOS = "VAD_SIGNAL_TYPE_EOS"
