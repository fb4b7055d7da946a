# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class LiveMusicPlaybackControl(OpenEnum):
    """A command to the running music.

    Attributes:
        PLAYBACK_CONTROL_UNSPECIFIED: Not said.
        PLAY: Start, or go on.
        PAUSE: Hold; a later PLAY goes on from here.
        STOP: End and forget; a later PLAY starts afresh.
        RESET_CONTEXT: Forget what was played and go on with the prompts.
    """

    PLAYBACK_CONTROL_UNSPECIFIED = "PLAYBACK_CONTROL_UNSPECIFIED"
    PLAY = "PLAY"
    PAUSE = "PAUSE"
    STOP = "STOP"
    RESET_CONTEXT = "RESET_CONTEXT"
