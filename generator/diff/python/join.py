"""Changes of symbols put beside the changes of the specification that explain them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from generator.diff.change import Raw
from generator.diff.python.compare import Changed
from generator.diff.reach import Found
from generator.diff.rules import RULES

_FAR = 10
# Below a property or a schema, but not inside another property.
_INSIDE = re.compile(r"/(?:properties|patternProperties)/")


class Joiner:
    """Finds, by pointer, the change of the specification that a change of a symbol comes from."""

    def __init__(self, found: Iterable[Found], parts: Iterable[tuple[Found, Found]]) -> None:
        self.old: dict[str, list[tuple[Found, Raw]]] = defaultdict(list)
        self.new: dict[str, list[tuple[Found, Raw]]] = defaultdict(list)
        for where, each in [*((each, each) for each in found), *parts]:
            for index, pointer in ((self.old, where.raw.old), (self.new, where.raw.new)):
                for above in _above(pointer):
                    index[above].append((each, where.raw))

    def why(self, change: Changed) -> Found | None:
        """The best explanation, or None when only ``surface.yaml`` can be it."""
        near = self.near(change)
        for wanted in RULES[change.id].causes:
            fitting = [each for each in near if each[2].id.startswith(wanted) and _fits(change, each[2])]
            if fitting:
                return min(fitting, key=lambda each: (each[0], each[1].raw.subject, each[1].raw.id))[1]
        return None

    def near(self, change: Changed) -> list[tuple[int, Found, Raw]]:
        """What stands where the symbol comes from, itself or by a part, with how far off it is on both sides together.
        Pointers stand in order: an operation before the path that it has in common with others."""
        found: dict[int, tuple[Found, Raw, list[int]]] = {}
        for side, (index, pointers) in enumerate(((self.old, change.old), (self.new, change.new))):
            for n, pointer in reversed(list(enumerate(pointers))):
                for each, raw in index.get(pointer, ()):
                    found.setdefault(id(raw), (each, raw, [_FAR, _FAR]))[2][side] = n
        return [(sum(off), each, raw) for each, raw, off in found.values()]


# What comes and goes under a name of its own, rather than as a keyword of what is there on both sides.
_NAMED = re.compile(r"(property|parameter|body|schema|operation|status|header|tag|value|media-type)-(added|removed)$")


def _fits(change: Changed, raw: Raw) -> bool:
    """Something that came is not explained by something that went, and a name only by itself."""
    stem = change.id.rpartition("-")[2]
    if raw.id == "property-renamed" and stem in ("added", "removed"):
        return (raw.new in change.new) if stem == "added" else (raw.old in change.old)
    if stem not in ("added", "removed") or not _NAMED.search(raw.id):
        return True
    side, pointers = (raw.new, change.new) if stem == "added" else (raw.old, change.old)
    return raw.id.endswith(stem) and side in pointers


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
