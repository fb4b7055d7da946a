"""Choose the branch of a union (``oneOf``, or ``anyOf`` where a discriminator tells) that a value is meant to be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .document import Spec

JSON = dict[str, Any]

_KINDS: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}


def is_union(schema: JSON) -> bool:
    """Whether a schema is a choice of others."""
    return "oneOf" in schema or "anyOf" in schema


def branch_of(spec: Spec, union: JSON, value: Any) -> JSON | None:
    """The branch of a union that a value is of, by its discriminator, or else by its shape.

    Of those that it does not fit, the first of the same kind of JSON is taken, so that an error can say what is wrong
    in it. None where a discriminator has a value that nobody knows, or there is no branch of that kind.
    """
    for name, reference in (union.get("x-property-mapping") or {}).items():
        if isinstance(value, dict) and name in value:
            return {"$ref": reference}
    discriminator = union.get("discriminator") or {}
    if discriminator and isinstance(value, dict):
        told = value.get(discriminator["propertyName"])
        reference = discriminator.get("mapping", {}).get(told) if isinstance(told, str) else None
        return {"$ref": reference} if reference else next(_free_form(spec, union), None)
    branches = _branches(union)
    fitting = (branch for branch in branches if _fits(spec, branch, value))
    return next(fitting, None) or next((branch for branch in branches if _alike(spec, branch, value)), None)


def _free_form(spec: Spec, union: JSON) -> Iterator[JSON]:
    """The branches that any object is one of."""
    for branch in _branches(union):
        schema = spec.resolve(branch)[1]
        if schema.get("type") == "object" and "properties" not in schema:
            yield branch


def _branches(union: JSON) -> list[JSON]:
    found: list[JSON] = union["oneOf"] if "oneOf" in union else union["anyOf"]
    return found


def _fits(spec: Spec, schema: JSON, value: Any) -> bool:
    """Whether a value has the kind, the discriminators and the beginning that a schema wants."""
    _, schema = spec.resolve(schema)
    if is_union(schema):
        found = branch_of(spec, schema, value)
        return found is not None and _fits(spec, found, value)
    if not _is_of_kind(schema, value):
        return False
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        return all(value.get(name) == rules["const"] for name, rules in properties.items() if "const" in rules)
    if isinstance(value, list):
        return not value or _fits(spec, schema["items"], value[0])
    return value in schema["enum"] if "enum" in schema else True


def _alike(spec: Spec, schema: JSON, value: Any) -> bool:
    _, schema = spec.resolve(schema)
    if is_union(schema):
        return any(_alike(spec, branch, value) for branch in _branches(schema))
    return _is_of_kind(schema, value)


def _is_of_kind(schema: JSON, value: Any) -> bool:
    kind = schema.get("type")
    return kind is None or isinstance(value, _KINDS[kind])
