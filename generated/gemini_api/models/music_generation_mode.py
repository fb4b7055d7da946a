# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class MusicGenerationMode(OpenEnum):
    """What the music generator puts first.

    Attributes:
        MUSIC_GENERATION_MODE_UNSPECIFIED: Not said.
        QUALITY: How good the music sounds.
        DIVERSITY: How much it varies.
        VOCALIZATION: Voices in the music.
    """

    MUSIC_GENERATION_MODE_UNSPECIFIED = "MUSIC_GENERATION_MODE_UNSPECIFIED"
    QUALITY = "QUALITY"
    DIVERSITY = "DIVERSITY"
    VOCALIZATION = "VOCALIZATION"
