"""Validate a bundled document against the OpenAPI schema and rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from referencing import Resource
from referencing.jsonschema import DRAFT4

from generator.document import Document, pointer_to, resolve
from generator.errors import Errors, InvalidDocument
from generator.paths import TEMPLATE

#: The most of what another library says of an error.
_LONGEST = 300


def validate(document: Document) -> None:
    """Raise :class:`InvalidDocument` for every violation."""
    validator = OpenAPIV30SpecValidator if document.data["openapi"].startswith("3.0") else OpenAPIV31SpecValidator
    errors = Errors()
    check = validator(document.data)
    check.schema_validator = _crawled(check.schema_validator)
    for found in check.iter_errors():
        cause = _deepest(found)
        pointer = _pointer(document.data, cause)
        words = " ".join(str(cause.message).split())
        if words.startswith("Path parameter ") and TEMPLATE.search(pointer):
            continue  # OpenAPI has no {+name}; these paths are flattened later
        at = f" (at #{pointer})" if pointer else ""
        errors.add(InvalidDocument(f"not valid OpenAPI: {_shorten(words)}{at}", document.where(pointer)))
    errors.check()


def _crawled(validator: Any) -> Any:
    """Resolve a validator's references in advance: it would resolve each one again at every use."""
    kind, schema = validator.__class__, validator.schema
    known = REGISTRY.with_resource(schema.get("$id", ""), Resource.from_contents(schema, DRAFT4))
    return kind(schema, registry=known.crawl(), format_checker=validator.format_checker)


def _pointer(data: dict[str, Any], error: Any) -> str:
    """The pointer of an error: errors of schemas are relative to the schema, those of parameters to the path."""
    pointer = pointer_to(*map(str, error.absolute_path))
    if not pointer:
        quoted = [path for path in data.get("paths", {}) if f"'{path}'" in str(error.message)]
        return pointer_to("paths", *quoted[:1]) if quoted else ""
    for above, value in _objects(data, ""):
        try:
            if resolve(value, pointer) == error.instance:
                return above + pointer
        except KeyError:
            continue
    return ""


def _objects(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict | list):
        yield pointer, value
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _objects(item, pointer + pointer_to(str(key)))


def _deepest(error: Any) -> Any:
    """Of an error with alternatives, the deepest one, which says most."""
    while getattr(error, "context", None):
        error = max(error.context, key=lambda each: (len(each.absolute_path), -len(str(each.message))))
    return error


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
