# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownAnnotation(UnknownVariant):
    """A variant of ``Annotation`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class AnnotationCodec(UnionCodec):
    """What is known of a part of a text.

    One of ``FileCitation``, ``PlaceCitation``, ``SpeechAnnotation``, ``URLCitation`` and ``InteractionsWordInfo``.
    Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "FileCitation"),
        ("model", "PlaceCitation"),
        ("model", "SpeechAnnotation"),
        ("model", "URLCitation"),
        ("model", "InteractionsWordInfo"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownAnnotation).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return AnnotationCodec.other(v, where, backend)


if TYPE_CHECKING:
    Annotation: TypeAlias = (
        "FileCitation | PlaceCitation | SpeechAnnotation | URLCitation | InteractionsWordInfo | UnknownAnnotation"
    )
else:
    Annotation = AnnotationCodec

from .file_citation import FileCitation
from .interactions_word_info import InteractionsWordInfo
from .place_citation import PlaceCitation
from .speech_annotation import SpeechAnnotation
from .url_citation import URLCitation

_MAPPING: dict[Any, Any] = {
    "file_citation": FileCitation,
    "place_citation": PlaceCitation,
    "speech_metadata": SpeechAnnotation,
    "url_citation": URLCitation,
    "word_info": InteractionsWordInfo,
}
AnnotationCodec._MAPPING = _MAPPING
AnnotationCodec._UNKNOWN = UnknownAnnotation
AnnotationCodec._SENT_BACK = True
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        FileCitation,
        InteractionsWordInfo,
        PlaceCitation,
        SpeechAnnotation,
        URLCitation,
        UnknownAnnotation,
    )
)
AnnotationCodec._CLASSES = _CLASSES
