"""The root of all errors, and those that do not come from the API: mistakes of the caller, the network, the answer.

Where Python has a built-in for the mistake (``ValueError``, ``TimeoutError``, ...) the class is that built-in as well.
No error keeps a request, a frame or another library's exception alive, and none holds a credential, so each of them
can be logged and pickled.
"""

from __future__ import annotations

from typing import Any, Literal

Phase = Literal["connect", "send", "headers", "body"]
Kind = Literal["dns", "refused", "reset", "tls", "proxy", "protocol", "pool", "other"]

_MESSAGE_LIMIT = 500


def shorten(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """``text`` with at most ``limit`` characters, its end marked when something was cut."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


class GenAIError(Exception):
    """The root of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (plain_class(type(self)), self.args, dict(self.__dict__))


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


def plain_class(cls: type[Any]) -> type[Any]:
    """The class of this tree behind one that was joined with google.api_core's."""
    return cls.__dict__.get("_plain_class", cls)  # type: ignore[no-any-return]


def _rebuild(cls: type[GenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> GenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
