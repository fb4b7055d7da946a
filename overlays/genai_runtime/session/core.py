"""A session over a websocket without the socket: what comes in, what goes out, and when. Sans-IO.

A driver tells the core what happened, and does what the actions say that come back. Times are seconds on the driver's
clock; ``deadline`` is when :meth:`SessionCore.tick` wants to be called next.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from typing import Literal

from genai_runtime.errors import APIError, GenAIError, LiveClosed, LiveDisconnected, LiveSetupTimeout
from genai_runtime.transport.limits import DEFAULT_STATUSES

from .actions import Action, Connect, Deliver, Disconnect, End, Fail, Ping, Resumed, Transmit
from .attempts import FINAL, Attempts, time_to_leave
from .frames import error_of, read, unexpected, write
from .journal import Given, Journal, Outgoing, Replay
from .liveness import Liveness
from .options import SessionOptions
from .protocol import JSON, SessionProtocol, at, duration
from .rewriting import CallIds, History

__all__ = ["SessionCore"]

State = Literal["new", "connecting", "setting up", "open", "going away", "waiting", "closed"]
#: Statuses that say that a session cannot be taken up by its handle.
_NO_SUCH_HANDLE = frozenset({400, 404})


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
        self._setup = setup
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
        self._attempts = Attempts(options, jitter)
        self._liveness = Liveness(options)
        self._lost: tuple[int, str] = (1006, "")
        self._ids = CallIds(protocol)
        begins = self._resumption is not None and bool(at(setup, self._resumption.history or ("",)))
        self._history = History(() if self._resumption is None else self._resumption.history_ends, begins)
        # What was not given of an answer because the program has it already.
        self._withheld: list[JSON] = []
        self._timer: float | None = None
        self._leave_at: float | None = None

    @property
    def paused(self) -> bool:
        """Whether nothing is read from the connection, because the program does not receive."""
        return self._liveness.paused

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
        self._liveness.said(now)
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
        if self.state == "setting up" and self.ready is not None and code in FINAL:
            self.handle = None
            return self._end(self._disconnected(code, f"the session was not taken up again: {reason or 'no reason'}"))
        error = self._disconnected(code, reason)
        if self.state == "setting up":
            return self._end(error) if self.ready is None else self._reconnect(now, error)
        self._lost = (code, error.reason)
        if self._resumption is None or self.handle is None or (code in FINAL and not leaving):
            return self._end(error)
        return self._reconnect(now, error)

    def received(self, data: bytes | str, now: float) -> list[Action]:
        """A message came."""
        self._liveness.said(now)
        message, error = read(data)
        if error is not None:
            return self._refused(error, now) if self.state == "setting up" else [Fail(error)]
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
        self._liveness.ponged(now)
        self._schedule(now)

    def pause(self, paused: bool, now: float) -> None:
        """The driver stops to read, or reads again."""
        self._liveness.pause(paused, now)
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
        elif self.state in ("open", "going away"):
            actions = self._check_alive(now)
        self._schedule(now)
        return actions

    # ---- decisions

    def _set_up(self, message: JSON, now: float) -> list[Action]:
        if self.protocol.ready not in message:
            return self._refused(error_of(message) or unexpected(message, self.protocol), now)
        resumed = self.ready is not None
        if not resumed:
            self.ready = message
        self.state, self._timer, self._leave_at = "open", None, None
        self._attempts.ready(now)
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
                    attempts=self._attempts.count,
                    resent=self._replay.count,
                    lost=lost,
                )
            )
        rest = {name: value for name, value in message.items() if name != self.protocol.ready}
        return actions + (self._take(rest, now) if rest else []) + self._go_on(now)

    def _refused(self, error: GenAIError, now: float) -> list[Action]:
        """The first message of a connection was an error, or made no sense."""
        status = error.code if isinstance(error, APIError) else None
        if self.ready is not None and (status is None or status in DEFAULT_STATUSES):
            return [Disconnect(), *self._reconnect(now, error)]
        if status in _NO_SUCH_HANDLE:
            self.handle = None
        return self._end(error)

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
            self._leave_at = now + time_to_leave(left)
        if message and not self.protocol.is_known(message) and (error := error_of(message)) is not None:
            return [Fail(error)]
        if resumption is None or not said:
            actions.append(Deliver(message))
        else:
            self._attempts.succeeded()
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
        self._journal.given(given, self.handle is not None)
        if not self._replay.over:
            before = self._replay.expected(given)
            if before is not None:
                self._ids.same(before, given)
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
                    Deliver(self._ids.arrived(message)),
                ]
            if given.ends:
                self._replay.turn_over()
        self._withheld = []
        return [Deliver(self._ids.arrived(message))]

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
            except (OverflowError, TypeError, ValueError):
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
        outgoing = self._history.outgoing(self._ids.outgoing(outgoing))
        outgoing.number = self._number
        self._number += 1
        if self._resumption is not None:
            self._journal.sent(outgoing)
        return Transmit(outgoing)

    def _leave(self, now: float) -> list[Action]:
        """Leave a connection that is about to be closed."""
        self._leave_at = None
        if self._resumption is None or self.handle is None:
            return []
        self._lost = (1001, "the server asked to leave the connection")
        return [Disconnect(), *self._reconnect(now, self._disconnected(*self._lost))]

    def _reconnect(self, now: float, error: GenAIError) -> list[Action]:
        delay = self._attempts.next(now)
        if delay is None:
            return self._end(error)
        self._leave_at = None
        self.state, self._timer = ("waiting", now + delay) if delay else ("connecting", None)
        self._schedule(now)
        return [] if delay else [Connect()]

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
        if why := self._liveness.lost(now):
            return [Disconnect(), *self.lost(1006, why, now)]
        return [Ping()] if self._liveness.ping(now) else []

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
        found.attempts = self._attempts.count
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
        if self.state in ("open", "going away"):
            due += self._liveness.due
        self.deadline = min(due, default=None)
