"""A session over a websocket without the socket: what comes in, what goes out, and when. Sans-IO.

A driver tells the core what happened, and does what the actions say that come back. Times are seconds on the driver's
clock; ``deadline`` is when :meth:`SessionCore.tick` wants to be called next.
"""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Callable
from typing import Any, Literal

from genai_runtime.errors import GenAIError, LiveClosed, LiveDisconnected, LiveProtocolError, LiveSetupTimeout
from genai_runtime.errors.api import APIError, api_error, http_code

from .journal import Given, Journal, Outgoing, Replay
from .options import SessionOptions
from .protocol import JSON, SessionProtocol, at, duration

__all__ = ["Action", "Connect", "Deliver", "Disconnect", "End", "Fail", "Ping", "Resumed", "SessionCore", "Transmit"]

State = Literal["new", "connecting", "setting up", "open", "going away", "waiting", "closed"]
#: Codes that say that another connection would fare no better, or that the server is done.
_FINAL = frozenset({1000, 1002, 1003, 1007, 1008, 1009, 1010, 1015})
#: Seconds before the end of a connection at which it is left, and their share of a shorter time.
_MARGIN, _SHARE = 2.0, 0.25
_FIRST_DELAY, _MOST_DELAY = 0.25, 8.0


class Action:
    """What a driver is to do."""

    __slots__ = ()


class Connect(Action):
    """Open a connection."""

    __slots__ = ()


class Disconnect(Action):
    """Close the connection, and listen to it no more."""

    __slots__ = ("code",)

    def __init__(self, code: int = 1000) -> None:
        self.code = code


class Transmit(Action):
    """Send a message."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing


class Ping(Action):
    """Send a ping."""

    __slots__ = ()


class Deliver(Action):
    """Give a message of the server to the program."""

    __slots__ = ("message",)

    def __init__(self, message: JSON) -> None:
        self.message = message


class Fail(Action):
    """Give an error to the program; the session goes on."""

    __slots__ = ("error",)

    def __init__(self, error: GenAIError) -> None:
        self.error = error


class Resumed(Action):
    """Tell the program how the session went on."""

    __slots__ = ("values",)

    def __init__(self, **values: Any) -> None:
        self.values = values


class End(Action):
    """The session is over, by an error unless the program closed it."""

    __slots__ = ("error",)

    def __init__(self, error: GenAIError | None = None) -> None:
        self.error = error


class SessionCore:
    """The decisions of one session.

    Args:
        protocol: The kind of session.
        setup: What its first message holds.
        options: How it treats its connection.
        backend: Name of the backend.
        jitter: From 0 to 1, what the wait between two connections is stretched by.
    """

    def __init__(
        self,
        protocol: SessionProtocol,
        setup: JSON,
        options: SessionOptions,
        backend: str,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.protocol = protocol
        self.options = options
        self.state: State = "new"
        #: What ``ready`` of the first connection held.
        self.ready: JSON | None = None
        self.handle: str | None = None
        self.deadline: float | None = None
        #: Whether nothing is read from the connection, because the program does not receive.
        self.paused = False
        self._setup = setup
        self._jitter = jitter
        self._resumption = protocol.resumption if options.resume else None
        transparent = False
        if self._resumption is not None:
            asked = setup.setdefault(self._resumption.setup, {})
            if self._resumption.transparent and backend in self._resumption.transparent_on:
                transparent = bool(asked.setdefault(self._resumption.transparent, True))
            self.handle = asked.get(self._resumption.handle)
        self._journal = Journal(protocol, transparent, options.max_unacknowledged)
        self._replay = Replay()
        self._waiting: deque[Outgoing] = deque()
        self._number = 0
        self._attempts = 0
        self._lost: tuple[int, str] = (1006, "")
        #: New ids of calls by those that the program knows, and the other way round.
        # Whether the next turns are history, until the client says that they are all.
        self._history = self._resumption is not None and bool(at(setup, self._resumption.history or ("",)))
        self._ids: dict[str, str] = {}
        self._known_ids: dict[str, str] = {}
        # What was not given of an answer because the program has it already.
        self._withheld: list[JSON] = []
        self._timer: float | None = None
        self._leave_at: float | None = None
        self._heard = 0.0
        self._said = 0.0
        self._pinged: float | None = None

    # ---- what the program does

    def start(self, now: float) -> list[Action]:
        """Begin."""
        self.state = "connecting"
        return [Connect()]

    def outgoing(self, message: JSON) -> Outgoing:
        """The message as it is written."""
        return Outgoing(self.protocol.kind(message), message, write(message))

    def send(self, outgoing: Outgoing, now: float) -> list[Action]:
        """Send a message now, or when there is a connection again.

        Raises:
            LiveClosed: the session is over.
        """
        if self.state == "closed":
            raise LiveClosed()
        if self.state not in ("open", "going away") or not self._replay.over or self._waiting:
            self._waiting.append(outgoing)
            return []
        return [self._transmit(outgoing)]

    def withdraw(self, outgoing: Outgoing) -> bool:
        """Take a message back that is not on its way; whether it was not."""
        try:
            self._waiting.remove(outgoing)
        except ValueError:
            return False
        return True

    def unsent(self, outgoing: Outgoing) -> None:
        """Take note that a message of which nothing went out could not be sent; live input is sent later."""
        if self.state != "closed" and outgoing.kind != self.protocol.setup and self._journal.unsent(outgoing):
            self._waiting.append(outgoing)

    def close(self, now: float) -> list[Action]:
        """End the session."""
        return self._end(None)

    # ---- what the connection does

    def connected(self, now: float) -> list[Action]:
        """There is a connection: set the session up."""
        self.state = "setting up"
        self._number = 0 if self._resumption is None else self._resumption.first
        self._timer = now + self.options.setup_timeout
        self._heard = self._said = now
        self._pinged = None
        setup = self._setup
        if self._resumption is not None and self.handle is not None:
            asked = {**setup[self._resumption.setup], self._resumption.handle: self.handle}
            setup = {**setup, self._resumption.setup: asked}
        message = {self.protocol.setup: setup}
        self._schedule(now)
        return [Transmit(Outgoing(self.protocol.setup, message, write(message)))]

    def failed(self, error: GenAIError, now: float, again: bool = True) -> list[Action]:
        """There was no connection; ``again``: another attempt may succeed."""
        if self.ready is None or not again:
            return self._end(error)
        return self._reconnect(now, error)

    def lost(self, code: int, reason: str, now: float) -> list[Action]:
        """The connection is gone."""
        if self.state == "closed":
            return []
        leaving, self._leave_at = self.state == "going away", None
        error = self._disconnected(code, reason)
        if self.state == "setting up":
            if self.ready is None or code in _FINAL:
                return self._end(error)
            return self._reconnect(now, error)
        self._lost = (code, error.reason)
        if self._resumption is None or self.handle is None or (code in _FINAL and not leaving):
            return self._end(error)
        return self._reconnect(now, error)

    def received(self, data: bytes | str, now: float) -> list[Action]:
        """A message came."""
        self._heard = self._said = now
        self._pinged = None
        message, error = read(data)
        if error is not None:
            return self._end(error) if self.state == "setting up" else [Fail(error)]
        if self.state == "setting up":
            actions = self._set_up(message, now)
        elif self.state in ("open", "going away"):
            actions = self._take(message, now)
        else:
            return []
        self._schedule(now)
        return actions

    def ponged(self, now: float) -> None:
        """A pong came."""
        self._heard = now
        self._pinged = None
        self._schedule(now)

    def pause(self, paused: bool, now: float) -> None:
        """The driver stops to read, or reads again."""
        self.paused = paused
        self._heard = self._said = now
        self._pinged = None
        self._schedule(now)

    def tick(self, now: float) -> list[Action]:
        """Do what is due."""
        if self.deadline is None or now < self.deadline:
            return []
        actions: list[Action] = []
        if self._timer is not None and now >= self._timer:
            actions = self._timed_out(now)
        elif self.state == "going away" and self._leave_at is not None and now >= self._leave_at:
            actions = self._leave(now)
        elif self.state in ("open", "going away") and not self.paused:
            actions = self._check_alive(now)
        self._schedule(now)
        return actions

    # ---- decisions

    def _set_up(self, message: JSON, now: float) -> list[Action]:
        if self.protocol.ready not in message:
            return self._end(_error_of(message) or _unexpected(message, self.protocol))
        resumed = self.ready is not None
        if not resumed:
            self.ready = message
        self.state, self._timer, self._leave_at = "open", None, None
        actions: list[Action] = []
        if resumed:
            lost = self._journal.lost
            self._replay = self._journal.replay(self._replay)
            self._withheld = []
            code, reason = self._lost
            actions.append(
                Resumed(
                    code=code,
                    reason=reason,
                    handle=self.handle,
                    attempts=self._attempts,
                    resent=self._replay.count,
                    lost=lost,
                )
            )
        rest = {name: value for name, value in message.items() if name != self.protocol.ready}
        return actions + (self._take(rest, now) if rest else []) + self._go_on(now)

    def _take(self, message: JSON, now: float) -> list[Action]:
        """Read what is the session's own in a message, and give it to the program."""
        actions: list[Action] = []
        said = message
        resumption = self._resumption
        if self.protocol.resumption is not None and (update := message.get(self.protocol.resumption.update)):
            said = {name: value for name, value in said.items() if name != self.protocol.resumption.update}
            if resumption is not None and isinstance(update, dict):
                self._update(update)
        if self.protocol.go_away and self.protocol.go_away[0] in message:
            said = {name: value for name, value in said.items() if name != self.protocol.go_away[0]}
            left = duration(at(message, self.protocol.go_away)) or 0.0
            self.state = "going away"
            self._leave_at = now + left - min(_MARGIN, left * _SHARE)
        if message and not self.protocol.is_known(message) and (error := _error_of(message)) is not None:
            return [Fail(error)]
        if resumption is None or not said:
            actions.append(Deliver(message))
        else:
            self._attempts = 0
            actions += self._compare(message, said)
        actions += self._go_on(now)
        if self.state == "going away" and self.handle is not None and resumption is not None and self._settled:
            # The model is not at work: what it has not answered yet is sent again.
            actions += self._leave(now)
        return actions

    @property
    def _settled(self) -> bool:
        return self._journal.settled and self._replay.over

    def _compare(self, message: JSON, said: JSON) -> list[Action]:
        """Give a message to the program, unless it was given before the connection was lost."""
        given = Given(self.protocol, said)
        self._journal.given(given)
        if not self._replay.over:
            before = self._replay.expected(given)
            if before is not None:
                for old, new in zip(before.ids, given.ids, strict=False):
                    if isinstance(old, str) and isinstance(new, str) and old != new:
                        self._ids[old], self._known_ids[new] = new, old
                self._withheld = [] if given.ends else [*self._withheld, message]
                # A handle, or that the connection will be closed, is news all the same.
                news = {name: value for name, value in message.items() if name not in said}
                return [Deliver(news)] if news else []
            if self._replay.differs():
                if given.ends:
                    self._replay.turn_over()
                held, self._withheld = self._withheld, []
                code, reason = self._lost
                return [
                    Resumed(code=code, reason=reason, handle=self.handle, answer_restarted=True),
                    *map(Deliver, held),
                    Deliver(self._with_known_ids(message)),
                ]
            if given.ends:
                self._replay.turn_over()
        self._withheld = []
        return [Deliver(self._with_known_ids(message))]

    def _update(self, update: JSON) -> None:
        """Take a new handle over."""
        resumption = self._resumption
        assert resumption is not None
        handle = update.get(resumption.new_handle)
        if not handle or not isinstance(handle, str) or update.get(resumption.resumable) is False:
            return
        self.handle = handle
        consumed = None
        if self._journal.transparent and resumption.consumed in update:
            try:
                consumed = int(update[resumption.consumed])
            except (TypeError, ValueError):
                consumed = None
        self._journal.handle(consumed)

    def _go_on(self, now: float) -> list[Action]:
        """Send what can be sent: first what is sent again, then what waits."""
        actions: list[Action] = []
        if self.state not in ("open", "going away"):
            return actions
        if not self._replay.over:
            actions += [self._transmit(each) for each in self._replay.next()]
        self._timer = None if self._replay.over else now + self.options.setup_timeout
        if self._replay.over:
            while self._waiting:
                actions.append(self._transmit(self._waiting.popleft()))
        return actions

    def _transmit(self, outgoing: Outgoing) -> Action:
        if self._ids and outgoing.kind == (self.protocol.answers or ("",))[0]:
            outgoing = self._with_new_ids(outgoing)
        if outgoing.history or self._history:
            outgoing = self._as_history(outgoing)
        outgoing.number = self._number
        self._number += 1
        if self._resumption is not None:
            self._journal.sent(outgoing)
        return Transmit(outgoing)

    def _as_history(self, outgoing: Outgoing) -> Outgoing:
        """A message that is what was said before the session, or may be; sent again, it must not be answered."""
        assert self._resumption is not None
        kind, complete = self._resumption.history_ends
        if outgoing.history:
            message = {kind: {**outgoing.message[kind], complete: False}}
            twin = Outgoing(kind, message, write(message))
            twin.waiter, twin.history = outgoing.waiter, True
            return twin
        if outgoing.kind == kind:
            outgoing.history = True
            self._history = not at(outgoing.message, self._resumption.history_ends)
        return outgoing

    def _with_new_ids(self, outgoing: Outgoing) -> Outgoing:
        outer, inner = self.protocol.answers
        answers = outgoing.message[outer].get(inner) or []
        renamed = [{**each, "id": self._ids.get(each.get("id"), each.get("id"))} for each in answers if each.get("id")]
        if len(renamed) != len(answers):
            return outgoing
        message = {outer: {**outgoing.message[outer], inner: renamed}}
        twin = Outgoing(outgoing.kind, message, write(message))
        twin.waiter = outgoing.waiter
        return twin

    def _with_known_ids(self, message: JSON) -> JSON:
        """The message with the ids of calls that the program knows."""
        path = self.protocol.cancelled
        if not self._known_ids or not path or not isinstance(ids := at(message, path), list):
            return message
        outer, inner = path
        return {**message, outer: {**message[outer], inner: [self._known_ids.get(each, each) for each in ids]}}

    def _leave(self, now: float) -> list[Action]:
        """Leave a connection that is about to be closed."""
        self._leave_at = None
        if self._resumption is None or self.handle is None:
            return []
        self._lost = (1001, "the server asked to leave the connection")
        return [Disconnect(), *self._reconnect(now, self._disconnected(*self._lost))]

    def _reconnect(self, now: float, error: GenAIError) -> list[Action]:
        if self._attempts >= self.options.attempts:
            return self._end(error)
        self._leave_at = None
        self._attempts += 1
        if self._attempts == 1:
            self.state, self._timer = "connecting", None
            self._schedule(now)
            return [Connect()]
        delay = min(_MOST_DELAY, _FIRST_DELAY * 2.0 ** (self._attempts - 2))
        self.state, self._timer = "waiting", now + delay * (1 + self._jitter())
        self._schedule(now)
        return []

    def _timed_out(self, now: float) -> list[Action]:
        self._timer = None
        if self.state == "waiting":
            self.state = "connecting"
            return [Connect()]
        if self.state == "setting up":
            seconds = self.options.setup_timeout
            error = LiveSetupTimeout(f"the server did not say within {seconds:g} s that the session is ready")
            return [Disconnect(), *(self._end(error) if self.ready is None else self._reconnect(now, error))]
        if not self._replay.over:
            self._replay.give_up_waiting()
            return self._go_on(now)
        return []

    def _check_alive(self, now: float) -> list[Action]:
        options = self.options
        if options.idle_timeout is not None and now >= self._said + options.idle_timeout:
            return [Disconnect(), *self.lost(1006, f"the server was silent for {options.idle_timeout:g} s", now)]
        if options.ping_interval is None:
            return []
        if self._pinged is not None:
            if now >= self._pinged + options.ping_timeout:
                return [Disconnect(), *self.lost(1006, f"no pong came within {options.ping_timeout:g} s", now)]
            return []
        if now >= self._heard + options.ping_interval:
            self._pinged = now
            return [Ping()]
        return []

    def _end(self, error: GenAIError | None) -> list[Action]:
        if self.state == "closed":
            return []
        if error is not None and self.ready is not None:
            error = self._with_the_rest(error)
        self.state, self.deadline, self._timer = "closed", None, None
        return [Disconnect(), End(error)]

    def _with_the_rest(self, error: GenAIError) -> LiveDisconnected:
        """An error that ends a session which was open, with what is needed to go on."""
        if isinstance(error, LiveDisconnected):
            found = error
        else:
            code, reason = self._lost
            said = getattr(error, "message", None) or str(error)
            found = self._disconnected(code, f"{reason or 'the connection was lost'}, and there is no other: {said}")
            found.__cause__ = error
        found.attempts = self._attempts
        return found

    def _disconnected(self, code: int, reason: str) -> LiveDisconnected:
        handle = self.handle if self.ready is not None else None
        return LiveDisconnected(code, reason, handle, self._journal.pending(self._replay))

    def _schedule(self, now: float) -> None:
        """Set when something is due next."""
        if self.state == "closed":
            self.deadline = None
            return
        due = [each for each in (self._timer, self._leave_at) if each is not None]
        if self.state in ("open", "going away") and not self.paused:
            options = self.options
            if options.idle_timeout is not None:
                due.append(self._said + options.idle_timeout)
            if options.ping_interval is not None:
                waits = self._pinged is not None
                due.append(
                    self._pinged + options.ping_timeout
                    if self._pinged is not None and waits
                    else self._heard + options.ping_interval
                )
        self.deadline = min(due, default=None)


_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def write(message: JSON) -> str:
    """A message as it is sent.

    Raises:
        ArgumentError: it is no JSON.
    """
    from genai_runtime.errors import ArgumentError

    try:
        text = _write(message)
        text.encode("utf-8")
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8; escaped, it travels.
        return json.dumps(message, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error)
    else:
        return text
    raise ArgumentError(f"the message cannot be written as JSON: {reason[:200]}")


def read(data: bytes | str) -> tuple[JSON, LiveProtocolError | None]:
    """A message that came, or the error that says why it is none. An empty one is an empty message."""
    if not data:
        return {}, None
    problem = "is not JSON"
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    else:
        if isinstance(found, dict):
            return found, None
        problem = f"is JSON of another kind, {type(found).__name__}, than an object"
    return {}, LiveProtocolError(f"a message of the server {problem} ({len(data)} bytes)")


def _error_of(message: JSON) -> APIError | None:
    """The error that a message is, if it is one."""
    if "error" not in message and not isinstance(message.get("code"), int):
        return None
    plain = APIError(None, message)
    code = plain.code if isinstance(plain.code, int) and plain.code else http_code(plain.status)
    return api_error(code, message)


def _unexpected(message: JSON, protocol: SessionProtocol) -> LiveProtocolError:
    names = ", ".join(map(str, list(message)[:5])) or "nothing"
    return LiveProtocolError(f"the first message of the server holds {names[:200]}, and not {protocol.ready}")
