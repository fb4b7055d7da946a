"""Batch prediction jobs: what comes out where, what fails, and what a job may not be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx

from genai_emulator import Emulator
from tests.cases import case

from .conftest import PROJECT
from .test_generate import error_of

FLASH = "publishers/google/models/gemini-2.5-flash"
ASKED = {"contents": [{"role": "user", "parts": [{"text": "What is 5 times 3?"}]}]}
SOURCE = {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://my-bucket/in.jsonl"]}}
TARGET = {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://my-bucket/out"}}
TABLES = {
    "inputConfig": {"instancesFormat": "bigquery", "bigquerySource": {"inputUri": "bq://p.d.asked"}},
    "outputConfig": {"predictionsFormat": "bigquery", "bigqueryDestination": {"outputUri": "bq://p.d"}},
}


def create(vertex: httpx.Client, **fields: Any) -> Any:
    body = {"model": FLASH, "displayName": "d", "inputConfig": SOURCE, "outputConfig": TARGET, **fields}
    return vertex.post(f"{PROJECT}/batchPredictionJobs", json=body)


def finished(vertex: httpx.Client, job: Any) -> Any:
    states: list[str] = []
    while not states or states[-1] in ("JOB_STATE_PENDING", "JOB_STATE_RUNNING"):
        job = vertex.get(f"/v1beta1/{job['name']}").json()
        states.append(job["state"])
    return job


def test_lines_are_answered_in_their_order(vertex: httpx.Client, emulator: Emulator, tmp_path: Path) -> None:
    rows = [{"key": "a", "request": ASKED}, {"key": "b", "request": {"contents": []}}, {"key": "c"}]
    emulator.buckets.put("gs://my-bucket/in.jsonl", "\n".join([*map(json.dumps, rows), "no JSON", ""]))
    job = create(vertex).json()
    assert job["state"] == "JOB_STATE_PENDING"
    refused = vertex.delete(f"/v1beta1/{job['name']}")
    assert error_of(refused)[:2] == (400, "FAILED_PRECONDITION")
    job = finished(vertex, job)
    assert job["state"] == "JOB_STATE_SUCCEEDED"
    assert job["completionStats"] == {"successfulCount": "1", "failedCount": "3", "incompleteCount": "0"}
    folder = job["outputInfo"]["gcsOutputDirectory"]
    lines = [json.loads(line) for line in emulator.buckets.get(f"{folder}/predictions.jsonl").splitlines()]
    assert [line.get("key") for line in lines] == ["a", "b", "c", None]
    assert lines[0]["status"] == ""
    assert lines[0]["response"]["candidates"][0]["content"]["parts"] == [{"text": "5 * 3 is 15."}]
    assert all(line["status"] and line["response"] == {} for line in lines[1:])
    emulator.save_state(tmp_path / "state.json")
    emulator.reset()
    emulator.load_state(tmp_path / "state.json")
    assert vertex.get(f"/v1beta1/{job['name']}").json() == job


def test_rows_are_answered_in_a_new_table(vertex: httpx.Client, emulator: Emulator) -> None:
    emulator.tables.insert("bq://p.d.asked", [{"id": 1, "request": json.dumps(ASKED)}])
    told = finished(vertex, create(vertex, **TABLES).json())["outputInfo"]
    assert told["bigqueryOutputDataset"] == "bq://p.d"
    (row,) = emulator.tables.rows(f"{told['bigqueryOutputDataset']}.{told['bigqueryOutputTable']}")
    assert (row["id"], row["status"]) == (1, "")
    assert "5 * 3 is 15." in row["response"]


def test_texts_are_embedded(vertex: httpx.Client, emulator: Emulator) -> None:
    emulator.buckets.put("gs://my-bucket/in.jsonl", json.dumps({"content": "a cat"}))
    job = finished(vertex, create(vertex, model="publishers/google/models/text-embedding-005").json())
    (line,) = emulator.buckets.get(f"{job['outputInfo']['gcsOutputDirectory']}/predictions.jsonl").splitlines()
    assert len(json.loads(line)["response"]["embeddings"]["values"]) == 768


def test_jobs_fail_are_cancelled_listed_and_deleted(vertex: httpx.Client) -> None:
    failed = finished(vertex, create(vertex).json())
    assert (failed["state"], failed["error"]["code"]) == ("JOB_STATE_FAILED", 5)
    other = create(vertex, displayName="other").json()
    assert vertex.post(f"/v1beta1/{other['name']}:cancel", json={}).json() == {}
    assert vertex.get(f"/v1beta1/{other['name']}").json()["state"] == "JOB_STATE_CANCELLED"
    for wanted, count in (('state="JOB_STATE_FAILED"', 1), ('displayName="other"', 1), ("", 2)):
        with case(wanted):
            found = vertex.get(f"{PROJECT}/batchPredictionJobs", params={"filter": wanted}).json()
            assert len(found["batchPredictionJobs"]) == count
    operation = vertex.delete(f"/v1beta1/{other['name']}").json()
    done = vertex.post(f"/v1beta1/{operation['name']}:wait").json()
    assert done["response"]["@type"].endswith("Empty")
    assert error_of(vertex.get(f"/v1beta1/{other['name']}"))[:2] == (404, "NOT_FOUND")


def test_jobs_that_cannot_be(vertex: httpx.Client) -> None:
    for fields, status in (
        ({"displayName": ""}, 400),
        ({"model": "gemini-2.5-flash"}, 400),
        ({"model": "publishers/google/models/none"}, 404),
        ({"inputConfig": {"instancesFormat": "jsonl"}}, 400),
        ({"inputConfig": {**SOURCE, "instancesFormat": "bigquery"}}, 400),
        ({"inputConfig": {**SOURCE, "bigquerySource": {"inputUri": "bq://p.d.t"}}}, 400),
        ({"outputConfig": {}}, 400),
        ({"noSuchField": 1}, 400),
    ):
        with case(fields):
            assert error_of(create(vertex, **fields))[0] == status
