"""A session in real time: a span as long as it lives, and one below it for each turn of the model."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Any, cast

from opentelemetry import trace
from opentelemetry.trace import SpanKind

from gemini_api.backends import VERTEX
from gemini_api.sessions import INTERACTIONS
from genai_runtime.errors import APIWebSocketError, LiveDisconnected
from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets
from genai_runtime.session.actions import Resumed

from . import conventions as names
from .answers import JoinedAnswer, LiveAnswer
from .content import JoinedContents, JoinedInputs, standing_content
from .inference import InferenceSpan
from .settings import common, request_settings
from .spans import Attributes, OperationSpan, harmless

if TYPE_CHECKING:
    from genai_runtime.session.address import Address
    from genai_runtime.session.driver import Arrived
    from genai_runtime.session.opening import SessionPlan

    from .recorder import Recorder

Wire = Mapping[str, Any]

#: Of how many turns, the last ones, the reasons why they ended are told.
_REASONS = 100
#: The code with which a peer closes that has nothing to complain of.
_NORMAL, _BY_PROGRAM = 1000, "closed by the program"


class TurnSpan(InferenceSpan):
    """One turn of the model. ``asked`` is when the program said that it may answer, where that is known."""

    def __init__(self, session: SessionSpan, asked: float | None) -> None:
        seconds = 0.0 if asked is None else perf_counter() - asked
        super().__init__(
            session.recorder,
            session.model,
            {**session.about, names.OPERATION: names.REALTIME_INFERENCE},
            session.settings,
            LiveAnswer,
            parent=trace.set_span_in_context(session.span),
            seconds_ago=seconds,
        )
        # What the span of the session has already.
        self._asked = {**self._asked, **session.standing}
        #: What it answers.
        self.inputs = session.inputs
        if asked is not None:
            self.came(seconds)

    @property
    def answer(self) -> LiveAnswer:
        """What the model said so far."""
        return cast("LiveAnswer", self._answer)

    def content(self) -> Attributes:
        return self.inputs.attribute()


class SessionSpan(OperationSpan):
    """One session, over all its connections."""

    def __init__(self, recorder: Recorder, plan: SessionPlan) -> None:
        self.recorder = recorder
        self._protocol = plan.protocol
        setup: Any = plan.setup
        self.model = str(setup.get("model") or "").rpartition("/")[2]
        #: What its turns say as well.
        self.about = common(plan.backend == VERTEX.name, plan.address.url)
        self.about[names.REQUEST_MODEL] = self.model
        self.settings = request_settings(setup)
        shared = {**self.about, names.OPERATION: names.REALTIME_SESSION}
        super().__init__(
            recorder.tracer,
            f"{names.REALTIME_SESSION} {self.model}",
            SpanKind.CLIENT,
            {**shared, **self.settings},
            shared,
            recorder.duration,
        )
        on_span = recorder.captures and self.span.is_recording()
        #: Whether anybody wants to know what is said.
        self.captures = on_span or recorder.events is not None
        #: The orders and tools of the session, which the events of its turns have as well.
        self.standing: Attributes = standing_content(setup) if self.captures else {}
        if on_span:
            self.span.set_attributes(self.standing)
        self._found: Attributes = {}
        self._totals = LiveAnswer(False)
        self._reasons: deque[str] = deque(maxlen=_REASONS)
        self._turns = self._connections = 0
        self._turn: TurnSpan | None = None
        # When the program said that the model may answer, if the model has not begun to.
        self._asked: float | None = None
        #: What the model was told since it answered last.
        self.inputs = JoinedContents()

    @harmless
    def sent(self, message: Wire) -> None:
        """Take a message that the program sends."""
        if _asks(message):
            self._asked = perf_counter()
        if self.captures:
            # Results of functions are told in the middle of a turn.
            turn = self._turn if "toolResponse" in message else None
            (turn or self).inputs.take(message)

    @harmless
    def arrived(self, arrived: Arrived) -> None:
        """Take what the program is given."""
        if isinstance(arrived, dict):
            ready = arrived.get(self._protocol.ready)
            if ready is None:
                self._take(arrived)
                return
            self._connections += 1
            if ready.get("sessionId"):
                self._found[names.CONVERSATION_ID] = ready["sessionId"]
        elif isinstance(arrived, Resumed):
            if not arrived.values.get("answer_restarted"):
                self._connections += 1
            elif self._turn is not None:
                self._turn.answer.restarted()

    def _take(self, message: dict[str, Any]) -> None:
        self._totals.take(message)
        ends = self._protocol.ends_turn(message)
        if self._turn is None and (_says(message) or (ends and self._asked is not None)):
            self._turn = TurnSpan(self, self._asked)
            self.inputs, self._asked = JoinedContents(), None
        turn = self._turn
        if self.captures:
            # Who has interrupted an answer speaks for the next one.
            (self if turn is None or turn.answer.interrupted else turn).inputs.heard(message)
        if turn is not None:
            turn.take(message)
            if ends:
                turn.answer.completed()
                self._end_turn(turn, None)
        elif "usageMetadata" in message:
            late = LiveAnswer(False)
            late.take(message)
            self.recorder.count(late, {**self.about, names.OPERATION: names.REALTIME_INFERENCE}, self.span)

    def _end_turn(self, turn: TurnSpan, error: BaseException | None) -> None:
        self._turn = None
        self._turns += 1
        self._reasons += turn.answer.reasons()
        turn.end(error)

    @harmless
    def end(self, error: BaseException | None = None) -> None:
        if self._turn is not None:
            self._end_turn(self._turn, error)
        if error is None:
            self._closed(_NORMAL, _BY_PROGRAM)
        elif isinstance(error, LiveDisconnected):
            self._closed(error.code, redact(error.reason, active_secrets()))
            if error.code == _NORMAL:
                error = None
        super().end(error)

    def _closed(self, code: Any, reason: str) -> None:
        self._found |= {names.SESSION_CLOSE_CODE: code, names.SESSION_CLOSE_REASON: reason}

    @harmless
    def describe(self) -> None:
        self._found |= {names.SESSION_TURNS: self._turns, names.SESSION_CONNECTIONS: self._connections}
        if self._reasons:
            self._found[names.RESPONSE_FINISH_REASONS] = list(self._reasons)
        self.span.set_attributes({**self._found, **self._totals.counts()})


class ConnectionSpan(InferenceSpan):
    """One connection to an interaction, which may have begun before and may go on.

    Nothing says where a turn of the model ends, so there are none below it.
    """

    def __init__(self, recorder: Recorder, address: Address, interaction: str) -> None:
        shared = {**common(False, address.url), names.OPERATION: names.REALTIME_SESSION}
        more: Attributes = {names.CONVERSATION_ID: interaction, names.RESPONSE_ID: interaction}
        super().__init__(recorder, None, shared, more, JoinedAnswer)
        self._inputs = JoinedInputs()
        self._reason = _BY_PROGRAM
        self._found: Attributes = {}

    @harmless
    def sent(self, message: Wire) -> None:
        """Take an event that the program sends."""
        if self.captures:
            self._inputs.take(message)

    def arrived(self, arrived: Wire) -> None:
        """Take an event of the server."""
        kind = arrived.get("event_type")
        if kind in INTERACTIONS.over:
            self._reason = str(kind)
        self.take(arrived)

    def content(self) -> Attributes:
        return self._inputs.attribute()

    @harmless
    def end(self, error: BaseException | None = None) -> None:
        if error is None:
            self._found = {names.SESSION_CLOSE_CODE: _NORMAL, names.SESSION_CLOSE_REASON: self._reason}
        elif isinstance(error, APIWebSocketError) and error.close_code is not None:
            self._found = {names.SESSION_CLOSE_CODE: error.close_code, names.SESSION_CLOSE_REASON: str(error)}
            if error.close_code == _NORMAL:
                error = None
        super().end(error)

    @harmless
    def describe(self) -> None:
        self.span.set_attributes(self._found)
        super().describe()


def _asks(message: Wire) -> bool:
    """Whether the model may answer after a message of the program; of sound it finds out itself."""
    if (content := message.get("clientContent")) is not None:
        return bool(content.get("turnComplete"))
    live = message.get("realtimeInput") or {}
    return "text" in live or "activityEnd" in live


def _says(message: Wire) -> bool:
    """Whether the model answers with a message."""
    content = message.get("serverContent") or {}
    return "modelTurn" in content or "outputTranscription" in content or "toolCall" in message
