"""The document that the mutations start from, and how to change a copy of one."""

from __future__ import annotations

import copy
import json
from typing import Any

from generator.diff.document import Comparison, compare
from generator.document import Document, resolve
from generator.load import load_text
from generator.reader import unescape

Json = dict[str, Any]
GONE = object()

THING = "/components/schemas/Thing"
X = f"{THING}/properties/x"
LIST = "/paths/~1v1~1things/get"
CREATE = "/paths/~1v1~1things/post"
GET = "/paths/~1v1~1things~1{thing}/get"
UPDATE = "/paths/~1v1~1things~1{thing}/patch"


def content(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def base() -> Json:
    """An API with a resource that is created, read, updated and listed: `Thing` is in requests and in answers."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}, {"url": "https://eu.example.com"}],
        "security": [{"key": []}],
        "paths": {
            "/v1/things": {
                "get": {
                    "operationId": "listThings",
                    "parameters": [{"name": "filter", "in": "query", "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "ok", "content": content(ref("ThingList"))}},
                },
                "post": {
                    "operationId": "createThing",
                    "requestBody": {"content": content(ref("Thing"))},
                    "responses": {"200": {"description": "ok", "content": content(ref("Thing"))}},
                },
            },
            "/v1/things/{thing}": {
                "get": {
                    "operationId": "getThing",
                    "parameters": [{"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "ok", "content": content(ref("Thing"))}},
                },
                "patch": {
                    "operationId": "updateThing",
                    "parameters": [{"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "requestBody": {"content": content(ref("Thing"))},
                    "responses": {"200": {"description": "ok", "content": content(ref("Thing"))}},
                },
            },
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "kind": ref("Kind"), "part": ref("Part")},
                },
                "ThingList": {"type": "object", "properties": {"things": {"type": "array", "items": ref("Thing")}}},
                "Kind": {"type": "string", "enum": ["RED", "GREEN", "BLUE"]},
                "Part": {"type": "object", "properties": {"weight": {"type": "number"}, "thing": ref("Thing")}},
            },
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "x-key"},
                "oauth": {
                    "type": "oauth2",
                    "flows": {
                        "implicit": {
                            "authorizationUrl": "https://auth.example.com",
                            "scopes": {"read": "Read.", "write": "Write."},
                        }
                    },
                },
            },
        },
    }


def changed(document: Json, changes: Json) -> Json:
    """A copy with other values at some pointers; GONE removes what is there. A list grows at its end by ``/-``."""
    document = copy.deepcopy(document)
    for pointer, value in changes.items():
        above, _, last = pointer.rpartition("/")
        holder = resolve(document, above)
        if isinstance(holder, list):
            if value is GONE:
                del holder[int(last)]
            elif last == "-":
                holder.append(copy.deepcopy(value))
            else:
                holder[int(last)] = copy.deepcopy(value)
        elif value is GONE:
            del holder[unescape(last)]
        else:
            holder[unescape(last)] = copy.deepcopy(value)
    return document


def load(document: Json, name: str = "api.json") -> Document:
    return load_text(json.dumps(document), name, lenient=True)


def compared(old: Json, new: Json) -> Comparison:
    return compare(load(old, "old.json"), load(new, "new.json"))


def ids(old: Json, new: Json) -> list[str]:
    """The ids of all changes, sorted."""
    return sorted(each.raw.id for each in compared(old, new).found)
