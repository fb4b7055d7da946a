"""The stream of an interaction's events: its text so far, and the interaction when it is over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from enum import Enum
from typing import Any, Generic, Self, TypeVar

from genai_runtime import drive, errors
from genai_runtime.transport import AsyncStream, Headers, Stream

from .interaction_continuation import Continuation, merged
from .interaction_snapshot import Snapshot
from .stream_answer import read_on, shared
from .waiting import Waiter

# Types of the events, and of the interaction.
E = TypeVar("E")
T = TypeVar("T")

__all__ = ["AsyncInteractionStream", "InteractionEvents", "InteractionStream", "StreamResponse"]


class Do(Enum):
    """Commands of the core: make the next request, read the next event, close the stream of the last request."""

    OPEN = "open"
    NEXT = "next"
    CLOSE = "close"


class StreamResponse:
    """The HTTP response that a stream is read from: its status and its headers."""

    __slots__ = ("headers", "status_code")

    def __init__(self, headers: Headers) -> None:
        self.status_code = 200
        self.headers = headers

    def __repr__(self) -> str:
        return f"<StreamResponse {self.status_code}>"


class InteractionEvents(Generic[E, T]):
    """What both modes share, sans I/O. The events of all requests of an answer flow through one iteration."""

    def __init__(
        self, open: Callable[[Any], Any], first: Any, kind: type[T], waiter: Waiter, plan: Continuation | None = None
    ) -> None:
        self._open_next = open
        self._request = first
        self._kind: Any = kind
        self._waiter = waiter
        self._plan = plan
        self._finished = self._whole = self._cancelled = self._busy = False
        self._added = ""
        self._earlier: list[Snapshot] = []
        self._now = Snapshot()
        self._events: list[E] = []
        self._gone = self._dropped = 0
        self._source: Any = None
        self._inner: Any = None

    # ---- what has come

    @property
    def id(self) -> str | None:
        """The id of the interaction; None until it is known, and where nothing is stored."""
        return self._now.id

    @property
    def status(self) -> str | None:
        """How far it has come, by the last event that told."""
        return self._now.status

    @property
    def text(self) -> str:
        """All text that the model said so far, without its thoughts."""
        return "".join(each.text for each in (*self._earlier, self._now))

    @property
    def snapshot(self) -> T:
        """The interaction so far: its steps with what was added to them. Another object each time."""
        parts = [each.to_dict() for each in (*self._earlier, self._now)]
        found: T = self._kind.from_dict(parts[0] if len(parts) == 1 else merged(parts))
        return found

    @property
    def final(self) -> T | None:
        """The interaction once it is over; None before, and where its stream was left or broke."""
        if not (self._whole or (self._now.over and not self._goes_on())):
            return None
        return self.snapshot

    @property
    def unmerged(self) -> list[tuple[int, Any]]:
        """Deltas of kinds that are not known, which have no place in their step: its number, and the delta."""
        return [each for hop in (*self._earlier, self._now) for each in hop.unmerged]

    # ---- the stream

    @property
    def headers(self) -> Headers:
        """The headers of the last response; in asyncio, once the stream is awaited."""
        if self._source is None:
            raise RuntimeError("await the stream, or iterate over it, first")
        found: Headers = self._source.headers
        return found

    @property
    def response(self) -> StreamResponse:
        """The last response that the stream is read from: ``status_code`` and ``headers``."""
        return StreamResponse(self.headers)

    @property
    def partial(self) -> list[E]:
        """The events given so far, of a very long stream the last ones (``Limits.partial``)."""
        return self._events

    @property
    def dropped(self) -> int:
        """How many of the events given so far ``partial`` holds no longer."""
        return self._gone + self._dropped

    def __repr__(self) -> str:
        count = self.dropped + len(self._events)
        return f"<{type(self).__name__}: {count} event{'s' * (count != 1)}{', over' * self._finished}>"

    @property
    def event_name(self) -> str:
        """The name of the last event."""
        return getattr(self._source, "event_name", "")

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that had one: ``get(id, stream=True, last_event_id=...)`` goes on behind it."""
        return getattr(self._source, "last_event_id", None)

    # ---- details

    def _steps(self) -> Generator[Any, Any, E | None]:
        """The steps to the next event; None if all have been read."""
        try:
            while not self._finished:
                failure: Exception | None = None
                event: E | None = None
                try:
                    if self._inner is None:
                        self._begin()
                        yield Do.OPEN
                        if self._finished:
                            # It was closed while the request was made.
                            yield Do.CLOSE
                            break
                    event = yield Do.NEXT
                except Exception as error:
                    failure = error
                if event is not None:
                    self._see(event)
                    return event
                if not self._finished:
                    yield from self._after(failure)
                elif failure is not None:
                    # It was closed while it was read.
                    raise failure
        except Exception as error:
            self._finished = True
            self._complete(error)
            raise
        return None

    def _begin(self) -> None:
        """A request is about to be made."""
        if self._now.fields or self._events:
            self._earlier.append(self._now)
            self._now = Snapshot()
        self._gone, self._dropped = self.dropped, 0

    def _see(self, event: E) -> None:
        self._events.append(event)
        self._added = self._now.add(event)
        if self._plan is not None:
            self._plan.see(event)
        dropped: int = getattr(self._source, "dropped", 0)
        if dropped > self._dropped:
            # No more events of a long stream are kept than its source keeps.
            del self._events[: dropped - self._dropped]
            self._dropped = dropped

    def _after(self, failure: Exception | None) -> Generator[Any, Any, None]:
        """What follows when the events of a request have ended, or broke off."""
        request = None
        if self._plan is not None:
            request = self._plan.end(failure)
        elif failure is not None:
            raise failure
        if request is None:
            self._finished = self._whole = True
        else:
            self._request = request
            yield Do.CLOSE

    def _read_on(self) -> errors.StreamInterrupted:
        error = read_on(self._events)
        self._complete(error)
        return error

    def _goes_on(self) -> bool:
        """Whether there is more to come behind an interaction that is over."""
        return self._plan is not None and self._plan.goes_on

    def _complete(self, error: BaseException) -> None:
        """Give an error what has come so far, and the id to go on from."""
        if isinstance(getattr(error, "partial", None), list) and len(self._events) >= len(error.partial):  # type: ignore[attr-defined]
            error.partial = list(self._events)  # type: ignore[attr-defined]
        if isinstance(error, errors.StreamError | errors.ResponseError | errors.APIError):
            error.interaction = self.snapshot
            error.last_event_id = self.last_event_id

    def _result(self) -> T:
        """The interaction, which is over.

        Raises:
            InteractionFailed: it failed, was cancelled, or an event told of an error.
            StreamInterrupted: the stream was closed before.
        """
        found = self.final
        if found is None:
            error = errors.StreamInterrupted("the stream was closed before the interaction was over")
            self._complete(error)
            raise error
        failure: Any = self._waiter.failure(found)
        if failure is None and self._now.broken:
            failure = errors.InteractionFailed.of(found)
        if failure is not None:
            failure.partial = list(self._events)
            raise failure
        return found


# region sync, rendered from the region asyncio: change that and run "make generate"


# `final` is of the type of what the events come to.
class InteractionStream(InteractionEvents[E, T], Stream[E]):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The events of an interaction as they come.

    Iterate over it; ``text_stream`` gives the text alone, ``until_done()`` reads it to its end, and ``final`` is the
    interaction then. Use it in a ``with`` block, or close it, unless it is read to its end.

    An event that tells of an error, and an interaction that failed, are given like other events; ``text_stream``,
    ``until_done()`` and ``get_final_interaction()`` raise for them.

    Raises, while it is iterated over:
        StreamTruncated: it ended before the interaction was over; ``partial`` and ``interaction`` are what came.
        StreamInterrupted: the connection was lost, and could not be gone on with behind ``last_event_id``.
        ContinuationInterruptedError: a further request of an answer that takes several failed.
    """

    def __init__(
        self, open: Callable[[Any], Any], first: Any, kind: type[T], waiter: Waiter, plan: Continuation | None = None
    ) -> None:
        super().__init__(open, first, kind, waiter, plan)
        self._begin()
        self._do(Do.OPEN)

    @classmethod
    def of(
        cls,
        transport: Any,
        request: Any,
        parse: Callable[[Any], E],
        kind: type[T],
        waiter: Waiter,
        plan: Continuation | None = None,
    ) -> Self:
        """The stream that a request of a resource begins."""
        stream = cls(lambda each: transport.stream(each, parse), request, kind, waiter, plan)
        return stream

    @property
    def generator(self) -> Iterator[E]:
        """The events, as google-genai's streams have them."""
        return self

    @property
    def client_ref(self) -> Any:
        """What keeps the client alive: the stream of the last request."""
        return self._source

    @property
    def text_stream(self) -> Iterator[str]:
        """The text that the model says, as it comes: each piece once, without thoughts.

        Raises:
            InteractionFailed: the interaction failed, once all has been read.
        """
        return self._texts()

    def _texts(self) -> Iterator[str]:
        for _ in self:
            if self._added:
                yield self._added
        self._result()

    def until_done(self) -> T:
        """Read all that is left, and return the interaction.

        Raises:
            InteractionFailed: it failed, was cancelled, or an event told of an error.
            StreamInterrupted: the connection was lost, or the stream was closed before the end.
        """
        for _ in self:
            pass
        return self._result()

    def get_final_interaction(self) -> T:
        """Read all that is left, and return the interaction; the same as ``until_done()``."""
        return self.until_done()

    def get_final_text(self) -> str:
        """Read all that is left, and return the text that the model said."""
        self.until_done()
        return self.text

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        if self._busy:
            raise shared(self._events)
        self._busy = True
        try:
            event = drive.run(self._steps(), self._do)
        except BaseException as error:
            self._cancelled = not isinstance(error, Exception)
            self.close()
            raise
        finally:
            self._busy = False
        if event is None:
            if self._cancelled:
                raise self._read_on()
            raise StopIteration
        return event

    def _do(self, command: Any) -> Any:
        if command is Do.NEXT:
            return next(self._inner, None)
        if command is Do.OPEN:
            self._source = self._open_next(self._request)
            self._inner = iter(self._source)
        elif command is Do.CLOSE:
            inner, self._inner = self._inner, None
            if hasattr(inner, "close"):
                inner.close()
        return None

    def close(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        self._do(Do.CLOSE)


# endregion


# region asyncio
# `final` is of the type of what the events come to.
class AsyncInteractionStream(InteractionEvents[E, T], AsyncStream[E]):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The events of an interaction as they come.

    Iterate over it; ``text_stream`` gives the text alone, ``until_done()`` reads it to its end, and ``final`` is the
    interaction then. Use it in a ``with`` block, or close it, unless it is read to its end.

    With asyncio, it is opened when it is awaited or read; the block is ``async with``.

    An event that tells of an error, and an interaction that failed, are given like other events; ``text_stream``,
    ``until_done()`` and ``get_final_interaction()`` raise for them.

    Raises, while it is iterated over:
        StreamTruncated: it ended before the interaction was over; ``partial`` and ``interaction`` are what came.
        StreamInterrupted: the connection was lost, and could not be gone on with behind ``last_event_id``.
        ContinuationInterruptedError: a further request of an answer that takes several failed.
    """

    def __init__(
        self, open: Callable[[Any], Any], first: Any, kind: type[T], waiter: Waiter, plan: Continuation | None = None
    ) -> None:
        super().__init__(open, first, kind, waiter, plan)
        # sync: self._begin()
        # sync: self._do(Do.OPEN)

    @classmethod
    async def of(
        cls,
        transport: Any,
        request: Any,
        parse: Callable[[Any], E],
        kind: type[T],
        waiter: Waiter,
        plan: Continuation | None = None,
    ) -> Self:
        """The stream that a request of a resource begins."""
        stream = cls(lambda each: transport.stream(each, parse), request, kind, waiter, plan)
        return await stream._start_reading()  # async only
        # sync: return stream

    def __await__(self) -> Generator[Any, None, Self]:  # async only
        return self._start_reading().__await__()

    async def _start_reading(self) -> Self:  # async only
        if self._source is None and not self._finished:
            self._begin()
            await self._do(Do.OPEN)
        return self

    @property
    def generator(self) -> AsyncIterator[E]:
        """The events, as google-genai's streams have them."""
        return self

    @property
    def client_ref(self) -> Any:
        """What keeps the client alive: the stream of the last request."""
        return self._source

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text that the model says, as it comes: each piece once, without thoughts.

        Raises:
            InteractionFailed: the interaction failed, once all has been read.
        """
        return self._texts()

    async def _texts(self) -> AsyncIterator[str]:
        async for _ in self:
            if self._added:
                yield self._added
        self._result()

    async def until_done(self) -> T:
        """Read all that is left, and return the interaction.

        Raises:
            InteractionFailed: it failed, was cancelled, or an event told of an error.
            StreamInterrupted: the connection was lost, or the stream was closed before the end.
        """
        async for _ in self:
            pass
        return self._result()

    async def get_final_interaction(self) -> T:
        """Read all that is left, and return the interaction; the same as ``until_done()``."""
        return await self.until_done()

    async def get_final_text(self) -> str:
        """Read all that is left, and return the text that the model said."""
        await self.until_done()
        return self.text

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        if self._busy:
            raise shared(self._events)
        self._busy = True
        try:
            event = await drive.arun(self._steps(), self._do)
        except BaseException as error:
            self._cancelled = not isinstance(error, Exception)
            await self.aclose()
            raise
        finally:
            self._busy = False
        if event is None:
            if self._cancelled:
                raise self._read_on()
            raise StopAsyncIteration
        return event

    async def _do(self, command: Any) -> Any:
        if command is Do.NEXT:
            return await anext(self._inner, None)
        if command is Do.OPEN:
            # sync: self._source = self._open_next(self._request)
            self._source = await self._open_next(self._request)  # async only
            self._inner = aiter(self._source)
        elif command is Do.CLOSE:
            inner, self._inner = self._inner, None
            if hasattr(inner, "aclose"):
                await inner.aclose()
        return None

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        await self._do(Do.CLOSE)

    close = aclose  # async only

    async def __aenter__(self) -> Self:  # async only
        return await self._start_reading()


# endregion
