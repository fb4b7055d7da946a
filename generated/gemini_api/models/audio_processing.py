# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class AudioProcessingCodec(UnionCodec):
    """How sound is read: settings, or a way by its name.

    One of ``AudioStaticMediaProcessing`` and ``AudioProcessingEnum``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "AudioStaticMediaProcessing"),
        ("enum", "AudioProcessingEnum"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return AudioProcessingEnum._by_value.get(v) or AudioProcessingEnum.decode(v)
        if kind is dict:
            return AudioStaticMediaProcessing.from_dict(v)
        return AudioProcessingCodec.read(v, "AudioProcessing")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is AudioProcessingEnum:
            return v._value_
        if kind in _CLASSES:
            return v.to_dict(backend)
        return AudioProcessingCodec.other(v, where, backend)


if TYPE_CHECKING:
    AudioProcessing: TypeAlias = "AudioStaticMediaProcessing | AudioProcessingEnum"
else:
    AudioProcessing = AudioProcessingCodec

from .audio_processing_enum import AudioProcessingEnum
from .audio_static_media_processing import AudioStaticMediaProcessing

AudioProcessingCodec._DEFAULT = AudioStaticMediaProcessing
_CLASSES: frozenset[type[Any]] = frozenset((AudioStaticMediaProcessing,))
AudioProcessingCodec._CLASSES = _CLASSES
