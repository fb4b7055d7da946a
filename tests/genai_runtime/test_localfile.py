"""Files that are replaced: links are followed, modes are kept, and what is no file is left alone."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from genai.bulk.outputs import writer_at
from genai.jobs.batch_files import write_lines
from genai.transfers.download_core import open_sink
from genai_runtime import errors
from genai_runtime.localfile import open_file, replace_file, replaceable
from genai_runtime.rate_limit.stores import store_at

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")


def downloaded(path: Path) -> None:
    sink = open_sink(path)
    sink.write(b"new\n")
    sink.finish()


def requests(path: Path) -> None:
    write_lines(path, [{"contents": "new"}], lambda request, where: {"request": request})


def results(path: Path) -> None:
    writer = writer_at(path, ["answer"])
    writer.open()
    writer.write({"answer": "new"})
    writer.close(whole=True)


writes = pytest.mark.parametrize("write", [downloaded, requests, results])
Write = Callable[[Path], None]


@writes
def test_a_link_stays_one(tmp_path: Path, write: Write) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "out.jsonl", tmp_path / "link.jsonl"
    for there in (False, True):
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        assert target.exists() is there
        write(link)
        assert link.is_symlink()
        assert b"new" in target.read_bytes()
        target.write_bytes(b"old")
    assert sorted(os.listdir(tmp_path)) == ["link.jsonl", "there"]
    assert os.listdir(target.parent) == ["out.jsonl"]


@writes
def test_a_file_keeps_its_mode(tmp_path: Path, write: Write) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"new" in path.read_bytes()


@writes
def test_a_pipe_is_written_to(tmp_path: Path, write: Write) -> None:
    """So is a device; a file moved to the place of /dev/null would end it for everybody."""
    path = tmp_path / "pipe.jsonl"
    os.mkfifo(path)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(path.read_bytes()), daemon=True)
    reader.start()
    write(path)
    reader.join(10)
    assert b"new" in found[0]
    assert path.is_fifo()
    assert os.listdir(tmp_path) == ["pipe.jsonl"]


def test_what_was_written_to_a_pipe_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = threading.Thread(target=path.read_bytes, daemon=True)
    reader.start()
    sink = open_sink(path)
    sink.write(b"half")
    with pytest.raises(errors.DownloadInterrupted, match="cannot be taken back"):
        sink.restart()
    sink.abandon()
    reader.join(10)
    assert path.is_fifo()


@pytest.mark.parametrize("path", ["/dev/null", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_devices_and_what_is_open(path: str) -> None:
    assert replaceable(path) is None


def test_what_is_a_file_or_may_become_one(tmp_path: Path) -> None:
    assert replaceable(tmp_path / "new") == str(tmp_path / "new")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    assert replaceable(tmp_path) is None
    part = tmp_path / "part"
    part.write_bytes(b"new")
    replace_file(part, tmp_path / "new")
    assert os.listdir(tmp_path).count("part") == 0


@pytest.mark.parametrize("name", ["", "a" * 300, "a\0b", "a\ud800"])
def test_a_name_that_no_file_can_have_is_told_before_the_download(tmp_path: Path, name: str) -> None:
    kinds: list[type[Exception]] = [errors.LocalFileError, errors.ArgumentError]
    with pytest.raises(tuple(kinds)):
        open_sink(os.path.join(tmp_path, name) if name else name)
    with pytest.raises(tuple(kinds)):
        open_file(os.path.join(tmp_path, name) if name else name, "rb")
    if "\0" in name:
        with pytest.raises(errors.ArgumentError):
            requests(tmp_path / name)
    assert os.listdir(tmp_path) == []


def test_a_rate_limit_is_shared_through_a_file_alone(tmp_path: Path) -> None:
    path: Any
    for path in ("/dev/null", tmp_path):
        with pytest.raises(errors.ConfigError, match="through a file"):
            store_at(path)
    (tmp_path / "link").symlink_to(tmp_path / "state")
    store_at(tmp_path / "link").update(lambda state: ({"a": 1}, None))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "state").read_text() == '{"a": 1}'
