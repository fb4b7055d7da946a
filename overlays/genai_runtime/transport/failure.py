"""What an adapter says when the network fails, in one form for every HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_runtime import errors

if TYPE_CHECKING:
    from genai_runtime.errors import Kind, Phase


class Failure(Exception):
    """A network failure, reported by an adapter and turned into a public error by the core.

    Args:
        kind: What failed.
        phase: How far the attempt had come.
        message: What happened, for the public error.
        sent: False only if the request provably never left whole.
        stale: The connection had been idle, and was closed before a byte came back.
        timeout: A limit of time was reached.
        final: Another attempt cannot succeed.
        status: The HTTP status of a proxy that refused.
        limit: The field of ``Limits`` that was exceeded, if the library below gave up because of a size.
        answered: A part of the answer had come.
        cause: A new built-in exception with what the operating system said.

    ``again`` says that what was wrong with the connection has been put right, so that this attempt does not count.
    """

    def __init__(
        self,
        kind: Kind,
        phase: Phase,
        message: str,
        *,
        sent: bool = False,
        stale: bool = False,
        timeout: bool = False,
        final: bool = False,
        status: int | None = None,
        limit: str | None = None,
        answered: bool = False,
        cause: OSError | None = None,
    ) -> None:
        super().__init__(message)
        self.again = False
        self.answered = answered
        self.cause = cause
        self.kind: Kind = kind
        self.phase: Phase = phase
        self.message = message
        self.sent = sent
        self.stale = stale
        self.timeout = timeout
        self.final = final
        self.status = status
        self.limit = limit

    @property
    def unanswered(self) -> bool:
        """Whether the connection died after the request was sent, without a byte of an answer."""
        return self.kind == "reset" and self.phase == "headers" and not (self.timeout or self.answered)

    def reason(self) -> OSError:
        """Return the matching built-in exception, a new one that keeps no frame and no request alive."""
        if self.cause is not None:
            return self.cause
        return (TimeoutError if self.timeout else _CAUSES.get(self.kind, ConnectionError))(self.message)

    def describe(self, endpoint: str = "", waited: str = "") -> str:
        """Return the message, with the endpoint, and of a timeout how long was waited."""
        message = f"{self.message} {waited}" if self.timeout and waited else self.message
        return f"{message} ({endpoint})" if endpoint else message

    def to_error(
        self, attempts: int, repeatable: bool, endpoint: str = "", waited: str = "", repeated: bool = False
    ) -> errors.APIConnectionError | errors.ResponseTooLarge:
        """Return the error that the caller sees.

        Args:
            attempts: How many requests were made.
            repeatable: Whether carrying out the request twice does no harm.
            endpoint: The host and port that were called.
            waited: How long was waited, and for which setting.
            repeated: It was sent again although it may have been carried out.
        """
        if self.limit is not None:
            large = errors.ResponseTooLarge(self.message)
            large.limit = self.limit
            return large
        cls: type[errors.APIConnectionError]
        if self.timeout:
            cls = errors.APITimeoutError
        elif self.kind == "proxy":
            cls = errors.ProxyError
        else:
            cls = errors.APIConnectionError
        maybe = self.sent and not repeatable
        words = [self.describe(endpoint, waited)]
        if attempts > 1:
            words.append(f"{attempts} attempts were made")
        if maybe and repeated:
            words.append(
                "the request may have been carried out, more than once "
                "(HttpRetryOptions(repeat_billable=False) sends it only once)"
            )
        elif maybe:
            words.append("the request may have been carried out")
        from genai_runtime.api_core_compat import with_api_core_class

        error = with_api_core_class(cls)("; ".join(words))
        error.__cause__ = self.reason()
        error.kind = self.kind
        error.phase = self.phase
        error.maybe_executed = self.sent
        error.attempts = attempts
        if isinstance(error, errors.ProxyError):
            error.status = self.status
        return error


_CAUSES: dict[Kind, type[OSError]] = {
    "refused": ConnectionRefusedError,
    "reset": ConnectionResetError,
}


_WAITING: dict[Phase, str] = {
    "connect": "connecting",
    "send": "sending the request",
    "headers": "waiting for the answer",
    "body": "reading the answer",
}


def not_http(phase: Phase, *, sent: bool = True) -> Failure:
    """What came is no answer as HTTP has them."""
    return Failure("protocol", phase, "the server does not speak HTTP as it should", sent=sent)


def too_many_headers() -> Failure:
    """The library below refuses an answer for its headers, before the client's own limit could."""
    words = "the headers of the answer are larger than can be read"
    return Failure("protocol", "headers", words, sent=True, final=True, limit="headers")


# What libraries say of a SOCKS proxy's answers, in lower case: httpcore's words and python-socks's.
_SOCKS_PASSWORD = ("invalid username/password", "username and password authentication failure")
_SOCKS_METHOD = ("from proxy server, but got", "no acceptable authentication", "unexpected socks authentication")
_SOCKS_REPLIES = {
    "general socks server failure": "it failed",
    "connection not allowed": "its rules do not allow it",
    "network unreachable": "the network is unreachable",
    "host unreachable": "the host is unreachable",
    "connection refused": "the server refused the connection",
    "ttl expired": "the packets were too long on their way",
    "command not supported": "it knows no such command",
    "address type not supported": "it knows no such address",
}


def proxy_failed(status: int | None, said: str) -> Failure:
    """A proxy refused: by an HTTP status, or as a library says of a SOCKS proxy; only what is known is told."""
    said = said.lower()
    words = "the proxy failed"
    password = any(each in said for each in _SOCKS_PASSWORD)
    if status:
        words = f"the proxy refused ({status})"
    elif password:
        words = "the proxy refused the user or the password"
    elif any(each in said for each in _SOCKS_METHOD):
        words = "the proxy takes none of the ways to log in that it was offered: with a user and a password, or without"
    elif why := next((why for known, why in _SOCKS_REPLIES.items() if known in said), ""):
        words = f"the proxy could not connect: {why}"
    return Failure("proxy", "connect", words, status=status, final=password or status == 407)


def timed_out(phase: Phase, *, sent: bool, final: bool) -> Failure:
    """A limit was reached; ``final`` when it was the limit of the whole call."""
    return Failure("other", phase, f"timed out {_WAITING[phase]}", sent=sent, timeout=True, final=final)


def from_os_error(error: BaseException, phase: Phase, *, sent: bool, stale: bool = False) -> Failure:
    """The failure behind an exception of a socket, however an HTTP library has wrapped it.

    Nothing of the exception is kept but its kind: its text may name what must not be told.
    """
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain and len(chain) < 10:
        chain.append(current)
        if isinstance(current, BaseExceptionGroup):
            chain.extend(current.exceptions)
        current = current.__cause__ or current.__context__
    found = _known(chain, phase, sent, stale)
    if found is not None:
        found.cause = _cause(chain)
        return found
    text = " ".join(str(each) for each in chain).lower()
    if "name or service" in text or "nodename nor" in text or "getaddrinfo" in text or "name resolution" in text:
        return Failure("dns", phase, "the host name could not be resolved", sent=sent)
    if "certificate" in text:
        return Failure("tls", phase, "the server's certificate is not trusted", sent=sent)
    if "connection attempts failed" in text or "refused" in text or "cannot connect" in text:
        return Failure("refused", phase, "no connection could be made", sent=sent)
    if phase in ("headers", "body"):
        return Failure("reset", phase, "the server closed the connection", sent=sent, stale=stale)
    return Failure("other", phase, f"the connection failed while {_WAITING[phase]}", sent=sent)


def _known(chain: list[BaseException], phase: Phase, sent: bool, stale: bool) -> Failure | None:
    """The failure that the class of an exception tells."""
    import socket
    import ssl

    # aiohttp's own TLS errors are ssl's classes too, but what there is to say stands in those that they wrap.
    for each in chain:
        if isinstance(each, ssl.SSLCertVerificationError):
            words = [message for one in chain if (message := getattr(one, "verify_message", ""))]
            found = Failure("tls", phase, ": ".join(["the server's certificate is not trusted", *words[:1]]), sent=sent)
            # The context has been given what it lacked.
            found.again = any(hasattr(one, "more_authorities") for one in chain)
            return found
        if isinstance(each, ssl.SSLError) and not isinstance(each, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            if phase == "connect":
                words = [reason for one in chain if (reason := getattr(one, "reason", ""))]
                return Failure("tls", phase, f"TLS failed: {(words or ['the handshake broke off'])[0]}", sent=sent)
            return Failure("reset", phase, "the TLS connection broke", sent=sent, stale=stale)
        if isinstance(each, socket.gaierror):
            return Failure("dns", phase, "the host name could not be resolved", sent=sent)
        if isinstance(each, ConnectionRefusedError):
            return Failure("refused", phase, "the connection was refused", sent=sent)
        if isinstance(each, ConnectionError):
            return Failure("reset", phase, "the connection was reset", sent=sent, stale=stale)
    return None


def _cause(chain: list[BaseException]) -> OSError | None:
    """What the operating system, or TLS, said: the class, number and words of the deepest exception that has them."""
    for each in reversed(chain):
        if not isinstance(each, OSError) or each.errno is None:
            continue
        if type(each).__module__ in ("builtins", "socket", "ssl"):
            return type(each)(each.errno, each.strerror or "")
    return None
