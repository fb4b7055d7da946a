"""The model ``LiveMusicServerMessage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import LiveMusicFilteredPromptOrDict, LiveMusicServerContentOrDict, LiveMusicServerSetupCompleteOrDict


def _setup_complete(
    value: LiveMusicServerSetupCompleteOrDict | type[LiveMusicServerSetupComplete] | None,
) -> LiveMusicServerSetupComplete | None:
    return (
        None
        if value is None
        else check_model(value, "LiveMusicServerMessage.setup_complete", LiveMusicServerSetupComplete)
    )


def _server_content(value: LiveMusicServerContentOrDict | None) -> LiveMusicServerContent | None:
    return (
        None if value is None else check_model(value, "LiveMusicServerMessage.server_content", LiveMusicServerContent)
    )


def _filtered_prompt(value: LiveMusicFilteredPromptOrDict | None) -> LiveMusicFilteredPrompt | None:
    return (
        None if value is None else check_model(value, "LiveMusicServerMessage.filtered_prompt", LiveMusicFilteredPrompt)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicServerMessage(_Base):
    """What the server sends in a music session. One of its fields is set.

    Attributes:
        setup_complete: Says that the session is ready.
        server_content: Pieces of music.
        filtered_prompt: A prompt that was not used.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("setup_complete", "setupComplete", ("model", "LiveMusicServerSetupComplete"), "", ()),
        ("server_content", "serverContent", ("model", "LiveMusicServerContent"), "", ()),
        ("filtered_prompt", "filteredPrompt", ("model", "LiveMusicFilteredPrompt"), "", ()),
    )

    setup_complete: LiveMusicServerSetupComplete | None = _field(default=None, converter=_setup_complete)
    server_content: LiveMusicServerContent | None = _field(default=None, converter=_server_content)
    filtered_prompt: LiveMusicFilteredPrompt | None = _field(default=None, converter=_filtered_prompt)

    if not TYPE_CHECKING:

        def __init__(self, *, setup_complete=None, server_content=None, filtered_prompt=None, **_others):
            self._extra = None
            self.setup_complete = (
                setup_complete
                if setup_complete is None or setup_complete.__class__ is LiveMusicServerSetupComplete
                else _setup_complete(setup_complete)
            )
            self.server_content = (
                server_content
                if server_content is None or server_content.__class__ is LiveMusicServerContent
                else _server_content(server_content)
            )
            self.filtered_prompt = (
                filtered_prompt
                if filtered_prompt is None or filtered_prompt.__class__ is LiveMusicFilteredPrompt
                else _filtered_prompt(filtered_prompt)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("setupComplete")
        out.setup_complete = None if v is None else LiveMusicServerSetupComplete.from_dict(v)
        v = get("serverContent")
        out.server_content = None if v is None else LiveMusicServerContent.from_dict(v)
        v = get("filteredPrompt")
        out.filtered_prompt = None if v is None else LiveMusicFilteredPrompt.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup_complete) is not None:
            out["setupComplete"] = (
                v
                if v.__class__ is LiveMusicServerSetupComplete
                else check_model(v, "LiveMusicServerMessage.setup_complete", LiveMusicServerSetupComplete)
            ).to_dict(backend)
        if (v := self.server_content) is not None:
            out["serverContent"] = (
                v
                if v.__class__ is LiveMusicServerContent
                else check_model(v, "LiveMusicServerMessage.server_content", LiveMusicServerContent)
            ).to_dict(backend)
        if (v := self.filtered_prompt) is not None:
            out["filteredPrompt"] = (
                v
                if v.__class__ is LiveMusicFilteredPrompt
                else check_model(v, "LiveMusicServerMessage.filtered_prompt", LiveMusicFilteredPrompt)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "setupComplete",
        "serverContent",
        "filteredPrompt",
    )
)

from .live_music_filtered_prompt import LiveMusicFilteredPrompt
from .live_music_server_content import LiveMusicServerContent
from .live_music_server_setup_complete import LiveMusicServerSetupComplete
