"""A small quick Gemini API that counts what it is asked, and fails as it is told."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any, Self

Wire = dict[str, Any]
#: Returns a status and a body for a prompt that has come so many times; None for the usual answer.
Script = Callable[[str, int], "tuple[int, Wire] | None"]

_TEXT = re.compile(rb'"text": ?("(?:[^"\\]|\\.)*")')
_LENGTH = re.compile(rb"content-length: ?(\d+)", re.IGNORECASE)
_REASONS = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 429: "Too Many Requests", 503: "Unavailable"}


def answer_to(prompt: str) -> str:
    return f"Answer to {prompt}"


def saying(text: str) -> Wire:
    usage = {"promptTokenCount": 5, "candidatesTokenCount": 7, "totalTokenCount": 12}
    candidate = {"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": "STOP"}
    return {"candidates": [candidate], "usageMetadata": usage}


def failing(code: int, status: str, message: str = "no") -> tuple[int, Wire]:
    return code, {"error": {"code": code, "status": status, "message": message}}


class CountingServer:
    """Runs in a thread of its own.

    ``seen`` counts requests by prompt; ``delay`` is how many seconds each answer takes; ``on_request`` is called with
    the number of requests until now; no answer is given before ``gate`` requests are there.
    """

    def __init__(self, script: Script | None = None, delay: float = 0.0) -> None:
        self.script = script
        self.delay = delay
        self.gate = 0
        #: How many requests were to embed.
        self.requests = 0
        self.held: list[Callable[[], None]] = []
        self.seen: Counter[str] = Counter()
        self.in_flight = 0
        self.most_in_flight = 0
        self.open: set[Any] = set()
        self.on_request: Callable[[int], None] | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._server: Any = None

    @property
    def total(self) -> int:
        return sum(self.seen.values())

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        made = self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(made, self._loop).result()
        return self

    def __exit__(self, *exc_info: object) -> None:
        async def stop() -> None:
            self._server.close()
            for transport in list(self.open):
                transport.abort()
            # Each is closed in the next turn of the loop.
            await asyncio.sleep(0.001)

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def respond(self, path: bytes, body: bytes) -> tuple[int, Wire]:
        if b":batchEmbedContents" in path:
            return self._embed([json.loads(each) for each in _TEXT.findall(body)])
        found = _TEXT.search(body)
        prompt = json.loads(found[1]) if found else ""
        self.seen[prompt] += 1
        scripted = None if self.script is None else self.script(prompt, self.seen[prompt])
        self._tell()
        if scripted is not None:
            return scripted
        if b":countTokens" in path:
            return 200, {"totalTokens": len(prompt)}
        return 200, saying(answer_to(prompt))

    def _tell(self) -> None:
        if self.on_request is not None:
            # A sum over all prompts, which takes milliseconds once there are many: only for those who listen.
            self.on_request(self.total)

    def _embed(self, prompts: list[str]) -> tuple[int, Wire]:
        self.requests += 1
        self.seen.update(prompts)
        self._tell()
        for prompt in prompts:
            scripted = None if self.script is None else self.script(prompt, self.seen[prompt])
            if scripted is not None:
                return scripted
        vectors = [{"values": [float(len(prompt)), 0.125]} for prompt in prompts]
        return 200, {"embeddings": vectors, "usageMetadata": {"promptTokenCount": sum(map(len, prompts))}}


class _Connection(asyncio.Protocol):
    def __init__(self, server: CountingServer) -> None:
        self._server = server
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._server.open.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.open.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            head = self._data[:end]
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._data) < whole:
                return
            body, self._data = self._data[end + 4 : whole], self._data[whole:]
            server = self._server
            server.in_flight += 1
            server.most_in_flight = max(server.most_in_flight, server.in_flight)
            response = server.respond(head.split(b" ", 2)[1], body)
            if server.in_flight < server.gate:
                server.held.append(partial(self._write, response))
                continue
            server.gate = 0
            while server.held:
                server.held.pop()()
            if server.delay:
                asyncio.get_running_loop().call_later(server.delay, self._write, response)
            else:
                self._write(response)

    def _write(self, response: tuple[int, Wire]) -> None:
        self._server.in_flight -= 1
        status, body = response
        content = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Type: application/json\r\n"
        if not self._transport.is_closing():
            self._transport.write(f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content)
