"""The same call on Ray Data, Spark and Dask, with several workers, one of which is killed in the middle."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from genai import Client, bulk, errors
from tests.environments import ROOT, environment
from tests.genai.bulk.server import CountingServer, answer_to, failing

PROGRAMS = Path(__file__).with_name("programs")
ENGINES = ("ray", "spark", "dask")
ROWS, PIECE, CONCURRENCY, WORKERS = 1200, 100, 10, 2


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> tuple[str, Path]:
    """Its name, and the Python of its environment."""
    name: str = request.param
    if name == "spark" and not shutil.which("java"):
        pytest.skip("Spark needs Java: openjdk-17-jre-headless")
    return name, environment(f"bulk-{name}", ["--editable", f"{ROOT}[{name},bulk]"])


def run(engine: tuple[str, Path], server: CountingServer, folder: Path, **settings: Any) -> list[dict[str, Any]]:
    name, python = engine
    pids = folder / "pids"
    pids.mkdir(exist_ok=True)
    given = {"url": server.url, "pids": str(pids), "rows": ROWS, "piece": PIECE, "concurrency": CONCURRENCY}
    path = folder / "settings.json"
    path.write_text(json.dumps({**given, "workers": WORKERS, "answers": str(folder / "answers.json"), **settings}))
    command = [str(python), str(PROGRAMS / f"on_{name}.py"), str(path)]
    variables = {**os.environ, "PYSPARK_PYTHON": str(python), "RAY_USAGE_STATS_ENABLED": "0"}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=550, cwd=folder, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    # Ray writes to the standard output what it has to say.
    found: list[dict[str, Any]] = json.loads((folder / "answers.json").read_text())
    return sorted(found, key=lambda row: row["id"])


@pytest.mark.long
def test_a_worker_is_killed(engine: tuple[str, Path], tmp_path: Path) -> None:
    """Nothing is lost, nothing that was answered is sent again: at most what the worker had in flight."""
    killed: list[int] = []
    with CountingServer(delay=0.005) as server:

        def kill(number: int) -> None:
            if number >= ROWS // 3 and not killed and engine[0] != "dask":
                workers = [int(each.name) for each in (tmp_path / "pids").iterdir()]
                killed.append(random.Random(5).choice(workers))
                os.kill(killed[0], signal.SIGKILL)

        server.on_request = kill
        rows = run(engine, server, tmp_path, checkpoint=str(tmp_path / "checkpoint"))
        assert [row["id"] for row in rows] == list(range(ROWS))
        assert [row["answer"] for row in rows] == [answer_to(f"Row {n}") for n in range(ROWS)]
        assert {(row["error"], row["row_error"], row["finish_reason"]) for row in rows} == {(None, "mine", "STOP")}
        assert len(killed) == (engine[0] != "dask")
        assert ROWS <= server.total <= ROWS + CONCURRENCY * len(killed)
        # All of it again: nothing is sent.
        before = server.total
        run(engine, server, tmp_path, checkpoint=str(tmp_path / "checkpoint"))
        assert server.total == before


@pytest.mark.long
def test_failed_rows_and_a_rate_limit_of_all_workers(engine: tuple[str, Path], tmp_path: Path) -> None:
    script = {"Row 3": failing(400, "INVALID_ARGUMENT")}
    limit = {"requests_per_minute": 20}
    if engine[0] != "ray":
        limit["share"] = str(tmp_path / "limit.json")  # type: ignore[assignment]
    times: list[float] = []
    with CountingServer(lambda prompt, count: script.get(prompt)) as server:
        server.on_request = lambda number: times.append(time.monotonic())
        rows = run(engine, server, tmp_path, rows=24, piece=6, rate_limit=limit)
    assert json.loads(rows[3]["error"])["kind"] == "rejected"
    assert [row["id"] for row in rows if row["answer"] is None] == [3]
    assert len(times) == 24
    # No minute has more than twenty, of all workers together.
    assert all(later - earlier > 59 for earlier, later in zip(times, times[20:], strict=False))


@pytest.mark.long
def test_tables_of_every_kind(tmp_path: Path) -> None:
    python = environment("bulk-frames", ["polars", "--editable", f"{ROOT}[bulk]"])
    with CountingServer() as server:
        command = [str(python), str(PROGRAMS / "frames.py"), server.url, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-4000:]


class FakeSpark:
    """Has the method that a Spark DataFrame is known by."""

    __module__ = "pyspark.sql.fake"

    def mapInPandas(self, *args: Any) -> None:
        raise AssertionError(args)


def test_what_workers_cannot_have_is_said(tmp_path: Path) -> None:
    source: Any = FakeSpark()
    arguments: dict[str, Any] = {"model": "gemini-2.5-flash"}
    with pytest.raises(errors.ArgumentError, match="output: is for local runs"):
        bulk.generate(None, source, output="x.jsonl", **arguments)
    with pytest.raises(errors.ArgumentError, match="engine: is that of the source"):
        bulk.generate(None, source, engine="batch", **arguments)
    with pytest.raises(errors.ArgumentError, match="has workers and no asyncio"):
        bulk.aio.generate(None, source, **arguments)
    with pytest.raises(
        errors.ConfigError, match=r"a Spark DataFrame needs pyspark: pip install 'gemini-genai\[spark\]'"
    ):
        bulk.generate(None, source, **arguments)
    from genai.bulk.engines.pieces import Plan
    from genai.bulk.runs import Job

    def plan(client: Any = None, **options: Any) -> Plan:
        return Plan(Job("generate", client, source, "gemini-2.5-flash", "{a}", None, options))

    wrong: dict[str, dict[str, Any]] = {
        "client: is made by each worker": {"client": Client(api_key="x")},
        "progress: is for local runs": {"progress": True},
        "max_errors: is for local runs": {"on_error": "raise"},
        "hold for all workers together, so they are shared": {"rate_limit": "tier_1"},
    }
    for message, given in wrong.items():
        with pytest.raises((errors.ArgumentError, errors.ConfigError), match=message):
            plan(**given)
    made = plan(rate_limit="tier_1", checkpoint=tmp_path / "folder")
    assert made.options["rate_limit"].share == str(tmp_path / "folder" / "rate_limit.json")
