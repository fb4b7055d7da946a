"""Waiting for what takes longer than a request: when to ask again, when to stop, and what came of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from genai_runtime import errors
from genai_runtime.arguments import named
from genai_runtime.drive import arun, run
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_callback
from genai_runtime.models.decode import decode
from genai_runtime.transport.resource_names import nearest_pattern

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, Request, RequestOptions, Response, Transport

T = TypeVar("T")

#: A question whose time is over is told so some moments before its deadline, as clocks are.
_NEARLY = 0.05

#: The request that looks at a value again within so many seconds, and how its answer is read.
Look = Callable[[Any, float | None], "tuple[Request, Callable[[Response], Any]]"]

__all__ = ["Backoff", "Check", "Lookup", "Waiter", "async_wait", "poll", "wait_for"]


class Backoff(NamedTuple):
    """Seconds between two questions: ``first``, then ``factor`` times as many each time, at most ``longest``."""

    first: float = 1.0
    factor: float = 1.5
    longest: float = 20.0

    @classmethod
    def of(cls, value: Any) -> Backoff:
        """``None`` is the default, a number waits that long each time, and three numbers are the three fields.

        Raises:
            ArgumentError: it is none of these, or a wait would be negative or shrink.
        """
        if value is None:
            return cls()
        if isinstance(value, bool) or not isinstance(value, int | float | Sequence) or isinstance(value, str):
            raise invalid("backoff", f"expected seconds, or (first, factor, longest), got {type(value).__name__}")
        if isinstance(value, int | float):
            value = (value, 1.0, value)
        numbers = [*value]
        if len(numbers) > 3 or not all(isinstance(number, int | float) for number in numbers):
            raise invalid("backoff", "expected up to three numbers: (first, factor, longest)")
        backoff = cls(*map(float, numbers))
        if not (backoff.first >= 0 and backoff.factor >= 1 and backoff.longest >= 0):
            raise invalid(
                "backoff", f"{tuple(backoff)} does not wait: no number may be negative and factor not less than 1"
            )
        return backoff


class Ask(Generic[T]):
    """Do: look at ``value`` again, ``within`` so many seconds if there is a limit. Told: what it is now."""

    __slots__ = ("value", "within")

    def __init__(self, value: T, within: float | None) -> None:
        self.value = value
        self.within = within


class Pause(NamedTuple):
    """Do: wait so many seconds."""

    seconds: float


def poll(
    value: T,
    done: Callable[[T], bool],
    *,
    what: str,
    timeout: float | None,
    backoff: Backoff,
    tell: Callable[[T], object] | None,
    clock: Callable[[], float] = time.monotonic,
) -> Generator[Ask[T] | Pause, Any, T]:
    """Ask until ``done``, and return what was last seen.

    ``timeout`` is in seconds, over all questions and waits; None waits for ever. ``tell`` hears of every value, the
    first included.

    Raises:
        WaitTimeout: it was not done in time; `last` is what was last seen.
    """
    deadline = None if timeout is None else clock() + timeout
    wait = min(backoff.first, backoff.longest)
    while True:
        if tell is not None:
            tell(value)
        if done(value):
            return value
        left = None if deadline is None else deadline - clock()
        if left is None or left > 0:
            yield Pause(wait if left is None else min(wait, left))
            left = None if deadline is None else deadline - clock()
        if left is None or left > 0:
            failure: errors.APITimeoutError | None = None
            try:
                value = yield Ask(value, left)
            except errors.APITimeoutError as error:
                failure = error
            if failure is None:
                wait = min(wait * backoff.factor, backoff.longest)
                continue
            if deadline is None or clock() < deadline - _NEARLY:
                raise failure
        late = errors.WaitTimeout(f"{what} was not done within {timeout:g} s")
        late.last = value
        raise late


def check_timeout(timeout: Any) -> float | None:
    """Seconds, not below 0, or None for no limit."""
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout >= 0:
        raise invalid("timeout", f"expected a number of seconds, not below 0, or None, got {timeout!r}")
    return float(timeout)


class Check(NamedTuple):
    """Whether a field says so: it has one of ``values``; without these, it is set, and is none of ``unless``."""

    field: str
    values: tuple[Any, ...] = ()
    unless: tuple[Any, ...] = ()

    def holds(self, value: Any) -> bool:
        found = getattr(value, self.field, None)
        if self.values:
            return found in self.values
        return found is not None and found is not False and found not in self.unless


class Waiter:
    """How something is waited for: when it is done, and when it has failed.

    Args:
        what: What is waited for, for messages; ``{name}`` is its resource name.
        done: It is done when one of these holds.
        failed: It has failed when one of these holds.
        failure: What is said then.
        reason: The path to the server's own words for it.
        sets: The field that is set to True once it is done, where a server may leave it out.
    """

    def __init__(
        self,
        *,
        what: str,
        done: tuple[Check, ...],
        failed: tuple[Check, ...],
        failure: str,
        reason: tuple[str, ...] = (),
        sets: str | None = None,
    ) -> None:
        self._what = what
        self._done = done
        self._failed = failed
        self._failure = failure
        self._reason = reason
        self._sets = sets

    def steps(self, value: T, timeout: Any, backoff: Any, on_poll: Any) -> Generator[Ask[T] | Pause, Any, T]:
        """Ask until ``value`` is done, and return what was seen last.

        Raises:
            ArgumentError: a setting cannot be.
            WaitTimeout: it was not done in time.
            OperationFailed: it has failed.
        """
        found: T = yield from poll(
            value,
            lambda found: any(check.holds(found) for check in self._done),
            what=self._what.format(name=getattr(value, "name", None)),
            timeout=check_timeout(timeout),
            backoff=Backoff.of(backoff),
            tell=check_callback(on_poll, "on_poll"),
        )
        if any(check.holds(found) for check in self._failed):
            reason: Any = found
            for step in self._reason:
                reason = getattr(reason, step, None)
            said = self._failure.format(name=getattr(found, "name", None))
            failure = errors.OperationFailed(f"{said}: {reason or 'the server does not say why'}")
            failure.operation = found
            raise failure
        if self._sets is not None:
            setattr(found, self._sets, True)
        return found


class Lookup:
    """The endpoints that look again at something, by the pattern of its resource name.

    Args:
        where: The argument that names it, for messages.
        models: The package of its classes.
        endpoints: By pattern, the endpoint and the class that it answers with; the first class stands for any other.
    """

    def __init__(self, where: str, models: Any, endpoints: Mapping[str, tuple[Any, str]]) -> None:
        self._where = where
        self._models = models
        self._endpoints = endpoints

    def known(self, value: Any) -> Any:
        """What was saved as a dict, as a model: its name tells its class, and so what its result is."""
        if not isinstance(value, Mapping):
            return value
        pattern = nearest_pattern(str(value.get("name") or ""), [*self._endpoints])
        _, cls = self._endpoints[pattern or next(iter(self._endpoints))]
        return getattr(self._models, cls).model_validate(value)

    def begun(self, value: Any) -> Any:
        """:meth:`known`, and of a mere name a model with nothing but that."""
        if not isinstance(value, str):
            value = self.known(value)
            named(value, self._where)
            return value
        _, cls = next(iter(self._endpoints.values()))
        return getattr(self._models, cls)(name=value)

    def look(self, value: Any, options: RequestOptions | None) -> tuple[Request, Callable[[Response], Any]]:
        """The request that asks for it again, and how the answer becomes one of the same class.

        Raises:
            ArgumentError: no endpoint has it.
        """
        value = self.known(value)
        name = named(value, self._where)
        pattern = nearest_pattern(name, [*self._endpoints])
        if pattern is None:
            words = f"{name!r:.200} is not the name of an {self._where} that can be asked for"
            raise invalid(self._where, words)
        endpoint, _ = self._endpoints[pattern]
        request: Request = endpoint.build(name=name, options=options)
        if isinstance(value, str):
            return request, endpoint.parse
        cls = type(value)
        return request, lambda response: decode(response.json(), cls)


# region sync, rendered from the region asyncio: change that and run "make generate"


def wait_for(transport: Transport, steps: Generator[Any, Any, T], look: Look) -> T:
    """Carry out the steps of a :class:`Waiter`; ``look`` makes the requests that they need."""

    def do(command: Any) -> Any:
        if isinstance(command, Pause):
            return time.sleep(command.seconds)
        return transport.call(*look(command.value, command.within))

    return run(steps, do)


# endregion


# region asyncio
async def async_wait(transport: AsyncTransport, steps: Generator[Any, Any, T], look: Look) -> T:
    """Carry out the steps of a :class:`Waiter`; ``look`` makes the requests that they need."""

    async def do(command: Any) -> Any:
        if isinstance(command, Pause):
            return await asyncio.sleep(command.seconds)
        return await transport.call(*look(command.value, command.within))

    return await arun(steps, do)


# endregion
