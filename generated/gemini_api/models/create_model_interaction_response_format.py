# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class CreateModelInteractionResponseFormatCodec(UnionCodec):
    """Form of the answer, or one for each part of it.

    One of ``InteractionsResponseFormat`` and ``list[InteractionsResponseFormat]``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("union", "InteractionsResponseFormat"),
        ("list", ("union", "InteractionsResponseFormat")),
    )
    _FREE_FORM: ClassVar[tuple[Any, ...] | None] = ("object",)

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is dict:
            return InteractionsResponseFormatCodec.from_dict(v)
        if kind is list:
            return [
                InteractionsResponseFormatCodec.from_dict(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return CreateModelInteractionResponseFormatCodec.read(v, "CreateModelInteractionResponseFormat")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        if kind is list:
            return [
                InteractionsResponseFormatCodec.to_dict(i0, where, backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return CreateModelInteractionResponseFormatCodec.other(v, where, backend)


if TYPE_CHECKING:
    CreateModelInteractionResponseFormat: TypeAlias = "InteractionsResponseFormat | list[InteractionsResponseFormat]"
else:
    CreateModelInteractionResponseFormat = CreateModelInteractionResponseFormatCodec

from .interactions_audio_response_format import InteractionsAudioResponseFormat
from .interactions_image_response_format import InteractionsImageResponseFormat
from .interactions_response_format import InteractionsResponseFormat, InteractionsResponseFormatCodec
from .interactions_text_response_format import InteractionsTextResponseFormat
from .interactions_video_response_format import InteractionsVideoResponseFormat

CreateModelInteractionResponseFormatCodec._DEFAULT = InteractionsResponseFormatCodec
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        InteractionsAudioResponseFormat,
        InteractionsImageResponseFormat,
        InteractionsTextResponseFormat,
        InteractionsVideoResponseFormat,
    )
)
CreateModelInteractionResponseFormatCodec._CLASSES = _CLASSES
