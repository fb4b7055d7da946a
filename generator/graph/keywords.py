"""One schema object's own keywords, in the one spelling that the rest of this package knows.

OpenAPI 3.0 and 3.1 say some things differently (``nullable``, a boolean ``exclusiveMaximum``), and both allow several
spellings of the same thing (an absent schema, ``true`` and ``{}``). Here they become one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from attrs import field, frozen

from generator.document import pointer_to

# Keywords that say nothing about which values are allowed.
DOCUMENTATION = frozenset({"title", "description", "summary", "example", "examples", "externalDocs", "xml", "$comment"})
# What stands beside a value rather than in it: at the place of use, or in the schema that is used.
FLAGS = {
    "readOnly": "readOnly",
    "writeOnly": "writeOnly",
    "deprecated": "deprecated",
    "x-immutable": "immutable",
    "x-google-immutable": "immutable",
}
COUNTS = (
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
)
# Keywords that hold one schema which every value (or every element, key or rest) must meet.
SINGLES = (
    "items",
    "additionalProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
BACKENDS = frozenset({"x-backend", "x-backends"})
TYPES = frozenset({"string", "number", "boolean", "array", "object"})


class At(NamedTuple):
    """A schema (or what stands where one should) and the pointer to it."""

    pointer: str
    value: Any

    def below(self, *steps: str) -> At:
        value = self.value
        for step in steps:
            value = value[int(step)] if isinstance(value, list) else value[step]
        return At(self.pointer + pointer_to(*steps), value)


@frozen
class Fact:
    """A value that the specification states, the pointer to it, and the pointer to the schema that states it."""

    value: Any
    pointer: str = field(default="", eq=False)
    holder: str = field(default="", eq=False)


@frozen
class Own:
    """The keywords of one schema object, without its ``$ref``, ``allOf`` and what is said beside the value."""

    pointer: str
    facts: dict[str, Fact]
    children: dict[str, Any]

    def __bool__(self) -> bool:
        return bool(self.facts or self.children)


def is_anything(value: Any) -> bool:
    """Is this schema one that every value meets? Documentation does not count."""
    if value is None or value is True:
        return True
    return isinstance(value, dict) and all(key in DOCUMENTATION for key in value)


def own_keywords(at: At) -> Own:
    """The keywords at one place. ``children`` holds schemas as :class:`At`, by keyword."""
    value = at.value
    facts: dict[str, Fact] = {}

    def state(name: str, found: Any, keyword: str) -> None:
        facts[name] = Fact(found, f"{at.pointer}{pointer_to(keyword)}", at.pointer)

    if value is False:
        facts["types"] = Fact(frozenset(), at.pointer, at.pointer)
        return Own(at.pointer, facts, {})
    if not isinstance(value, dict):
        return Own(at.pointer, facts, {})
    if (types := value.get("type")) is not None:
        listed = [types] if isinstance(types, str) else list(types)
        state("types", frozenset(each for each in listed if each != "null"), "type")
    if isinstance(value.get("enum"), list):
        values = tuple(item for item in value["enum"] if item is not None)
        # Null alone is no value of any type.
        state("enum" if values else "types", values or frozenset(), "enum")
    if "const" in value:
        null = value["const"] is None
        state("types" if null else "const", frozenset() if null else value["const"], "const")
    for name, keyword, exclusive in (
        ("minimum", "minimum", "exclusiveMinimum"),
        ("maximum", "maximum", "exclusiveMaximum"),
    ):
        if bound := _bound(value, keyword, exclusive):
            state(name, bound[0], bound[1])
    for keyword in COUNTS:
        if isinstance(found := value.get(keyword), int) and (
            found or keyword.startswith("max") or keyword == "minContains"
        ):
            state(keyword, found, keyword)
    for keyword, skip in (("multipleOf", None), ("pattern", ""), ("format", "")):
        if (found := value.get(keyword)) is not None and found != skip:
            state(keyword, (found,), keyword)
    for keyword in ("contentEncoding", "contentMediaType", "discriminator"):
        if value.get(keyword):
            state(keyword, value[keyword], keyword)
    if value.get("uniqueItems") is True:
        state("uniqueItems", True, "uniqueItems")
    _extensions(value, state)
    return Own(at.pointer, facts, dict(_children(at)))


def _bound(value: dict[str, Any], keyword: str, exclusive: str) -> tuple[tuple[float, bool], str] | None:
    """A limit as (number, exclusive) and the keyword that states it: the tighter one where both are given."""
    plain, strict = value.get(keyword), value.get(exclusive)
    if isinstance(strict, bool):
        return ((plain, strict), keyword) if plain is not None else None
    found = [((plain, False), keyword)] if plain is not None else []
    if strict is not None:
        found.append(((strict, True), exclusive))
    if not found:
        return None
    sign = 1 if keyword == "minimum" else -1
    return max(found, key=lambda each: (sign * each[0][0], each[0][1]))


def _extensions(value: dict[str, Any], state: Any) -> None:
    for keyword, found in value.items():
        if keyword == "x-oneofs" and isinstance(found, dict):
            state("oneofs", {name: tuple(members) for name, members in found.items()}, keyword)
        elif keyword in _DEPRECATED and isinstance(found, list):
            pairs = zip(value.get("enum", []), found, strict=False)
            flagged = all(isinstance(item, bool) for item in found)
            names = [item for item, gone in pairs if gone] if flagged else found
            state("deprecatedValues", tuple(map(str, names)), keyword)
        elif keyword in BACKENDS:
            listed = [found] if isinstance(found, str) else list(found)
            state("backends", frozenset(map(str, listed)), keyword)
            if isinstance(found, dict) and any(found.values()):
                state(keyword, {name: place for name, place in found.items() if place}, keyword)
        elif keyword in _DYNAMIC or (keyword.startswith("x-") and not _is_said_elsewhere(keyword)):
            state(keyword, found, keyword)


# The values themselves, or a flag for each.
_DEPRECATED = frozenset({"x-enum-deprecated", "x-google-enum-deprecated", "enumDeprecated"})
_DYNAMIC = frozenset({"$dynamicRef", "$recursiveRef"})


def _is_said_elsewhere(keyword: str) -> bool:
    return keyword in FLAGS or keyword.endswith("enum-descriptions")


def _children(at: At) -> Iterator[tuple[str, Any]]:
    value = at.value
    for keyword in (*SINGLES, "contains"):
        if keyword not in value:
            continue
        child = value[keyword]
        if keyword == "items" and isinstance(child, list):
            yield "prefixItems", [at.below("items", str(index)) for index in range(len(child))]
        elif keyword == "contains" or not is_anything(child):
            yield keyword, At(f"{at.pointer}/{keyword}", child)
    if isinstance(value.get("prefixItems"), list):
        yield "prefixItems", [at.below("prefixItems", str(index)) for index in range(len(value["prefixItems"]))]
    for keyword in ("properties", "patternProperties", "dependentSchemas"):
        if isinstance(found := value.get(keyword), dict) and found:
            yield keyword, {name: at.below(keyword, name) for name in found}
    if isinstance(value.get("required"), list) and value["required"]:
        yield "required", {str(name): f"{at.pointer}/required/{n}" for n, name in enumerate(value["required"])}
    if isinstance(found := value.get("dependentRequired"), dict) and found:
        yield (
            "dependentRequired",
            {
                name: Fact(frozenset(names), f"{at.pointer}{pointer_to('dependentRequired', name)}", at.pointer)
                for name, names in found.items()
            },
        )
    if "not" in value:
        yield "not", At(f"{at.pointer}/not", value["not"])
    if "if" in value and ("then" in value or "else" in value):
        branches = {
            keyword: At(f"{at.pointer}/{keyword}", value[keyword])
            for keyword in ("if", "then", "else")
            if keyword in value
        }
        yield "if", branches
