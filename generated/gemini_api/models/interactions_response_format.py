# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.codecs import decode_object
from genai_runtime.models.unions import UnionCodec


class InteractionsResponseFormatCodec(UnionCodec):
    """Form of an answer, or its JSON Schema.

    One of ``InteractionsTextResponseFormat``, ``InteractionsAudioResponseFormat``, ``InteractionsImageResponseFormat``,
    ``InteractionsVideoResponseFormat`` and ``dict[str, Any]``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "InteractionsTextResponseFormat"),
        ("model", "InteractionsAudioResponseFormat"),
        ("model", "InteractionsImageResponseFormat"),
        ("model", "InteractionsVideoResponseFormat"),
        ("object",),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")
    _FREE_FORM: ClassVar[tuple[Any, ...] | None] = ("object",)

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is dict:
            name = v.get("type")
            target = _MAPPING.get(name)
            if target is not None:
                return target.from_dict(v)
            return v if v.__class__ is dict else decode_object(v)
        return InteractionsResponseFormatCodec.read(v, "InteractionsResponseFormat")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return InteractionsResponseFormatCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionsResponseFormat: TypeAlias = "InteractionsTextResponseFormat | InteractionsAudioResponseFormat | InteractionsImageResponseFormat | InteractionsVideoResponseFormat | dict[str, Any]"
else:
    InteractionsResponseFormat = InteractionsResponseFormatCodec

from .interactions_audio_response_format import InteractionsAudioResponseFormat
from .interactions_image_response_format import InteractionsImageResponseFormat
from .interactions_text_response_format import InteractionsTextResponseFormat
from .interactions_video_response_format import InteractionsVideoResponseFormat

_MAPPING: dict[Any, Any] = {
    "text": InteractionsTextResponseFormat,
    "audio": InteractionsAudioResponseFormat,
    "image": InteractionsImageResponseFormat,
    "video": InteractionsVideoResponseFormat,
}
InteractionsResponseFormatCodec._MAPPING = _MAPPING
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        InteractionsAudioResponseFormat,
        InteractionsImageResponseFormat,
        InteractionsTextResponseFormat,
        InteractionsVideoResponseFormat,
    )
)
InteractionsResponseFormatCodec._CLASSES = _CLASSES
