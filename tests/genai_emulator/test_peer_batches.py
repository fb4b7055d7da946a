"""Batches by google-genai and by this package: one program, the same requests."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

import genai
from genai_emulator import Emulator

peer = pytest.importorskip("google.genai")
peer_types = pytest.importorskip("google.genai.types")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore:.*is experimental"),
]

FLASH = "gemini-2.5-flash"
EMBEDDER = "gemini-embedding-001"


@pytest.fixture(scope="module")
def shared_emulator() -> Iterator[Emulator]:
    with Emulator(check_responses=True) as emulator:
        yield emulator


def program(library: Any, types: Any, client: Any) -> list[Any]:
    """A day with batches, in google-genai's words; what it saw."""
    seen: list[Any] = []
    batches = client.batches

    def finished(job: Any) -> Any:
        while not job.done:
            job = batches.get(name=job.name)
        return job

    job = finished(
        batches.create(
            model=FLASH,
            src=[
                types.InlinedRequest(contents="2 + 2?", metadata={"id": "1"}, config={"temperature": 0.5}),
                {"contents": [{"role": "user", "parts": [{"text": "boom"}]}]},
            ],
            config=types.CreateBatchJobConfig(display_name="nightly"),
        )
    )
    results = job.dest.inlined_responses
    seen += [job.state.name, job.display_name, job.model, [each.metadata for each in results]]
    seen += [results[0].response.text, results[1].error.code, results[1].error.message]
    lines = [{"key": "k", "request": {"contents": [{"parts": [{"text": "2 + 2?"}]}]}}]
    data = io.BytesIO("\n".join(map(json.dumps, lines)).encode())
    file = client.files.upload(file=data, config={"mime_type": "application/jsonl"})
    job = finished(batches.create(model=FLASH, src=file.name))
    seen += [json.loads(client.files.download(file=job.dest.file_name))["key"]]
    source = types.EmbeddingsBatchJobSource(
        inlined_requests=types.EmbedContentBatch(contents=["a", "b"], config={"output_dimensionality": 2})
    )
    job = finished(batches.create_embeddings(model=EMBEDDER, src=source, config={"display_name": "vectors"}))
    seen += [[each.response.embedding.values for each in job.dest.inlined_embed_content_responses]]
    stopped = batches.create(model=FLASH, src=[{"contents": "x"}])
    seen += [batches.cancel(name=stopped.name), batches.get(name=stopped.name).state.name]
    seen += [[each.display_name for each in batches.list(config={"page_size": 2})]]
    batches.delete(name=stopped.name)
    try:
        batches.get(name=stopped.name)
    except library.errors.ClientError as error:
        seen += [error.code]
    return seen


def without_noise(body: Any) -> Any:
    """A body without what does not count: generation settings that are empty, the role of an instruction."""
    if isinstance(body, list):
        return [without_noise(each) for each in body]
    if not isinstance(body, dict):
        return body
    found = {key: without_noise(value) for key, value in body.items()}
    if found.get("generationConfig") == {}:
        del found["generationConfig"]
    found.get("systemInstruction", {}).pop("role", None)
    return found


def sent(emulator: Emulator, run: Callable[[], Any]) -> list[Any]:
    emulator.requests.clear()
    run()
    return [
        (each.method, each.path, each.query, without_noise(each.json) if each.body else None)
        for each in emulator.requests
    ]


def clients(emulator: Emulator) -> tuple[Any, Any]:
    options: Any = {"base_url": emulator.url, "api_version": "v1beta"}
    return (
        peer.Client(api_key="a-key", http_options=options),
        genai.Client(api_key="a-key", http_options=options),
    )


def test_the_same_program(emulator: Emulator) -> None:
    theirs, ours = clients(emulator)
    found = []
    for library, types, client in ((peer, peer_types, theirs), (genai, genai.types, ours)):
        emulator.reset()
        emulator.when("boom").error("RESOURCE_EXHAUSTED", message="too much")
        found.append(program(library, types, client))
        client.close()
    assert found[0] == found[1]


# Every field of a config that a request of a batch can have, as the Developer API takes it.
SETTINGS: dict[str, Any] = {
    "system_instruction": "be brief",
    "temperature": 0.1,
    "top_p": 0.5,
    "top_k": 3,
    "candidate_count": 1,
    "max_output_tokens": 100,
    "stop_sequences": ["a"],
    "response_logprobs": True,
    "logprobs": 2,
    "presence_penalty": 0.5,
    "frequency_penalty": 0.5,
    "seed": 7,
    "response_mime_type": "application/json",
    "response_schema": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}},
    "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
    "tools": [{"google_search": {}}, {"function_declarations": [{"name": "f", "description": "d"}]}],
    "tool_config": {"function_calling_config": {"mode": "ANY"}},
    "cached_content": "cachedContents/one",
    "response_modalities": ["TEXT"],
    "media_resolution": "MEDIA_RESOLUTION_LOW",
    "speech_config": "Kore",
    "thinking_config": {"include_thoughts": True, "thinking_budget": 10},
    "image_config": {"aspect_ratio": "1:1"},
    "response_json_schema": {"type": "object", "properties": {"a": {"type": "string"}}},
    "service_tier": "flex",
}
CREATE: dict[str, Any] = {
    "display_name": "nightly",
    "webhook_config": {"uris": ["https://example.com/done"], "user_metadata": {"a": "b"}},
}
EMBED: dict[str, Any] = {"task_type": "RETRIEVAL_DOCUMENT", "title": "t", "output_dimensionality": 8}


def _create(settings: Any, client: Any, types: Any, config: Any) -> Any:
    return client.batches.create(model=FLASH, src=[{"contents": "x", "config": config}], config=settings)


def _embed(config: Any, client: Any, types: Any) -> Any:
    source = {"inlined_requests": {"contents": ["x", "y"], "config": config}}
    return client.batches.create_embeddings(model=EMBEDDER, src=source)


def test_the_same_requests(emulator: Emulator) -> None:
    """Bodies, field by field: what the emulator refuses of them does not matter here."""
    calls: dict[str, Callable[[Any, Any], Any]] = {}
    for name, value in SETTINGS.items():
        calls[f"setting {name}"] = partial(_create, {}, config={name: value})
    for name, value in CREATE.items():
        calls[f"create {name}"] = partial(_create, {name: value}, config=None)
    for name, value in EMBED.items():
        calls[f"embed {name}"] = partial(_embed, {name: value})
    calls |= {
        "item model": lambda client, types: client.batches.create(model=FLASH, src=[{"contents": "x", "model": FLASH}]),
        "file": lambda client, types: client.batches.create(model=f"models/{FLASH}", src="files/one"),
        "source": lambda client, types: client.batches.create(
            model=FLASH, src=types.BatchJobSource(inlined_requests=[types.InlinedRequest(contents="x")])
        ),
        "embed one": lambda client, types: client.batches.create_embeddings(
            model=EMBEDDER, src={"inlined_requests": {"contents": "x"}}, config={"display_name": "d"}
        ),
        "embed contents": lambda client, types: client.batches.create_embeddings(
            model="gemini-embedding-2", src={"inlined_requests": {"contents": [types.Content(parts=[{"text": "x"}])]}}
        ),
        "get": lambda client, types: client.batches.get(name="batches/one"),
        "list": lambda client, types: list(client.batches.list(config={"page_size": 3, "page_token": "x"})),
        "cancel": lambda client, types: client.batches.cancel(name="batches/one"),
        "delete": lambda client, types: client.batches.delete(name="batches/one"),
    }
    theirs, ours = clients(emulator)
    differing = {}
    for name, call in calls.items():
        both = []
        for library, types, client in ((peer, peer_types, theirs), (genai, genai.types, ours)):

            def run(library: Any = library, types: Any = types, client: Any = client) -> None:
                with contextlib.suppress(library.errors.APIError):
                    call(client, types)  # noqa: B023

            both.append(sent(emulator, run))
        if both[0] != both[1] or len(both[0]) != 1:
            differing[name] = both
    assert set(differing) == set(DIFFERENCES), differing
    theirs.close()
    ours.close()


#: Calls whose requests differ, and why.
SNAKE = "inside it google-genai sends snake_case, which the API takes as well"
DIFFERENCES: dict[str, str] = {
    "setting speech_config": SNAKE,
    "setting thinking_config": SNAKE,
    "create webhook_config": SNAKE,
}
