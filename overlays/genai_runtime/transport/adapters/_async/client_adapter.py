"""Asyncio calls through a whole ``httpx.AsyncClient`` or ``httpx2.AsyncClient``: one that the caller passed in, or one
made for arguments that only httpx knows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from genai_runtime.errors import ClientClosed, ConfigError, ResponseDecodeError

from ...failure import Failure
from ...request import Headers, PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import (
    content_of,
    custom_user_agent,
    excess_socket,
    shut_down_socket,
    timeout_of,
    with_user_agent,
)
from ..per_loop import PerLoop

# sync: from ...failure import timed_out
# sync: from ..httpx_compat import limit_reads


class AsyncClientAdapter:
    """Sends requests with a client.

    Args:
        client: The caller's client, which is never closed here. Its timeouts are per operation, as httpx has them.
        make: Makes a client where there is none, which is closed with the adapter.
        ours: The User-Agent that gives way to the client's.
        timeout: What the caller's own arguments say of it, in seconds or as the library's Timeout.
        pooled: Whether the client's transport takes its connections from a pool of ours, which holds deadlines.

    With asyncio, ``make`` makes a client for each event loop: httpx ties a client's connections to its first loop.
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
        self._made = None if make is None else PerLoop(make, _close)
        self._ours = ours
        self._timeout = timeout
        self._agent = None if client is None else custom_user_agent(client)
        self._pooled = pooled

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> AsyncHTTPXResponse:
        client, agent = self._given, self._agent
        if self._made is not None:
            client = self._made.find() or await self._made.add()
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
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                response = await client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            failure = attempt.failure(error, "headers", deadline)
            if failure is None and not client.is_closed:
                raise
        if failure is not None:
            raise failure
        if response is None:
            raise ClientClosed(f"the {type(client).__name__} that was given has been closed; make a new one")
        return AsyncHTTPXResponse(response, attempt)

    async def aclose(self) -> None:
        if self._made is not None:
            await self._made.aclose()


async def _close(client: Any) -> None:
    await client.aclose()


class _Blocks:
    """A body that is read with asyncio. One that can be read in either mode is taken by httpx for one of the other."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)


class AsyncHTTPXResponse:
    """An answer of httpx's, its body still packed as it came; or read already, by a hook, a mock or a transport."""

    __slots__ = ("_attempt", "_content", "_iterator", "_loop", "_response", "headers", "status")

    def __init__(self, response: Any, attempt: Attempt) -> None:
        self._response = response
        self._attempt = attempt
        self._iterator: AsyncIterator[bytes] | None = None
        self._loop = asyncio.get_running_loop()  # async only
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

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self._content is not None:
            content, self._content = self._content, b""
            return content
        tracker = self._attempt.tracker
        if tracker is not None:
            tracker.phase, tracker.deadline, tracker.idle = "body", deadline, idle
        # sync: if deadline is not None and time.monotonic() >= deadline:
        # sync:     self.close()
        # sync:     raise timed_out("body", sent=True, final=True)
        limit = idle if deadline is None else min(idle, deadline - time.monotonic())  # async only
        failure: Failure | ResponseDecodeError | None = None
        try:
            async with asyncio.timeout(max(0.0, limit)):
                if self._iterator is None:
                    # sync: if tracker is None:
                    # sync:     limit_reads(self._response, deadline, min(idle, self._attempt.idle))
                    self._response.is_stream_consumed = True
                    if not hasattr(self._response.stream, "__aiter__"):
                        raise ConfigError(
                            "the answer that the HTTP client gave is for the other mode: asyncio calls cannot read it"
                        )
                    self._iterator = aiter(self._response.stream)
                async for chunk in self._iterator:
                    if chunk:
                        return bytes(chunk)
        except BaseException as error:
            failure = self._attempt.failure(error, "body", deadline)
            if failure is None:
                await self.aclose()
                raise
        if failure is None and tracker is None and (socket := excess_socket(self._response)) is not None:
            await socket.aclose()
        await self._response.aclose()
        if failure is not None:
            raise failure
        return b""

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        shut_down_socket(self._response)

    async def aclose(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        await self._response.aclose()

    def abandon(self) -> None:
        """End the answer from a finalizer.

        With asyncio, nothing can be awaited there: its loop closes it, if that still runs.
        """
        # sync: self.close()
        if not self._response.is_closed and self._loop.is_running():  # async only
            self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self.aclose()))
