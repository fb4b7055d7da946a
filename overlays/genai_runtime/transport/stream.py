"""Streams of events: read with ``for``, closed with ``with``, and never silent about a missing end."""

from __future__ import annotations

import contextlib
import threading
import warnings
import weakref
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from genai_runtime import errors
from genai_runtime.hinted import Hinted

from .core import StreamStart, event_error, redacted
from .events import Ending
from .failure import Failure

if TYPE_CHECKING:
    from .request import Headers

T = TypeVar("T")


class StreamState(Generic[T]):
    """What both kinds of stream share: bytes in, events out, and what the end amounts to. It does no I/O."""

    __slots__ = (
        "_attempts",
        "_body",
        "_ending",
        "_failure",
        "_fed",
        "_http_response",
        "_kept",
        "_now",
        "_parse",
        "_plan",
        "_reader",
        "_ready",
        "_since",
        "_sizes",
        "given",
        "headers",
        "over",
        "partial",
    )

    def __init__(
        self,
        start: StreamStart,
        parse: Callable[[Any], T],
        now: Callable[[], float],
        http_response: Callable[[Headers], Any] | None = None,
    ) -> None:
        self._failure: Failure | None = None
        self._http_response = None if http_response is None else http_response(start.headers)
        self._plan = start.plan
        self._body = start.body
        self._reader = start.reader
        self._attempts = start.attempts
        self._parse = parse
        self._now = now
        self._since = now()
        self._ready: deque[Any] = deque(start.events)
        self._ending = Ending()
        self.headers: Headers = start.headers
        #: Whether the answer was over before the stream began.
        self.over = start.over
        self.partial: list[T] = []
        #: How many events were given, and how many bytes each of ``partial`` was made of.
        self.given = 0
        self._sizes: list[int] = []
        self._kept = self._fed = 0

    def pop(self) -> tuple[T] | None:
        """The next event that has arrived whole, in a tuple; None when more bytes are needed."""
        if not self._ready:
            return None
        value = self._ready.popleft()
        error: errors.GenAIError | None
        if isinstance(value, errors.ResponseError):
            error = redacted(self._plan, value)
        else:
            error = event_error(self._plan, value, self.headers, self._attempts)
        if error is None:
            try:
                event = self._parse(value)
            except errors.GenAIError as caught:
                error = redacted(self._plan, caught)
            else:
                self._ending.see(value)
                if self._http_response is not None:
                    event.sdk_http_response = self._http_response  # type: ignore[attr-defined]
                self._keep(event)
                return (event,)
        error.partial = list(self.partial)  # type: ignore[attr-defined]
        # The traceback of the error shows this frame.
        value = None
        raise error

    def _keep(self, event: T) -> None:
        """Remember an event that was given; a stream without end must not fill the memory."""
        size = self._fed // (len(self._ready) + 1)
        self._fed -= size
        self.given += 1
        self.partial.append(event)
        self._sizes.append(size)
        self._kept += size
        if self._kept > self._plan.limits.partial:
            while self._kept > self._plan.limits.partial // 2 and len(self.partial) > 1:
                self._kept -= self._sizes.pop(0)
                del self.partial[0]

    def drop(self) -> None:
        """Forget what has arrived and was not asked for."""
        self._ready.clear()

    def wait(self) -> tuple[float | None, float]:
        """Until when, and for how long a silence, to wait for more bytes."""
        timeouts = self._plan.timeouts
        return (None if timeouts.gap is None else self._since + timeouts.gap), timeouts.idle

    def feed(self, data: bytes) -> bool:
        """Take bytes off the wire, none at its end. False when that was the end."""
        error: errors.GenAIError | None = None
        found: list[Any] = []
        more = bool(data)
        try:
            if data:
                data = self._body.feed(data)
                self._fed += len(data)
                found = self._reader.feed(data)
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

    def ended(self) -> None:
        """The stream is over, and every event was given: was that its end?"""
        failure, self._failure = self._failure, None
        if self._ending.reached and not self._reader.pending and not (failure and failure.timeout):
            # That the connection died after everything had come is no loss.
            return
        if failure is not None:
            raise self.interrupted(failure)
        words = "in the middle of an event" if self._reader.pending else "without a finish reason"
        message = f"the stream ended {words}, after {self.given} events"
        limits = self._plan.limits
        way = limits.truncated if self.partial else limits.of_empty
        if way == "raise":
            error = errors.StreamTruncated(message)
            error.partial = list(self.partial)
            raise error
        if way == "warn":
            warnings.warn(message, UserWarning, stacklevel=4)

    def closed(self) -> errors.StreamInterrupted:
        """The error for a reader that waits while the stream is closed elsewhere."""
        error = errors.StreamInterrupted(f"the stream was closed while it was read, after {self.given} events")
        error.partial = list(self.partial)
        return error

    def interrupted(self, failure: Failure) -> errors.StreamInterrupted:
        """The error for a connection that failed in the middle."""
        words = failure.told(self._plan.endpoint, self._plan.timeouts.reason(failure.phase, failure.final))
        error = errors.StreamInterrupted(f"{words}, after {self.given} events")
        error.partial = list(self.partial)
        error.__cause__ = failure.reason()
        return error


class Stream(Hinted, Generic[T], Iterator[T]):
    """The events of an answer as they come.

    Read it to its end, or close it: as a context manager, or with :meth:`close`. It keeps its client alive.
    ``partial`` lists the events given so far, of a very long stream the last ones.

    Raises, while it is iterated over:
        StreamTruncated: it ended before the model had finished. What arrived is in the error's ``partial``.
        StreamInterrupted: the connection was lost, or nothing came for too long.
        APIError: the API told of an error in the middle.
    """

    def __init__(self, owner: Any, exchange: Any, state: StreamState[T]) -> None:
        self._owner = owner
        self._exchange = exchange
        self._state = state
        self._over = self._busy = False
        self._eof = state.over
        self._reading = threading.Lock()
        self._finalizer = weakref.finalize(self, exchange.close)
        self._finalizer.atexit = False

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self._state.headers

    @property
    def partial(self) -> list[T]:
        """The events given so far, of a very long stream the last ones (``Limits.partial``)."""
        return self._state.partial

    @property
    def dropped(self) -> int:
        """How many of the events given so far ``partial`` holds no longer."""
        return self._state.given - len(self._state.partial)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        try:
            while True:
                event = self._state.pop()
                if event is not None:
                    return event[0]
                if self._over:
                    raise StopIteration
                if self._eof:
                    self._state.ended()
                    self.close()
                else:
                    self._read()
        except StopIteration:
            raise
        except BaseException:
            self.close()
            raise

    def _read(self) -> None:
        """Take more bytes off the wire, or learn that there are none."""
        failure: Failure | None = None
        data = b""
        with self._reading:
            # Another thread may have closed it meanwhile.
            if self._over:
                return
            self._busy = True
        try:
            data = self._exchange.next(*self._state.wait())
        except Failure as caught:
            failure = caught.with_traceback(None)
        except Exception:
            # Whatever a library says of a connection that was closed under it.
            if not self._over:
                raise
        finally:
            self._busy = False
            if self._over:
                self._exchange.close()
        if self._over:
            raise self._state.closed()
        if failure is not None:
            self._eof = True
            self._exchange.close()
            self._state.lost(failure)
        elif not self._state.feed(data):
            self._eof = True

    def close(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing.

        A thread that waits for the next event is woken, and gets a StreamInterrupted.
        """
        with self._reading:
            self._over = True
            waiting = self._busy
        self._finalizer.detach()
        if waiting:
            # Whoever reads closes the connection: nobody else may touch it.
            _interrupt(self._exchange)
            return
        self._state.drop()
        self._exchange.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Hinted, Generic[T], AsyncIterator[T], Awaitable["AsyncStream[T]"]):
    """The asyncio twin of :class:`Stream`. ``await`` it to have its first event; ``async for`` does that too.

    Use ``async with`` where the loop may be left early: a stream that is only dropped is closed when it is collected.
    """

    def __init__(self, owner: Any, open: Callable[[], Awaitable[tuple[Any, StreamState[T]]]]) -> None:
        self._owner = owner
        self._open: Callable[[], Awaitable[tuple[Any, StreamState[T]]]] | None = open
        self._exchange: Any = None
        self._given: StreamState[T] | None = None
        self._over = self._eof = self._busy = False
        self._finalizer: Any = None

    @property
    def headers(self) -> Headers:
        """The headers of the answer, once it is awaited."""
        return self._state.headers

    @property
    def partial(self) -> list[T]:
        """The events given so far, of a very long stream the last ones (``Limits.partial``)."""
        return [] if self._given is None else self._given.partial

    @property
    def dropped(self) -> int:
        """How many of the events given so far ``partial`` holds no longer."""
        return 0 if self._given is None else self._given.given - len(self._given.partial)

    @property
    def _state(self) -> StreamState[T]:
        if self._given is None:
            raise RuntimeError("await the stream, or iterate over it, first")
        return self._given

    def __await__(self) -> Generator[Any, None, AsyncStream[T]]:
        return self._start().__await__()

    async def _start(self) -> AsyncStream[T]:
        if self._open is not None:
            open, self._open = self._open, None
            self._exchange, self._given = await open()
            self._eof = self._given.over
            self._finalizer = weakref.finalize(self, _abandon, self._exchange)
            self._finalizer.atexit = False
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._open is not None:
            await self._start()
        state = self._state
        try:
            while True:
                event = state.pop()
                if event is not None:
                    return event[0]
                if self._over:
                    raise StopAsyncIteration
                if self._eof:
                    state.ended()
                    await self.aclose()
                else:
                    await self._read(state)
        except StopAsyncIteration:
            raise
        except BaseException:
            await self.aclose()
            raise

    async def _read(self, state: StreamState[T]) -> None:
        """Take more bytes off the wire, or learn that there are none."""
        failure: Failure | None = None
        data = b""
        self._busy = True
        try:
            data = await self._exchange.next(*state.wait())
        except Failure as caught:
            failure = caught.with_traceback(None)
        except Exception:
            if not self._over:
                raise
        finally:
            self._busy = False
            if self._over:
                await self._exchange.aclose()
        if self._over:
            raise state.closed()
        if failure is not None:
            self._eof = True
            await self._exchange.aclose()
            state.lost(failure)
        elif not state.feed(data):
            self._eof = True

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing.

        A task that waits for the next event is woken, and gets a StreamInterrupted.
        """
        self._over = True
        self._open = None
        if self._busy:
            _interrupt(self._exchange)
            return
        if self._given is not None:
            self._given.drop()
        if self._finalizer is not None:
            self._finalizer.detach()
            await self._exchange.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _interrupt(exchange: Any) -> None:
    """Wake whoever reads; what has no connection of its own ends with the next bytes."""
    wake = getattr(exchange, "interrupt", None)
    if wake is not None:
        wake()


def _abandon(exchange: Any) -> None:
    exchange.raw.abandon()
