"""The asyncio transport: carries out the effects of the cores, over an adapter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary  # async only

from genai_runtime import errors, observing
from genai_runtime._async.drive import arun
from genai_runtime.browser import to_thread  # async only

from ..base import TransportBase
from ..call import (
    Effect,
    ReadBody,
    ReadChunk,
    SendRequest,
    Sleep,
    WaitForTurn,
    call,
    open_download,
    open_stream,
)
from ..config import ASYNC_CONNECTION, TransportConfig
from ..request import Headers, Request, RequestOptions, Response
from .closing import AsyncClosing

if TYPE_CHECKING:
    from ..adapters.base import AsyncAdapter, AsyncRawResponse
    from ..stream_state import StreamState
    from .download import AsyncDownload
    from .stream import AsyncStream

T = TypeVar("T")


class AsyncTransport(TransportBase["AsyncAdapter"], AsyncClosing):
    """Sends requests for asyncio callers; safe to share between threads, and across a fork.

    Nothing is opened or imported before the first request. ``aclose()`` ends its connections; a client object that
    came with the settings stays open.

    With asyncio, each event loop has connections of its own.
    """

    _connection = ASYNC_CONNECTION

    def __init__(self, config: TransportConfig) -> None:  # async only
        super().__init__(config)
        # The task of each loop that makes the first adapter.
        self._making: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Task[AsyncAdapter]] = WeakKeyDictionary()

    async def call(self, request: Request, parse: Callable[[Response], T], *, watch: bool = True) -> T:
        """Send a request and read its answer.

        Args:
            request: What to send.
            parse: Makes of the answer what is returned.
            watch: False if it is watched already.

        Raises:
            APIError: the API answered with an error.
            APIConnectionError: no whole answer came; an APITimeoutError when it took too long.
            ResponseDecodeError: the answer is not what the API describes.
        """
        observer = observing.observer
        if watch and observer is not None:
            watched = observer.request(request, self.config)
            if watched is not None:
                with watched:
                    return await AsyncTransport.call(self, request, watched.reading(parse), watch=False)
        response = await self.send(request)
        answer = parse(response)
        usage = self.config.usage
        if usage is not None and request.operation.method == "POST":
            usage.count(request.path, response._json)
        return answer

    async def send(self, request: Request) -> Response:
        """Send a request; give the answer as it came."""
        if not loop_runs():  # async only
            raise _without_loop()
        adapter, options = self._adapter, request.options
        if adapter is None or (options is not None and options.connection is not None):
            # sync: adapter = self._adapter_for(options)
            adapter = await self._adapter_beside(options)  # async only
        driver = AsyncCallDriver(adapter)
        try:
            return await arun(call(request, self.context), driver)
        finally:
            if driver.answer is not None:
                await driver.aclose()

    def stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None = None
    ) -> AsyncStream[T]:
        """Send a request whose answer is a stream; its first event has come when this returns.

        With asyncio it is sent when the stream is awaited, entered or iterated over.

        Args:
            request: What to send.
            parse_event: Makes an event of the JSON value of one.
            http_response: Makes of the headers what each event keeps as its ``sdk_http_response``.
        """
        from .stream import AsyncStream

        return AsyncStream(self, lambda: self._open_stream(request, parse_event, http_response), request)

    async def _open_stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None
    ) -> tuple[AsyncCallDriver, StreamState[T]]:
        if not loop_runs():  # async only
            raise _without_loop()
        # sync: driver = CallDriver(self._adapter_for(request.options))
        driver = AsyncCallDriver(await self._adapter_beside(request.options))  # async only
        try:
            start = await arun(open_stream(request, self.context), driver)
        except BaseException:
            await driver.aclose()
            raise
        from ..stream_state import StreamState

        return driver, StreamState(start, parse_event, self.context.now, http_response, tally=self._tally(start))

    async def download(self, request: Request) -> AsyncDownload:
        """Send a request whose answer is bytes; read them from what this returns."""
        if not loop_runs():  # async only
            raise _without_loop()
        # sync: driver = CallDriver(self._adapter_for(request.options))
        driver = AsyncCallDriver(await self._adapter_beside(request.options))  # async only
        try:
            start = await arun(open_download(request, self.context), driver)
        except BaseException:
            await driver.aclose()
            raise
        if start.ticket is not None:
            start.ticket.close()
        from .download import AsyncDownload

        return AsyncDownload(driver, start)

    async def aclose(self) -> None:
        """End all connections. Later calls raise ClientClosed; closing twice does nothing."""
        for each in self._detach():
            await each.aclose()

    async def prepare(self, first: Callable[[], object]) -> None:
        """Import and make what a first request needs, without sending one.

        Args:
            first: What else is to be done before.

        With asyncio both are done in a thread.
        """
        self.check_open()
        if not loop_runs():  # async only
            raise _without_loop()
        for each in (first, self._prepared_adapter):
            # sync: each()
            await _in_thread(each)  # async only

    async def _adapter_beside(self, options: RequestOptions | None = None) -> AsyncAdapter:  # async only
        """Return the adapter for a call. The first one is made in a thread: the loop goes on meanwhile.

        What it stands on is imported there, and its TLS context made.
        """
        if self._adapter is not None or (options is not None and options.connection is not None):
            return self._adapter_for(options)
        loop = asyncio.get_running_loop()
        making = self._making.get(loop)
        if making is None:
            making = self._making[loop] = loop.create_task(_in_thread(self._prepared_adapter))
            making.add_done_callback(self._made)
        # All calls wait for the same one; whoever is cancelled leaves it to the others.
        await asyncio.wait([making])
        return making.result()

    def _made(self, making: asyncio.Task[AsyncAdapter]) -> None:  # async only
        self._making.pop(making.get_loop(), None)
        if not making.cancelled():
            # Whoever waited for it may have been cancelled: then nobody looks at its exception.
            making.exception()

    def _choose(self, config: TransportConfig) -> AsyncAdapter:
        from ..adapters.choose import choose_async_adapter

        return choose_async_adapter(config)


class AsyncCallDriver:
    """Carries out the effects of a core. It holds one answer at a time, and closes it before the next."""

    __slots__ = ("_adapter", "answer")

    def __init__(self, adapter: AsyncAdapter) -> None:
        self._adapter = adapter
        self.answer: AsyncRawResponse | None = None

    async def __call__(self, effect: Effect) -> Any:
        if isinstance(effect, ReadBody):
            answer, idle = self.answer, effect.patience
            assert answer is not None
            # sync: if effect.whole and (gather := getattr(answer, "gather", None)) is not None:
            # sync:     gather(effect.idle)
            while data := await answer.next(effect.deadline, idle):
                effect.parts.append(effect.body.feed(data))
                idle = effect.idle
            self.answer = None
            await answer.aclose()
            return None
        if isinstance(effect, ReadChunk):
            assert self.answer is not None
            return await self.answer.next(effect.deadline, effect.idle)
        if self.answer is not None:
            await self.aclose()
        if isinstance(effect, SendRequest):
            self.answer = await self._adapter.open(effect.prepared, effect.deadline, effect.connect)
            return self.answer
        if isinstance(effect, Sleep):
            await asyncio.sleep(effect.seconds)
        elif isinstance(effect, WaitForTurn):
            # sync: effect.signal.wait(effect.seconds)
            await effect.signal.await_(effect.seconds)  # async only
        else:
            # sync: return effect.action()
            return await to_thread(effect.action)  # async only
        return None

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the answer, none at its end."""
        assert self.answer is not None
        return await self.answer.next(deadline, idle)

    def interrupt(self) -> None:
        """Wake whoever waits for bytes, from any thread."""
        answer = self.answer
        if answer is not None:
            answer.interrupt()

    def abandon(self) -> None:
        """End the answer from a finalizer, where nothing can be awaited."""
        if self.answer is not None:
            self.answer.abandon()

    async def aclose(self) -> None:
        answer, self.answer = self.answer, None
        if answer is not None:
            await answer.aclose()


async def _in_thread(action: Callable[[], T]) -> T:  # async only
    try:
        return await to_thread(action)
    except RuntimeError as error:
        # There are none while the interpreter ends.
        if "thread" not in str(error) and "shutdown" not in str(error):
            raise
    return action()


def loop_runs() -> bool:  # async only
    """Whether an event loop of asyncio runs in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _without_loop() -> errors.ConfigError:  # async only
    return errors.ConfigError(
        "the asynchronous client runs on asyncio; under trio or curio, call the synchronous one in a thread"
    )
