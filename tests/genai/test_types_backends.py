"""What Vertex AI alone takes: the Developer API's client refuses it by its Python name, unless it is None."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import genai
from gemini_api.backends import GEMINI, VERTEX
from genai import types

NOWHERE = "http://127.0.0.1:9"

VERTEX_ONLY: dict[str, Callable[[Any], dict[str, Any]]] = {
    "GenerateContentConfig.audio_timestamp": lambda value: {"audio_timestamp": value and True},
    "GenerateContentConfig.routing_config": lambda value: {"routing_config": value and {"auto_mode": {}}},
    "GenerateContentConfig.model_selection_config": lambda value: {"model_selection_config": value and {}},
    "GenerateContentConfig.generation_output_config": lambda value: {"generation_output_config": value and {}},
    "GenerateContentConfig.model_armor_config": lambda value: {"model_armor_config": value and {}},
    "ImageConfig.output_mime_type": lambda value: {"image_config": {"output_mime_type": value and "image/png"}},
    "ImageConfig.person_generation": lambda value: {"image_config": {"person_generation": value and "ALLOW_ALL"}},
    "SafetySetting.method": lambda value: {
        "safety_settings": [
            {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "OFF", "method": value and "SEVERITY"}
        ]
    },
    "Tool.retrieval": lambda value: {"tools": [types.Tool(retrieval=value and {"vertex_ai_search": {}})]},
    "GoogleSearch.exclude_domains": lambda value: {
        "tools": [{"google_search": {"exclude_domains": value and ["example.com"]}}]
    },
}


def refused(config: dict[str, Any], *, asynchronous: bool) -> str:
    options = {"base_url": NOWHERE, "retry_options": {"attempts": 1}}
    asked: dict[str, Any] = {"model": "m", "contents": "Hello", "config": config}
    with genai.Client(api_key="k", http_options=options) as client:
        try:
            if asynchronous:
                asyncio.run(client.aio.models.generate_content(**asked))
            else:
                client.models.generate_content(**asked)
        except genai.errors.GenAIError as error:
            return f"{type(error).__name__}: {error}"
    raise AssertionError("nobody can have answered")


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("name", VERTEX_ONLY)
def test_a_value_that_only_vertex_ai_takes_is_refused_by_its_name_and_none_is_not(
    name: str, asynchronous: bool
) -> None:
    assert refused(VERTEX_ONLY[name](True), asynchronous=asynchronous).startswith(f"ArgumentError: {name}: ")
    assert not refused(VERTEX_ONLY[name](None), asynchronous=asynchronous).startswith("ArgumentError")


def test_what_only_vertex_ai_answers_is_read_there_and_none_elsewhere() -> None:
    here = types.GenerateContentResponse.from_dict({"candidates": [], "usageMetadata": {"promptTokenCount": 1}})
    assert here.create_time is None
    assert here.usage_metadata is not None
    assert here.usage_metadata.traffic_type is None
    there = types.GroundingMetadata.from_dict(
        {
            "retrievalQueries": ["q"],
            "groundingChunks": [
                {"retrievedContext": {"ragChunk": {"text": "t", "pageSpan": {"firstPage": 1}}, "documentName": "d"}}
            ],
        }
    )
    assert there.retrieval_queries == ["q"]
    assert there.grounding_chunks is not None
    context = there.grounding_chunks[0].retrieved_context
    assert context is not None
    assert context.rag_chunk is not None
    assert context.rag_chunk.page_span is not None
    assert (context.document_name, context.rag_chunk.text, context.rag_chunk.page_span.first_page) == ("d", "t", 1)
    model = types.Model.from_dict({"checkpoints": [{"checkpointId": "1", "epoch": "3"}], "labels": {"a": "b"}})
    assert model.checkpoints == [types.Checkpoint(checkpoint_id="1", epoch=3)]
    assert model.endpoints is None
    assert model.tuned_model_info is None


@pytest.mark.parametrize("backend", ["gemini", GEMINI])
def test_a_backend_may_be_named(backend: Any) -> None:
    tool = types.Tool(retrieval={"vertex_ai_search": {"datastore": "d"}})
    with pytest.raises(ValueError, match=r"Tool.retrieval.*only Vertex AI"):
        tool.to_dict(backend)
    assert tool.to_dict("vertex") == tool.to_dict(VERTEX) == tool.to_dict()  # type: ignore[arg-type]
