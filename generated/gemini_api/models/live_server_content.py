# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import LiveServerContentDict
    from .content import Content
    from .grounding_metadata import GroundingMetadata
    from .interaction_status import InteractionStatus
    from .transcription import Transcription
    from .turn_complete_reason import TurnCompleteReason
    from .url_context_metadata import UrlContextMetadata

later(globals(), "Content GroundingMetadata InteractionStatus Transcription TurnCompleteReason UrlContextMetadata")


@define(init=False, kw_only=True)
class LiveServerContent(ModelBase):
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

    model_turn: Content | None = wire_field("Content")
    """Parts of the model's turn."""
    turn_complete: bool | None = wire_field("boolean")
    """True when the model has said all; it waits for the user."""
    interrupted: bool | None = wire_field("boolean")
    """True when the user's activity broke the answer off."""
    grounding_metadata: GroundingMetadata | None = wire_field("GroundingMetadata")
    """Sources that the answer rests on."""
    generation_complete: bool | None = wire_field("boolean")
    """True when the model has made all of its answer, which may still be playing."""
    input_transcription: Transcription | None = wire_field("Transcription")
    """What the user said, as text."""
    output_transcription: Transcription | None = wire_field("Transcription")
    """What the model said, as text."""
    url_context_metadata: UrlContextMetadata | None = wire_field("UrlContextMetadata")
    """Pages that the model looked at."""
    turn_complete_reason: TurnCompleteReason | None = wire_field(("enum", "TurnCompleteReason"))
    """Why the turn ended."""
    waiting_for_input: bool | None = wire_field("boolean")
    """True when the model waits for more input before it answers."""
    interim_input_transcription: Transcription | None = wire_field("Transcription")
    """What the user seems to say; it may still change."""
    interaction_status: InteractionStatus | None = wire_field(("enum", "InteractionStatus"))
    """What the session waits for."""

    def __init__(self, **fields: Unpack[LiveServerContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.model_turn = None if (v := get("modelTurn")) is None else Content.from_dict(v)
        self.turn_complete = v if (v := get("turnComplete")) is None or v.__class__ is bool else decode_bool(v)
        self.interrupted = v if (v := get("interrupted")) is None or v.__class__ is bool else decode_bool(v)
        self.grounding_metadata = None if (v := get("groundingMetadata")) is None else GroundingMetadata.from_dict(v)
        v = get("generationComplete")
        self.generation_complete = v if v is None or v.__class__ is bool else decode_bool(v)
        self.input_transcription = None if (v := get("inputTranscription")) is None else Transcription.from_dict(v)
        self.output_transcription = None if (v := get("outputTranscription")) is None else Transcription.from_dict(v)
        v = get("urlContextMetadata")
        self.url_context_metadata = None if v is None else UrlContextMetadata.from_dict(v)
        if (v := get("turnCompleteReason")) is not None:
            v = TurnCompleteReason._by_value.get(v) or TurnCompleteReason.decode(v)
        self.turn_complete_reason = v
        self.waiting_for_input = v if (v := get("waitingForInput")) is None or v.__class__ is bool else decode_bool(v)
        v = get("interimInputTranscription")
        self.interim_input_transcription = None if v is None else Transcription.from_dict(v)
        if (v := get("interactionStatus")) is not None:
            v = InteractionStatus._by_value.get(v) or InteractionStatus.decode(v)
        self.interaction_status = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model_turn) is not None:
            out["modelTurn"] = (v if v.__class__ is Content else self._checked("model_turn", v)).to_dict(backend)
        if (v := self.turn_complete) is not None:
            out["turnComplete"] = v if v.__class__ is bool else self._checked("turn_complete", v)
        if (v := self.interrupted) is not None:
            out["interrupted"] = v if v.__class__ is bool else self._checked("interrupted", v)
        if (v := self.grounding_metadata) is not None:
            v = v if v.__class__ is GroundingMetadata else self._checked("grounding_metadata", v)
            out["groundingMetadata"] = v.to_dict(backend)
        if (v := self.generation_complete) is not None:
            out["generationComplete"] = v if v.__class__ is bool else self._checked("generation_complete", v)
        if (v := self.input_transcription) is not None:
            v = v if v.__class__ is Transcription else self._checked("input_transcription", v)
            out["inputTranscription"] = v.to_dict(backend)
        if (v := self.output_transcription) is not None:
            v = v if v.__class__ is Transcription else self._checked("output_transcription", v)
            out["outputTranscription"] = v.to_dict(backend)
        if (v := self.url_context_metadata) is not None:
            v = v if v.__class__ is UrlContextMetadata else self._checked("url_context_metadata", v)
            out["urlContextMetadata"] = v.to_dict(backend)
        if (v := self.turn_complete_reason) is not None:
            v = v if v.__class__ is TurnCompleteReason else self._checked("turn_complete_reason", v)
            out["turnCompleteReason"] = v._value_
        if (v := self.waiting_for_input) is not None:
            out["waitingForInput"] = v if v.__class__ is bool else self._checked("waiting_for_input", v)
        if (v := self.interim_input_transcription) is not None:
            v = v if v.__class__ is Transcription else self._checked("interim_input_transcription", v)
            out["interimInputTranscription"] = v.to_dict(backend)
        if (v := self.interaction_status) is not None:
            v = v if v.__class__ is InteractionStatus else self._checked("interaction_status", v)
            out["interactionStatus"] = v._value_
        return {**self._extra, **out} if self._extra else out
