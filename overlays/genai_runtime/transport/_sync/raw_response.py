# Rendered from ../_async/raw_response.py: change that and run "make generate"; an edit here is lost.

"""The HTTP response of a call, which can be read as it came, and parsed as the call would have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

import httpx

from genai_runtime import errors
from genai_runtime.hinted import Hinted

from ..exchanges import Exchange, event_reader, read_as
from .closing import Closing
from .stream import Stream

if TYPE_CHECKING:
    from datetime import timedelta

T = TypeVar("T")
U = TypeVar("U")


class APIResponse(Hinted, Closing, Generic[T]):
    """The response of a call, with status, headers and bytes.

    ``http_response`` is httpx's response, whichever library has sent the request. Credentials are redacted in it and in
    its request. Of a method that makes several requests it is the last one's; the others' are in ``history``.

    The body of a stream is on its way still: read it as bytes or lines, or :meth:`parse` it for its events, not both,
    and close it, or use it as a context manager.
    """

    def __init__(self, exchange: Exchange, parse: Callable[[Any], T]) -> None:
        self.http_response: httpx.Response = exchange.http_response()
        self._parse = parse
        self._source = exchange.source
        self._parsed: dict[Any, Any] = {}
        self._earlier: list[Exchange] = []

    @classmethod
    def of(cls, exchanges: list[Exchange], value: T, error: errors.GenAIError | None) -> APIResponse[T]:
        """The response of the last of some requests, after which a method returned a value or raised an error."""

        def parse(http_response: Any) -> T:
            if error is not None:
                raise error
            return value

        response = cls(exchanges[-1], parse)
        response._earlier = exchanges[:-1]
        return response

    @property
    def history(self) -> list[httpx.Response]:
        """The responses before this one, of a method that made several requests."""
        return [each.http_response() for each in self._earlier]

    @property
    def headers(self) -> httpx.Headers:
        """The headers, by name in any case."""
        return self.http_response.headers if self._source is None else self._source.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, if it gave one."""
        found: str | None = self.headers.get("x-request-id") or self.headers.get("x-goog-request-id")
        return found

    @property
    def http_request(self) -> httpx.Request:
        """What was sent, without its credentials."""
        return self.http_response.request

    @property
    def url(self) -> httpx.URL:
        """Where it was sent."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of HTTP, such as ``HTTP/1.1``."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """The time from the request to the last byte of the body.

        Raises:
            RuntimeError: the body has not been read.
        """
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is to come."""
        return self.http_response.is_closed or (self._source is not None and self._source.over)

    @overload
    def parse(self) -> T: ...

    @overload
    def parse(self, *, to: type[U], decoder: Callable[[str], Any] | None = None, sentinel: str | None = None) -> U: ...

    def parse(
        self,
        *,
        to: type[Any] | None = None,
        decoder: Callable[[str], Any] | None = None,
        sentinel: str | None = None,
    ) -> Any:
        """What the method returns of this response; of a stream its events. It is made once.

        Args:
            to: Another class to read the JSON body as: a model of this package or of pydantic, or ``dict``. Of a stream
                of events ``Stream[T]``, for events of such a class.
            decoder: What makes an event of a text, in the place of the class: JSON with the ``data`` of the event, and
                its ``event`` and ``id`` where it has them.
            sentinel: Data of an event that ends the stream, besides ``[DONE]``.

        Raises:
            ArgumentError: ``to`` is no stream, and the response is one, or the other way round.
            ResponseDecodeError: the body is not what the API describes.
            StreamConsumed: httpx's; the bytes of a stream have been read otherwise.
        """
        key = to if decoder is None and sentinel is None else (to, decoder, sentinel)
        if key not in self._parsed:
            source = self._source
            streamed = source is not None and source.is_stream
            read_event = event_reader(to, Stream, streamed, decoder, sentinel)
            if source is not None and read_event is not None:
                source.claim()
                self._parsed[key] = source.events(read_event, sentinel, self)
            elif to is not None:
                self._parsed[key] = read_as(to, self.json())
            else:
                if source is not None:
                    source.claim()
                self._parsed[key] = self._parse(self.http_response)
        return self._parsed[key]

    def then(self, more: Callable[[T], U]) -> APIResponse[U]:
        """This response, whose :meth:`parse` returns what ``more`` makes of what it returns now."""
        before = self._parse

        def parse(http_response: Any) -> U:
            return more(before(http_response))

        response: Any = self
        response._parse = parse
        return cast("APIResponse[U]", response)

    def read(self) -> bytes:
        """The whole body, unpacked."""
        if self._source is not None:
            self._source.keep()
        return self.http_response.read()

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The whole body as JSON.

        Raises:
            ValueError: it is something else.
        """
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it comes, in pieces of ``chunk_size`` bytes if that is given."""
        yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in pieces of ``chunk_size`` letters if that is given."""
        yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body, without their ends."""
        yield from self.http_response.iter_lines()

    def close(self) -> None:
        """End the response, and free its connection. Closing twice does nothing."""
        if self._source is not None:
            for parsed in self._parsed.values():
                if hasattr(parsed, "close"):
                    parsed.close()
        self.http_response.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.method} {self.url.path}>"


class ResponseContextManager(Generic[T]):
    """Makes a call when it is entered, and closes its response at the end."""

    def __init__(self, call: Callable[[], APIResponse[T]]) -> None:
        self._call = call
        self._response: APIResponse[T] | None = None

    def __enter__(self) -> APIResponse[T]:
        self._response = self._call()
        return self._response

    def __exit__(self, *exc_info: object) -> None:
        response, self._response = self._response, None
        if response is not None:
            response.close()
