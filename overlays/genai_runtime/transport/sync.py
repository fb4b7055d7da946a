"""The synchronous transport: a thin driver over the cores."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Self, TypeVar

from genai_runtime.drive import run

from .body import BodyReader
from .config import SYNC_CONNECTION, TransportConfig
from .core import Effect, Next, Open, call, open_download, open_stream
from .failure import Failure
from .prepare import Plan
from .request import Headers, Request, Response
from .stream import Stream, StreamState
from .wired import Wired

T = TypeVar("T")


class Exchange:
    """Carries out what a core asks for. It holds one answer at a time, and closes it before the next."""

    __slots__ = ("_wire", "raw")

    def __init__(self, wire: Any) -> None:
        self._wire = wire
        self.raw: Any = None

    def __call__(self, effect: Effect) -> Any:
        if type(effect) is Open:
            self.close()
            self.raw = self._wire.open(effect.prepared, effect.deadline, effect.connect)
            return self.raw
        if type(effect) is Next:
            return self.raw.next(effect.deadline, effect.idle)
        self.close()
        time.sleep(effect.seconds)  # type: ignore[union-attr]
        return None

    def next(self, deadline: float | None, idle: float) -> bytes:
        return self.raw.next(deadline, idle)  # type: ignore[no-any-return]

    def interrupt(self) -> None:
        """Wake whoever waits for bytes, from wherever this is called. What cannot be woken ends with its next bytes."""
        wake = getattr(self.raw, "interrupt", None)
        if wake is not None:
            wake()

    def close(self) -> None:
        raw, self.raw = self.raw, None
        if raw is not None:
            raw.close()


class Transport(Wired):
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
        return parse(self.send(request))

    def send(self, request: Request) -> Response:
        """Send a request; give the answer as it came."""
        exchange = Exchange(self._open_wire(request.options))
        try:
            return run(call(request, self.context), exchange)
        finally:
            exchange.close()

    def stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None = None
    ) -> Stream[T]:
        """Send a request whose answer is a stream; its first event has come when this returns.

        ``http_response`` makes of the headers what each event keeps as its ``sdk_http_response``.
        """
        exchange = Exchange(self._open_wire(request.options))
        try:
            start = run(open_stream(request, self.context), exchange)
        except BaseException:
            exchange.close()
            raise
        return Stream(self, exchange, StreamState(start, parse_event, self.context.now, http_response))

    def download(self, request: Request) -> Download:
        """Send a request whose answer is bytes; read them from what this returns."""
        exchange = Exchange(self._open_wire(request.options))
        try:
            plan, opened, body = run(open_download(request, self.context), exchange)
        except BaseException:
            exchange.close()
            raise
        return Download(exchange, plan, opened.status, opened.headers, body)

    def close(self) -> None:
        """End all connections. Later calls raise ClientClosed; closing twice does nothing."""
        for each in self._let_go():
            each.close()

    def _choose(self, config: TransportConfig) -> Any:
        from .wires.choose import sync_wire

        return sync_wire(config)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Download:
    """The bytes of an answer, as they come. ``status`` is 200, or 206 when a range was asked for and given."""

    def __init__(self, exchange: Exchange, plan: Plan, status: int, headers: Headers, body: BodyReader) -> None:
        self._exchange = exchange
        self._plan = plan
        self._body = body
        self.status = status
        self.headers = headers

    def __iter__(self) -> Iterator[bytes]:
        failure: Failure | None = None
        try:
            while data := self._exchange.next(None, self._plan.timeouts.idle):
                piece = self._body.feed(data)
                if piece:
                    yield piece
            self._body.finish()
        except Failure as caught:
            failure = caught
        finally:
            self.close()
        if failure is not None:
            waited = self._plan.timeouts.reason(failure.phase, failure.final)
            raise failure.public(1, True, self._plan.endpoint, waited)

    def close(self) -> None:
        self._exchange.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
