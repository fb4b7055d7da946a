"""Check JSON Schemas as the service does, in ``response_json_schema`` and in function declarations.

Supported keywords are those of its documentation (https://ai.google.dev/api/generate-content, at
``response_json_schema``) and others that a Schema has too. The service documents that it ignores every other keyword;
here one is refused, so that tests notice a limit that nobody keeps, unless ``lenient_schemas`` is set. The maximum
depth is a guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..errors import bad_field, invalid, violation

JSON = dict[str, Any]

#: The keywords that the documentation of ``response_json_schema`` lists.
DOCUMENTED_KEYWORDS = (
    *("$id", "$defs", "$ref", "$anchor", "type", "format", "title", "description", "enum", "items", "prefixItems"),
    *("minItems", "maxItems", "minimum", "maximum", "anyOf", "oneOf", "properties", "additionalProperties"),
    *("required", "propertyOrdering"),
)
#: Keywords that it does not list, but that a Schema has or recorded requests were accepted with.
UNDOCUMENTED_KEYWORDS = (
    *("default", "example", "minLength", "maxLength", "minProperties", "maxProperties", "pattern"),
    "$schema",
)
#: How deep schemas may be nested. The service has an unknown limit; recordings show that four levels are accepted.
MAX_DEPTH = 32

_WORDS = frozenset((*DOCUMENTED_KEYWORDS, *UNDOCUMENTED_KEYWORDS))
_TYPES = frozenset(("string", "number", "integer", "boolean", "array", "object", "null"))
_TEXTS = ("title", "description", "format", "pattern", "$id", "$anchor", "$schema")
_NUMBERS = ("minimum", "maximum")
_COUNTS = ("minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties")
_NAMED = ("properties", "$defs")
_SEVERAL = ("anyOf", "oneOf", "prefixItems")
_ONE = ("items", "additionalProperties")


@dataclass(frozen=True, slots=True)
class _Place:
    """A nested schema: ``proto`` is its path in parse errors, ``named`` in validation errors."""

    schema: JSON
    proto: str
    named: str


def check_json_schema(schema: Any, where: str, *, owner: str, too_deep: str, lenient: bool) -> None:
    """Raise ApiError for what the service would refuse of the schema that stands at ``where``.

    Args:
        schema: The schema.
        where: The proto path of its field.
        owner: The message that it belongs to, as errors name it.
        too_deep: The message for one that is nested too deep.
        lenient: Whether unsupported keywords are ignored.
    """
    if not isinstance(schema, dict):
        raise bad_field(owner, where, "a JSON Schema is an object")
    try:
        places = list(_places(schema, where, where, 0))
    except _TooDeep:
        raise invalid(too_deep) from None
    unknown = [(place.proto, word) for place in places for word in place.schema if word not in _WORDS]
    if unknown and not lenient:
        problems = [
            (path, f"Invalid JSON payload received. Unknown name \"{word}\" at '{path}': Cannot find field.")
            for path, word in unknown
        ]
        raise invalid("\n".join(problem for _, problem in problems), [violation(*problem) for problem in problems])
    for path, problem in _problems(schema, places):
        raise bad_field(owner, path, problem)


class _TooDeep(Exception):
    pass


def _places(schema: JSON, proto: str, named: str, depth: int) -> Iterator[_Place]:
    """Yield the schema and every nested one."""
    if depth > MAX_DEPTH:
        raise _TooDeep
    yield _Place(schema, proto, named)
    for step, name, inner in _inside(schema):
        if isinstance(inner, dict):
            yield from _places(inner, f"{proto}.{step}", f"{named}.{name}", depth + 1)


def _inside(schema: JSON) -> Iterator[tuple[str, str, Any]]:
    """Yield the values of keywords that hold schemas, with their two paths."""
    for word in _NAMED:
        if isinstance(schema.get(word), dict):
            for number, (name, inner) in enumerate(schema[word].items()):
                yield f"{word}[{number}].value", f"{word}[{name}]", inner
    for word in _SEVERAL:
        if isinstance(schema.get(word), list):
            for number, inner in enumerate(schema[word]):
                yield f"{word}[{number}]", f"{word}[{number}]", inner
    for word in _ONE:
        if word in schema:
            yield word, word, schema[word]


def _problems(root: JSON, places: list[_Place]) -> Iterator[tuple[str, str]]:
    targets = _Targets(root, places)
    for place in places:
        yield from _problems_of(place)
        reference = place.schema.get("$ref")
        if reference is not None:
            yield from _problems_of_reference(place, reference, targets)
    yield from _endless(places, targets)


def _problems_of(place: _Place) -> Iterator[tuple[str, str]]:
    schema, where = place.schema, place.named
    kinds = schema.get("type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if not isinstance(kind, str) or kind.lower() not in _TYPES:
            yield f"{where}.type", f"{kind!r} is not a type of JSON Schema"
    if "enum" in schema:
        values = schema["enum"]
        if not isinstance(values, list) or not values:
            yield f"{where}.enum", "it must be a list of at least one value"
        elif any(isinstance(value, bool) or not isinstance(value, str | int | float) for value in values):
            yield f"{where}.enum", "only strings and numbers are supported"
    for word in _NAMED:
        if not isinstance(schema.get(word, {}), dict):
            yield f"{where}.{word}", "it must be an object"
    for word in _SEVERAL:
        if word in schema and (not isinstance(schema[word], list) or not schema[word]):
            yield f"{where}.{word}", "it must be a list of at least one schema"
    for _, name, inner in _inside(schema):
        if not isinstance(inner, dict) and not (name == "additionalProperties" and isinstance(inner, bool)):
            yield f"{where}.{name}", "a schema is an object"
    for word in ("required", "propertyOrdering"):
        names = schema.get(word, [])
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            yield f"{where}.{word}", "it must be a list of names"
        elif word == "required" and schema.get("properties"):
            for name in names:
                if name not in schema["properties"]:
                    yield f"{where}.required", f"property is not defined: {name}"
    yield from _problems_of_values(place)


def _problems_of_values(place: _Place) -> Iterator[tuple[str, str]]:
    for word, value in place.schema.items():
        if value is None:
            continue
        if word in _TEXTS and not isinstance(value, str):
            yield f"{place.named}.{word}", "it must be a text"
        elif word in _NUMBERS and (not isinstance(value, int | float) or isinstance(value, bool)):
            yield f"{place.named}.{word}", "it must be a number"
        elif word in _COUNTS and not (isinstance(value, int | float) and _is_count(value)):
            yield f"{place.named}.{word}", "it must be a whole number that is not negative"


def _is_count(value: float) -> bool:
    return not isinstance(value, bool) and value >= 0 and float(value).is_integer()


def _problems_of_reference(place: _Place, reference: Any, targets: _Targets) -> Iterator[tuple[str, str]]:
    beside = [word for word in place.schema if not word.startswith("$")]
    if beside:
        yield f"{place.named}.{beside[0]}", "where $ref is set, no other properties may be, except those with a $"
    if targets.of(reference) is None:
        yield f"{place.named}.$ref", f"{reference!r} refers to what is not there"


class _Targets:
    """Resolves the references of a schema."""

    def __init__(self, root: JSON, places: list[_Place]) -> None:
        self._root = root
        self._ids = {place.schema["$id"]: place.schema for place in places if isinstance(place.schema.get("$id"), str)}
        anchors = [place.schema for place in places if isinstance(place.schema.get("$anchor"), str)]
        self._ids |= {f"#{schema['$anchor']}": schema for schema in anchors}

    def of(self, reference: Any) -> JSON | None:
        if not isinstance(reference, str):
            return None
        if reference in self._ids or not reference.startswith("#"):
            return self._ids.get(reference)
        found: Any = self._root
        for step in unquote(reference[1:]).split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and key.isdecimal() and int(key) < len(found):
                found = found[int(key)]
            else:
                found = found.get(key) if isinstance(found, dict) else None
        return found if isinstance(found, dict) and (reference == "#" or reference.startswith("#/")) else None


def _endless(places: list[_Place], targets: _Targets) -> Iterator[tuple[str, str]]:
    """Find infinite recursion: required properties that lead back to the schema that requires them.

    Optional properties end a recursion, since they may be left out.
    """
    steps = {id(place.schema): list(_steps(place.schema, targets)) for place in places}
    for place in places:
        for name, inner in place.schema.get("properties", {}).items():
            if name in place.schema.get("required", ()) and _leads(inner, place.schema, steps):
                yield f"{place.named}.properties[{name}]", "it is required and leads back, which cannot be unrolled"


def _steps(schema: JSON, targets: _Targets) -> Iterator[JSON]:
    """The schemas that every value of this one contains, or that may replace it."""
    if (target := targets.of(schema.get("$ref"))) is not None:
        yield target
    required = schema.get("required", ())
    for _, name, inner in _inside(schema):
        optional = name.startswith("properties[") and name[len("properties[") : -1] not in required
        if isinstance(inner, dict) and not optional and not name.startswith("$defs["):
            yield inner


def _leads(start: JSON, end: JSON, steps: dict[int, list[JSON]]) -> bool:
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        schema = waiting.pop()
        if schema is end:
            return True
        if id(schema) not in seen:
            seen.add(id(schema))
            waiting.extend(steps.get(id(schema), ()))
    return False
