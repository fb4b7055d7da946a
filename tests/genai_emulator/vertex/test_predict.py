"""Predictions on Vertex AI: embeddings, images and videos, and other publishers' models."""

from __future__ import annotations

import base64
import json
from io import BytesIO
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.cases import case

from .conftest import GOOGLE, PROJECT
from .test_generate import error_of

IMAGEN = f"{GOOGLE}/imagen-4.0-generate-001:predict"
EDITOR = f"{GOOGLE}/imagen-3.0-capability-002:predict"


def png(width: int = 8, height: int = 8) -> dict[str, str]:
    image = pytest.importorskip("PIL.Image")
    out = BytesIO()
    image.new("RGB", (width, height), "red").save(out, "PNG")
    return {"bytesBase64Encoded": base64.b64encode(out.getvalue()).decode(), "mimeType": "image/png"}


def shape(data: str | bytes) -> tuple[int, int]:
    image = pytest.importorskip("PIL.Image")
    size: tuple[int, int] = image.open(BytesIO(base64.b64decode(data) if isinstance(data, str) else data)).size
    return size


def test_texts_are_embedded_by_predict(vertex: httpx.Client, emulator: Emulator) -> None:
    path = f"{GOOGLE}/text-embedding-005:predict"
    emulator.when("scripted").embedding([0.5, 0.25])
    instances = [{"content": "a cat", "task_type": "RETRIEVAL_QUERY"}, {"content": "scripted"}]
    told = vertex.post(path, json={"instances": instances, "parameters": {"outputDimensionality": 8}}).json()
    one, other = (each["embeddings"] for each in told["predictions"])
    assert len(one["values"]) == 8
    assert one["statistics"] == {"truncated": False, "token_count": 2}
    assert other["values"] == [0.5, 0.25]
    assert told["metadata"] == {"billableCharacterCount": 12}
    long = {"instances": [{"content": "word " * 3000}]}
    assert vertex.post(path, json=long).json()["predictions"][0]["embeddings"]["statistics"]["truncated"] is True
    assert error_of(vertex.post(path, json={**long, "parameters": {"autoTruncate": False}}))[0] == 400
    wrong: tuple[dict[str, Any], ...] = ({"instances": []}, {"instances": [{"content": ""}]}, {"instances": ["x"]}, {})
    for body in wrong:
        with case(body):
            assert error_of(vertex.post(path, json=body))[:2] == (400, "INVALID_ARGUMENT")
    both = {"instances": [{"text": "a", "image": {"gcsUri": "gs://b/i"}}], "parameters": {"dimension": 128}}
    found = vertex.post(f"{GOOGLE}/multimodalembedding:predict", json=both).json()["predictions"][0]
    assert {name: len(values) for name, values in found.items()} == {"textEmbedding": 128, "imageEmbedding": 128}


def test_contents_are_embedded(vertex: httpx.Client) -> None:
    content = {"role": "user", "parts": [{"text": "task: question answering | query: Hello"}]}
    config = {"embedContentConfig": {"outputDimensionality": 8}}
    path = f"{GOOGLE}/gemini-embedding-2"
    told = vertex.post(f"{path}:embedContent", json={"content": content, **config}).json()
    assert len(told["embedding"]["values"]) == 8
    usage = told["usageMetadata"]
    assert usage["totalTokenCount"] == usage["promptTokenCount"] == usage["promptTokensDetails"][0]["tokenCount"]
    several = {"requests": [{"content": content, **config}, {"content": content}]}
    vectors = vertex.post(f"{path}:batchEmbedContents", json=several).json()["embeddings"]
    assert [len(each["values"]) for each in vectors] == [8, 3072]
    assert error_of(vertex.post(f"{GOOGLE}/gemini-2.5-flash:embedContent", json={"content": content}))[0] == 404


def test_images_are_generated(vertex: httpx.Client, emulator: Emulator) -> None:
    parameters: dict[str, Any] = {
        "sampleCount": 1,
        "aspectRatio": "16:9",
        "includeSafetyAttributes": True,
        "enhancePrompt": True,
    }
    asked: dict[str, Any] = {"instances": [{"prompt": "A kite"}], "labels": {"a": "b"}}
    image, rated = vertex.post(IMAGEN, json=asked | {"parameters": parameters}).json()["predictions"]
    assert shape(image["bytesBase64Encoded"]) == (1408, 768)
    assert image["prompt"].startswith("A kite")
    assert rated["contentType"] == "Positive Prompt"
    home = {"storageUri": "gs://my-bucket/out/", "sampleCount": 2, "outputOptions": {"mimeType": "image/jpeg"}}
    stored = vertex.post(IMAGEN, json=asked | {"parameters": home}).json()["predictions"]
    assert [sorted(each) for each in stored] == [["gcsUri", "mimeType"]] * 2
    assert [each["gcsUri"] for each in stored] == emulator.buckets.uris("gs://my-bucket/out/")
    assert shape(emulator.buckets.get(stored[1]["gcsUri"])) == (1024, 1024)
    blocked = {"instances": [{"prompt": "emulator:block"}], "parameters": {"includeRaiReason": True}}
    assert "raiFilteredReason" in vertex.post(IMAGEN, json=blocked).json()["predictions"][0]
    for parameters in ({"sampleCount": 9}, {"aspectRatio": "5:1"}, {"storageUri": "s3://x"}):
        with case(parameters):
            assert error_of(vertex.post(IMAGEN, json=asked | {"parameters": {"sampleCount": 1} | parameters}))[0] == 400
    name = "projects/p1/locations/us-central1/publishers/google/models/gemini-2.5-flash"
    refused = vertex.post(f"/v1beta1/{name}:predict", json=asked)
    assert error_of(refused)[2] == f"Publisher Model `{name}` not found."


def test_images_are_edited_enlarged_recontexted_and_taken_apart(vertex: httpx.Client, emulator: Emulator) -> None:
    raw = {"referenceType": "REFERENCE_TYPE_RAW", "referenceId": 1, "referenceImage": png(40, 20)}
    mask = {
        "referenceType": "REFERENCE_TYPE_MASK",
        "referenceId": 2,
        "maskImageConfig": {"maskMode": "MASK_MODE_BACKGROUND"},
    }
    one: dict[str, Any] = {"parameters": {"sampleCount": 1}}

    def made(path: str, body: dict[str, Any]) -> Any:
        response = vertex.post(path, json=one | body)
        assert response.status_code == 200, response.text
        return response.json()["predictions"]

    edited = made(EDITOR, {"instances": [{"prompt": "Sky [1]", "referenceImages": [raw, mask]}]})
    assert shape(edited[0]["bytesBase64Encoded"]) == (40, 20)
    emulator.buckets.put("gs://my-bucket/i.png", base64.b64decode(png()["bytesBase64Encoded"]))
    upscale = {"mode": "upscale", "sampleCount": 1, "upscaleConfig": {"upscaleFactor": "x4"}}
    larger = made(EDITOR, {"instances": [{"image": {"gcsUri": "gs://my-bucket/i.png"}}], "parameters": upscale})
    assert shape(larger[0]["bytesBase64Encoded"]) == (32, 32)
    worn = {"personImage": {"image": png(30, 60)}, "productImages": [{"image": png()}]}
    shown = made(f"{GOOGLE}/virtual-try-on-preview-08-04:predict", {"instances": [worn]})
    assert shape(shown[0]["bytesBase64Encoded"]) == (30, 60)
    segment = f"{GOOGLE}/image-segmentation-001:predict"
    masks = made(segment, {"instances": [{"image": png(12, 10)}], "parameters": {"mode": "FOREGROUND"}})
    assert shape(masks[0]["bytesBase64Encoded"]) == (12, 10)
    assert masks[0]["labels"] == [{"label": "foreground", "score": 0.9}]
    wrong: tuple[tuple[str, dict[str, Any]], ...] = (
        (EDITOR, {"instances": [{"prompt": "x", "referenceImages": [{"referenceType": "RAW"}]}]}),
        (EDITOR, {"instances": [{"prompt": "x", "referenceImages": [{**raw, "referenceImage": None}]}]}),
        (
            EDITOR,
            {"instances": [{"image": png()}], "parameters": {**upscale, "upscaleConfig": {"upscaleFactor": "x5"}}},
        ),
        (EDITOR, {"instances": [{"image": {"bytesBase64Encoded": "aGVsbG8="}}], "parameters": upscale}),
        (f"{GOOGLE}/virtual-try-on-preview-08-04:predict", {"instances": [{"productImages": [{"image": png()}]}]}),
        (segment, {"instances": [{"image": png()}], "parameters": {"mode": "PROMPT"}}),
        (segment, {"instances": [{}], "parameters": {"mode": "FOREGROUND"}}),
        (IMAGEN, {"instances": [{"prompt": "a"}, {"prompt": "b"}]}),
        (EDITOR, {"instances": [{"image": {"gcsUri": "no URI"}}], "parameters": upscale}),
    )
    for path, body in wrong:
        with case((path, list(body["instances"][0]))):
            assert error_of(vertex.post(path, json=one | body))[:2] == (400, "INVALID_ARGUMENT")


VEO = f"{GOOGLE}/veo-3.0-generate-001"


def video(vertex: httpx.Client, prompt: str, **parameters: Any) -> Any:
    body = {"instances": [{"prompt": prompt}], "parameters": {"durationSeconds": 4, **parameters}}
    name = vertex.post(f"{VEO}:predictLongRunning", json=body).json()["name"]
    assert name.startswith(f"{VEO.removeprefix('/v1beta1/')}/operations/")
    found: Any = {}
    for _ in range(2):
        found = vertex.post(f"{VEO}:fetchPredictOperation", json={"operationName": name}).json()
    assert found["done"] is True
    return found


@pytest.mark.long
def test_videos_are_made(vertex: httpx.Client, emulator: Emulator) -> None:
    """In `make test`, test_peer_google_genai_vertex.py makes one."""
    pytest.importorskip("av")
    response = video(vertex, "Waves", storageUri="gs://my-bucket/v")["response"]
    assert response["@type"].endswith("GenerateVideoResponse")
    assert emulator.buckets.get(response["videos"][0]["gcsUri"])[4:8] == b"ftyp"
    inline = video(vertex, "Waves")["response"]["videos"][0]
    assert base64.b64decode(inline["bytesBase64Encoded"])[4:8] == b"ftyp"


def test_videos_come_by_operations(vertex: httpx.Client) -> None:
    model = VEO
    held_back = video(vertex, "emulator:block")["response"]
    assert held_back["raiMediaFilteredCount"] == 1
    assert video(vertex, "emulator:fail")["error"]["code"] == 13
    unknown = {"operationName": f"{model}/operations/x"}
    assert error_of(vertex.post(f"{model}:fetchPredictOperation", json=unknown))[0] == 404
    for instance, parameters in (
        ({}, {}),
        ({"prompt": "x"}, {"durationSeconds": 60}),
        ({"prompt": "x", "image": {}}, {}),
    ):
        with case((instance, parameters)):
            body = {"instances": [instance], "parameters": parameters}
            assert error_of(vertex.post(f"{model}:predictLongRunning", json=body))[0] == 400


def test_other_publishers_are_asked_raw(vertex: httpx.Client) -> None:
    claude = f"{PROJECT}/publishers/anthropic/models/claude-sonnet-4@20250514"
    body = {
        "anthropic_version": "vertex-2023-10-16",
        "max_tokens": 100,
        "messages": [{"role": "user", "content": "What is 5 times 3?"}],
    }
    message = vertex.post(f"{claude}:rawPredict", json=body).json()
    assert (message["type"], message["content"]) == ("message", [{"type": "text", "text": "5 * 3 is 15."}])
    stream = vertex.post(f"{claude}:streamRawPredict", json={**body, "stream": True}).text
    events = [json.loads(line[6:]) for line in stream.splitlines() if line.startswith("data: ")]
    assert "".join(each["delta"].get("text", "") for each in events if "delta" in each) == "5 * 3 is 15."
    assert events[-1] == {"type": "message_stop"}
    llama = f"{PROJECT}/publishers/meta/models/llama-4-scout:rawPredict"
    chat = vertex.post(llama, json={"messages": body["messages"]}).json()
    assert chat["choices"][0]["message"]["content"] == "5 * 3 is 15."
    assert vertex.post(llama, json={"any": "thing"}).json() == {"model": "llama-4-scout", "received": {"any": "thing"}}
