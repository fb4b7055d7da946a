"""Whatever JSON comes, to whichever route: what cannot be read is refused, and nothing fails."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import httpx

from genai_emulator import Emulator
from genai_emulator.vertex import make_api
from tests.cases import case, examples

from .conftest import GOOGLE, PROJECT
from .test_generate import error_of
from .test_predict import png
from .test_tunings import BODY, DATA, tuned

ROUNDS = examples(14, 200)
ANY: tuple[Any, ...] = (
    *(
        "a",
        "",
        "gs://a",
        "gs://b/o",
        "1",
        "-1",
        "5s",
        "999999999999s",
        "0001-01-01T00:00:00+05:00",
        5,
        -1,
        0,
        2.5,
        10**9,
        10**30,
        True,
        None,
    ),
    *([], {}, ["a"], [[5]], [None], [{}], {"a": "b"}),
)
TEXT = {"role": "user", "parts": [{"text": "a"}]}
CONTENTS = {"contents": [TEXT], "systemInstruction": TEXT, "labels": {"a": "b"}}
SETTINGS = {"generationConfig": {"temperature": 1, "maxOutputTokens": 9, "stopSequences": ["x"]}}
CONFIG = {"embedContentConfig": {"outputDimensionality": 8, "taskType": "RETRIEVAL_DOCUMENT", "title": "t"}}
CHAT = {"messages": [{"role": "user", "content": [{"type": "text", "text": "a"}]}], "system": "b", "max_tokens": 5}
OPENAI = {"messages": CHAT["messages"], "max_tokens": 5, "temperature": 1}
CLAUDE = f"{PROJECT}/publishers/anthropic/models/claude-sonnet-4"
IMAGES = {"sampleCount": 1, "outputOptions": {"mimeType": "image/png", "compressionQuality": 5}, "storageUri": "gs://b"}
SCORER = {"stringMatchExpression": {"matchOperation": "REGEX_CONTAINS", "expression": "a"}, "correctAnswerReward": 1.0}
REWARD = {
    "rewardName": "r",
    "stringMatchRewardScorer": SCORER,
    "parseResponseConfig": {"regexExtractExpression": "(a)"},
}
REFERENCE = {"referenceType": "REFERENCE_TYPE_MASK", "referenceId": 1, "maskImageConfig": {"maskMode": "a"}}


def bodies(endpoint: str, model: str) -> Iterator[tuple[str, str, Any]]:
    """A request that is answered, for each route with a body and each model that reads it in a way of its own."""
    picture = png()
    image, flash = {"image": picture}, f"{GOOGLE}/gemini-2.5-flash"
    for verb in ("generateContent", "streamGenerateContent"):
        yield "POST", f"{flash}:{verb}", {**CONTENTS, **SETTINGS}
    for verb in ("countTokens", "computeTokens"):
        yield "POST", f"{flash}:{verb}", {"contents": [TEXT]}
        yield "POST", f"{flash}:{verb}", {"instances": [{"prompt": "a"}]}
    yield "POST", f"{endpoint}:generateContent", CONTENTS
    yield "POST", f"{PROJECT}/endpoints/openapi/chat/completions", {"model": "google/gemini-2.5-flash", **OPENAI}
    yield "POST", f"{GOOGLE}/gemini-embedding-2:embedContent", {"content": TEXT, **CONFIG}
    yield "POST", f"{GOOGLE}/gemini-embedding-2:batchEmbedContents", {"requests": [{"content": TEXT, **CONFIG}]}
    texts = {"instances": [{"content": "a", "task_type": "RETRIEVAL_DOCUMENT", "title": "c"}], "labels": {"a": "b"}}
    small = {"outputDimensionality": 8, "autoTruncate": True}
    for name in ("text-embedding-005", "gemini-embedding-001", "embeddinggemma"):
        yield "POST", f"{GOOGLE}/{name}:predict", {**texts, "parameters": small}
    both = {"instances": [{"text": "a", **image}], "parameters": {"dimension": 128}}
    yield "POST", f"{GOOGLE}/multimodalembedding:predict", both
    edited = {"prompt": "a", "referenceImages": [{**REFERENCE, "referenceImage": picture}, REFERENCE]}
    upscale = {"mode": "upscale", "upscaleConfig": {"upscaleFactor": "x2"}, **IMAGES}
    worn = {"prompt": "a", "personImage": image, "productImages": [image]}
    marked = {**image, "prompt": "a", "scribble": image}
    filmed = {"prompt": "emulator:block", **image, "lastFrame": picture, "mask": picture, "referenceImages": [image]}
    film = {"sampleCount": 1, "durationSeconds": 4, "aspectRatio": "16:9", "resolution": "720p", "resizeMode": "pad"}
    for name, verb, instance, parameters in (
        ("imagen-3.0-capability-001", "predict", edited, IMAGES),
        ("imagen-4.0-upscale-preview", "predict", image, upscale),
        ("virtual-try-on-001", "predict", worn, IMAGES),
        ("imagen-product-recontext", "predict", worn, IMAGES),
        ("image-segmentation-001", "predict", marked, {"mode": "PROMPT", "maxPredictions": 1}),
        ("veo-3.0-generate-001", "predictLongRunning", filmed, film),
    ):
        yield "POST", f"{GOOGLE}/{name}:{verb}", {"instances": [instance], "parameters": parameters}
    yield "POST", f"{GOOGLE}/veo-3.0-generate-001:fetchPredictOperation", {"operationName": "a"}
    for verb in ("rawPredict", "streamRawPredict"):
        yield "POST", f"{CLAUDE}:{verb}", {"anthropic_version": "a", **CHAT}
    cached = f"{GOOGLE}/gemini-2.5-flash".removeprefix("/v1beta1/")
    yield "POST", f"{PROJECT}/cachedContents", {"model": cached, "contents": [TEXT], "ttl": "5s", "displayName": "c"}
    yield (
        "POST",
        f"{PROJECT}/cachedContents",
        {"model": cached, "contents": [TEXT], "expireTime": "2100-01-01T00:00:00Z"},
    )
    yield "PATCH", f"{PROJECT}/cachedContents/one", {"ttl": "5s"}
    for path in (endpoint, model):
        yield "PATCH", path, {"displayName": "a", "description": "b", "labels": {"a": "b"}}
        yield "PATCH", f"{path}?updateMask=displayName,labels", {"displayName": "a", "labels": {"a": "b"}}
    batch = {"displayName": "a", "model": "publishers/google/models/gemini-2.5-flash"}
    batch["inputConfig"] = {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://b/o"]}}
    batch["outputConfig"] = {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://b/p"}}
    yield "POST", f"{PROJECT}/batchPredictionJobs", batch
    batch = {**batch, "model": "publishers/google/models/text-embedding-005"}
    batch["outputConfig"] = {"predictionsFormat": "bigquery", "bigqueryDestination": {"outputUri": "bq://p.d"}}
    yield "POST", f"{PROJECT}/batchPredictionJobs", batch
    for verb in ("batchPredictionJobs/1:cancel", "tuningJobs/1:cancel"):
        yield "POST", f"{PROJECT}/{verb}", {}
    yield "POST", f"{PROJECT}/tuningJobs", BODY
    yield "POST", f"{PROJECT}/tuningJobs", {**BODY, "baseModel": None, "preTunedModel": {"tunedModelName": model[9:]}}
    example = {"contents": [TEXT], "references": {"a": "b"}}
    rewards = {"weightedRewardConfigs": [{"rewardConfig": REWARD, "weight": 0.5}]}
    for config in ({"singleRewardConfig": REWARD}, {"compositeRewardConfig": rewards}):
        path = f"{PROJECT}/tuningJobs:validateReinforcementTuningReward"
        yield "POST", path, {"sampleResponse": TEXT, "example": example, **config}
    for body in interactions(picture["bytesBase64Encoded"]):
        yield "POST", f"{PROJECT}/interactions", body


AGENT = {"agent": "antigravity-preview-09-2026", "input": "a", "environment": {"type": "remote"}}
TRIGGER = {"interaction": AGENT, "schedule": "0 9 * * 1-5", "time_zone": "Europe/Berlin", "display_name": "d"}
WEBHOOK = {"uri": "http://127.0.0.1:1/a", "subscribed_events": ["batch.failed"], "name": "n"}


def neighbours(webhook: str, trigger: str) -> Iterator[tuple[str, str, Any]]:
    """Requests of agents, environments and what belongs to them."""
    source = {"type": "inline", "content": "a", "target": "/a.txt"}
    network = {"allowlist": [{"domain": "a.b", "credential": "c", "transform": {"a": "b"}}]}
    environment = {"sources": [source, {"type": "gcs", "source": "gs://b/o"}], "network": network}
    tools = [{"type": "google_search"}, {"type": "function", "name": "f", "parameters": {"type": "object"}}]
    agent = {"base_agent": "antigravity-preview-09-2026", "system_instruction": "s", "tools": tools}
    yield "POST", f"{PROJECT}/agents", {**agent, "base_environment": {"type": "remote", "sources": [source]}}
    yield "POST", f"{PROJECT}/environments", environment
    yield "POST", f"{PROJECT}/environments", {"mode": "self_hosted", "custom_config": {"a": 1}}
    yield "POST", f"{PROJECT}/credentials", {"type": "bearer_token", "id": "c", "token": "t", "prefix": "Bearer"}
    variable = {"type": "environment_variable", "value": "v", "injection_location": ["header", "query"]}
    yield "POST", f"{PROJECT}/credentials", {**variable, "id": "v"}
    yield "PATCH", f"{PROJECT}/credentials/c?update_mask=token", {"type": "bearer_token", "token": "u"}
    yield "PATCH", f"{PROJECT}/credentials/v", variable
    kinds = {"choice": {"a": "1", "b": "2"}, "score": ["a", "b"], "noul": {"true_description": "t"}}
    questions = {kind: {"type": kind, "instructions": "a?", "criteria": given} for kind, given in kinds.items()}
    yield "POST", f"{PROJECT}/decisions", {"model": "gemini-3.8-flash", "input": "a", "questions": questions}
    yield "POST", f"{PROJECT}/triggers", TRIGGER
    yield "PATCH", f"{PROJECT}/triggers/{trigger}", {"status": "active", "display_name": "e"}
    sound = {"data": "AAAA", "mime_type": "audio/wav"}
    voice = {"type": "replicated", "replicated": {"source_audio": sound, "consent_audio": sound}, "pitch": "low"}
    yield "POST", f"{PROJECT}/voices", {"voice": voice, "store": True}
    yield "POST", f"{PROJECT}/voices", {"voice": {"type": "prompted", "prompted": {"input": "a"}}}
    yield "POST", f"{PROJECT}/webhooks", WEBHOOK
    yield "PATCH", f"{PROJECT}/webhooks/{webhook}?update_mask=name,uri", WEBHOOK
    rotation = {"revocation_behavior": "revoke_previous_secrets_immediately"}
    yield "POST", f"{PROJECT}/webhooks/{webhook}:rotateSigningSecret", rotation


def interactions(picture: str) -> Iterator[Any]:
    """What is said in interactions, in each of the forms that it may have."""
    text, image = {"type": "text", "text": "a"}, {"type": "image", "data": picture, "mime_type": "image/png"}
    tools = [
        {"type": "function", "name": "f", "description": "b", "parameters": {"type": "object", "properties": {}}},
        {"type": "mcp_server", "name": "m", "url": "https://m", "allowed_tools": [{"mode": "auto", "tools": ["t"]}]},
    ]
    search = [{"type": kind} for kind in ("google_search", "code_execution", "url_context", "google_maps")]
    chosen = {"tool_choice": {"allowed_tools": {"mode": "any", "tools": ["f"]}}}
    settings = {"temperature": 1, "stop_sequences": ["x"], "thinking_level": "low", "thinking_summaries": "auto"}
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    model = {"model": "gemini-3-flash-preview"}
    called = {"type": "function_call", "id": "c", "name": "f", "arguments": {"a": 1}}
    steps = [
        {"type": "user_input", "content": [text, image]},
        {"type": "thought", "signature": "AA==", "summary": [text]},
        {"type": "model_output", "content": [text]},
        called,
        {"type": "function_result", "call_id": "c", "name": "f", "result": [text]},
        {"type": "code_execution_call", "id": "d", "arguments": {"code": "1", "language": "python"}},
        {"type": "code_execution_result", "call_id": "d", "result": "1"},
        {"type": "user_input", "content": [text]},
    ]
    yield {**model, "input": [text, image], "tools": tools, "generation_config": settings | chosen, "stream": True}
    yield {**model, "input": steps, "store": False, "system_instruction": "b", "labels": {"a": "b"}}
    yield {**model, "input": text, "tools": search, "background": True, "service_tier": "flex"}
    yield {
        **model,
        "input": "a",
        "response_format": {"type": "text", "mime_type": "application/json", "schema": schema},
    }
    yield {
        **model,
        "input": [
            {"role": "user", "content": [text]},
            {"role": "model", "content": "a"},
            {"role": "user", "content": "b"},
        ],
    }
    research = {"type": "deep-research", "thinking_summaries": "auto"}
    yield {"agent": "deep-research-preview-04-2026", "agent_config": research, "input": "a", "background": True}


def changed(chance: random.Random, body: Any) -> Any:
    """The body with another value in one place of it, or without it."""
    body = copy.deepcopy(body)
    holders = [body]
    for holder in holders:
        values = holder.values() if isinstance(holder, dict) else holder
        holders += [value for value in values if isinstance(value, (dict, list)) and value]
    places = [(each, key) for each in holders for key in (each if isinstance(each, dict) else range(len(each)))]
    if not places or chance.random() < 0.05:
        return chance.choice(ANY)
    holder, key = chance.choice(places)
    if chance.random() < 0.1:
        del holder[key]
    else:
        holder[key] = chance.choice(ANY)
    return body


def requests(seeds: Iterable[tuple[str, str, Any]], seed: int = 12) -> Iterator[tuple[str, str, Any]]:
    chance = random.Random(seed)
    for method, path, body in seeds:
        yield method, path, body
        for _ in range(ROUNDS):
            yield method, path, changed(chance, body)


def test_what_models_cannot_read_is_refused(vertex: httpx.Client) -> None:
    imagen, veo = f"{GOOGLE}/imagen-3.0-capability-001:predict", f"{GOOGLE}/veo-3.0-generate-001:predictLongRunning"
    texts = f"{GOOGLE}/text-embedding-005:predict"
    for path, body, field in (
        (imagen, {"instances": [{"prompt": "a", "referenceImages": ["a"]}]}, "instances[0].reference_images[0]"),
        (imagen, {"instances": [{"prompt": "a"}], "parameters": {"sampleCount": []}}, "parameters.sample_count"),
        (
            texts,
            {"instances": [{"content": "a"}], "parameters": {"outputDimensionality": "a"}},
            "output_dimensionality",
        ),
        (veo, {"instances": [{"prompt": "a", "image": "a"}]}, "instances[0].image"),
        (f"{CLAUDE}:rawPredict", {"messages": "hi"}, "messages[0]"),
        (f"{CLAUDE}:rawPredict", {"messages": [{"role": "user", "content": 5}]}, "messages.0.content"),
    ):
        with case(body):
            status, code, message = error_of(vertex.post(path, json=body))
            assert (status, code) == (400, "INVALID_ARGUMENT")
            assert field in message


def test_no_json_makes_a_route_fail(vertex: httpx.Client, emulator: Emulator) -> None:
    emulator.buckets.put("gs://b/o", '{"content": 5}\n{"request": "a"}\n[]\n{"request": {"contents": "a"}}\nno JSON\n')
    emulator.add_cache(f"{PROJECT.removeprefix('/v1beta1/')}/cachedContents/one", text="a")
    emulator.buckets.put(DATA, '{"contents": 5}\n[]\n{"completions": [5]}\n')
    job = tuned(vertex, emulator)["tunedModel"]
    answered = set()
    webhook = vertex.post(f"{PROJECT}/webhooks", json=WEBHOOK).json()["id"]
    trigger = vertex.post(f"{PROJECT}/triggers", json=TRIGGER).json()["id"]
    models = bodies(f"/v1beta1/{job['endpoint']}", f"/v1beta1/{job['model'].partition('@')[0]}")
    for method, path, body in requests(chain(models, neighbours(webhook, trigger))):
        response = vertex.request(method, path, content=json.dumps(body))
        with case((method, path, body)):
            assert response.status_code < 500, response.text
        answered.add((emulator.requests.last.operation, response.is_success))
    api = make_api(None)
    taken = {
        operation.id for operation in api.spec.operations.values() if operation.body and operation.id in api.handlers
    }
    assert taken - {operation for operation, _ in answered} == set()
    never = {"fetchPredictOperation", "cancelBatchPredictionJob", "cancelTuningJob"}  # of what is not there
    assert taken - {operation for operation, success in answered if success} == never
    emulator.clock.advance(60)
    for kind in ("batchPredictionJobs", "tuningJobs", "models", "endpoints", "operations", "cachedContents"):
        for _ in range(2):
            listed = vertex.get(f"{PROJECT}/{kind}", params={"pageSize": 100})
            assert listed.status_code == 200, listed.text
            for each in listed.json().get(kind, ()):
                with case(each):
                    assert vertex.get(f"/v1beta1/{each['name']}").status_code == 200
