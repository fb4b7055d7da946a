"""The base of all errors, and those that do not come from the API: caller, network and response errors.

Errors with a matching built-in (``ValueError``, ``TimeoutError``, ...) subclass it too. No error keeps a request, a
frame or another library's exception alive, and none contains a credential, so they can be logged and pickled.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from genai_runtime.lazy_module import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing
    from typing import Any, ClassVar

    from .kinds import Kind, Phase
else:
    typing = LazyModule("typing", globals())

_MESSAGE_LIMIT = 500


def publish(names: dict[str, typing.Any]) -> None:
    """Make the package the module of the errors in ``names``, ``globals()`` of a module of it: it is their public one.

    Tracebacks name it, and pickles; and annotations of the errors mean what they mean there.
    """
    package = sys.modules[names["__package__"]].__dict__
    for name in ("Any", "ClassVar", "Mapping"):
        if name in names:
            package.setdefault(name, names[name])
    for each in tuple(names.values()):
        if isinstance(each, type) and each.__module__ == names["__name__"]:
            each.__module__ = names["__package__"]


def shorten(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """Shorten ``text`` to at most ``limit`` characters, with a mark at the end if it was cut."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


class GenAIError(Exception):
    """Base of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        cls = type(self)
        return _rebuild, (plain_class(cls), self.args, dict(self.__dict__), cls.__dict__.get("_joins", ()))


class RequestSnapshot:
    """The request of an error: its method, and its address without a credential."""

    def __init__(self, method: str, url: str) -> None:
        self.method = method
        self.url = url

    def __repr__(self) -> str:
        return f"<RequestSnapshot {self.method} {self.url.partition('?')[0]}>"


class CallError(GenAIError):
    """A call failed at the API, on the way there, or by an answer that is none.

    The base of what a program retries or reports, unlike what it can put right beforehand (ArgumentError). It is
    ``APIError`` of google-genai's ``_interactions_errors``.

    Attributes:
        message: what happened.
        status_code: the HTTP status, or None.
        body: the decoded body of an error that the API answered with, or None.
        response: a snapshot of the HTTP response, or None.
        request: the method and the address of the request, or None.
    """

    response: typing.Any = None
    request: typing.Any = None

    @property
    def status_code(self) -> typing.Any:
        """The HTTP status, if the API answered with an error."""
        return None

    @property
    def body(self) -> typing.Any:
        """The decoded body of an error that the API answered with."""
        return None

    if TYPE_CHECKING:
        # An attribute of errors that the API answered with.
        message: Any
    else:

        @property
        def message(self):
            """What happened."""
            return str(self)


class ArgumentError(GenAIError, ValueError, TypeError):
    """An invalid argument, or a field of one. Raised before anything is sent.

    ``where`` is the place (``Content.parts[0].text``) and ``reason`` what is wrong, if both are known.
    """

    where: str = ""
    reason: str = ""


class ConfigError(GenAIError, ValueError):
    """An invalid setting of the client: a missing key, an unknown option, a header with a line break."""


class LocalFileError(GenAIError, OSError):
    """A local file could not be opened. Also subclasses the matching built-in OSError."""

    def __reduce__(self) -> tuple[Any, ...]:
        # OSError moves the file's name out of the arguments.
        if self.filename is None:
            return super().__reduce__()
        return type(self), (self.errno, self.strerror, self.filename), dict(self.__dict__)


class LocalFileNotFound(LocalFileError, FileNotFoundError):
    """The file, or the folder for it, does not exist."""


class LocalFileIsADirectory(LocalFileError, IsADirectoryError):
    """The path is a folder."""


class LocalFileDenied(LocalFileError, PermissionError):
    """Permission to open the file or its folder is denied."""


class UnknownFunctionCallArgumentError(GenAIError, ValueError):
    """The model called a function with arguments that its parameters do not accept.

    The model is told, and the error is in ``response.function_errors``. ``path`` is the JSON path of the argument.
    """

    path: str = ""
    reason: str = ""


class InvalidResourceName(ArgumentError):
    """A resource name that is empty, of another collection, or tries to escape its path."""


class InsecureBaseURL(ConfigError):
    """A base URL that would send the API key unencrypted to another machine."""


class ClientClosed(GenAIError, RuntimeError):
    """The client was used after it was closed."""


class PaginationLoop(GenAIError, RuntimeError):
    """The server returned the same page token twice, so the list would never end."""


class OperationFailed(GenAIError, RuntimeError):
    """A long-running operation, or the processing of a file, ended in an error."""

    operation: typing.Any = None

    @classmethod
    def of(cls, operation: typing.Any, said: str, reason: str | None = None) -> OperationFailed:
        """Create the error of an operation: what is said of it, and the server's reason."""
        error = cls(f"{said}: {reason or 'the server does not say why'}")
        error.operation = operation
        return error


class WaitTimeout(GenAIError, TimeoutError):
    """An operation was not done in time. It continues on the server; ``last`` is its last known state."""

    last: typing.Any = None


# ---- the client's own limits


class RateLimitExceeded(GenAIError):
    """The client's own ``rate_limit`` does not let a call be sent. Nothing was sent."""


class RateLimitTimeout(RateLimitExceeded, TimeoutError):
    """A call's turn would come too late for its timeout, or for ``max_wait``; ``wait`` is in how many seconds."""

    wait: float = 0.0


class BudgetExceeded(RateLimitExceeded):
    """The budget of tokens or of money is used up."""


# ---- the connection


class APIConnectionError(CallError, ConnectionError):
    """The connection failed before a complete response arrived.

    ``kind`` is the failure (``"dns"``, ``"refused"``, ``"reset"``, ``"tls"``, ``"proxy"``, ...), ``phase`` the phase of
    the call. ``maybe_executed``: the request may have reached the server, so that sending it again may execute it
    twice.
    """

    kind: Kind = "other"
    phase: Phase = "connect"
    maybe_executed: bool = False
    attempts: int = 1

    def __init__(self, *args: typing.Any, message: str | None = None, request: typing.Any = None) -> None:
        """Create an error of a message, which google-genai names: ``APIConnectionError(message=..., request=...)``."""
        if args and not isinstance(args[0], str | int):
            request, args = args[0], args[1:]
        super().__init__(*(args or (message or self._MESSAGE,)))
        if request is not None:
            self.request = request

    _MESSAGE: ClassVar[str] = "the connection failed"


class ProxyError(APIConnectionError):
    """The proxy refused or failed. ``status`` is its HTTP status, if it sent one."""

    kind: Kind = "proxy"
    status: int | None = None


class APITimeoutError(APIConnectionError, TimeoutError):
    """The call timed out. ``phase`` and ``maybe_executed`` are as in :class:`APIConnectionError`."""

    _MESSAGE = "the request timed out"


class CredentialsError(GenAIError):
    """Google credentials gave no access token, so nothing was sent.

    They were revoked, or may not do this; trying again does not help. ``credentials`` is their kind, such as
    ``"service account a@b.iam.gserviceaccount.com"``; ``oauth_error`` the code of the token endpoint, such as
    ``"invalid_grant"``, if it gave one; ``attempts`` how often a token was asked for. Where google-auth is loaded, it
    is one of its RefreshErrors too.
    """

    credentials: str = ""
    oauth_error: str | None = None
    attempts: int = 1


class CredentialsNotFound(CredentialsError, ConfigError):
    """There are no Google credentials: none were given, and the environment has none.

    Where google-auth is loaded, it is one of its DefaultCredentialsErrors too.
    """


class CredentialsUnavailable(CredentialsError, APIConnectionError):
    """The token endpoint or the metadata server could not be reached, failed, or answered nonsense, each time."""


class CredentialsTimeout(CredentialsUnavailable, APITimeoutError):
    """No access token came before the call timed out."""


class TooManyRedirects(APIConnectionError):
    """Too many redirects, or one to a place that this client does not follow."""


# ---- the answer


class ResponseError(CallError):
    """A response that does not match the API. In a stream, ``partial`` lists the events before it.

    Of the stream of an interaction, ``interaction`` and ``last_event_id`` are as in :class:`StreamError`.
    """

    partial: list[typing.Any] = []  # noqa: RUF012 - a default for instances, never changed in place
    interaction: typing.Any = None
    last_event_id: str | None = None


class ResponseDecodeError(ResponseError, ValueError):
    """The body is not JSON, or does not have the shape that the API describes.

    ``path`` is the JSON path of the mismatch, if there is one; ``snippet`` at most 200 bytes of the body.
    """

    path: str | None = None
    snippet: str | None = None


class UnexpectedContentType(ResponseDecodeError):
    """A success with a body of another type than the API's, such as a login page."""

    content_type: str | None = None


class ResponseTooLarge(ResponseError):
    """The response exceeds a limit of the client; ``limit`` is the field of ``Limits``."""

    limit: str | None = None


class StreamError(CallError):
    """A stream that did not complete. ``partial`` lists the events that arrived, of a very long stream the last ones.

    Of a stream of ``generate_content_stream``, ``text`` is all that the model had said, without its thoughts.
    Of the stream of an interaction, ``interaction`` is what they make together, and ``last_event_id`` the id behind
    which ``interactions.get(id, stream=True, last_event_id=...)`` goes on.
    """

    partial: list[typing.Any] = []  # noqa: RUF012 - a default for instances, never changed in place
    text: str = ""
    interaction: typing.Any = None
    last_event_id: str | None = None


class StreamTruncated(StreamError):
    """The stream ended without a finish reason, so the answer is incomplete."""


class StreamInterrupted(StreamError, APIConnectionError):
    """The connection was lost, idle for too long, or closed in the middle of a stream."""


class UploadError(CallError):
    """An upload that did not complete. ``offset`` is the number of bytes that the server has confirmed."""

    offset: int = 0
    session: typing.Any = None


class UploadInterrupted(UploadError, APIConnectionError):
    """The upload failed after its retries; ``session`` can be resumed."""


class UploadSessionExpired(UploadError):
    """The server no longer knows the upload session, and starting again failed as well."""


class UploadIntegrityError(UploadError, ValueError):
    """The server stored something else than was sent: size or SHA-256 differs."""


class UploadSourceChanged(UploadError, ValueError):
    """The file changed or shrank while it was being sent."""


class DownloadInterrupted(APIConnectionError):
    """A download that ended early. ``received`` is the number of bytes; nothing was written to the destination."""

    received: int = 0


def interrupted_by(error: APIConnectionError, failure: Exception | None) -> None:
    """Let the error of a transfer tell of the connection what the failure that ended it told."""
    error.phase, error.maybe_executed = "body", True
    if isinstance(failure, APIConnectionError):
        error.kind, error.phase = failure.kind, failure.phase
    if isinstance(failure, CallError):
        error.request = failure.request


def plain_class(cls: type[typing.Any]) -> type[typing.Any]:
    """Our class behind one that was joined with google.api_core's."""
    return cls.__dict__.get("_plain_class", cls)  # type: ignore[no-any-return]


def _rebuild(
    cls: type[GenAIError], args: tuple[Any, ...], state: dict[str, Any], joins: Iterable[Callable[..., Any]] = ()
) -> GenAIError:
    for join in joins:
        cls = join(cls)
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


publish(globals())
