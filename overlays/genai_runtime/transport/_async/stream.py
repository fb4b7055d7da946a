"""A stream of events: iterated over, closed as a context manager, and never silent about a missing end."""

from __future__ import annotations

# sync: import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

from genai_runtime import errors, observing
from genai_runtime._async.drive import arun
from genai_runtime.hinted import Hinted
from genai_runtime.lazy_module import LazyModule
from genai_runtime.stream_answer import read_on, shared, text_of, whole_answer

from ..call import resume_stream
from ..failure import Failure
from ..request import Headers, Request
from .closing import AsyncClosing

if TYPE_CHECKING:
    from .. import stream_state
    from ..stream_state import StreamState
else:
    stream_state = LazyModule("..stream_state", globals())

T = TypeVar("T")


class AsyncStreamSource(Protocol):
    """Where the bytes of a stream come from."""

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes, none at the end."""
        ...

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        ...

    def abandon(self) -> None:
        """End it from a finalizer, where nothing can be awaited."""
        ...

    async def aclose(self) -> None:
        """End it."""
        ...


class AsyncStream(Hinted, AsyncClosing, Generic[T], AsyncIterator[T], Awaitable["AsyncStream[T]"]):
    """The events of an answer as they come.

    Read it to its end, or close it: as a context manager, or with :meth:`close`. It keeps its client alive.
    ``partial`` lists the events given so far, of a very long stream the last ones; ``text`` is what they say,
    ``text_stream`` gives that as it comes, and ``final`` is the whole answer once it is over.

    With asyncio, ``await`` it to have its first event; ``async for`` does that too. Use ``async with`` where the loop
    may be left early: a stream that is only dropped is closed when it is collected.

    Raises, while it is iterated over:
        StreamTruncated: it ended before the model had finished. What arrived is in the error's ``partial``.
        StreamInterrupted: the connection was lost, or nothing came for too long.
        APIError: the API told of an error in the middle.
    """

    _source: AsyncStreamSource
    _state: stream_state.StreamState[T]
    if TYPE_CHECKING:
        _finalizer: weakref.finalize[[], Any]

    def __init__(
        self,
        owner: Any,
        open: Callable[[], Awaitable[tuple[AsyncStreamSource, stream_state.StreamState[T]]]],
        request: Request | None = None,
    ) -> None:
        self._owner = owner
        # What is asked for, where it may be watched.
        self._request = request
        self._over = self._eof = self._busy = self._whole = self._cancelled = False
        # sync: self._reading = threading.Lock()
        # sync: self._connect(open)
        self._started = False  # async only
        self._open: Callable[[], Awaitable[tuple[AsyncStreamSource, StreamState[T]]]] | None = open  # async only

    async def _connect(self, open: Callable[[], Awaitable[tuple[AsyncStreamSource, StreamState[T]]]]) -> None:
        watched, observer = None, observing.observer
        if observer is not None and self._request is not None:
            watched = observer.request(self._request, self._owner.config)
        if watched is None:
            self._source, self._state = await open()
        else:
            try:
                with watched.current():
                    self._source, self._state = await open()
            except BaseException as error:
                watched.end(error)
                raise
            self._state.watch(watched)
        self._request = None
        self._eof = self._state.over
        self._started = True  # async only
        self._finalizer = weakref.finalize(self, self._source.abandon)
        self._finalizer.atexit = False

    def __await__(self) -> Generator[Any, None, AsyncStream[T]]:  # async only
        return self._start().__await__()

    async def _start(self) -> AsyncStream[T]:  # async only
        if self._open is not None:
            open, self._open = self._open, None
            await self._connect(open)
        return self

    def _check_started(self) -> None:  # async only
        if not self._started:
            raise RuntimeError("await the stream, or iterate over it, first")

    @property
    def headers(self) -> Headers:
        """The headers of the answer.

        With asyncio, they are there once it is awaited.
        """
        self._check_started()  # async only
        return self._state.headers

    @property
    def partial(self) -> list[T]:
        """The events given so far, of a very long stream the last ones (``Limits.partial``)."""
        if not self._started:  # async only
            return []
        return self._state.partial

    @property
    def dropped(self) -> int:
        """How many of the events given so far ``partial`` holds no longer."""
        if not self._started:  # async only
            return 0
        return self._state.dropped

    @property
    def text(self) -> str:
        """All text that the model said so far, without its thoughts; empty for streams of other events."""
        if not self._started:  # async only
            return ""
        return "".join((str(self._state.lost_text or ""), *map(text_of, self._state.partial)))

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text that the model says, as it comes, without its thoughts."""
        return self._texts()

    async def _texts(self) -> AsyncIterator[str]:
        async for event in self:
            if text := text_of(event):
                yield text

    @property
    def final(self) -> T | None:
        """The whole answer once the stream is over: one of all its events, texts joined, the last of all else.

        None before, and where the stream was left or broke. Of a very long one, the text of dropped events is in it. Of
        streams that are no answers, the last event.
        """
        if not self._whole:
            return None
        found: T | None = whole_answer(self._state.partial, str(self._state.lost_text or ""))
        return found

    @property
    def event_name(self) -> str:
        """The name of the event given last, empty when it has none."""
        self._check_started()  # async only
        return self._state.name

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event given with one, of streams that can be resumed behind it."""
        self._check_started()  # async only
        return self._state.last_event_id

    def __repr__(self) -> str:
        # Also of one that could not be opened, in a traceback.
        state = getattr(self, "_state", None)
        count = 0 if state is None else state.given
        return f"<{type(self).__name__}: {count} event{'s' * (count != 1)}{', over' * self._over}>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if not self._started:  # async only
            await self._start()
            self._check_started()
        if self._busy:
            raise shared(self._state.partial)
        try:
            while True:
                event = self._state.pop()
                if event is not None:
                    return event[0]
                if self._cancelled:
                    raise read_on(self._state.partial)
                if self._over:
                    raise StopAsyncIteration
                if not self._eof:
                    await self._read()
                elif not await self._resume():
                    self._whole = not self._over
                    await self.aclose()
        except StopAsyncIteration:
            raise
        except BaseException as error:
            self._state.failed(error)
            self._cancelled = not isinstance(error, Exception)
            await self.aclose()
            raise

    async def _read(self) -> None:
        """Take more bytes off the network, or learn that there are none."""
        failure: Failure | None = None
        data = b""
        # sync: with self._reading:
        # sync:     # Another thread may have closed it meanwhile.
        # sync:     if self._over:
        # sync:         return
        # sync:     self._busy = True
        self._busy = True  # async only
        try:
            data = await self._source.next(*self._state.wait())
        except Failure as caught:
            failure = caught.with_traceback(None)
        except Exception:
            # Whatever a library says of a connection that was closed under it.
            if not self._over:
                raise
        finally:
            self._busy = False
            if self._over:
                await self._source.aclose()
        if self._over:
            raise self._state.closed()
        if failure is not None:
            self._eof = True
            await self._source.aclose()
            self._state.lost(failure)
        elif not self._state.feed(data):
            self._eof = True

    async def _resume(self) -> bool:
        """Go on with a stream that broke off, where its operation says how. False when it is over.

        Raises:
            StreamError: it broke off, and cannot be gone on with.
        """
        cause: errors.GenAIError | None = None
        again = self._state.resume()
        if again is not None:
            # A transport's driver: any other source says that it cannot be resumed.
            driver = cast("Callable[[Any], Any]", self._source)
            # sync: with self._reading:
            # sync:     if self._over:
            # sync:         return False
            # sync:     self._busy = True
            self._busy = True  # async only
            try:
                start = await arun(resume_stream(again[0], self._owner.context, again[1]), driver)
                self._eof = not self._state.resumed(start)
            except errors.GenAIError as caught:
                cause = caught.with_traceback(None)
            finally:
                self._busy = False
                if self._over:
                    await self._source.aclose()
            if self._over:
                raise self._state.closed()
            if cause is None:
                return True
        self._state.ended(cause)
        return False

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing.

        Whoever waits for the next event is woken, and gets a StreamInterrupted.
        """
        # sync: with self._reading:
        # sync:     self._over, waiting = True, self._busy
        self._over, waiting, self._open = True, self._busy, None  # async only
        if not self._started:  # async only
            return
        if waiting:
            # Whoever reads closes the connection: nobody else may touch it.
            self._source.interrupt()
            return
        self._state.drop()
        self._finalizer.detach()
        await self._source.aclose()

    close = aclose  # async only

    async def __aenter__(self) -> Self:  # async only
        await self._start()
        return self
