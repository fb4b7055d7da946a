"""The function calls of a Live session, sans I/O: which run, which end, and what the model is told of them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from genai_runtime.session.protocol import JSON, SessionProtocol, at

from .function_calls import Call, Result
from .live_tools import LiveTarget, LiveTools

if TYPE_CHECKING:
    from genai_runtime.observing import Watched

__all__ = ["Cancel", "LiveCalls", "Running", "Send", "Start"]

_log = logging.getLogger("genai.functions")


class Running:
    """A call of the model that is not answered yet."""

    __slots__ = ("call", "cancelled", "group", "how", "told", "watched")

    def __init__(self, call: Call, how: LiveTarget, group: Group | None) -> None:
        self.call = call
        self.how = how
        #: The calls that are answered together with it; None for one that is answered by itself.
        self.group = group
        #: Whether nobody waits for its results any more.
        self.cancelled = False
        #: Whether the model has one of its results.
        self.told = False
        #: What tells of a generator outside, if calls are watched; other functions are told of where they run.
        self.watched: Watched | None = None


class Group:
    """The calls of one message that the model waits for."""

    __slots__ = ("left", "responses")

    def __init__(self) -> None:
        self.left: list[Running] = []
        self.responses: list[JSON] = []


class Start(NamedTuple):
    """Command: run a call."""

    running: Running


class Cancel(NamedTuple):
    """Command: stop a call."""

    running: Running


class Send(NamedTuple):
    """Command: send a message, and tell the program of the errors."""

    message: JSON
    errors: tuple[Exception, ...] = ()


Command = Start | Cancel | Send


class LiveCalls:
    """The calls of one session.

    Those that the model waits for are answered together when the last of a message is done; others each as it is done.

    Args:
        protocol: The kind of session.
        tools: What may be called; functions that are declared but not here are left to the program.
    """

    def __init__(self, protocol: SessionProtocol, tools: LiveTools) -> None:
        self._protocol = protocol
        self._tools = tools
        self._running: list[Running] = []
        # How many messages of this turn asked for functions.
        self._asked = 0

    @property
    def running(self) -> tuple[Running, ...]:
        """The calls that are not answered yet."""
        return tuple(self._running)

    def take(self, message: JSON) -> list[Command]:
        """Read a message of the server."""
        commands: list[Command] = []
        cancelled = at(message, self._protocol.cancelled)
        if isinstance(cancelled, list):
            commands += self._cancel([each for each in self._running if each.call.id in cancelled])
        calls = at(message, self._protocol.calls)
        if isinstance(calls, list) and calls:
            self._asked += 1
            commands += self._start([each for each in calls if isinstance(each, Mapping)])
        if self._protocol.ends_turn(message):
            self._asked = 0
        return commands

    def restarted(self) -> list[Command]:
        """The model begins its answer again on another connection: nobody waits for the calls of the first one."""
        return list(self._cancel([each for each in self._running if each.how.waits]))

    def finish(self, running: Running, result: Result, *, more: bool = False) -> list[Command]:
        """Take a result of a call; ``more``: others of the same call will follow."""
        if running.cancelled:
            return []
        if not more:
            self._running.remove(running)
        response: JSON = {**result.part["functionResponse"]}
        errors = () if result.error is None else (result.error,)
        if running.how.scheduling:
            response.setdefault("scheduling", running.how.scheduling)
        if running.how.several:
            response["willContinue"] = more
        running.told = True
        if running.group is None:
            return [Send(self._message([response]), errors)]
        running.group.left.remove(running)
        running.group.responses.append(response)
        return [*self._answered(running.group, errors)]

    def end(self, running: Running) -> list[Command]:
        """A call whose results the model has is over, which is nothing to speak of."""
        if running.cancelled:
            return []
        self._running.remove(running)
        response = {**_head(running.call), "response": {}, "willContinue": False, "scheduling": "SILENT"}
        return [Send(self._message([response]))]

    def close(self) -> list[Command]:
        """The session is over."""
        found: list[Command] = []
        for running in self._running:
            running.cancelled = True
            found.append(Cancel(running))
        self._running = []
        return found

    def _start(self, calls: list[Mapping[str, Any]]) -> Iterator[Command]:
        group = Group()
        refused: list[JSON] = []
        errors: list[Exception] = []
        started: list[Running] = []
        for wanted in calls:
            name = str(wanted.get("name") or "")
            how = self._tools.targets.get(name)
            identity = wanted.get("id")
            if how is None and (name in self._tools.targets or self._tools.declared_elsewhere):
                # The program answers it.
                continue
            problem: Exception | None = None
            if how is None:
                problem = LookupError(f"there is no function {name!r}")
            elif self._asked > self._tools.maximum:
                problem = RuntimeError(f"no more than {self._tools.maximum} calls in a row are answered; go on without")
            if problem is not None:
                _log.warning("a call was refused, and the model was told: %s", problem)
                errors.append(problem)
                head = {"name": name} if identity is None else {"id": identity, "name": name}
                refused.append({**head, "response": {"error": str(problem)}})
                continue
            assert how is not None
            running = Running(Call(identity, how.target, wanted.get("args")), how, group if how.waits else None)
            if how.waits:
                group.left.append(running)
            started.append(running)
        self._running += started
        group.responses += refused
        if refused:
            # With the others if the model waits for one of them.
            yield from self._answered(group, tuple(errors))
        yield from map(Start, started)

    def _cancel(self, running: list[Running]) -> Iterator[Command]:
        for each in running:
            each.cancelled = True
            self._running.remove(each)
            yield Cancel(each)
        for each in running:
            if each.group is not None and each in each.group.left:
                each.group.left.remove(each)
                yield from self._answered(each.group, ())

    def _answered(self, group: Group, errors: tuple[Exception, ...]) -> Iterator[Command]:
        if not group.left and group.responses:
            responses, group.responses = group.responses, []
            yield Send(self._message(responses), errors)
        elif errors:
            yield Send({}, errors)

    def _message(self, responses: list[JSON]) -> JSON:
        outer, inner = self._protocol.answers
        return {outer: {inner: responses}}


def _head(call: Call) -> JSON:
    return {"name": call.target.name} if call.id is None else {"id": call.id, "name": call.target.name}
