"""The asyncio transport: drives the cores over an adapter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime import errors
from genai_runtime.drive import arun

from ..base import TransportBase
from ..call import call, open_download, open_stream
from ..config import ASYNC_CONNECTION, TransportConfig
from ..request import Headers, Request, Response
from ..stream_state import StreamState
from .closing import AsyncClosing
from .download import AsyncDownload
from .driver import AsyncCallDriver
from .stream import AsyncStream

if TYPE_CHECKING:
    from ..adapters.base import AsyncAdapter

T = TypeVar("T")


class AsyncTransport(TransportBase["AsyncAdapter"], AsyncClosing):
    """Sends requests for asyncio callers; safe to share between threads, and across a fork.

    Nothing is opened or imported before the first request. ``aclose()`` ends its connections; a client object that
    came with the settings stays open.

    With asyncio, each event loop has connections of its own.
    """

    _connection = ASYNC_CONNECTION

    async def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """Send a request and read its answer.

        Raises:
            APIError: the API answered with an error.
            APIConnectionError: no whole answer came; an APITimeoutError when it took too long.
            ResponseDecodeError: the answer is not what the API describes.
        """
        response = await self.send(request)
        answer = parse(response)
        self._count(request, response)
        return answer

    async def send(self, request: Request) -> Response:
        """Send a request; give the answer as it came."""
        _check_loop()  # async only
        adapter, options = self._adapter, request.options
        if adapter is None or (options is not None and options.connection is not None):
            adapter = self._adapter_for(options)
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
        return AsyncStream(self, lambda: self._open_stream(request, parse_event, http_response))

    async def _open_stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None
    ) -> tuple[AsyncCallDriver, StreamState[T]]:
        _check_loop()  # async only
        driver = AsyncCallDriver(self._adapter_for(request.options))
        try:
            start = await arun(open_stream(request, self.context), driver)
        except BaseException:
            await driver.aclose()
            raise
        return driver, StreamState(start, parse_event, self.context.now, http_response, tally=self._tally(start))

    async def download(self, request: Request) -> AsyncDownload:
        """Send a request whose answer is bytes; read them from what this returns."""
        _check_loop()  # async only
        driver = AsyncCallDriver(self._adapter_for(request.options))
        try:
            start = await arun(open_download(request, self.context), driver)
        except BaseException:
            await driver.aclose()
            raise
        return AsyncDownload(driver, start)

    async def aclose(self) -> None:
        """End all connections. Later calls raise ClientClosed; closing twice does nothing."""
        for each in self._detach():
            await each.aclose()

    def _choose(self, config: TransportConfig) -> AsyncAdapter:
        from ..adapters.choose import choose_async_adapter

        return choose_async_adapter(config)


def _check_loop() -> None:  # async only
    running = True
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        running = False
    if not running:
        raise errors.ConfigError(
            "the asynchronous client runs on asyncio; under trio or curio, call the synchronous one in a thread"
        )
