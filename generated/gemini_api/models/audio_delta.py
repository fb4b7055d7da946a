# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import AudioDeltaDict


@define(init=False, kw_only=True)
class AudioDelta(ModelBase):
    """A piece of sound.

    Attributes:
        channels: Number of channels of the sound.
        data: The bytes, in base64.
        mime_type: IANA type of the bytes.
        rate: Samples of a second; `sample_rate` says it now. Deprecated.
        sample_rate: Samples of a second.
        type: What kind it is, always `audio`.
        uri: URI where the bytes are.
    """

    channels: int | None = wire_field("integer")
    """Number of channels of the sound."""
    data: str | None = wire_field("string")
    """The bytes, in base64."""
    mime_type: str | None = wire_field("string", wire="mime_type")
    """IANA type of the bytes."""
    rate: int | None = wire_field("integer", "deprecated")
    """Samples of a second; `sample_rate` says it now. Deprecated."""
    sample_rate: int | None = wire_field("integer", wire="sample_rate")
    """Samples of a second."""
    type: Literal["audio"] | None = wire_field(("const", "audio"), "fixed")
    """What kind it is, always `audio`."""
    uri: str | None = wire_field("string")
    """URI where the bytes are."""

    def __init__(self, **fields: Unpack[AudioDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.channels = v if (v := get("channels")) is None or v.__class__ is int else decode_int(v)
        self.data = v if (v := get("data")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mime_type")) is None or v.__class__ is str else decode_str(v)
        self.rate = v if (v := get("rate")) is None or v.__class__ is int else decode_int(v)
        self.sample_rate = v if (v := get("sample_rate")) is None or v.__class__ is int else decode_int(v)
        self.type = None if (v := get("type")) is None else v if v == "audio" else decode_const(v, "audio")
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.channels) is not None:
            out["channels"] = v if v.__class__ is int else self._checked("channels", v)
        if (v := self.data) is not None:
            out["data"] = v if v.__class__ is str else self._checked("data", v)
        if (v := self.mime_type) is not None:
            out["mime_type"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.rate) is not None:
            out["rate"] = v if v.__class__ is int else self._checked("rate", v)
        if (v := self.sample_rate) is not None:
            out["sample_rate"] = v if v.__class__ is int else self._checked("sample_rate", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
