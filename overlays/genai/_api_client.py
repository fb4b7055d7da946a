"""``BaseApiClient`` as programs written for google-genai know it: what they patch, mock and instrument.

It exists where this package stands for ``google.genai``. A client's calls pass through its four methods only where
one of them has been replaced (by a mock, by an instrumentation), so that an untouched client pays nothing for it.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

from genai_runtime.transport._async.stream import AsyncStream
from genai_runtime.transport._async.transport import AsyncTransport
from genai_runtime.transport._sync.stream import Stream
from genai_runtime.transport._sync.transport import Transport
from genai_runtime.transport.body import BodyReader
from genai_runtime.transport.call import StreamStart
from genai_runtime.transport.config import TransportConfig
from genai_runtime.transport.events import EventStream
from genai_runtime.transport.prepare import Plan
from genai_runtime.transport.request import PLAIN, Headers, Operation, Request, Response
from genai_runtime.transport.stream_state import StreamState

if TYPE_CHECKING:
    from gemini_api.models import HttpOptions, HttpResponse

    from .setup.settings import ClientSettings

#: Programs and their tests set it to False, so that asyncio calls go through httpx though aiohttp is installed.
has_aiohttp = find_spec("aiohttp") is not None

__all__ = ["ApiClientTransport", "AsyncApiClientTransport", "BaseApiClient", "RequestDict"]

T = TypeVar("T")


class RequestDict(dict[str, Any]):
    """The JSON body of a request on its way through a patched method; it remembers which request it belongs to."""

    def __init__(self, request: Request) -> None:
        super().__init__(request.body or {})
        self.request = request


class BaseApiClient:
    """The private API client of google-genai: a client's settings, and its four ways to send.

    ``connection`` and ``async_connection`` give the client's transports, which are made on first use. ``request`` and
    its kin take the HTTP method, the path below the API version and the JSON body, and give an ``HttpResponse`` with
    the body as text. They raise what the client's own methods raise.
    """

    def __init__(
        self,
        settings: ClientSettings,
        connection: Callable[[], Transport],
        async_connection: Callable[[], AsyncTransport],
    ) -> None:
        self._settings = settings
        self._connection = connection
        self._async_connection = async_connection
        self._options: HttpOptions | None = None

    @property
    def vertexai(self) -> bool:
        """Whether the client speaks to Vertex AI."""
        return self._settings.backend.vertexai

    @property
    def project(self) -> str | None:
        """The Google Cloud project."""
        return self._settings.project

    @property
    def location(self) -> str | None:
        """The Google Cloud region."""
        return self._settings.location

    @property
    def api_key(self) -> str | None:
        """The API key, in the clear as google-genai has it; None where the client has none."""
        headers = self._auth_headers()
        return headers.get(self._settings.backend.key_header)

    @property
    def _credentials(self) -> Any:
        return getattr(self._settings.config.auth, "_credentials", None)

    @property
    def _http_options(self) -> HttpOptions:
        """The settings in force. ``headers`` is the client's own dict: headers added there are sent from then on."""
        if self._options is not None:
            return self._options
        from gemini_api.models import HttpOptions

        config = self._settings.config
        given = self._settings.options
        options: HttpOptions = HttpOptions() if given is None else given.__copy__()
        options.base_url = f"{config.base_url.rstrip('/')}/"
        options.api_version = config.api_version
        options.headers = config.headers
        self._options = options
        return options

    @property
    def _httpx_client(self) -> Any:
        return self._settings.config.httpx_client

    @_httpx_client.setter
    def _httpx_client(self, client: Any) -> None:
        # Another client from now on; the one before is its owner's to close.
        self._settings.config.httpx_client = client
        transport = self._connection()
        assert isinstance(transport, ApiClientTransport)
        transport.choose_again()

    @property
    def _async_httpx_client(self) -> Any:
        return self._settings.config.httpx_async_client

    @_async_httpx_client.setter
    def _async_httpx_client(self, client: Any) -> None:
        self._settings.config.httpx_async_client = client
        transport = self._async_connection()
        assert isinstance(transport, AsyncApiClientTransport)
        transport.choose_again()

    def get_read_only_http_options(self) -> dict[str, Any]:
        """The settings in force, as a dict of their Python names."""
        options = self._http_options
        return {name: getattr(options, name) for name in options.model_fields_set}

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def request(
        self, http_method: str, path: str, request_dict: dict[str, Any], http_options: Any = None
    ) -> HttpResponse:
        """Send a request, and give its answer."""
        transport = self._connection()
        request = self._request(http_method, path, request_dict, http_options)
        return _http_response(Transport.send(transport, request))

    def request_streamed(
        self, http_method: str, path: str, request_dict: dict[str, Any], http_options: Any = None
    ) -> Iterator[HttpResponse]:
        """Send a request, and give the events of its answer."""
        transport = self._connection()
        request = self._request(http_method, path, request_dict, http_options, streamed=True)
        stream: Stream[Any] = Transport.stream(transport, request, _as_it_is)
        return self._events(stream)

    def close(self) -> None:
        """Close the client's connections of this mode."""
        self._connection().close()

    @staticmethod
    def _events(stream: Stream[Any]) -> Iterator[HttpResponse]:
        with stream:
            for event in stream:
                yield _http_event(stream.headers, event)

    # endregion

    # region asyncio
    async def async_request(
        self, http_method: str, path: str, request_dict: dict[str, Any], http_options: Any = None
    ) -> HttpResponse:
        """Send a request, and give its answer."""
        transport = self._async_connection()
        request = self._request(http_method, path, request_dict, http_options)
        return _http_response(await AsyncTransport.send(transport, request))

    async def async_request_streamed(
        self, http_method: str, path: str, request_dict: dict[str, Any], http_options: Any = None
    ) -> AsyncIterator[HttpResponse]:
        """Send a request, and give the events of its answer.

        With asyncio: to be awaited, then iterated over.
        """
        transport = self._async_connection()
        request = self._request(http_method, path, request_dict, http_options, streamed=True)
        stream: AsyncStream[Any] = await AsyncTransport.stream(transport, request, _as_it_is)
        return self._async_events(stream)

    async def aclose(self) -> None:
        """Close the client's connections of this mode."""
        await self._async_connection().aclose()

    @staticmethod
    async def _async_events(stream: AsyncStream[Any]) -> AsyncIterator[HttpResponse]:
        async with stream:
            async for event in stream:
                yield _http_event(stream.headers, event)

    # endregion

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.backend.title}>"

    def _request(
        self, http_method: str, path: str, body: Mapping[str, Any], http_options: Any, streamed: bool = False
    ) -> Request:
        """The request that a call of a patched method belongs to, with the body as it is now; else a new one."""
        known = getattr(body, "request", None)
        if isinstance(known, Request):
            return Request(
                known.operation,
                known.path,
                query=known.query,
                headers=known.headers,
                body=dict(body) or known.body,
                options=known.options,
            )
        from gemini_api.models import HttpOptions
        from genai_runtime.models.checks import check_config

        from ._convert import client_converters

        options = check_config(http_options, HttpOptions, "http_options")
        convert = client_converters(self._settings)
        operation = Operation("request", http_method.upper(), "billable", "sse" if streamed else "json")
        return Request(
            operation,
            "/" + path.lstrip("/"),
            body=dict(body) or None,
            options=None if options is None else convert.options(options),
        )

    def _auth_headers(self) -> dict[str, str]:
        auth = self._settings.config.auth
        return {} if auth is None or self._credentials is not None else auth.headers()


def get_env_api_key() -> str | None:
    """The key in the environment, ``GOOGLE_API_KEY`` first; None where there is none."""
    return os.environ.get("GOOGLE_API_KEY") or os.environ.get("GEMINI_API_KEY") or None


#: Classes that google-genai's module of this name has as well, and programs import from there.
_TYPES = frozenset(("HttpOptions", "HttpOptionsDict", "HttpOptionsOrDict", "HttpResponse", "HttpRetryOptions"))


def __getattr__(name: str) -> Any:
    if name in _TYPES:
        from . import types

        return getattr(types, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_ORIGINAL = {
    name: vars(BaseApiClient)[name]
    for name in ("request", "request_streamed", "async_request", "async_request_streamed")
}


def _patched(api_client: Any, name: str) -> bool:
    """Whether a method of an API client is not the one above: a mock, an instrumentation, another class's."""
    return name in getattr(api_client, "__dict__", ()) or getattr(type(api_client), name, None) is not _ORIGINAL[name]


# region sync, rendered from the region asyncio: change that and run "make generate"


class ApiClientTransport(Transport):
    """A transport whose calls pass through an API client's methods where these have been replaced.

    ``api_client`` may be any object with google-genai's four methods; then nothing is sent but by them.
    """

    def __init__(self, api_client: Any, config: TransportConfig) -> None:
        super().__init__(config)
        self.api_client = api_client

    def choose_again(self) -> None:
        """Send what comes by the client that the settings name now."""
        with self._lock:
            self._adapter = None

    def diverts(self, request: Request, streamed: bool = False) -> bool:
        method = "request_streamed" if streamed else "request"
        return _passes_through(request) and _patched(self.api_client, method)

    def send(self, request: Request) -> Response:
        if not self.diverts(request):
            return super().send(request)
        return _response(self.api_client.request(*_arguments(request)))

    def stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None = None
    ) -> Stream[T]:
        if not self.diverts(request, streamed=True):
            return super().stream(request, parse_event, http_response)

        def start() -> tuple[_Chunks, StreamState[T]]:
            given = self.api_client.request_streamed(*_arguments(request))
            chunks = _Chunks(iter(given))
            return chunks, _state(request, self, chunks.begin(), parse_event, http_response)

        return Stream(self, start, request)


class _Chunks:
    """The answers of a patched ``request_streamed`` as the source of a stream: the bytes of its events."""

    def __init__(self, source: Iterator[Any]) -> None:
        self._source = source
        self._first: Any = None

    def begin(self) -> Headers:
        """The headers of the answer, which come with its first event."""
        self._first = next(self._source, None)
        return _headers(self._first)

    def next(self, deadline: float | None, idle: float) -> bytes:
        chunk, self._first = self._first or next(self._source, None), None
        return _event_bytes(chunk)

    def interrupt(self) -> None:
        """Nothing is woken: whoever waits ends with the next bytes."""

    def close(self) -> None:
        close = getattr(self._source, "close", None)
        if close is not None:
            close()

    abandon = close


# endregion


# region asyncio
class AsyncApiClientTransport(AsyncTransport):
    """A transport whose calls pass through an API client's methods where these have been replaced.

    ``api_client`` may be any object with google-genai's four methods; then nothing is sent but by them.
    """

    def __init__(self, api_client: Any, config: TransportConfig) -> None:
        super().__init__(config)
        self.api_client = api_client

    def choose_again(self) -> None:
        """Send what comes by the client that the settings name now."""
        with self._lock:
            self._adapter = None

    def diverts(self, request: Request, streamed: bool = False) -> bool:
        method = "async_request_streamed" if streamed else "async_request"  # async only
        # sync: method = "request_streamed" if streamed else "request"
        return _passes_through(request) and _patched(self.api_client, method)

    async def send(self, request: Request) -> Response:
        if not self.diverts(request):
            return await super().send(request)
        return _response(await self.api_client.async_request(*_arguments(request)))

    def stream(
        self, request: Request, parse_event: Callable[[Any], T], http_response: Callable[[Headers], Any] | None = None
    ) -> AsyncStream[T]:
        if not self.diverts(request, streamed=True):
            return super().stream(request, parse_event, http_response)

        async def start() -> tuple[_AsyncChunks, StreamState[T]]:
            given = self.api_client.async_request_streamed(*_arguments(request))
            if isinstance(given, Awaitable):  # async only
                given = await given
            chunks = _AsyncChunks(aiter(given))
            return chunks, _state(request, self, await chunks.begin(), parse_event, http_response)

        return AsyncStream(self, start, request)


class _AsyncChunks:
    """The answers of a patched ``request_streamed`` as the source of a stream: the bytes of its events."""

    def __init__(self, source: AsyncIterator[Any]) -> None:
        self._source = source
        self._first: Any = None

    async def begin(self) -> Headers:
        """The headers of the answer, which come with its first event."""
        self._first = await anext(self._source, None)
        return _headers(self._first)

    async def next(self, deadline: float | None, idle: float) -> bytes:
        chunk, self._first = self._first or await anext(self._source, None), None
        return _event_bytes(chunk)

    def interrupt(self) -> None:
        """Nothing is woken: whoever waits ends with the next bytes."""

    async def aclose(self) -> None:
        close = getattr(self._source, "aclose", None)
        if close is not None:
            await close()

    # sync: abandon = close
    def abandon(self) -> None:  # async only
        """Nothing is held that the collector would not free: the connection belongs to the stream below."""


# endregion


def _passes_through(request: Request) -> bool:
    """Whether google-genai would send it by these methods: JSON below the API version, not bytes."""
    return request.content is None and request.url is None and request.raise_for_status and not request.upload


def _arguments(request: Request) -> tuple[str, str, RequestDict, None]:
    path = request.path.lstrip("/")
    if request.query:
        path += "?" + urlencode(request.query, doseq=True)
    return request.operation.method.lower(), path, RequestDict(request), None


def _state(
    request: Request,
    transport: Any,
    headers: Headers,
    parse: Callable[[Any], T],
    http_response: Callable[[Headers], Any] | None,
) -> StreamState[T]:
    plan = Plan(request, transport.config)
    # The client that read the stream checks below that it is complete; a mock's has no end marker.
    plan.limits = plan.limits.replace(truncated="ignore", empty="ignore")
    reader = EventStream(plan.limits, rules=request.operation.stream or PLAIN)
    start = StreamStart(plan, BodyReader(None, plan.limits, None), reader, [], headers, 1)
    return StreamState(start, parse, transport.context.now, http_response, resumes=False)


def _as_it_is(event: Any) -> Any:
    return event


def _headers(answer: Any) -> Headers:
    return Headers((getattr(answer, "headers", None) or {}).items())


def _body(answer: Any) -> bytes:
    body = answer if isinstance(answer, str | bytes | Mapping) else getattr(answer, "body", None)
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    return b"{}" if body is None else json.dumps(body).encode()


def _response(answer: Any) -> Response:
    return Response(200, _headers(answer), _body(answer) or b"{}")


def _event_bytes(answer: Any) -> bytes:
    if answer is None:
        return b""
    return b"".join(b"data: " + line + b"\r\n" for line in _body(answer).splitlines()) + b"\r\n"


def _http_response(response: Response) -> HttpResponse:
    from gemini_api.models import HttpResponse

    return HttpResponse(headers=response.headers.redacted(), body=response.content.decode("utf-8", "replace"))


def _http_event(headers: Headers, event: Any) -> HttpResponse:
    from gemini_api.models import HttpResponse

    return HttpResponse(headers=headers.redacted(), body=json.dumps(event, ensure_ascii=False))
