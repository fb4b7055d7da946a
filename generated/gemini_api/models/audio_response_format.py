# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import AudioResponseFormatDict
    from .audio_response_mime_type import AudioResponseMimeType
    from .delivery import Delivery

later(globals(), "AudioResponseMimeType Delivery")


@define(init=False, kw_only=True)
class AudioResponseFormat(ModelBase):
    """Form of audio in the answer.

    Attributes:
        mime_type: Encoding of the audio.
        sample_rate: Samples per second, such as 24000.
        bit_rate: Bits per second of a compressed encoding.
        delivery: Whether the bytes come in the answer or wait at a URI.
    """

    _CLOSED: ClassVar[bool] = True
    mime_type: AudioResponseMimeType | None = wire_field(("enum", "AudioResponseMimeType"))
    """Encoding of the audio."""
    sample_rate: int | None = wire_field("integer")
    """Samples per second, such as 24000."""
    bit_rate: int | None = wire_field("integer")
    """Bits per second of a compressed encoding."""
    delivery: Delivery | None = wire_field(("enum", "Delivery"))
    """Whether the bytes come in the answer or wait at a URI."""

    def __init__(self, **fields: Unpack[AudioResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mimeType")) is not None:
            v = AudioResponseMimeType._by_value.get(v) or AudioResponseMimeType.decode(v)
        self.mime_type = v
        self.sample_rate = v if (v := get("sampleRate")) is None or v.__class__ is int else decode_int(v)
        self.bit_rate = v if (v := get("bitRate")) is None or v.__class__ is int else decode_int(v)
        self.delivery = None if (v := get("delivery")) is None else Delivery._by_value.get(v) or Delivery.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (v if v.__class__ is AudioResponseMimeType else self._checked("mime_type", v))._value_
        if (v := self.sample_rate) is not None:
            out["sampleRate"] = v if v.__class__ is int else self._checked("sample_rate", v)
        if (v := self.bit_rate) is not None:
            out["bitRate"] = v if v.__class__ is int else self._checked("bit_rate", v)
        if (v := self.delivery) is not None:
            out["delivery"] = (v if v.__class__ is Delivery else self._checked("delivery", v))._value_
        return {**self._extra, **out} if self._extra else out
