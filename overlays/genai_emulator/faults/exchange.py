"""One request and its response, as a fault handles them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..project import Project
from .fault import Fault, FaultError

if TYPE_CHECKING:
    from ..connection import Connection

Pairs = list[tuple[str, str]]


@dataclass
class Answer:
    """A complete response before it is sent."""

    status: int
    headers: Pairs = field(default_factory=list)
    pieces: list[bytes] = field(default_factory=list)

    def begin(self, message: Any) -> None:
        """Take the status and the headers of an ASGI message."""
        self.status = message["status"]
        self.headers = [(key.decode("latin-1"), value.decode("latin-1")) for key, value in message.get("headers", [])]

    @property
    def body(self) -> bytes:
        return b"".join(self.pieces)

    @property
    def is_stream(self) -> bool:
        return self.header("content-type").startswith("text/event-stream")

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def with_header(self, name: str, value: str) -> Answer:
        kept = [(key, old) for key, old in self.headers if key.lower() != name.lower()]
        return replace(self, headers=[*kept, (name.lower(), value)])

    def without(self, *names: str) -> Answer:
        low = {name.lower() for name in names}
        return replace(self, headers=[(key, value) for key, value in self.headers if key.lower() not in low])

    def with_body(self, body: bytes) -> Answer:
        """The same response with another body and matching framing."""
        return replace(self.without("content-length", "transfer-encoding"), pieces=[body])

    def head(self, framing: Iterable[tuple[str, str]]) -> bytes:
        """Encode the status line and headers, with the given framing headers."""
        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = ""
        lines = [f"HTTP/1.1 {self.status} {phrase}"]
        rest = self.without("content-length", "transfer-encoding", "connection").headers
        lines += [f"{key}: {value}" for key, value in [*rest, *framing, ("connection", "close")]]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"


@dataclass
class Exchange:
    """What a fault works with: the request, the application, and the connection."""

    fault: Fault
    answer: Callable[..., Awaitable[None]]
    scope: Any
    source: Callable[[], Awaitable[Any]]
    send: Callable[[Any], Awaitable[None]]
    connection: Connection | None
    project: Project
    read_all: bool = False

    @property
    def wire(self) -> Connection:
        if self.connection is None:
            raise FaultError(f"the fault {self.fault.text!r} needs the emulator's own server")
        return self.connection

    async def receive(self) -> Any:
        message = await self.source()
        if not message.get("more_body"):
            self.read_all = True
        return message

    async def get_answer(
        self, headers: Mapping[str, str] | None = None, receive: Callable[[], Awaitable[Any]] | None = None
    ) -> Answer:
        """Execute the request, and return the response instead of sending it."""
        answer = Answer(0)

        async def keep(message: Any) -> None:
            if message["type"] == "http.response.start":
                answer.begin(message)
            elif message.get("body"):
                answer.pieces.append(bytes(message["body"]))

        await self.answer(receive or self.receive, keep, headers)
        return answer

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[tuple[Answer, AsyncIterator[bytes]]]:
        """Execute the request, and give the response once it has begun, with its pieces as they come."""
        answer, begun = Answer(0), asyncio.Event()
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()

        async def keep(message: Any) -> None:
            if message["type"] == "http.response.start":
                answer.begin(message)
                begun.set()
            elif message.get("body"):
                queue.put_nowait(bytes(message["body"]))

        async def execute() -> None:
            try:
                await self.answer(self.receive, keep, None)
            finally:
                queue.put_nowait(None)
                begun.set()

        async def pieces() -> AsyncIterator[bytes]:
            while (piece := await queue.get()) is not None:
                yield piece
            await task

        task = asyncio.ensure_future(execute())
        try:
            await begun.wait()
            yield answer, pieces()
        finally:
            task.cancel()
            await asyncio.wait({task})

    async def reply_with(
        self, head: Callable[[Answer], Answer], whole: Callable[[Answer], Answer], event: Callable[[bytes], bytes]
    ) -> None:
        """Execute the request, and send its response changed: a stream as it comes, another body once it is whole.

        Args:
            head: What it makes of the status and the headers.
            whole: What it makes of a complete response that is no stream.
            event: What it makes of an event of a stream.
        """
        async with self.opened() as (answer, pieces):
            if answer.is_stream:
                await self._start(answer)
                await self._send_head(head(answer))
                async for piece in pieces:
                    await self.send({"type": "http.response.body", "body": event(piece), "more_body": True})
                await self.send({"type": "http.response.body", "body": b"", "more_body": False})
                return
            answer.pieces = [piece async for piece in pieces]
        await self.reply(whole(head(answer)))

    async def read_body(self, at_least: int | None = None) -> int:
        """Read the request's body, completely or until so many bytes have arrived."""
        size = 0
        while not self.read_all and (at_least is None or size < at_least):
            size += len((await self.receive()).get("body", b""))
        return size

    async def reply(self, answer: Answer) -> None:
        """Send a response normally; the connection stays open."""
        await self._start(answer)
        length = not (answer.header("content-length") or answer.is_stream or answer.status == 204)
        if length and len(answer.pieces) <= 1:
            answer = answer.with_header("content-length", str(len(answer.body)))
        await self._send_head(answer)
        for piece in answer.pieces if answer.status != 204 else ():
            await self.send({"type": "http.response.body", "body": piece, "more_body": True})
        await self.send({"type": "http.response.body", "body": b"", "more_body": False})

    async def raw_head(self, answer: Answer, framing: Iterable[tuple[str, str]]) -> None:
        """Write the head of a response to the connection directly; it is closed after this response."""
        await self.read_body()
        await self.wire.write(answer.head(framing))

    async def raw_chunks(
        self, answer: Answer, pieces: Iterable[bytes] | AsyncIterable[bytes], *, every: float = 0.0
    ) -> bool:
        """Write a chunked body to the connection directly, without the last chunk; False if the peer is gone."""
        await self.raw_head(answer, [("transfer-encoding", "chunked")])
        async for piece in pieces if isinstance(pieces, AsyncIterable) else each_of(pieces):
            if piece and not await self.wire.write(b"%x\r\n%s\r\n" % (len(piece), piece)):
                return False
            if every and not await self.wire.wait(every):
                return False
        return True

    async def end_chunks(self) -> None:
        await self.wire.write(b"0\r\n\r\n")
        await self.wire.close()

    async def _send_head(self, answer: Answer) -> None:
        pairs = [(key.lower().encode("latin-1"), value.encode("latin-1")) for key, value in answer.headers]
        await self.send({"type": "http.response.start", "status": answer.status, "headers": pairs})

    async def _start(self, answer: Answer) -> None:
        if answer.status == 0:
            raise FaultError(f"the request of {self.fault.text!r} broke off before it was answered")


async def each_of(items: Iterable[Any]) -> AsyncIterator[Any]:
    """Items that are there already, for whoever awaits them."""
    for item in items:
        yield item
