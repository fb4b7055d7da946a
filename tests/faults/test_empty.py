"""F116: bodies that say nothing, where nothing but headers is due."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import ATTEMPTS, Mode

BLANK = [b"", b" \r\n", b"{}", b"{ }\n", b"\xef\xbb\xbf{}"]
TYPES = ["text/plain; charset=utf-8", "application/json", "text/html", "application/octet-stream", ""]
DATA = bytes(range(256)) * 3
blank = pytest.mark.parametrize("body", BLANK, ids=["nothing", "white-space", "object", "spaced-object", "bom"])
of_type = pytest.mark.parametrize("kind", TYPES, ids=["text", "json", "html", "bytes", "no-type"])


def typed(status: int, body: bytes, kind: str, *more: str) -> bytes:
    whole = answer(status, body, kind, *more)
    return whole if kind else whole.replace(b"content-type: \r\n", b"")


class UploadServer:
    """The real service's way with a resumable upload, its bodies and types as the test wants them."""

    def __init__(self, body: bytes, kind: str, broken: int = 0) -> None:
        self._body = body
        self._kind = kind
        self._broken = broken
        self._held = b""
        self.commands: list[str] = []
        self.server = RawServer(self._handle)

    async def _handle(self, asked: Asked) -> None:
        command = asked.headers["x-goog-upload-command"]
        self.commands.append(command)
        if command == "start":
            address = f"x-goog-upload-url: {self.server.url}/upload/v1beta/files?upload_id=U&upload_protocol=resumable"
            more = ("x-goog-upload-status: active", "x-goog-upload-chunk-granularity: 256", address)
            return await asked.write(typed(200, self._body, self._kind, *more))
        if command.startswith("upload"):
            self._held += asked.body
            if self._broken:
                self._broken -= 1
                await asked.reset()
        if "finalize" not in command:
            received = f"x-goog-upload-size-received: {len(self._held)}"
            return await asked.write(typed(200, self._body, self._kind, "x-goog-upload-status: active", received))
        digest = hashlib.sha256(self._held).hexdigest()
        file = {"file": {"name": "files/x", "sizeBytes": str(len(self._held)), "sha256Hash": digest}}
        final = answer(200, json.dumps(file).encode(), "application/json", "x-goog-upload-status: final")
        await asked.write(final)

    def __enter__(self) -> RawServer:
        return self.server.__enter__()

    def __exit__(self, *exc_info: Any) -> None:
        self.server.__exit__(*exc_info)


@blank
@of_type
def test_F116_upload(mode: Mode, body: bytes, kind: str) -> None:
    service = UploadServer(body, kind, broken=1)
    with service as server:
        mode.open(server)
        file = mode.call(
            lambda client: client.files.upload(file=DATA, config={"mime_type": "text/plain"}, chunk_size=256)
        ).ok()
    assert (file.name, file.size_bytes) == ("files/x", len(DATA))
    assert service.commands == ["start", "upload", "query", "upload", "upload, finalize"]


def test_F116_page_where_an_upload_starts(mode: Mode) -> None:
    """A page of a captive portal is not nothing, and no start."""
    with UploadServer(b"<html>sign in</html>", "text/html") as server:
        mode.open(server)
        outcome = mode.call(lambda client: client.files.upload(file=DATA, config={"mime_type": "text/plain"}))
        outcome.failed(errors.UnexpectedContentType, requests=1)


def test_F116_upload_that_starts_without_an_address(mode: Mode) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(answer(200, b"", "text/plain"))

    with RawServer(handle) as server:
        mode.open(server)
        outcome = mode.call(lambda client: client.files.upload(file=DATA, config={"mime_type": "text/plain"}))
        assert "where its bytes go" in str(outcome.failed(errors.ResponseDecodeError, requests=1))


DELETES: list[Callable[[Any], Any]] = [
    lambda client: client.files.delete(name="files/x"),
    lambda client: client.caches.delete(name="cachedContents/x"),
    lambda client: client.file_search_stores.delete(name="fileSearchStores/x"),
    lambda client: client.file_search_stores.documents.delete(name="fileSearchStores/x/documents/y"),
]


@blank
@of_type
def test_F116_delete(mode: Mode, body: bytes, kind: str) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(typed((200, 201, 202)[asked.number % 3], body, kind))

    with RawServer(handle) as server:
        mode.open(server)
        for delete in DELETES:
            mode.call(delete).ok(requests=1)


@of_type
def test_F116_delete_answered_by_204(mode: Mode, kind: str) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(typed(204, b"", kind).replace(b"content-length: 0\r\n", b""))

    with RawServer(handle) as server:
        mode.open(server)
        for delete in DELETES:
            mode.call(delete).ok(requests=1)


@blank
def test_F116_nothing_where_something_is_due(mode: Mode, body: bytes) -> None:
    """F26 holds: only an object may be without fields, and of the API's own type."""

    async def handle(asked: Asked) -> None:
        await asked.write(answer(200, body, "text/html"))

    with RawServer(handle) as server:
        mode.open(server)
        mode.generate().failed(errors.ResponseDecodeError, requests=1)


def test_F116_error_body_of_a_delete_with_status_200(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("error-in-200:503", times=None)
    mode.open(emulator)
    outcome = mode.call(lambda client: client.files.delete(name="files/x"))
    outcome.failed(errors.Unavailable, requests=ATTEMPTS)
