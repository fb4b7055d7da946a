"""Resolve the references of a JSON Schema and find recursion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from genai_runtime.errors.arguments import invalid

Json = dict[str, Any]

# Keywords below which schemas stand: one, several, or several by name.
ONE = (
    "items", "additionalProperties", "additionalItems", "not", "if", "then", "else", "contains", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties",
)  # fmt: skip
SEVERAL = ("anyOf", "oneOf", "allOf", "prefixItems", "items")
NAMED = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")


class References:
    """The references of one whole schema.

    A reference may be ``#``, a JSON pointer to any place, an anchor or an ``$id``.
    """

    def __init__(self, root: Mapping[str, Any], where: str) -> None:
        self._root = root
        self._where = where
        self._named: dict[str, tuple[str, Any]] | None = None
        self._recursive: dict[str, bool] = {}

    @staticmethod
    def of(schema: Mapping[str, Any]) -> str | None:
        """Return a schema's ``$ref``, if it has one."""
        found = next((schema[name] for name in _REFERENCES if name in schema), None)
        return found if isinstance(found, str) else None

    def resolve(self, reference: str) -> tuple[str, Any]:
        """Return the canonical pointer of a reference and its target.

        Raises:
            ArgumentError: nothing does.
        """
        if reference in self._anchors():
            return self._anchors()[reference]
        base, _, fragment = reference.partition("#")
        if base and base not in self._anchors():
            raise self._missing(reference)
        start, place = self._anchors()[base] if base else ("", self._root)
        steps = [
            unquote(step).replace("~1", "/").replace("~0", "~")
            for step in fragment.removeprefix("/").split("/")
            if fragment
        ]
        if fragment and not fragment.startswith("/"):
            raise self._missing(reference)
        pointer = start
        for step in steps:
            if isinstance(place, Mapping) and step in place:
                place = place[step]
            elif isinstance(place, list) and step.isdecimal() and int(step) < len(place):
                place = place[int(step)]
            else:
                raise self._missing(reference)
            pointer += "/" + step.replace("~", "~0").replace("/", "~1")
        if not isinstance(place, Mapping | bool):
            raise self._missing(reference)
        return pointer, place

    def is_recursive(self, pointer: str, place: Any) -> bool:
        """Return whether the target at a pointer refers to itself, directly or not."""
        if pointer not in self._recursive:
            self._recursive[pointer] = False
            seen: set[str] = set()
            waiting = [place]
            while waiting and pointer not in seen:
                for reference in _references(waiting.pop()):
                    other, target = self.resolve(reference)
                    # A reference to an enclosing schema is recursive.
                    if pointer == other or pointer.startswith(f"{other}/"):
                        seen.add(pointer)
                    elif other not in seen:
                        seen.add(other)
                        waiting.append(target)
            self._recursive[pointer] = pointer in seen
        return self._recursive[pointer]

    def _missing(self, reference: str) -> Exception:
        return invalid(self._where, f"refers to {reference!r}, which is not there")

    def _anchors(self) -> dict[str, tuple[str, Any]]:
        if self._named is None:
            self._named = {"#": ("", self._root)}
            for pointer, place in _places(self._root, ""):
                for name in ("$id", "id"):
                    if isinstance(place.get(name), str):
                        self._named.setdefault(place[name].removesuffix("#"), (pointer, place))
                for name in ("$anchor", "$dynamicAnchor"):
                    if isinstance(place.get(name), str):
                        self._named.setdefault(f"#{place[name]}", (pointer, place))
        return self._named


def _places(schema: Any, pointer: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every schema inside a schema, with its pointer."""
    if not isinstance(schema, Mapping):
        return
    yield pointer, schema
    for name in ONE:
        yield from _places(schema.get(name), f"{pointer}/{name}")
    for name in SEVERAL:
        if isinstance(schema.get(name), list):
            for index, inner in enumerate(schema[name]):
                yield from _places(inner, f"{pointer}/{name}/{index}")
    for name in NAMED:
        if isinstance(schema.get(name), Mapping):
            for key, inner in schema[name].items():
                escaped = str(key).replace("~", "~0").replace("/", "~1")
                yield from _places(inner, f"{pointer}/{name}/{escaped}")


def _references(schema: Any) -> Iterator[str]:
    """Yield the references in a schema and what it contains, except in its definitions."""
    if not isinstance(schema, Mapping):
        return
    reference = References.of(schema)
    if reference is not None:
        yield reference
    for name in ONE:
        yield from _references(schema.get(name))
    for name in SEVERAL:
        if isinstance(schema.get(name), list):
            for inner in schema[name]:
                yield from _references(inner)
    for name in ("properties", "patternProperties", "dependentSchemas"):
        if isinstance(schema.get(name), Mapping):
            for inner in schema[name].values():
                yield from _references(inner)
