"""The model ``AudioResponseFormat``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


def _mime_type(value: AudioResponseMimeType | str | None) -> AudioResponseMimeType | None:
    return None if value is None else check_enum(value, "AudioResponseFormat.mime_type", AudioResponseMimeType)


def _delivery(value: Delivery | str | None) -> Delivery | None:
    return None if value is None else check_enum(value, "AudioResponseFormat.delivery", Delivery)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AudioResponseFormat(_Base):
    """Form of audio in the answer.

    Attributes:
        mime_type: Encoding of the audio.
        sample_rate: Samples per second, such as 24000.
        bit_rate: Bits per second of a compressed encoding.
        delivery: Whether the bytes come in the answer or wait at a URI.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mime_type", "mimeType", ("enum", "AudioResponseMimeType"), "", ()),
        ("sample_rate", "sampleRate", ("integer",), "", ()),
        ("bit_rate", "bitRate", ("integer",), "", ()),
        ("delivery", "delivery", ("enum", "Delivery"), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mime_type: AudioResponseMimeType | None = _field(default=None, converter=_mime_type)
    sample_rate: int | None = None
    bit_rate: int | None = None
    delivery: Delivery | None = _field(default=None, converter=_delivery)

    if not TYPE_CHECKING:

        def __init__(self, *, mime_type=None, sample_rate=None, bit_rate=None, delivery=None, **_others):
            self._extra = None
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is AudioResponseMimeType
                else _mime_type(mime_type)
            )
            self.sample_rate = (
                sample_rate
                if sample_rate is None or sample_rate.__class__ is int
                else check_int(sample_rate, "AudioResponseFormat.sample_rate")
            )
            self.bit_rate = (
                bit_rate
                if bit_rate is None or bit_rate.__class__ is int
                else check_int(bit_rate, "AudioResponseFormat.bit_rate")
            )
            self.delivery = delivery if delivery is None or delivery.__class__ is Delivery else _delivery(delivery)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mimeType")
        out.mime_type = (
            None if v is None else AudioResponseMimeType._value2member_map_.get(v) or AudioResponseMimeType.decode(v)
        )
        v = get("sampleRate")
        out.sample_rate = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("bitRate")
        out.bit_rate = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("delivery")
        out.delivery = None if v is None else Delivery._value2member_map_.get(v) or Delivery.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (
                v
                if v.__class__ is AudioResponseMimeType
                else check_enum(v, "AudioResponseFormat.mime_type", AudioResponseMimeType)
            )._value_
        if (v := self.sample_rate) is not None:
            out["sampleRate"] = v if v.__class__ is int else check_int(v, "AudioResponseFormat.sample_rate")
        if (v := self.bit_rate) is not None:
            out["bitRate"] = v if v.__class__ is int else check_int(v, "AudioResponseFormat.bit_rate")
        if (v := self.delivery) is not None:
            out["delivery"] = (
                v if v.__class__ is Delivery else check_enum(v, "AudioResponseFormat.delivery", Delivery)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mimeType",
        "sampleRate",
        "bitRate",
        "delivery",
    )
)

from .audio_response_mime_type import AudioResponseMimeType
from .delivery import Delivery
