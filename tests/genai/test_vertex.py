"""Calls of Vertex AI: where they go, what they carry, and what is refused before anything is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

import genai
from gemini_api import models
from gemini_api.backends import VERTEX
from genai import errors
from genai.client import AsyncClient
from tests.genai.loopback import Loopback

KEY = "a-key"
ANSWER = {"candidates": [{"content": {"parts": [{"text": "hi"}], "role": "model"}, "finishReason": "STOP"}]}
WITHIN = "/v1beta1/projects/p/locations/l"
PUBLISHED = f"{WITHIN}/publishers/google/models"


def client_of(server: Loopback, *, express: bool = False) -> genai.Client:
    place: dict[str, Any] = {} if express else {"project": "p", "location": "l"}
    return genai.Client(vertexai=True, api_key=KEY, http_options={"base_url": server.url}, **place)


def call(client: genai.Client, method: str, arguments: dict[str, Any]) -> Any:
    """Make a call, read a stream or a page to its end, and return the answer or the items."""
    resource, _, name = method.partition(".")
    found = getattr(getattr(client, resource), name)(**arguments)
    return list(found) if name in ("list", "generate_content_stream", "raw_predict_stream") else found


async def acall(client: AsyncClient, method: str, arguments: dict[str, Any]) -> Any:
    """The same with asyncio."""
    resource, _, name = method.partition(".")
    found = await getattr(getattr(client, resource), name)(**arguments)
    return (
        [each async for each in found] if name in ("list", "generate_content_stream", "raw_predict_stream") else found
    )


def asked(server: Loopback, number: int = -1) -> tuple[str, Any]:
    """The request line without the protocol, and the body, of a request."""
    assert len(server.asked) == number + 1
    request = server.asked[number]
    line = request.head.split(b" HTTP")[0].decode()
    return line, json.loads(request.body) if request.body else None


CONTENTS = [{"role": "user", "parts": [{"text": "hi"}]}]
FLASH = "gemini-2.5-flash"
CACHE = "projects/p/locations/l/cachedContents"
OPERATION = "projects/q/locations/k/publishers/google/models/veo-3/operations/o"
USAGE = {"promptTokenCount": 7}
PREDICTED = {
    "predictions": [{"embeddings": {"values": [1.0], "statistics": {"truncated": False, "token_count": 3}}}] * 2,
    "metadata": {"billableCharacterCount": 2},
}
TUNED = {
    "name": "projects/p/locations/l/models/1",
    "versionId": "2",
    "deployedModels": [{"endpoint": "projects/p/locations/l/endpoints/9", "deployedModelId": "3"}],
    "labels": {"google-vertex-llm-tuning-base-model-id": "gemini", "a": "b"},
    "createTime": "2026-01-02T03:04:05Z",
    "etag": "not known here",
}


def asks(**settings: Any) -> dict[str, Any]:
    return {"model": FLASH, "contents": "hi", **({"config": settings} if settings else {})}


#: Method, arguments, the request's line and body, and the answer.
CALLS: list[tuple[str, dict[str, Any], str, Any, Any]] = [
    (
        "models.generate_content",
        asks(labels={"a": "b"}, cached_content="c"),
        f"POST {PUBLISHED}/{FLASH}:generateContent",
        {"labels": {"a": "b"}, "cachedContent": f"{CACHE}/c", "contents": CONTENTS},
        ANSWER,
    ),
    (
        "models.generate_content",
        asks(routing_config={"manual_mode": {"model_name": "m"}}),
        f"POST {PUBLISHED}/{FLASH}:generateContent",
        {"generationConfig": {"routingConfig": {"manualMode": {"modelName": "m"}}}, "contents": CONTENTS},
        ANSWER,
    ),
    *(
        ("models.generate_content", {**asks(), "model": model}, f"POST {path}:generateContent", {"contents": CONTENTS},
         ANSWER)
        for model, path in (
            ("meta/llama-4", f"{WITHIN}/publishers/meta/models/llama-4"),
            ("publishers/a/models/claude@1", f"{WITHIN}/publishers/a/models/claude@1"),
            ("models/9", f"{WITHIN}/models/9"),
            ("endpoints/9", f"{WITHIN}/endpoints/9"),
            ("projects/q/locations/k/endpoints/9", "/v1beta1/projects/q/locations/k/endpoints/9"),
        )
    ),
    (
        "models.generate_content_stream",
        asks(),
        f"POST {PUBLISHED}/{FLASH}:streamGenerateContent?alt=sse",
        {"contents": CONTENTS},
        [ANSWER],
    ),
    (
        "models.count_tokens",
        asks(generation_config={"temperature": 0.5}),
        f"POST {PUBLISHED}/{FLASH}:countTokens",
        {"generationConfig": {"temperature": 0.5}, "contents": CONTENTS},
        {"totalTokens": 3},
    ),
    (
        "models.compute_tokens",
        asks(),
        f"POST {PUBLISHED}/{FLASH}:computeTokens",
        {"contents": CONTENTS},
        {"tokensInfo": [{"role": "user", "tokenIds": ["1"], "tokens": ["aGk="]}]},
    ),
    (
        "models.embed_content",
        {"model": "text-embedding-005", "contents": ["a", "b"],
         "config": {"task_type": "RETRIEVAL_QUERY", "title": "t", "mime_type": "text/plain",
                    "output_dimensionality": 8, "auto_truncate": False}},
        f"POST {PUBLISHED}/text-embedding-005:predict",
        {
            "instances": [
                {"content": text, "task_type": "RETRIEVAL_QUERY", "title": "t", "mimeType": "text/plain"}
                for text in ("a", "b")
            ],
            "parameters": {"outputDimensionality": 8, "autoTruncate": False},
        },
        PREDICTED,
    ),
    (
        "models.embed_content",
        {"model": "gemini-embedding-001", "contents": "hi", "config": {"document_ocr": True}},
        f"POST {PUBLISHED}/gemini-embedding-001:embedContent",
        {"content": CONTENTS[0], "embedContentConfig": {"documentOcr": True}},
        {"embedding": {"values": [1.0]}, "usageMetadata": USAGE, "truncated": True},
    ),
    (
        "models.embed_content",
        {"model": "gemini-embedding-001", "contents": ["hi", "hi"], "config": {"task_type": "CLUSTERING"}},
        f"POST {PUBLISHED}/gemini-embedding-001:batchEmbedContents",
        {"requests": [{"content": CONTENTS[0], "embedContentConfig": {"taskType": "CLUSTERING"}}] * 2},
        {"embeddings": [{"values": [1.0]}, {"values": [2.0]}], "usageMetadata": USAGE},
    ),
    (
        "models.embed_content",
        {"model": "gemini-embedding-2", "contents": ["a", "b"]},
        f"POST {PUBLISHED}/gemini-embedding-2:embedContent",
        {"content": {"role": "user", "parts": [{"text": "a"}, {"text": "b"}]}},
        {"embedding": {"values": [1.0]}},
    ),
    (
        "models.raw_predict",
        {"model": "anthropic/claude@1", "body": {"anthropic_version": "vertex-2023-10-16", "max_tokens": 5}},
        f"POST {WITHIN}/publishers/anthropic/models/claude@1:rawPredict",
        {"anthropic_version": "vertex-2023-10-16", "max_tokens": 5},
        {"type": "message", "content": [{"type": "text", "text": "hi"}], "stop_sequence": None},
    ),
    (
        "models.raw_predict_stream",
        {"model": "anthropic/claude@1", "body": {"stream": True}},
        f"POST {WITHIN}/publishers/anthropic/models/claude@1:streamRawPredict",
        {"stream": True},
        [{"type": "message_start"}, {"type": "message_stop"}],
    ),
    ("models.get", {"model": "m"}, "GET /v1beta1/publishers/google/models/m", None, {"versionId": "default"}),
    ("models.get", {"model": "models/1"}, f"GET {WITHIN}/models/1", None, TUNED),
    (
        "models.list",
        {"config": {"page_size": 3, "filter": "a=1"}},
        "GET /v1beta1/publishers/google/models?pageSize=3&filter=a%3D1",
        None,
        {"publisherModels": [{"name": "publishers/google/models/m", "versionId": "1"}]},
    ),
    (
        "models.list",
        {"config": {"query_base": False}},
        f"GET {WITHIN}/models?filter=labels.tune-type%3A%2A",
        None,
        {"models": [TUNED]},
    ),
    (
        "models.list",
        {"config": {"query_base": False, "filter": "a=1"}},
        f"GET {WITHIN}/models?filter=%28a%3D1%29%20AND%20labels.tune-type%3A%2A",
        None,
        {"models": [TUNED]},
    ),
    (
        "models.update",
        {"model": "1", "config": {"display_name": "d", "default_checkpoint_id": "3"}},
        f"PATCH {WITHIN}/models/1?updateMask=displayName,defaultCheckpointId",
        {"displayName": "d", "defaultCheckpointId": "3"},
        TUNED,
    ),
    ("models.get", {"model": "endpoints/9"}, f"GET {WITHIN}/endpoints/9", None, {"displayName": "d"}),
    ("models.delete", {"model": "endpoints/9"}, f"DELETE {WITHIN}/endpoints/9", None, {"name": "o"}),
    (
        "batches.create",
        {"model": "meta/llama-4", "src": "bq://a.b.c", "config": {"display_name": "d", "dest": "bq://a.b"}},
        f"POST {WITHIN}/batchPredictionJobs",
        {
            "model": "publishers/meta/models/llama-4",
            "displayName": "d",
            "inputConfig": {"instancesFormat": "bigquery", "bigquerySource": {"inputUri": "bq://a.b.c"}},
            "outputConfig": {"predictionsFormat": "bigquery", "bigqueryDestination": {"outputUri": "bq://a.b"}},
        },
        {"name": "projects/p/locations/l/batchPredictionJobs/1"},
    ),
    (
        "tunings.tune",
        {"base_model": "meta/llama-4", "training_dataset": {"gcs_uri": "gs://a/b"}},
        f"POST {WITHIN}/tuningJobs",
        {"baseModel": "meta/llama-4", "supervisedTuningSpec": {"trainingDatasetUri": "gs://a/b"}},
        {"name": "projects/p/locations/l/tuningJobs/1"},
    ),
    (
        "caches.create",
        {"model": "endpoints/7", "config": {"display_name": "d"}},
        f"POST {WITHIN}/cachedContents",
        {"displayName": "d", "model": f"{CACHE.rpartition('/')[0]}/endpoints/7"},
        {"name": f"{CACHE}/7"},
    ),
    ("models.delete", {"model": "models/1"}, f"DELETE {WITHIN}/models/1", None, {"name": "o"}),
    (
        "caches.create",
        {"model": "m", "config": {"kms_key_name": "k", "contents": "hi", "ttl": "5s"}},
        f"POST {WITHIN}/cachedContents",
        {"model": "projects/p/locations/l/publishers/google/models/m", "contents": CONTENTS, "ttl": "5s",
         "encryptionSpec": {"kmsKeyName": "k"}},
        {"name": f"{CACHE}/7"},
    ),
    ("caches.get", {"name": "7"}, f"GET {WITHIN}/cachedContents/7", None, {"name": f"{CACHE}/7"}),
    ("caches.get", {"name": f"{CACHE}/7"}, f"GET {WITHIN}/cachedContents/7", None, {}),
    ("caches.get", {"name": "locations/k/cachedContents/7"}, "GET /v1beta1/projects/p/locations/k/cachedContents/7",
     None, {}),
    ("caches.list", {"config": {"page_size": 2}}, f"GET {WITHIN}/cachedContents?pageSize=2", None, {}),
    ("caches.update", {"name": "7", "config": {"ttl": "5s"}}, f"PATCH {WITHIN}/cachedContents/7", {"ttl": "5s"}, {}),
    ("caches.delete", {"name": "cachedContents/7"}, f"DELETE {WITHIN}/cachedContents/7", None, {}),
    (
        "operations.get",
        {"operation": OPERATION},
        "POST /v1beta1/projects/q/locations/k/publishers/google/models/veo-3:fetchPredictOperation",
        {"operationName": OPERATION},
        {"name": OPERATION},
    ),
    ("operations.get", {"operation": "operations/7"}, f"GET {WITHIN}/operations/7", None, {"name": "operations/7"}),
]  # fmt: skip


def test_where_calls_go_and_what_they_carry() -> None:
    with Loopback(*(answer for *_, answer in CALLS)) as server, client_of(server) as client:
        for number, (method, arguments, line, body, _) in enumerate(CALLS):
            call(client, method, arguments)
            assert asked(server, number) == (line, body), (method, arguments)
        assert all(b"x-goog-api-key: a-key" in each.head for each in server.asked)


async def test_where_calls_go_and_what_they_carry_with_asyncio() -> None:
    with Loopback(*(answer for *_, answer in CALLS)) as server:
        async with client_of(server).aio as client:
            for number, (method, arguments, line, body, _) in enumerate(CALLS):
                await acall(client, method, arguments)
                assert asked(server, number) == (line, body), (method, arguments)


def test_with_a_key_alone_no_project_stands_in_paths_and_names() -> None:
    """What there is only in a project is refused, before anything is sent."""
    bare = re.compile(r"\w+ /v1beta1/(publishers|endpoints)/")
    found = [(*each[:4], bare.match(each[2].replace(WITHIN, "/v1beta1")), each[4]) for each in CALLS]
    found = [(*each[:4], each[4] or "projects/" in json.dumps(each[1]), each[5]) for each in found]
    with Loopback(*(answer for *_, there, answer in found if there)) as server:
        client = client_of(server, express=True)
        for method, arguments, line, body, there, _ in found:
            number = len(server.asked)
            if not there:
                with pytest.raises(errors.ConfigError, match="under a project and a location, and an API key alone"):
                    call(client, method, arguments)
                assert len(server.asked) == number, (method, arguments)
                continue
            call(client, method, arguments)
            own = json.loads(json.dumps(body).replace("projects/p/locations/l/", ""))
            expected = line if "projects/" in json.dumps(arguments) else line.replace(WITHIN, "/v1beta1")
            assert asked(server, number) == (expected, own), (method, arguments)


def test_what_answers_mean() -> None:
    raw = {"content": [{"type": "text", "text": "hi"}], "stop_sequence": None}
    answers = (raw, PREDICTED, {"embedding": {"values": [1.0]}, "usageMetadata": USAGE, "truncated": True}, TUNED)
    with Loopback(*answers) as server:
        client = client_of(server)
        assert client.models.raw_predict(model="anthropic/claude@1", body={}) == raw
        first = client.models.embed_content(model="text-embedding-005", contents=["a", "b"])
        assert [each.statistics.token_count for each in first.embeddings] == [3, 3]
        assert first.metadata.billable_character_count == 2
        one = client.models.embed_content(model="gemini-embedding-001", contents="a")
        assert (one.truncated, one.usage_metadata.prompt_token_count) == (True, 7)
        assert (one.embeddings[0].statistics.truncated, one.embeddings[0].statistics.token_count) == (True, 7)
        tuned = client.models.get(model="models/1")
        assert (tuned.version, tuned.tuned_model_info.base_model) == ("2", "gemini")
        assert (tuned.endpoints[0].name, tuned.endpoints[0].deployed_model_id) == (
            "projects/p/locations/l/endpoints/9", "3",
        )  # fmt: skip
        assert tuned.to_dict(VERTEX) == TUNED


REFUSED: list[tuple[Callable[[genai.Client], Any], str]] = [
    (
        lambda client: client.models.generate_content(
            model="m", contents="hi", config={"enable_enhanced_civic_answers": True}
        ),
        r"GenerateContentConfig\.enable_enhanced_civic_answers: Vertex AI does not know it; only the Gemini Developer",
    ),
    (
        lambda client: client.models.generate_content(
            model="m", contents="hi", config={"tools": [{"file_search": {"file_search_store_names": ["a"]}}]}
        ),
        r"Tool\.file_search: Vertex AI does not know it",
    ),
    (
        lambda client: client.models.count_tokens(model="m", contents="hi", config={"cached_content": "c"}),
        r"CountTokensConfig\.cached_content: Vertex AI does not know it",
    ),
    (
        lambda client: client.models.embed_content(
            model="text-embedding-005", contents="a", config={"document_ocr": True}
        ),
        r"EmbedContentConfig\.document_ocr: the endpoint of 'publishers/google/models/text-embedding-005' does not",
    ),
    (
        lambda client: client.models.embed_content(
            model="text-embedding-005", contents=genai.types.Part.from_bytes(data=b"a", mime_type="image/png")
        ),
        "embeds text alone",
    ),
    (
        lambda client: client.models.embed_content(
            model="publishers/intfloat/models/e5-maas",
            contents=[genai.types.Content(parts=[genai.types.Part(text="a")])] * 2,
        ),
        "embeds one content at a time, not 2",
    ),
    (lambda client: client.operations.get("fileSearchStores/a/operations/b"), "that Vertex AI can be asked for"),
    (lambda client: client.files.get(name="a"), "get: Vertex AI does not know it"),
]


def test_what_it_lacks_is_refused_before_anything_is_sent() -> None:
    with Loopback(ANSWER) as server:
        client = client_of(server)
        for made, message in REFUSED:
            with pytest.raises(errors.ArgumentError, match=message):
                made(client)
        assert server.asked == []


def test_the_answers_of_generate_content_are_read_alike() -> None:
    """``genai.models`` reads them with one parser, whichever the backend."""
    assert not hasattr(models.GenerateContentResponse, "from_dict_vertex")
