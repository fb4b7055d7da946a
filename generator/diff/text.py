"""Names and short descriptions of the parts of a document: what sentences are made of."""

from __future__ import annotations

import json
from typing import Any

from generator.document import Document
from generator.graph.keywords import DOCUMENTATION, At
from generator.graph.schema import Node, Use
from generator.reader import unescape
from generator.walk import METHODS

# What parts of a document are called, the steps of a schema that other words stand for, and those of them that have a
# name or number, with it.
_PLURAL = {
    "parameters": "parameter", "responses": "response", "requestBodies": "request body", "headers": "header",
    "securitySchemes": "security scheme", "links": "link", "callbacks": "callback", "pathItems": "path item",
    "examples": "example",
}  # fmt: skip
_TAILS = {
    "items": "[]", "additionalProperties": ".*", "unevaluatedProperties": ".*", "unevaluatedItems": "[]",
    "propertyNames": " (names)", "contains": "[*]", "contentSchema": " (content)", "not": " (not)", "if": " (if)",
    "then": " (then)", "else": " (else)", "schema": "", "content": "",
}  # fmt: skip
_NAMED = {
    "allOf": "", "properties": ".{}", "patternProperties": "./{}/", "dependentSchemas": " (with {})",
    "prefixItems": "[{}]", "anyOf": " (anyOf {})", "oneOf": " (oneOf {})",
}  # fmt: skip


def subject_of(document: Document, pointer: str) -> str:
    """Return a stable name for a pointer, whatever the order of its document: ``Part.inlineData``."""
    steps = [unescape(step) for step in pointer.split("/")[1:]]
    match steps:
        case ["components", "schemas", name, *rest]:
            return name + _tail(rest)
        case ["components", kind, name, *rest]:
            return f"{_PLURAL.get(kind, kind)} {name}{_tail(rest)}"
        case ["paths" | "webhooks" | "callbacks", *_]:
            return _endpoint(document, steps)
        case _:
            return "/".join(steps) or "the document"


def _endpoint(document: Document, steps: list[str]) -> str:
    kind, path, *rest = steps
    name = path if kind == "paths" else f"webhook {path}"
    if not rest:
        return name
    if rest[0] not in METHODS:
        return name + _part(document, steps, 2)
    return f"{rest[0].upper()} {name}{_part(document, steps, 3)}"


def _part(document: Document, steps: list[str], at: int) -> str:
    """The part of an operation that the steps from ``at`` on lead to."""
    match steps[at:]:
        case ["parameters", index, *rest]:
            return f" {_parameter_name(document, [*steps[: at + 1], index])}{_tail(rest)}"
        case ["requestBody", *rest]:
            return f" request body{_body(rest)}"
        case ["responses", status, "headers", name, *rest]:
            return f" response {status} header {name}{_tail(rest)}"
        case ["responses", status, *rest]:
            return f" response {status}{_body(rest)}"
        case ["callbacks", name, expression, method, *_] if method in METHODS:
            return f" callback {name} {method.upper()} {expression}{_part(document, steps, at + 4)}"
        case rest:
            return _tail(rest)


def _body(steps: list[str]) -> str:
    """What stands in a body, under one of its media types; JSON goes without saying."""
    if len(steps) < 2 or steps[0] != "content":
        return _tail(steps)
    return ("" if steps[1] == "application/json" else f" ({steps[1]})") + _tail(steps[2:])


def _parameter_name(document: Document, steps: list[str]) -> str:
    value: Any = document.data
    for step in steps:
        value = value[int(step)] if isinstance(value, list) else value[step]
        if isinstance(value, dict) and "$ref" in value and value["$ref"].startswith("#/"):
            value = document.get(value["$ref"][1:])
    return f"{value.get('in', '')} parameter {value.get('name', steps[-1])}"


def _tail(steps: list[str]) -> str:
    found, rest = "", iter(steps)
    for step in rest:
        name = next(rest, None) if step in _NAMED else None
        found += _TAILS.get(step, f".{step}") if name is None else _NAMED[step].format(name)
    return found


def shape(use: Use | Node) -> str:
    """A schema in a few words: ``list of Part``, ``string (int64)``, ``FinishReason``."""
    null = isinstance(use, Use) and use.null and use.typed
    node = use.node if isinstance(use, Use) else use
    words = _shape(node)
    return f"{words} or null" if null else words


def _shape(node: Node) -> str:
    if node.name:
        return node.name
    if node.is_anything:
        return "anything"
    if node.never:
        return "nothing"
    if (const := node.facts.get("const")) is not None:
        return show(const.value)
    if (values := node.fact("enum")) is not None:
        return f"one of {show(list(values))}"
    if groups := node.children.get("groups"):
        return " or ".join(_at_shape(member) for member in groups[0][1])
    types = node.types
    if types is None:
        return "object" if "properties" in node.children else "anything of a kind"
    words = []
    for each in sorted(types):
        if each == "array":
            inner = node.children.get("items")
            words.append(f"list of {_at_shape(inner[0])}" if inner else "list")
        elif each == "object" and "properties" not in node.children and "additionalProperties" in node.children:
            words.append(f"map of {_at_shape(node.children['additionalProperties'][0])}")
        else:
            words.append(each)
    formats = node.fact("format")
    return " or ".join(words) + (f" ({', '.join(formats)})" if formats else "")


def _at_shape(at: At) -> str:
    value = at.value
    if not isinstance(value, dict):
        return "anything" if value else "nothing"
    if "$ref" in value:
        return unescape(str(value["$ref"]).rpartition("/")[2])
    if len(value.get("allOf", ())) == 1:
        return _at_shape(at.below("allOf", "0"))
    types = value.get("type", "anything")
    if types == "array" and "items" in value:
        return f"list of {_at_shape(at.below('items'))}"
    if "enum" in value:
        return f"one of {show(value['enum'])}"
    words = " or ".join(types) if isinstance(types, list) else str(types)
    return f"{words} ({value['format']})" if "format" in value else words


def show(value: Any, limit: int = 80) -> str:
    """A JSON value in a sentence."""
    if value is None:
        return "none"
    if isinstance(value, str):
        text = value
    elif isinstance(value, set | frozenset):
        text = ", ".join(sorted(map(str, value)))
    else:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def fragment(value: Any, names: bool = False) -> Any:
    """A schema without its words, for ``before`` and ``after``."""
    if isinstance(value, list):
        return [fragment(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: fragment(item, key in ("properties", "patternProperties", "dependentSchemas"))
        for key, item in value.items()
        if names or (key not in DOCUMENTATION and not key.endswith("enum-descriptions"))
    }
