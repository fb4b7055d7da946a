# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AudioResponseFormatMimeType(OpenEnum):
    """IANA types of sound in an answer.

    Attributes:
        AUDIO_MP3: `audio/mp3`.
        AUDIO_OGG_OPUS: `audio/ogg_opus`.
        AUDIO_L16: `audio/l16`.
        AUDIO_WAV: `audio/wav`.
        AUDIO_ALAW: `audio/alaw`.
        AUDIO_MULAW: `audio/mulaw`.
    """

    AUDIO_MP3 = "audio/mp3"
    AUDIO_OGG_OPUS = "audio/ogg_opus"
    AUDIO_L16 = "audio/l16"
    AUDIO_WAV = "audio/wav"
    AUDIO_ALAW = "audio/alaw"
    AUDIO_MULAW = "audio/mulaw"
