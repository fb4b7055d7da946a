# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import check_base64
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import AudioDataDict


@define(init=False, kw_only=True)
class AudioData(ModelBase):
    """Sound: its bytes and their type.

    Attributes:
        data: The bytes, in base64. Required.
        mime_type: IANA type of the bytes. Required.
    """

    data: str | None = wire_field("base64", "required")
    """The bytes, in base64. Required."""
    mime_type: str | None = wire_field("string", "required", wire="mime_type")
    """IANA type of the bytes. Required."""

    def __init__(self, **fields: Unpack[AudioDataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.data = v if (v := get("data")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mime_type")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.data) is not None:
            out["data"] = check_base64(v, "AudioData.data")
        if (v := self.mime_type) is not None:
            out["mime_type"] = v if v.__class__ is str else self._checked("mime_type", v)
        return {**self._extra, **out} if self._extra else out
