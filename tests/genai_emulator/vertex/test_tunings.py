"""Tuning jobs, and the models and endpoints that they end in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx

from genai_emulator import Emulator
from tests.cases import case

from .conftest import PROJECT
from .test_generate import error_of

DATA = "gs://my-bucket/train.jsonl"
BODY = {
    "baseModel": "gemini-2.5-flash",
    "tunedModelDisplayName": "d",
    "supervisedTuningSpec": {"trainingDatasetUri": DATA, "hyperParameters": {"epochCount": 2}},
}


def example(prompt: str, answer: str) -> str:
    turns = (("user", prompt), ("model", answer))
    return json.dumps({"contents": [{"role": role, "parts": [{"text": text}]} for role, text in turns]})


def tuned(vertex: httpx.Client, emulator: Emulator, **fields: Any) -> Any:
    """A job that has ended."""
    job = vertex.post(f"{PROJECT}/tuningJobs", json=BODY | fields).json()
    emulator.clock.advance(2)
    return vertex.get(f"/v1beta1/{job['name']}").json()


def test_a_model_answers_as_it_was_taught(vertex: httpx.Client, emulator: Emulator, tmp_path: Path) -> None:
    emulator.buckets.put(DATA, f"{example('ping', 'pong')}\nno JSON\n")
    job = vertex.post(f"{PROJECT}/tuningJobs", json=BODY).json()
    assert job["state"] == "JOB_STATE_PENDING"
    assert job["supervisedTuningSpec"]["hyperParameters"] == {"epochCount": "2"}
    emulator.clock.advance(-60)  # however slow this machine is, the job is not over yet
    assert vertex.get(f"/v1beta1/{job['name']}").json()["state"] == "JOB_STATE_RUNNING"
    emulator.clock.advance(62)
    job = vertex.get(f"/v1beta1/{job['name']}").json()
    endpoint, model = job["tunedModel"]["endpoint"], job["tunedModel"]["model"]
    assert job["state"] == "JOB_STATE_SUCCEEDED"
    assert [each["epoch"] for each in job["tunedModel"]["checkpoints"]] == ["1", "2"]
    emulator.save_state(tmp_path / "state.json")
    emulator.load_state(tmp_path / "state.json")

    def ask(text: str) -> Any:
        contents = {"contents": [{"role": "user", "parts": [{"text": text}]}]}
        return vertex.post(f"/v1beta1/{endpoint}:generateContent", json=contents)

    assert ask("ping").json()["candidates"][0]["content"]["parts"] == [{"text": "pong"}]
    assert ask("What is 5 times 3?").json()["candidates"][0]["content"]["parts"] == [{"text": "5 * 3 is 15."}]
    found = vertex.get(f"/v1beta1/{model}").json()
    assert f"{found['name']}@1" == model
    assert found["labels"] == {"google-vertex-llm-tuning-base-model-id": "gemini-2.5-flash", "tune-type": "sft"}
    assert vertex.get(f"/v1beta1/{endpoint}").json()["deployedModels"][0]["model"] == model
    name = f"/v1beta1/{found['name']}"
    changed = vertex.patch(
        f"{name}?updateMask=displayName,defaultCheckpointId", json={"defaultCheckpointId": "1"}
    ).json()
    assert "displayName" not in changed
    assert changed["defaultCheckpointId"] == "1"
    assert error_of(vertex.patch(name, json={"defaultCheckpointId": "9"}))[0] == 400
    assert vertex.get(name).json()["defaultCheckpointId"] == "1"
    at = f"/v1beta1/{endpoint}"
    assert vertex.get(at).json()["displayName"] == "d"
    described = vertex.patch(at, json={"displayName": "e", "description": "f", "labels": {"a": "b"}}).json()
    assert (described["displayName"], described["labels"]) == ("e", {"a": "b"})
    cleared = vertex.patch(f"{at}?updateMask=description,labels", json={"labels": {"a": "c"}}).json()
    assert cleared == vertex.get(at).json() == vertex.get(f"{PROJECT}/endpoints").json()["endpoints"][0]
    assert (cleared["displayName"], cleared["labels"], "description" in cleared) == ("e", {"a": "c"}, False)
    for wrong in ("?updateMask=deployedModels", "?updateMask=none"):
        assert error_of(vertex.patch(f"{at}{wrong}", json={"displayName": "g"}))[0] == 400, wrong
    assert error_of(vertex.patch(f"{at}9", json={"displayName": "g"}))[0] == 404
    for wanted, count in (
        ("labels.tune-type:*", 1),
        ('labels.tune-type="preference"', 0),
        ("labels.none:*", 0),
        ("(labels.none:*) AND labels.tune-type:*", 0),
        ("(labels.none:* OR labels.tune-type=sft) AND labels.tune-type:*", 1),
        # OR binds closer than AND.
        ("labels.none:* AND labels.tune-type:* OR labels.tune-type:*", 0),
        ("NOT labels.none:* -labels.other=x", 1),
        ("createTime > '2001-01-01' AND labels.tune-type != preference", 1),
    ):
        with case(wanted):
            models = vertex.get(f"{PROJECT}/models", params={"filter": wanted}).json().get("models", [])
            assert len(models) == count
    for wrong in ("labels", "labels.a", "(labels.a:*", "labels.a:*)", "a=1 AND", "= 1", "a = (", '"a', "NOT"):
        with case(wrong):
            assert error_of(vertex.get(f"{PROJECT}/models", params={"filter": wrong}))[0] == 400
    assert len(vertex.get(f"{name}:listCheckpoints").json()["checkpoints"]) == 2
    batch = {
        "model": found["name"],
        "displayName": "d",
        "inputConfig": {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://my-bucket/in.jsonl"]}},
        "outputConfig": {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://my-bucket/out"}},
    }
    assert vertex.post(f"{PROJECT}/batchPredictionJobs", json=batch).status_code == 200
    vertex.delete(f"/v1beta1/{endpoint}")
    assert error_of(ask("ping"))[0] == 404
    vertex.delete(name)
    assert error_of(vertex.get(name))[0] == 404


def test_other_methods_and_what_goes_on_from_a_tuned_model(vertex: httpx.Client, emulator: Emulator) -> None:
    completions = [
        {"score": score, "completion": {"role": "model", "parts": [{"text": text}]}}
        for score, text in ((0.0, "no"), (1.0, "pong"))
    ]
    ping = {"role": "user", "parts": [{"text": "ping"}]}
    emulator.buckets.put(DATA, json.dumps({"contents": [ping], "completions": completions}))
    data = {"trainingDatasetUri": DATA}
    job = tuned(vertex, emulator, supervisedTuningSpec=None, preferenceOptimizationSpec=data)
    contents = {"contents": [ping]}
    told = vertex.post(f"/v1beta1/{job['tunedModel']['endpoint']}:generateContent", json=contents).json()
    assert told["candidates"][0]["content"]["parts"] == [{"text": "pong"}]
    further = {
        "baseModel": None,
        "preTunedModel": {"tuned_model_name": job["tunedModel"]["model"], "checkpoint_id": "1"},
    }
    on = vertex.post(f"{PROJECT}/tuningJobs", json=BODY | further).json()
    assert on["preTunedModel"]["baseModel"] == "gemini-2.5-flash"
    assert vertex.post(f"/v1beta1/{on['name']}:cancel", json={}).json() == {}
    assert vertex.get(f"/v1beta1/{on['name']}").json()["state"] == "JOB_STATE_CANCELLED"
    assert error_of(vertex.post(f"/v1beta1/{on['name']}:cancel", json={}))[:2] == (400, "FAILED_PRECONDITION")
    emulator.buckets.put(DATA, example("x", "fail-training"))
    assert tuned(vertex, emulator)["state"] == "JOB_STATE_FAILED"
    assert len(vertex.get(f"{PROJECT}/tuningJobs").json()["tuningJobs"]) == 3


def test_jobs_that_cannot_be(vertex: httpx.Client) -> None:
    for fields, status in (
        ({"supervisedTuningSpec": None}, 400),
        ({"supervisedTuningSpec": {}}, 400),
        ({"supervisedTuningSpec": {"trainingDatasetUri": "s3://b/f"}}, 400),
        ({"distillationSpec": {"promptDatasetUri": DATA}}, 400),
        ({"baseModel": "none"}, 400),
        ({"baseModel": None, "preTunedModel": {"tunedModelName": "projects/p1/locations/us-central1/models/1"}}, 404),
        ({"supervisedTuningSpec": {"trainingDatasetUri": DATA, "noSuchField": 1}}, 400),
    ):
        with case(fields):
            assert error_of(vertex.post(f"{PROJECT}/tuningJobs", json=BODY | fields))[0] == status
    assert error_of(vertex.get(f"{PROJECT}/tuningJobs/1"))[:2] == (404, "NOT_FOUND")


def test_rewards_are_computed(vertex: httpx.Client) -> None:
    def scorer(operation: str, expression: str, **config: Any) -> Any:
        match = {"matchOperation": operation, "expression": expression}
        return {"rewardName": operation, "stringMatchRewardScorer": {"stringMatchExpression": match}, **config}

    def reward(text: str, **config: Any) -> Any:
        body = {
            "sampleResponse": {"parts": [{"text": text}]},
            "example": {"contents": [{"parts": [{"text": "q"}]}], "references": {"right": "15"}},
        }
        response = vertex.post(f"{PROJECT}/tuningJobs:validateReinforcementTuningReward", json=body | config)
        return response.json().get("overallReward")

    tagged = {"parseResponseConfig": {"parseType": "REGEX_EXTRACT", "regexExtractExpression": "<a>(.*)</a>"}}
    for text, config, wanted in (
        ("15", scorer("EXACT_MATCH", "15"), 1),
        ("it is 15", scorer("EXACT_MATCH", "15"), 0),
        ("it is 15", scorer("PARTIAL_MATCH", "15"), 1),
        ("it is 15", scorer("REGEX_CONTAINS", r"\d+"), 1),
        ("<a>15</a>", scorer("EXACT_MATCH", "{references.right}", **tagged), 1),
        ("15", {"rewardName": "judge", "autoraterScorer": {}}, 1),
    ):
        with case((text, config)):
            assert reward(text, singleRewardConfig=config) == wanted
    weighted = [
        {"weight": weight, "rewardConfig": scorer(operation, "15")}
        for operation, weight in (("EXACT_MATCH", 2), ("PARTIAL_MATCH", 3))
    ]
    assert reward("it is 15", compositeRewardConfig={"weightedRewardConfigs": weighted}) == 3
    assert reward("15") is None
    assert reward("15", singleRewardConfig=scorer("REGEX_CONTAINS", "(")) is None
