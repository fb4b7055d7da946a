"""Schemas as they arrive at a server, and those that the real API was seen to accept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from gemini_api import models
from genai._convert import Converters
from genai._tidy import tidy

from ..shared import SHARED, needs_shared
from .conftest import MODEL
from .test_tidy import SAID, TIDIED

if TYPE_CHECKING:
    from .conftest import World


async def test_every_route_over_a_socket(world: World) -> None:
    config = {"response_json_schema": SAID, "response_mime_type": "application/json"}
    response = await world.client.models.generate_content(model=MODEL, contents="Make one up", config=config)
    assert isinstance(response.parsed, dict)
    assert response.parsed.keys() >= {"id"}
    declared = {"name": "f", "description": "d", "parameters_json_schema": SAID}
    config = {"tools": [{"function_declarations": [declared]}]}
    assert await world.client.models.generate_content(model=MODEL, contents="Hello", config=config)
    bodies = [entry.json for entry in world.emulator.requests]
    assert bodies[-2]["generationConfig"]["responseJsonSchema"] == TIDIED
    assert bodies[-1]["tools"][0]["functionDeclarations"][0]["parametersJsonSchema"] == TIDIED


def _recorded() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The schemas of every recorded request that the API accepted: the exchange, the field and the schema."""
    assert SHARED is not None
    for line in (SHARED / "recordings" / "exchanges.jsonl").read_text().splitlines():
        exchange = json.loads(line)
        body = exchange["request"].get("body")
        if isinstance(body, str):
            try:
                body = json.loads(body)
            except ValueError:
                continue
        if not isinstance(body, dict) or exchange["response"]["status"] != 200:
            continue
        settings = body.get("generationConfig") or body.get("generation_config") or {}
        for name, value in settings.items():
            if name.replace("_", "").lower() in ("responsejsonschema", "responseschema") and isinstance(value, dict):
                yield exchange["id"], "JSON" if "json" in name.lower() else "Schema", value


@needs_shared
@pytest.mark.skipif(SHARED is None or not (SHARED / "recordings").is_dir(), reason="the recordings are not here")
def test_what_the_api_was_seen_to_accept_is_sent_as_it_was() -> None:
    kinds = dict.fromkeys(("JSON", "Schema"), 0)
    for number, kind, schema in _recorded():
        kinds[kind] += 1
        if kind == "JSON":
            said = {key: value for key, value in schema.items() if key != "$schema"}
            assert tidy(schema) == said, number
        else:
            made = Converters(models, "gemini").schema(schema)
            assert _names(made) == _names(schema), number
    assert kinds["JSON"] > 5
    assert kinds["Schema"] > 10


def _names(schema: Any) -> Any:
    """A Schema without the spelling of its names and types, and without the order that is sent beside it."""
    if isinstance(schema, list):
        return [_names(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    out = {}
    for key, value in schema.items():
        name = {"property_ordering": "propertyOrdering", "any_of": "anyOf"}.get(key, key)
        if name == "properties":
            out[name] = {inner: _names(each) for inner, each in value.items()}
        elif name not in ("propertyOrdering", "format"):
            out[name] = value.upper() if name == "type" and isinstance(value, str) else _names(value)
    return out
