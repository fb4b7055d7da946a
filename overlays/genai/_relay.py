"""The two drivers of a :class:`Generation`, sync and asyncio, for answers in one piece and for streams.

Each request is made by ``ask``, called with ``model``, ``contents`` and ``config``: a method that makes one request, or
a ``generate_content`` that the caller may have patched, wrapped or replaced by a mock.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any

from genai_runtime.transport import AsyncStream, Stream

from ._calling import run, run_together

if TYPE_CHECKING:
    from gemini_api.models import GenerateContentResponse
    from genai_runtime.transport import Headers

    from ._generation import Generation

Done = Callable[["Generation"], object]
Ask = Callable[..., Any]


def generate(generation: Generation, ask: Ask) -> GenerateContentResponse:
    """The whole answer, of as many requests as it takes."""
    while True:
        response = ask(model=generation.model, contents=generation.contents, config=generation.config)
        calls = generation.take(response)
        if calls is None:
            return generation.finish()
        generation.give([run(call) for call in calls])


async def agenerate(generation: Generation, ask: Ask) -> GenerateContentResponse:
    """:func:`generate`, with asyncio."""
    while True:
        response = await ask(model=generation.model, contents=generation.contents, config=generation.config)
        calls = generation.take(response)
        if calls is None:
            return generation.finish()
        generation.give(await run_together(calls) if calls else [])


class Relay(Stream["GenerateContentResponse"]):
    """The pieces of an answer, of every request that it takes. ``done`` is called once all of it has been read."""

    def __init__(self, ask: Ask, generation: Generation, done: Done | None = None) -> None:
        self._ask = ask
        self._generation = generation
        self._done = done
        self._pieces: list[GenerateContentResponse] = []
        self._earlier = self._dropped = 0
        self._finished = False
        self._source: Any = None
        self._inner: Any = None
        self._ask_again()

    @property
    def headers(self) -> Headers:
        """The headers of the latest answer."""
        headers: Headers = self._source.headers
        return headers

    @property
    def partial(self) -> list[GenerateContentResponse]:
        """The pieces given so far."""
        return self._pieces

    @property
    def dropped(self) -> int:
        """How many of the pieces given so far ``partial`` holds no longer."""
        return self._earlier + self._dropped

    def __next__(self) -> GenerateContentResponse:
        try:
            while not self._finished:
                failure: Exception | None = None
                chunk: GenerateContentResponse | None = None
                try:
                    if self._inner is None:
                        self._ask_again()
                    inner: Any = self._inner
                    chunk = next(inner, None)
                except Exception as error:
                    failure = error
                if chunk is not None:
                    chunk = self._generation.add(chunk)
                    self._pieces.append(chunk)
                    self._dropped = _trim(self._pieces, self._source, self._dropped)
                    return chunk
                calls = self._generation.end(failure)
                if calls is None:
                    self._finished = True
                    if self._done is not None:
                        self._done(self._generation)
                else:
                    self._generation.give([run(call) for call in calls])
                    self._close()
        except BaseException as error:
            self.close()
            _complete(error, self._pieces)
            raise
        raise StopIteration

    def close(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        self._close()

    def _ask_again(self) -> None:
        asked = self._generation
        self._earlier, self._dropped = self._earlier + self._dropped, 0
        self._source = self._ask(model=asked.model, contents=asked.contents, config=asked.config)
        self._inner = iter(self._source)

    def _close(self) -> None:
        inner, self._inner = self._inner, None
        close = getattr(inner, "close", None)
        if close is not None:
            close()


class AsyncRelay(AsyncStream["GenerateContentResponse"]):
    """The asyncio twin of :class:`Relay`. The generation may be one that has to be waited for."""

    def __init__(
        self, ask: Ask, generation: Generation | Callable[[], Awaitable[Generation]], done: Done | None = None
    ) -> None:
        self._ask = ask
        self._prepared = generation
        self._done = done
        self._generation: Generation | None = None
        self._pieces: list[GenerateContentResponse] = []
        self._earlier = self._dropped = 0
        self._finished = False
        self._source: Any = None
        self._inner: Any = None

    @property
    def headers(self) -> Headers:
        """The headers of the latest answer, once the stream is awaited."""
        if self._source is None:
            raise RuntimeError("await the stream, or iterate over it, first")
        headers: Headers = self._source.headers
        return headers

    @property
    def partial(self) -> list[GenerateContentResponse]:
        """The pieces given so far."""
        return self._pieces

    @property
    def dropped(self) -> int:
        """How many of the pieces given so far ``partial`` holds no longer."""
        return self._earlier + self._dropped

    def __await__(self) -> Generator[Any, None, AsyncStream[GenerateContentResponse]]:
        return self._begin().__await__()

    async def _begin(self) -> AsyncRelay:
        if self._generation is None and not self._finished:
            self._generation = await self._prepared() if callable(self._prepared) else self._prepared
            await self._ask_again(self._generation)
        return self

    async def __anext__(self) -> GenerateContentResponse:
        try:
            await self._begin()
            while not self._finished and self._generation is not None:
                failure: Exception | None = None
                chunk: GenerateContentResponse | None = None
                try:
                    if self._inner is None:
                        await self._ask_again(self._generation)
                    inner: Any = self._inner
                    chunk = await anext(inner, None)
                except Exception as error:
                    failure = error
                if chunk is not None:
                    chunk = self._generation.add(chunk)
                    self._pieces.append(chunk)
                    self._dropped = _trim(self._pieces, self._source, self._dropped)
                    return chunk
                calls = self._generation.end(failure)
                if calls is None:
                    self._finished = True
                    if self._done is not None:
                        self._done(self._generation)
                else:
                    self._generation.give(await run_together(calls) if calls else [])
                    await self._close()
        except BaseException as error:
            await self.aclose()
            _complete(error, self._pieces)
            raise
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        await self._close()

    close = aclose

    async def __aenter__(self) -> AsyncRelay:
        return await self._begin()

    async def _ask_again(self, asked: Generation) -> None:
        self._earlier, self._dropped = self._earlier + self._dropped, 0
        source = self._ask(model=asked.model, contents=asked.contents, config=asked.config)
        self._source = await source if inspect.isawaitable(source) else source
        self._inner = aiter(self._source)

    async def _close(self) -> None:
        inner, self._inner = self._inner, None
        close = getattr(inner, "aclose", None)
        if close is not None:
            await close()


def _complete(error: BaseException, given: list[GenerateContentResponse]) -> None:
    """An error of one request's stream tells what that one gave; the caller has seen what came before it, too."""
    if given and isinstance(getattr(error, "partial", None), list):
        error.partial = list(given)  # type: ignore[attr-defined]


def _trim(pieces: list[GenerateContentResponse], source: Any, before: int) -> int:
    """Keep no more of a very long stream than its source does; how many it has dropped so far."""
    dropped: int = getattr(source, "dropped", 0)
    if dropped > before:
        del pieces[: dropped - before]
    return dropped
