"""The facts of other sources than the Developer API's description, and what of this one is held to them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from tests.data import read
from tests.spec.spec import document, schemas, yaml

PREFIX = "GoogleCloudAiplatformV1beta1"
# Our name of a schema, where Vertex AI has another one for what it holds.
VERTEX = {
    **{name: name for name in ("EmbedContentResponse", "PredictResponse")},
    "EmbeddingUsageMetadata": "UsageMetadata",
    "ModelChanges": "Model",
    "ApiKeyConfig": "AuthConfigApiKeyConfig",
    "BatchJob": "BatchPredictionJob",
    "BatchJobOutputInfo": "BatchPredictionJobOutputInfo",
    "ListBatchJobsResponse": "ListBatchPredictionJobsResponse",
    "ValidateRewardResponse": "ValidateReinforcementTuningRewardResponse",
    "GenerationOutputConfig": "GenerateContentRequestOutputConfig",
    "GoogleSearch": "ToolGoogleSearch",
    "ModelSelectionConfig": "GenerationConfigModelConfig",
    "UnifiedMetric": "Metric",
    "VertexTunedModel": "TunedModel",
}


@cache
def vertex() -> dict[str, dict[str, Any]]:
    return {name.removeprefix(PREFIX): schema for name, schema in read("vertex_ai").items()}


def theirs() -> dict[str, Any]:
    found: dict[str, Any] = read("google_genai_types")
    return found


@cache
def public() -> dict[str, str]:
    said: dict[str, dict[str, Any]] = yaml("surface.yaml")["models"]
    return {name: each["name"] for name, each in said.items() if "name" in each}


def known_from(source: str) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Schema, property and both, of all properties whose mark, or else whose schema's mark, names this source."""
    for name, schema in schemas(document()).items():
        for key, value in schema.get("properties", {}).items():
            if value.get("x-known-from", schema.get("x-known-from")) == source:
                yield name, key, value, schema


def vertex_name(name: str) -> str:
    return VERTEX.get(name) or public().get(name, name)


def listed() -> set[str]:
    """The schemas and properties that exceptions.yaml tells the source of, one by one."""
    said = yaml("exceptions.yaml")
    return {*said["schemas"], *said["properties"], *said["operations"]}


def held() -> set[str]:
    """The properties that need no entry in exceptions.yaml: the facts of the source that they name have them."""
    known = {"Vertex AI": _of_vertex, "google-genai": _of_google_genai}
    assert set(yaml("exceptions.yaml")["sources"]) == set(known)
    return {
        f"{name}.{key}"
        for source, has in known.items()
        for name, key, _, schema in known_from(source)
        if not schema.get("x-known-from") and has(name, key) and f"{name}.{key}" not in listed()
    }


def _of_vertex(name: str, key: str) -> bool:
    return key in vertex().get(vertex_name(name), {}).get("properties", {})


def _of_google_genai(name: str, key: str) -> bool:
    return key in theirs()["models"].get(public().get(name, name), {})
