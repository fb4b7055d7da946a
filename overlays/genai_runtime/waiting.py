"""Poll resources until they are done: backoff, timeout and failure."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from genai_runtime import errors
from genai_runtime.arguments import named
from genai_runtime.drive import arun, run
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_callback
from genai_runtime.models.decode import decode
from genai_runtime.progress import WaitProgress, is_wanted
from genai_runtime.transport.resource_names import fits, nearest_pattern

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.transport import AsyncTransport, Request, RequestOptions, Response, Transport

T = TypeVar("T")

#: A poll may time out this many seconds before the deadline, since clocks are inexact.
_NEARLY = 0.05

#: Returns the request that polls a value within some seconds, and the parser of its response.
Look = Callable[[Any, float | None], "tuple[Request, Callable[[Response], Any]]"]

__all__ = ["Backoff", "Check", "Lookup", "Waiter", "async_wait", "poll", "wait_for"]


class Backoff(NamedTuple):
    """Seconds between two polls: ``first``, then multiplied by ``factor`` each time, up to ``longest``."""

    first: float = 1.0
    factor: float = 1.5
    longest: float = 20.0

    @classmethod
    def of(cls, value: Any) -> Backoff:
        """Convert an argument: None for the default, a number for a constant wait, or up to three numbers.

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
    """Command: poll ``value``, ``within`` so many seconds if there is a limit. Its result is the new value."""

    __slots__ = ("value", "within")

    def __init__(self, value: T, within: float | None) -> None:
        self.value = value
        self.within = within


class Pause(NamedTuple):
    """Command: sleep for some seconds."""

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
    """Poll until ``done``, and return the last value.

    ``timeout`` is in seconds for everything together; None for no limit. ``tell`` is called with every value, also the
    first.

    Raises:
        WaitTimeout: it was not done in time; ``last`` is the last value.
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
    """Check a timeout: seconds, not negative, or None for no limit."""
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout >= 0:
        raise invalid("timeout", f"expected a number of seconds, not below 0, or None, got {timeout!r}")
    return float(timeout)


class Check(NamedTuple):
    """A test of a field: it has one of ``values``; without these, it is set and not in ``unless``."""

    field: str
    values: tuple[Any, ...] = ()
    unless: tuple[Any, ...] = ()

    def holds(self, value: Any) -> bool:
        found = getattr(value, self.field, None)
        if self.values:
            return found in self.values
        return found is not None and found is not False and found not in self.unless


class Waiter:
    """How a resource is polled: when it is done, and when it has failed.

    Args:
        what: A description for messages; ``{name}`` is the resource name.
        done: It is done when one of these holds.
        failed: It has failed when one of these holds.
        failure: The message if it has failed.
        reason: The path of the server's reason for the failure.
        sets: A field to set to True when it is done, since servers may omit it.
        error: The class of the error if it has failed, one of OperationFailed.
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
        error: str = "OperationFailed",
    ) -> None:
        self._what = what
        self._done = done
        self._failed = failed
        self._failure = failure
        self._reason = reason
        self._sets = sets
        self._error = error

    def is_done(self, value: Any) -> bool:
        """Whether nothing more is to be waited for."""
        return any(check.holds(value) for check in self._done)

    def raise_for_failure(self, value: Any) -> None:
        """Do nothing unless what was waited for has failed.

        Raises:
            OperationFailed: it has failed.
        """
        failure = self.failure(value)
        if failure is not None:
            raise failure

    def failure(self, value: Any) -> errors.OperationFailed | None:
        """The error of what was waited for; None unless it has failed."""
        if not any(check.holds(value) for check in self._failed):
            return None
        reason: Any = value if self._reason else None
        for step in self._reason:
            reason = getattr(reason, step, None)
        said = self._failure.format(name=getattr(value, "name", None))
        kind: type[errors.OperationFailed] = getattr(errors, self._error)
        return kind.of(value, said, reason)

    def steps(
        self, value: T, timeout: Any, backoff: Any, on_poll: Any, progress: Any = None
    ) -> Generator[Ask[T] | Pause, Any, T]:
        """Poll until ``value`` is done, and return the last value. ``progress``: True for a bar.

        Raises:
            ArgumentError: an argument is invalid.
            WaitTimeout: it was not done in time.
            OperationFailed: it has failed.
        """
        what = self._what.format(name=getattr(value, "name", None))
        tell = check_callback(on_poll, "on_poll")
        bar = WaitProgress(what, self._done[0].field, tell) if is_wanted(progress) else None
        try:
            found: T = yield from poll(
                value,
                self.is_done,
                what=what,
                timeout=check_timeout(timeout),
                backoff=Backoff.of(backoff),
                tell=bar or tell,
            )
        finally:
            if bar is not None:
                bar.close()
        self.raise_for_failure(found)
        if self._sets is not None:
            setattr(found, self._sets, True)
        return found


class Lookup:
    """The endpoints that get a resource again, by the pattern of its name.

    Args:
        where: The name of the argument, for messages.
        models: The package of the models.
        endpoints: For each pattern the endpoint, the class of its response, the backends that have it (all, if none),
            and the body field for the whole name, where the path has only what stands before the last two segments.
            The first class of a backend is its default.
        results: By the type that an operation's result names, the class of the operation.
    """

    def __init__(
        self,
        where: str,
        models: Any,
        endpoints: Sequence[tuple[str, Any, str, tuple[str, ...], str]],
        results: Mapping[str, str],
    ) -> None:
        self._where = where
        self._models = models
        self._endpoints = endpoints
        self._results = results
        self._by_backend: dict[str, dict[str, tuple[Any, str, str]]] = {}

    def known(self, value: Any, backend: Backend) -> Any:
        """Convert a dict to the model that its resource name implies; return any other value unchanged."""
        if not isinstance(value, Mapping):
            return value
        here = self._of(backend)
        pattern = nearest_pattern(str(value.get("name") or ""), [*here])
        cls = here[pattern][1] if pattern else self._default(backend)
        return getattr(self._models, cls).model_validate(value)

    def begun(self, value: Any, backend: Backend) -> Any:
        """:meth:`known`, and for a resource name a model with only that name."""
        if not isinstance(value, str):
            value = self.known(value, backend)
            named(value, self._where)
            return value
        self._request(value, None, backend)  # refuses what is no name before the first pause
        return getattr(self._models, self._default(backend))(name=value)

    def look(
        self, value: Any, options: RequestOptions | None, backend: Backend
    ) -> tuple[Request, Callable[[Response], Any]]:
        """Return the request that gets the resource again, and the parser for its response.

        Where only a name is given, or an operation of no particular kind, the result tells the class.

        Raises:
            ArgumentError: no endpoint has such a name.
        """
        value = self.known(value, backend)
        request, named_class = self._request(value, options, backend)
        # One of the default class says no more than its name does.
        typed = not isinstance(value, str) and type(value) is not getattr(self._models, self._default(backend))
        known = type(value) if typed else None

        def parse(response: Response) -> Any:
            data = response.json()
            cls = known or getattr(self._models, self._class_of(data) or named_class)
            return decode(data, cls, getattr(cls, f"from_dict_{backend.name}", None))

        return request, parse

    def _default(self, backend: Backend) -> str:
        """The default class for resource names of a backend."""
        return next(iter(self._of(backend).values()))[1]

    def _of(self, backend: Backend) -> dict[str, tuple[Any, str, str]]:
        """The endpoints that a backend has."""
        found = self._by_backend.get(backend.name)
        if found is None:
            found = self._by_backend[backend.name] = {
                pattern: (endpoint, cls, body)
                for pattern, endpoint, cls, backends, body in self._endpoints
                if not backends or backend.name in backends
            }
        return found

    def _request(self, value: Any, options: RequestOptions | None, backend: Backend) -> tuple[Request, str]:
        """The request, and the class that its name stands for."""
        name = named(value, self._where)
        here = self._of(backend)
        pattern = nearest_pattern(name, [*here])
        if pattern is None:
            words = f"{name!r:.200} is not the name of an {self._where} that {backend.title} can be asked for"
            raise invalid(self._where, words)
        endpoint, cls, body = here[pattern]
        if not body:
            return endpoint.build(name=name, options=options), cls
        if not fits(name.split("/"), pattern.split("/")):
            raise invalid(self._where, f"{name!r:.200} is not the name of an {self._where}, which is like {pattern}")
        return endpoint.assemble(name.rsplit("/", 2)[0], body={body: name}, options=options), cls

    def _class_of(self, data: Any) -> str | None:
        result = data.get("response") if isinstance(data, dict) else None
        kind = result.get("@type") if isinstance(result, dict) else None
        return self._results.get(kind.rpartition(".")[2]) if isinstance(kind, str) else None


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
            # Synchronous programs import this module, and do not pay for asyncio.  # async only
            import asyncio  # async only

            return await asyncio.sleep(command.seconds)
        return await transport.call(*look(command.value, command.within))

    return await arun(steps, do)


# endregion
