"""A stream of events: read with ``async for``, closed with ``async with``, and never silent about a missing end."""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from genai_runtime import errors
from genai_runtime.drive import arun
from genai_runtime.hinted import Hinted

from ..call import resume_stream
from ..failure import Failure
from ..stream_state import StreamState

if TYPE_CHECKING:
    from ..request import Headers

T = TypeVar("T")


class AsyncStream(Hinted, Generic[T], AsyncIterator[T], Awaitable["AsyncStream[T]"]):
    """The asyncio twin of :class:`Stream`. ``await`` it to have its first event; ``async for`` does that too.

    Use ``async with`` where the loop may be left early: a stream that is only dropped is closed when it is collected.
    """

    def __init__(self, owner: Any, open: Callable[[], Awaitable[tuple[Any, StreamState[T]]]]) -> None:
        self._owner = owner
        self._open: Callable[[], Awaitable[tuple[Any, StreamState[T]]]] | None = open
        self._driver: Any = None
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
    def event_name(self) -> str:
        """The name of the event given last, empty when it has none."""
        return self._state.name

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event given with one, of streams that can be resumed behind it."""
        return self._state.last_event_id

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
            self._driver, self._given = await open()
            self._eof = self._given.over
            self._finalizer = weakref.finalize(self, _abandon, self._driver)
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
                if not self._eof:
                    await self._read(state)
                elif not await self._resume(state):
                    await self.aclose()
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
            data = await self._driver.next(*state.wait())
        except Failure as caught:
            failure = caught.with_traceback(None)
        except Exception:
            if not self._over:
                raise
        finally:
            self._busy = False
            if self._over:
                await self._driver.aclose()
        if self._over:
            raise state.closed()
        if failure is not None:
            self._eof = True
            await self._driver.aclose()
            state.lost(failure)
        elif not state.feed(data):
            self._eof = True

    async def _resume(self, state: StreamState[T]) -> bool:
        """Go on with a stream that broke off: see :meth:`Stream._resume`."""
        cause: errors.GenAIError | None = None
        again = state.resume()
        if again is not None:
            self._busy = True
            try:
                start = await arun(resume_stream(again[0], self._owner.context, again[1]), self._driver)
                self._eof = not state.resumed(start)
            except errors.GenAIError as caught:
                cause = caught.with_traceback(None)
            finally:
                self._busy = False
                if self._over:
                    await self._driver.aclose()
            if self._over:
                raise state.closed()
            if cause is None:
                return True
        state.ended(cause)
        return False

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing.

        A task that waits for the next event is woken, and gets a StreamInterrupted.
        """
        self._over = True
        self._open = None
        if self._busy:
            _interrupt(self._driver)
            return
        if self._given is not None:
            self._given.drop()
        if self._finalizer is not None:
            self._finalizer.detach()
            await self._driver.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _interrupt(driver: Any) -> None:
    """Wake whoever reads; what has no connection of its own ends with the next bytes."""
    wake = getattr(driver, "interrupt", None)
    if wake is not None:
        wake()


def _abandon(driver: Any) -> None:
    driver.raw.abandon()
