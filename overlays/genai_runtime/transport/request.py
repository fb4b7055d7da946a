"""What is asked and what is answered, before and after the network."""

from __future__ import annotations

import math
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from genai_runtime.redaction import CREDENTIAL_HEADERS, HEAD, MARK, redact_headers
from genai_runtime.renamed import renamed, warn
from genai_runtime.secret import active_secrets, reveals

from .body import read_json

if TYPE_CHECKING:
    from .limits import Limits, RetryPolicy

Repeat = Literal["repeatable", "billable", "creating"]
Result = Literal["json", "empty", "sse", "bytes"]
Path = tuple[str, ...]
Content = bytes | Iterable[bytes] | AsyncIterable[bytes]


# Every first answer defines these: named tuples would take twenty times as long.


class StreamEnd:
    """One way in which a stream ends. One of ``field``, ``event``, ``data`` and ``body`` is set.

    ``field`` is the path to a value that an event has when it is the last: any, or one of ``values``. With ``each``,
    the path to a list, it is a path below its items, which ``key`` tells apart: all items seen must have it.
    ``event`` is the name of the last event, ``data`` its text where that is no JSON. ``body`` says that there is no
    mark: the stream is over when the body is.
    """

    __slots__ = ("body", "data", "each", "event", "field", "key", "values")

    def __init__(
        self,
        field: Path = (),
        values: tuple[Any, ...] = (),
        each: Path = (),
        key: str = "",
        event: str = "",
        data: str = "",
        body: bool = False,
    ) -> None:
        self.field = field
        self.values = values
        self.each = each
        self.key = key
        self.event = event
        self.data = data
        self.body = body

    @property
    def missing(self) -> str:
        """What a stream lacks that did not end so."""
        if self.field:
            import re

            return "a " + re.sub(r"(?<=[a-z])(?=[A-Z])", " ", self.field[-1]).replace("_", " ").lower()
        return f"the event {self.event!r}" if self.event else repr(self.data)


class StreamResume:
    """How a stream that broke is asked for again, from behind the last event that came.

    The id of that event goes into ``parameter``, a query parameter or a header. It is the value at ``id`` of the event,
    else the id of the event stream itself. ``request`` makes the request where that is another operation's; its
    argument is the resource name that some event has had at ``name``. Without it, the same request is sent again.
    """

    __slots__ = ("id", "location", "name", "parameter", "request")

    def __init__(
        self,
        parameter: str,
        location: Literal["query", "header"] = "query",
        id: Path = (),
        name: Path = (),
        request: Callable[[str, RequestOptions | None], Request] | None = None,
    ) -> None:
        self.parameter = parameter
        self.location: Literal["query", "header"] = location
        self.id = id
        self.name = name
        self.request = request


class StreamRules:
    """The rules of one operation. ``type`` is the field of an event that holds its name, filled in where it lacks."""

    __slots__ = ("ends", "resume", "type")

    def __init__(self, ends: tuple[StreamEnd, ...], type: str = "", resume: StreamResume | None = None) -> None:
        self.ends = ends
        self.type = type
        self.resume = resume

    @property
    def sentinels(self) -> frozenset[str]:
        return frozenset(end.data for end in self.ends if end.data)


#: Of an operation that says nothing: every event is one of many, and the end of the body is the end.
PLAIN = StreamRules((StreamEnd(body=True),))


class Operation:
    """One endpoint of the API: its id, its HTTP method, whether a call may be repeated, and what it answers.

    Of a stream, ``stream`` says how it ends, how its events are named, and how it is resumed.

    ``repeatable`` calls may be sent again after any failure; ``billable`` ones when the server refused or the request
    never left whole, and once when the connection died before a byte of the answer; ``creating`` ones when the
    request never left whole, or the server refused otherwise than with 408, 500 or 504.
    """

    __slots__ = ("id", "method", "repeat", "result", "stream")

    def __init__(
        self,
        id: str,
        method: str,
        repeat: Repeat = "creating",
        result: Result = "json",
        stream: StreamRules | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.repeat: Repeat = repeat
        self.result: Result = result
        self.stream = stream

    def __repr__(self) -> str:
        return f"Operation({self.id!r}, {self.method!r}, {self.repeat!r}, {self.result!r})"


class RequestOptions:
    """What one call wants otherwise than its client: each value that is None stays the client's.

    ``timeout`` is in seconds, and ``timeout_setting`` says what set it, for the message of an error; ``idle`` bounds
    silence, in seconds, where that is less than the timeout. ``headers`` and ``extra_body`` are merged over the
    client's. ``connection`` are settings of ``TransportConfig`` by their names
    (``client_args``, ``httpx_client``, ...) that this call wants otherwise. ``json_library`` is the client's, too.
    """

    __slots__ = (
        "api_version", "base_url", "connection", "extra_body", "headers", "idle", "json_library", "limits", "retry",
        "timeout", "timeout_setting",
    )  # fmt: skip

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_version: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        extra_body: Mapping[str, Any] | None = None,
        retry: RetryPolicy | None = None,
        limits: Limits | None = None,
        connection: Mapping[str, Any] | None = None,
        timeout_setting: str | None = None,
        idle: float | None = None,
        json_library: str | None = None,
    ) -> None:
        self.idle = idle
        self.json_library = json_library
        self.connection = connection
        self.timeout_setting = timeout_setting
        self.base_url = base_url
        self.api_version = api_version
        self.headers = headers
        self.timeout = timeout
        self.extra_body = extra_body
        self.retry = retry
        self.limits = limits


class Request:
    """One call: an operation, where to send it, and what to send.

    ``path`` begins with a slash, is percent-encoded, and lies below the API version (``upload`` puts it below
    ``/upload`` and the version). ``url`` is used instead of all that by requests to an address the server gave.
    ``body`` is a JSON value; ``content`` raw bytes, or an iterable of them that is read once. With ``raise_for_status``
    false, error statuses are returned, not raised; ``conclusive`` is its former name.
    """

    __slots__ = (
        "body",
        "content",
        "headers",
        "operation",
        "options",
        "path",
        "query",
        "raise_for_status",
        "upload",
        "url",
    )

    def __init__(
        self,
        operation: Operation,
        path: str = "/",
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        content: Content | None = None,
        options: RequestOptions | None = None,
        upload: bool = False,
        url: str | None = None,
        raise_for_status: bool = True,
        conclusive: bool | None = None,
    ) -> None:
        if conclusive is not None:
            warn("Request(conclusive=...)", "raise_for_status")
            raise_for_status = conclusive
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.content = content
        self.options = options
        self.upload = upload
        self.url = url
        self.raise_for_status = raise_for_status

    conclusive = renamed("conclusive", "raise_for_status")

    @property
    def retry(self) -> RetryPolicy | None:
        """The policy that this call wants instead of its client's."""
        return None if self.options is None else self.options.retry

    def copy(self, *, query: Mapping[str, Any] | None, headers: Mapping[str, str] | None) -> Request:
        """The same request with another query and other headers."""
        other = Request(self.operation, self.path)
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        other.query, other.headers = query, headers
        return other

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return self.content is None or isinstance(self.content, bytes)

    def __repr__(self) -> str:
        return f"<Request {self.operation.method} {self.path}>"


class PreparedRequest:
    """What an adapter sends in one attempt.

    ``idle`` is how many seconds its answer may be silent once it has begun, for libraries that are told beforehand.
    """

    __slots__ = ("content", "headers", "idle", "method", "url")

    def __init__(
        self, method: str, url: str, headers: list[tuple[str, str]], content: Content, idle: float = math.inf
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.idle = idle

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.method} {self.url.partition('?')[0]}>"


# The names of headers as they come, in lower case. A server has few, and spells them alike in every answer.
_NAMES: dict[bytes, str] = {}


def _name(name: bytes) -> str:
    found = name.decode("latin-1").lower()
    if len(_NAMES) < 256 and len(name) < 64:
        _NAMES[name] = found
    return found


class Headers(Mapping[str, str]):
    """The headers of an answer, by name in any case. A repeated header's values are joined by commas.

    ``lower`` holds them by their names in lower case; ``size`` is how many letters came, names and values.
    """

    __slots__ = ("lower", "size")

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self.lower: dict[str, str] = {}
        self.size = 0
        for name, value in pairs:
            self.size += len(name) + len(value)
            name = name.lower()
            known = self.lower.get(name)
            self.lower[name] = value if known is None else f"{known}, {value}"

    def add(self, name: bytes, value: bytes) -> None:
        """Add one as it came."""
        self.size += len(name) + len(value)
        known_name = _NAMES.get(name) or _name(name)
        text = value.decode("latin-1").strip()
        known = self.lower.get(known_name)
        self.lower[known_name] = text if known is None else f"{known}, {text}"

    def __getitem__(self, name: str) -> str:
        return self.lower[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self.lower)

    def __len__(self) -> int:
        return len(self.lower)

    def get(self, name: str, default: Any = None) -> Any:
        return self.lower.get(name.lower(), default)

    def redacted(self) -> dict[str, str]:
        """The headers as an answer shows them: without the credentials that a server repeats in its own.

        This runs for every answer, so the check is cheap.
        """
        headers = self.lower
        text = "\n".join(headers.values())
        for reveal in list(reveals()):
            if reveal()[:HEAD] in text:
                headers = redact_headers(headers, active_secrets())
                break
        if CREDENTIAL_HEADERS.isdisjoint(headers):
            return dict(headers)
        return {name: MARK if name in CREDENTIAL_HEADERS else value for name, value in headers.items()}

    def kept(self) -> dict[str, str]:
        """Former name of :meth:`redacted`."""
        warn("Headers.kept()", "redacted()")
        return self.redacted()

    def __repr__(self) -> str:
        return f"Headers({self.redacted()!r})"


class Response:
    """A whole answer. :meth:`json` reads it strictly, once."""

    __slots__ = ("_json", "attempts", "content", "headers", "limits", "status")

    def __init__(
        self, status: int, headers: Headers, content: bytes, limits: Limits | None = None, attempts: int = 1
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.limits = limits
        self.attempts = attempts
        self._json: Any = self

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, when it gave one."""
        found: str | None = self.headers.get("x-request-id") or self.headers.get("x-goog-request-id")
        return found

    @property
    def blank(self) -> bool:
        """Whether the body says nothing: it is empty, white space, or an object without fields."""
        return len(self.content) < 64 and b"".join(self.content.removeprefix(b"\xef\xbb\xbf").split()) in (b"", b"{}")

    def json(self) -> Any:
        """The body as a JSON value.

        Raises:
            ResponseDecodeError: it is empty, not JSON, or beyond the limits of depth and digits.
        """
        if self._json is self and self.status == 204 and not self.content:
            # No content is what was promised: an object with nothing in it.
            self._json = {}
        elif self._json is self:
            self._json = read_json(self.content, self.limits)
        return self._json

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"
