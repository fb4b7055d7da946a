# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class TranscriptionConfigModeCodec(UnionCodec):
    """How speech is written down: settings, or a way by its name.

    One of ``TranscriptionMode`` and ``TranscriptionConfigModeEnum``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("union", "TranscriptionMode"),
        ("enum", "TranscriptionConfigModeEnum"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return TranscriptionConfigModeEnum._by_value.get(v) or TranscriptionConfigModeEnum.decode(v)
        if kind is dict:
            return TranscriptionModeCodec.from_dict(v)
        return TranscriptionConfigModeCodec.read(v, "TranscriptionConfigMode")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is TranscriptionConfigModeEnum:
            return v._value_
        if kind in _CLASSES:
            return v.to_dict(backend)
        return TranscriptionConfigModeCodec.other(v, where, backend)


if TYPE_CHECKING:
    TranscriptionConfigMode: TypeAlias = "TranscriptionMode | TranscriptionConfigModeEnum"
else:
    TranscriptionConfigMode = TranscriptionConfigModeCodec

from .smart_transcription_mode import SmartTranscriptionMode
from .transcription_config_mode_enum import TranscriptionConfigModeEnum
from .transcription_mode import TranscriptionMode, TranscriptionModeCodec, UnknownTranscriptionMode
from .verbatim_transcription_mode import VerbatimTranscriptionMode

TranscriptionConfigModeCodec._DEFAULT = TranscriptionModeCodec
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        SmartTranscriptionMode,
        UnknownTranscriptionMode,
        VerbatimTranscriptionMode,
    )
)
TranscriptionConfigModeCodec._CLASSES = _CLASSES
