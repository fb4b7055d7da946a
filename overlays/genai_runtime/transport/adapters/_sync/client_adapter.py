"""Synchronous calls through a whole ``httpx.Client`` or ``httpx2.Client``: one that the caller passed in, or one made
for arguments that only httpx knows."""

from __future__ import annotations

import time
from typing import Any

from genai_runtime.errors import ClientClosed, ResponseDecodeError

from ...failure import Failure, timed_out
from ...prepare import PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import (
    content_of,
    custom_user_agent,
    excess_socket,
    headers_of,
    shut_down_socket,
    stream_of,
    timeout_of,
    with_user_agent,
)


class ClientAdapter:
    """Sends requests with a client.

    Args:
        client: The client. Its timeouts are per operation, as httpx has them, unless its transport is ours.
        owned: Whether closing the adapter closes the client.
        ours: The User-Agent that gives way to the client's.
        timeout: What the caller's own arguments say of it, in seconds or as the library's Timeout.
        pooled: Whether the client's transport takes its connections from a pool of ours, which holds deadlines.
    """

    def __init__(self, client: Any, owned: bool, ours: str, timeout: Any = None, *, pooled: bool = False) -> None:
        self._client = client
        self._owned = owned
        self._ours = ours
        self._timeout = timeout
        self._agent = custom_user_agent(client)
        self._pooled = pooled

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> RawResponse:
        client = self._client
        attempt = Attempt(deadline, connect, prepared.idle)
        response: Any = None
        failure: Failure | ResponseDecodeError | None = None
        try:
            request = client.build_request(
                prepared.method,
                prepared.url,
                headers=with_user_agent(prepared.headers, self._agent, self._ours),
                content=prepared.content,
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
        return RawResponse(response, attempt, prepared.idle)

    def close(self) -> None:
        if self._owned:
            self._client.close()


class RawResponse:
    """An answer of httpx's, its body still packed as it came; or read already, by a hook, a mock or a transport."""

    __slots__ = ("_attempt", "_content", "_idle", "_iterator", "_response", "headers", "status")

    def __init__(self, response: Any, attempt: Attempt, idle: float) -> None:
        self._response = response
        self._attempt = attempt
        self._idle = idle
        self._iterator: Any = None
        self.status: int = response.status_code
        self._content: bytes | None = content_of(response)
        self.headers = headers_of(response, unpacked=self._content is not None)

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self._content is not None:
            content, self._content = self._content, b""
            return content
        tracker = self._attempt.tracker
        if tracker is not None:
            tracker.body(deadline, idle)
        failure: Failure | ResponseDecodeError | None = None
        if deadline is not None and time.monotonic() >= deadline:
            failure = timed_out("body", sent=True, final=True)
        else:
            try:
                for chunk in self._iterator or self._begin(deadline, idle):
                    if chunk:
                        return bytes(chunk)
            except Exception as error:
                failure = self._attempt.failure(error, "body", deadline)
                if failure is None:
                    self.close()
                    raise
        if failure is None and tracker is None and (socket := excess_socket(self._response)) is not None:
            socket.close()
        self.close()
        if failure is not None:
            raise failure
        return b""

    def _begin(self, deadline: float | None, idle: float) -> Any:
        if self._attempt.tracker is None:
            # httpx reads this once for a whole body: the longer patience with its first byte is not to be had here.
            idle = min(idle, self._idle)
            timeouts = self._response.request.extensions.get("timeout")
            if isinstance(timeouts, dict):
                timeouts["read"] = idle if deadline is None else max(0.001, min(idle, deadline - time.monotonic()))
        self._iterator = iter(stream_of(self._response, "__iter__"))
        return self._iterator

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        shut_down_socket(self._response)

    def close(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        self._response.close()
