"""The download core step by step, and its sinks: what is asked for, when it starts again, when it gives up."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from genai.transfers.download_core import Drain, FileSink, MemorySink, Open, PathSink, Pause, Sink, open_sink, steps
from genai_runtime import errors
from genai_runtime.errors.api import api_error

LOST = errors.APIConnectionError("lost")
TAG = '"e"'


def play(*script: Any, sink: Sink | None = None, attempts: int = 3, size: int | None = None) -> list[Any]:
    """The commands of a download. The script holds what is told of each ``Open``, and what each ``Drain`` brings."""
    sink = sink or MemorySink()
    core = steps(sink, attempts, "a file", size)
    left = list(script)
    commands: list[Any] = []
    answer: Any = None
    while True:
        try:
            command = core.throw(answer) if isinstance(answer, Exception) else core.send(answer)
        except StopIteration:
            assert not left
            return commands
        commands.append(command)
        answer = None if isinstance(command, Pause) else left.pop(0)
        if isinstance(command, Drain):
            data, answer = answer if isinstance(answer, tuple) else (answer, None)
            sink.write(data)


def failing(kind: type[Exception], *script: Any, **settings: Any) -> Any:
    with pytest.raises(kind) as caught:
        play(*script, **settings)
    return caught.value


def ok(length: Any = None, **headers: Any) -> tuple[int, dict[str, str]]:
    given = {} if length is None else {"content-length": str(length)}
    return 200, given | {name.replace("_", "-"): value for name, value in headers.items()}


def part(start: Any, total: Any, length: Any = None, **headers: Any) -> tuple[int, dict[str, str]]:
    _, given = ok(length, **headers)
    return 206, {"content-range": f"bytes {start}-9/{total}", **given}


def test_what_a_request_says() -> None:
    assert Open(0, TAG).headers == {"accept-encoding": "identity"}
    assert Open(5, None).headers == {"accept-encoding": "identity", "range": "bytes=5-"}
    assert Open(5, TAG).headers == {"accept-encoding": "identity", "range": "bytes=5-", "if-range": TAG}


def test_one_request() -> None:
    assert play(ok(4), b"0123") == [Open(0, None), Drain(4)]
    assert play(ok(), b"0123") == [Open(0, None), Drain(None)]
    assert play(ok("x"), b"0123") == [Open(0, None), Drain(None)]
    assert play(ok(4, content_encoding="gzip"), b"012345") == [Open(0, None), Drain(None)]
    assert play(ok(4, content_encoding="identity"), b"0123") == [Open(0, None), Drain(4)]


def test_it_goes_on_where_it_stopped() -> None:
    sink = MemorySink()
    commands = play(ok(10, etag=TAG), (b"0123", LOST), part(4, 10, 6), b"456789", sink=sink)
    assert commands == [Open(0, None), Drain(10), Pause(1), Open(4, TAG), Drain(10)]
    assert sink.finish() == b"0123456789"
    assert sink.received == 10


@pytest.mark.parametrize(
    ("answer", "total"),
    [
        (part(4, 10), 10),
        (part(4, "*", 6), 10),
        (part(4, "*"), 10),
        ((206, {"content-range": "bytes  4 - 9 / 10"}), 10),
    ],
)
def test_how_much_there_is(answer: Any, total: int) -> None:
    commands = play(ok(10), (b"0123", LOST), answer, b"456789"[: 10 - 4] + b"x" * (total - 10))
    assert commands[-1] == Drain(total)


@pytest.mark.parametrize("answer", [ok(10), (200, {})])
def test_a_whole_answer_starts_again(answer: Any) -> None:
    sink = MemorySink()
    play(ok(10), (b"0123", LOST), answer, b"abcdefghij", sink=sink)
    assert sink.finish() == b"abcdefghij"


OTHERS = [part(0, 10), part(3, 10), part(40, 10), part(4, 11), (206, {}), part(4, 10, etag='"f"')]


@pytest.mark.parametrize("answer", OTHERS)
def test_what_is_no_continuation_is_not_read_and_asked_for_as_a_whole(answer: Any) -> None:
    sink = MemorySink()
    commands = play(ok(10, etag=TAG), (b"0123", LOST), answer, ok(10, etag='"f"'), b"abcdefghij", sink=sink)
    assert commands[-3:] == [Pause(1), Open(0, None), Drain(10)]
    assert sink.finish() == b"abcdefghij"


def test_a_first_answer_never_starts_again() -> None:
    class Once(MemorySink):
        def restart(self) -> None:
            raise AssertionError

    play(ok(4), b"0123", sink=Once())


def test_only_a_strong_tag_is_used_and_the_last_one_counts() -> None:
    script = (ok(10, etag='W/"w"'), (b"01", LOST), part(2, 10, etag='W/"w"'), (b"23", LOST), part(4, 10), b"456789")
    assert [command.etag for command in play(*script) if isinstance(command, Open)] == [None, None, None]
    script = (ok(10, etag=TAG), (b"01", LOST), ok(10, etag='"f"'), (b"0", LOST), part(1, 10), b"123456789")
    assert [command.etag for command in play(*script) if isinstance(command, Open)] == [None, TAG, '"f"']
    script = (ok(10, etag="e"), (b"01", LOST), part(2, 10), b"23456789")
    assert [command.etag for command in play(*script) if isinstance(command, Open)] == [None, None]


def test_a_size_that_is_known_wins() -> None:
    assert play(ok(4), b"0123", part(4, "*"), b"456789", size=10) == [
        Open(0, None), Drain(10), Pause(1), Open(4, None), Drain(10),
    ]  # fmt: skip


def test_a_range_beyond_the_end_is_the_end() -> None:
    assert play(ok(4), (b"0123", LOST), api_error(416))[-1] == Open(4, None)
    for begun in ((), (ok(5), (b"0123", LOST)), (ok(), (b"0123", LOST))):
        assert failing(errors.APIError, *begun, api_error(416)).code == 416
    assert failing(errors.APIError, ok(4), (b"0123", LOST), api_error(404)).code == 404
    assert failing(errors.APIError, api_error(404)).code == 404


def test_asking_in_vain_is_not_repeated() -> None:
    assert failing(errors.APIConnectionError, LOST) is LOST
    error = failing(errors.DownloadInterrupted, ok(10), (b"0123", LOST), LOST)
    assert str(error) == "the download of a file stopped at byte 4 of 10: lost"
    assert error.received == 4
    odd = errors.ResponseDecodeError("odd")
    assert failing(errors.ResponseDecodeError, odd) is odd


@pytest.mark.parametrize(("attempts", "count"), [(0, 1), (1, 1), (2, 2), (3, 3)])
def test_it_gives_up_after_so_many_in_vain(attempts: int, count: int) -> None:
    script: list[Any] = []
    for _ in range(count):
        script += [ok(10), (b"", LOST)]
    error = failing(errors.DownloadInterrupted, *script, attempts=attempts)
    assert str(error) == "the download of a file stopped at byte 0 of 10: lost"
    assert error.received == 0
    script[0] = ok()
    script[1] = (b"", errors.ResponseDecodeError("cut"))
    if count == 1:
        error = failing(errors.DownloadInterrupted, *script, attempts=attempts)
        assert str(error) == "the download of a file stopped at byte 0: cut"


def test_progress_starts_the_count_anew() -> None:
    commands = play(
        ok(10), (b"", LOST), ok(10), (b"01", LOST), part(2, 10), (b"", LOST), part(2, 10), (b"2", LOST),
        part(3, 10), b"3456789",
    )  # fmt: skip
    assert [command.vain for command in commands if isinstance(command, Pause)] == [1, 1, 2, 1]
    error = failing(errors.DownloadInterrupted, ok(9), (b"01", LOST), part(2, 9), (b"", LOST), attempts=2)
    assert error.received == 2


def test_a_server_that_sends_less_than_it_said() -> None:
    error = failing(errors.DownloadInterrupted, ok(10), b"01", part(2, 10), b"", attempts=2)
    assert str(error) == "the download of a file stopped at byte 2 of 10: the server sent less than it said"


def test_starting_again_brings_nothing() -> None:
    """What was thrown away and read again is no progress: it would go on for ever."""
    again = [ok(10), (b"0123", LOST)]
    error = failing(errors.DownloadInterrupted, *again, *again, *again, attempts=3)
    assert error.received == 4


# ---- sinks


def test_sinks_for_destinations(tmp_path: Path) -> None:
    assert isinstance(open_sink(None), MemorySink)
    assert isinstance(open_sink(io.BytesIO()), FileSink)
    for destination in (str(tmp_path / "a"), tmp_path / "b"):
        sink = open_sink(destination)
        assert isinstance(sink, PathSink)
        assert sink.blocking
        sink.abandon()
    with pytest.raises(errors.ArgumentError) as caught:
        open_sink(7)
    words = "destination: expected a path or a file object open for writing bytes, got int"
    assert str(caught.value) == words
    assert (MemorySink().blocking, FileSink(io.BytesIO()).blocking, FileSink(io.BytesIO()).finish()) == (
        False, True, None,
    )  # fmt: skip


def test_memory() -> None:
    sink = MemorySink()
    sink.write(b"01")
    sink.write(b"2")
    assert sink.received == 3
    sink.restart()
    assert (sink.received, sink.finish()) == (0, b"")
    sink.abandon()


def test_a_path_is_written_beside_its_place(tmp_path: Path) -> None:
    name = "n" * 150
    sink = open_sink(tmp_path / name)
    (partial,) = os.listdir(tmp_path)
    assert partial.startswith(f".{'n' * 100}.")
    assert partial.endswith(".part")
    assert len(partial) == 1 + 100 + 1 + 8 + 5
    sink.write(b"0123")
    sink.restart()
    assert sink.received == 0
    sink.write(b"ab")
    assert sink.finish() is None
    assert os.listdir(tmp_path) == [name]
    assert (tmp_path / name).read_bytes() == b"ab"
    sink.abandon()
    assert os.listdir(tmp_path) == [name]


def test_a_path_that_is_a_directory(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as caught:
        open_sink(tmp_path)
    assert str(caught.value) == f"the destination is a directory: {str(tmp_path)!r}"


def test_two_downloads_to_one_path_do_not_meet(tmp_path: Path) -> None:
    one, two = open_sink(tmp_path / "a"), open_sink(tmp_path / "a")
    one.write(b"1")
    two.write(b"2")
    one.finish()
    two.finish()
    assert (tmp_path / "a").read_bytes() == b"2"


def test_a_file_that_cannot_go_back() -> None:
    class Plain:
        def __init__(self) -> None:
            self.data = b""

        def write(self, block: bytes) -> None:
            self.data += block

    file = Plain()
    sink = open_sink(file)
    sink.write(b"01")
    assert (file.data, sink.received) == (b"01", 2)
    with pytest.raises(errors.DownloadInterrupted) as caught:
        sink.restart()
    assert str(caught.value) == "the download has to start again, and what was written cannot be taken back"
    assert sink.received == 2


def test_a_file_without_a_buffer_takes_a_part_at_a_time() -> None:
    class Raw(io.RawIOBase):
        data = b""
        blocks = False

        def writable(self) -> bool:
            return True

        def write(self, block: Any) -> Any:
            if not self.blocks:
                return None
            self.data += bytes(block[:3])
            return len(block[:3])

    file: Any = Raw()
    sink = open_sink(file)
    with pytest.raises(errors.ArgumentError, match="does not block"):
        sink.write(b"0")
    file.blocks = True
    sink.write(b"0123456789")
    sink.write(b"")
    assert (file.data, sink.received) == (b"0123456789", 10)


def test_a_file_that_takes_text() -> None:
    with pytest.raises(errors.ArgumentError) as caught:
        open_sink(io.StringIO()).write(b"x")
    assert str(caught.value) == "destination: the file object takes text; open it with mode 'wb'"
    assert caught.value.__context__ is None


def test_a_sink_is_made_to_be_filled_in() -> None:
    sink = Sink()
    for use in (sink.finish, sink.restart, lambda: sink.write(b"x")):
        with pytest.raises(NotImplementedError):
            use()
    assert sink.received == 0
    sink.abandon()
