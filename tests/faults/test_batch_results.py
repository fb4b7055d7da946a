"""F122: the file of a batch's results is cut, or has a broken line, no key, or a foreign one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from genai import errors
from genai_emulator import Emulator
from tests.cases import case

from .oracle import MODEL, Mode

KEYS = ("first", "second", "third")


def results(mode: Mode, requests: Path) -> Any:
    """The name of the file with the results of a batch of these requests."""
    mode.run(lambda: mode.client.batches.write_requests(requests, [(key, {"contents": key}) for key in KEYS]))
    file = mode.run(lambda: mode.client.files.upload(file=requests, config={"mime_type": "application/jsonl"}))
    job = mode.run(lambda: mode.client.batches.create(model=MODEL, src=file))
    return mode.run(lambda: mode.client.batches.wait(job, backoff=0)).dest.file_name


def test_F122_each_row_is_given_or_is_an_error(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    mode.open(emulator)
    requests, target = tmp_path / "requests.jsonl", tmp_path / "results.jsonl"
    name = results(mode, requests)
    whole = mode.run(lambda: mode.client.files.download(file=name))
    rows = whole.splitlines(keepends=True)
    assert [json.loads(row)["key"] for row in rows] == list(KEYS)
    foreign = rows[0].replace(b'"first"', b'"foreign"')
    bare = json.dumps({name: value for name, value in json.loads(rows[1]).items() if name != "key"}).encode() + b"\n"
    broken, missing = errors.ResponseDecodeError, [("third", errors.ResponseDecodeError)]
    good = [(key, None) for key in KEYS]
    damaged = {
        "whole": (whole, good),
        "cut in a line": (whole[: -len(rows[2]) // 2], [*good[:2], (None, broken), *missing]),
        "cut in the key": (b"".join(rows[:2]) + b'{"ke', [*good[:2], (None, broken), *missing]),
        "cut between lines": (b"".join(rows[:2]), [*good[:2], *missing]),
        "a broken line": (rows[0] + b"{broken\n" + rows[2], [good[0], (None, broken), good[2], ("second", broken)]),
        "no key": (rows[0] + bare + rows[2], [good[0], (None, broken), good[2], ("second", broken)]),
        "a foreign key": (foreign + whole, [("foreign", broken), *good]),
        "a key twice": (whole + rows[1], [*good, ("second", broken)]),
        "nothing": (b"", [(key, broken) for key in KEYS]),
        "no text at all": (b"\xff\xfe\x00\n" + whole, [(None, broken), *good]),
    }
    for label, (content, wanted) in damaged.items():
        with case(label):
            emulator.faults.add(f"body:{content.hex()};encoding=hex;status=200", operation="downloadFile")
            mode.call(lambda client: client.files.download(file=name, destination=target)).ok()
            emulator.faults.assert_consumed()
            found = list(mode.client.batches.read_results(target, requests=requests))
            assert [(key, type(one) if isinstance(one, Exception) else None) for key, one in found] == wanted
            assert all(one.text for _, one in found if not isinstance(one, Exception))


def test_F122_a_cut_that_the_server_tells_of_is_made_good(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    mode.open(emulator)
    requests, target = tmp_path / "requests.jsonl", tmp_path / "results.jsonl"
    name = results(mode, requests)
    emulator.faults.add("close:body;bytes=200", operation="downloadFile", times=2)
    mode.call(lambda client: client.files.download(file=name, destination=target)).ok()
    found = list(mode.client.batches.read_results(target, requests=requests))
    assert [key for key, _ in found] == list(KEYS)
