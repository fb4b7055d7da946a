# Rendered from ../_async/transport.py: change that and run "make generate"; an edit here is lost.

"""The synchronous transport: carries out the effects of the cores, over an adapter."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime import observing
from genai_runtime._sync.drive import run

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
from ..config import SYNC_CONNECTION, TransportConfig
from ..request import Headers, Request, Response
from .closing import Closing

if TYPE_CHECKING:
    from ..adapters.base import Adapter, RawResponse
    from ..stream_state import StreamState
    from .download import Download
    from .stream import Stream

T = TypeVar("T")


class Transport(TransportBase["Adapter"], Closing):
    """Sends requests for synchronous callers; safe to share between threads, and across a fork.

    Nothing is opened or imported before the first request. ``close()`` ends its connections; a client object that
    came with the settings stays open.
    """

    _connection = SYNC_CONNECTION

    def call(self, request: Request, parse: Callable[[Response], T], *, watch: bool = True) -> T:
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
                    return Transport.call(self, request, watched.reading(parse), watch=False)
        response = self.send(request)
        answer = parse(response)
        usage = self.config.usage
        if usage is not None and request.operation.method == "POST":
            usage.count(request.path, response._json)
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
        from .stream import Stream

        return Stream(self, lambda: self._open_stream(request, parse_event, http_response), request)

    def _open_stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None
    ) -> tuple[CallDriver, StreamState[T]]:
        driver = CallDriver(self._adapter_for(request.options))
        try:
            start = run(open_stream(request, self.context), driver)
        except BaseException:
            driver.close()
            raise
        from ..stream_state import StreamState

        return driver, StreamState(start, parse_event, self.context.now, http_response, tally=self._tally(start))

    def download(self, request: Request) -> Download:
        """Send a request whose answer is bytes; read them from what this returns."""
        driver = CallDriver(self._adapter_for(request.options))
        try:
            start = run(open_download(request, self.context), driver)
        except BaseException:
            driver.close()
            raise
        if start.ticket is not None:
            start.ticket.close()
        from .download import Download

        return Download(driver, start)

    def close(self) -> None:
        """End all connections. Later calls raise ClientClosed; closing twice does nothing."""
        for each in self._detach():
            each.close()

    def prepare(self, first: Callable[[], object]) -> None:
        """Import and make what a first request needs, without sending one.

        Args:
            first: What else is to be done before.
        """
        self.check_open()
        for each in (first, self._prepared_adapter):
            each()

    def _choose(self, config: TransportConfig) -> Adapter:
        from ..adapters.choose import choose_adapter

        return choose_adapter(config)


class CallDriver:
    """Carries out the effects of a core. It holds one answer at a time, and closes it before the next."""

    __slots__ = ("_adapter", "answer")

    def __init__(self, adapter: Adapter) -> None:
        self._adapter = adapter
        self.answer: RawResponse | None = None

    def __call__(self, effect: Effect) -> Any:
        if isinstance(effect, ReadBody):
            answer, idle = self.answer, effect.patience
            assert answer is not None
            if effect.whole and (gather := getattr(answer, "gather", None)) is not None:
                gather(effect.idle)
            while data := answer.next(effect.deadline, idle):
                effect.parts.append(effect.body.feed(data))
                idle = effect.idle
            self.answer = None
            answer.close()
            return None
        if isinstance(effect, ReadChunk):
            assert self.answer is not None
            return self.answer.next(effect.deadline, effect.idle)
        if self.answer is not None:
            self.close()
        if isinstance(effect, SendRequest):
            self.answer = self._adapter.open(effect.prepared, effect.deadline, effect.connect)
            return self.answer
        if isinstance(effect, Sleep):
            time.sleep(effect.seconds)
        elif isinstance(effect, WaitForTurn):
            effect.signal.wait(effect.seconds)
        else:
            return effect.action()
        return None

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the answer, none at its end."""
        assert self.answer is not None
        return self.answer.next(deadline, idle)

    def interrupt(self) -> None:
        """Wake whoever waits for bytes, from any thread."""
        answer = self.answer
        if answer is not None:
            answer.interrupt()

    def abandon(self) -> None:
        """End the answer from a finalizer, where nothing can be awaited."""
        if self.answer is not None:
            self.answer.abandon()

    def close(self) -> None:
        answer, self.answer = self.answer, None
        if answer is not None:
            answer.close()
