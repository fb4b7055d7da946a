# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import PrebuiltVoiceConfigDict


@define(init=False, kw_only=True)
class PrebuiltVoiceConfig(ModelBase):
    """A voice that comes with the service.

    Attributes:
        voice_name: Name of the voice, such as `Kore` or `Puck`.
    """

    _CLOSED: ClassVar[bool] = True
    voice_name: str | None = wire_field("string")
    """Name of the voice, such as `Kore` or `Puck`."""

    def __init__(self, **fields: Unpack[PrebuiltVoiceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.voice_name = v if (v := get("voiceName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.voice_name) is not None:
            out["voiceName"] = v if v.__class__ is str else self._checked("voice_name", v)
        return {**self._extra, **out} if self._extra else out
