"""A transport that keeps each answer that passes through it, and can leave a body unread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime import errors, observing
from genai_runtime._async.drive import arun
from genai_runtime.errors.arguments import invalid

from ..answer import read_answer
from ..body import BodyReader
from ..call import (
    DownloadStart,
    Effect,
    ReadBody,
    ReadChunk,
    SendRequest,
    call,
    open_download,
    open_stream,
    reread_stream,
)
from ..exchanges import AsyncBody, Exchange, RecordedState
from ..prepare import Plan
from ..request import Headers, Request, RequestOptions, Response
from ..stream_state import StreamState
from .download import AsyncDownload
from .raw_response import AsyncAPIResponse
from .stream import AsyncStream
from .transport import AsyncCallDriver, AsyncTransport

if TYPE_CHECKING:
    from genai_runtime.observing import Watched

    from ..adapters.base import AsyncAdapter
    from ..stream_rules import Received

T = TypeVar("T")


class AsyncRecordingDriver(AsyncCallDriver):
    """Carries out the effects of a core. It keeps the last request, and what came before the answer was opened."""

    __slots__ = ("_again", "_first", "_keeps", "_opened", "_rest", "exchange")

    exchange: Exchange

    def __init__(self, adapter: AsyncAdapter) -> None:
        super().__init__(adapter)
        self._first: list[bytes] = []
        self._rest: list[bytes] = []
        self._again: deque[bytes] = deque()
        self._opened = self._keeps = False

    async def __call__(self, effect: Effect) -> Any:
        if isinstance(effect, SendRequest) and not self._opened:
            self.exchange = Exchange(effect.prepared)
            self._first.clear()
        given = await super().__call__(effect)
        if not self._opened:
            if isinstance(effect, SendRequest):
                self.exchange.status, self.exchange.headers = given.status, given.headers
            elif isinstance(effect, ReadChunk):
                self._first.append(given)
            elif isinstance(effect, ReadBody):
                self.exchange.content = b"".join(effect.parts)
                self.exchange.ended()
        return given

    def opened(self, keep: bool = False) -> None:
        """The answer has begun: who reads on is up to the caller. ``keep``: it is to be read again."""
        self._opened, self._keeps = True, keep

    def keep(self) -> None:
        """Keep what is read from here on."""
        self._keeps = True

    def kept(self) -> bytes:
        """What was kept, as it came."""
        return b"".join(self._rest)

    def from_start(self, kept: bool = False) -> None:
        """Give what came before the answer was opened once more, then what follows; ``kept``: what was kept first."""
        self._again = deque([*self._first, *self._rest] if kept else self._first)

    def again(self) -> None:
        """Give what was kept since the answer was opened."""
        self._again = deque(self._rest)

    async def next(self, deadline: float | None, idle: float) -> bytes:
        if self._again:
            return self._again.popleft()
        if self.answer is None:
            return b""
        data = await super().next(deadline, idle)
        if self._keeps:
            self._rest.append(data)
        return data


class AsyncRecordingTransport(AsyncTransport):
    """Sends requests over another transport's connections, and keeps each answer until :meth:`response`.

    Args:
        inner: The transport of the client.
        lazy: Leave the body of the one answer unread: ``call`` opens the response instead of reading it.
    """

    def __init__(self, inner: AsyncTransport, lazy: bool = False) -> None:
        # Without the base's: whatever that would make is the inner transport's.
        self._inner = inner
        self._adapter = None
        self.config = inner.config
        self.context = inner.context
        self._exchanges: list[Exchange] | None = []
        self.lazy = lazy
        self.opened: AsyncAPIResponse[Any] | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def _adapter_for(self, options: RequestOptions | None = None) -> AsyncAdapter:
        return self._inner._adapter_for(options)

    async def _adapter_beside(self, options: RequestOptions | None = None) -> AsyncAdapter:  # async only
        return await self._inner._adapter_beside(options)

    async def call(self, request: Request, parse: Callable[[Response], T], *, watch: bool = True) -> T:
        if self._exchanges is None:
            return await self._inner.call(request, parse, watch=watch)
        if self.lazy and self.opened is None and not self._inner.diverts(request):
            watched, observer = None, observing.observer
            if watch and observer is not None:
                watched = observer.request(request, self.config)
            self.opened = await self._open(request, parse, watched)
            return self.opened  # type: ignore[return-value]
        return await super().call(request, parse, watch=watch)

    async def send(self, request: Request) -> Response:
        if self._exchanges is None:
            return await self._inner.send(request)
        if self._inner.diverts(request):
            exchange = Exchange(Plan(request, self.config).attempt())
            response = await self._inner.send(request)
            exchange.status, exchange.headers, exchange.content = response.status, response.headers, response.content
            exchange.ended()
            self._exchanges.append(exchange)
            return response
        # sync: driver = RecordingDriver(self._adapter_for(request.options))
        driver = AsyncRecordingDriver(await self._adapter_beside(request.options))  # async only
        try:
            response = await arun(call(request, self.context), driver)
        except errors.UnexpectedContentType:
            raise
        except errors.ResponseDecodeError:
            self._exchanges.append(driver.exchange)
            raise
        finally:
            await driver.aclose()
        self._exchanges.append(driver.exchange)
        return response

    async def _open_stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None
    ) -> tuple[AsyncCallDriver, StreamState[T]]:
        if self._exchanges is None:
            return await self._inner._open_stream(request, parse_event, http_response)
        if self._inner.diverts(request, streamed=True):
            raise errors.ConfigError(
                "the stream is sent by a method that has replaced request_streamed, so its bytes are not to be had"
            )
        # sync: driver = RecordingDriver(self._adapter_for(request.options))
        driver = AsyncRecordingDriver(await self._adapter_beside(request.options))  # async only
        try:
            start = await arun(open_stream(request, self.context), driver)
        except BaseException:
            await driver.aclose()
            raise
        driver.opened()
        tally = self._tally(start)
        state = RecordedState(start, parse_event, self.context.now, http_response, tally=tally)
        state.source = self._unread(driver, start.plan, None)
        state.source.tally = tally
        return driver, state

    async def download(self, request: Request) -> AsyncDownload:
        if self._exchanges is None:
            return await self._inner.download(request)
        driver, start = await self._begun(request)
        driver.opened(keep=True)
        driver.exchange.limits = start.plan.limits
        driver.exchange.kept = driver.kept
        self._exchanges.append(driver.exchange)
        return AsyncDownload(driver, start)

    async def _begun(self, request: Request) -> tuple[AsyncRecordingDriver, DownloadStart]:
        # sync: driver = RecordingDriver(self._adapter_for(request.options))
        driver = AsyncRecordingDriver(await self._adapter_beside(request.options))  # async only
        try:
            return driver, await arun(open_download(request, self.context), driver)
        except BaseException:
            await driver.aclose()
            raise

    async def _open(
        self, request: Request, parse: Callable[[Response], T], watched: Watched | None
    ) -> AsyncAPIResponse[T]:
        """Send a request up to the headers of its answer."""
        try:
            with nullcontext() if watched is None else watched.current():
                driver, start = await self._begun(request)
        except BaseException as error:
            if watched is not None:
                watched.end(error)
            raise
        driver.opened()
        plan, exchange = start.plan, driver.exchange
        source = self._unread(driver, plan, plan.limits.body)
        source.watched = watched
        tally = source.tally = self._tally(start)

        async def read(http_response: Any) -> T:
            watched, source.watched = source.watched, None
            if watched is None:
                return await decoded(http_response, parse)
            with watched:
                return await decoded(http_response, watched.reading(parse))

        async def decoded(http_response: Any, parse: Callable[[Response], T]) -> T:
            source.tally = None
            try:
                content = await http_response.aread()
                answer = read_answer(plan, exchange, content, 1)
                if isinstance(answer, errors.GenAIError):
                    raise answer
                parsed = parse(answer)
                if tally is not None:
                    tally.answered(answer._json)
                return parsed
            finally:
                if tally is not None:
                    tally.end()

        return AsyncAPIResponse(exchange, read)

    def _unread(self, driver: AsyncRecordingDriver, plan: Plan, limit: int | None) -> AsyncBody:
        """Keep an answer whose body is still to be read."""
        exchange = driver.exchange
        start = DownloadStart(plan, exchange)
        start.body = BodyReader(exchange.headers.get("content-encoding"), plan.limits, limit)
        reopen = partial(self._reopened, driver, plan, exchange) if limit is None else None
        source = exchange.source = AsyncBody(exchange, plan, driver, AsyncDownload(driver, start), reopen)
        if self._exchanges is not None:
            self._exchanges.append(exchange)
        return source

    def _reopened(
        self,
        driver: AsyncRecordingDriver,
        plan: Plan,
        exchange: Exchange,
        read: Callable[[Received], T],
        sentinel: str | None,
        owner: Any,
    ) -> AsyncStream[T]:
        """The stream of an answer that the driver gives from its start, with events that ``read`` makes."""
        start = reread_stream(plan, exchange.headers, sentinel)

        async def open() -> tuple[AsyncRecordingDriver, StreamState[T]]:
            state = StreamState(start, read, self.context.now, tally=exchange.source.tally, framed=True)
            if exchange.source.watched is not None:
                state.watch(exchange.source.watched)
            return driver, state

        stream: AsyncStream[T] = AsyncStream(self, open)
        # What closes the connection when it is collected.
        stream._response = owner  # type: ignore[attr-defined]
        return stream

    def response(self, name: str, value: Any, error: errors.GenAIError | None = None) -> AsyncAPIResponse[Any]:
        """What a method was answered, and what it made of it; from now on nothing is kept.

        Args:
            name: The method.
            value: What it returned.
            error: What it raised in the place of returning something, for whoever wants to know.

        Raises:
            ArgumentError: the method makes no request.
        """
        exchanges, self._exchanges = self._exchanges, None
        if self.opened is not None:
            return self.opened
        if not exchanges and error is not None:
            raise error
        if not exchanges:
            raise invalid(name, "makes no request by itself, so that there is no response to give")
        return AsyncAPIResponse.of(exchanges, value, error)
