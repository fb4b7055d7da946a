"""Drive a :class:`Generation` as a stream; ``whole`` drives one to its whole answer.

Each request is made by ``ask``, called with ``model``, ``contents`` and ``config``: a method that makes one request, or
a ``generate_content`` that the caller may have patched, wrapped or mocked.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Generator
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from genai_runtime import drive, observing
from genai_runtime.joined_text import JoinedText
from genai_runtime.lazy_module import LazyModule
from genai_runtime.stream_answer import MOST_TEXT, read_on, shared, text_of, whole_answer
from genai_runtime.transport import AsyncStream, Stream

from .whole import Ask, end_sessions, on_vertex

if TYPE_CHECKING:
    from gemini_api.models import GenerateContentResponse
    from genai_runtime.observing import Watched
    from genai_runtime.transport import Headers

    from . import function_calls
    from .function_calls import Call
    from .generation import Generation

    Command: TypeAlias = "Do | list[Call]"
    Prepared: TypeAlias = Generation
    AsyncPrepared: TypeAlias = Generation | Callable[[], Awaitable[Generation]]
else:
    function_calls = LazyModule(".function_calls", globals())

Done = Callable[["Generation"], object]


class Do(Enum):
    """Commands of the core: make a request, close the stream. A list of calls is run."""

    ASK = "ask"
    CLOSE = "close"


class Pieces:
    """The chunks of an answer over several requests, sans I/O. ``done`` is called when all have been read."""

    _done: Done | None = None

    def __init__(self, ask: Ask, done: Done | None) -> None:
        self._ask = ask
        self._done = done
        self._pieces: list[GenerateContentResponse] = []
        #: The text of the chunks that were dropped.
        self._text: JoinedText | None = None
        self._earlier = self._dropped = 0
        # Where the chunks of the last answer begin, behind those that called functions, and the dropped text of it.
        self._begin_last = 0
        self._last_text: JoinedText | None = None
        self._finished = self._whole = self._cancelled = self._busy = False
        self._source: Any = None
        self._inner: Any = None
        #: All of its requests and function calls, where somebody watches.
        self._watched: Watched | None = None

    def _watch(self, generation: Generation) -> None:
        """Begin to watch an answer that calls functions."""
        observer = observing.observer
        if observer is not None and self._watched is None and generation.automatic:
            self._watched = observer.loop(generation.model, vertexai=on_vertex(self._ask))

    def _ended(self, error: BaseException | None = None) -> None:
        """It is over, by ``error`` or without."""
        if self._watched is not None:
            self._watched.end(error)

    def _opened(self) -> Any:
        """The stream of a request that was made just now, for type checkers, which know that there was none before."""
        return self._inner

    @property
    def headers(self) -> Headers:
        """The headers of the latest response; in asyncio, once the stream is awaited."""
        if self._source is None:
            raise RuntimeError("await the stream, or iterate over it, first")
        headers: Headers = self._source.headers
        return headers

    @property
    def partial(self) -> list[GenerateContentResponse]:
        """The chunks returned so far, of a very long stream the last ones (``Limits.partial``)."""
        return self._pieces

    @property
    def dropped(self) -> int:
        """How many chunks ``partial`` has dropped."""
        return self._earlier + self._dropped

    @property
    def text(self) -> str:
        """All text that the model said so far, without its thoughts, of all requests."""
        return "".join((str(self._text or ""), *map(text_of, self._pieces)))

    @property
    def final(self) -> GenerateContentResponse | None:
        """The whole answer once the stream is over, as ``generate_content`` gives it: the one after the last call.

        None before, and where the stream was left or broke. Of a very long one, the text of dropped chunks is in it.
        """
        if not self._whole:
            return None
        found: GenerateContentResponse | None = whole_answer(
            self._pieces[self._begin_last :], str(self._last_text or "")
        )
        return found

    def __repr__(self) -> str:
        count = self.dropped + len(self._pieces)
        return f"<{type(self).__name__}: {count} chunk{'s' * (count != 1)}{', over' * self._finished}>"

    @property
    def event_name(self) -> str:
        """The name of the last event; empty if it has none."""
        return getattr(self._source, "event_name", "")

    @property
    def last_event_id(self) -> str | None:
        """The last event id, of streams that can be resumed."""
        return getattr(self._source, "last_event_id", None)

    def _take(self, chunk: GenerateContentResponse, generation: Generation) -> GenerateContentResponse:
        """Take a chunk that has arrived, and return it for the caller."""
        chunk = generation.add(chunk)
        self._pieces.append(chunk)
        dropped: int = getattr(self._source, "dropped", 0)
        if dropped > self._dropped:
            # No more chunks of a long stream are kept than its source keeps.
            self._drop(dropped - self._dropped)
            self._dropped = dropped
        return chunk

    def _go_on(self, generation: Generation, failure: Exception | None) -> Generator[Command, Any, None]:
        """The steps from the end of a response, or its ``failure``, to the next request, if there is one."""
        calls = generation.end(failure)
        if calls is None:
            self._finished = self._whole = True
            self._ended()
            if self._done is not None:
                self._done(generation)
        else:
            if calls:
                self._begin_last, self._last_text = len(self._pieces), None
            generation.give((yield calls) if calls else ())
            yield Do.CLOSE

    def _arguments(self, generation: Generation) -> dict[str, Any]:
        """What the next request is made with."""
        self._earlier, self._dropped = self._earlier + self._dropped, 0
        return generation.arguments

    def _complete(self, error: BaseException) -> None:
        """Set an error's ``partial`` to the chunks of all requests, and its ``text`` to all that they said."""
        if isinstance(getattr(error, "partial", None), list):
            if self._pieces:
                error.partial = list(self._pieces)  # type: ignore[attr-defined]
            error.text = "".join((str(self._text or ""), *map(text_of, self._pieces)))  # type: ignore[attr-defined]
        self._ended(error)

    def _read_on(self) -> BaseException:
        error = read_on(self._pieces)
        self._complete(error)
        return error

    def _drop(self, count: int) -> None:
        """Keep no more than the text of the first ``count`` chunks."""
        self._text = self._text or JoinedText(most=MOST_TEXT)
        for place, chunk in enumerate(self._pieces[:count]):
            said = text_of(chunk)
            self._text.add(said)
            if place >= self._begin_last:
                self._last_text = self._last_text or JoinedText(most=MOST_TEXT)
                self._last_text.add(said)
        del self._pieces[:count]
        self._begin_last = max(0, self._begin_last - count)


# region sync, rendered from the region asyncio: change that and run "make generate"


class FunctionCallingStream(Pieces, Stream["GenerateContentResponse"]):
    """:class:`Pieces`, to be read. The first request is made at once."""

    def __init__(self, ask: Ask, generation: Prepared, done: Done | None = None) -> None:
        super().__init__(ask, done)
        self._generation = generation
        self._do(Do.ASK)

    def __next__(self) -> GenerateContentResponse:
        chunk: GenerateContentResponse | None
        failure: Exception | None = None
        if self._busy:
            raise shared(self._pieces)
        self._busy = True
        try:
            while not self._finished:
                chunk = None
                try:
                    if (inner := self._inner) is None:
                        self._do(Do.ASK)
                        inner = self._opened()
                    chunk = next(inner, None)
                except Exception as error:
                    failure = error
                generation = self._generation
                if chunk is not None:
                    return self._take(chunk, generation)
                # The core is asked at the end of a response only: a generator for each chunk costs too much.
                drive.run(self._go_on(generation, failure), self._do)
                failure = None
        except BaseException as error:
            self._complete(error)
            self._cancelled = not isinstance(error, Exception)
            self.close()
            raise
        finally:
            self._busy = False
            # A frame that is kept by a traceback must not keep alive, or show, what went through it.
            chunk = failure = None
        if self._cancelled:
            raise self._read_on()
        raise StopIteration

    def _do(self, command: Command) -> Any:
        if command is Do.ASK:
            self._watch(self._generation)
        with observing.PartOf(self):
            if command is Do.ASK:
                self._source = self._ask(**self._arguments(self._generation))
                self._inner = iter(self._source)
            elif command is Do.CLOSE:
                inner, self._inner = self._inner, None
                if hasattr(inner, "close"):
                    inner.close()
            else:
                return list(map(function_calls.run, command))
        return None

    def close(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        self._do(Do.CLOSE)
        self._ended()


# endregion


# region asyncio
class AsyncFunctionCallingStream(Pieces, AsyncStream["GenerateContentResponse"]):
    """:class:`Pieces`, to be read. The first request is made at once.

    With asyncio, it is made when the stream is awaited or read; the generation may be one that has to be waited for.
    """

    def __init__(self, ask: Ask, generation: AsyncPrepared, done: Done | None = None) -> None:
        super().__init__(ask, done)
        # sync: self._generation = generation
        # sync: self._do(Do.ASK)
        self._prepared = generation  # async only
        self._generation: Generation | None = None  # async only

    def __await__(self) -> Generator[Any, None, AsyncStream[GenerateContentResponse]]:  # async only
        return self._begin().__await__()

    async def _begin(self) -> AsyncFunctionCallingStream:  # async only
        if self._generation is None and not self._finished:
            self._generation = await self._prepared() if callable(self._prepared) else self._prepared
            await self._do(Do.ASK)
        return self

    async def __anext__(self) -> GenerateContentResponse:
        chunk: GenerateContentResponse | None
        failure: Exception | None = None
        if self._busy:
            raise shared(self._pieces)
        self._busy = True
        try:
            if self._generation is None:  # async only
                await self._begin()  # async only
            while not self._finished:
                chunk = None
                try:
                    if (inner := self._inner) is None:
                        await self._do(Do.ASK)
                        inner = self._opened()
                    chunk = await anext(inner, None)
                except Exception as error:
                    failure = error
                generation = self._generation
                assert generation is not None  # async only
                if chunk is not None:
                    return self._take(chunk, generation)
                # The core is asked at the end of a response only: a generator for each chunk costs too much.
                await drive.arun(self._go_on(generation, failure), self._do)
                failure = None
        except BaseException as error:
            self._complete(error)
            self._cancelled = not isinstance(error, Exception)
            await self.aclose()
            raise
        finally:
            self._busy = False
            # A frame that is kept by a traceback must not keep alive, or show, what went through it.
            chunk = failure = None
        if self._cancelled:
            raise self._read_on()
        await self._end()  # async only
        raise StopAsyncIteration

    async def _do(self, command: Command) -> Any:
        if command is Do.ASK:
            assert self._generation is not None  # async only
            self._watch(self._generation)
        with observing.PartOf(self):
            if command is Do.ASK:
                assert self._generation is not None  # async only
                # sync: self._source = self._ask(**self._arguments(self._generation))
                source = self._ask(**self._arguments(self._generation))  # async only
                self._source = await source if inspect.isawaitable(source) else source  # async only
                self._inner = aiter(self._source)
            elif command is Do.CLOSE:
                inner, self._inner = self._inner, None
                if hasattr(inner, "aclose"):
                    await inner.aclose()
            else:
                # sync: return list(map(function_calls.run, command))
                return await function_calls.run_together(command)  # async only
        return None

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        await self._do(Do.CLOSE)
        self._ended()
        await self._end()  # async only

    async def _end(self) -> None:  # async only
        if self._generation is not None:
            await end_sessions(self._generation.opened)

    close = aclose  # async only

    async def __aenter__(self) -> AsyncFunctionCallingStream:  # async only
        return await self._begin()


# endregion
