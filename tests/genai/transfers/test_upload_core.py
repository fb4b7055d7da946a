"""The upload protocol without sockets: the core against a server of a few lines, faults and all."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai.transfers.source import BytesSource, FileSource, PipeSource, Source, open_source
from genai.transfers.upload_core import CHUNK, GRANULARITY, Fill, Hash, Pause, Put, Query, Session, Start, Upload
from genai_runtime import errors
from genai_runtime.drive import run
from genai_runtime.transport import Headers, Response
from tests.cases import examples

Answer = tuple[int, dict[str, str], bytes]


class Server:
    """The other side. ``faults`` are taken one for each request that carries bytes or asks for the offset."""

    def __init__(self, faults: list[str] | None = None, hexadecimal: bool = True) -> None:
        self.data = bytearray()
        self.status = "active"
        self.faults = list(faults or [])
        self.hexadecimal = hexadecimal
        self.log: list[Any] = []
        self.sessions = 0
        self.damage: dict[str, Any] = {}

    def do(self, command: Any, source: Source) -> Any:
        self.log.append(command)
        if isinstance(command, Pause):
            return None
        if isinstance(command, Fill):
            return source.fill(command.start, command.size)
        if isinstance(command, Hash):
            return source.hash_up_to(command.stop)
        if isinstance(command, Start):
            self.sessions += 1
            self.data.clear()
            self.status = "active"
            return self._response(200, {"x-goog-upload-url": f"http://upload/{self.sessions}"})
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "gone":
            self.status = "lost"
        if self.status == "lost":
            return self._response(410, {})
        if isinstance(command, Put):
            return self._put(command, source, fault)
        if fault == "reset":
            raise errors.APIConnectionError("reset")
        if fault == "503":
            return self._response(503, {})
        return self._now()

    def _put(self, command: Put, source: Source, fault: str) -> Response:
        if fault == "unsent":
            raise errors.APIConnectionError("reset")
        if fault == "503-active":
            return self._response(503, {"x-goog-upload-status": "active"})
        assert command.start == len(self.data), "bytes were sent to where they do not belong"
        keep = command.stop if fault != "half" else (command.start + command.stop) // 2
        position = command.start
        while position < keep:
            try:
                block = source.read(position, min(100, keep - position))
            except errors.UploadSourceChanged as error:
                source.fault = error
                raise errors.APIConnectionError("the body ended early") from None
            self.data += block
            position += len(block)
        if fault == "half":
            return self._response(200, {"x-goog-upload-status": "active", "x-goog-upload-size-received": str(keep)})
        if command.last:
            self.status = "final"
        if fault == "lost-answer":
            raise errors.APIConnectionError("reset")
        if fault == "503":
            return self._response(503, {})
        if fault == "400":
            return self._response(400, {}, b'{"error": {"code": 400, "message": "no", "status": "INVALID_ARGUMENT"}}')
        return self._now()

    def _now(self) -> Response:
        headers = {"x-goog-upload-status": self.status, "x-goog-upload-size-received": str(len(self.data))}
        if self.status != "final":
            return self._response(200, headers)
        digest = hashlib.sha256(self.data)
        raw = digest.hexdigest().encode() if self.hexadecimal else digest.digest()
        file = {"name": "files/x", "sizeBytes": str(len(self.data)), "sha256Hash": base64.b64encode(raw).decode()}
        return self._response(200, headers, json.dumps({"file": {**file, **self.damage}}).encode())

    @staticmethod
    def _response(status: int, headers: dict[str, str], body: bytes = b"{}") -> Response:
        return Response(status, Headers(headers.items()), body)

    def puts(self) -> list[Put]:
        return [command for command in self.log if isinstance(command, Put)]

    def queries(self) -> int:
        return sum(isinstance(command, Query) for command in self.log)


def upload(data: Any, server: Server, **settings: Any) -> Response:
    source = data if isinstance(data, Source) else BytesSource(data)
    return run(Upload(source, **settings).steps(), lambda command: server.do(command, source))


def pipe(data: bytes) -> PipeSource:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self._data = io.BytesIO(data)

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            # In dribs and drabs, as a pipe gives them.
            return self._data.read(min(size, 1000) if size > 0 else -1)

    source = open_source(Pipe())
    assert isinstance(source, PipeSource)
    return source


DATA = random.Random(1).randbytes(10_000)


class TestFaults:
    def test_one_request_carries_everything(self) -> None:
        server = Server()
        response = upload(DATA, server)
        assert bytes(server.data) == DATA
        assert response.json()["file"]["name"] == "files/x"
        assert [(put.start, put.stop, put.last) for put in server.puts()] == [(0, 10_000, True)]
        assert server.queries() == 0

    @pytest.mark.parametrize("fault", ["unsent", "503", "503-active", "half", "lost-answer"])
    @pytest.mark.parametrize("chunk_size", [None, 4000])
    def test_a_fault_costs_nothing_that_arrived(self, fault: str, chunk_size: int | None) -> None:
        server = Server([fault])
        session = Session("http://upload/0", len(DATA), granularity=1)
        upload(DATA, server, chunk_size=chunk_size, session=session)
        assert bytes(server.data) == DATA
        assert server.status == "final"

    def test_the_server_is_asked_only_in_doubt(self) -> None:
        server = Server(["half"])
        upload(DATA, server)
        assert server.queries() == 0, "the answer itself told how much had come"
        server = Server(["lost-answer"])
        upload(DATA, server)
        assert server.queries() == 1
        assert len(server.puts()) == 1, "everything had arrived: the query says so, and nothing is sent again"

    def test_a_session_that_is_gone_is_begun_again_once(self) -> None:
        server = Server(["gone"])
        upload(DATA, server)
        assert server.sessions == 2
        assert bytes(server.data) == DATA
        with pytest.raises(errors.UploadSessionExpired):
            upload(DATA, Server(["gone", "gone"]))

    def test_it_gives_up_with_what_can_be_resumed(self) -> None:
        server = Server(["half", *["503-active"] * 20])
        with pytest.raises(errors.UploadInterrupted) as caught:
            upload(DATA, server, attempts=3)
        assert caught.value.offset == 5000
        session = caught.value.session
        assert isinstance(session, Session)
        server.faults.clear()
        server.log.clear()
        upload(DATA, server, session=session)
        assert bytes(server.data) == DATA
        assert [(put.start, put.stop) for put in server.puts()] == [(5000, 10_000)]

    def test_progress_starts_the_count_of_attempts_anew(self) -> None:
        server = Server(["half", "503-active", ""] * 12)
        upload(DATA, server, attempts=2)
        assert bytes(server.data) == DATA

    def test_what_the_server_refuses_is_not_sent_again(self) -> None:
        server = Server(["400"])
        with pytest.raises(errors.InvalidArgument):
            upload(DATA, server)
        assert len(server.puts()) == 1

    def test_a_mistake_of_the_client_is_not_taken_for_the_network(self) -> None:
        def do(command: Any) -> Any:
            if isinstance(command, Start):
                return Server._response(200, {"x-goog-upload-url": "http://upload/1"})
            raise errors.ClientClosed("closed")

        with pytest.raises(errors.ClientClosed):
            run(Upload(BytesSource(DATA)).steps(), do)

    def test_a_start_without_an_address(self) -> None:
        with pytest.raises(errors.ResponseDecodeError, match="where its bytes go"):
            run(Upload(BytesSource(b"x")).steps(), lambda command: Server._response(200, {}))

    @settings(max_examples=examples(60, 300), deadline=None)
    @given(
        size=st.integers(0, 3000),
        chunk_size=st.none() | st.integers(1, 1200),
        granularity=st.sampled_from([1, 7, 256]),
        faults=st.lists(
            st.sampled_from(["", "unsent", "503", "503-active", "half", "lost-answer", "reset"]), max_size=9
        ),
        piped=st.booleans(),
    )
    def test_whatever_happens_the_server_holds_what_was_given(
        self, size: int, chunk_size: int | None, granularity: int, faults: list[str], piped: bool
    ) -> None:
        data = DATA[:size]
        server = Server(faults)
        source = pipe(data) if piped else BytesSource(data)
        core = Upload(source, chunk_size=chunk_size, attempts=99)

        def do(command: Any) -> Any:
            answer = server.do(command, source)
            if isinstance(command, Start):
                headers = {**answer.headers, "x-goog-upload-chunk-granularity": str(granularity)}
                return Server._response(200, headers)
            return answer

        run(core.steps(), do)
        assert bytes(server.data) == data
        resent = sum(put.stop - put.start for put in server.puts()) - size
        struck = len(faults) - len(server.faults)
        largest = max((put.stop - put.start for put in server.puts()), default=0)
        assert resent <= struck * largest, "more than one request's bytes went out for a fault"
        for put in server.puts():
            assert put.last or (put.stop - put.start) % granularity == 0 or put.start % granularity


class TestIntegrity:
    @pytest.mark.parametrize("hexadecimal", [True, False])
    def test_size_and_hash_are_compared(self, hexadecimal: bool) -> None:
        upload(DATA, Server(hexadecimal=hexadecimal))
        for damage in (
            {"sizeBytes": "9999"},
            {"sha256Hash": base64.b64encode(hashlib.sha256(b"other").digest()).decode()},
            {"sha256Hash": base64.b64encode(hashlib.sha256(b"other").hexdigest().encode()).decode()},
        ):
            server = Server(hexadecimal=hexadecimal)
            server.damage = damage
            with pytest.raises(errors.UploadIntegrityError, match="files/x"):
                upload(DATA, server)

    def test_a_hash_of_another_kind_says_nothing(self) -> None:
        server = Server()
        server.damage = {"sha256Hash": base64.b64encode(b"crc32c:1234").decode()}
        upload(DATA, server)

    def test_a_server_that_claims_more_than_was_sent(self) -> None:
        def do(command: Any) -> Any:
            if isinstance(command, Start):
                return Server._response(200, {"x-goog-upload-url": "http://upload/1"})
            return Server._response(200, {"x-goog-upload-status": "active", "x-goog-upload-size-received": "99999"})

        with pytest.raises(errors.UploadIntegrityError, match="99999"):
            run(Upload(BytesSource(DATA)).steps(), do)

    def test_a_file_that_shrinks(self, tmp_path: Path) -> None:
        path = tmp_path / "shrinking.bin"
        path.write_bytes(DATA)
        source = open_source(path)
        os.truncate(path, 300)
        server = Server()
        with pytest.raises(errors.UploadSourceChanged, match=r"shrinking.bin.*10000"):
            upload(source, server)
        assert len(server.puts()) == 1
        source.close()

    def test_a_file_that_is_overwritten_meanwhile(self, tmp_path: Path) -> None:
        path = tmp_path / "changing.bin"
        path.write_bytes(DATA)
        source = open_source(path)
        server = Server(["half"])

        def do(command: Any) -> Any:
            if isinstance(command, Put) and command.start:
                path.write_bytes(b"!" * len(DATA))
                os.utime(path, ns=(1, 1))
                server.damage = {"sha256Hash": base64.b64encode(hashlib.sha256(b"").digest()).decode()}
            return server.do(command, source)

        with pytest.raises(errors.UploadSourceChanged, match="written to"):
            run(Upload(source).steps(), do)
        source.close()


class TestSources:
    @pytest.mark.parametrize("size", [0, 1, GRANULARITY, 2 * GRANULARITY])
    @pytest.mark.parametrize("make", [BytesSource, pipe])
    def test_sizes_at_the_edges(self, size: int, make: Callable[[bytes], Source]) -> None:
        data = bytes(size)
        server = Server()
        upload(make(data), server, chunk_size=GRANULARITY)
        assert len(server.data) == size
        assert len(server.puts()) == max(1, -(-size // GRANULARITY))

    def test_a_pipe_is_sent_in_chunks_that_can_be_sent_again(self) -> None:
        data = random.Random(2).randbytes(CHUNK + 10)
        server = Server(["unsent"])
        upload(pipe(data), server)
        assert bytes(server.data) == data
        assert len(server.puts()) == 3

    def test_a_pipe_cannot_go_back_to_what_it_has_let_go(self) -> None:
        source = pipe(DATA)
        server = Server()

        def do(command: Any) -> Any:
            if isinstance(command, Put) and command.start == 2 * 4000:
                del server.data[:]
                return Server._response(503, {})
            return server.do(command, source)

        core = Upload(source, chunk_size=4000)

        def start(command: Any) -> Any:
            answer = do(command)
            if isinstance(command, Start):
                headers = {**answer.headers, "x-goog-upload-chunk-granularity": "1"}
                return Server._response(200, headers)
            return answer

        with pytest.raises(errors.UploadInterrupted, match="cannot be read again"):
            run(core.steps(), start)

    def test_a_file_object_is_read_from_where_it_stands(self) -> None:
        file = io.BytesIO(DATA)
        file.seek(4000)
        server = Server(["half"])
        upload(open_source(file), server)
        assert bytes(server.data) == DATA[4000:]
        assert not file.closed

    def test_a_path_is_opened_and_closed(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(b"text")
        for given_path in (path, str(path), os.fsencode(path) and path):
            source = open_source(given_path)
            assert (source.name, source.size) == ("a.txt", 4)
            assert isinstance(source, FileSource)
            source.close()
            with pytest.raises(ValueError, match="closed"):
                source.read(0, 1)

    @pytest.mark.parametrize(
        ("thing", "message"),
        [
            (io.StringIO("text"), "mode 'rb'"),
            (12, "got int"),
            (["a.txt"], "got list"),
            (None, "got NoneType"),
        ],
    )
    def test_what_cannot_be_uploaded(self, thing: Any, message: str) -> None:
        with pytest.raises(errors.ArgumentError, match=message):
            open_source(thing)

    def test_a_missing_file_is_pythons_own_error(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            open_source(tmp_path / "nothing")
        with pytest.raises(IsADirectoryError):
            open_source(tmp_path)

    def test_a_session_belongs_to_its_size(self) -> None:
        with pytest.raises(errors.ArgumentError, match="begun for 7 bytes"):
            Upload(BytesSource(b"123"), session=Session("http://upload/1", 7))
        with pytest.raises(errors.ArgumentError, match="session"):
            Upload(pipe(b"123"), session=Session("http://upload/1", None))

    def test_a_session_does_not_show_its_address(self) -> None:
        assert "secret" not in repr(Session("http://upload/?upload_id=secret", 7))
