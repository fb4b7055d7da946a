"""A stream of events without its I/O: bytes in, events out, and whether it came to its end."""

from __future__ import annotations

import contextlib
import warnings
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from genai_runtime import errors
from genai_runtime.joined_text import JoinedText
from genai_runtime.logger import log
from genai_runtime.stream_answer import MOST_TEXT, text_of

from .answer import event_error, redacted
from .call import StreamStart
from .failure import Failure
from .request import PLAIN
from .stream_rules import SENTINEL, Arrived, FinishTracker, Received, Resumption

if TYPE_CHECKING:
    from genai_runtime.observing import Watched

    from .request import Headers, Request
    from .tally import StreamTally

T = TypeVar("T")

#: Seconds that the end of the body is waited for once the stream itself has said that it is over.
_AFTER_END = 0.5
_DEBUG = 10


class StreamState(Generic[T]):
    """What both kinds of stream share: bytes in, events out, and what the end amounts to. It does no I/O."""

    __slots__ = (
        "_attempts",
        "_body",
        "_ending",
        "_failure",
        "_framed",
        "_http_response",
        "_names",
        "_now",
        "_parse",
        "_partial_size",
        "_plan",
        "_reader",
        "_ready",
        "_resumption",
        "_since",
        "_tally",
        "_told",
        "dropped",
        "given",
        "headers",
        "lost_text",
        "name",
        "over",
        "partial",
        "watched",
    )

    def __init__(
        self,
        start: StreamStart,
        parse: Callable[[Any], T],
        now: Callable[[], float],
        http_response: Callable[[Headers], Any] | None = None,
        *,
        resumes: bool = True,
        tally: StreamTally | None = None,
        framed: bool = False,
    ) -> None:
        #: Whether the parser wants an event with its name and its id, as a Received.
        self._framed = framed
        self._tally = tally
        # Whether its end was logged.
        self._told = False
        self._failure: Failure | None = None
        self._http_response = None if http_response is None else http_response(start.headers)
        self._plan = start.plan
        self._body = start.body
        self._reader = start.reader
        self._attempts = start.attempts
        self._parse = parse
        self._now = now
        self._since = now()
        self._ready: deque[Arrived] = deque(start.events)
        rules = start.plan.request.operation.stream or PLAIN
        self._ending = FinishTracker(rules)
        self._names = rules.type
        again = rules.resume if resumes else None
        self._resumption = None if again is None else Resumption(again, start.plan.request)
        #: What sees the events and the end, if the call is watched.
        self.watched: Watched | None = None
        #: The name of the event that was given last, empty when it has none.
        self.name = ""
        self.headers: Headers = start.headers
        #: Whether the answer was over before the stream began.
        self.over = start.over
        self.partial: list[T] = []
        #: How many events were given, and how many of them ``partial`` holds no longer.
        self.given = self.dropped = 0
        #: The text of events that ``partial`` holds no longer.
        self.lost_text: JoinedText | None = None
        self._partial_size = 0

    def watch(self, watched: Watched) -> None:
        """Let somebody see the events and the end, beside whatever counts them."""
        self.watched = watched
        self._tally = watched.counting(self._tally)

    def failed(self, error: BaseException) -> None:
        """The stream ends with an error, of which whoever watches it is told."""
        if self.watched is not None:
            self.watched.end(error)

    def pop(self) -> tuple[T] | None:
        """The next event that has arrived whole, in a tuple; None when more bytes are needed."""
        while self._ready:
            received = self._ready.popleft()
            value, name, id = received if isinstance(received, Received) else (received, "", "")
            error: errors.GenAIError | None
            if value.__class__ is dict and "error" not in value and name != "error":
                # Nearly every event is one of these.
                error = None
            elif value is SENTINEL:
                self._ending.see(value)
                continue
            elif isinstance(value, errors.ResponseError):
                error = redacted(self._plan, value)
            elif self._names and isinstance(value, dict) and isinstance(value.get(self._names), str):
                # An event by its own name; one that tells of an error is given like the others.
                error = None
            else:
                error = event_error(self._plan, value, self.headers, self._attempts, "" if self._names else name)
            if error is None:
                if self._resumption is not None and not self._resumption.is_new(value, id):
                    continue
                try:
                    event = self._parse(Received(value, name, id) if self._framed else value)
                except errors.GenAIError as caught:
                    error = redacted(self._plan, caught)
                else:
                    if self._tally is not None:
                        self._tally.see(value)
                    self._ending.see(value, name)
                    self.name = name
                    if self._http_response is not None:
                        event.sdk_http_response = self._http_response  # type: ignore[attr-defined]
                    self.given += 1
                    self.partial.append(event)
                    return (event,)
            error.partial = list(self.partial)  # type: ignore[attr-defined]
            # The traceback of the error shows this frame.
            del value, received
            raise error
        return None

    def _trim(self, limit: int) -> None:
        """Forget the first of the events given: a stream without end must not fill the memory.

        Sizes are those of what was read meanwhile; none is measured for an event of its own.
        """
        while self._partial_size > limit and len(self.partial) > 1:
            half = len(self.partial) // 2
            if self.lost_text is None:
                self.lost_text = JoinedText(most=MOST_TEXT)
            for event in self.partial[:half]:
                self.lost_text.add(text_of(event))
            del self.partial[:half]
            self.dropped += half
            self._partial_size //= 2

    def drop(self) -> None:
        """Forget what has arrived and was not asked for: the stream is over."""
        self._ready.clear()
        if not self._told and log.isEnabledFor(_DEBUG):
            from .call_log import transfer_ended

            self._told = True
            transfer_ended("stream", self._plan, f"{self.given} events")
        tally, self._tally = self._tally, None
        if tally is not None:
            tally.end()

    def wait(self) -> tuple[float | None, float]:
        """Until when, and for how long a silence, to wait for more bytes."""
        timeouts = self._plan.timeouts
        if self._ending.over:
            # Its connection is of use again if the body ends as well; a server that keeps it open is not waited for.
            return None, min(_AFTER_END, timeouts.idle)
        return (None if timeouts.gap is None else self._since + timeouts.gap), timeouts.idle

    def feed(self, data: bytes) -> bool:
        """Take the bytes that were read, none at the end of the body. Return False at the end."""
        error: errors.GenAIError | None = None
        found: list[Any] = []
        more = bool(data)
        try:
            if data:
                data = self._body.feed(data)
                found = self._reader.feed(data)
                self._partial_size += len(data)
                limit = self._plan.limits.partial
                if limit is not None and self._partial_size > limit:
                    self._trim(limit)
            else:
                self._body.finish()
                found = self._reader.finish()
        except errors.GenAIError as caught:
            error = redacted(self._plan, caught)
        if error is not None:
            error.partial = list(self.partial)  # type: ignore[attr-defined]
            data = b""
            raise error
        if found:
            self._since = self._now()
            self._ready.extend(found)
        return more

    def lost(self, failure: Failure) -> None:
        """The connection failed: no more bytes come. What they had brought whole is still to be given."""
        self._failure = failure
        with contextlib.suppress(errors.GenAIError):
            self._ready.extend(self._reader.finish())

    @property
    def last_event_id(self) -> str | None:
        """The id of the event that was given last with one, where the operation's streams can be resumed."""
        return None if self._resumption is None else self._resumption.last

    def resume(self) -> tuple[Request, int] | None:
        """The request that goes on with a stream that has broken off, and how many in a row brought nothing new.

        None when it has come to its end, or can only be told of.
        """
        failure, resumption = self._failure, self._resumption
        if resumption is None or (failure is not None and failure.final):
            return None
        # What was cut off behind its end may have been an event too.
        if self._ending.over or (self._ending.reached and not self._reader.pending):
            return None
        if failure is None and self._ending.reached_with_body(not self._reader.pending):
            return None
        if resumption.tries >= self._plan.retry.attempts - 1:
            return None
        request = resumption.request()
        return None if request is None else (request, resumption.tries)

    def resumed(self, start: StreamStart) -> bool:
        """Go on with the answer to such a request. False when that is over before it begins."""
        self._failure = None
        if start.ticket is not None:
            # What the answer comes to is counted with the request that it began with.
            start.ticket.abandon()
        self._plan, self._body, self._reader = start.plan, start.body, start.reader
        self._attempts, self.headers = start.attempts, start.headers
        self._since = self._now()
        self._ready.extend(start.events)
        return not start.over

    def ended(self, cause: BaseException | None = None) -> None:
        """The stream is over, and every event was given: was that its end?

        Args:
            cause: What came of the attempt to resume it.
        """
        failure, self._failure = self._failure, None
        pending = self._reader.pending
        if self._ending.over:
            return
        if self._ending.reached and not pending and not (failure and failure.timeout):
            # That the connection died after everything had come is no loss.
            return
        if failure is not None:
            error: errors.StreamError = self.interrupted(failure)
            error.__cause__ = cause or error.__cause__
            raise error
        if self._ending.reached_with_body(not pending):
            return
        words = "in the middle of an event" if pending else f"without {self._ending.missing}"
        message = f"the stream ended {words}, after {self.given} events"
        limits = self._plan.limits
        way = limits.truncated if self.partial else limits.of_empty
        if way == "raise":
            error = errors.StreamTruncated(message)
            error.request = self._plan.snapshot()
            error.partial = list(self.partial)
            error.__cause__ = cause
            raise error
        if way == "warn":
            warnings.warn(message, UserWarning, stacklevel=4)

    def closed(self) -> errors.StreamInterrupted:
        """The error for a reader that waits while the stream is closed elsewhere."""
        error = errors.StreamInterrupted(f"the stream was closed while it was read, after {self.given} events")
        return self._stopped(error)

    def interrupted(self, failure: Failure) -> errors.StreamInterrupted:
        """The error for a connection that failed in the middle."""
        words = failure.describe(self._plan.endpoint, self._plan.timeouts.reason(failure.phase, failure.final))
        error = errors.StreamInterrupted(f"{words}, after {self.given} events")
        error.kind = failure.kind
        error.__cause__ = failure.reason()
        return self._stopped(error)

    def _stopped(self, error: errors.StreamInterrupted) -> errors.StreamInterrupted:
        # The answer had begun: the request was carried out, whatever came of it.
        error.phase, error.maybe_executed, error.attempts = "body", True, self._attempts
        error.request = self._plan.snapshot()
        error.partial = list(self.partial)
        return error
