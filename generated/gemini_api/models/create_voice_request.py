# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import CreateVoiceRequestDict
    from .voice_input import VoiceInput

later(globals(), "VoiceInput")


@define(init=False, kw_only=True)
class CreateVoiceRequest(ModelBase):
    """A new voice.

    Attributes:
        store: True keeps it on the server, so that it can be asked for and followed.
        voice: What the voice is to be like. Required.
    """

    store: bool | None = wire_field("boolean")
    """True keeps it on the server, so that it can be asked for and followed."""
    voice: VoiceInput | None = wire_field("VoiceInput", "required")
    """What the voice is to be like. Required."""

    def __init__(self, **fields: Unpack[CreateVoiceRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.store = v if (v := get("store")) is None or v.__class__ is bool else decode_bool(v)
        self.voice = None if (v := get("voice")) is None else VoiceInput.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.voice) is not None:
            out["voice"] = (v if v.__class__ is VoiceInput else self._checked("voice", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
