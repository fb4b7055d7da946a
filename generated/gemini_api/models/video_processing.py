# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class VideoProcessingCodec(UnionCodec):
    """How a video is read: settings, or a way by its name.

    One of ``StaticMediaProcessing`` and ``VideoProcessingEnum``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "StaticMediaProcessing"),
        ("enum", "VideoProcessingEnum"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return VideoProcessingEnum._by_value.get(v) or VideoProcessingEnum.decode(v)
        if kind is dict:
            return StaticMediaProcessing.from_dict(v)
        return VideoProcessingCodec.read(v, "VideoProcessing")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is VideoProcessingEnum:
            return v._value_
        if kind in _CLASSES:
            return v.to_dict(backend)
        return VideoProcessingCodec.other(v, where, backend)


if TYPE_CHECKING:
    VideoProcessing: TypeAlias = "StaticMediaProcessing | VideoProcessingEnum"
else:
    VideoProcessing = VideoProcessingCodec

from .static_media_processing import StaticMediaProcessing
from .video_processing_enum import VideoProcessingEnum

VideoProcessingCodec._DEFAULT = StaticMediaProcessing
_CLASSES: frozenset[type[Any]] = frozenset((StaticMediaProcessing,))
VideoProcessingCodec._CLASSES = _CLASSES
