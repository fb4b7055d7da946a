"""Read the OpenAPI document: operations, and schemas by name."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from .places import schemas_of
from .vertex_paths import VERSIONS, paths_on_vertex

JSON = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")
_REF = "#/components/schemas/"
GEMINI, VERTEX = "gemini", "vertex"
_UPLOADS = "/upload/"
_LARGEST = 2 << 30


class NotInSpec(KeyError):
    """The document has no schema or operation of this name."""


@dataclass(frozen=True, slots=True)
class OperationSpec:
    """One operation of the document.

    ``paths`` are its path templates without the version: one for each pattern of the resource name. ``argument`` is
    the field of the request that the path gives (``model`` of generateContent). ``event`` is the schema of one event
    of a streamed response; ``form`` tells that the body is a form, ``free`` that it may have any fields.
    """

    id: str
    method: str
    paths: tuple[str, ...]
    query: JSON
    fixed_query: dict[str, str]
    argument: str | None
    patterns: tuple[str, ...]
    body: str | None
    form: bool
    free: bool
    response: str | None
    event: str | None
    stream: bool
    upload_path: str | None
    max_upload: int
    tag: str = ""


@dataclass(frozen=True)
class Spec:
    """The document's schemas and operations, and the API versions its server offers.

    ``package`` is what errors put before the name of a schema.

    ``prefix`` stands between the version and each path, such as ``/openai``; mostly it is empty. It may have
    placeholders.
    """

    version: str
    versions: tuple[str, ...]
    prefix: str
    schemas: JSON
    operations: dict[str, OperationSpec]
    package: str = "google.ai.generativelanguage.v1beta"

    def api_name(self, schema: str) -> str:
        """What the API calls a schema that has another name in the document."""
        return str(self.schema(schema).get("x-api-name", schema))

    @functools.cached_property
    def removed(self) -> frozenset[str]:
        """The fields and enum values that schemas had once."""
        return frozenset(name for schema in self.schemas.values() for name in schema.get("x-removed", ()))

    def schema(self, name: str) -> JSON:
        """A schema by name; NotInSpec if there is none."""
        if name not in self.schemas:
            raise NotInSpec(name)
        found: JSON = self.schemas[name]
        return found

    def operation(self, name: str) -> OperationSpec:
        """An operation by its id; NotInSpec if there is none."""
        if name not in self.operations:
            raise NotInSpec(name)
        return self.operations[name]

    def lost(self, error: Exception) -> str | None:
        """What a handler failed to find, if the document has no more of it."""
        if not isinstance(error, KeyError) or not error.args:
            return None
        return str(error.args[0]) if isinstance(error, NotInSpec) or error.args[0] in self.removed else None

    def resolve(self, schema: JSON) -> tuple[str | None, JSON]:
        """Resolve a ``$ref``: the name and the schema; an inline schema has no name."""
        name = ref_name(schema)
        return (name, self.schema(name)) if name else (None, schema)

    def writable(self, name: str, body: JSON) -> JSON:
        """The fields of a request body that a resource keeps, without read-only and write-only ones."""
        properties = self.schema(name).get("properties", {})
        return {
            key: value
            for key, value in body.items()
            if key in properties and not (properties[key].get("readOnly") or properties[key].get("writeOnly"))
        }


def ref_name(schema: JSON) -> str | None:
    ref = schema.get("$ref")
    return ref.removeprefix(_REF) if isinstance(ref, str) else None


@functools.lru_cache(maxsize=8)
def load_spec(path: Path | None = None, backend: str = GEMINI) -> Spec:
    """Read the bundled document as one backend has it: ``gemini_api/openapi.json``, or the file at ``path``."""
    return read_spec(path if path is not None else resources.files("gemini_api").joinpath("openapi.json"), backend)


def read_spec(source: Path | Traversable, backend: str = GEMINI) -> Spec:
    """Read an OpenAPI document."""
    document = json.loads(source.read_text(encoding="utf-8"))
    server = (document.get("servers") or [{}])[0]
    versions = server.get("variables", {}).get("version", {})
    return Spec(
        version=document["info"]["version"],
        versions=VERSIONS if backend == VERTEX else tuple(versions.get("enum") or (versions.get("default"),)),
        prefix=server.get("url", "").partition("/{version}")[2],
        schemas=schemas_of(document["components"]["schemas"], backend),
        operations={operation.id: operation for operation in _operations(document, backend)},
    )


def _operations(document: JSON, backend: str) -> Iterator[OperationSpec]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item and backend in item[method].get("x-backends", (backend,)):
                yield _operation(path, method, item[method], item.get("parameters", []), backend)


def _operation(path: str, method: str, operation: JSON, shared: list[JSON], backend: str) -> OperationSpec:
    resource = operation.get("x-resource-name") or {}
    patterns = tuple(resource.get("patterns") or ())
    upload = dict(operation.get("x-media-upload") or {})
    if path.startswith(_UPLOADS):
        # What begins uploads and does nothing else stands below /upload in the document.
        upload |= {"path": path, "max-size": upload.get("max-size", _LARGEST)}
        path, patterns = f"/{path.removeprefix(_UPLOADS)}", tuple(each.removeprefix(_UPLOADS[1:]) for each in patterns)
    paths = tuple(_alternatives(path, patterns))
    if backend == VERTEX:
        paths, patterns = paths_on_vertex(method.upper(), path)
    content = _content(operation["responses"].get("200", {}))
    return OperationSpec(
        id=_name(operation["operationId"], backend),
        method=method.upper(),
        paths=paths,
        query=dict(_query([*shared, *operation.get("parameters", [])], backend)),
        fixed_query={key: str(value) for key, value in (operation.get("x-fixed-query") or {}).items()},
        argument=resource.get("name"),
        patterns=patterns,
        body=_schema_name(_content(operation.get("requestBody") or {})),
        form="multipart/form-data" in _content(operation.get("requestBody") or {}),
        free="additionalProperties" in _json_schema(operation.get("requestBody") or {}),
        response=_schema_name(content),
        event=_schema_name({"": content.get("text/event-stream", {})}),
        stream="text/event-stream" in content and "application/json" not in content,
        upload_path=upload.get("path"),
        max_upload=int(upload.get("max-size", 0)),
        tag=next(iter(operation.get("tags") or ()), ""),
    )


def _name(identifier: str, backend: str) -> str:
    """An operation's name, which both services have for what they have in common: not ``vertexGetOperation``."""
    bare = identifier.removeprefix(backend)
    return bare[:1].lower() + bare[1:]


def _query(parameters: list[JSON], backend: str) -> Iterator[tuple[str, JSON]]:
    """The query parameters that the backend has, by the name that they have there."""
    for parameter in parameters:
        told = parameter.get("x-backends", (backend,))
        if parameter["in"] == "query" and backend in told:
            yield (isinstance(told, dict) and told[backend]) or parameter["name"], parameter["schema"]


def _alternatives(path: str, patterns: tuple[str, ...]) -> Iterator[str]:
    """The path with each of the patterns of its resource name."""
    yield path
    if not patterns:
        return
    first = "/" + re.sub(r"=[^}]*", "", patterns[0])
    if path.startswith(first):
        for pattern in patterns[1:]:
            yield f"/{pattern}{path.removeprefix(first)}"


def _content(holder: JSON) -> JSON:
    content: JSON = holder.get("content") or {}
    return content


def _json_schema(holder: JSON) -> JSON:
    found: JSON = _content(holder).get("application/json", {}).get("schema", {})
    return found


def _schema_name(content: JSON) -> str | None:
    for media in content.values():
        if name := ref_name(media.get("schema") or {}):
            return name
    return None
