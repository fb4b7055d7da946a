# Rendered from ../_async/transport.py: change that and run "make generate"; an edit here is lost.

"""The synchronous transport: drives the cores over an adapter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime.drive import run

from ..base import TransportBase
from ..call import call, open_download, open_stream
from ..config import SYNC_CONNECTION, TransportConfig
from ..request import Headers, Request, Response
from ..stream_state import StreamState
from .closing import Closing
from .download import Download
from .driver import CallDriver
from .stream import Stream

if TYPE_CHECKING:
    from ..adapters.base import Adapter

T = TypeVar("T")


class Transport(TransportBase["Adapter"], Closing):
    """Sends requests for synchronous callers; safe to share between threads, and across a fork.

    Nothing is opened or imported before the first request. ``close()`` ends its connections; a client object that
    came with the settings stays open.
    """

    _connection = SYNC_CONNECTION

    def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """Send a request and read its answer.

        Raises:
            APIError: the API answered with an error.
            APIConnectionError: no whole answer came; an APITimeoutError when it took too long.
            ResponseDecodeError: the answer is not what the API describes.
        """
        response = self.send(request)
        answer = parse(response)
        self._count(request, response)
        return answer

    def send(self, request: Request) -> Response:
        """Send a request; give the answer as it came."""
        adapter, options = self._adapter, request.options
        if adapter is None or (options is not None and options.connection is not None):
            adapter = self._adapter_for(options)
        driver = CallDriver(adapter)
        try:
            return run(call(request, self.context), driver)
        finally:
            if driver.answer is not None:
                driver.close()

    def stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None = None
    ) -> Stream[T]:
        """Send a request whose answer is a stream; its first event has come when this returns.

        Args:
            request: What to send.
            parse_event: Makes an event of the JSON value of one.
            http_response: Makes of the headers what each event keeps as its ``sdk_http_response``.
        """
        return Stream(self, lambda: self._open_stream(request, parse_event, http_response))

    def _open_stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None
    ) -> tuple[CallDriver, StreamState[T]]:
        driver = CallDriver(self._adapter_for(request.options))
        try:
            start = run(open_stream(request, self.context), driver)
        except BaseException:
            driver.close()
            raise
        return driver, StreamState(start, parse_event, self.context.now, http_response, tally=self._tally(start))

    def download(self, request: Request) -> Download:
        """Send a request whose answer is bytes; read them from what this returns."""
        driver = CallDriver(self._adapter_for(request.options))
        try:
            start = run(open_download(request, self.context), driver)
        except BaseException:
            driver.close()
            raise
        return Download(driver, start)

    def close(self) -> None:
        """End all connections. Later calls raise ClientClosed; closing twice does nothing."""
        for each in self._detach():
            each.close()

    def _choose(self, config: TransportConfig) -> Adapter:
        from ..adapters.choose import choose_adapter

        return choose_adapter(config)
