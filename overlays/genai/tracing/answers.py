"""What answers come to, as attributes: of one piece, or of the events of a stream."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.interaction_snapshot import Snapshot
from genai_runtime.transport.tally import usage_of

from . import conventions as names
from .content import JoinedParts, add_media, captured, interaction_output, output_messages

if TYPE_CHECKING:
    from .spans import Attributes

Wire = Mapping[str, Any]

_FINISHED = {"STOP": "stop", "MAX_TOKENS": "length", "OTHER": "error", "FINISH_REASON_UNSPECIFIED": "error"}
_FILTERED = ("SAFETY", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "RECITATION")
#: Statuses of an interaction that is over.
_STATUSES = {
    "completed": "stop",
    "failed": "error",
    "incomplete": "length",
    "cancelled": "cancelled",
    "requires_action": "tool_call",
    "budget_exceeded": "length",
}
#: The last events of an interaction that was joined, and the statuses that they stand for.
_JOINED_ENDS = {
    "interaction.completed": "completed",
    "interaction.canceled": "cancelled",
    "interaction.cancelled": "cancelled",
}


class Answer:
    """What is known of an answer so far. ``captures``: with what it says."""

    model: str | None = None
    id: str | None = None
    #: What an event says that went wrong.
    error: str | None = None
    #: The fields of the usage that are added up for each attribute.
    COUNTS: ClassVar[dict[str, tuple[str, ...]]] = {
        names.USAGE_INPUT: ("promptTokenCount", "toolUsePromptTokenCount"),
        names.USAGE_OUTPUT: ("candidatesTokenCount", "thoughtsTokenCount"),
        names.USAGE_CACHED: ("cachedContentTokenCount",),
        names.USAGE_REASONING: ("thoughtsTokenCount",),
    }

    def __init__(self, captures: bool) -> None:
        self.captures = captures
        self.usage: Wire = {}

    def take(self, answer: Wire) -> None:
        """Take an answer, or an event of one."""
        self.usage = usage_of(answer) or self.usage

    def counts(self) -> dict[str, int]:
        """The counts of tokens that are known, by their attributes."""
        sums = {name: _sum(map(self.usage.get, fields)) for name, fields in self.COUNTS.items()}
        return {name: count for name, count in sums.items() if count is not None}

    def tokens(self) -> dict[str, int]:
        """The tokens that are paid, by their type: of the prompt with what tools found, and with thoughts."""
        kinds, counts = {"input": names.USAGE_INPUT, "output": names.USAGE_OUTPUT}, self.counts()
        return {kind: counts[name] for kind, name in kinds.items() if name in counts}

    def reasons(self) -> list[str]:
        """Why each candidate ended."""
        return []

    def attributes(self) -> Attributes:
        """All that is known."""
        found: Attributes = {**self.counts()}
        if self.id:
            found[names.RESPONSE_ID] = self.id
        if self.model:
            found[names.RESPONSE_MODEL] = self.model
        if reasons := self.reasons():
            found[names.RESPONSE_FINISH_REASONS] = reasons
        return found


class GeneratedAnswer(Answer):
    """A ``GenerateContentResponse``."""

    def __init__(self, captures: bool) -> None:
        super().__init__(captures)
        self._reasons: dict[int, str] = {}
        self._blocked = False
        self._said: dict[int, JoinedParts] = {}

    def take(self, answer: Wire) -> None:
        super().take(answer)
        self.id = answer.get("responseId") or self.id
        self.model = answer.get("modelVersion") or self.model
        feedback = answer.get("promptFeedback")
        self._blocked = self._blocked or (isinstance(feedback, dict) and "blockReason" in feedback)
        for place, candidate in enumerate(answer.get("candidates") or ()):
            index = candidate.get("index", place)
            if reason := candidate.get("finishReason"):
                self._reasons[index] = reason
            content = candidate.get("content")
            if self.captures and content:
                self._said.setdefault(index, JoinedParts()).add(content)

    def reasons(self) -> list[str]:
        if not self._reasons and self._blocked:
            return ["content_filter"]
        return [_finish_reason(self._reasons[index]) for index in sorted(self._reasons)]

    def attributes(self) -> Attributes:
        found = super().attributes()
        if self._said:
            reasons = {index: _finish_reason(reason) for index, reason in self._reasons.items()}
            found[names.OUTPUT_MESSAGES] = captured(output_messages(self._said, reasons))
        return found


class EmbeddingAnswer(Answer):
    """Embeddings: how long they are."""

    _dimensions: int | None = None

    def take(self, answer: Wire) -> None:
        super().take(answer)
        first = _first(answer.get("embeddings")) or answer.get("embedding")
        if first is None:
            first = (_first(answer.get("predictions")) or {}).get("embeddings")
        values = first.get("values") if isinstance(first, dict) else None
        self._dimensions = len(values) if values else None

    def attributes(self) -> Attributes:
        found = super().attributes()
        return found if self._dimensions is None else {**found, names.EMBEDDING_DIMENSIONS: self._dimensions}


class PredictedImages(Answer):
    """Images that were generated: of their tokens nothing is said."""

    def attributes(self) -> Attributes:
        return {**super().attributes(), names.OUTPUT_TYPE: "image"}


class InteractionAnswer(Answer):
    """An interaction, or the events of one."""

    COUNTS: ClassVar[dict[str, tuple[str, ...]]] = {
        names.USAGE_INPUT: ("total_input_tokens", "total_tool_use_tokens"),
        names.USAGE_OUTPUT: ("total_output_tokens", "total_thought_tokens"),
        names.USAGE_CACHED: ("total_cached_tokens",),
        names.USAGE_REASONING: ("total_thought_tokens",),
    }

    def __init__(self, captures: bool) -> None:
        super().__init__(captures)
        self._status: str | None = None
        self._steps: Any = None
        self._events: Snapshot | None = None

    def take(self, answer: Wire) -> None:
        said: Any = answer
        if "event_type" in answer:
            if self.captures:
                from gemini_api.api.interactions.stream_create_interaction import parse_event

                self._events = self._events or Snapshot()
                self._events.add(parse_event(answer))
            if answer["event_type"] == "error":
                self.error = str((answer.get("error") or {}).get("code") or "error")
            said = answer.get("interaction") or {}
        if not isinstance(said, Mapping):
            return
        self.usage = said.get("usage") or self.usage
        self.id = said.get("id") or self.id
        self.model = said.get("model") or self.model
        self._status = said.get("status") or self._status
        self._steps = said.get("steps") or self._steps

    def reasons(self) -> list[str]:
        reason = _STATUSES.get(self._status or "")
        return [reason] if reason else []

    def said(self) -> Any:
        """The steps that are known."""
        return self._steps if self._events is None else self._events.to_dict().get("steps")

    def attributes(self) -> Attributes:
        found = super().attributes()
        if self.captures and (steps := self.said()):
            found[names.OUTPUT_MESSAGES] = captured(interaction_output(steps, self.reasons()))
        return found


class JoinedAnswer(InteractionAnswer):
    """The events of an interaction that was joined, from then on.

    Its usage is that of the whole interaction, whoever began it, so it is not counted.
    """

    def __init__(self, captures: bool) -> None:
        super().__init__(captures)
        #: Of media only the sizes are kept: such a connection may last for hours.
        self._media: dict[str, dict[str, Any]] = {}

    def take(self, answer: Wire) -> None:
        kind = str(answer.get("event_type"))
        delta = answer.get("delta")
        if isinstance(delta, Mapping) and "data" in delta:
            add_media(self._media, delta)
        elif kind.startswith("step.") or kind == "error":
            super().take(answer)
        elif kind in _JOINED_ENDS:
            # An error before it was about one input.
            self._status, self.error = _JOINED_ENDS[kind], None
        self.usage = answer.get("usage") or self.usage

    def tokens(self) -> dict[str, int]:
        return {}

    def said(self) -> Any:
        said = [*(super().said() or ())]
        return [*said, {"type": "model_output", "content": [*self._media.values()]}] if self._media else said


class LiveAnswer(Answer):
    """The turns of a session, or one: messages with usage, which adds up, and pieces of what the model says."""

    #: The backends have different names for what was answered.
    COUNTS: ClassVar[dict[str, tuple[str, ...]]] = {
        **Answer.COUNTS,
        names.USAGE_OUTPUT: ("responseTokenCount", *Answer.COUNTS[names.USAGE_OUTPUT]),
    }

    def __init__(self, captures: bool) -> None:
        super().__init__(captures)
        self._reason = ""
        self._said = JoinedParts()

    def take(self, answer: Wire) -> None:
        usage = usage_of(answer) or {}
        self.usage = {**self.usage, **{name: _sum((count, self.usage.get(name))) for name, count in usage.items()}}
        content = answer.get("serverContent") or {}
        if content.get("interrupted"):
            self._reason = "interrupted"
        elif reason := content.get("turnCompleteReason"):
            self._reason = _finish_reason(reason)
        if self.captures:
            self._said.add(content.get("modelTurn") or {})
            self._said.add_text(content.get("outputTranscription"))
            calls = (answer.get("toolCall") or {}).get("functionCalls") or ()
            self._said.add({"parts": [{"functionCall": call} for call in calls]})

    def completed(self) -> None:
        """The turn is over, and not only broken off."""
        self._reason = self._reason or "stop"

    @property
    def interrupted(self) -> bool:
        """Whether the user spoke in between."""
        return self._reason == "interrupted"

    def restarted(self) -> None:
        """The model begins its answer anew."""
        self._said = JoinedParts()

    def reasons(self) -> list[str]:
        return [self._reason] if self._reason else []

    def attributes(self) -> Attributes:
        found = super().attributes()
        if self._said.parts:
            found[names.OUTPUT_MESSAGES] = captured(output_messages({0: self._said}, {0: self._reason}))
        return found


class AgentAnswer(Answer):
    """An agent that was made."""

    def __init__(self, captures: bool) -> None:
        super().__init__(captures)
        self._found: Wire = {}

    def take(self, answer: Wire) -> None:
        self._found = answer

    def attributes(self) -> Attributes:
        fields = {names.AGENT_ID: "id", names.AGENT_NAME: "id", names.AGENT_DESCRIPTION: "description"}
        return {name: self._found[field] for name, field in fields.items() if isinstance(self._found.get(field), str)}


def _finish_reason(reason: str) -> str:
    if any(word in reason for word in _FILTERED):
        return "content_filter"
    return _FINISHED.get(reason) or reason.lower()


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else None


def _sum(values: Iterable[Any]) -> int | None:
    counts = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    return sum(counts) if counts else None
