"""The model ``LiveServerContent``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_model
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ContentOrDict, GroundingMetadataOrDict, TranscriptionOrDict, UrlContextMetadataOrDict


def _model_turn(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "LiveServerContent.model_turn", Content)


def _grounding_metadata(value: GroundingMetadataOrDict | None) -> GroundingMetadata | None:
    return None if value is None else check_model(value, "LiveServerContent.grounding_metadata", GroundingMetadata)


def _input_transcription(value: TranscriptionOrDict | None) -> Transcription | None:
    return None if value is None else check_model(value, "LiveServerContent.input_transcription", Transcription)


def _output_transcription(value: TranscriptionOrDict | None) -> Transcription | None:
    return None if value is None else check_model(value, "LiveServerContent.output_transcription", Transcription)


def _url_context_metadata(value: UrlContextMetadataOrDict | None) -> UrlContextMetadata | None:
    return None if value is None else check_model(value, "LiveServerContent.url_context_metadata", UrlContextMetadata)


def _turn_complete_reason(value: TurnCompleteReason | str | None) -> TurnCompleteReason | None:
    return None if value is None else check_enum(value, "LiveServerContent.turn_complete_reason", TurnCompleteReason)


def _interim_input_transcription(value: TranscriptionOrDict | None) -> Transcription | None:
    return None if value is None else check_model(value, "LiveServerContent.interim_input_transcription", Transcription)


def _interaction_status(value: InteractionStatus | str | None) -> InteractionStatus | None:
    return None if value is None else check_enum(value, "LiveServerContent.interaction_status", InteractionStatus)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerContent(_Base):
    """A piece of the model's turn.

    Attributes:
        model_turn: Parts of the model's turn.
        turn_complete: True when the model has said all; it waits for the user.
        interrupted: True when the user's activity broke the answer off.
        grounding_metadata: Sources that the answer rests on.
        generation_complete: True when the model has made all of its answer, which may still be playing.
        input_transcription: What the user said, as text.
        output_transcription: What the model said, as text.
        url_context_metadata: Pages that the model looked at.
        turn_complete_reason: Why the turn ended.
        waiting_for_input: True when the model waits for more input before it answers.
        interim_input_transcription: What the user seems to say; it may still change.
        interaction_status: What the session waits for.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model_turn", "modelTurn", ("model", "Content"), "", ()),
        ("turn_complete", "turnComplete", ("boolean",), "", ()),
        ("interrupted", "interrupted", ("boolean",), "", ()),
        ("grounding_metadata", "groundingMetadata", ("model", "GroundingMetadata"), "", ()),
        ("generation_complete", "generationComplete", ("boolean",), "", ()),
        ("input_transcription", "inputTranscription", ("model", "Transcription"), "", ()),
        ("output_transcription", "outputTranscription", ("model", "Transcription"), "", ()),
        ("url_context_metadata", "urlContextMetadata", ("model", "UrlContextMetadata"), "", ()),
        ("turn_complete_reason", "turnCompleteReason", ("enum", "TurnCompleteReason"), "", ()),
        ("waiting_for_input", "waitingForInput", ("boolean",), "", ()),
        ("interim_input_transcription", "interimInputTranscription", ("model", "Transcription"), "", ()),
        ("interaction_status", "interactionStatus", ("enum", "InteractionStatus"), "", ()),
    )

    model_turn: Content | None = _field(default=None, converter=_model_turn)
    turn_complete: bool | None = None
    interrupted: bool | None = None
    grounding_metadata: GroundingMetadata | None = _field(default=None, converter=_grounding_metadata)
    generation_complete: bool | None = None
    input_transcription: Transcription | None = _field(default=None, converter=_input_transcription)
    output_transcription: Transcription | None = _field(default=None, converter=_output_transcription)
    url_context_metadata: UrlContextMetadata | None = _field(default=None, converter=_url_context_metadata)
    turn_complete_reason: TurnCompleteReason | None = _field(default=None, converter=_turn_complete_reason)
    waiting_for_input: bool | None = None
    interim_input_transcription: Transcription | None = _field(default=None, converter=_interim_input_transcription)
    interaction_status: InteractionStatus | None = _field(default=None, converter=_interaction_status)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_turn=None,
            turn_complete=None,
            interrupted=None,
            grounding_metadata=None,
            generation_complete=None,
            input_transcription=None,
            output_transcription=None,
            url_context_metadata=None,
            turn_complete_reason=None,
            waiting_for_input=None,
            interim_input_transcription=None,
            interaction_status=None,
            **_others,
        ):
            self._extra = None
            self.model_turn = (
                model_turn if model_turn is None or model_turn.__class__ is Content else _model_turn(model_turn)
            )
            self.turn_complete = (
                turn_complete
                if turn_complete is None or turn_complete.__class__ is bool
                else check_bool(turn_complete, "LiveServerContent.turn_complete")
            )
            self.interrupted = (
                interrupted
                if interrupted is None or interrupted.__class__ is bool
                else check_bool(interrupted, "LiveServerContent.interrupted")
            )
            self.grounding_metadata = (
                grounding_metadata
                if grounding_metadata is None or grounding_metadata.__class__ is GroundingMetadata
                else _grounding_metadata(grounding_metadata)
            )
            self.generation_complete = (
                generation_complete
                if generation_complete is None or generation_complete.__class__ is bool
                else check_bool(generation_complete, "LiveServerContent.generation_complete")
            )
            self.input_transcription = (
                input_transcription
                if input_transcription is None or input_transcription.__class__ is Transcription
                else _input_transcription(input_transcription)
            )
            self.output_transcription = (
                output_transcription
                if output_transcription is None or output_transcription.__class__ is Transcription
                else _output_transcription(output_transcription)
            )
            self.url_context_metadata = (
                url_context_metadata
                if url_context_metadata is None or url_context_metadata.__class__ is UrlContextMetadata
                else _url_context_metadata(url_context_metadata)
            )
            self.turn_complete_reason = (
                turn_complete_reason
                if turn_complete_reason is None or turn_complete_reason.__class__ is TurnCompleteReason
                else _turn_complete_reason(turn_complete_reason)
            )
            self.waiting_for_input = (
                waiting_for_input
                if waiting_for_input is None or waiting_for_input.__class__ is bool
                else check_bool(waiting_for_input, "LiveServerContent.waiting_for_input")
            )
            self.interim_input_transcription = (
                interim_input_transcription
                if interim_input_transcription is None or interim_input_transcription.__class__ is Transcription
                else _interim_input_transcription(interim_input_transcription)
            )
            self.interaction_status = (
                interaction_status
                if interaction_status is None or interaction_status.__class__ is InteractionStatus
                else _interaction_status(interaction_status)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("modelTurn")
        out.model_turn = None if v is None else Content.from_dict(v)
        v = get("turnComplete")
        out.turn_complete = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("interrupted")
        out.interrupted = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("groundingMetadata")
        out.grounding_metadata = None if v is None else GroundingMetadata.from_dict(v)
        v = get("generationComplete")
        out.generation_complete = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("inputTranscription")
        out.input_transcription = None if v is None else Transcription.from_dict(v)
        v = get("outputTranscription")
        out.output_transcription = None if v is None else Transcription.from_dict(v)
        v = get("urlContextMetadata")
        out.url_context_metadata = None if v is None else UrlContextMetadata.from_dict(v)
        v = get("turnCompleteReason")
        out.turn_complete_reason = (
            None if v is None else TurnCompleteReason._value2member_map_.get(v) or TurnCompleteReason.decode(v)
        )
        v = get("waitingForInput")
        out.waiting_for_input = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("interimInputTranscription")
        out.interim_input_transcription = None if v is None else Transcription.from_dict(v)
        v = get("interactionStatus")
        out.interaction_status = (
            None if v is None else InteractionStatus._value2member_map_.get(v) or InteractionStatus.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model_turn) is not None:
            out["modelTurn"] = (
                v if v.__class__ is Content else check_model(v, "LiveServerContent.model_turn", Content)
            ).to_dict(backend)
        if (v := self.turn_complete) is not None:
            out["turnComplete"] = v if v.__class__ is bool else check_bool(v, "LiveServerContent.turn_complete")
        if (v := self.interrupted) is not None:
            out["interrupted"] = v if v.__class__ is bool else check_bool(v, "LiveServerContent.interrupted")
        if (v := self.grounding_metadata) is not None:
            out["groundingMetadata"] = (
                v
                if v.__class__ is GroundingMetadata
                else check_model(v, "LiveServerContent.grounding_metadata", GroundingMetadata)
            ).to_dict(backend)
        if (v := self.generation_complete) is not None:
            out["generationComplete"] = (
                v if v.__class__ is bool else check_bool(v, "LiveServerContent.generation_complete")
            )
        if (v := self.input_transcription) is not None:
            out["inputTranscription"] = (
                v
                if v.__class__ is Transcription
                else check_model(v, "LiveServerContent.input_transcription", Transcription)
            ).to_dict(backend)
        if (v := self.output_transcription) is not None:
            out["outputTranscription"] = (
                v
                if v.__class__ is Transcription
                else check_model(v, "LiveServerContent.output_transcription", Transcription)
            ).to_dict(backend)
        if (v := self.url_context_metadata) is not None:
            out["urlContextMetadata"] = (
                v
                if v.__class__ is UrlContextMetadata
                else check_model(v, "LiveServerContent.url_context_metadata", UrlContextMetadata)
            ).to_dict(backend)
        if (v := self.turn_complete_reason) is not None:
            out["turnCompleteReason"] = (
                v
                if v.__class__ is TurnCompleteReason
                else check_enum(v, "LiveServerContent.turn_complete_reason", TurnCompleteReason)
            )._value_
        if (v := self.waiting_for_input) is not None:
            out["waitingForInput"] = v if v.__class__ is bool else check_bool(v, "LiveServerContent.waiting_for_input")
        if (v := self.interim_input_transcription) is not None:
            out["interimInputTranscription"] = (
                v
                if v.__class__ is Transcription
                else check_model(v, "LiveServerContent.interim_input_transcription", Transcription)
            ).to_dict(backend)
        if (v := self.interaction_status) is not None:
            out["interactionStatus"] = (
                v
                if v.__class__ is InteractionStatus
                else check_enum(v, "LiveServerContent.interaction_status", InteractionStatus)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "modelTurn",
        "turnComplete",
        "interrupted",
        "groundingMetadata",
        "generationComplete",
        "inputTranscription",
        "outputTranscription",
        "urlContextMetadata",
        "turnCompleteReason",
        "waitingForInput",
        "interimInputTranscription",
        "interactionStatus",
    )
)

from .content import Content
from .grounding_metadata import GroundingMetadata
from .interaction_status import InteractionStatus
from .transcription import Transcription
from .turn_complete_reason import TurnCompleteReason
from .url_context_metadata import UrlContextMetadata
