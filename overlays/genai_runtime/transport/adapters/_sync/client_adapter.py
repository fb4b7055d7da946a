# Rendered from ../_async/client_adapter.py: change that and run "make generate"; an edit here is lost.

"""Asyncio calls through a whole ``httpx.Client`` or ``httpx2.Client``: one that the caller passed in, or one
made for arguments that only httpx knows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from genai_runtime.errors import ClientClosed, ConfigError, ResponseDecodeError

from ...failure import Failure, timed_out
from ...request import Headers, PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import (
    content_of,
    custom_user_agent,
    excess_socket,
    limit_reads,
    shut_down_socket,
    timeout_of,
    with_user_agent,
)
from ..per_process import PerProcess


class ClientAdapter:
    """Sends requests with a client.

    Args:
        client: The caller's client, which is never closed here. Its timeouts are per operation, as httpx has them.
        make: Makes a client where there is none, which is closed with the adapter.
        ours: The User-Agent that gives way to the client's.
        timeout: What the caller's own arguments say of it, in seconds or as the library's Timeout.
        pooled: Whether the client's transport takes its connections from a pool of ours, which holds deadlines.
    """

    def __init__(
        self,
        client: Any = None,
        make: Callable[[], Any] | None = None,
        *,
        ours: str,
        timeout: Any = None,
        pooled: bool = False,
    ) -> None:
        self._given = client
        self._made = None if make is None else PerProcess(make, _close)
        self._ours = ours
        self._timeout = timeout
        self._agent = None if client is None else custom_user_agent(client)
        self._pooled = pooled

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> HTTPXResponse:
        client, agent = self._given, self._agent
        if self._made is not None:
            client = self._made.find() or self._made.add()
            agent = custom_user_agent(client)
        attempt = Attempt(deadline, connect, prepared.idle)
        response: Any = None
        failure: Failure | ResponseDecodeError | None = None
        try:
            request = client.build_request(
                prepared.method,
                prepared.url,
                headers=with_user_agent(prepared.headers, agent, self._ours),
                content=prepared.content if isinstance(prepared.content, bytes) else _Blocks(prepared.content),
                timeout=timeout_of(client, deadline, connect, None, self._timeout),
            )
            if self._pooled:
                request.extensions[EXTENSION] = attempt
            response = client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            failure = attempt.failure(error, "headers", deadline)
            if failure is None and not client.is_closed:
                raise
        if failure is not None:
            raise failure
        if response is None:
            raise ClientClosed(f"the {type(client).__name__} that was given has been closed; make a new one")
        return HTTPXResponse(response, attempt)

    def close(self) -> None:
        if self._made is not None:
            self._made.close()


def _close(client: Any) -> None:
    client.close()


class _Blocks:
    """A body that is read with time. One that can be read in either mode is taken by httpx for one of the other."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)


class HTTPXResponse:
    """An answer of httpx's, its body still packed as it came; or read already, by a hook, a mock or a transport."""

    __slots__ = ("_attempt", "_content", "_iterator", "_loop", "_response", "headers", "status")

    def __init__(self, response: Any, attempt: Attempt) -> None:
        self._response = response
        self._attempt = attempt
        self._iterator: Iterator[bytes] | None = None
        self.status: int = response.status_code
        read = response.is_stream_consumed or response.is_closed
        self._content: bytes | None = content_of(response) if read else None
        pairs = []
        for name, value in response.headers.raw:
            pairs.append((name.decode("latin-1"), value.decode("latin-1")))
        self.headers = Headers(pairs)
        if read:
            # They describe a body that was packed.
            for described in ("content-encoding", "content-length"):
                self.headers.lower.pop(described, None)

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self._content is not None:
            content, self._content = self._content, b""
            return content
        tracker = self._attempt.tracker
        if tracker is not None:
            tracker.phase, tracker.deadline, tracker.idle = "body", deadline, idle
        if deadline is not None and time.monotonic() >= deadline:
            self.close()
            raise timed_out("body", sent=True, final=True)
        failure: Failure | ResponseDecodeError | None = None
        try:
            if self._iterator is None:
                if tracker is None:
                    limit_reads(self._response, deadline, min(idle, self._attempt.idle))
                self._response.is_stream_consumed = True
                if not hasattr(self._response.stream, "__iter__"):
                    raise ConfigError(
                        "the answer that the HTTP client gave is for the other mode: synchronous calls cannot read it"
                    )
                self._iterator = iter(self._response.stream)
            for chunk in self._iterator:
                if chunk:
                    return bytes(chunk)
        except BaseException as error:
            failure = self._attempt.failure(error, "body", deadline)
            if failure is None:
                self.close()
                raise
        if failure is None and tracker is None and (socket := excess_socket(self._response)) is not None:
            socket.close()
        self._response.close()
        if failure is not None:
            raise failure
        return b""

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        shut_down_socket(self._response)

    def close(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        self._response.close()

    def abandon(self) -> None:
        """End the answer from a finalizer."""
        self.close()
