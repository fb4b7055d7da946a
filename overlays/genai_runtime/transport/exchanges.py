"""What was asked and answered by one request, as objects of httpx, for callers who want the HTTP response itself.

Imported by the first call of ``with_raw_response`` or ``with_streaming_response``.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

import httpx

from genai_runtime.errors import ResponseDecodeError
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.models.decode import decode
from genai_runtime.redaction import redact, redact_headers
from genai_runtime.secret import active_secrets

from .body import BodyReader
from .stream_state import StreamState
from .watched_body import WatchedBody

if TYPE_CHECKING:
    from genai_runtime.observing import Watched

    from .limits import Limits
    from .prepare import Plan
    from .request import Headers, PreparedRequest
    from .stream_rules import Received
    from .tally import StreamTally

__all__ = ["AsyncBody", "Body", "Exchange", "RecordedState", "event_reader", "read_as"]

T = TypeVar("T")

# Of the body as it is given here, these say nothing: it is whole and unpacked.
_FRAMING = ("content-encoding", "content-length", "transfer-encoding")


_PLAIN = (dict, list, str, int, float, bool, object)


def _is_readable(cls: Any) -> bool:
    return cls in _PLAIN or hasattr(cls, "from_dict") or hasattr(cls, "model_validate")


class Exchange:
    """One request and its answer, as far as that has come. Credentials are taken out when they are shown.

    It is the head of its answer too. The body is ``content`` once it has been read, else it is read from ``source``;
    that of a download is ``kept`` as it came.
    """

    __slots__ = ("content", "headers", "kept", "limits", "prepared", "seconds", "source", "started", "status")

    headers: Headers
    limits: Limits

    def __init__(self, prepared: PreparedRequest) -> None:
        self.prepared = prepared
        self.started = time.monotonic()
        self.seconds = 0.0
        self.status = 0
        self.content = b""
        self.kept: Callable[[], bytes] | None = None
        self.source: Any = None

    def ended(self) -> None:
        """The last byte has come."""
        self.seconds = time.monotonic() - self.started

    def http_response(self) -> httpx.Response:
        """The answer as httpx shows it, with its request."""
        secrets = active_secrets()
        headers = redact_headers(self.headers.lower, secrets)
        plain = {name: value for name, value in headers.items() if name not in _FRAMING}
        request = self._http_request(secrets)
        if self.source is None:
            response = httpx.Response(self.status, headers=plain, content=self._whole(), request=request)
            response.elapsed = timedelta(seconds=self.seconds)
        else:
            response = httpx.Response(self.status, headers=plain, stream=self.source, request=request)
            self.source.response = response
            # Until it is read: httpx would unpack it once more.
            self.source.headers = httpx.Headers(headers)
            headers.pop("content-encoding", None)
        response.headers = httpx.Headers(headers)
        return response

    def _whole(self) -> bytes:
        if self.kept is None:
            return self.content
        return BodyReader(self.headers.get("content-encoding"), self.limits, None).feed(self.kept())

    def _http_request(self, secrets: list[str]) -> httpx.Request:
        prepared = self.prepared
        headers = redact_headers(dict(prepared.headers), secrets)
        content = prepared.content if isinstance(prepared.content, bytes) else None
        return httpx.Request(prepared.method, redact(prepared.url, secrets), headers=headers, content=content)


def read_as(cls: Any, value: Any) -> Any:
    """A JSON value as an instance of a class that the caller names.

    Raises:
        ResponseDecodeError: it has not the form of this class.
        ArgumentError: no JSON is read as such a class.
    """
    if cls in _PLAIN:
        if isinstance(value, cls):
            return value
        raise ResponseDecodeError(f"the body is no {cls.__name__}")
    if hasattr(cls, "from_dict"):
        return decode(value, cls)
    if hasattr(cls, "model_validate"):
        return cls.model_validate(value)
    raise wrong("to", "a model of this package or of pydantic, or dict", cls)


def event_reader(
    to: Any, stream: type[Any], streamed: bool, decoder: Callable[[str], Any] | None, sentinel: str | None
) -> Callable[[Received], Any] | None:
    """What makes an event of the class that the caller names, as ``Stream[T]``; None where none is asked for.

    Raises:
        ArgumentError: the response is no stream of events, and one is asked for, or the other way round.
    """
    wanted = f"{stream.__name__}[T]"
    origin = get_origin(to) or to
    if origin is not stream:
        for name, given in (("decoder", decoder), ("sentinel", sentinel)):
            if given is not None:
                raise invalid(name, f"is for a stream of events, with to={wanted}")
        if streamed and to is not None:
            words = f"of a stream of events is {wanted}, not {getattr(to, '__name__', to)}; iter_lines() has what came"
            raise invalid("to", words)
        return None
    if not streamed:
        raise invalid("to", f"is {wanted}, and this response is no stream of events")
    if decoder is not None:
        return lambda event: decoder(json.dumps(_envelope(event), ensure_ascii=False))
    kinds = get_args(to)
    if not kinds or not _is_readable(kinds[0]):
        raise invalid(
            "to", f"is {wanted} with a model of this package or of pydantic, or dict, unless decoder is given"
        )
    return lambda event: read_as(kinds[0], event.value)


def _envelope(event: Received) -> dict[str, Any]:
    """An event as a decoder of the caller's is given it."""
    named = {"id": event.id, "event": event.name}
    return {**{key: value for key, value in named.items() if value}, "data": event.value}


class _Body:
    """A body that is still to come; it is read once, as bytes or, when it is claimed, by a parser."""

    def __init__(
        self, exchange: Exchange, plan: Plan, driver: Any, download: Any, reopen: Callable[..., Any] | None
    ) -> None:
        self._exchange = exchange
        self._plan = plan
        self._driver = driver
        self._download = download
        self._events = reopen is not None
        self._reopen: Any = reopen
        self._claimed = False
        self.response: httpx.Response
        self.headers: httpx.Headers
        #: What is told of the call, if it is watched and not over.
        self.watched: Watched | None = None
        #: What counts its tokens, however it is read.
        self.tally: StreamTally | None = None
        self._seen: WatchedBody | None = None

    def claim(self) -> None:
        """Leave the body to a parser of events.

        Raises:
            StreamConsumed: it was read in pieces, or by another parser, so that nothing is left of it.
        """
        if not self._events:
            return
        if self._claimed:
            raise httpx.StreamConsumed()
        if self.response.is_stream_consumed:
            if not hasattr(self.response, "_content"):
                raise httpx.StreamConsumed()
            self._driver.again()
        self._claimed = True

    def events(self, read: Callable[[Received], Any], sentinel: str | None, owner: Any) -> Any:
        """The stream of its events from the first one on, each as ``read`` makes it; it keeps ``owner`` alive."""
        self._driver.from_start(kept=True)
        return self._reopen(read, sentinel, owner)

    @property
    def is_stream(self) -> bool:
        """Whether it is made of events."""
        return self._events

    @property
    def over(self) -> bool:
        """Whether nothing more is to come."""
        return self._driver.answer is None

    def keep(self) -> None:
        """Keep what is read from here on, so that events can still be made of it."""
        if self._events:
            self._driver.keep()

    def _start(self) -> None:
        if self._claimed:
            raise httpx.StreamConsumed()
        self._driver.from_start()
        self.response.headers = self.headers
        if self.watched is not None or self.tally is not None:
            self._seen = WatchedBody(self.watched, self.tally, self._plan, self._exchange.headers, self._events)

    def _given(self, piece: bytes) -> bytes:
        if self._seen is not None:
            self._seen.feed(piece)
        return piece

    def _read(self) -> None:
        if self._seen is not None:
            self._seen.whole()

    def _left(self, error: BaseException | None) -> None:
        """Nothing more is read."""
        self._seen = None
        if self.tally is not None:
            self.tally.end()
        if self.watched is not None:
            # To leave a loop early is no error.
            self.watched.end(None if isinstance(error, GeneratorExit) else error)
            self.watched = None

    def _end(self) -> None:
        self._exchange.ended()
        self.response.elapsed = timedelta(seconds=self._exchange.seconds)
        self._left(None)


class RecordedState(StreamState[T]):
    """The state of a stream that may be read as bytes instead: who watches it sees them then."""

    __slots__ = ("source",)

    source: _Body

    def watch(self, watched: Watched) -> None:
        super().watch(watched)
        self.source.watched = watched


# region sync, rendered from the region asyncio: change that and run "make generate"


class Body(_Body, httpx.SyncByteStream):
    """A body that is still to come, as httpx reads it."""

    def __iter__(self) -> Iterator[bytes]:
        self._start()
        try:
            for piece in self._download:
                yield self._given(piece)
            self._read()
        except BaseException as error:
            self._left(error)
            raise

    def close(self) -> None:
        """End it, and free its connection."""
        self._end()
        self._download.close()


# endregion


# region asyncio
class AsyncBody(_Body, httpx.AsyncByteStream):
    """A body that is still to come, as httpx reads it."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._start()
        try:
            async for piece in self._download:
                yield self._given(piece)
            self._read()
        except BaseException as error:
            self._left(error)
            raise

    async def aclose(self) -> None:
        """End it, and free its connection."""
        self._end()
        await self._download.aclose()


# endregion
