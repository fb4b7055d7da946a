"""Asyncio calls through a whole ``httpx.AsyncClient`` or ``httpx2.AsyncClient``; the twin of ``client_sync``."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from ..failure import Failure
from ..prepare import Prepared
from ..request import Headers
from .foreign import chosen_agent, timeout_of, translate, with_agent
from .loops import PerLoop


class AsyncClientWire:
    """Of the caller's ``client``, which is never closed here, or of clients that ``make`` makes, one for each event
    loop: httpx ties a client's connections to the loop that it was first used in. ``ours`` is the User-Agent that
    gives way to the client's, ``timeout`` what the caller's own arguments say of it."""

    def __init__(
        self, client: Any = None, make: Callable[[], Any] | None = None, *, ours: str, timeout: Any = None
    ) -> None:
        self._given = client
        self._made = None if make is None else PerLoop(make, _close)
        self._ours = ours
        self._timeout = timeout
        self._agent = None if client is None else chosen_agent(client)

    async def open(self, prepared: Prepared, deadline: float, connect: float) -> AsyncRaw:
        client, agent = self._given, self._agent
        if self._made is not None:
            client = self._made.find() or await self._made.add()
            agent = chosen_agent(client)
        response: Any = None
        failure: Failure | None = None
        try:
            request = client.build_request(
                prepared.method,
                prepared.url,
                headers=with_agent(prepared.headers, agent, self._ours),
                content=prepared.content if isinstance(prepared.content, bytes) else _Blocks(prepared.content),
                timeout=timeout_of(client, deadline, connect, None, self._timeout),
            )
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                response = await client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            failure = translate(error, "headers", deadline)
            if failure is None:
                raise
        if failure is not None:
            raise failure
        return AsyncRaw(response)

    async def aclose(self) -> None:
        if self._made is not None:
            await self._made.aclose()


async def _close(client: Any) -> None:
    await client.aclose()


class _Blocks:
    """A body that is read with asyncio. One that can be read in either world is taken by httpx for one of the other."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __aiter__(self) -> Any:
        return aiter(self._body)


class AsyncRaw:
    """An answer that an asynchronous httpx client gave."""

    __slots__ = ("_iterator", "_response", "headers", "status")

    def __init__(self, response: Any) -> None:
        self._response = response
        self._iterator: Any = None
        self.status: int = response.status_code
        self.headers = Headers(response.headers.multi_items())

    async def next(self, deadline: float | None, idle: float) -> bytes:
        failure: Failure | None = None
        limit = idle if deadline is None else min(idle, deadline - time.monotonic())
        try:
            async with asyncio.timeout(max(0.0, limit)):
                if self._iterator is None:
                    self._iterator = self._response.aiter_raw()
                async for chunk in self._iterator:
                    if chunk:
                        return bytes(chunk)
        except Exception as error:
            failure = translate(error, "body", deadline)
            if failure is None:
                raise
        if failure is not None:
            await self.aclose()
            raise failure
        await self.aclose()
        return b""

    async def aclose(self) -> None:
        await self._response.aclose()

    def abandon(self) -> None:
        """Nobody will read on: the client that the answer came from sees to its connection."""
