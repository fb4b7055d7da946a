# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class DocumentProcessingCodec(UnionCodec):
    """How a document is read: settings, or a way by its name.

    One of ``DocumentStaticMediaProcessing`` and ``AudioProcessingEnum``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "DocumentStaticMediaProcessing"),
        ("enum", "AudioProcessingEnum"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return AudioProcessingEnum._by_value.get(v) or AudioProcessingEnum.decode(v)
        if kind is dict:
            return DocumentStaticMediaProcessing.from_dict(v)
        return DocumentProcessingCodec.read(v, "DocumentProcessing")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is AudioProcessingEnum:
            return v._value_
        if kind in _CLASSES:
            return v.to_dict(backend)
        return DocumentProcessingCodec.other(v, where, backend)


if TYPE_CHECKING:
    DocumentProcessing: TypeAlias = "DocumentStaticMediaProcessing | AudioProcessingEnum"
else:
    DocumentProcessing = DocumentProcessingCodec

from .audio_processing_enum import AudioProcessingEnum
from .document_static_media_processing import DocumentStaticMediaProcessing

DocumentProcessingCodec._DEFAULT = DocumentStaticMediaProcessing
_CLASSES: frozenset[type[Any]] = frozenset((DocumentStaticMediaProcessing,))
DocumentProcessingCodec._CLASSES = _CLASSES
