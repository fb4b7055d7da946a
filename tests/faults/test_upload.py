"""F65 to F76: uploads that lose the connection, the session, the file or the user's patience."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import pickle
import random
import signal
import threading
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from genai import errors, types
from genai.files import Session
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import ATTEMPTS, KEY, Mode, Outcome

CHUNK = 256 * 1024
DATA = random.Random(65).randbytes(3 * CHUNK + 1000)
PLAIN = {"mime_type": "text/plain"}
BYTES = ("upload.chunk", "upload.finalize")
whole_or_chunks = pytest.mark.parametrize("chunk_size", [None, CHUNK], ids=["whole", "chunks"])


def upload(mode: Mode, data: Any = DATA, **how: Any) -> Outcome:
    config = how.pop("config", PLAIN)
    return mode.call(lambda client: client.files.upload(file=data, config=config, **how))


def held(emulator: Emulator, file: types.File) -> bytes:
    """What the server holds, read past the client."""
    request = urllib.request.Request(f"{emulator.url}/v1beta/{file.name}:download?alt=media")
    request.add_header("x-goog-api-key", KEY)
    with urllib.request.urlopen(request) as response:
        return bytes(response.read())


def whole(emulator: Emulator, outcome: Outcome, data: bytes = DATA) -> None:
    """The upload succeeded, once, and the server holds what was given, byte for byte."""
    file = outcome.ok()
    assert held(emulator, file) == data
    assert file.size_bytes == len(data)
    listed = urllib.request.Request(f"{emulator.url}/v1beta/files", headers={"x-goog-api-key": KEY})
    with urllib.request.urlopen(listed) as response:
        assert len(json.load(response)["files"]) == 1, "I10: there is more than one file"


def stages(emulator: Emulator) -> list[str]:
    found = [str(entry.stage) for entry in emulator.requests if entry.stage]
    return [stage.removeprefix("upload.") for stage in found if stage.startswith("upload.")]


def sent(emulator: Emulator) -> list[tuple[int, int]]:
    """The offset and the size of every request that carried bytes."""
    return [
        (int(entry.headers["x-goog-upload-offset"]), int(entry.headers["content-length"]))
        for entry in emulator.requests
        if entry.stage in BYTES
    ]


# ---- lost connections


@pytest.mark.parametrize("how", ["reset", "close"])
def test_F65_broken_after_a_chunk_was_kept(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add(f"{how};execute", operation="upload.chunk", skip=1)
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=CHUNK))
    assert stages(emulator) == ["start", "chunk", "chunk", "query", "chunk", "finalize"]
    assert sent(emulator) == [(0, CHUNK), (CHUNK, CHUNK), (2 * CHUNK, CHUNK), (3 * CHUNK, 1000)]
    emulator.faults.assert_consumed()


@whole_or_chunks
@pytest.mark.parametrize("how", ["reset", "close"])
def test_F65_broken_in_the_middle_of_a_chunk(mode: Mode, emulator: Emulator, how: str, chunk_size: int | None) -> None:
    stage = "upload.chunk" if chunk_size else "upload.finalize"
    emulator.faults.add(f"{how}:request;bytes=100000;execute", operation=stage)
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=chunk_size))
    offsets = [offset for offset, _ in sent(emulator)]
    assert offsets[:2] == [0, 100_000], "it goes on where the server stopped"
    assert stages(emulator).count("query") == 1
    emulator.faults.assert_consumed()


@pytest.mark.parametrize("how", ["reset", "close"])
def test_F65_broken_while_asking(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add("reset;execute", operation="upload.chunk")
    emulator.faults.add(how, operation="upload.query", times=2)
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=CHUNK))
    assert stages(emulator).count("query") == 3
    assert len(sent(emulator)) == 4


def test_F65_broken_for_ever(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("reset", operation="upload.chunk", skip=1, times=None)
    mode.open(emulator)
    error = upload(mode, chunk_size=CHUNK).failed(errors.UploadInterrupted)
    assert error.offset == error.session.offset == CHUNK
    assert isinstance(error, ConnectionError)
    assert (error.kind, error.maybe_executed, error.attempts) == ("reset", True, ATTEMPTS)
    assert error.phase in ("send", "headers")
    assert stages(emulator).count("chunk") <= 1 + ATTEMPTS
    emulator.faults.clear()
    session: Session = pickle.loads(pickle.dumps(error.session))
    whole(emulator, upload(mode, session=session))
    assert sent(emulator)[-1] == (CHUNK, len(DATA) - CHUNK)


def test_F65_into_a_store(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("reset;execute", operation="upload.finalize")
    emulator.faults.add("reset:request;bytes=1000;execute", operation="upload.chunk")
    client = mode.open(emulator)
    store = mode.run(lambda: client.file_search_stores.create())
    document = ("word " * 60_000).encode()
    operation = mode.call(
        lambda client: client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=document, config=PLAIN, chunk_size=CHUNK
        )
    ).ok()
    mode.call(lambda client: client.operations.wait(operation, backoff=0.01, timeout=20)).ok()
    listed = mode.call(lambda client: client.file_search_stores.documents.list(parent=store.name)).ok()
    assert [found.size_bytes for found in listed] == [len(document)], "I10: it is there once, and whole"
    emulator.faults.assert_consumed()


# ---- refusals


@whole_or_chunks
@pytest.mark.parametrize("code", [500, 503, 429, 408])
def test_F66_refused_after_it_was_kept(mode: Mode, emulator: Emulator, chunk_size: int | None, code: int) -> None:
    emulator.faults.add(f"status:{code};execute", operation="upload.chunk" if chunk_size else "upload.finalize")
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=chunk_size))
    assert stages(emulator).count("query") == 1
    assert sum(size for _, size in sent(emulator)) == len(DATA), "nothing was sent twice"
    emulator.faults.assert_consumed()


@whole_or_chunks
def test_F67_refused_as_active_with_nothing_kept(mode: Mode, emulator: Emulator, chunk_size: int | None) -> None:
    stage = "upload.chunk" if chunk_size else "upload.finalize"
    emulator.faults.add("status:503;header=X-Goog-Upload-Status: active", operation=stage, times=2)
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=chunk_size))
    assert stages(emulator).count("query") == 2
    first = chunk_size or len(DATA)
    assert sent(emulator)[:3] == [(0, first)] * 3
    emulator.faults.assert_consumed()


@whole_or_chunks
@pytest.mark.parametrize("kept", ["half", "0", "1"])
def test_F68_only_a_part_was_kept(mode: Mode, emulator: Emulator, chunk_size: int | None, kept: str) -> None:
    emulator.faults.add(f"keep:{kept}", operation="upload.chunk" if chunk_size else "upload.finalize")
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=chunk_size))
    first = chunk_size or len(DATA)
    assert sent(emulator)[1][0] == (first // 2 if kept == "half" else int(kept))
    emulator.faults.assert_consumed()


def test_F68_more_than_was_sent(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add(f"header:x-goog-upload-size-received={10 * len(DATA)}", operation="upload.chunk")
    mode.open(emulator)
    upload(mode, chunk_size=CHUNK).failed(errors.UploadIntegrityError)


@whole_or_chunks
@pytest.mark.parametrize("how", ["reset", "close"])
def test_F69_the_last_answer_is_lost(mode: Mode, emulator: Emulator, how: str, chunk_size: int | None) -> None:
    emulator.faults.add(f"{how};execute", operation="upload.finalize")
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=chunk_size))
    assert stages(emulator)[-2:] == ["finalize", "query"]
    assert stages(emulator).count("finalize") == 1
    emulator.faults.assert_consumed()


@pytest.mark.parametrize("fault", ["reset:body", "truncate", "empty", "html:200", "gzip:truncated"])
def test_F69_the_last_answer_is_spoilt(mode: Mode, emulator: Emulator, fault: str) -> None:
    """Whatever becomes of the answer, the upload is whole, or its error is one of ours."""
    emulator.faults.add(fault, operation="upload.finalize")
    mode.open(emulator)
    outcome = upload(mode)
    if outcome.error is None:
        whole(emulator, outcome)
    else:
        outcome.failed((errors.ResponseError, errors.UploadError))
    assert stages(emulator).count("start") == 1


@pytest.mark.parametrize("code", [429, 502, 503])
def test_F70_the_start_is_refused(mode: Mode, emulator: Emulator, code: int) -> None:
    emulator.faults.add(f"status:{code}", operation="upload.start", times=2)
    mode.open(emulator)
    whole(emulator, upload(mode))
    assert stages(emulator) == ["start", "start", "start", "finalize"]


@pytest.mark.parametrize("code", [400, 403])
def test_what_is_refused_at_the_end(mode: Mode, emulator: Emulator, code: int) -> None:
    """Files, documents of stores, and files of environments: once, and in the words of the server."""
    mode.open(emulator)
    store = mode.call(lambda client: client.file_search_stores.create()).ok().name
    environment = mode.call(lambda client: client.environments.create(network="disabled")).ok().id
    calls: dict[str, Any] = {
        "file": lambda client: client.files.upload(file=DATA, config=PLAIN),
        "document": lambda client: client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store, file=io.BytesIO(DATA), config=PLAIN
        ),
        "environment": lambda client: client.environments.files.upload(
            environment=environment, path="a.txt", file=DATA
        ),
    }
    body = json.dumps({"error": {"code": code, "message": "It is no PDF.", "details": [{"@type": "x"}]}})
    for what, call in calls.items():
        fault = f"body:{body};status={code};content-type=application/json;header=X-Goog-Upload-Status: cancelled"
        emulator.faults.add(fault, operation="upload.finalize")
        error = mode.call(call).failed(errors.BadRequestError if code == 400 else errors.PermissionDenied, requests=2)
        assert (error.code, error.message, error.error_details) == (code, "It is no PDF.", [{"@type": "x"}]), what
        emulator.faults.assert_consumed()


@pytest.mark.parametrize("code", [400, 403, 408, 500, 504])
def test_F70_the_start_is_not_repeated_blindly(mode: Mode, emulator: Emulator, code: int) -> None:
    """After these the session may have been made, or never will be."""
    emulator.faults.add(f"status:{code}", operation="upload.start", times=None)
    mode.open(emulator)
    error = upload(mode).failed(errors.APIError, requests=1)
    assert error.code == code


@pytest.mark.parametrize("how", ["expired", "cancelled"])
@pytest.mark.parametrize("stage", ["chunk", "finalize", "query"])
def test_F71_the_session_ends(mode: Mode, emulator: Emulator, how: str, stage: str) -> None:
    emulator.faults.add(f"end-upload:{how}", operation=f"upload.{stage}")
    if stage == "query":
        emulator.faults.add("status:503", operation="upload.chunk")
    mode.open(emulator)
    whole(emulator, upload(mode, chunk_size=CHUNK))
    assert stages(emulator).count("start") == 2, "it begins again, once"
    emulator.faults.assert_consumed()


@pytest.mark.parametrize("how", ["expired", "cancelled"])
def test_F71_every_session_ends(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add(f"end-upload:{how}", operation="upload.finalize", times=None)
    mode.open(emulator)
    error = upload(mode, chunk_size=CHUNK).failed(errors.UploadSessionExpired)
    assert error.offset == 3 * CHUNK
    assert stages(emulator).count("start") == 2


def test_F71_a_kept_session_has_ended(mode: Mode, emulator: Emulator) -> None:
    mode.open(emulator)
    gone = Session(f"{emulator.url}/upload/v1beta/files?upload_id=gone&upload_protocol=resumable", len(DATA))
    whole(emulator, upload(mode, session=gone))


# ---- the source


@pytest.mark.parametrize("left", [0, 1000, CHUNK + 7])
@whole_or_chunks
def test_F72_the_file_shrinks(
    mode: Mode, emulator: Emulator, tmp_path: Path, left: int, chunk_size: int | None
) -> None:
    path = tmp_path / "shrinking.txt"
    path.write_bytes(DATA)
    done: list[int] = []

    def shrink(count: int, total: int | None) -> None:
        if not done:
            done.append(count)
            os.truncate(path, left)

    mode.open(emulator)
    error = upload(mode, path, chunk_size=chunk_size, on_progress=shrink).failed(errors.UploadSourceChanged)
    assert isinstance(error, ValueError)
    assert "shrinking.txt" in str(error)
    assert len(sent(emulator)) <= 1 + (done[0] + CHUNK) // CHUNK
    assert stages(emulator).count("start") == 1


def test_F72_the_file_changes_and_keeps_its_size(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "changing.txt"
    path.write_bytes(DATA)
    done: list[int] = []

    def change(count: int, total: int | None) -> None:
        if not done:
            done.append(count)
            with path.open("r+b") as file:
                file.write(b"!" * 1000)
                file.seek(2 * CHUNK)
                file.write(b"!" * 1000)

    # A chunk is sent again, of which the first time has been hashed.
    emulator.faults.add("reset:request;bytes=300;execute", operation="upload.finalize")
    mode.open(emulator)
    outcome = upload(mode, path, on_progress=change)
    if outcome.error is not None:
        outcome.failed(errors.UploadSourceChanged)
    else:
        # It was read once, after the change: what the server holds is what was hashed.
        digest = hashlib.sha256(held(emulator, outcome.value)).hexdigest()
        assert base64.b64decode(outcome.value.sha256_hash).decode() == digest


@pytest.mark.usefixtures("interruptible")
def test_F73_interrupted_by_the_user(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(DATA)

    def interrupt(count: int, total: int | None) -> None:
        if count > 2 * CHUNK:
            signal.raise_signal(signal.SIGINT)

    client = mode.open(emulator)
    outcome = upload(mode, path, chunk_size=CHUNK, on_progress=interrupt)
    assert isinstance(outcome.error, KeyboardInterrupt)
    session = client.files.interrupted
    assert session is not None
    assert session.offset == 2 * CHUNK
    if mode.is_sync:
        assert any("goes on from there" in note for note in outcome.error.__notes__)
    assert str(path) not in [os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd")]
    emulator.requests.clear()
    whole(emulator, upload(mode, path, session=session))
    assert sum(size for _, size in sent(emulator)) <= len(DATA) - 2 * CHUNK
    assert client.files.interrupted is None


def test_F73_cancelled(mode: Mode, emulator: Emulator) -> None:
    if mode.is_sync:
        pytest.skip("a matter of asyncio; its twin is the interruption by the user")
    import asyncio

    emulator.faults.add("stall", operation="upload.chunk", skip=1, times=None)
    client = mode.open(emulator)

    async def body() -> None:
        task = asyncio.create_task(client.files.upload(file=DATA, config=PLAIN, chunk_size=CHUNK))
        while len(sent(emulator)) < 2:
            await asyncio.sleep(0.002)
        task.cancel()
        await task

    outcome = mode.call(lambda client: body())
    assert isinstance(outcome.error, asyncio.CancelledError)
    assert client.files.interrupted.offset == CHUNK
    emulator.faults.clear()
    whole(emulator, upload(mode, session=client.files.interrupted))


# ---- what the server makes of it


@pytest.mark.parametrize(
    "fault",
    [
        'set:file.sizeBytes="5"',
        f'set:file.sha256Hash="{base64.b64encode(hashlib.sha256(b"other").hexdigest().encode()).decode()}"',
        f'set:file.sha256Hash="{base64.b64encode(hashlib.sha256(b"other").digest()).decode()}"',
        f'set:file.sha256Hash="{hashlib.sha256(b"other").hexdigest()}"',
    ],
    ids=["size", "hash of hex", "hash of bytes", "hex"],
)
@whole_or_chunks
def test_F74_the_server_holds_something_else(
    mode: Mode, emulator: Emulator, fault: str, chunk_size: int | None
) -> None:
    emulator.faults.add(fault, operation="upload.finalize")
    mode.open(emulator)
    error = upload(mode, chunk_size=chunk_size).failed(errors.UploadIntegrityError)
    assert isinstance(error, ValueError)
    assert "files/" in str(error), "it says which file is damaged"


def test_F74_after_a_lost_answer_too(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("reset;execute", operation="upload.finalize")
    emulator.faults.add('set:file.sizeBytes="5"', operation="upload.query")
    mode.open(emulator)
    upload(mode).failed(errors.UploadIntegrityError)


@pytest.mark.parametrize("foreign", ["http://127.0.0.1:{port}", "http://localhost:{port}", "https://127.0.0.1:{port}"])
def test_F75_the_address_is_of_another_origin(mode: Mode, foreign: str) -> None:
    with RawServer(_never) as other:
        where = foreign.format(port=other.port) + "/some/where?upload_id=7&x=%2F"

        async def serve(asked: Asked) -> None:
            if asked.number == 1:
                await asked.write(answer(200, b"{}", "application/json", f"x-goog-upload-url: {where}"))
            else:
                file = {"file": {"name": "files/a", "sizeBytes": str(len(asked.body))}}
                await asked.write(answer(200, json.dumps(file).encode(), "application/json", *_FINAL))

        with RawServer(serve) as server:
            mode.open(server)
            file = upload(mode, b"12345").ok(requests=2)
            mode.close()
        assert file.name == "files/a"
        assert server.asked[1].target == "/some/where?upload_id=7&x=%2F", "path and query are kept"
        assert server.asked[1].body == b"12345"
        assert other.connections == 0


_FINAL = ("x-goog-upload-status: final",)


async def _never(asked: Asked) -> None:
    await asked.write(answer(500, b"{}"))


# ---- sizes and pipes


class Pipe(io.RawIOBase):
    """A source that cannot seek, and gives what it likes of what is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:
        block = self._data.read(min(len(into), 70_001))
        into[: len(block)] = block
        return len(block)


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
@pytest.mark.parametrize("kind", ["bytes", "path", "file", "pipe"])
@whole_or_chunks
def test_F76_sizes(
    mode: Mode, emulator: Emulator, tmp_path: Path, size: int, kind: str, chunk_size: int | None
) -> None:
    data = DATA[:size]
    path = tmp_path / "some.txt"
    path.write_bytes(data)
    mode.open(emulator)
    if kind == "file":
        with path.open("rb") as file:
            whole(emulator, upload(mode, file, chunk_size=chunk_size), data)
            assert not file.closed
    else:
        source: Any = {"bytes": data, "path": path, "pipe": Pipe(data)}[kind]
        whole(emulator, upload(mode, source, chunk_size=chunk_size), data)
    assert len(sent(emulator)) == (max(1, -(-size // CHUNK)) if chunk_size else 1)


@pytest.mark.parametrize(
    "fault", [None, "reset;execute", "status:503", "keep:half", "reset:request;bytes=9999;execute"]
)
def test_F76_a_pipe_of_the_system(mode: Mode, emulator: Emulator, fault: str | None) -> None:
    if fault is not None:
        emulator.faults.add(fault, operation="upload.chunk", times=2)
    mode.open(emulator)
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as out:
            out.write(DATA)

    writer = threading.Thread(target=write)
    writer.start()
    with os.fdopen(reading, "rb") as source:
        outcome = upload(mode, source, chunk_size=CHUNK)
    writer.join()
    whole(emulator, outcome)
    emulator.faults.assert_consumed()


# ---- many faults


FAULTS = (
    "reset:request;bytes=50000;execute",
    "reset;execute",
    "reset",
    "close:headers",
    "status:503",
    "status:503;execute",
    "status:503;header=X-Goog-Upload-Status: active",
    "status:429",
    "keep:half",
)


def _a_third_fails(mode: Mode, emulator: Emulator, path: Path, megabytes: int, chunk: int, seed: int) -> None:
    block = random.Random(seed).randbytes(1 << 20)
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for number in range(megabytes):
            piece = number.to_bytes(8, "big") + block[8:]
            digest.update(piece)
            file.write(piece)
    planned = emulator.faults.schedule(FAULTS, rate=0.3, seed=seed, operation="upload.chunk")
    emulator.faults.schedule(("reset", "status:503"), rate=0.1, seed=seed, operation="upload.query")
    mode.open(emulator)
    file_held = upload(mode, path, chunk_size=chunk).ok()
    assert planned.used >= (megabytes << 20) // chunk * 0.2
    assert base64.b64decode(file_held.sha256_hash).decode() == digest.hexdigest()
    assert file_held.size_bytes == megabytes << 20
    assert stages(emulator).count("start") == 1, "it never had to begin again"


def test_F65_to_F71_a_third_of_the_chunks_fails(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    _a_third_fails(mode, emulator, tmp_path / "large.txt", 8, CHUNK, 7)


@pytest.mark.long
def test_F65_to_F71_full_size(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    _a_third_fails(mode, emulator, tmp_path / "large.txt", 256, 8 << 20, 7)
