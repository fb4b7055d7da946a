"""What failures of the network are called, and what the caller is told of them."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport.failure import Failure, from_os_error, timed_out


@pytest.mark.parametrize(
    ("error", "phase", "kind"),
    [
        (ssl.SSLCertVerificationError("x"), "connect", "tls"),
        (ssl.SSLError("x"), "connect", "tls"),
        (ssl.SSLError("x"), "body", "reset"),
        (ssl.SSLEOFError("x"), "body", "reset"),
        (socket.gaierror(), "connect", "dns"),
        (ConnectionRefusedError(), "connect", "refused"),
        (BrokenPipeError(), "send", "reset"),
        (OSError("Name or service not known"), "connect", "dns"),
        (OSError("certificate has expired"), "connect", "tls"),
        (OSError("All connection attempts failed"), "connect", "refused"),
        (OSError("x"), "headers", "reset"),
        (OSError("x"), "send", "other"),
        (ExceptionGroup("x", [ConnectionRefusedError()]), "connect", "refused"),
    ],
)
def test_what_failures_are_called(error: Exception, phase: Any, kind: str) -> None:
    found = from_os_error(error, phase, sent=False)
    assert (found.kind, found.phase, found.sent) == (kind, phase, False)


def test_public_errors() -> None:
    error = Failure("reset", "body", "lost", sent=True).to_error(3, False)
    assert str(error) == "lost; 3 attempts were made; the request may have been carried out"
    assert str(Failure("reset", "body", "lost", sent=True).to_error(1, True)) == "lost"
    assert isinstance(timed_out("send", sent=False, final=True).to_error(1, False), errors.APITimeoutError)
    proxy = Failure("proxy", "connect", "no", status=502).to_error(1, False)
    assert isinstance(proxy, errors.ProxyError)
    assert proxy.status == 502


class Certificate(ssl.SSLCertVerificationError):
    verify_message = "self-signed certificate"


class Handshake(ssl.SSLError):
    reason = "WRONG_VERSION_NUMBER"


def wrapped(inner: BaseException, layers: int = 1) -> BaseException:
    """As HTTP libraries do it: each layer raised from the one below."""
    error = inner
    for _ in range(layers):
        outer = RuntimeError("outer")
        outer.__cause__ = error
        error = outer
    return error


@pytest.mark.parametrize("sent", [False, True])
@pytest.mark.parametrize(
    ("error", "phase", "kind", "words", "stale"),
    [
        (ssl.SSLCertVerificationError(), "connect", "tls", "the server's certificate is not trusted", False),
        (Certificate(), "connect", "tls", "the server's certificate is not trusted: self-signed certificate", False),
        (Handshake(), "connect", "tls", "TLS failed: WRONG_VERSION_NUMBER", False),
        (ssl.SSLError(), "connect", "tls", "TLS failed: the handshake broke off", False),
        (Handshake(), "body", "reset", "the TLS connection broke", True),
        (ssl.SSLEOFError(), "connect", "other", "the connection failed while connecting", False),
        (ssl.SSLZeroReturnError(), "headers", "reset", "the server closed the connection", True),
        (socket.gaierror("x"), "connect", "dns", "the host name could not be resolved", False),
        (ConnectionRefusedError(), "connect", "refused", "the connection was refused", False),
        (ConnectionResetError(), "headers", "reset", "the connection was reset", True),
        (OSError("Name or service not known"), "connect", "dns", "the host name could not be resolved", False),
        (OSError("nodename nor servname"), "connect", "dns", "the host name could not be resolved", False),
        (OSError("getaddrinfo failed"), "connect", "dns", "the host name could not be resolved", False),
        (OSError("Temporary failure in name resolution"), "connect", "dns", "the host name could not be", False),
        (OSError("Certificate expired"), "connect", "tls", "the server's certificate is not trusted", False),
        (OSError("All connection attempts failed"), "connect", "refused", "no connection could be made", False),
        (OSError("Refused"), "connect", "refused", "no connection could be made", False),
        (OSError("Cannot connect to host"), "connect", "refused", "no connection could be made", False),
        (OSError("x"), "headers", "reset", "the server closed the connection", True),
        (OSError("x"), "body", "reset", "the server closed the connection", True),
        (OSError("x"), "send", "other", "the connection failed while sending the request", False),
        (OSError("x"), "connect", "other", "the connection failed while connecting", False),
    ],
)  # fmt: skip
def test_failures_tell_all_that_is_known(
    error: Exception, phase: Any, kind: str, words: str, stale: bool, sent: bool
) -> None:
    for layers in (0, 1, 3):
        found = from_os_error(wrapped(error, layers), phase, sent=sent, stale=True)
        assert (found.kind, found.phase, found.sent, found.stale) == (kind, phase, sent, stale)
        assert (found.timeout, found.final, found.status) == (False, False, None)
        assert found.message.startswith(words)
        assert str(found) == found.message
    assert not from_os_error(error, phase, sent=sent).stale


def test_what_is_looked_at_of_a_chain_of_errors() -> None:
    refused = ConnectionRefusedError()
    context = RuntimeError()
    context.__context__ = refused
    assert from_os_error(context, "connect", sent=False).message == "the connection was refused"
    assert from_os_error(wrapped(refused, 9), "connect", sent=False).message == "the connection was refused"
    assert from_os_error(wrapped(refused, 10), "connect", sent=False).kind == "other"
    loop, other = RuntimeError(), RuntimeError()
    loop.__cause__, other.__cause__ = other, loop
    assert from_os_error(loop, "connect", sent=False).kind == "other"
    # The word of a certificate's error wins over that of the TLS error around it, and is taken from where it stands.
    outer = ssl.SSLCertVerificationError()
    outer.__cause__ = Certificate()
    assert from_os_error(outer, "connect", sent=True).message.endswith("trusted: self-signed certificate")
    texts = RuntimeError("the name or")
    texts.__cause__ = RuntimeError("service")
    assert from_os_error(texts, "connect", sent=False).kind == "dns"


def test_only_a_repeatable_call_is_not_in_doubt() -> None:
    for sent, repeatable, attempts, words in (
        (True, False, 1, "lost; the request may have been carried out"),
        (True, True, 2, "lost; 2 attempts were made"),
        (False, False, 2, "lost; 2 attempts were made"),
        (False, False, 1, "lost"),
    ):
        error = Failure("reset", "body", "lost", sent=sent).to_error(attempts, repeatable)
        assert isinstance(error, errors.APIConnectionError)
        assert not isinstance(error, errors.APITimeoutError | errors.ProxyError)
        assert str(error) == words
        assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("reset", "body", sent, attempts)


def test_a_proxy_that_is_too_slow_is_slow() -> None:
    error = Failure("proxy", "connect", "slow", timeout=True).to_error(2, True)
    assert isinstance(error, errors.APITimeoutError)
    assert (error.kind, error.attempts) == ("proxy", 2)


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        ("connect", "timed out connecting"),
        ("send", "timed out sending the request"),
        ("headers", "timed out waiting for the answer"),
        ("body", "timed out reading the answer"),
    ],
)
def test_time_is_over(phase: Any, words: str) -> None:
    for sent, final in ((True, False), (False, True)):
        found = timed_out(phase, sent=sent, final=final)
        assert (found.kind, found.phase, found.message) == ("other", phase, words)
        assert (found.sent, found.final, found.timeout, found.stale) == (sent, final, True, False)
