"""Every error that this package raises: one tree, under :class:`GenAIError`.

Where Python has a built-in for the mistake (``ValueError``, ``TimeoutError``, ...) the class is that built-in as well.
No error keeps a request, a frame or another library's exception alive, and none holds a credential, so each of them
can be logged and pickled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, NoReturn

Phase = Literal["connect", "send", "headers", "body"]
Kind = Literal["dns", "refused", "reset", "tls", "proxy", "protocol", "pool", "other"]

_MESSAGE_LIMIT = 500


def shorten(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """``text`` with at most ``limit`` characters, its end marked when something was cut."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


class GenAIError(Exception):
    """The root of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (_plain(type(self)), self.args, dict(self.__dict__))


class ArgumentError(GenAIError, ValueError, TypeError):
    """An argument, or a field of one, that the API could not take. Raised before anything is sent.

    ``where`` names it (``Content.parts[0].text``) and ``reason`` says what is wrong with it, where both are known.
    """

    where: str = ""
    reason: str = ""


class ConfigError(GenAIError, ValueError):
    """A setting of the client that cannot work: a missing key, an unknown option, a header with a line break."""


class LocalFileError(GenAIError, OSError):
    """A file of this machine could not be opened. The error is Python's own for the reason as well, if it has one."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The file's name is in no argument, once the error has been made.
        if self.filename is None:
            return super().__reduce__()
        return type(self), (self.errno, self.strerror, self.filename), dict(self.__dict__)


class LocalFileNotFound(LocalFileError, FileNotFoundError):
    """There is no such file, or no such folder to put it in."""


class LocalFileIsADirectory(LocalFileError, IsADirectoryError):
    """It is a folder, and a file is needed."""


class LocalFileDenied(LocalFileError, PermissionError):
    """The file, or its folder, may not be opened so."""


class UnknownFunctionCallArgumentError(GenAIError, ValueError):
    """What the model passed to a function is not what its parameters take.

    The model is told, and ``response.function_errors`` keeps it. ``path`` says where, as a JSON path.
    """

    path: str = ""
    reason: str = ""


class InvalidResourceName(ArgumentError):
    """A resource name that is empty, of another collection, or made to reach outside its own path."""


class InsecureBaseURL(ConfigError):
    """A base URL that would carry the key in clear text to another machine."""


class ClientClosed(GenAIError, RuntimeError):
    """The client was used after it had been closed."""


class PaginationLoop(GenAIError, RuntimeError):
    """The server gave the same page token twice, so the list would never end."""


class OperationFailed(GenAIError, RuntimeError):
    """A long-running operation, or the processing of a file, ended in an error."""

    operation: Any = None


class WaitTimeout(GenAIError, TimeoutError):
    """What was waited for did not finish in time. It goes on at the server; ``last`` is its last known state."""

    last: Any = None


# ---- the connection


class APIConnectionError(GenAIError, ConnectionError):
    """The connection failed before a whole answer had come.

    ``kind`` says how (``"dns"``, ``"refused"``, ``"reset"``, ``"tls"``, ``"proxy"``, ...), ``phase`` how far the call
    was. ``maybe_executed`` is true when the request may have reached the server: sending it again might do twice
    what it does.
    """

    kind: Kind = "other"
    phase: Phase = "connect"
    maybe_executed: bool = False
    attempts: int = 1


class ProxyError(APIConnectionError):
    """The proxy refused, or failed on the way to the server. ``status`` is its HTTP status, when it gave one."""

    kind: Kind = "proxy"
    status: int | None = None


class APITimeoutError(APIConnectionError, TimeoutError):
    """The call's time ran out. ``phase`` says what was being waited for, ``maybe_executed`` as for its base."""


class TooManyRedirects(APIConnectionError):
    """The server kept redirecting, or redirected to where this client does not follow."""


# ---- the answer


class ResponseError(GenAIError):
    """An answer arrived, and it is not what the API gives. In a stream, ``partial`` lists the events before it."""

    partial: list[Any] = []  # noqa: RUF012 - a default for instances, never changed in place


class ResponseDecodeError(ResponseError, ValueError):
    """The body is not the JSON, or not of the shape, that the API describes.

    ``path`` is the JSON path of the place, where there is one; ``snippet`` at most 200 bytes of the body.
    """

    path: str | None = None
    snippet: str | None = None


class UnexpectedContentType(ResponseDecodeError):
    """A success whose body is something else than the API sends: a login page, for example."""

    content_type: str | None = None


class ResponseTooLarge(ResponseError):
    """The answer exceeds a limit of the client; ``limit`` names it (a field of ``Limits``)."""

    limit: str | None = None


class StreamError(GenAIError):
    """A stream that did not come to its end. ``partial`` lists the events that had arrived."""

    partial: list[Any] = []  # noqa: RUF012 - a default for instances, never changed in place


class StreamTruncated(StreamError):
    """The stream ended without a finish reason: what arrived is not the whole answer."""


class StreamInterrupted(StreamError, ConnectionError):
    """The connection was lost, or nothing came for too long, in the middle of a stream; or it was closed meanwhile."""


class UploadError(GenAIError):
    """An upload that did not complete. ``offset`` counts the bytes that the server is known to hold."""

    offset: int = 0
    session: Any = None


class UploadInterrupted(UploadError, ConnectionError):
    """The upload failed for good after its retries; ``session`` can be resumed."""


class UploadSessionExpired(UploadError):
    """The server no longer knows the upload session, and starting again failed as well."""


class UploadIntegrityError(UploadError, ValueError):
    """The server stored something else than was sent: size or SHA-256 differ."""


class UploadSourceChanged(UploadError, ValueError):
    """The file changed or shrank while it was being sent."""


class DownloadInterrupted(GenAIError, ConnectionError):
    """A download that ended early. ``received`` counts its bytes; nothing was written to the destination."""

    received: int = 0


# ---- the Live API


class LiveError(GenAIError):
    """An error of a Live session."""


class LiveDisconnected(LiveError, ConnectionError):
    """The session's connection is gone; ``handle`` resumes it, when the server gave one."""

    handle: str | None = None


class LiveProtocolError(LiveError, ValueError):
    """The server sent a frame that the Live API does not have."""


# ---- what the API itself says


class ResponseSnapshot:
    """What is kept of the HTTP response behind an error: status, headers, and the start of the body."""

    __slots__ = ("body", "headers", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.status_code = status_code
        self.headers = dict(headers)
        self.body = body

    @property
    def text(self) -> str:
        """The body as text, what is not UTF-8 in it replaced."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body read as JSON."""
        import json

        return json.loads(self.body)

    def __repr__(self) -> str:
        return f"<ResponseSnapshot {self.status_code}, {len(self.body)} bytes>"

    def __reduce__(self) -> tuple[Any, ...]:
        return ResponseSnapshot, (self.status_code, self.headers, self.body)


class APIError(GenAIError):
    """The API answered with an error.

    Attributes:
        code: the HTTP status.
        status: the canonical code, such as ``"RESOURCE_EXHAUSTED"``, or None.
        message: what the server says, at most 500 characters, or None.
        details: the whole decoded body, as google-genai has it: ``{"message": ..., "status": ...}`` where that is no
            JSON, with the text and the words of the HTTP status.
        error_details: the list of typed details in it (``ErrorInfo``, ``RetryInfo``, ...), possibly empty.
        response: a snapshot of the HTTP response, or None.
        request_id: the server's id of the request, or None.
        retry_after: the seconds that the server asked to wait, or None.
        partial: what had arrived before, when a stream ended in this error.
    """

    # On the class, so that a class of google.api_core beside ours finds no read-only property of its own first.
    code: Any = None
    status: str | None = None
    message: str | None = None
    details: Any = None
    response: Any = None
    request_id: str | None = None
    retry_after: float | None = None
    attempts: int = 1
    partial: Any = None
    canonical: ClassVar[str | None] = None

    def __init__(self, code: int | None, response_json: Any = None, response: Any = None) -> None:
        """Make the error that an answer tells of.

        Args:
            code: The HTTP status; None takes the one that the body names.
            response_json: The decoded body. What it says beside its ``error`` goes before what that says.
            response: What is kept of the HTTP response.
        """
        if isinstance(response_json, list) and len(response_json) == 1:
            response_json = response_json[0]
        self.code = code or _said(response_json, "code")
        self.status = _text(_said(response_json, "status"))
        message = _text(_said(response_json, "message"))
        self.message = None if message is None else shorten(message)
        self.details = response_json
        self.response = response
        headers = getattr(response, "headers", None)
        if headers is not None:
            self.request_id = headers.get("x-request-id") or headers.get("x-goog-request-id")
        Exception.__init__(self, self._summary())

    def _summary(self) -> str:
        return ". ".join(part for part in (f"{self.code} {self.status or ''}".strip(), " ".join(self._words())) if part)

    def _words(self) -> list[str]:
        """What there is to say beside the status: the message, or a body that is only a text."""
        said = self.details if self.message is None else self.message
        return shorten(said).split() if isinstance(said, str) else []

    def __str__(self) -> str:
        return self._summary()

    def __repr__(self) -> str:
        return f"{_plain(type(self)).__name__}({self._summary()!r})"

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """Raise the error of a status and a decoded body, of the class that fits it best.

        Raises:
            ClientError: the status is from 400 to 499.
            ServerError: it is from 500 to 599.
            APIError: it is another.
        """
        from .error_mapping import api_error

        if 400 <= status_code < 600:
            raise api_error(status_code, response_json, response)
        raise cls(status_code, response_json, response)

    @classmethod
    async def raise_error_async(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """:meth:`raise_error`, to be awaited."""
        cls.raise_error(status_code, response_json, response)

    @classmethod
    def raise_for_response(cls, response: Any) -> None:
        """Raise the error that a response of httpx, httpx2 or requests tells of; do nothing when it is a success.

        Raises:
            APIError: as :meth:`raise_error` does.
            ArgumentError: it is no such response.
        """
        from .error_mapping import read_response

        status, body = read_response(response)
        if body is not None:
            cls.raise_error(status, body, response)

    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None:
        """:meth:`raise_for_response` for a response of httpx, httpx2 or aiohttp that is read with ``await``."""
        from .error_mapping import read_async_response

        status, body = await read_async_response(response)
        if body is not None:
            cls.raise_error(status, body, response)

    @property
    def error_details(self) -> list[dict[str, Any]]:
        found = _error_of(self.details).get("details")
        return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []

    @property
    def reason(self) -> str | None:
        """The machine-readable reason of the ``ErrorInfo`` detail, such as ``"API_KEY_INVALID"``."""
        for item in self.error_details:
            if str(item.get("@type", "")).endswith("google.rpc.ErrorInfo"):
                return _text(item.get("reason"))
        return None


APIStatusError = APIError


class ClientError(APIError):
    """The request was refused: a status from 400 to 499, or one that is no success and no server error."""


class ServerError(APIError):
    """The server failed: a status from 500 to 599."""


class InvalidArgument(ClientError):
    canonical = "INVALID_ARGUMENT"


class FailedPrecondition(ClientError):
    canonical = "FAILED_PRECONDITION"


class OutOfRange(ClientError):
    canonical = "OUT_OF_RANGE"


class Unauthenticated(ClientError):
    canonical = "UNAUTHENTICATED"


class InvalidAPIKey(InvalidArgument, Unauthenticated):
    """The key is not valid. The API says so with a 400, so this is an InvalidArgument too."""


class PermissionDenied(ClientError):
    canonical = "PERMISSION_DENIED"


class NotFound(ClientError):
    canonical = "NOT_FOUND"


class AlreadyExists(ClientError):
    canonical = "ALREADY_EXISTS"


class Aborted(ClientError):
    canonical = "ABORTED"


class ResourceExhausted(ClientError):
    canonical = "RESOURCE_EXHAUSTED"


class Cancelled(ClientError):
    canonical = "CANCELLED"


class RequestTimeout(ClientError, TimeoutError):
    """A 408: the server gave up waiting for the request."""


class Unknown(ServerError):
    canonical = "UNKNOWN"


class Internal(ServerError):
    canonical = "INTERNAL"


class Unimplemented(ServerError):
    canonical = "UNIMPLEMENTED"


class BadGateway(ServerError):
    """A 502: something between this client and the API failed."""


class Unavailable(ServerError):
    canonical = "UNAVAILABLE"


class DeadlineExceeded(ServerError, TimeoutError):
    canonical = "DEADLINE_EXCEEDED"


class DataLoss(ServerError):
    canonical = "DATA_LOSS"


InternalServerError = Internal
ServiceUnavailable = Unavailable

# Names of google-genai for what has another name here.
UnknownApiResponseError = ResponseDecodeError
UnsupportedFunctionError = ArgumentError
FunctionInvocationError = ArgumentError


def _error_of(body: Any) -> dict[str, Any]:
    """The ``error`` object of a body, whatever the body is: a list of one, a bare error, or something else."""
    if isinstance(body, list) and body:
        body = body[0]
    if not isinstance(body, dict):
        return {"message": body} if isinstance(body, str) else {}
    error = body.get("error", body)
    if isinstance(error, str):
        return {"message": body.get("error_description") or error}
    return error if isinstance(error, dict) else {}


def _said(body: Any, name: str) -> Any:
    """A part of an error: what the body says itself goes before what its ``error`` says."""
    if not isinstance(body, dict):
        return None if isinstance(body, str) else _error_of(body).get(name)
    return body[name] if body.get(name) is not None else _error_of(body).get(name)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _plain(cls: type[Any]) -> type[Any]:
    """The class of this tree behind one that was joined with google.api_core's."""
    return cls.__dict__.get("_plain_class", cls)  # type: ignore[no-any-return]


def _rebuild(cls: type[GenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> GenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
