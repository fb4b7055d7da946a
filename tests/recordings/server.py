"""A loopback server that gives recorded answers, and clients of each kind to ask it."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Coroutine
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self

import genai
from tests.genai.conftest import Twin
from tests.genai_runtime.transport.servers import Asked, RawServer

KEY = "CANARY-key-0123456789"
MODES = ["sync", "asyncio", *(["aiohttp"] if find_spec("aiohttp") else [])]


class Player:
    """Answers the requests that come with what was queued, in order, and keeps the requests."""

    def __init__(self) -> None:
        self.answers: deque[bytes] = deque()
        self.server = RawServer(self._answer)

    async def _answer(self, asked: Asked) -> None:
        await asked.write(self.answers.popleft())

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def asked(self) -> list[Asked]:
        return self.server.asked

    def play(self, *answers: bytes) -> None:
        """Forget what came before, and answer with these."""
        self.answers.clear()
        self.answers.extend(answers)
        self.asked.clear()

    def body(self, index: int = 0) -> Any:
        return json.loads(self.asked[index].body)

    def __enter__(self) -> Self:
        self.server.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.server.__exit__(kind, error, traceback)


class Mode:
    """A client, synchronous or not, used as ``client.aio`` is; it tries each request once."""

    def __init__(self, name: str, player: Player) -> None:
        self.name = name
        self.player = player
        self._runner = asyncio.Runner()
        self.run(self._start())

    async def _start(self) -> None:
        options: Any = {"base_url": self.player.url, "retry_options": {"attempts": 1}}
        if self.name == "asyncio":
            # Arguments that only httpx knows choose httpx, whatever else is installed.
            options["async_client_args"] = {"verify": True}
        if self.name == "aiohttp":
            import aiohttp

            options["aiohttp_client"] = self.session = aiohttp.ClientSession()
        self.options = options
        self.plain = genai.Client(api_key=KEY, http_options=options)
        self.client = self.of(self.plain)

    def of(self, client: genai.Client) -> Any:
        return Twin(client) if self.name == "sync" else client.aio

    async def endpoint(self, module: Any, **given: Any) -> Any:
        """Call an endpoint of the rendered package, below the client."""
        if self.name == "sync":
            return module.sync(self.plain._connection(), **given)
        return await module.asyncio(self.plain.aio._connection(), **given)

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(asyncio.wait_for(work, 60))

    def close(self) -> None:
        self.run(self._close())
        self._runner.close()

    async def _close(self) -> None:
        self.plain.close()
        await self.plain.aio.aclose()
        if self.name == "aiohttp":
            await self.session.close()
