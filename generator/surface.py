"""Load ``surface.yaml``, which says how operations become methods, and check it against its JSON Schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
from attrs import field, frozen

from generator.document import Document, pointer_to
from generator.errors import Errors, InvalidSurface, Location, UnknownKey, UsageError, nearest
from generator.load import read_file
from generator.reader import Source
from generator.walk import operations

NAME = "surface.yaml"
SCHEMA_NAME = "surface.schema.json"
_OWN_SCHEMA = Path(__file__).resolve().parent.parent / "spec" / SCHEMA_NAME


@frozen
class Surface:
    """The contents of ``surface.yaml``, by the keys that its JSON Schema describes."""

    data: dict[str, Any] = field(repr=False)
    source: Source = field(repr=False)

    def section(self, name: str) -> dict[str, Any]:
        """One top-level mapping; empty if the file has none."""
        found: dict[str, Any] = self.data.get(name) or {}
        return found

    @property
    def closed(self) -> list[str]:
        """Schemas that servers never send."""
        return list(self.data.get("closed_models") or ())

    @property
    def sent_back(self) -> list[str]:
        """Unions of what the API sends and callers give back."""
        return list(self.data.get("sent_back") or ())

    @property
    def pending(self) -> list[str]:
        """Operations that are not mapped to methods yet."""
        return list(self.data.get("pending") or ())

    def is_pending(self, operation: str) -> bool:
        """Whether an operation, or the one that it is the stream of, is not mapped to a method yet."""
        return operation in self.pending or any(operation == stream_of(each) for each in self.pending)

    def attribute(self, resource: str, method: str) -> str:
        """Where a method is found on a client, such as ``files.upload``."""
        steps, resources, seen = [method], self.section("resources"), set[str]()
        while resource in resources and resource not in seen:
            seen.add(resource)
            steps.insert(0, resources[resource].get("attribute", resource))
            resource = resources[resource].get("parent")
        return ".".join(steps)

    def where(self, *steps: str | int) -> Location | None:
        """The location of the entry at ``steps``, or of the nearest one around it."""
        path = list(map(str, steps))
        while path:
            if found := self.source.where(pointer_to(*path)):
                return found
            path.pop()
        return self.source.where("")


def stream_of(operation: str) -> str:
    """Name the operation that answers with a stream of events where ``operation`` answers at once."""
    return f"stream{operation[:1].upper()}{operation[1:]}"


def load_surface(folder: Path) -> Surface:
    """Read the ``surface.yaml`` of a spec folder and check it against the schema beside it."""
    path = folder / NAME
    if not path.is_file():
        raise UsageError(f"the folder holds no {NAME}")
    beside = folder / SCHEMA_NAME
    schema = json.loads((beside if beside.is_file() else _OWN_SCHEMA).read_text(encoding="utf-8"))
    return check_surface(read_file(path), schema)


def check_surface(source: Source, schema: dict[str, Any]) -> Surface:
    """Raise :class:`UnknownKey` and :class:`InvalidSurface` for everything that the schema forbids."""
    surface = Surface(source.data if isinstance(source.data, dict) else {}, source)
    errors = Errors()
    validator = jsonschema.Draft202012Validator(schema)
    for error in validator.iter_errors(source.data):
        _add(errors, surface, error)
    errors.check()
    return surface


def _add(errors: Errors, surface: Surface, error: Any) -> None:
    path = [*error.absolute_path]
    if error.context:
        # Of several alternatives show the error of the best match: the deepest, preferably an unknown key.
        for inner in sorted(error.context, key=lambda each: -len(each.absolute_path))[:1]:
            _add(errors, surface, inner)
        return
    within = ".".join(map(str, path)) or "the file"
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = error.schema.get("properties", {})
        for key in error.instance:
            if key not in known:
                words = f"unknown key {key!r} in {within}{nearest(key, known)}"
                errors.add(UnknownKey(words, surface.where(*path, key)))
        return
    if error.validator in {"pattern", "propertyNames"} and "propertyNames" in error.absolute_schema_path:
        # The error is about a key, but its path ends at the mapping.
        described = str(error.schema.get("description", "")).rstrip(".")
        errors.add(
            InvalidSurface(
                f"{error.instance!r} in {within} is not {_lower(described)}", surface.where(*path, error.instance)
            )
        )
        return
    errors.add(InvalidSurface(f"{within}: {_message(error)}", surface.where(*path)))


def _message(error: Any) -> str:
    described = str(error.schema.get("description", "")).rstrip(".") if isinstance(error.schema, dict) else ""
    if error.validator == "pattern" and described:
        return f"{error.instance!r} is not {_lower(described)}"
    if error.validator == "enum":
        values = [str(value) for value in error.validator_value]
        return f"{error.instance!r} is not one of {', '.join(values)}{nearest(str(error.instance), values)}"
    return error.message if len(error.message) <= 200 else f"{error.message[:197]}..."


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def no_surface(document: Document) -> Surface:
    """A surface for a document without one: no methods, every operation pending."""
    pending = [data["operationId"] for _, _, data in operations(document.data) if "operationId" in data]
    return Surface({"pending": pending}, Source(NAME, {}, {}))
