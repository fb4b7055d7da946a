"""Small specifications, and the steps of the generator run over them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator import ir
from generator.build import build
from generator.complete import check_kept
from generator.document import Document
from generator.errors import SpecError, SpecErrors
from generator.load import load_text
from generator.methods import operations_of
from generator.normalise import normalise
from generator.parse import Parsed, parse
from generator.reader import read
from generator.surface import Surface, check_surface
from generator.validate import validate

Json = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMA = json.loads((ROOT / "spec" / "surface.schema.json").read_text(encoding="utf-8"))
STRING: Json = {"type": "string"}


def ref(name: str, **beside: Any) -> Json:
    return {"$ref": f"#/components/schemas/{name}", **beside}


def thing(*required: str, **properties: Json) -> Json:
    found: Json = {"type": "object", "properties": properties}
    return {**found, "required": list(required)} if required else found


def answer(schema: Json | None, media: str = "application/json") -> Json:
    return {"200": {"description": "Good.", **({"content": {media: {"schema": schema}}} if schema is not None else {})}}


def operation(name: str, response: Json | None = None, body: Json | None = None, **more: Any) -> Json:
    found: Json = {"operationId": name, "tags": ["things"], "responses": answer(response), **more}
    if body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return found


def parameter(name: str, where: str = "query", schema: Json | None = None, **more: Any) -> Json:
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, "schema": schema or STRING, **required, **more}


def data(schemas: Json | None = None, paths: Json | None = None, **more: Any) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small API", "version": "v1-20260101"},
        "servers": [{"url": "https://example.test/{version}", "variables": {"version": {"default": "v1"}}}],
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
        **more,
    }


def document(schemas: Json | None = None, paths: Json | None = None, **more: Any) -> Document:
    return load_text(json.dumps(data(schemas, paths, **more), indent=1), "openapi.json")


def normal(schemas: Json | None = None, paths: Json | None = None, **more: Any) -> Json:
    """The normalised document, with nothing lost."""
    before = document(schemas, paths, **more)
    after = normalise(before)
    check_kept(before, after)
    return after.data


def parsed(schemas: Json | None = None, paths: Json | None = None, **more: Any) -> Parsed:
    """What the real parser made of it."""
    return parse(normalise(document(schemas, paths, **more)))


def surface_data(**sections: Any) -> Json:
    return {
        "pagination": {"page_size": "pageSize", "page_token": "pageToken", "next": "nextPageToken"},
        "backends": {
            "gemini": {"title": "the Gemini Developer API"},
            "vertex": {"title": "Vertex AI", "version": "v9"},
        },
        "converters": {"contents": "Whatever becomes contents into contents."},
        "models": {},
        "enums": {},
        "long_running": {},
        "unions": {},
        "sdk_models": {
            "HttpOptions": {
                "description": "How a call speaks HTTP.",
                "fields": {"timeout": {"type": "int", "description": "Milliseconds for the whole call."}},
            }
        },
        "configs": {},
        "resources": {},
        "operations": {},
        "low_level_only": {},
        **sections,
    }


def surface(**sections: Any) -> Surface:
    """A surface that the schema accepts. It is JSON on purpose: every place in it has a line."""
    return check_surface(read(json.dumps(surface_data(**sections), indent=1), "surface.yaml"), SCHEMA)


def package(
    schemas: Json | None = None, paths: Json | None = None, top: Json | None = None, **sections: Any
) -> ir.Package:
    """The IR, through every step and check. Operations that ``sections`` do not mention are pending."""
    before = document(schemas, paths, **(top or {}))
    validate(before)
    after = normalise(before)
    check_kept(before, after)
    mentioned = {
        name
        for resource in sections.get("resources", {}).values()
        for method in resource["methods"].values()
        for name in (*operations_of(method).values(), *method.get("also", ()))
    } | sections.get("low_level_only", {}).keys()
    if "pending" not in sections:
        ids = [each["operationId"] for item in after.data["paths"].values() for each in item.values()]
        sections["pending"] = [each for each in ids if each not in mentioned]
    sections.setdefault("operations", {each: {"repeat": "repeatable"} for each in sorted(mentioned)})
    return build(after, parse(after), surface(**sections))


def model(found: ir.Package, name: str) -> ir.Model:
    return next(each for each in found.models if each.name == name)


def field(found: ir.Package, model_name: str, name: str) -> ir.Field:
    return next(each for each in model(found, model_name).fields if each.name == name)


def endpoint(found: ir.Package, name: str) -> ir.Operation:
    return next(each for each in found.operations if each.id == name)


def each_of(error: BaseException) -> tuple[SpecError, ...]:
    """The single errors in what was raised."""
    if isinstance(error, SpecErrors):
        return error.errors
    assert isinstance(error, SpecError)
    return (error,)


def write_spec(folder: Path, spec: Json, **sections: Any) -> Path:
    """A spec folder of one file and a surface."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "openapi.yaml").write_text(json.dumps(spec, indent=1), encoding="utf-8")
    (folder / "surface.yaml").write_text(json.dumps(surface_data(**sections), indent=1), encoding="utf-8")
    return folder
