# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveMusicServerMessageDict
    from .live_music_filtered_prompt import LiveMusicFilteredPrompt
    from .live_music_server_content import LiveMusicServerContent
    from .live_music_server_setup_complete import LiveMusicServerSetupComplete

later(globals(), "LiveMusicFilteredPrompt LiveMusicServerContent LiveMusicServerSetupComplete")


@define(init=False, kw_only=True)
class LiveMusicServerMessage(ModelBase):
    """What the server sends in a music session. One of its fields is set.

    Attributes:
        setup_complete: Says that the session is ready.
        server_content: Pieces of music.
        filtered_prompt: A prompt that was not used.
    """

    setup_complete: LiveMusicServerSetupComplete | None = wire_field("LiveMusicServerSetupComplete")
    """Says that the session is ready."""
    server_content: LiveMusicServerContent | None = wire_field("LiveMusicServerContent")
    """Pieces of music."""
    filtered_prompt: LiveMusicFilteredPrompt | None = wire_field("LiveMusicFilteredPrompt")
    """A prompt that was not used."""

    def __init__(self, **fields: Unpack[LiveMusicServerMessageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.setup_complete = None if (v := get("setupComplete")) is None else LiveMusicServerSetupComplete.from_dict(v)
        self.server_content = None if (v := get("serverContent")) is None else LiveMusicServerContent.from_dict(v)
        self.filtered_prompt = None if (v := get("filteredPrompt")) is None else LiveMusicFilteredPrompt.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup_complete) is not None:
            v = v if v.__class__ is LiveMusicServerSetupComplete else self._checked("setup_complete", v)
            out["setupComplete"] = v.to_dict(backend)
        if (v := self.server_content) is not None:
            v = v if v.__class__ is LiveMusicServerContent else self._checked("server_content", v)
            out["serverContent"] = v.to_dict(backend)
        if (v := self.filtered_prompt) is not None:
            v = v if v.__class__ is LiveMusicFilteredPrompt else self._checked("filtered_prompt", v)
            out["filteredPrompt"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
