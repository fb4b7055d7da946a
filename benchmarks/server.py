"""The server of the benchmarks: answers of the API's form with as little work as asyncio allows.

python -m benchmarks.server [FOLDER]    prints the URLs that it answers at, as JSON: of http, and of https if trustme is
                                        installed, whose authority it writes to FOLDER/ca.pem; it ends with its input.

What is asked for says what is answered: ``models/stream-100`` gives a stream of a hundred events, ``structured-65536``
an answer of 64 KiB, ``image-...`` an image; ``?pageSize=`` is how many models a page has, ``files/size-...`` a file.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import re
import ssl
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks import payloads
from benchmarks.first import HOST

_PATH = re.compile(rb"(?:models|files)/([a-z]+)-(\d+)")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_PAGE = re.compile(rb"[?&]pageSize=(\d+)")
_SIZED: dict[bytes, Callable[[int], bytes]] = {b"structured": payloads.structured, b"image": payloads.image}
BLOCK = bytes(1 << 18)


class Connection(asyncio.Protocol):
    """One connection: its requests, one after the other."""

    transport: asyncio.Transport

    def __init__(self, port: Callable[[], str]) -> None:
        self._origin = port
        self._head = b""
        self._received = bytearray()
        #: Bytes of the current body that are still to come; None between requests, -1 if it is chunked.
        self._left: int | None = None
        self._size = 0
        self._pieces: Iterator[bytes] | None = None
        self._writable = True

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self._left is not None and self._left >= len(data):
            # Most of an upload comes this way: nothing of it is kept.
            self._take(len(data))
            return
        self._received += data
        while self._received:
            if self._left is None:
                if not self._begin():
                    return
            elif self._left == -1:
                if not self._chunk():
                    return
            else:
                taken = min(self._left, len(self._received))
                del self._received[:taken]
                self._take(taken)
                if self._left:
                    return

    def _begin(self) -> bool:
        """Read the head of a request, if all of it is there."""
        head, found, rest = self._received.partition(b"\r\n\r\n")
        if not found:
            return False
        self._head, self._received, self._size = bytes(head), rest, 0
        length = _LENGTH.search(head)
        if b"chunked" in head.lower():
            self._left = -1
        else:
            self._left = int(length[1]) if length else 0
            if not self._left:
                self._take(0)
        if b"\r\nexpect: 100" in head.lower():
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        return True

    def _chunk(self) -> bool:
        """Read one chunk of a body, if all of it is there."""
        line, found, _ = self._received.partition(b"\r\n")
        size = int(line, 16) if found else 0
        if not found or len(self._received) < len(line) + 4 + size:
            return False
        del self._received[: len(line) + 4 + size]
        self._size += size
        if not size:
            self._left = 0
            self._take(0)
        return True

    def _take(self, count: int) -> None:
        assert self._left is not None
        self._left -= count
        self._size += count
        if not self._left:
            self._left = None
            self._answer()

    def _answer(self) -> None:
        head = self._head
        target = head.split(b" ", 2)[1]
        found = _PATH.search(target)
        kind, count = (found[1], int(found[2])) if found else (b"", 0)
        if b":generateContent" in target:
            make = _SIZED.get(kind)
            self._send(payloads.small() if make is None else make(count))
        elif b":streamGenerateContent" in target:
            self._stream(payloads.events(count or 1000))
        elif b":batchEmbedContents" in target:
            self._send(payloads.embeddings())
        elif target.startswith(b"/upload/"):
            self._upload(head)
        elif b":download" in target or b"alt=media" in target:
            self._download(count)
        elif target.partition(b"?")[0].endswith(b"/models"):
            page = _PAGE.search(target)
            self._send(payloads.models(int(page[1]) if page else 50))
        else:
            self._send(json.dumps(payloads.file(count)).encode())

    def _send(self, body: bytes, more: bytes = b"") -> None:
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\n%sContent-Length: %d\r\n\r\n"
            % (more, len(body))
            + body
        )

    def _upload(self, head: bytes) -> None:
        lower = head.lower()
        if b"x-goog-upload-command: start" in lower:
            url = f"{self._origin()}/upload/session".encode()
            self._send(
                b"{}",
                b"X-Goog-Upload-Status: active\r\nX-Goog-Upload-URL: " + url + b"\r\n"
                b"X-Goog-Upload-Chunk-Granularity: 262144\r\n",
            )
        elif b"finalize" in lower:
            body = json.dumps({"file": payloads.file(self._size)}).encode()
            self._send(body, b"X-Goog-Upload-Status: final\r\n")
        else:
            self._send(b"", b"X-Goog-Upload-Status: active\r\nX-Goog-Upload-Size-Received: %d\r\n" % self._size)

    def _stream(self, pieces: list[bytes]) -> None:
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        self._pieces = iter([*(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces), b"0\r\n\r\n"])
        self.resume_writing()

    def _download(self, size: int) -> None:
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n" % size
        )
        whole, rest = divmod(size, len(BLOCK))
        self._pieces = iter([*[BLOCK] * whole, BLOCK[:rest]])
        self.resume_writing()

    def pause_writing(self) -> None:
        self._writable = False

    def resume_writing(self) -> None:
        self._writable = True
        while self._writable and self._pieces is not None:
            piece = next(self._pieces, None)
            if piece is None:
                self._pieces = None
            else:
                self.transport.write(piece)


async def serve(folder: Path | None, ready: Callable[[list[str]], None], ended: asyncio.Event) -> None:
    """Answer until ``ended`` is set; ``ready`` is told the URLs."""
    loop = asyncio.get_running_loop()
    contexts: list[ssl.SSLContext | None] = [None]
    if folder is not None and importlib.util.find_spec("trustme"):
        contexts.append(_certified(folder))
    listening, urls = [], []
    for context in contexts:
        url: list[str] = []
        server = await loop.create_server(
            lambda url=url: Connection(lambda: url[0]), "127.0.0.1", 0, ssl=context, backlog=8192
        )
        port = server.sockets[0].getsockname()[1]
        url.append(f"http://127.0.0.1:{port}" if context is None else f"https://localhost:{port}")
        listening.append(server)
        urls += url
    ready(urls)
    await ended.wait()
    for server in listening:
        server.close()


def _certified(folder: Path) -> ssl.SSLContext:
    """A context with a certificate for this machine, which goes by a name of Google's too.

    Its authority is written beside those that httpx trusts, called as Google's own are.
    """
    import certifi
    import trustme

    authority = trustme.CA(organization_name="Google Trust Services LLC")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1", HOST).configure_cert(context)
    # As long to read as what is read in use.
    trusted = Path(certifi.where()).read_bytes() + authority.cert_pem.bytes()
    (folder / "ca.pem").write_bytes(trusted)
    return context


async def _until_the_input_ends(folder: Path | None) -> None:
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)
    await serve(folder, lambda urls: print(json.dumps(urls), flush=True), ended)


def main(folder: str | None = None) -> None:
    run = asyncio.run
    if importlib.util.find_spec("uvloop"):
        run = importlib.import_module("uvloop").run
    run(_until_the_input_ends(None if folder is None else Path(folder)))


if __name__ == "__main__":
    main(*sys.argv[1:2])
