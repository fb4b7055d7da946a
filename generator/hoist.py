"""Move inline objects, enums and unions to components, named after their place: ``File.state`` is ``FileState``."""

from __future__ import annotations

import re
from typing import Any

from generator.document import Document, pointer_to
from generator.walk import Json, is_required_sets, operations, union_branches, words

# Keywords about the place where a schema is used; they stay there.
_OF_THE_PLACE = words(
    "readOnly writeOnly deprecated default example examples x-immutable x-secret x-nullable x-known-from x-backends"
)


def hoist(data: Json, document: Document) -> dict[str, str]:
    """Move inline schemas of ``data`` to its components, and return the old pointer of each new one."""
    return _Hoister(data, document).run()


def pascal(name: str) -> str:
    """``mediaResolution`` as ``MediaResolution``."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))


class _Hoister:
    def __init__(self, data: Json, document: Document) -> None:
        self.data = data
        self.document = document
        self.schemas: Json = data.get("components", {}).get("schemas", {})
        self.taken = {name.lower() for name in self.schemas}
        self.moved: dict[str, str] = {}

    def run(self) -> dict[str, str]:
        for name in list(self.schemas):
            self._inside(self.schemas[name], name, pointer_to("components", "schemas", name))
        for kind in ("parameters", "headers", "responses", "requestBodies"):
            for name, holder in self.data.get("components", {}).get(kind, {}).items():
                self._lower_schemas(holder, pascal(name), pointer_to("components", kind, name))
        for path, method, operation in operations(self.data):
            base = pascal(operation.get("operationId") or f"{method} {path}")
            here = pointer_to("paths", path, method)
            for index, parameter in enumerate(operation.get("parameters", [])):
                self._lower_schemas(parameter, base + pascal(parameter.get("name", "")), f"{here}/parameters/{index}")
            self._lower_schemas(operation.get("requestBody", {}), f"{base}Request", f"{here}/requestBody")
            for code, response in operation.get("responses", {}).items():
                suffix = "Response" if str(code).startswith("2") else f"Response{pascal(str(code))}"
                self._lower_schemas(response, base + suffix, here + pointer_to("responses", str(code)))
        if self.schemas:
            self.data.setdefault("components", {})["schemas"] = self.schemas
        return self.moved

    def _lower_schemas(self, holder: Json, name: str, there: str) -> None:
        if "schema" in holder:
            holder["schema"] = self._lower(holder["schema"], name, f"{there}/schema")
        for media, value in holder.get("content", {}).items():
            if "schema" in value:
                value["schema"] = self._lower(value["schema"], name, there + pointer_to("content", media, "schema"))

    def _inside(self, schema: Json, name: str, there: str) -> None:
        """Hoist the schemas inside a schema, which itself stays where it is."""
        for key, item in schema.get("properties", {}).items():
            schema["properties"][key] = self._lower(item, name + pascal(key), there + pointer_to("properties", key))
        if isinstance(schema.get("items"), dict):
            inner = f"{name}Item" if union_branches(schema["items"]) else name
            schema["items"] = self._lower(schema["items"], inner, f"{there}/items")
        if isinstance(schema.get("additionalProperties"), dict):
            below = f"{there}/additionalProperties"
            schema["additionalProperties"] = self._lower(schema["additionalProperties"], f"{name}Value", below)
        for key in ("oneOf", "anyOf"):
            if not is_required_sets(schema.get(key, [])):
                for index, item in enumerate(schema.get(key, [])):
                    suffix = pascal(item.get("x-title") or _constant(item)) or f"Variant{index + 1}"
                    named = name if item.get("type") == "array" else name + suffix
                    schema[key][index] = self._lower(item, named, f"{there}/{key}/{index}")

    def _lower(self, schema: Json, name: str, there: str) -> Json:
        if "$ref" in schema:
            return schema
        if "enum" not in schema and not schema.get("properties") and not union_branches(schema):
            self._inside(schema, name, there)
            return schema
        name = self._free(name)
        self.moved[pointer_to("components", "schemas", name)] = there
        self.schemas[name] = {}  # reserves its place, before those hoisted out of it
        self.schemas[name] = {key: value for key, value in schema.items() if key not in _OF_THE_PLACE}
        self._inside(self.schemas[name], name, there)
        place: dict[str, Any] = {"$ref": f"#/components/schemas/{name}"}
        if "description" in schema:
            place["description"] = schema["description"]
        return {**place, **{key: value for key, value in schema.items() if key in _OF_THE_PLACE}}

    def _free(self, name: str) -> str:
        """A name that no schema has in any case: modules on some file systems ignore case."""
        chosen, count = name, 1
        while chosen.lower() in self.taken:
            count += 1
            chosen = f"{name}{count}"
        self.taken.add(chosen.lower())
        return chosen


def _constant(schema: Json) -> str:
    """The constant that identifies an object, from its properties; used in its name."""
    values = [each.get("const") for each in schema.get("properties", {}).values()]
    return next((str(value) for value in values if isinstance(value, str) and value), "")
