"""``engine="batch"``: the same call, over jobs of the Batch API."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from genai import Client, bulk, errors
from genai_emulator import Emulator

MODEL = "gemini-2.5-flash"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def client_of(emulator: Emulator) -> Client:
    return Client(api_key="CANARY-key-0123456789", http_options={"base_url": emulator.url})


def jobs_of(client: Client) -> list[str]:
    return [job.name or "" for job in client.batches.list() if (job.display_name or "").startswith("genai-bulk")]


def test_rows_in_jobs(emulator: Emulator, tmp_path: Path) -> None:
    """Each shard is a job; a run that is killed finds those that it started, and none is started twice."""
    emulator.when("Row 4").error("INVALID_ARGUMENT")
    client = client_of(emulator)
    rows = [{"id": number} for number in range(7)]
    arguments: dict[str, Any] = {
        "model": MODEL, "prompt": "Row {id}", "engine": "batch", "batch_rows": 3, "poll_interval": 0.01,
        "config": {"temperature": 0.5},
    }  # fmt: skip
    checkpoint = tmp_path / "c.sqlite"
    results = list(bulk.generate(client, rows, checkpoint=checkpoint, **arguments))
    assert [result.position for result in results] == list(range(7))
    assert [result.row["id"] for result in results if result.error is None] == [0, 1, 2, 3, 5, 6]
    assert results[4].error is not None
    assert (results[4].error.kind, results[4].error.code) == ("rejected", 400)
    assert all(result.text for result in results if result.error is None)
    assert results[0].fields["total_tokens"] > 0
    assert len(jobs_of(client)) == 3

    # Killed before any outcome was kept, and in the middle of making the last job.
    with closing(sqlite3.connect(checkpoint)) as connection:
        connection.execute("DELETE FROM rows")
        connection.execute("UPDATE jobs SET state = 'created'")
        connection.execute("UPDATE jobs SET state = 'creating', name = NULL WHERE number = 200")
        connection.commit()
    summary = bulk.generate(client, rows, checkpoint=checkpoint, output=tmp_path / "o.jsonl", **arguments)
    assert (summary.rows, summary.failed, summary.exit_code, summary.calls) == (7, 1, 1, 7)
    assert len(jobs_of(client)) == 3
    # All is kept: neither a job nor a look at one.
    asked = len(emulator.requests)
    again = bulk.generate(client, rows, checkpoint=checkpoint, output=tmp_path / "o.jsonl", **arguments)
    assert (again.resumed, len(emulator.requests)) == (7, asked)
    # What failed is in another job of its shard.
    retried = list(bulk.generate(client, rows, checkpoint=checkpoint, retry_failed="all", **arguments))
    assert [result.resumed for result in retried] == [True] * 4 + [False] + [True] * 2
    assert len(jobs_of(client)) == 4
    with closing(sqlite3.connect(checkpoint)) as connection:
        connection.execute("DELETE FROM rows")
        connection.execute("UPDATE jobs SET state = 'created'")
        connection.commit()
    with pytest.raises(errors.ConfigError, match="was made of other rows than those of positions 0 to 2"):
        list(bulk.generate(client, [{"id": number + 50} for number in range(7)], checkpoint=checkpoint, **arguments))


def test_embeddings_in_jobs_and_a_job_that_fails(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of(emulator)
    arguments: dict[str, Any] = {"engine": "batch", "poll_interval": 0.01}
    results = list(bulk.embed(client, ["a cat", "a dog"], model="gemini-embedding-001", **arguments))
    vectors = [result.embedding for result in results]
    assert [len(vector or ()) for vector in vectors] == [3072, 3072]
    assert vectors[0] != vectors[1]
    with pytest.raises(errors.ArgumentError, match="the Batch API does not count tokens"):
        list(bulk.count(client, ["a"], model=MODEL, **arguments))
    vertex = Client(vertexai=True, api_key="x", http_options={"base_url": emulator.url})
    with pytest.raises(errors.ConfigError, match="lie in Cloud Storage"):
        list(bulk.generate(vertex, ["a"], model=MODEL, **arguments))
    # What the emulator takes for a job that is to fail.
    monkeypatch.setattr("genai.bulk.engines.batch._NAME", "fail-batch")
    with bulk.generate(client, ["a", "b"], model=MODEL, retries=0, **arguments) as failed:
        assert [result.error and result.error.kind for result in failed] == ["server", "server"]
        assert failed.summary.exit_code == 1
