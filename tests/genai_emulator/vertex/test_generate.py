"""Contents and tokens on Vertex AI: the same model as on the Developer API, in the form that Vertex AI has."""

from __future__ import annotations

import json
from typing import Any

import httpx

from genai_emulator import Emulator
from tests.cases import case

from .conftest import GOOGLE, PROJECT

FLASH = f"{GOOGLE}/gemini-2.5-flash"
ASKED = {"contents": [{"role": "user", "parts": [{"text": "What is 5 times 3?"}]}]}


def error_of(response: httpx.Response) -> tuple[int, str, str]:
    found = response.json()
    error = (found[0] if isinstance(found, list) else found)["error"]
    assert response.status_code == error["code"]
    return error["code"], error["status"], error["message"]


def test_an_answer_has_the_form_of_vertex(vertex: httpx.Client) -> None:
    response = vertex.post(f"{FLASH}:generateContent", json=ASKED)
    told = response.json()
    candidate = told["candidates"][0]
    assert candidate["content"] == {"role": "model", "parts": [{"text": "5 * 3 is 15."}]}
    assert candidate["finishReason"] == "STOP"
    assert candidate["avgLogprobs"] < 0
    assert "index" not in candidate
    usage = told["usageMetadata"]
    assert usage["trafficType"] == "ON_DEMAND"
    assert "serviceTier" not in usage
    assert usage["candidatesTokensDetails"] == [{"modality": "TEXT", "tokenCount": usage["candidatesTokenCount"]}]
    assert told["createTime"].endswith("Z")
    assert told["modelVersion"] == "gemini-2.5-flash"
    assert response.headers["vary"] == "Origin, Referer, X-Origin"
    assert "server-timing" not in response.headers


def test_a_stream_tells_the_usage_in_its_last_event(vertex: httpx.Client) -> None:
    response = vertex.post(f"{FLASH}:streamGenerateContent?alt=sse", json=ASKED)
    assert response.headers["content-type"] == "text/event-stream"
    events = [json.loads(line[6:]) for line in response.text.splitlines() if line.startswith("data: ")]
    texts = [part["text"] for event in events for part in event["candidates"][0]["content"]["parts"]]
    assert "".join(texts) == "5 * 3 is 15."
    *first, last = (event["usageMetadata"] for event in events)
    assert first
    assert all(usage == {"trafficType": "ON_DEMAND"} for usage in first)
    assert last["totalTokenCount"] > last["promptTokenCount"]
    assert vertex.post(f"{FLASH}:streamGenerateContent", json=ASKED).json()[-1]["usageMetadata"] == last


def test_it_is_asked_in_every_form_of_its_path(vertex: httpx.Client) -> None:
    version, _, rest = FLASH.partition("/projects")
    express = f"{version}/publishers/google/models/gemini-2.5-flash"
    for path in (f"/v1/projects{rest}", express, f"{PROJECT}/publishers/meta/models/llama-4-scout"):
        assert vertex.post(f"{path}:generateContent", json=ASKED).status_code == 200, path
    # Of the Developer API alone, of no version, of no project.
    for path in ("/v1beta1/models/gemini-2.5-flash:generateContent", FLASH.removeprefix("/v1beta1")):
        assert vertex.post(path, json=ASKED).status_code == 404, path


def test_what_vertex_alone_has_is_taken_and_the_rest_refused(vertex: httpx.Client) -> None:
    taken: dict[str, Any] = {
        "labels": {"team": "a"},
        "generationConfig": {"audioTimestamp": True, "routingConfig": {"autoMode": {}}},
    }
    assert vertex.post(f"{FLASH}:generateContent", json=ASKED | taken).status_code == 200
    part: dict[str, Any] = {"text": "x"}
    for refused in (
        {"noSuchField": 1},
        {"store": True},
        {"generationConfig": {"enableEnhancedCivicAnswers": True}},
        {"tools": [{"fileSearch": {"fileSearchStoreNames": ["fileSearchStores/a"]}}]},
        {"toolConfig": {"includeServerSideToolInvocations": True}},
        {"contents": [{"role": "user", "parts": [part | {"partMetadata": {"a": 1}}]}]},
    ):
        with case(refused):
            assert "Unknown name" in error_of(vertex.post(f"{FLASH}:generateContent", json=ASKED | refused))[2]
    whole = {"generateContentRequest": {"model": "models/gemini-2.5-flash", **ASKED}}
    assert "Unknown name" in error_of(vertex.post(f"{FLASH}:countTokens", json=whole))[2]


def test_refusals_are_worded_as_recorded(vertex: httpx.Client) -> None:
    name = "projects/p1/locations/us-central1/publishers/google/models/wrong-model-name"
    response = vertex.post(f"/v1beta1/{name}:generateContent", json=ASKED)
    assert error_of(response) == (404, "NOT_FOUND", f"Publisher Model `{name}` not found.")
    assert response.json()["error"]["details"][0]["@type"].endswith("DebugInfo")
    hot = ASKED | {"generationConfig": {"temperature": 1000.0}}
    assert error_of(vertex.post(f"{FLASH}:generateContent", json=hot)) == (
        400,
        "INVALID_ARGUMENT",
        "Unable to submit request because it has a temperature value of 1000 but the supported range is from"
        " 0 (inclusive) to 2.0001 (exclusive). Update the value and try again.",
    )
    for role in ({"role": "invalid_role"}, {}):
        body = {"contents": [{"parts": [{"text": "x"}], **role}]}
        response = vertex.post(f"{FLASH}:streamGenerateContent", json=body)
        assert error_of(response)[2] == "Please use a valid role: user, model."


def test_tokens(vertex: httpx.Client) -> None:
    counted = vertex.post(f"{FLASH}:countTokens", json=ASKED).json()
    assert counted == {
        "totalTokens": 5,
        "totalBillableCharacters": 14,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 5}],
    }
    system = {"systemInstruction": {"parts": [{"text": "Be brief and kind."}]}}
    assert vertex.post(f"{FLASH}:countTokens", json=ASKED | system).json()["totalTokens"] > 5


def test_scripted_answers_faults_and_the_log_work_as_ever(vertex: httpx.Client, emulator: Emulator) -> None:
    emulator.when("times", model="gemini-2.5-flash").answer(
        "Fifteen.", candidate={"score": -0.5}, usage={"trafficType": "PROVISIONED_THROUGHPUT"}
    )
    emulator.faults.add("status:429", operation="generateContent")
    limited = vertex.post(f"{FLASH}:generateContent", json=ASKED)
    assert error_of(limited) == (429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).")
    assert "details" not in limited.json()["error"]
    told = vertex.post(f"{FLASH}:generateContent", json=ASKED).json()
    assert told["candidates"][0]["content"]["parts"] == [{"text": "Fifteen."}]
    assert told["candidates"][0]["score"] == -0.5
    assert told["usageMetadata"]["trafficType"] == "PROVISIONED_THROUGHPUT"
    assert [entry.auth for entry in emulator.requests.of("generateContent")] == ["bearer", "bearer"]
    assert emulator.requests.last.prompt == "What is 5 times 3?"
    emulator.faults.assert_consumed()
    emulator.faults.add("status:403;reason=SERVICE_DISABLED", operation="generateContent")
    (detail,) = vertex.post(f"{FLASH}:generateContent", json=ASKED).json()["error"]["details"]
    assert (detail["reason"], detail["metadata"]["service"]) == ("SERVICE_DISABLED", "aiplatform.googleapis.com")


def test_function_calls_come_in_pieces_where_that_is_asked_for(vertex: httpx.Client, emulator: Emulator) -> None:
    arguments = {"city": "Boston", "days": 3, "units": ["C", None], "near": {"sea": True}}
    emulator.when("weather").call("get_weather", arguments)
    body: dict[str, Any] = {
        "contents": [{"role": "user", "parts": [{"text": "the weather"}]}],
        "tools": [{"functionDeclarations": [{"name": "get_weather", "description": "d"}]}],
        "toolConfig": {"functionCallingConfig": {"streamFunctionCallArguments": True}},
    }
    text = vertex.post(f"{FLASH}:streamGenerateContent?alt=sse", json=body).text
    events = [json.loads(line[6:])["candidates"][0] for line in text.splitlines() if line.startswith("data: ")]
    calls = [part["functionCall"] for event in events for part in event["content"]["parts"] if "functionCall" in part]
    assert calls[0] == {"name": "get_weather", "willContinue": True}
    assert calls[-1] == {}
    pieces = [piece for call in calls[1:-1] for piece in call["partialArgs"]]
    city = [piece for piece in pieces if piece["jsonPath"] == "$.city"]
    assert ("".join(piece["stringValue"] for piece in city), city[-1]) == (
        "Boston",
        {"jsonPath": "$.city", "stringValue": ""},
    )
    assert {"jsonPath": "$.days", "numberValue": 3} in pieces
    assert {"jsonPath": "$.units[1]", "nullValue": "NULL_VALUE"} in pieces
    assert {"jsonPath": "$.near.sea", "boolValue": True} in pieces
    assert events[-1]["finishReason"] == "STOP"


def test_tools_of_vertex_ground_answers(vertex: httpx.Client, emulator: Emulator) -> None:
    def ask(tool: dict[str, Any]) -> Any:
        body = {"contents": [{"role": "user", "parts": [{"text": "How long is the warranty of the kettle?"}]}]}
        return vertex.post(f"{FLASH}:generateContent", json=body | {"tools": [tool]}).json()["candidates"][0]

    web = ask({"enterpriseWebSearch": {"excludeDomains": ["amazon.com"]}})["groundingMetadata"]
    assert web["groundingChunks"][0]["web"]["domain"].endswith(".example")
    emulator.buckets.put("gs://my-corpus/kettle.txt", "Kettles are blue. The warranty of the kettle lasts three years.")
    corpus = "projects/p1/locations/us-central1/ragCorpora/my-corpus"
    store = "projects/p1/locations/global/collections/default_collection/dataStores/my-corpus"
    for source in (
        {"vertexRagStore": {"ragResources": [{"ragCorpus": corpus}]}},
        {"vertexAiSearch": {"datastore": store}},
    ):
        answer = ask({"retrieval": source})
        assert "three years" in answer["content"]["parts"][0]["text"]
        chunk = answer["groundingMetadata"]["groundingChunks"][0]["retrievedContext"]
        assert (chunk["uri"], chunk["title"]) == ("gs://my-corpus/kettle.txt", "kettle.txt")
    assert "groundingMetadata" not in ask({"retrieval": {"vertexAiSearch": {"datastore": f"{store}-none"}}})


def test_files_in_buckets_are_read(vertex: httpx.Client, emulator: Emulator) -> None:
    emulator.buckets.put("gs://my-bucket/sky.txt", "The sky is blue. The grass is green.")
    data = {"fileData": {"mimeType": "text/plain", "fileUri": "gs://my-bucket/sky.txt"}}
    body = {"contents": [{"role": "user", "parts": [data, {"text": "What colour is the sky?"}]}]}
    told = vertex.post(f"{FLASH}:generateContent", json=body).json()
    assert told["candidates"][0]["content"]["parts"][0]["text"] == "The sky is blue."


def test_response_formats_are_a_list(vertex: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"age": {"type": "integer"}}}
    text = {"text": {"mimeType": "APPLICATION_JSON", "schema": schema}}
    for formats in ([text], text):
        body = {"contents": [{"role": "user", "parts": [{"text": "A person aged 30"}]}]}
        told = vertex.post(f"{FLASH}:generateContent", json=body | {"generationConfig": {"responseFormat": formats}})
        assert json.loads(told.json()["candidates"][0]["content"]["parts"][0]["text"]) == {"age": 30}
