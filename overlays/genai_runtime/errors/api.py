"""The errors that the API returns, and the class for each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar, NoReturn

from ..api_core_compat import with_api_core_class
from .base import CallError, plain_class, publish, shorten
from .words import WORDS, code_of_phrase


class ResponseSnapshot:
    """A snapshot of the HTTP response of an error: status, headers and the start of the body."""

    __slots__ = ("body", "headers", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.status_code = status_code
        self.headers = dict(headers)
        self.body = body

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """Parse the body as JSON."""
        import json

        return json.loads(self.body)

    def __repr__(self) -> str:
        return f"<ResponseSnapshot {self.status_code}, {len(self.body)} bytes>"

    def __reduce__(self) -> tuple[Any, ...]:
        return ResponseSnapshot, (self.status_code, self.headers, self.body)


class APIError(CallError):
    """The API answered with an error.

    Attributes:
        code: the HTTP status.
        status: the canonical code, such as ``"RESOURCE_EXHAUSTED"``, or None. Interactions have words instead, such as
            ``"quota_exceeded"``: this is then the code that the word stands for, and ``reason`` is the word.
        message: the server's message, at most 500 characters, or None.
        details: the whole decoded body, as google-genai has it: ``{"message": ..., "status": ...}`` where that is no
            JSON, with the text and the words of the HTTP status.
        error_details: the list of typed details in it (``ErrorInfo``, ``RetryInfo``, ...), possibly empty.
        response: a snapshot of the HTTP response, or None.
        request_id: the server's id of the request, or None.
        retry_after: the seconds that the server asked to wait, or None.
        partial: what had arrived before, when a stream ended in this error.
        interaction, last_event_id: of the stream of an interaction, as StreamError has them.
    """

    # On the class, so that they take precedence over read-only properties of a joined google.api_core class.
    code: Any = None
    status: str | None = None
    message: str | None = None
    details: Any = None
    response: Any = None
    request_id: str | None = None
    retry_after: float | None = None
    attempts: int = 1
    partial: Any = None
    interaction: Any = None
    last_event_id: str | None = None
    canonical: ClassVar[str | None] = None

    def __init__(self, code: Any, response_json: Any = None, response: Any = None, *, body: Any = None) -> None:
        """Create the error of a response.

        Args:
            code: The HTTP status; None for the one in the body. Or a message, as google-genai's second tree of errors
                has it: ``RateLimitError("slow down", response=response, body=body)``.
            response_json: The decoded body. Its top-level keys win over those of its ``error``.
            response: A snapshot of the HTTP response.
            body: Another name of ``response_json``.
        """
        said: str | None = None
        if isinstance(code, str):
            said, code, response_json = code, getattr(response, "status_code", None), body
        elif body is not None:
            response_json = body
        if isinstance(response_json, list) and len(response_json) == 1:
            response_json = response_json[0]
        word = _error_field(response_json, "code")
        self.code = code or (http_code(word) if isinstance(word, str) else word)
        self.status = _text(_error_field(response_json, "status")) or _canonical_of(word)
        message = said if said is not None else _text(_error_field(response_json, "message"))
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
        """The message after the status: the server's, or a body that is plain text."""
        said = self.details if self.message is None else self.message
        return shorten(said).split() if isinstance(said, str) else []

    def __str__(self) -> str:
        return self._summary()

    def __repr__(self) -> str:
        return f"{plain_class(type(self)).__name__}({self._summary()!r})"

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """Raise the most specific error for a status and a decoded body.

        Raises:
            ClientError: the status is from 400 to 499.
            ServerError: it is from 500 to 599.
            APIError: it is another.
        """
        if 400 <= status_code < 600:
            raise api_error(status_code, response_json, response)
        raise cls(status_code, response_json, response)

    @classmethod
    async def raise_error_async(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """:meth:`raise_error`, to be awaited."""
        cls.raise_error(status_code, response_json, response)

    @classmethod
    def raise_for_response(cls, response: Any) -> None:
        """Raise the error of an httpx, httpx2 or requests response; do nothing for a success.

        Raises:
            APIError: as :meth:`raise_error`.
            ArgumentError: it is another kind of object.
        """
        from .http_response import read_response

        status, body = read_response(response)
        if body is not None:
            cls.raise_error(status, body, response)

    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None:
        """:meth:`raise_for_response` for async responses of httpx, httpx2 and aiohttp."""
        from .http_response import read_async_response

        status, body = await read_async_response(response)
        if body is not None:
            cls.raise_error(status, body, response)

    @property
    def status_code(self) -> Any:
        """The HTTP status: another name of ``code``."""
        return self.code

    @property
    def body(self) -> Any:
        """The decoded body: another name of ``details``."""
        return self.details

    @property
    def error_details(self) -> list[dict[str, Any]]:
        found = _error_of(self.details).get("details")
        return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []

    @property
    def reason(self) -> str | None:
        """The machine-readable reason of the ``ErrorInfo`` detail, such as ``"API_KEY_INVALID"``.

        For errors of interactions it is the word that they have for a code, such as ``"model_not_found"``.
        """
        for item in self.error_details:
            if str(item.get("@type", "")).endswith("google.rpc.ErrorInfo"):
                return _text(item.get("reason"))
        return _text(_error_field(self.details, "code"))


APIStatusError = APIError


class ClientError(APIError):
    """The request was refused: a status from 400 to 499, or one that is neither success nor server error."""


class ServerError(APIError):
    """The server failed: a status from 500 to 599."""


# By HTTP status, as google-genai's second tree has them. The classes below are by canonical code, which says more; one
# is both where the two do not go together by themselves.


class BadRequestError(ClientError):
    """A 400."""


class AuthenticationError(ClientError):
    """A 401."""


class PermissionDeniedError(ClientError):
    """A 403."""


class NotFoundError(ClientError):
    """A 404."""


class ConflictError(ClientError):
    """A 409."""


class UnprocessableEntityError(ClientError):
    """A 422."""


class RateLimitError(ClientError):
    """A 429."""


class InvalidArgument(BadRequestError):
    canonical = "INVALID_ARGUMENT"


class FailedPrecondition(BadRequestError):
    canonical = "FAILED_PRECONDITION"


class OutOfRange(BadRequestError):
    canonical = "OUT_OF_RANGE"


class Unauthenticated(AuthenticationError):
    canonical = "UNAUTHENTICATED"


class InvalidAPIKey(InvalidArgument, Unauthenticated):
    """The API key is not valid. The API answers 400, so this is an InvalidArgument too."""


class PermissionDenied(PermissionDeniedError):
    canonical = "PERMISSION_DENIED"

    @property
    def help_url(self) -> str | None:
        """Where what is missing can be had (an API enabled, a role granted); None where the server does not say."""
        for item in self.error_details:
            metadata, links = item.get("metadata"), item.get("links")
            link = links[0] if isinstance(links, list) and links else None
            for holder, name in ((metadata, "activationUrl"), (link, "url")):
                found = holder.get(name) if isinstance(holder, dict) else None
                if isinstance(found, str) and found.startswith("https://"):
                    return found
        return None

    def _words(self) -> list[str]:
        words, url = super()._words(), self.help_url
        return [*words, f"(see {url})"] if url is not None and url not in " ".join(words) else words


class NotFound(NotFoundError):
    canonical = "NOT_FOUND"


class AlreadyExists(ConflictError):
    canonical = "ALREADY_EXISTS"


class Aborted(ConflictError):
    canonical = "ABORTED"


class ResourceExhausted(RateLimitError):
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
    """A 502: a proxy or gateway between this client and the API failed."""


class Unavailable(ServerError):
    canonical = "UNAVAILABLE"


class DeadlineExceeded(ServerError, TimeoutError):
    canonical = "DEADLINE_EXCEEDED"


class DataLoss(ServerError):
    canonical = "DATA_LOSS"


InternalServerError = Internal
ServiceUnavailable = Unavailable


def _error_of(body: Any) -> dict[str, Any]:
    """The ``error`` object of a body, which may be a list of one, a bare error, or something else."""
    if isinstance(body, list) and body:
        body = body[0]
    if not isinstance(body, dict):
        return {"message": body} if isinstance(body, str) else {}
    error = body.get("error", body)
    if isinstance(error, str):
        return {"message": body.get("error_description") or error}
    return error if isinstance(error, dict) else {}


def _error_field(body: Any, name: str) -> Any:
    """A field of an error: the body's own, or else that of its ``error``."""
    if not isinstance(body, dict):
        return None if isinstance(body, str) else _error_of(body).get(name)
    return body[name] if body.get(name) is not None else _error_of(body).get(name)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


_CANONICAL: dict[str, type[APIError]] = {
    cls.__dict__["canonical"]: cls
    for cls in list(globals().values())
    if isinstance(cls, type) and issubclass(cls, APIError) and cls.__dict__.get("canonical")
}
_BY_CODE: dict[int, type[APIError]] = {
    400: InvalidArgument,
    401: Unauthenticated,
    403: PermissionDenied,
    404: NotFound,
    408: RequestTimeout,
    409: Aborted,
    422: UnprocessableEntityError,
    429: ResourceExhausted,
    499: Cancelled,
    500: Internal,
    501: Unimplemented,
    502: BadGateway,
    503: Unavailable,
    504: DeadlineExceeded,
}
_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
#: The canonical codes, each at its number.
CANONICAL_CODES = (
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
)  # fmt: skip
_CODES = {cls.canonical: code for code, cls in _BY_CODE.items()} | {"ALREADY_EXISTS": 409}


def _canonical_of(word: Any) -> str | None:
    """The canonical code of a word that stands in the place of a number."""
    if not isinstance(word, str):
        return None
    if word in WORDS:
        return WORDS[word][0]
    name = word.upper()
    if name in _CANONICAL:
        return name
    cls = _BY_CODE.get(code_of_phrase(word) or 0)
    return cls.canonical if cls is not None else None


def http_code(status: Any) -> int:
    """The HTTP status of a canonical code or of a word of interactions, for errors without one."""
    if not isinstance(status, str):
        return 500
    if status in WORDS:
        return WORDS[status][1]
    cls = _CANONICAL.get(status.upper())
    if cls is None:
        return code_of_phrase(status) or 500
    return _CODES.get(cls.canonical, 400 if issubclass(cls, ClientError) else 500)


def api_error(code: int, body: Any = None, response: Any = None) -> APIError:
    """Return the most specific error for an HTTP status and a decoded body.

    If ``google.api_core.exceptions`` is imported, the error is an instance of the matching class there too.
    """
    parsed = APIError(code, body, response)
    side = ServerError if 500 <= code < 600 else ClientError
    # A 408 has DEADLINE_EXCEEDED, which is a server error otherwise: the HTTP status decides.
    said = (_CANONICAL.get(parsed.status or ""), _BY_CODE.get(code), side)
    cls = next(each for each in said if each is not None and issubclass(each, side))
    if parsed.reason == "API_KEY_INVALID":
        cls = InvalidAPIKey
    return with_api_core_class(_with_status_class(cls, code))(code, body, response)


def _with_status_class(cls: type[APIError], code: int) -> type[APIError]:
    """Return ``cls``, joined with the class of the HTTP status if it is no subclass of that by itself."""
    status = _BY_STATUS.get(code, cls)
    if issubclass(cls, status):
        return cls
    if (cls, status) not in _joined:
        joins = (partial(_with_status_class, code=code),)
        namespace = {"__module__": cls.__module__, "__doc__": cls.__doc__, "_plain_class": cls, "_joins": joins}
        _joined[cls, status] = type(cls.__name__, (cls, status), namespace)
    return _joined[cls, status]


_joined: dict[tuple[type[APIError], type[APIError]], type[APIError]] = {}


publish(globals())
