"""Calls through a whole ``httpx.AsyncClient`` or ``httpx2.AsyncClient``: one that the caller passed in, or one made for
arguments that only httpx knows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from genai_runtime.errors import ClientClosed, ResponseDecodeError

from ...failure import Failure
from ...request import PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import as_sent, custom_user_agent, timeout_of, with_user_agent
from ..per_loop import PerLoop
from .httpx_adapter import AsyncHTTPXResponse


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
                headers=as_sent(with_user_agent(prepared.headers, agent, self._ours)),
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
