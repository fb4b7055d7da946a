"""Uploads and downloads over a transport that is a script: the requests they make, their waits, and what they close."""

from __future__ import annotations

import asyncio
import io
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from genai.transfers.download import Downloading
from genai.transfers.download_core import Open
from genai.transfers.download_core import Pause as DownloadPause
from genai.transfers.settings import transport_settings
from genai.transfers.source import Body
from genai.transfers.upload import Uploading
from genai.transfers.upload_core import CHUNK, Pause, Put, Query, Session, Start
from genai_runtime import errors
from genai_runtime.secret import ApiKey
from genai_runtime.transport import (
    Headers,
    Limits,
    Operation,
    Request,
    RequestOptions,
    Response,
    RetryPolicy,
    Timeouts,
    TransportConfig,
)
from genai_runtime.transport.retry import backoff
from genai_runtime.uploads import Upload

START = Operation("upload", "POST", "creating", "json")
DOWNLOAD = Operation("download", "GET", "repeatable", "bytes")
URL = "https://x/upload?id=1"
KEY = "secret-key-0123456789"


def said(status: int = 200, **headers: Any) -> Response:
    return Response(status, Headers((name.replace("_", "-"), str(value)) for name, value in headers.items()), b"{}")


STARTED = said(x_goog_upload_url=URL, x_goog_upload_chunk_granularity=1)
FINAL = said(x_goog_upload_status="final")
LOST = errors.APIConnectionError("lost")


class Script:
    """A transport that answers from a script. Bodies are read as a wire would read them."""

    def __init__(self, *script: Any) -> None:
        self.script = list(script)
        self.sent: list[Request] = []
        self.bodies: list[bytes] = []

    def send(self, request: Request) -> Any:
        self.sent.append(request)
        self.bodies.append(b"".join(request.content) if isinstance(request.content, Body) else request.content or b"")  # type: ignore[arg-type]
        return self._next()

    def _next(self) -> Any:
        step = self.script.pop(0)
        if isinstance(step, BaseException):
            raise step
        return step

    def download(self, request: Request) -> Any:
        self.sent.append(Request(request.operation, headers=request.headers))
        return self._next()


class AsyncScript(Script):
    async def send(self, request: Request) -> Any:
        content = request.content
        body = b"".join([piece async for piece in content]) if isinstance(content, Body) else content or b""
        self.sent.append(request)
        self.bodies.append(body)  # type: ignore[arg-type]
        return self._next()

    async def download(self, request: Request) -> Any:
        return super().download(request)


class Mode:
    def __init__(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name = name
        self.slept: list[float] = []

        async def sleep(seconds: float) -> None:
            self.slept.append(seconds)

        monkeypatch.setattr(time, "sleep", self.slept.append)
        monkeypatch.setattr(asyncio, "sleep", sleep)
        monkeypatch.setattr(backoff, "__defaults__", (lambda low, high: low + high,))

    def script(self, *steps: Any) -> Any:
        return (Script if self.name == "sync" else AsyncScript)(*steps)

    def run(self, transfer: Any, transport: Any) -> Any:
        return transfer.run(transport) if self.name == "sync" else asyncio.run(transfer.arun(transport))


@pytest.fixture(params=["sync", "aio"])
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Mode:
    return Mode(request.param, monkeypatch)


def start(size: int | None, mime_type: str, name: str | None) -> Request:
    return Request(START, "/files", body={"mime": mime_type, "size": size, "name": name}, upload=True)


SETTINGS = TransportConfig(
    base_url="https://x", auth=ApiKey(KEY), retry=RetryPolicy(attempts=3, jitter=0.5), timeouts=Timeouts(total=100)
)
CONFIG = {"mime_type": "text/plain", "chunk_size": None, "on_progress": None, "progress": None}


def uploading(file: Any = b"0123456789", config: Any = CONFIG, **more: Any) -> Uploading:
    settings, ended = more.pop("settings", SETTINGS), more.pop("ended", None)
    how: dict[str, Any] = {
        "options": None, "start": start, "chunk_size": None, "on_progress": None, "session": None, **more
    }  # fmt: skip
    asked = None if config is None else SimpleNamespace(**{**CONFIG, **config})
    return Uploading(Upload(file, asked, **how), settings, ended)


# ---- uploads


def test_the_requests_of_an_upload(mode: Mode) -> None:
    transport = mode.script(STARTED, LOST, said(x_goog_upload_status="active", x_goog_upload_size_received=4), FINAL)
    told: list[Any] = []
    upload = uploading(on_progress=lambda sent, total: told.append((sent, total)))
    assert mode.run(upload, transport) is FINAL
    first, put, query, rest = transport.sent
    assert first.body == {"mime": "text/plain", "size": 10, "name": None}
    assert transport.bodies == [b"", b"0123456789", b"", b"456789"]
    assert (put.url, put.headers, put.raise_for_status) == (URL, Put(URL, 0, 10, True).headers, False)
    assert (put.operation.id, put.operation.method, put.operation.repeat, put.operation.result) == (
        "uploadBytes", "POST", "creating", "bytes",
    )  # fmt: skip
    assert (query.url, query.headers, query.content, query.raise_for_status) == (URL, Query(URL).headers, b"", False)
    assert (query.operation.id, query.operation.method, query.operation.repeat, query.operation.result) == (
        "queryUpload", "POST", "repeatable", "bytes",
    )  # fmt: skip
    assert rest.headers == Put(URL, 4, 10, True).headers
    assert [request.options.timeout for request in (put, query, rest)] == [100 + 10 / 65536, 100, 100 + 6 / 65536]
    assert told == [(10, 10), (10, 10)]
    assert mode.slept == [1.5]
    assert upload.upload.session is not None
    assert upload.upload.session.offset == 4


def test_nothing_is_sent_of_nothing(mode: Mode) -> None:
    transport = mode.script(STARTED, FINAL)
    mode.run(uploading(b""), transport)
    assert transport.sent[1].content == b""
    assert transport.sent[1].options.timeout == 100


def test_options_of_an_upload_reach_its_requests(mode: Mode) -> None:
    limits, retry = Limits(depth=3), RetryPolicy(attempts=1)
    options = RequestOptions(
        base_url="https://y", api_version="v9", headers={"a": "b"}, timeout=7, limits=limits, retry=retry,
        extra_body={"x": 1},
    )  # fmt: skip
    transport = mode.script(STARTED, LOST)
    with pytest.raises(errors.UploadInterrupted, match="at byte 0: lost"):
        mode.run(uploading(options=options), transport)
    sent = transport.sent[1].options
    assert (sent.base_url, sent.api_version, sent.headers, sent.limits, sent.retry, sent.extra_body) == (
        "https://y", "v9", {"a": "b"}, limits, None, None,
    )  # fmt: skip
    assert sent.timeout == 7 + 10 / 65536


def test_waits_grow_to_their_limit() -> None:
    upload = uploading(options=RequestOptions(retry=RetryPolicy(initial_delay=2, max_delay=30, exp_base=3, jitter=0)))
    assert [upload._delay(Pause(vain)) for vain in (1, 2, 3, 4)] == [2, 6, 18, 30]
    assert upload._delay(Pause(10**6)) == 30


def test_jitter_is_added_before_the_limit(mode: Mode) -> None:
    upload = uploading(options=RequestOptions(retry=RetryPolicy(initial_delay=1, max_delay=9, jitter=0.25)))
    assert [upload._delay(Pause(vain)) for vain in (1, 2, 3, 4, 5)] == [1.25, 2.25, 4.25, 8.25, 9]


@pytest.mark.parametrize("where", ["argument", "config"])
def test_settings_stand_as_an_argument_or_in_the_config(mode: Mode, where: str) -> None:
    told: list[int] = []
    given: dict[str, Any] = {"chunk_size": 4, "on_progress": lambda sent, total: told.append(sent)}
    upload = uploading(**given) if where == "argument" else uploading(config=given)
    active = [said(x_goog_upload_status="active", x_goog_upload_size_received=stop) for stop in (4, 8)]
    transport = mode.script(STARTED, *active, FINAL)
    mode.run(upload, transport)
    assert transport.bodies[1:] == [b"0123", b"4567", b"89"]
    assert told == [4, 8, 10]


@pytest.mark.parametrize("name", ["chunk_size", "on_progress"])
def test_not_in_both_places(name: str) -> None:
    value: Any = 4 if name == "chunk_size" else print
    with pytest.raises(errors.ArgumentError) as caught:
        uploading(config={name: value}, **{name: value})
    assert str(caught.value) == f"{name}: is given twice, as an argument and in the config"


@pytest.mark.parametrize("value", [0, -1, True, "4", 1.5])
def test_chunks_that_are_none(value: Any) -> None:
    with pytest.raises(errors.ArgumentError) as caught:
        uploading(chunk_size=value)
    assert str(caught.value) == f"chunk_size: expected a positive number of bytes, got {value!r}"
    assert uploading(chunk_size=1).upload._chunk == 1


def test_types(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"x")
    for config in ({"mime_type": None}, None):
        upload = uploading(path, config=config)
        assert upload._mime_type == "image/png"
        upload.source.close()
    upload = uploading(path, config={"mime_type": "text/x"})
    assert upload._mime_type == "text/x"
    upload.source.close()
    odd = tmp_path / "a.unheard-of"
    odd.write_bytes(b"x")
    for file, whose in ((odd, "the name 'a.unheard-of' does"), (b"x", "bytes without a name do")):
        with pytest.raises(errors.ArgumentError) as caught:
            uploading(file, config=None)
        assert str(caught.value) == (f"config.mime_type: {whose} not tell the type; pass config={{'mime_type': ...}}")


def test_what_the_api_could_not_take_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    """The file is closed again: one left open would be a ResourceWarning, which fails the test."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")

    def refuses(size: int | None, mime_type: str, name: str | None) -> Request:
        raise errors.ArgumentError("no")

    with pytest.raises(errors.ArgumentError):
        uploading(path, start=refuses)


def test_the_source_is_closed_whatever_happens(mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"0123456789")
    for script, kind in (((STARTED, ValueError("x")), ValueError), ((KeyboardInterrupt(),), KeyboardInterrupt)):
        upload = uploading(path)
        with pytest.raises(kind):
            mode.run(upload, mode.script(*script))
        with pytest.raises(ValueError, match="closed"):
            upload.source.read(0, 1)
    upload = uploading(path)
    mode.run(upload, mode.script(STARTED, FINAL))
    with pytest.raises(ValueError, match="closed"):
        upload.source.read(0, 1)


class Pipe(io.RawIOBase):
    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)
        self.threads: set[bool] = set()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        self.threads.add(threading.current_thread() is threading.main_thread())
        return self._data.read(size)


def test_a_short_pipe_has_a_size_from_the_start(mode: Mode) -> None:
    file = Pipe(b"0123")
    transport = mode.script(STARTED, FINAL)
    mode.run(uploading(file), transport)
    assert transport.sent[0].body["size"] == 4
    assert transport.bodies[1] == b"0123"
    assert file.threads == {mode.name == "sync"}


@pytest.mark.parametrize(("size", "known"), [(4, 4), (5, None), (3, 3)])
def test_a_pipe_is_looked_into_as_far_as_one_chunk(mode: Mode, size: int, known: int | None) -> None:
    transport = mode.script(ValueError("stop"))
    with pytest.raises(ValueError, match="stop"):
        mode.run(uploading(Pipe(bytes(size)), chunk_size=4), transport)
    assert transport.sent[0].body["size"] == known
    assert uploading(Pipe(b"")).source.size is None
    assert uploading(Pipe(b""))._peek == (0, CHUNK + 1)
    assert uploading(b"x")._peek == (0, 0)


def test_a_session_goes_on(mode: Mode) -> None:
    session = Session(URL, 10, 1, 3)
    transport = mode.script(said(x_goog_upload_status="active", x_goog_upload_size_received=6), FINAL)
    mode.run(uploading(session=session), transport)
    assert transport.bodies == [b"", b"6789"]


def test_an_interruption_from_outside_is_told_where_it_was(mode: Mode) -> None:
    active = said(x_goog_upload_status="active", x_goog_upload_size_received=4)
    upload = uploading(chunk_size=4)
    with pytest.raises(KeyboardInterrupt) as caught:
        mode.run(upload, mode.script(STARTED, active, KeyboardInterrupt()))
    assert caught.value.__notes__ == [
        "the upload of the source had come to <Session at byte 4 of 10>; "
        "files.upload(file=..., session=files.interrupted) goes on from there"
    ]
    for script, kind in (((KeyboardInterrupt(),), KeyboardInterrupt), ((STARTED, ValueError("x")), ValueError)):
        with pytest.raises(kind) as plain:
            mode.run(uploading(), mode.script(*script))
        assert not hasattr(plain.value, "__notes__")


def test_a_refusal_shows_no_key(mode: Mode) -> None:
    refusal = Response(403, Headers(), f'{{"error": {{"message": "{KEY}"}}}}'.encode())
    with pytest.raises(errors.PermissionDenied) as caught:
        mode.run(uploading(), mode.script(STARTED, refusal))
    assert caught.value.message == "<redacted>"


def test_a_fault_of_an_earlier_request_is_forgotten(mode: Mode) -> None:
    upload = uploading()
    upload.source.fault = OSError("earlier")
    assert mode.run(upload, mode.script(STARTED, FINAL)) is FINAL


def test_settings_of_a_resource() -> None:
    assert (
        transport_settings(SimpleNamespace(_core=SimpleNamespace(transport=SimpleNamespace(config=SETTINGS))))
        is SETTINGS
    )
    bare = transport_settings(SimpleNamespace(_core=SimpleNamespace(transport=object())))
    assert bare.retry == RetryPolicy()
    assert isinstance(uploading()._request(Start()), Request)


# ---- downloads


class Answer:
    """The answer to one request of a download, in either mode."""

    def __init__(self, status: int, *pieces: Any, **headers: Any) -> None:
        self.status = status
        self.headers = {name.replace("_", "-"): str(value) for name, value in headers.items()}
        self._pieces = pieces
        self.closed = 0

    def __iter__(self) -> Any:
        for piece in self._pieces:
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def downloading(destination: Any = None, on_progress: Any = None, **more: Any) -> Downloading:
    how: dict[str, Any] = {"settings": SETTINGS, "what": "a file", "size": None, **more}
    options = how.pop("options", None)
    request = Request(DOWNLOAD, "/x", headers={"a": "b"}, options=options)
    return Downloading(request, destination, how["settings"], on_progress, how["what"], how["size"])


def test_a_download_goes_on_where_it_stopped(mode: Mode) -> None:
    first = Answer(200, b"0123", LOST, content_length=10, etag='"e"')
    second = Answer(206, b"45", b"6789", content_range="bytes 4-9/10")
    transport = mode.script(first, second)
    told: list[Any] = []
    assert mode.run(downloading(on_progress=lambda got, total: told.append((got, total))), transport) == b"0123456789"
    assert [request.headers for request in transport.sent] == [
        {"a": "b", "accept-encoding": "identity"},
        {"a": "b", "accept-encoding": "identity", "range": "bytes=4-", "if-range": '"e"'},
    ]
    assert told == [(4, 10), (6, 10), (10, 10)]
    assert mode.slept == [1.5]
    assert second.closed == 1


def test_a_download_is_abandoned_when_it_fails(mode: Mode, tmp_path: Path) -> None:
    answer = Answer(200, b"0123", ValueError("x"))
    with pytest.raises(ValueError, match="x"):
        mode.run(downloading(tmp_path / "out.bin"), mode.script(answer))
    assert list(tmp_path.iterdir()) == []
    assert answer.closed == 1
    with pytest.raises(errors.APIConnectionError):
        mode.run(downloading(tmp_path / "out.bin"), mode.script(LOST))
    assert list(tmp_path.iterdir()) == []


def test_a_download_into_a_file_is_written_aside(mode: Mode) -> None:
    threads: list[bool] = []

    class File(io.BytesIO):
        def write(self, block: Any) -> int:
            threads.append(threading.current_thread() is threading.main_thread())
            return super().write(block)

    file = File()
    assert mode.run(downloading(file), mode.script(Answer(200, b"01", b"23"))) is None
    assert file.getvalue() == b"0123"
    assert threads == [mode.name == "sync"] * 2


def test_a_file_keeps_what_came_before_the_connection_broke(mode: Mode, tmp_path: Path) -> None:
    first = Answer(200, b"01", b"23", LOST, content_length=10, etag='"e"')
    second = Answer(206, b"45", b"6789", content_range="bytes 4-9/10")
    transport = mode.script(first, second)
    told: list[Any] = []
    load = downloading(tmp_path / "out.bin", lambda got, total: told.append((got, total)))
    assert mode.run(load, transport) is None
    assert (tmp_path / "out.bin").read_bytes() == b"0123456789"
    assert transport.sent[1].headers == {
        "a": "b",
        "accept-encoding": "identity",
        "range": "bytes=4-",
        "if-range": '"e"',
    }
    assert told[-1] == (10, 10)
    assert told == sorted(told)


def test_a_download_has_so_many_attempts(mode: Mode) -> None:
    for options, count in ((None, 3), (RequestOptions(), 3), (RequestOptions(retry=RetryPolicy(attempts=2)), 2)):
        script = [Answer(200, LOST, content_length=4) for _ in range(count)]
        with pytest.raises(errors.DownloadInterrupted) as caught:
            mode.run(downloading(options=options), mode.script(*script))
        assert str(caught.value) == "the download of a file stopped at byte 0 of 4: lost"


def test_a_download_of_a_known_size(mode: Mode) -> None:
    script = [Answer(200, b"01", content_length=2), Answer(206, b"23", content_range="bytes 2-3/4")]
    assert mode.run(downloading(size=4), mode.script(*script)) == b"0123"


def test_waits_of_a_download(mode: Mode) -> None:
    options = RequestOptions(retry=RetryPolicy(initial_delay=2, max_delay=30, exp_base=3, jitter=0.5))
    load = downloading(options=options)
    assert [load._delay(DownloadPause(vain)) for vain in (1, 2, 3, 4, 10**6)] == [2.5, 6.5, 18.5, 30, 30]
    assert load._request_for(Open(0, None)).headers == {"a": "b", "accept-encoding": "identity"}
