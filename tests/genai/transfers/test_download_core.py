"""Downloads without sockets: the core and its sinks against a server of a few lines."""

from __future__ import annotations

import io
import os
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai.transfers.download_core import Drain, FileSink, MemorySink, Open, PathSink, Pause, Sink, open_sink, steps
from genai_runtime import errors
from genai_runtime.drive import run
from genai_runtime.errors.api import api_error
from tests.cases import examples

DATA = random.Random(4).randbytes(5000)


class Server:
    """Serves ``data``, and breaks off after each of ``cuts`` bytes."""

    def __init__(
        self, cuts: list[int], *, ranges: bool = True, sized: bool = True, etags: list[str] | None = None
    ) -> None:
        self.cuts = list(cuts)
        self.ranges = ranges
        self.sized = sized
        self.etags = etags or ['"one"']
        self.asked: list[Open] = []
        self.start = 0

    def do(self, command: Any, sink: Sink) -> Any:
        if isinstance(command, Pause):
            return None
        if isinstance(command, Drain):
            return self._drain(sink)
        self.asked.append(command)
        etag = self.etags[min(len(self.asked), len(self.etags)) - 1]
        unchanged = "if-range" not in command.headers or command.headers["if-range"] == etag
        if command.start >= len(DATA) and self.ranges and unchanged and command.start:
            raise api_error(416)
        if not command.start or not self.ranges or not unchanged:
            self.start = 0
            headers = {"etag": etag, **({"content-length": str(len(DATA))} if self.sized else {})}
            return 200, headers
        self.start = command.start
        span = f"bytes {command.start}-{len(DATA) - 1}/{len(DATA) if self.sized else '*'}"
        return 206, {"content-range": span, "etag": etag, "content-length": str(len(DATA) - command.start)}

    def _drain(self, sink: Sink) -> None:
        stop = min(len(DATA), self.start + self.cuts.pop(0)) if self.cuts else len(DATA)
        for position in range(self.start, stop, 512):
            sink.write(DATA[position : min(position + 512, stop)])
        if stop < len(DATA):
            raise errors.APIConnectionError("the connection broke")


def fetch(server: Server, sink: Sink, **arguments: Any) -> bytes | None:
    run(steps(sink, arguments.pop("attempts", 5), "a file", **arguments), lambda command: server.do(command, sink))
    return sink.finish()


@settings(max_examples=examples(50, 300), deadline=None)
@given(cuts=st.lists(st.integers(0, 6000), max_size=4), ranges=st.booleans(), sized=st.booleans())
def test_whatever_breaks_the_whole_arrives(cuts: list[int], ranges: bool, sized: bool) -> None:
    assert fetch(Server(cuts, ranges=ranges, sized=sized), MemorySink(), attempts=9) == DATA


def test_what_has_arrived_is_not_asked_for_again() -> None:
    server = Server([3000])
    assert fetch(server, MemorySink()) == DATA
    assert [command.headers.get("range") for command in server.asked] == [None, "bytes=3000-"]
    assert server.asked[1].headers["if-range"] == '"one"'
    assert server.asked[0].headers["accept-encoding"] == "identity"


def test_what_changed_meanwhile_is_read_from_its_start() -> None:
    assert fetch(Server([3000], etags=['"one"', '"two"']), MemorySink()) == DATA
    server = Server([3000], etags=['W/"weak"'])
    assert fetch(server, MemorySink()) == DATA
    assert "if-range" not in server.asked[1].headers


def test_a_break_after_the_last_byte() -> None:
    class Late(Server):
        def _drain(self, sink: Sink) -> None:
            super()._drain(sink)
            if len(self.asked) == 1:
                raise errors.APIConnectionError("the connection broke")

    assert fetch(Late([]), MemorySink()) == DATA
    with pytest.raises(errors.ClientError):
        fetch(Late([], sized=False), MemorySink())


def test_a_size_that_is_known_is_held_against_what_came() -> None:
    class Short(Server):
        def do(self, command: Any, sink: Sink) -> Any:
            if isinstance(command, Drain) and len(self.asked) == 1:
                return sink.write(DATA[:100])
            answer = super().do(command, sink)
            return (answer[0], {**answer[1], "content-length": "100"}) if len(self.asked) == 1 and answer else answer

    assert fetch(Short([]), MemorySink(), size=len(DATA)) == DATA


def test_it_gives_up() -> None:
    with pytest.raises(errors.DownloadInterrupted, match=r"a file stopped at byte 512 of 5000.*broke") as caught:
        fetch(Server([512, 0, 0, 0, 0]), MemorySink(), attempts=3)
    assert caught.value.received == 512
    with pytest.raises(errors.NotFound):
        run(steps(MemorySink(), 5, "a file"), refuse)


def refuse(command: Any) -> Any:
    raise api_error(404)


class TestSinks:
    def test_a_path_appears_when_it_is_whole(self, tmp_path: Path) -> None:
        target = tmp_path / "out.bin"
        sink = open_sink(str(target))
        assert isinstance(sink, PathSink)
        sink.write(b"half")
        assert not target.exists()
        sink.restart()
        sink.write(b"whole")
        assert sink.finish() is None
        assert target.read_bytes() == b"whole"
        assert os.listdir(tmp_path) == ["out.bin"]
        if os.name == "posix":
            plain = tmp_path / "plain"
            plain.write_bytes(b"")
            assert target.stat().st_mode == plain.stat().st_mode

    def test_one_that_is_abandoned_leaves_nothing(self, tmp_path: Path) -> None:
        sink = open_sink(tmp_path / "out.bin")
        sink.write(b"half")
        sink.abandon()
        sink.abandon()
        assert os.listdir(tmp_path) == []

    def test_an_open_file_is_written_from_where_it_stands(self) -> None:
        file = io.BytesIO(b"before")
        file.seek(0, os.SEEK_END)
        sink = open_sink(file)
        sink.write(b"half")
        sink.restart()
        sink.write(b"-after")
        sink.finish()
        assert file.getvalue() == b"before-after"
        assert not file.closed

    def test_one_that_cannot_go_back(self) -> None:
        class OneWay(io.RawIOBase):
            def writable(self) -> bool:
                return True

            def write(self, data: Any) -> int:
                return len(data)

        sink = open_sink(OneWay())
        assert isinstance(sink, FileSink)
        sink.write(b"half")
        with pytest.raises(errors.DownloadInterrupted, match="cannot be taken back"):
            sink.restart()

    def test_what_is_no_destination(self, tmp_path: Path) -> None:
        with pytest.raises(errors.ArgumentError, match="got int"):
            open_sink(12)
        with pytest.raises(errors.ArgumentError, match="'wb'"):
            open_sink(io.StringIO()).write(b"x")
        with pytest.raises(FileNotFoundError):
            open_sink(tmp_path / "missing" / "out.bin")
