"""A run that ends in any way goes on where it was: nothing paid is lost, nothing is sent twice that was answered."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from genai import bulk, errors
from genai.bulk import checkpoint as checkpoints
from genai.bulk.checkpoint import Checkpoint, Entry
from tests.genai.bulk.server import CountingServer, answer_to, failing
from tests.genai.bulk.test_bulk import MODEL, client_of, lines
from tests.shared import ROOT

PROGRAM = Path(__file__).with_name("programs") / "local.py"


def killed_again_and_again(
    tmp_path: Path, rows: int, concurrency: int, kills: int, seed: int, later: float = 0.0, log: int | None = None
) -> dict[str, Any]:
    """Kill a run with SIGKILL at random requests, and resume it, until it ends; return what its last run told.

    With ``later`` the signal comes so many seconds after the request, at most: at any moment.
    """
    choose = random.Random(seed)
    source, output, checkpoint = tmp_path / "in.jsonl", tmp_path / "out.jsonl", tmp_path / "run.sqlite"
    source.write_text("".join(json.dumps({"id": n, "text": f"Row {n}"}) + "\n" for n in range(rows)))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    in_flight: list[int] = []
    allowed = rows
    with CountingServer() as server:
        command = [
            sys.executable,
            str(PROGRAM),
            server.url,
            str(source),
            str(output),
            str(checkpoint),
            str(concurrency),
            *(() if log is None else (str(log),)),
        ]
        for _ in range(kills):
            at = server.total + choose.randrange(1, 2 * rows // (kills + 1))
            with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:

                def kill(number: int, at: int = at, process: Any = process) -> None:
                    if number == at and later:
                        threading.Timer(choose.uniform(0, later), process.kill).start()
                    elif number == at:
                        # In the server's thread, before the answer is given.
                        process.kill()

                server.on_request = kill
                _, problem = process.communicate(timeout=120)
            assert process.returncode in (-signal.SIGKILL, 0), problem.decode()
            if process.returncode == 0:
                in_flight = []
                break
            with closing(sqlite3.connect(checkpoint)) as connection:
                done = {position for (position,) in connection.execute("SELECT position FROM rows")}
            in_flight = bulk.read_checkpoint(checkpoint).in_flight
            sent = {int(prompt.removeprefix("Row ")) for prompt in server.seen}
            # What reached the server and is not done is told as in flight.
            assert sent - done <= set(in_flight)
            assert len(in_flight) <= concurrency
            allowed += len(in_flight)
        server.on_request = None
        done_at_last = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done_at_last.returncode == 0, done_at_last.stderr
        assert rows <= server.total <= allowed
        assert len(server.seen) == rows
    found = lines(output)
    assert [row["id"] for row in found] == list(range(rows))
    assert [row["answer"] for row in found] == [answer_to(f"Row {n}") for n in range(rows)]
    told: dict[str, Any] = json.loads(done_at_last.stdout)
    assert told["interrupted"] == in_flight
    return told


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_in_the_middle(tmp_path: Path) -> None:
    told = killed_again_and_again(tmp_path, rows=300, concurrency=16, kills=2, seed=11)
    assert told["resumed"] > 0


def test_rows_that_were_in_flight_twice_are_told_once(tmp_path: Path) -> None:
    """What was in flight at one kill, and again, or not yet, at the next."""
    path, identity = tmp_path / "c.sqlite", {"kind": "generate"}
    first = Checkpoint(path, identity)
    first.write((), [(slot, slot + 5, b"hash") for slot in range(4)])
    first.close()
    second = Checkpoint(path, identity)
    assert second.interrupted == dict.fromkeys((5, 6, 7, 8), b"hash")
    # One is sent again, another is answered, and two wait still.
    second.write([Entry(6, b"hash", response="{}")], [(0, 5, b"hash"), (1, None, None)])
    second.close()
    assert bulk.read_checkpoint(path).in_flight == [5, 7, 8]


def test_a_failed_row_that_is_sent_again_is_told_as_in_flight(tmp_path: Path) -> None:
    path, identity = tmp_path / "c.sqlite", {"kind": "generate"}
    failed = Entry(3, b"hash", "server", "{}")
    for ended, begun, told in (
        ([failed], [(0, None, None)], []),
        ([], [(0, 3, bytearray(b"hash"))], [3]),
        ([failed], [(1, None, None)], []),
        ([], [(0, 3, bytearray(b"hash"))], [3]),
        ([failed._replace(kind=None, error=None, response="{}")], [(0, None, None)], []),
    ):
        checkpoint = Checkpoint(path, identity)
        checkpoint.write(ended, begun)  # type: ignore[arg-type]
        checkpoint.close()
        assert bulk.read_checkpoint(path).in_flight == told


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_moment(tmp_path: Path, seed: int) -> None:
    """While something is written, too, while the disk takes it, and while the log is taken into the file."""
    log = (None, 1 << 15)[seed % 2]
    killed_again_and_again(
        tmp_path, rows=3000, concurrency=(8, 64, 32)[seed % 3], kills=12, seed=seed, later=0.02, log=log
    )


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("seed", range(5))
def test_killed_often(tmp_path: Path, seed: int) -> None:
    killed_again_and_again(tmp_path, rows=2000, concurrency=(1, 7, 32, 64, 150)[seed], kills=12, seed=seed)


def test_another_run_or_changed_input_is_refused(tmp_path: Path) -> None:
    with CountingServer() as server:
        client = client_of(server)
        rows = [{"text": f"Row {number}"} for number in range(20)]
        arguments: dict[str, Any] = {"model": MODEL, "prompt": "{text}", "checkpoint": tmp_path / "c.sqlite"}

        def go(rows: Any, **changed: Any) -> bulk.Summary:
            return bulk.generate(client, rows, output=tmp_path / "o.jsonl", **{**arguments, **changed})

        go(rows)
        refused: dict[str, tuple[Any, dict[str, Any]]] = {
            r"its path is \"/models/gemini-2.5-flash:generateContent\", and now it is \"/models/gemini-2.5-pro": (
                rows,
                {"model": "gemini-2.5-pro"},
            ),
            r"its config is {}, and now it is {\"generationConfig\": {\"temperature\"": (
                rows,
                {"config": {"temperature": 0.5}},
            ),
            "row 0 asks something else": (rows, {"prompt": "Say {text}"}),
            "row 7 asks something else": ([*rows[:7], {"text": "new"}, *rows[8:]], {}),
            "the source ends after 12 rows, and the checkpoint": (rows[:12], {}),
            "holds rows: resume=True": (rows, {"resume": False}),
        }
        for message, (source, changed) in refused.items():
            with pytest.raises(errors.ConfigError, match=message.replace("{", r"\{")):
                go(source, **changed)
        with pytest.raises(errors.ConfigError, match="its kind is"):
            bulk.count(
                client,
                rows,
                model=MODEL,
                prompt="{text}",
                output=tmp_path / "p.jsonl",
                checkpoint=tmp_path / "c.sqlite",
            )
        assert server.total == 20
        # Rows that were added are welcome.
        assert go([*rows, {"text": "more"}]).resumed == 20
        assert server.total == 21
        with bulk.generate(
            client, rows, **{**arguments, "checkpoint": tmp_path / "d.sqlite", "max_concurrency": 2}
        ) as results:
            next(results)
            with pytest.raises(errors.ConfigError, match="another run has the checkpoint"):
                bulk.read_checkpoint(tmp_path / "d.sqlite")
        status = bulk.read_checkpoint(tmp_path / "c.sqlite")
        assert (status.answered, status.failed, status.in_flight, status.total_tokens) == (21, {}, [], 252)
        assert status.run["path"] == "/models/gemini-2.5-flash:generateContent"
        with pytest.raises(errors.ConfigError, match="there is no checkpoint"):
            bulk.read_checkpoint(tmp_path / "none.sqlite")


def test_failed_rows_of_a_checkpoint(tmp_path: Path) -> None:
    """What failed for a passing reason is sent again; other failures stand, unless all are asked for."""
    codes = {"limited": (429, "RESOURCE_EXHAUSTED"), "down": (503, "UNAVAILABLE"), "refused": (400, "INVALID_ARGUMENT")}
    with CountingServer(lambda prompt, times: failing(*codes[prompt]) if prompt in codes else None) as server:
        rows = ["good", *codes]
        arguments: dict[str, Any] = {"model": MODEL, "retries": {"rate_limit": 0, "server": 0}}
        arguments["checkpoint"] = tmp_path / "c.sqlite"

        def go(**more: Any) -> tuple[list[str | None], list[int]]:
            server.seen.clear()
            results = list(bulk.generate(client_of(server), rows, **arguments, **more))
            return [each.error and each.error.kind for each in results], [server.seen[row] for row in rows]

        kinds = [None, "rate_limit", "server", "rejected"]
        assert go() == (kinds, [1, 1, 1, 1])
        assert go(retry_failed="none") == (kinds, [0, 0, 0, 0])
        assert go() == (kinds, [0, 1, 1, 0])
        server.script = None
        assert go(retry_failed="all") == ([None] * 4, [0, 1, 1, 1])
        assert bulk.read_checkpoint(tmp_path / "c.sqlite").failed == {}


def test_a_run_that_is_left_keeps_what_is_answered(tmp_path: Path) -> None:
    """The caller stops taking results: what was in flight is told, and all the rest is there."""
    with CountingServer() as server:
        server.gate = 10
        rows = [f"Row {number}" for number in range(100)]
        arguments: dict[str, Any] = {"model": MODEL, "checkpoint": tmp_path / "c.sqlite", "max_concurrency": 10}
        with bulk.generate(client_of(server), rows, **arguments) as results:
            assert next(results).position == 0
        status = bulk.read_checkpoint(tmp_path / "c.sqlite")
        assert status.answered >= 1
        assert len(status.in_flight) <= 10
        with bulk.generate(client_of(server), rows, **arguments) as results:
            assert len(list(results)) == 100
            assert results.summary.interrupted == status.in_flight
            assert results.summary.resumed == status.answered
        assert server.total <= 100 + len(status.in_flight)


def test_rows_are_sent_while_the_disk_takes_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as may be lost in a power cut; none of them counts before the disk has it."""
    synchronise, given, seen = Checkpoint.sync, list[int](), list[tuple[int, int]]()

    def slowly(self: Checkpoint) -> None:
        while not seen and server.total < 5:
            time.sleep(0.001)
        seen.append((server.total, len(given)))
        synchronise(self)

    monkeypatch.setattr(Checkpoint, "sync", slowly)
    with CountingServer() as server:
        rows = [f"Row {number}" for number in range(40)]
        results = bulk.generate(
            client_of(server), rows, model=MODEL, max_concurrency=4, checkpoint=tmp_path / "c.sqlite"
        )
        given.extend(result.position for result in results)
    assert given == list(range(40))
    # At most four that wait for the disk, and four that were in flight.
    assert 5 <= seen[0][0] <= 8
    assert seen[0][1] == 0


def test_a_checkpoint_that_cannot_be_written_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its error, and with what it kept until then; at whichever of its steps."""
    monkeypatch.setattr(checkpoints, "_LOG", 1)
    with CountingServer() as server:
        rows = [f"Row {number}" for number in range(60)]
        for step in ("write", "sync", "shorten"):
            path, times = tmp_path / f"{step}.sqlite", count()
            arguments: dict[str, Any] = {"model": MODEL, "max_concurrency": 4, "checkpoint": path}
            as_ever = getattr(Checkpoint, step)

            def full(*args: Any, times: Any = times, as_ever: Any = as_ever) -> None:
                if next(times) == 2:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                as_ever(*args)

            server.seen.clear()
            with monkeypatch.context() as patch:
                patch.setattr(Checkpoint, step, full)
                with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
                    list(bulk.generate(client_of(server), rows, **arguments))
            status = bulk.read_checkpoint(path)
            assert 0 < status.answered < 60, step
            with bulk.generate(client_of(server), rows, **arguments) as results:
                assert [result.text for result in results] == [answer_to(row) for row in rows], step
                assert results.summary.resumed == status.answered, step
            assert server.total <= 60 + 4, step


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="its peak is told in other units elsewhere")
def test_memory_does_not_grow_with_rows(tmp_path: Path) -> None:
    """With a file, an output and a checkpoint: below 64 MB, as many rows as there are."""
    peaks = []
    with CountingServer() as server:
        for rows in (10_000, 30_000):
            source = tmp_path / "in.jsonl"
            source.write_text("".join(json.dumps({"text": f"Row {n}"}) + "\n" for n in range(rows)))
            paths = [str(source), str(tmp_path / f"{rows}.jsonl"), str(tmp_path / f"{rows}.sqlite")]
            command = [sys.executable, str(PROGRAM), server.url, *paths, "64"]
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=500, check=False)
            assert done.returncode == 0, done.stderr
            # Caches and the ledger of usage are full after some thousands.
            peaks.append(json.loads(done.stdout)["peak"])
            server.seen.clear()
    assert peaks[1] < 64
    assert peaks[1] - peaks[0] < 1.5


def test_what_takes_no_waiting_is_sent_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slot that ends a row begins the next in the same transaction, also where a piece of the source is used up."""
    begun: list[int | None] = []
    write = Checkpoint.write

    def listening(self: Checkpoint, ended: Any, new: Any) -> None:
        begun.extend(position for _, position, _ in new)
        write(self, ended, new)

    monkeypatch.setattr(Checkpoint, "write", listening)
    with CountingServer() as server:
        rows = [f"Row {n}" for n in range(1000)]
        summary = bulk.generate(
            client_of(server), rows, model=MODEL, max_concurrency=64, output=tmp_path / "o.jsonl",
            checkpoint=tmp_path / "c.sqlite",
        )  # fmt: skip
    assert summary.answered == 1000
    assert sorted(position for position in begun if position is not None) == list(range(1000))
    assert begun.count(None) == 64
