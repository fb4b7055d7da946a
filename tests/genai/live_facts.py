"""What google-genai was measured to do in Live sessions, and a socket that says what a test wants."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

import genai
from genai_runtime.session.address import Address
from genai_runtime.session.websocket import SocketClosed
from tests.shared import SHARED

JSON = dict[str, Any]


def facts() -> JSON:
    assert SHARED is not None
    path = SHARED / "reference" / "behaviour" / "live_sessions.json"
    found: JSON = json.loads(path.read_text(encoding="utf-8"))
    return found


class FakeSocket:
    """Gives messages, or the code and the reason of a close, and keeps what is sent; a number waits for so many."""

    def __init__(self, address: Address, says: list[Any]) -> None:
        self.url = address.url
        self.headers = dict(address.headers())
        self.arguments = address.arguments
        self.sent: list[JSON] = []
        self._says = list(says)
        self._spoken = asyncio.Event()

    async def recv(self) -> bytes:
        await self._spoken.wait()
        if not self._says:
            await asyncio.Event().wait()
        found = self._says.pop(0)
        if isinstance(found, int):
            while len(self.sent) < found:
                await asyncio.sleep(0)
            return await self.recv()
        if isinstance(found, tuple):
            raise SocketClosed(*found)
        return found.encode() if isinstance(found, str) else json.dumps(found).encode()

    async def send(self, text: str) -> None:
        self.sent.append(json.loads(text))
        self._spoken.set()

    async def ping(self) -> None:
        """A peer that is alive."""

    async def close(self, code: int = 1000) -> None:
        """Nothing is open."""


def opener(says: list[Any], sockets: list[FakeSocket]) -> Callable[..., Any]:
    """What stands in for opening a connection to one of Google's hosts."""

    async def open_socket(address: Address, timeout: float, max_message: int) -> FakeSocket:
        sockets.append(FakeSocket(address, says))
        return sockets[-1]

    return open_socket


class Token:
    """Credentials of Google Cloud, as those that were measured with."""

    token = "tok"
    quota_project_id = "qp"
    expiry = None
    valid = True

    def refresh(self, request: Any) -> None:
        """The token holds for ever."""


_CLOUD: JSON = {"vertexai": True, "credentials": Token(), "project": "p"}
#: The clients of the facts, by the name of the row.
CLIENTS: dict[str, Callable[[], genai.Client]] = {
    "gemini": lambda: genai.Client(api_key="K"),
    "gemini v1alpha token": lambda: genai.Client(api_key="auth_tokens/t", http_options={"api_version": "v1alpha"}),
    "gemini v1 token": lambda: genai.Client(api_key="auth_tokens/t", http_options={"api_version": "v1"}),
    "vertex": lambda: genai.Client(location="us-central1", **_CLOUD),
    "vertex global": lambda: genai.Client(location="global", **_CLOUD),
    "vertex eu": lambda: genai.Client(location="eu", **_CLOUD),
    "vertex key": lambda: genai.Client(vertexai=True, api_key="VK"),
    "vertex gateway no auth": lambda: genai.Client(
        vertexai=True, http_options={"base_url": "https://gw.example/live", "headers": {"X-A": "1"}}
    ),
    "vertex gateway": lambda: genai.Client(
        location="us-central1", http_options={"base_url": "https://gw.example/live"}, **_CLOUD
    ),
    "gemini own base": lambda: genai.Client(
        api_key="K", http_options={"base_url": "http://127.0.0.1:9", "headers": {"X-A": "1"}}
    ),
}


def spelled(value: Any, inside: str = "") -> Any:
    """A frame of google-genai's as the API spells it: names in camel case, bytes in standard base64, int64 as text."""
    if isinstance(value, list):
        return [spelled(each, inside) for each in value]
    if not isinstance(value, dict):
        if inside == "data" and isinstance(value, str):
            return value.replace("-", "+").replace("_", "/")
        if inside in ("triggerTokens", "targetTokens"):
            return str(value)
        return value
    if inside in ("response", "args", "parametersJsonSchema", "responseJsonSchema", "labels"):
        return value
    return {camel(name): spelled(each, camel(name)) for name, each in value.items()}


def undeclared(value: Any) -> Any:
    """A frame without the schemas of functions: this package writes the API's own, google-genai JSON Schemas."""
    if isinstance(value, list):
        return [undeclared(each) for each in value]
    if not isinstance(value, dict):
        return value
    schemas = ("parameters", "parametersJsonSchema", "response", "responseJsonSchema") if "description" in value else ()
    return {name: undeclared(each) for name, each in value.items() if name not in schemas}


def camel(name: str) -> str:
    return re.sub("_([a-z])", lambda found: found[1].upper(), name)
