"""Tuned models: they train on the clock, answer as they were taught, and are kept in a snapshot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator

EXAMPLES = [{"textInput": "one", "output": "two"}, {"textInput": "two", "output": "three"}]


def body(**fields: Any) -> dict[str, Any]:
    task = {"trainingData": {"examples": {"examples": EXAMPLES}}, **fields.pop("task", {})}
    return {"baseModel": "models/gemini-2.5-flash", "tuningTask": task, **fields}


def created(client: httpx.Client, **fields: Any) -> dict[str, Any]:
    answer = client.post("/v1beta/tunedModels", json=body(**fields))
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def ask(client: httpx.Client, model: str, text: str) -> httpx.Response:
    contents = [{"role": "user", "parts": [{"text": text}]}]
    return client.post(f"/v1beta/{model}:generateContent", json={"contents": contents})


def test_training(client: httpx.Client, emulator: Emulator) -> None:
    task = {"hyperparameters": {"epochCount": 4, "batchSize": 1}}
    operation = created(client, displayName="Next number", task=task)
    name = operation["metadata"]["tunedModel"]
    assert name.startswith("tunedModels/next-number-")
    assert operation["name"].startswith(f"{name}/operations/")
    assert "done" not in operation
    assert ask(client, name, "one").json()["error"]["status"] == "FAILED_PRECONDITION"
    emulator.clock.advance(1)
    halfway = client.get(f"/v1beta/{operation['name']}").json()["metadata"]
    assert halfway["totalSteps"] == 8
    assert 4 <= halfway["completedSteps"] < 8
    losses = [snapshot["meanLoss"] for snapshot in halfway["snapshots"]]
    assert losses == sorted(losses, reverse=True)
    assert client.get(f"/v1beta/{name}").json()["state"] == "CREATING"
    emulator.clock.advance(1)
    done = client.get(f"/v1beta/{operation['name']}").json()
    assert done["done"]
    assert done["metadata"]["completedPercent"] == 100
    model = client.get(f"/v1beta/{name}").json()
    assert model["state"] == "ACTIVE"
    assert {key: value for key, value in done["response"].items() if key != "@type"} == model
    assert "trainingData" not in model["tuningTask"]
    assert model["tuningTask"]["startTime"] < model["tuningTask"]["completeTime"]
    assert client.get(f"/v1beta/{name}/operations").json() == {"operations": [done]}


def test_it_answers_as_it_was_taught(client: httpx.Client, emulator: Emulator) -> None:
    name = created(client)["metadata"]["tunedModel"]
    emulator.clock.advance(2)
    taught = ask(client, name, "one").json()
    assert taught["candidates"][0]["content"]["parts"] == [{"text": "two"}]
    assert taught["modelVersion"] == "gemini-2.5-flash"
    assert (
        ask(client, name, "What is 5 times 3?").json()["candidates"][0]["content"]["parts"][0]["text"] == "5 * 3 is 15."
    )
    emulator.when("one").answer("scripted")
    assert ask(client, name, "one").json()["candidates"][0]["content"]["parts"] == [{"text": "scripted"}]
    stream = client.post(f"/v1beta/{name}:streamGenerateContent", json={"contents": [{"parts": [{"text": "two"}]}]})
    pieces = [part["text"] for event in stream.json() for part in event["candidates"][0]["content"]["parts"]]
    assert "".join(pieces) == "three"


def test_a_training_that_fails(client: httpx.Client, emulator: Emulator) -> None:
    examples = {"examples": {"examples": [{"textInput": "a", "output": "fail-training"}]}}
    operation = created(client, task={"trainingData": examples})
    emulator.clock.advance(2)
    done = client.get(f"/v1beta/{operation['name']}").json()
    assert done["done"]
    assert "The training failed" in done["error"]["message"]
    assert client.get(f"/v1beta/{operation['metadata']['tunedModel']}").json()["state"] == "FAILED"


def test_list_update_delete(client: httpx.Client, emulator: Emulator) -> None:
    for identifier in ("a", "b", "c"):
        fields = {"displayName": f"Model {identifier}", "description": "for tests"}
        assert client.post(f"/v1beta/tunedModels?tunedModelId={identifier}", json=body(**fields)).status_code == 200
    first = client.get("/v1beta/tunedModels?pageSize=2").json()
    rest = client.get(f"/v1beta/tunedModels?pageSize=2&pageToken={first['nextPageToken']}").json()
    names = [model["name"] for page in (first, rest) for model in page["tunedModels"]]
    assert names == ["tunedModels/a", "tunedModels/b", "tunedModels/c"]
    found = client.get("/v1beta/tunedModels", params={"filter": "owner:me Model b"}).json()["tunedModels"]
    assert [model["name"] for model in found] == ["tunedModels/b"]
    assert client.get("/v1beta/tunedModels?filter=nothing").json() == {}
    before = client.get("/v1beta/tunedModels/a").json()
    emulator.clock.advance(1)
    change = {"displayName": "Other", "description": "ignored"}
    after = client.patch("/v1beta/tunedModels/a?updateMask=displayName", json=change).json()
    assert (after["displayName"], after["description"]) == ("Other", "for tests")
    assert after["updateTime"] > before["updateTime"]
    cleared = client.patch("/v1beta/tunedModels/a?updateMask=description", json={}).json()
    assert "description" not in cleared
    assert client.patch("/v1beta/tunedModels/a?updateMask=baseModel", json={}).status_code == 400
    assert client.delete("/v1beta/tunedModels/a").json() == {}
    for answer in (client.get("/v1beta/tunedModels/a"), client.get("/v1beta/tunedModels/a/permissions")):
        assert answer.json()["error"]["status"] == "PERMISSION_DENIED"
    assert client.get("/v1beta/tunedModels/a/operations/x").status_code == 404


def test_one_is_tuned_further(client: httpx.Client, emulator: Emulator) -> None:
    name = created(client)["metadata"]["tunedModel"]
    further = {"tuningTask": body()["tuningTask"], "tunedModelSource": {"tunedModel": name}}
    assert client.post("/v1beta/tunedModels", json=further).json()["error"]["status"] == "FAILED_PRECONDITION"
    emulator.clock.advance(2)
    after = client.post("/v1beta/tunedModels", json=further).json()["metadata"]["tunedModel"]
    source = client.get(f"/v1beta/{after}").json()["tunedModelSource"]
    assert source == {"tunedModel": name, "baseModel": "models/gemini-2.5-flash"}


@pytest.mark.parametrize(
    ("query", "fields", "status"),
    [
        ("", {"baseModel": "models/nothing"}, 404),
        ("", {"baseModel": ""}, 400),
        ("", {"tuningTask": {}}, 400),
        ("", {"tuningTask": {"trainingData": {}}}, 400),
        ("", {"task": {"trainingData": {"examples": {"examples": [{"textInput": "a"}]}}}}, 400),
        ("", {"task": {"hyperparameters": {"epochCount": 0}}}, 400),
        ("", {"task": {"hyperparameters": {"learningRate": -1}}}, 400),
        ("?tunedModelId=No", {}, 400),
        ("?tunedModelId=twice", {}, 409),
    ],
)
def test_what_is_refused(client: httpx.Client, query: str, fields: dict[str, Any], status: int) -> None:
    client.post("/v1beta/tunedModels?tunedModelId=twice", json=body())
    assert client.post(f"/v1beta/tunedModels{query}", json={**body(), **body(**fields)}).status_code == status


def test_a_snapshot_holds_them(client: httpx.Client, emulator: Emulator, tmp_path: Path) -> None:
    operation = created(client)
    client.post("/v1beta/corpora", json={"displayName": "kept"})
    client.post("/v1beta/auth_tokens", json={})
    emulator.save_state(tmp_path / "state.json")
    emulator.reset()
    assert client.get("/v1beta/tunedModels").json() == {}
    emulator.load_state(tmp_path / "state.json")
    assert client.get(f"/v1beta/{operation['name']}").json()["metadata"]["totalSteps"] > 0
    assert client.get("/v1beta/corpora").json()["corpora"][0]["displayName"] == "kept"


def test_errors_name_schemas_as_the_api_does(client: httpx.Client) -> None:
    error = client.post("/v1beta/tunedModels", json={"baseModel": "models/gemini-2.5-flash"}).json()["error"]
    assert error["message"].startswith("* TunedModel.tuning_task: ")
    client.post("/v1beta/tunedModels?tunedModelId=mine", json=body())
    error = client.patch("/v1beta/tunedModels/mine?updateMask=nothing", json={}).json()["error"]
    assert error["message"] == "Invalid update mask: TunedModel has no field 'nothing'."
