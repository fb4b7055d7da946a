"""Batches as they travel: states, counts, results in their order, filters, updates, snapshots."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx

from genai_emulator import Emulator

FLASH = "models/gemini-2.5-flash"
EMBEDDER = "models/gemini-embedding-001"
TYPES = "type.googleapis.com/google.ai.generativelanguage.v1main."


def prompt(text: str, **metadata: str) -> dict[str, Any]:
    item: dict[str, Any] = {"request": {"contents": [{"parts": [{"text": text}]}]}}
    return {**item, "metadata": metadata} if metadata else item


def create(client: httpx.Client, *requests: Any, **fields: Any) -> httpx.Response:
    batch = {"inputConfig": {"requests": {"requests": list(requests)}}, **fields}
    return client.post(f"/v1beta/{FLASH}:batchGenerateContent", json={"batch": batch})


def get(client: httpx.Client, name: str) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"/v1beta/{name}").json()
    return found


def test_as_recorded(client: httpx.Client) -> None:
    """The answers have the shape of those that were recorded of Google, from the start to the results."""
    begun = create(client, prompt("2 + 2?", custom_id="0"), prompt("hello"), displayName="mine").json()
    name = begun["name"]
    metadata = begun["metadata"]
    assert begun.keys() == {"name", "metadata"}
    times = {key: metadata.pop(key) for key in ("createTime", "updateTime")}
    assert times["createTime"] == times["updateTime"]
    assert metadata == {
        "@type": f"{TYPES}GenerateContentBatch",
        "model": FLASH,
        "displayName": "mine",
        "batchStats": {"requestCount": "2", "pendingRequestCount": "2"},
        "state": "BATCH_STATE_PENDING",
        "name": name,
    }
    running = get(client, name)
    assert running["metadata"]["state"] == "BATCH_STATE_RUNNING"
    assert "done" not in running
    done = get(client, name)
    assert done.keys() == {"name", "metadata", "done", "response"}
    assert done["metadata"].keys() - metadata.keys() == {"output", "createTime", "endTime", "updateTime"}
    assert done["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"
    assert done["metadata"]["batchStats"] == {"requestCount": "2", "successfulRequestCount": "2"}
    assert done["response"] == {"@type": f"{TYPES}GenerateContentBatchOutput", **done["metadata"]["output"]}
    first, second = done["response"]["inlinedResponses"]["inlinedResponses"]
    assert first["metadata"] == {"custom_id": "0"}
    assert "metadata" not in second
    assert first["response"]["candidates"][0]["content"]["parts"] == [{"text": "2 + 2 is 4."}]
    assert get(client, name) == done


def test_refusals(client: httpx.Client) -> None:
    model = f"/v1beta/{FLASH}:batchGenerateContent"
    for path, body, status in (
        (model, {"batch": {"inputConfig": {}}}, 400),
        (model, {"batch": {"inputConfig": {"requests": {"requests": []}}}}, 400),
        (model, {"batch": {"inputConfig": {"fileName": "files/nothing"}}}, 403),
        (model, {"batch": {"inputConfig": {"requests": {"requests": [prompt("x")]}}, "model": EMBEDDER}}, 400),
        (model, {"batch": {"inputConfig": {"requests": {"requests": [{"request": {"content": {}}}]}}}}, 400),
        (model, {}, 400),
        (f"/v1beta/{EMBEDDER}:batchGenerateContent", {"batch": {"inputConfig": {"fileName": "files/x"}}}, 404),
        (f"/v1beta/{FLASH}:asyncBatchEmbedContent", {"batch": {"inputConfig": {"fileName": "files/x"}}}, 404),
        ("/v1beta/batches/nothing:cancel", {}, 404),
    ):
        assert client.post(path, json=body).status_code == status, (path, body)
    assert client.get("/v1beta/batches/nothing").status_code == 404
    assert client.delete("/v1beta/batches/nothing").status_code == 404
    assert client.get("/v1beta/batches", params={"filter": "colour = red"}).status_code == 400


def test_update_and_filters(client: httpx.Client) -> None:
    names = [create(client, prompt("x"), displayName=each).json()["name"] for each in ("one", "two")]
    changed = client.patch(f"/v1beta/{names[0]}:updateGenerateContentBatch", json={"displayName": "new", "priority": 2})
    assert (changed.json()["displayName"], changed.json()["priority"]) == ("new", "2")
    refused = client.patch(
        f"/v1beta/{names[0]}:updateGenerateContentBatch", json={"displayName": "x"}, params={"updateMask": "model"}
    )
    assert refused.status_code == 400
    client.post(f"/v1beta/{names[1]}:cancel")

    def found(text: str) -> list[str]:
        answer = client.get("/v1beta/batches", params={"filter": text}).json()
        return [each["name"] for each in answer.get("operations", [])]

    assert found("") == names
    assert found("done = true") == found("state=BATCH_STATE_CANCELLED") == names[1:]
    assert found('display_name = "new" AND done=false') == names[:1]
    assert found("state = BATCH_STATE_EXPIRED") == []
    assert client.delete(f"/v1beta/{names[1]}").json() == {}
    assert found("") == names[:1]


def test_they_are_in_snapshots(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with Emulator(check_responses=True) as first, _client(first) as client:
        name = create(client, prompt("2 + 2?")).json()["name"]
        first.save_state(path)
    with Emulator(check_responses=True) as second, _client(second) as client:
        second.load_state(path)
        assert get(client, name)["metadata"]["state"] == "BATCH_STATE_RUNNING"
        assert get(client, name)["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"


def _client(emulator: Emulator) -> httpx.Client:
    return httpx.Client(base_url=emulator.url, headers={"x-goog-api-key": "a-key"}, verify=False)
