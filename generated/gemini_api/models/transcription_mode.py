# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownTranscriptionMode(UnknownVariant):
    """A variant of ``TranscriptionMode`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class TranscriptionModeCodec(UnionCodec):
    """Settings of a way to write speech down.

    One of ``SmartTranscriptionMode`` and ``VerbatimTranscriptionMode``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "SmartTranscriptionMode"),
        ("model", "VerbatimTranscriptionMode"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownTranscriptionMode).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return TranscriptionModeCodec.other(v, where, backend)


if TYPE_CHECKING:
    TranscriptionMode: TypeAlias = "SmartTranscriptionMode | VerbatimTranscriptionMode | UnknownTranscriptionMode"
else:
    TranscriptionMode = TranscriptionModeCodec

from .smart_transcription_mode import SmartTranscriptionMode
from .verbatim_transcription_mode import VerbatimTranscriptionMode

_MAPPING: dict[Any, Any] = {
    "smart": SmartTranscriptionMode,
    "verbatim": VerbatimTranscriptionMode,
}
TranscriptionModeCodec._MAPPING = _MAPPING
TranscriptionModeCodec._UNKNOWN = UnknownTranscriptionMode
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        SmartTranscriptionMode,
        UnknownTranscriptionMode,
        VerbatimTranscriptionMode,
    )
)
TranscriptionModeCodec._CLASSES = _CLASSES
