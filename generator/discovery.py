"""A Google discovery document as an OpenAPI document, with every part knowing where it stood in the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Document, pointer_to
from generator.marks import KEYWORDS, marks_of
from generator.reader import Source
from generator.shapes import shaped

Json = dict[str, Any]
_BESIDE = ("readOnly", "deprecated")


def is_discovery(data: Any) -> bool:
    return isinstance(data, dict) and ("discoveryVersion" in data or str(data.get("kind")).startswith("discovery#"))


def document(source: Source) -> Document:
    """Convert; schemas keep their names, methods become operations at their flat paths."""
    return _Converter(source).document()


class _Converter:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.data: Json = shaped(source.data, "discovery")
        self.origins: dict[str, tuple[str, str]] = {"": (source.file, "")}

    def document(self) -> Document:
        version = str(self.data.get("version", ""))
        found: Json = {
            "openapi": "3.1.0",
            "info": {"title": str(self.data.get("title", "")), "version": version},
            "servers": [{"url": str(self.data.get("rootUrl", "/")).rstrip("/")}],
            "paths": self.paths(),
            "components": {"schemas": self.schemas(), "parameters": self.parameters()},
        }
        self.moved("/paths", "/resources" if "resources" in self.data else "")
        self.moved("/components/schemas", "/schemas" if "schemas" in self.data else "")
        if "revision" in self.data:
            found["info"]["x-google-revision"] = self.data["revision"]
        return Document(found, {self.source.file: self.source}, self.origins)

    def moved(self, new: str, old: str) -> None:
        self.origins[new] = (self.source.file, old)

    def schemas(self) -> Json:
        found = {}
        for name, value in self.data.get("schemas", {}).items():
            self.moved(pointer_to("components", "schemas", name), pointer_to("schemas", name))
            found[name] = self.schema(value)
        return found

    def schema(self, value: Json) -> Json:
        """One schema; the marks that descriptions open with (``Output only.``) become keywords."""
        if value.get("repeated"):
            said = {"repeated", "description", *_BESIDE}
            item = self.schema({key: each for key, each in value.items() if key not in said})
            return {"type": "array", "items": item, **_beside(value)}
        found: Json = {key: value[key] for key in ("format", "pattern", "default") if key in value}
        if "$ref" in value:
            found["$ref"] = f"#{pointer_to('components', 'schemas', value['$ref'])}"
        if value.get("type") not in (None, "any"):
            found["type"] = value["type"]
        if value.get("type") in ("integer", "number"):
            limits = ((key, _number(value.get(key))) for key in ("minimum", "maximum"))
            found |= {key: limit for key, limit in limits if limit is not None}
        if "enum" in value:
            found["enum"] = list(value["enum"])
            if gone := deprecated_values(value):
                found["x-enum-deprecated"] = gone
            if "enumDescriptions" in value:
                found["x-enum-descriptions"] = words_of_values(value)
        if "items" in value:
            found["items"] = self.schema(value["items"])
        if isinstance(value.get("additionalProperties"), dict):
            found["additionalProperties"] = self.schema(value["additionalProperties"])
        if "properties" in value:
            found["properties"] = {name: self.schema(each) for name, each in value["properties"].items()}
            if required := [name for name, each in value["properties"].items() if is_required(each)]:
                found["required"] = required
        return {**found, **{key: each for key, each in value.items() if key.startswith("x-")}, **_beside(value)}

    def parameters(self) -> Json:
        """Return the parameters that every method takes."""
        found = {}
        for name, value in self.data.get("parameters", {}).items():
            self.moved(pointer_to("components", "parameters", name), pointer_to("parameters", name))
            found[name] = self.parameter(name, value)
        return found

    def parameter(self, name: str, value: Json) -> Json:
        said = ("description", "required", "deprecated")
        schema = self.schema({key: each for key, each in value.items() if key not in said})
        marks = {"required": is_required(value), "deprecated": value.get("deprecated") is True}
        held = {mark: True for mark, found in marks.items() if found}
        return {"name": name, "in": "query", "schema": schema, **_documented(value), **held}

    # Methods

    def paths(self) -> Json:
        found: Json = {}
        common = [
            {"$ref": f"#{pointer_to('components', 'parameters', name)}"} for name in self.data.get("parameters", ())
        ]
        for steps, method in methods(self.data):
            pointer = pointer_to(*steps)
            path = "/" + flat_path(method).lstrip("/")
            verb = str(method.get("httpMethod", "GET")).lower()
            self.moved(pointer_to("paths", path), pointer)
            self.moved(pointer_to("paths", path, verb), pointer)
            item = found.setdefault(path, {"parameters": common} if common else {})
            item[verb] = self.operation(method, path, verb, pointer)
        return found

    def operation(self, method: Json, path: str, verb: str, pointer: str) -> Json:
        here = pointer_to("paths", path, verb)
        found: Json = {"operationId": str(method.get("id", "")), **_documented(method), "parameters": []}
        if method.get("deprecated"):
            found["deprecated"] = True
        in_path = re.findall(r"\{\+?([^}=]+)", path)
        described = method.get("parameters", {})
        for name in in_path:
            found["parameters"].append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
        for name, value in described.items():
            if value.get("location") != "query":
                continue
            self.moved(f"{here}/parameters/{len(found['parameters'])}", pointer + pointer_to("parameters", name))
            found["parameters"].append(self.parameter(name, value))
        if "request" in method:
            self.moved(f"{here}/requestBody", f"{pointer}/request")
            found["requestBody"] = {"content": {"application/json": {"schema": self.schema(method["request"])}}}
        answer: Json = {"description": "The answer."}
        if "response" in method:
            self.moved(f"{here}/responses/200", f"{pointer}/response")
            answer["content"] = {"application/json": {"schema": self.schema(method["response"])}}
        found["responses"] = {"200": answer}
        if media := method.get("mediaUpload"):
            self.moved(f"{here}/x-media-upload", f"{pointer}/mediaUpload")
            path, limit = upload(media, str(self.data.get("version", "")))
            found["x-media-upload"] = {"path": path, "max-size": limit} if limit is not None else {"path": path}
        return found


def methods(resource: Json, *steps: str) -> Iterator[tuple[tuple[str, ...], Json]]:
    """All methods of a document or a resource, below resources too, each with the steps that lead to it."""
    for name, method in resource.get("methods", {}).items():
        yield (*steps, "methods", name), method
    for name, child in resource.get("resources", {}).items():
        yield from methods(child, *steps, "resources", name)


def flat_path(method: Json) -> str:
    """The path of a method, with one name for each of its segments where the document tells that."""
    return str(method.get("flatPath") or method.get("path", ""))


def deprecated_values(value: Json) -> list[str]:
    """The values of an enum that are deprecated."""
    return [each for each, flag in zip(value["enum"], value.get("enumDeprecated", ()), strict=False) if flag]


def words_of_values(value: Json) -> dict[str, str]:
    """What the document says of the values of an enum."""
    return dict(zip(value["enum"], value.get("enumDescriptions", ()), strict=False))


def upload(value: Json, version: str) -> tuple[str, int | None]:
    """The path of a ``mediaUpload`` without the version, and its size limit in bytes: ``1GB`` is 2**30."""
    path = str(value.get("protocols", {}).get("simple", {}).get("path", ""))
    size = re.fullmatch(r"(\d+)\s*([KMGT]?)B?", str(value.get("maxSize", "")), re.I)
    limit = int(size[1]) * 1024 ** " KMGT".index(size[2].upper() or " ") if size else None
    return path.replace(f"/upload/{version}/", "/upload/", 1), limit


def _number(text: Any) -> int | float | None:
    """A limit, which discovery documents write as text."""
    found = re.fullmatch(r"[+-]?\d+(\.\d+)?", str(text).strip())
    return None if found is None else float(found[0]) if found[1] else int(found[0])


def _beside(value: Json) -> Json:
    """What is said of the place of a value, by flags and by the words that its description opens with."""
    said = {KEYWORDS[mark]: True for mark in sorted(marks_of(value.get("description"))) if mark in KEYWORDS}
    return {**{key: value[key] for key in _BESIDE if key in value}, **said, **_documented(value)}


def _documented(value: Json) -> Json:
    return {"description": value["description"]} if "description" in value else {}


def is_required(value: Json) -> bool:
    """Whether a property or parameter is required: by a flag, or by the mark that its description opens with."""
    said = value.get("required") is True or bool(value.get("annotations", {}).get("required"))
    return said or "required" in marks_of(value.get("description"))
