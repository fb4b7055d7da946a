# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AudioResponseMimeType(OpenEnum):
    """Encodings of audio output.

    Attributes:
        MIME_TYPE_UNSPECIFIED: Not chosen; the model decides.
        AUDIO_MP3: MP3.
        AUDIO_OGG_OPUS: Opus in an Ogg container.
        AUDIO_L16: Raw 16-bit linear PCM.
        AUDIO_WAV: Linear PCM in a WAV container.
        AUDIO_ALAW: 8-bit A-law, as in European telephony.
        AUDIO_MULAW: 8-bit mu-law, as in American telephony.
    """

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    AUDIO_MP3 = "AUDIO_MP3"
    AUDIO_OGG_OPUS = "AUDIO_OGG_OPUS"
    AUDIO_L16 = "AUDIO_L16"
    AUDIO_WAV = "AUDIO_WAV"
    AUDIO_ALAW = "AUDIO_ALAW"
    AUDIO_MULAW = "AUDIO_MULAW"
