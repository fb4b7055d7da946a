# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int

if TYPE_CHECKING:
    from ._dicts import InteractionsAudioResponseFormatDict
    from .audio_response_format_delivery import AudioResponseFormatDelivery
    from .audio_response_format_mime_type import AudioResponseFormatMimeType

later(globals(), "AudioResponseFormatDelivery AudioResponseFormatMimeType")


@define(init=False, kw_only=True)
class InteractionsAudioResponseFormat(ModelBase):
    """An answer in sound.

    Attributes:
        bit_rate: Bits for a second of sound.
        delivery: Whether the bytes come in the answer or as a URI.
        mime_type: IANA type of the bytes.
        sample_rate: Samples of a second.
        type: What kind it is, always `audio`.
    """

    bit_rate: int | None = wire_field("integer", wire="bit_rate")
    """Bits for a second of sound."""
    delivery: AudioResponseFormatDelivery | None = wire_field(("enum", "AudioResponseFormatDelivery"))
    """Whether the bytes come in the answer or as a URI."""
    mime_type: AudioResponseFormatMimeType | None = wire_field(
        ("enum", "AudioResponseFormatMimeType"), wire="mime_type"
    )
    """IANA type of the bytes."""
    sample_rate: int | None = wire_field("integer", wire="sample_rate")
    """Samples of a second."""
    type: Literal["audio"] | None = wire_field(("const", "audio"), "fixed")
    """What kind it is, always `audio`."""

    def __init__(self, **fields: Unpack[InteractionsAudioResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.bit_rate = v if (v := get("bit_rate")) is None or v.__class__ is int else decode_int(v)
        if (v := get("delivery")) is not None:
            v = AudioResponseFormatDelivery._by_value.get(v) or AudioResponseFormatDelivery.decode(v)
        self.delivery = v
        if (v := get("mime_type")) is not None:
            v = AudioResponseFormatMimeType._by_value.get(v) or AudioResponseFormatMimeType.decode(v)
        self.mime_type = v
        self.sample_rate = v if (v := get("sample_rate")) is None or v.__class__ is int else decode_int(v)
        self.type = None if (v := get("type")) is None else v if v == "audio" else decode_const(v, "audio")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bit_rate) is not None:
            out["bit_rate"] = v if v.__class__ is int else self._checked("bit_rate", v)
        if (v := self.delivery) is not None:
            v = v if v.__class__ is AudioResponseFormatDelivery else self._checked("delivery", v)
            out["delivery"] = v._value_
        if (v := self.mime_type) is not None:
            v = v if v.__class__ is AudioResponseFormatMimeType else self._checked("mime_type", v)
            out["mime_type"] = v._value_
        if (v := self.sample_rate) is not None:
            out["sample_rate"] = v if v.__class__ is int else self._checked("sample_rate", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
