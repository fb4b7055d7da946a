"""What is read, and what is written: files as people have them, and what other programs can read."""

from __future__ import annotations

import csv
import gzip
import json
import os
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genai import bulk, errors
from tests.genai.bulk.server import CountingServer, answer_to
from tests.genai.bulk.test_bulk import MODEL, client_of, lines, run


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with CountingServer() as found:
        yield found


def test_files_that_are_no_rows(server: CountingServer, tmp_path: Path) -> None:
    """A file that cannot be read as a whole is refused before anything is sent, or where it breaks, by its name."""
    packed = gzip.compress(b'{"text": "one"}\n' * 5000)
    broken = bytearray(packed)
    broken[20:40] = bytes(20)
    files: dict[str, tuple[bytes, str]] = {
        "utf16.csv": ("id,text\n1,one\n".encode("utf-16"), "is UTF-16"),
        "utf16.jsonl": ('{"text": "one"}\n'.encode("utf-16"), "is UTF-16"),
        "twice.csv": (b"text,id,text\n1,2,3\n", "has two columns 'text'"),
        "latin.csv": ("caf\xe9,text\n1,2\n".encode("latin-1"), "has a header that is no UTF-8"),
        "header.csv": (b'"text\n1\n', "has a header that cannot be read: unexpected end of data"),
        "plain.jsonl.gz": (b'{"text": "one"}\n', "cannot be read: Not a gzipped file"),
        "cut.jsonl.gz": (packed[:-9], "cannot be read: Compressed file ended"),
        "broken.csv.gz": (bytes(broken), "cannot be read: "),
    }
    refused: dict[Path, str] = {}
    for name, (content, words) in files.items():
        (tmp_path / name).write_bytes(content)
        refused[tmp_path / name] = words
    for path, words in refused.items():
        given: dict[str, Any] = {"model": MODEL, "prompt": "{text}", "output": tmp_path / "o.jsonl"}
        with pytest.raises((errors.ArgumentError, errors.LocalFileError), match=f"{path.name}.*{words}"):
            bulk.generate(client_of(server), path, **given)
    # What came before the break was answered.
    assert server.total == server.seen["one"] > 50


def test_rows_of_csv_as_people_write_them(server: CountingServer, tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    long = "x" * 200_000
    # Columns without a name, an empty cell, a document, a quote in the middle, and one that nothing closes.
    table.write_text(f'text,,\nshort,1,2\n,1,2\n{long},1,2\n"a"b,1,2\n"last,1,2\n', encoding="utf-8")
    results, _ = run("sync", "generate", client_of(server), table, model=MODEL, prompt="{text}")
    told = [None if result.error is None else f"{result.error.kind}: {result.error.message}" for result in results]
    assert told == [
        None, "invalid: its column 'text' is empty", None, "unreadable: line 5: ',' expected after '\"'",
        "unreadable: line 6: unexpected end of data",
    ]  # fmt: skip
    assert results[0].row == {"text": "short", "column_2": "1", "column_3": "2"}
    assert results[2].row["text"] == long


def test_what_is_written_can_be_read(server: CountingServer, tmp_path: Path) -> None:
    """NaN is no JSON; a table has all columns, whatever its first row is; each value stands as it is written."""
    from datetime import datetime

    nan, when = float("nan"), datetime(2026, 1, 2)
    rows: list[Any] = [
        None,
        {"text": "a", "n": nan, "list": [nan, 1], "when": when},
        {"text": "b", "n": float("inf"), "list": [], "when": None},
        {"text": "c", "late": 1},
    ]

    def no(value: str) -> Any:
        raise AssertionError(value)

    def go(name: str) -> Path:
        path = tmp_path / name
        bulk.generate(client_of(server), rows, model=MODEL, prompt="{text}", output=path)
        return path

    found = [json.loads(line, parse_constant=no) for line in go("o.jsonl").read_text().splitlines()]
    assert [row.get("n") for row in found] == [None] * 4
    assert found[1]["list"] == [None, 1]
    assert found[1]["when"] == "2026-01-02T00:00:00"
    with go("o.csv").open(newline="") as file:
        cells = list(csv.DictReader(file))
    assert list(cells[0])[:6] == ["position", "text", "n", "list", "when", "late"]
    assert [row["n"] for row in cells] == ["", "", "inf", ""]
    assert (cells[1]["list"], cells[1]["when"], cells[3]["late"]) == ("[null,1]", "2026-01-02T00:00:00", "1")
    assert json.loads(cells[0]["error"])["kind"] == "invalid"


def test_a_column_that_comes_late(server: CountingServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genai.bulk.outputs._GROUP", 2)
    rows: list[dict[str, Any]] = [{"text": f"{n}", **({"late": n} if n > 3 else {})} for n in range(7)]
    output = tmp_path / "o.csv"
    given: dict[str, Any] = {"model": MODEL, "prompt": "{text}", "output": output}
    with pytest.warns(RuntimeWarning, match=r"row 4 is the first that has 'late': o\.csv has the columns of"):
        summary = bulk.generate(client_of(server), rows, **given)
    assert summary.answered == 7
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        bulk.generate(client_of(server), rows, keep=["late"], **given)
    with output.open(newline="") as file:
        assert [row["late"] for row in csv.DictReader(file)] == ["", "", "", "", "4", "5", "6"]
    with pytest.warns(RuntimeWarning, match="keep: no row has the column 'lat'"):
        bulk.generate(client_of(server), rows, keep=["lat", "text"], **given)


def test_one_file_is_not_two(server: CountingServer, tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    text = '{"text": "one"}\n'
    source.write_text(text)
    link = tmp_path / "link.jsonl"
    link.symlink_to(source)
    given: dict[str, Any] = {"model": MODEL, "prompt": "{text}"}
    for output, checkpoint, words in (
        (source, None, "output: .* is the source as well"),
        (link, None, "output: .* is the source as well"),
        (tmp_path / "o.jsonl", tmp_path / "o.jsonl", "checkpoint: .* is the output as well"),
        (None, link, "checkpoint: .* is the source as well"),
    ):
        with pytest.raises(errors.ArgumentError, match=words):
            bulk.generate(client_of(server), source, output=output, checkpoint=checkpoint, **given)  # type: ignore[call-overload]
    assert source.read_text() == text
    assert server.total == 0


@pytest.mark.skipif(os.name == "nt", reason="files are not locked there")
def test_two_runs_do_not_write_one_file(server: CountingServer, tmp_path: Path) -> None:
    output, checkpoint = tmp_path / "o.jsonl", tmp_path / "c.sqlite"
    rows = [f"Row {n}" for n in range(8)]
    given: dict[str, Any] = {"model": MODEL, "output": output, "max_concurrency": 5}
    kept = {**given, "checkpoint": checkpoint}
    first = threading.Thread(target=bulk.generate, args=(client_of(server), rows), kwargs=kept)
    server.gate = 6
    first.start()
    while server.in_flight < 5:
        time.sleep(0.005)
    with pytest.raises(errors.ConfigError, match="another run has the checkpoint"):
        bulk.generate(client_of(server), rows, **kept)
    with pytest.raises(errors.ConfigError, match=r"another run writes '.*o\.jsonl\.part'"):
        bulk.generate(client_of(server), rows, **given)
    # A sixth request opens the gate.
    assert next(bulk.generate(client_of(server), ["open"], model=MODEL)).text == answer_to("open")
    first.join()
    assert [row["answer"] for row in lines(output)] == [answer_to(row) for row in rows]
