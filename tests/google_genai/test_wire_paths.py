"""Every field of an answer of Vertex AI that google-genai reads is read from the same place, and goes back there."""

from __future__ import annotations

import json
from typing import Any

from gemini_api import models
from genai import types
from genai_runtime.models.base import Model
from genai_runtime.models.rows import rows
from tests.cases import case
from tests.shared import SHARED, needs_shared

#: What is not read so, and why.
ELSEWHERE = {
    "EmbedContentResponse.embeddings": "which answer holds them, and where, depends on the model",
    "GenerateImagesResponse.positive_prompt_safety_attributes": "google-genai puts it there itself, from a prediction",
    "UsageMetadata.response_token_count": "the Live API's class of this name is that of answers here",
    "UsageMetadata.response_tokens_details": "the Live API's class of this name is that of answers here",
    "VoiceActivity.voice_activity_type": "a message of the Live API",
}
SCALARS: dict[str, Any] = {
    "integer": 3,
    "int64": "3",
    "number": 0.5,
    "boolean": True,
    "bytes": "YWI=",
    "timestamp": "2026-01-01T00:00:00Z",
    "any": {"a": 1},
    "object": {"a": 1},
    "duration": "3s",
}


def value(shape: tuple[Any, ...]) -> Any:
    """JSON for a field of this shape."""
    kind, *rest = shape
    if kind == "enum":
        return next(each.value for each in getattr(models, rest[0]) if not each.value.endswith("UNSPECIFIED"))
    if kind in ("list", "map"):
        return [value(rest[0])] if kind == "list" else {"a": value(rest[0])}
    return {} if kind == "model" else SCALARS.get(kind, "a")


def placed(path: list[str], inner: Any) -> dict[str, Any]:
    for key in reversed(path):
        inner = {key: inner}
    found: dict[str, Any] = inner
    return found


@needs_shared
def test_answers_of_vertex_ai_are_read_where_google_genai_reads_them() -> None:
    facts = json.loads((SHARED / "reference" / "google_genai_wire_paths.json").read_text(encoding="utf-8"))
    found = [each for module in facts["converters"].values() for each in module.values()]
    count = 0
    for converter in found:
        if (converter["dir"], converter["mode"]) != ("from", "vertex"):
            continue
        cls: type[Model] = getattr(types, converter["type"])
        fields = {name: row for row in rows(cls) for name in (row.name, *row.aliases)}
        for entry in converter["entries"]:
            path, (name, *_) = entry["src"], entry["dst"]
            where = f"{converter['type']}.{name}"
            # The headers are those of the response, and an object itself is its field's place in the specification.
            if name == "sdk_http_response" or path == ["_self"] or where in ELSEWHERE:
                continue
            with case(where):
                wire = placed(path, value(fields[name].type))
                answer = getattr(cls, "from_dict_vertex", cls.from_dict)(wire)
                assert getattr(answer, name) is not None
                assert answer.to_dict("vertex") == wire
                count += 1
    assert count > 200
