"""Changes of symbols put beside the changes of the specification that explain them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from generator.diff.python.compare import Changed
from generator.diff.reach import Found

_TYPES = (
    "type-", "reference-", "lro-", "format-", "items-", "additional-properties-", "union", "variant",
    "overlapping-variant", "covered-variant", "enum-added", "enum-removed", "const-", "schema-renamed",
    "optional-property-", "required-property-", "content-encoding",
)  # fmt: skip
_PROPERTY = (
    "optional-property-", "required-property-", "property-renamed", "optional-parameter-", "required-parameter-",
    "parameter-renamed", "pagination-", "update-mask-",
)  # fmt: skip
_OPERATION = ("operation-", "path-changed", "path-version-changed", "tag-")
_ARGUMENT = (
    "path-parameter-renamed", "resource-", "path-changed", "parameter-", *_PROPERTY, "optional-body-", "required-body-",
    "body-became", "tag-",
)  # fmt: skip
# What an inline schema, which is a class too, comes and goes with.
_HOLDERS = (
    "optional-property-", "required-property-", "optional-parameter-", "required-parameter-", "optional-body-",
    "required-body-", "response-body-", "operation-added", "operation-removed",
)  # fmt: skip
# Which changes of the specification can be why a symbol changed, the most telling first.
_WHY: dict[str, tuple[str, ...]] = {
    "class-removed": ("schema-removed", "schema-renamed", *_HOLDERS, *_TYPES),
    "class-added": ("schema-added", "schema-renamed", *_HOLDERS, *_TYPES),
    "class-renamed": ("schema-renamed",),
    "module-moved": ("schema-renamed",),
    "primary-name-changed": ("schema-renamed", "property-renamed"),
    "class-kind-changed": ("schema-", *_TYPES),
    "field-removed": ("property-renamed", *_PROPERTY),
    "field-added": ("property-renamed", *_PROPERTY),
    "field-renamed": ("property-renamed",),
    "annotation-changed": _TYPES,
    "annotation-loosened": _TYPES,
    "annotation-tightened": _TYPES,
    "accepts-less": _TYPES,
    "accepts-more": _TYPES,
    "enum-member-removed": ("enum-value-renamed", "enum-value-removed", "const-"),
    "enum-member-added": ("enum-value-renamed", "enum-value-added", "const-"),
    "enum-member-changed": ("enum-value-",),
    "enum-member-renamed": ("enum-value-",),
    "exclusion-added": ("oneof-",),
    "exclusion-removed": ("oneof-",),
    "backend-refused": ("backend-",),
    "backend-accepted": ("backend-",),
    "function-removed": _OPERATION,
    "function-added": _OPERATION,
    "function-renamed": ("operation-id-changed", "tag-"),
    "argument-removed": _ARGUMENT,
    "argument-renamed": _ARGUMENT,
    "optional-argument-added": _ARGUMENT,
    "optional-argument-removed": _ARGUMENT,
    "required-argument-added": _ARGUMENT,
    "argument-became-required": ("parameter-became-required", "property-became-required", "body-became"),
    "argument-became-optional": ("parameter-became-optional", "property-became-optional", "body-became"),
    "argument-type-changed": _TYPES,
    "argument-type-narrowed": _TYPES,
    "argument-type-widened": _TYPES,
    "argument-moved": _ARGUMENT,
    "result-changed": (
        "became-long-running", "stopped-long-running", "response-body", "success-status", "response-media-type", *_TYPES
    ),
}  # fmt: skip
_FAR = 10
# Below a property or a schema, but not inside another property.
_INSIDE = re.compile(r"/(?:properties|patternProperties)/")


class Joiner:
    """Finds, by pointer, the change of the specification that a change of a symbol comes from."""

    def __init__(self, found: Iterable[Found], parts: Iterable[tuple[Found, Found]]) -> None:
        self.old: dict[str, list[Found]] = defaultdict(list)
        self.new: dict[str, list[Found]] = defaultdict(list)
        for where, each in [*((each, each) for each in found), *parts]:
            for index, pointer in ((self.old, where.raw.old), (self.new, where.raw.new)):
                for above in _above(pointer):
                    index[above].append(each)

    def why(self, change: Changed) -> Found | None:
        """The best explanation, or None when only ``surface.yaml`` can be it."""
        near = self.near(change)
        for wanted in _WHY.get(change.id, ()):
            fitting = [each for each in near if each[1].raw.id.startswith(wanted) and _fits(change, each[1])]
            if fitting:
                return min(fitting, key=lambda each: (each[0], each[1].raw.subject, each[1].raw.id))[1]
        return None

    def near(self, change: Changed) -> list[tuple[int, Found]]:
        """What stands where the symbol comes from, with how far off it is on both sides together. Pointers stand in
        order: an operation before the path that it has in common with others."""
        found: dict[int, tuple[Found, list[int]]] = {}
        for side, (index, pointers) in enumerate(((self.old, change.old), (self.new, change.new))):
            for n, pointer in reversed(list(enumerate(pointers))):
                for each in index.get(pointer, ()):
                    found.setdefault(id(each), (each, [_FAR, _FAR]))[1][side] = n
        return [(sum(off), each) for each, off in found.values()]


def _fits(change: Changed, found: Found) -> bool:
    """Something that came is not explained by something that went, and a name only by itself."""
    stem = change.id.rpartition("-")[2]
    other = {"added": "-removed", "removed": "-added"}.get(stem)
    if other and found.raw.id.endswith(other):
        return False
    if found.raw.id.startswith("pagination-"):
        return True  # two parameters and a property
    if stem in ("added", "removed") and re.search(r"-(added|removed)$|^property-renamed$", found.raw.id):
        side, pointers = (found.raw.new, change.new) if stem == "added" else (found.raw.old, change.old)
        return side in pointers
    return True


def _above(pointer: str) -> Iterable[str]:
    """A pointer and those around it up to the property, schema or operation that it belongs to."""
    yield pointer
    while (cut := pointer.rpartition("/")[0]) and not _INSIDE.search(
        pointer[len(cut) - len(cut.rpartition("/")[2]) - 1 :]
    ):
        pointer = cut
        if pointer.endswith(("/properties", "/schemas", "/paths", "/parameters", "/responses")):
            return
        yield pointer
