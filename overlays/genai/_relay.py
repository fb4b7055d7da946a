"""Streams that go on where another ends: the model calls functions, and then writes further."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any

from genai_runtime.transport import AsyncStream, Stream

from ._calling import run, run_together

if TYPE_CHECKING:
    from gemini_api.models import GenerateContentResponse
    from genai_runtime.transport import Headers

    from ._generation import Generation

Done = Callable[["Generation"], object]


class Relay(Stream["GenerateContentResponse"]):
    """The pieces of an answer, of every request that it takes. ``done`` is called once all of it has been read."""

    def __init__(
        self, open: Callable[[], Stream[GenerateContentResponse]], generation: Generation, done: Done | None = None
    ) -> None:
        self._reopen = open
        self._generation = generation
        self._done = done
        self._before: list[GenerateContentResponse] = []
        self._finished = False
        self._inner = open()

    @property
    def headers(self) -> Headers:
        """The headers of the latest answer."""
        return self._inner.headers

    @property
    def partial(self) -> list[GenerateContentResponse]:
        """The pieces given so far."""
        return [*self._before, *self._inner.partial]

    def __next__(self) -> GenerateContentResponse:
        try:
            while not self._finished:
                chunk = next(self._inner, None)
                if chunk is not None:
                    self._generation.add(chunk)
                    return chunk
                calls = self._generation.end()
                if calls:
                    self._generation.give([run(call) for call in calls])
                    self._before += self._inner.partial
                    self._inner = self._reopen()
                else:
                    self._finished = True
                    if self._done is not None:
                        self._done(self._generation)
        except BaseException as error:
            self.close()
            _complete(error, self._before)
            raise
        raise StopIteration

    def close(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        self._inner.close()


class AsyncRelay(AsyncStream["GenerateContentResponse"]):
    """The asyncio twin of :class:`Relay`. ``prepare`` gives the generation when the stream is first read."""

    def __init__(
        self,
        open: Callable[[Generation], AsyncStream[GenerateContentResponse]],
        prepare: Callable[[], Awaitable[Generation]],
        done: Done | None = None,
    ) -> None:
        self._reopen = open
        self._prepare = prepare
        self._done = done
        self._generation: Generation | None = None
        self._inner: AsyncStream[GenerateContentResponse] | None = None
        self._before: list[GenerateContentResponse] = []
        self._finished = False

    @property
    def headers(self) -> Headers:
        """The headers of the latest answer, once the stream is awaited."""
        if self._inner is None:
            raise RuntimeError("await the stream, or iterate over it, first")
        return self._inner.headers

    @property
    def partial(self) -> list[GenerateContentResponse]:
        """The pieces given so far."""
        return [*self._before, *(self._inner.partial if self._inner is not None else ())]

    def __await__(self) -> Generator[Any, None, AsyncStream[GenerateContentResponse]]:
        return self._begin().__await__()

    async def _begin(self) -> AsyncRelay:
        if self._inner is None and not self._finished:
            self._generation = await self._prepare()
            self._inner = await self._reopen(self._generation)
        return self

    async def __anext__(self) -> GenerateContentResponse:
        try:
            await self._begin()
            while not self._finished and self._inner is not None and self._generation is not None:
                chunk = await anext(self._inner, None)
                if chunk is not None:
                    self._generation.add(chunk)
                    return chunk
                calls = self._generation.end()
                if calls:
                    self._generation.give(await run_together(calls))
                    self._before += self._inner.partial
                    self._inner = await self._reopen(self._generation)
                else:
                    self._finished = True
                    if self._done is not None:
                        self._done(self._generation)
        except BaseException as error:
            await self.aclose()
            _complete(error, self._before)
            raise
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing."""
        self._finished = True
        if self._inner is not None:
            await self._inner.aclose()

    close = aclose

    async def __aenter__(self) -> AsyncRelay:
        return await self._begin()


def _complete(error: BaseException, before: list[GenerateContentResponse]) -> None:
    """An error of one stream tells what that one gave; the caller has seen what came before it, too."""
    partial = getattr(error, "partial", None)
    if before and isinstance(partial, list):
        error.partial = [*before, *partial]  # type: ignore[attr-defined]
