"""``client.files`` over sockets, in both modes."""

from __future__ import annotations

import asyncio
import io
import os
import pickle
import random
import threading
from pathlib import Path
from typing import Any

import pytest

from gemini_api.api.files import create_file
from genai import errors, types
from tests.genai.conftest import KEY, MODEL, Mode

BIG = random.Random(3).randbytes(700_000)
CHUNK = 256 * 1024


def pdf(folder: Path, data: bytes = BIG) -> Path:
    path = folder / "big.pdf"
    path.write_bytes(data)
    return path


async def read_back(mode: Mode, file: types.File) -> bytes:
    data: bytes = await mode.client.files.download(file=file)
    return data


async def test_a_path_bytes_and_file_objects(mode: Mode, tmp_path: Path) -> None:
    path = pdf(tmp_path, b"%PDF small")
    files = mode.client.files
    with path.open("rb") as opened:
        uploaded = [
            await files.upload(file=path),
            await files.upload(str(path)),
            await files.upload(path=str(path)),
            await files.upload(file=b"%PDF small", config={"mime_type": "application/pdf"}),
            await files.upload(
                file=io.BytesIO(b"%PDF small"), config=types.UploadFileConfig(mime_type="application/pdf")
            ),
            await files.upload(file=opened),
        ]
        assert not opened.closed
    for file in uploaded:
        assert isinstance(file, types.File)
        assert file.mime_type == "application/pdf"
        assert file.size_bytes == 10
        assert file.state == "ACTIVE"
        assert await read_back(mode, file) == b"%PDF small"


async def test_one_streamed_request_by_default(mode: Mode, tmp_path: Path) -> None:
    file = await mode.client.files.upload(file=pdf(tmp_path))
    stages = [entry.stage for entry in mode.emulator.requests if entry.stage]
    assert stages == ["upload.start", "upload.finalize"]
    assert await read_back(mode, file) == BIG


async def test_chunks_by_option_and_progress(mode: Mode, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    file = await mode.client.files.upload(
        file=pdf(tmp_path), chunk_size=CHUNK, on_progress=lambda sent, total: told.append((sent, total))
    )
    stages = [entry.stage for entry in mode.emulator.requests if entry.stage]
    assert stages == ["upload.start", "upload.chunk", "upload.chunk", "upload.finalize"]
    assert told == [(CHUNK, len(BIG)), (2 * CHUNK, len(BIG)), (len(BIG), len(BIG))]
    assert await read_back(mode, file) == BIG
    config = {"chunk_size": CHUNK, "mime_type": "image/png", "display_name": "A picture", "name": "my-picture"}
    file = await mode.client.files.upload(file=io.BytesIO(BIG), config=config)
    assert (file.name, file.display_name, file.mime_type) == ("files/my-picture", "A picture", "image/png")


@pytest.mark.parametrize(
    "fault",
    [
        "reset:before",
        "reset:before;execute",
        "reset:request",
        "reset:request;bytes=100000;execute",
        "close:before;execute",
        "close:headers",
        "status:503",
        "status:503;execute",
        "status:429",
        "keep:half",
        "keep:0",
    ],
)
@pytest.mark.parametrize("chunk_size", [None, CHUNK])
async def test_a_fault_is_survived(mode: Mode, tmp_path: Path, fault: str, chunk_size: int | None) -> None:
    mode.emulator.faults.add(fault, operation="upload.finalize" if chunk_size is None else "upload.chunk")
    file = await mode.client.files.upload(file=pdf(tmp_path), chunk_size=chunk_size)
    mode.emulator.faults.assert_consumed()
    assert await read_back(mode, file) == BIG
    assert len(await mode.client.files.list()) == 1
    queries = [entry.stage for entry in mode.emulator.requests].count("upload.query")
    assert queries <= 2


@pytest.mark.parametrize("how", ["expired", "cancelled"])
async def test_a_session_that_ends_is_begun_again(mode: Mode, tmp_path: Path, how: str) -> None:
    mode.emulator.faults.add(f"end-upload:{how}", operation="upload.chunk", skip=1)
    file = await mode.client.files.upload(file=pdf(tmp_path), chunk_size=CHUNK)
    assert [entry.stage for entry in mode.emulator.requests].count("upload.start") == 2
    assert await read_back(mode, file) == BIG


async def test_its_start_is_built_once(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Any] = []
    original = create_file.build_upload
    monkeypatch.setattr(create_file, "build_upload", lambda **how: built.append(how) or original(**how))
    await mode.client.files.upload(file=b"text", config={"mime_type": "text/plain"})
    assert [how["size"] for how in built] == [4]


async def test_a_start_that_the_server_refuses_for_now(mode: Mode) -> None:
    mode.emulator.faults.add("status:503", operation="upload.start")
    file = await mode.client.files.upload(file=b"text", config={"mime_type": "text/plain"})
    assert await read_back(mode, file) == b"text"


async def test_a_refusal_does_not_show_the_key_that_it_echoes(mode: Mode) -> None:
    fault = f"status:403;message=the key {KEY} may not upload"
    mode.emulator.faults.add(fault, operation="upload.finalize")
    with pytest.raises(errors.PermissionDenied, match="may not upload") as caught:
        await mode.client.files.upload(file=b"x", config={"mime_type": "text/plain"})
    error = caught.value
    for shown in (str(error), repr(error), repr(vars(error)), error.response.text, repr(error.response.headers)):
        assert KEY not in shown


async def test_an_interrupted_upload_goes_on_later(mode: Mode, tmp_path: Path) -> None:
    path = pdf(tmp_path)
    mode.emulator.faults.add("status:503", operation="upload.chunk", skip=1, times=None)
    mode.emulator.faults.add("status:503", operation="upload.query", times=None)
    with pytest.raises(errors.UploadInterrupted) as caught:
        await mode.client.files.upload(file=path, chunk_size=CHUNK)
    assert caught.value.offset == CHUNK
    assert caught.value.session is mode.client.files.interrupted
    mode.emulator.faults.clear()
    mode.emulator.requests.clear()
    file = await mode.client.files.upload(file=path, session=caught.value.session)
    assert await read_back(mode, file) == BIG
    sent = [entry.size for entry in mode.emulator.requests if entry.stage == "upload.finalize"]
    assert sent == [len(BIG) - CHUNK]
    assert mode.client.files.interrupted is None


async def test_an_interruption_from_outside_leaves_a_note(mode: Mode, tmp_path: Path) -> None:
    class Stop(BaseException):
        pass

    def stop(sent: int, total: int | None) -> None:
        if sent > CHUNK:
            raise Stop

    path = pdf(tmp_path)
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None
    with pytest.raises(Stop) as caught:
        await mode.client.files.upload(file=path, chunk_size=CHUNK, on_progress=stop)
    assert any("goes on from there" in note for note in caught.value.__notes__)
    session = mode.client.files.interrupted
    assert session is not None
    if before is not None:
        assert len(os.listdir("/proc/self/fd")) <= before + 3
    file = await mode.client.files.upload(file=path, session=session)
    assert await read_back(mode, file) == BIG


async def test_what_the_caller_raises_comes_back_as_it_is(mode: Mode, tmp_path: Path) -> None:
    mistake = ZeroDivisionError("in the callback")

    def fail(sent: int, total: int | None) -> None:
        raise mistake

    with pytest.raises(ZeroDivisionError) as caught:
        await mode.client.files.upload(file=pdf(tmp_path), on_progress=fail)
    assert caught.value is mistake


async def test_a_file_that_shrinks_meanwhile(mode: Mode, tmp_path: Path) -> None:
    path = pdf(tmp_path)
    with pytest.raises(errors.UploadSourceChanged, match=r"big\.pdf"):
        await mode.client.files.upload(
            file=path, chunk_size=CHUNK, on_progress=lambda sent, total: os.truncate(path, 300_000)
        )
    chunks = [entry for entry in mode.emulator.requests if entry.stage in ("upload.chunk", "upload.finalize")]
    assert len(chunks) <= 3


async def test_a_pipe(mode: Mode) -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as out:
            out.write(BIG)

    writer = threading.Thread(target=write)
    writer.start()
    with os.fdopen(reading, "rb") as source:
        file = await mode.client.files.upload(file=source, config={"mime_type": "text/plain", "chunk_size": CHUNK})
    writer.join()
    assert await read_back(mode, file) == BIG


async def test_nothing_at_all(mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    reading, writing = os.pipe()
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        for source in (tmp_path / "empty.txt", b"", io.BytesIO(), pipe):
            told: list[tuple[int, int | None]] = []
            file = await mode.client.files.upload(
                file=source,
                config={"mime_type": "text/plain"},
                on_progress=lambda sent, total, told=told: told.append((sent, total)),
            )
            assert file.size_bytes == 0
            assert await read_back(mode, file) == b""
            assert told == [(0, 0)]


@pytest.mark.parametrize("name", ["a file", "caf\u00e9 \u65e5\u672c \U0001f600", "x" * 512, 'quote " and \\ and %20'])
async def test_names_of_every_script(mode: Mode, tmp_path: Path, name: str) -> None:
    file = await mode.client.files.upload(
        file=b"x", config=types.UploadFileConfig(display_name=name, mime_type="text/plain")
    )
    assert (await mode.client.files.get(name=file.name)).display_name == name
    path = tmp_path / f"{name.replace('/', '-')[:60]}.txt"
    path.write_bytes(b"text")
    file = await mode.client.files.upload(file=path)
    assert (file.mime_type, file.size_bytes) == ("text/plain", 4)


async def test_files_that_cannot_be_opened(mode: Mode, tmp_path: Path) -> None:
    """Errors of this package, and the built-in ones that everybody catches."""
    files = mode.client.files
    file = await files.upload(file=b"x", config={"mime_type": "text/plain"})
    sent = len(mode.emulator.requests)
    locked = tmp_path / "locked.txt"
    locked.write_bytes(b"x")
    locked.chmod(0)
    tries: list[tuple[Any, str, type[OSError], Path]] = [
        (lambda path: files.upload(file=path), "LocalFileNotFound", FileNotFoundError, tmp_path / "none.txt"),
        (lambda path: files.upload(file=str(path)), "LocalFileIsADirectory", IsADirectoryError, tmp_path),
        (lambda path: files.download(file=file, path=path), "LocalFileIsADirectory", IsADirectoryError, tmp_path),
        (lambda path: files.download(file=file, path=path), "LocalFileNotFound", FileNotFoundError, tmp_path / "no/a"),
        (lambda path: files.upload(file=path), "LocalFileError", OSError, locked / "inside.txt"),
    ]
    if os.name == "posix" and os.geteuid() != 0:
        tries.append((lambda path: files.upload(file=path), "LocalFileDenied", PermissionError, locked))
    for attempt, name, builtin, path in tries:
        with pytest.raises(errors.LocalFileError) as caught:
            await attempt(path)
        error = caught.value
        assert type(error).__name__ == name
        assert error.filename in (None, str(path))
        assert isinstance(error, builtin)
        assert isinstance(error, errors.GenAIError)
        assert error.__context__ is None
        twin = pickle.loads(pickle.dumps(error))
        assert (type(twin), str(twin), twin.errno) == (type(error), str(error), error.errno)
        assert str(path) in str(error)
    assert len(mode.emulator.requests) == sent
    with pytest.raises(errors.LocalFileNotFound):
        types.Image.from_file(location=str(tmp_path / "none.png"))
    with pytest.raises(errors.LocalFileIsADirectory):
        types.Image(image_bytes=b"x", mime_type="image/png").save(tmp_path)


async def test_text_is_no_source(mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text")
    with path.open() as opened:
        for source in (opened, io.StringIO("text")):
            with pytest.raises(errors.ArgumentError, match="opened as text; open it with mode 'rb'"):
                await mode.client.files.upload(file=source, config={"mime_type": "text/plain"})
    for source in (3, [b"x"], {"path": "a.txt"}, iter([b"x"])):
        with pytest.raises(errors.ArgumentError, match="expected a path, a file object opened for reading bytes"):
            await mode.client.files.upload(file=source, config={"mime_type": "text/plain"})
    assert len(mode.emulator.requests) == 0


async def test_the_upload_address_is_held_to_the_client_s_origin(mode: Mode) -> None:
    foreign = "https://foreign.example/upload/v1beta/files?upload_id=elsewhere"
    mode.emulator.faults.add(f"header:x-goog-upload-url={foreign}", operation="upload.start")
    file = await mode.client.files.upload(file=b"x", config={"mime_type": "text/plain"})
    assert file.size_bytes == 1
    ids = [entry.query.get("upload_id") for entry in mode.emulator.requests if entry.stage == "upload.finalize"]
    assert ids[0] == "elsewhere", "path and query are kept, and asked of the client's own origin"
    assert len(ids) == 2


async def test_what_is_refused_before_anything_is_sent(mode: Mode, tmp_path: Path) -> None:
    files = mode.client.files
    unknown = tmp_path / "data.unknown"
    unknown.write_bytes(b"1")
    huge = tmp_path / "huge.mp4"
    with huge.open("wb") as out:
        out.truncate(2**31 + 1)
    with pytest.raises(errors.ArgumentError, match="mime_type"):
        await files.upload(file=unknown)
    with pytest.raises(errors.ArgumentError, match="bytes without a name"):
        await files.upload(file=b"1")
    with pytest.raises(errors.ArgumentError, match="2,147,483,64"):
        await files.upload(file=huge)
    with pytest.raises(FileNotFoundError):
        await files.upload(file="nonexistent.txt")
    with pytest.raises(errors.ArgumentError, match="missing the argument 'file'"):
        await files.upload()
    with pytest.raises(errors.ArgumentError, match="chunk_size"):
        await files.upload(file=b"1", chunk_size=0, config={"mime_type": "text/plain"})
    with pytest.raises(errors.ArgumentError, match="given twice"):
        await files.upload(file=b"1", chunk_size=1, config={"mime_type": "text/plain", "chunk_size": 2})
    with pytest.raises(errors.ArgumentError, match=r"no field 'mimetype'; did you mean 'mime_type'"):
        await files.upload(file=b"1", config={"mimetype": "text/plain"})
    assert len(mode.emulator.requests) == 0


@pytest.mark.parametrize(
    ("suffix", "mime_type"),
    [
        (".pdf", "application/pdf"),
        (".js", "text/javascript"),
        (".py", "text/x-python"),
        (".txt", "text/plain"),
        (".html", "text/html"),
        (".css", "text/css"),
        (".md", "text/md"),
        (".csv", "text/csv"),
        (".xml", "text/xml"),
        (".rtf", "text/rtf"),
        (".PNG", "image/png"),
        (".mp3", "audio/mp3"),
    ],
)
async def test_types_by_suffix(mode: Mode, tmp_path: Path, suffix: str, mime_type: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"content")
    file = await mode.client.files.upload(file=path)
    assert file.mime_type == mime_type


async def test_get_list_delete(mode: Mode) -> None:
    files = mode.client.files
    names = []
    for number in range(5):
        file = await files.upload(file=b"x", config={"mime_type": "text/plain", "name": f"file-{number}"})
        names.append(file.name)
    assert (await files.get(names[0])).name == names[0]
    assert (await files.get(name="file-1")).name == names[1]
    listed = [file.name async for file in files.list(config={"page_size": 2})]
    assert sorted(listed) == sorted(names)
    pager = await files.list(config={"page_size": 2})
    assert len(pager) == 2
    assert pager.page_size == 2
    assert pager[0].name in names
    await pager.next_page()
    assert isinstance(await files.delete(name=names[0]), types.DeleteFileResponse)
    with pytest.raises((errors.NotFound, errors.PermissionDenied)):
        await files.get(name=names[0])


async def test_a_file_is_known_by_its_uri_as_well(mode: Mode) -> None:
    files = mode.client.files
    file = await files.upload(file=b"moving", config={"mime_type": "video/mp4", "name": "moving"})
    public = "https://generativelanguage.googleapis.com/v1beta/files/moving"
    for known in (file, file.uri, f"{file.uri}:download?alt=media", public, types.Video(uri=public)):
        assert (await files.get(name=known)).name == "files/moving"
    assert (await files.wait(file.uri, backoff=0.01)).state == "ACTIVE"
    store = await mode.client.file_search_stores.create()
    for known in (file, file.uri, "files/moving", "moving"):
        await mode.client.file_search_stores.import_file(file_search_store_name=store.name, file_name=known)
        assert mode.emulator.requests[-1].json == {"fileName": "files/moving"}
    await files.delete(name=file.uri)
    assert [each async for each in files.list()] == []
    sent = len(mode.emulator.requests)
    for wrong in ("https://example.com/video.mp4", "https://example.com/files/", types.Video()):
        with pytest.raises(errors.ArgumentError, match="file"):
            await files.delete(name=wrong)
    for wrong in ("files/../tunedModels/x", "ftp://host/files/moving", "x/files/moving"):
        with pytest.raises(errors.InvalidResourceName):
            await files.delete(name=wrong)
    assert len(mode.emulator.requests) == sent


async def test_a_wait_refuses_what_is_no_name_at_once(mode: Mode) -> None:
    for wrong in ("", "files/x/y", "models/x"):
        with pytest.raises(errors.InvalidResourceName):
            await mode.client.files.wait(wrong, timeout=0.01)
    assert len(mode.emulator.requests) == 0


async def test_objects_in_cloud_storage_are_registered(mode: Mode) -> None:
    class Credentials:
        valid = True
        token = "token-of-google-auth"
        quota_project_id = "a-project"

        def refresh(self, request: object) -> None:
            raise AssertionError("it is still valid")

    uris = ["gs://bucket/one.pdf", "gs://bucket/two.pdf"]
    answer = await mode.client.files.register_files(auth=Credentials(), uris=uris)
    assert [file.source for file in answer.files] == ["REGISTERED", "REGISTERED"]
    sent = mode.emulator.requests[-1]
    assert sent.json == {"uris": uris}
    assert sent.auth == "bearer"
    assert sent.headers["x-goog-user-project"] == "a-project"
    assert "x-goog-api-key" not in sent.headers
    assert len((await mode.client.files.register_files(uris="gs://bucket/one.pdf")).files) == 1
    with pytest.raises(errors.ConfigError, match="credentials"):
        await mode.client.files.register_files(auth="a token", uris=uris)


async def test_credentials_are_renewed_before_they_are_used(mode: Mode) -> None:
    """google-auth blocks for as long as it likes, so that is done in a thread of its own."""
    google_auth = pytest.importorskip("google.auth.credentials")
    threads: list[bool] = []

    class Credentials(google_auth.Credentials):  # type: ignore[misc, name-defined]
        def refresh(self, request: object) -> None:
            assert callable(request)
            threads.append(threading.current_thread() is threading.main_thread())
            self.token = "a-new-token"

    answer = await mode.client.files.register_files(auth=Credentials(), uris=["gs://bucket/one.pdf"])
    assert answer.files[0].source == "REGISTERED"
    sent = mode.emulator.requests[-1]
    assert (sent.auth, "x-goog-api-key" in sent.headers) == ("bearer", False)
    assert threads == [False]


class TestDownload:
    async def test_to_a_path_all_at_once(self, mode: Mode, tmp_path: Path) -> None:
        file = await mode.client.files.upload(file=BIG, config={"mime_type": "text/plain"})
        target = tmp_path / "copy.bin"
        target.write_bytes(b"what was there before")
        assert await mode.client.files.download(file=file, path=str(target)) is None
        assert target.read_bytes() == BIG
        told: list[tuple[int, int | None]] = []
        config = {"on_progress": lambda received, total: told.append((received, total))}
        await mode.client.files.download(file=file.name, destination=target, config=config)
        assert told[-1] == (len(BIG), len(BIG))
        assert sorted(os.listdir(tmp_path)) == ["copy.bin"]

    async def test_to_an_open_file(self, mode: Mode, tmp_path: Path) -> None:
        file = await mode.client.files.upload(file=b"middle", config={"mime_type": "text/plain"})
        with (tmp_path / "out.bin").open("wb") as out:
            out.write(b"before-")
            await mode.client.files.download(file=file, destination=out)
            out.write(b"-after")
        assert (tmp_path / "out.bin").read_bytes() == b"before-middle-after"
        with (tmp_path / "text.txt").open("w") as text, pytest.raises(errors.ArgumentError, match="'wb'"):
            await mode.client.files.download(file=file, destination=text)

    @pytest.mark.parametrize("fault", ["close:body;bytes=300000", "reset:body;bytes=300000", "truncate:300000"])
    async def test_a_broken_connection_is_resumed(self, mode: Mode, tmp_path: Path, fault: str) -> None:
        file = await mode.client.files.upload(file=BIG, config={"mime_type": "text/plain"})
        planned = mode.emulator.faults.add(fault, operation="downloadFile")
        target = tmp_path / "copy.bin"
        await mode.client.files.download(file=file, destination=target)
        assert target.read_bytes() == BIG
        assert planned.used == 1
        found = [entry for entry in mode.emulator.requests if entry.operation == "downloadFile" and not entry.stage]
        asked = [entry.headers.get("range") for entry in found]
        assert asked[0] is None
        assert asked[1] is not None
        assert asked[1].startswith("bytes=")

    async def test_one_that_cannot_be_had_leaves_no_trace(self, mode: Mode, tmp_path: Path) -> None:
        file = await mode.client.files.upload(file=BIG, config={"mime_type": "text/plain"})
        target = tmp_path / "copy.bin"
        target.write_bytes(b"before")
        mode.emulator.faults.add("close:body;bytes=0", operation="downloadFile", times=None)
        with pytest.raises(errors.DownloadInterrupted) as caught:
            await mode.client.files.download(file=file, destination=target)
        assert caught.value.received == 0
        assert target.read_bytes() == b"before"
        assert os.listdir(tmp_path) == ["copy.bin"]

    async def test_refused(self, mode: Mode, tmp_path: Path) -> None:
        with pytest.raises(errors.ClientError):
            await mode.client.files.download(file="files/none", destination=tmp_path / "x")
        assert os.listdir(tmp_path) == []
        with pytest.raises(IsADirectoryError):
            await mode.client.files.download(file="files/none", destination=tmp_path)
        with pytest.raises(errors.ArgumentError, match="neither a file's name"):
            await mode.client.files.download(file="https://example.com/video.mp4")
        with pytest.raises(errors.ArgumentError, match="same"):
            await mode.client.files.download(file="files/none", destination="a", path="b")

    async def test_a_video_gets_its_bytes(self, mode: Mode) -> None:
        file = await mode.client.files.upload(file=b"moving", config={"mime_type": "video/mp4"})
        video = types.Video(uri=f"{file.uri}:download?alt=media")
        assert await mode.client.files.download(file=video) == b"moving"
        assert video.video_bytes == b"moving"


class TestWaiting:
    async def test_until_it_is_processed(self, mode: Mode) -> None:
        seen: list[types.File] = []
        file = await mode.client.files.upload(file=b"moving", config={"mime_type": "video/mp4"})
        assert file.state is not None
        assert file.state.name == "PROCESSING"
        ready = await mode.client.files.wait(file, timeout=30, backoff=0.01, on_poll=seen.append)
        assert ready.state == "ACTIVE"
        assert seen[0].state == "PROCESSING"
        assert (await mode.client.files.wait(file.name, backoff=0.01)).state == "ACTIVE"

    async def test_not_longer_than_it_may_take(self, mode: Mode) -> None:
        stuck = types.File(name="files/stuck", state="PROCESSING")
        with pytest.raises(errors.WaitTimeout) as caught:
            await mode.client.files.wait(stuck, timeout=0)
        assert isinstance(caught.value, TimeoutError)
        assert caught.value.last == stuck

    async def test_what_cannot_be_waited_for(self, mode: Mode) -> None:
        wait = mode.client.files.wait
        with pytest.raises(errors.ArgumentError, match="no name"):
            await wait(types.File())
        with pytest.raises(errors.ArgumentError, match="a File or its name"):
            await wait(12)
        with pytest.raises(errors.ArgumentError, match="timeout"):
            await wait(types.File(name="files/x", state="PROCESSING"), timeout="soon")
        with pytest.raises(errors.ArgumentError, match="backoff"):
            await wait(types.File(name="files/x", state="PROCESSING"), backoff=(1, 0.5))
        failed = types.File(name="files/x", state="FAILED", error={"message": "no such codec"})
        with pytest.raises(errors.OperationFailed, match="no such codec"):
            await wait(failed)


async def test_an_uploaded_file_is_content(mode: Mode) -> None:
    file = await mode.client.files.upload(file=b"The moon is made of rock.", config={"mime_type": "text/plain"})
    response = await mode.client.models.generate_content(model=MODEL, contents=[file, "What is the moon made of?"])
    assert "rock" in response.text


def test_asyncio_goes_on_while_a_file_is_read(mode: Mode, tmp_path: Path) -> None:
    if mode.sync:
        pytest.skip("a matter of asyncio")

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            import time

            time.sleep(0.05)
            return super().read(size)

    async def body() -> int:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.005)
                ticks += 1

        ticking = asyncio.create_task(tick())
        await mode.client.files.upload(file=Slow(BIG), config={"mime_type": "text/plain"})
        ticking.cancel()
        await mode.aclose()
        return ticks

    assert asyncio.run(body()) >= 5
