"""The modes that a test body runs in: synchronous and asyncio, and each HTTP library behind them."""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import Callable
from typing import Any

import httpx

from genai_runtime.secret import ApiKey
from genai_runtime.transport import (
    AsyncTransport,
    Operation,
    Request,
    RetryPolicy,
    StreamEnd,
    StreamRules,
    Transport,
    TransportConfig,
)

KEY = "CANARY-key-0123456789"
FAST = RetryPolicy(initial_delay=0.005, max_delay=0.01, jitter=0.0)
JSON = Operation("op", "POST", "repeatable", "json")
BILLABLE = Operation("op", "POST", "billable", "json")
EMPTY = Operation("op", "DELETE", "repeatable", "empty")
#: How the streams of ``streamGenerateContent`` end.
CANDIDATES = StreamRules(
    (
        StreamEnd(each=("candidates",), key="index", field=("finishReason",)),
        StreamEnd(field=("promptFeedback", "blockReason")),
    )
)
SSE = Operation("op", "POST", "billable", "sse", CANDIDATES)
BYTES = Operation("op", "GET", "repeatable", "bytes")


class Mode:
    """One way to make calls. Each method makes a transport, uses it, and closes it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name

    @property
    def holds_deadlines(self) -> bool:
        """A synchronous httpx client cannot be held to a deadline while a server drips."""
        return self.name not in ("sync-httpx", "sync-httpx2")

    def _config(self, url: str, settings: dict[str, Any]) -> TransportConfig:
        settings = {"retry": FAST, "auth": ApiKey(KEY), "api_version": "v1beta", **settings}
        return TransportConfig(base_url=url, **settings)

    def use(self, url: str, body: Callable[[Any], Any], **settings: Any) -> Any:
        """Run ``body``, a generator that yields calls of the transport and is sent what came of them."""
        if self.name.startswith("sync"):
            return self._sync(url, body, settings)
        return asyncio.run(self._aio(url, body, settings))

    def _sync(self, url: str, body: Callable[[Any], Any], settings: dict[str, Any]) -> Any:
        client: Any = None
        if self.name == "sync-httptools":
            settings = {"http_client": "httptools", **settings}
        elif self.name != "sync":
            client = _module(self.name).Client()
            settings = {**settings, "httpx_client": client}
        try:
            with Transport(self._config(url, settings)) as transport:
                return body(transport)
        finally:
            if client is not None:
                assert not client.is_closed
                client.close()

    async def _aio(self, url: str, body: Callable[[Any], Any], settings: dict[str, Any]) -> Any:
        client: Any = None
        if self.name in ("aio-httpx", "aio-httpx2"):
            client = _module(self.name).AsyncClient()
            settings = {**settings, "httpx_async_client": client}
        if self.name in ("aio-aiohttp", "aio-httptools"):
            settings = {"http_client": self.name.partition("-")[2], **settings}
        try:
            async with AsyncTransport(self._config(url, settings)) as transport:
                result = body(transport)
                return await result if hasattr(result, "__await__") else result
        finally:
            if client is not None:
                assert not client.is_closed
                await client.aclose()

    def call(self, url: str, operation: Operation = JSON, **settings: Any) -> Any:
        request = Request(operation, "/x", body=None if operation.method in ("GET", "DELETE") else {"a": 1})

        def parse(response: Any) -> Any:
            return response.content if operation.result == "bytes" else response.json() if response.content else None

        return self.use(url, lambda transport: transport.call(request, parse), **settings)

    def stream(self, url: str, **settings: Any) -> list[Any]:
        request = Request(SSE, "/x", body={"a": 1})

        def body(transport: Any) -> Any:
            if isinstance(transport, Transport):
                with transport.stream(request, lambda event: event) as events:
                    return list(events)

            async def read() -> list[Any]:
                async with transport.stream(request, lambda event: event) as events:
                    return [event async for event in events]

            return read()

        found: list[Any] = self.use(url, body, **settings)
        return found


def _module(name: str) -> Any:
    if name.endswith("httpx2"):
        import pytest

        return pytest.importorskip("httpx2")
    return httpx


MODES = [Mode(name) for name in ("sync", "sync-httpx", "sync-httpx2", "aio", "aio-httpx", "aio-httpx2")]
if importlib.util.find_spec("aiohttp") is not None:
    MODES.append(Mode("aio-aiohttp"))
if importlib.util.find_spec("httptools") is not None:
    MODES += [Mode("sync-httptools"), Mode("aio-httptools")]
