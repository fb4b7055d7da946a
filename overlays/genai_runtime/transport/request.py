"""What is asked and what is answered, before and after the network."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from genai_runtime.redaction import redact_echoes
from genai_runtime.secret import active_secrets

if TYPE_CHECKING:
    from .config import Limits, RetryPolicy
    from .stream_rules import StreamRules

Repeat = Literal["repeatable", "billable", "creating"]
Result = Literal["json", "empty", "sse", "bytes"]


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


class Headers(Mapping[str, str]):
    """The headers of an answer, by name in any case. A repeated header's values are joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            name = name.lower()
            known = self._values.get(name)
            self._values[name] = value if known is None else f"{known}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def get(self, name: str, default: Any = None) -> Any:
        return self._values.get(name.lower(), default)

    def size(self) -> int:
        """How many letters they are, names and values."""
        return len("".join(self._values)) + len("".join(self._values.values()))

    def redacted(self) -> dict[str, str]:
        """The headers as an answer shows them: without the credentials that a server repeats in its own."""
        return redact_echoes(self._values, active_secrets())

    def __repr__(self) -> str:
        return f"Headers({self.redacted()!r})"


class RequestOptions:
    """What one call wants otherwise than its client: each value that is None stays the client's.

    ``timeout`` is in seconds, and ``timeout_setting`` says what set it, for the message of an error; ``idle`` bounds
    silence, in seconds, where that is less than the timeout. ``headers`` and ``extra_body`` are merged over the
    client's. ``connection`` are settings of ``TransportConfig`` by their names
    (``client_args``, ``httpx_client``, ...) that this call wants otherwise.
    """

    __slots__ = (
        "api_version", "base_url", "connection", "extra_body", "headers", "idle", "limits", "retry", "timeout",
        "timeout_setting",
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
    ) -> None:
        self.idle = idle
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
    false, error statuses are returned, not raised.
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
        content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        options: RequestOptions | None = None,
        upload: bool = False,
        url: str | None = None,
        raise_for_status: bool = True,
    ) -> None:
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
            from .jsonbody import read_json

            self._json = read_json(self.content, self.limits)
        return self._json

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"
