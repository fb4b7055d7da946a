"""The adapter for ``websockets``: one connection, and its failures in our own words."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from collections.abc import Mapping
from typing import Any

from genai_runtime import errors
from genai_runtime.abort import abort
from genai_runtime.errors.api import api_error
from genai_runtime.errors.http_response import plain_body
from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets
from genai_runtime.transport.failure import Failure, from_os_error, proxy_failed
from genai_runtime.transport.limits import DEFAULT_STATUSES

from .address import Address
from .library import library

__all__ = ["OpenFailed", "Socket", "SocketClosed", "open_socket"]

#: Seconds for saying goodbye.
_CLOSING = 2.0
# It has no handlers and no parents: at DEBUG, the library logs every header and every frame.
_SILENT = logging.Logger("genai.websockets", logging.CRITICAL + 1)


class SocketClosed(Exception):
    """The connection is gone: the code and the reason it was closed with."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class OpenFailed(Exception):
    """There is no connection: the error for the caller, and whether another attempt may succeed."""

    def __init__(self, error: errors.GenAIError, again: bool) -> None:
        super().__init__(str(error))
        self.error = error
        self.again = again


async def open_socket(address: Address, timeout: float, max_message: int) -> Socket:
    """Open a connection.

    Args:
        address: Where, and by which settings.
        timeout: Seconds for all of it.
        max_message: Most bytes of a message that comes.

    Raises:
        OpenFailed: there is none.
        ConfigError: ``websockets`` is missing.
    """
    connect = library()
    arguments: dict[str, Any] = {
        "open_timeout": timeout,
        "close_timeout": _CLOSING,
        "max_size": max_message,
        "max_queue": 4,
        "user_agent_header": None,
        **address.arguments,
        # Pings are the core's, which knows when nobody reads.
        "ping_interval": None,
        "logger": _SILENT,
        "additional_headers": list(address.headers()),
    }
    failed = None
    try:
        return Socket(await connect(address.url, **arguments))
    except Exception as error:
        failed = _failure(error, address, timeout)
    raise failed


class Socket:
    """One connection."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def recv(self) -> bytes:
        """Return the next message.

        Raises:
            SocketClosed: there is none any more.
        """
        closed = None
        try:
            found: bytes = await self._connection.recv(decode=False)
            return found
        except Exception as error:
            closed = _closed(error)
        raise closed

    async def send(self, text: str) -> None:
        """Send a message; it waits while the network is slower than the program.

        Raises:
            SocketClosed: there is no connection any more.
        """
        closed = None
        try:
            await self._connection.send(text)
        except Exception as error:
            closed = _closed(error)
        if closed is not None:
            raise closed

    async def ping(self) -> None:
        """Send a ping and wait for the pong.

        Raises:
            SocketClosed: there is no connection any more.
        """
        closed = None
        try:
            await (await self._connection.ping())
        except Exception as error:
            closed = _closed(error)
        if closed is not None:
            raise closed

    async def close(self, code: int = 1000) -> None:
        """Close the connection, within moments; nothing is raised if it is gone already."""
        try:
            async with asyncio.timeout(_CLOSING):
                await self._connection.close(code)
        except Exception:
            self.abort()

    def abort(self) -> None:
        """Drop the connection at once."""
        abort(getattr(self._connection, "transport", None))


def _closed(error: Exception) -> SocketClosed:
    received, sent = getattr(error, "rcvd", None), getattr(error, "sent", None)
    if received is not None:
        return SocketClosed(received.code, redact(received.reason or "", active_secrets()))
    if sent is not None and sent.code == 1009:
        return SocketClosed(1009, "the server sent a message that is larger than max_message")
    if sent is not None and sent.code in (1002, 1007):
        # Something between here and there garbled it: another connection may be better.
        return SocketClosed(1006, "what came broke the rules of the websocket protocol")
    return SocketClosed(1006, "")


def _failure(error: Exception, address: Address, timeout: float) -> OpenFailed:
    """What the caller is told of an exception of the library's."""
    from websockets import exceptions

    if isinstance(error, errors.GenAIError):
        return OpenFailed(error, again=False)
    if isinstance(error, TimeoutError):
        words = f"timed out connecting after {timeout:g} s"
        failure = Failure("other", "connect", words, timeout=True)
        return OpenFailed(failure.to_error(1, True, address.endpoint), again=True)
    response = getattr(error, "response", None)
    # By name: releases before 15 do not have the one, and warn when they are asked for the other.
    names = {each.__name__ for each in type(error).__mro__}
    if "ProxyError" in names:
        status = getattr(response, "status_code", None)
        # What a SOCKS proxy answered is said by the library below.
        failure = proxy_failed(status, f"{error} {error.__cause__ or ''}")
        where = address.proxy_endpoint or address.endpoint
        return OpenFailed(failure.to_error(1, True, where), again=status in DEFAULT_STATUSES)
    if isinstance(error, exceptions.InvalidStatus):
        status = error.response.status_code
        if status < 300:
            return OpenFailed(_no_websocket(address), again=False)
        body = redact((error.response.body or b"").decode("utf-8", "replace"), active_secrets())
        return OpenFailed(api_error(status, _json(body, status)), again=status in DEFAULT_STATUSES)
    if "InvalidMessage" in names or isinstance(error, EOFError):
        failure = Failure("reset", "connect", "the server closed the connection before it was a websocket")
        return OpenFailed(failure.to_error(1, True, address.endpoint), again=True)
    if isinstance(error, exceptions.InvalidHandshake | exceptions.InvalidURI):
        return OpenFailed(_no_websocket(address), again=False)
    if isinstance(error, OSError | ssl.SSLError):
        failure = from_os_error(error, "connect", sent=False)
        # TLS is spoken with the server, through the proxy.
        where = address.endpoint if failure.kind == "tls" or not address.proxy_endpoint else address.proxy_endpoint
        return OpenFailed(failure.to_error(1, True, where), again=failure.kind != "tls")
    if isinstance(error, TypeError | ValueError | AttributeError):
        # Of the arguments that are the library's own, such as compression.
        said = redact(" ".join(str(error).split()), active_secrets())[:200]
        problem = errors.ConfigError(f"async_client_args: websockets cannot connect with them: {said}")
        return OpenFailed(problem, again=False)
    words = f"no connection could be made: {type(error).__name__}"
    return OpenFailed(Failure("other", "connect", words).to_error(1, True, address.endpoint), again=False)


def _no_websocket(address: Address) -> errors.LiveProtocolError:
    return errors.LiveProtocolError(f"{address.endpoint} speaks no websocket there")


def _json(body: str, status: int) -> Any:
    try:
        found = json.loads(body)
    except ValueError:
        found = None
    if isinstance(found, Mapping | list):
        return found
    return plain_body(status, body)
