# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class InteractionsSpeechConfigUnionCodec(UnionCodec):
    """How speech sounds: one voice, or one for each speaker.

    One of ``SpeakerConfig`` and ``list[InteractionsSpeechConfig]``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "SpeakerConfig"),
        ("list", ("model", "InteractionsSpeechConfig")),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is dict:
            return SpeakerConfig.from_dict(v)
        if kind is list:
            return [
                InteractionsSpeechConfig.from_dict(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return InteractionsSpeechConfigUnionCodec.read(v, "InteractionsSpeechConfigUnion")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        if kind is list:
            return [
                (
                    i0 if i0.__class__ is InteractionsSpeechConfig else check_model(i0, where, InteractionsSpeechConfig)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return InteractionsSpeechConfigUnionCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionsSpeechConfigUnion: TypeAlias = "SpeakerConfig | list[InteractionsSpeechConfig]"
else:
    InteractionsSpeechConfigUnion = InteractionsSpeechConfigUnionCodec

from .interactions_speech_config import InteractionsSpeechConfig
from .speaker_config import SpeakerConfig

InteractionsSpeechConfigUnionCodec._DEFAULT = SpeakerConfig
_CLASSES: frozenset[type[Any]] = frozenset((SpeakerConfig,))
InteractionsSpeechConfigUnionCodec._CLASSES = _CLASSES
