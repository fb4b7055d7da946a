"""What the template of a union asks about its members."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import ir
from generator.spelling import accepted_type, python_type
from generator.views.docs import listed

# The bars between the members of a union type, not those inside brackets.
_MEMBERS = re.compile(r" \| (?![^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\])")


class UnionView:
    """A union for its template, with its branches sorted by JSON type."""

    def __init__(self, union: ir.Union, unions: dict[str, ir.Union], empty: frozenset[str]) -> None:
        self.union = union
        self.unions = unions
        self.codec = f"{union.name}Codec"
        self.classes = sorted(self._classes(union, set()))
        self.enums = [each for each in union.strings if each.kind == "enum"]
        self.number_enums = [each for each in union.numbers if each.kind == "integer_enum"]
        others = [each for each in union.strings if each.kind != "enum"]
        plain = [each for each in others if each.kind in ("string", "const", "duration", "fieldmask")]
        # A plain string wins over a narrower type.
        self.text = next(iter(plain or others), None)
        self.objects = bool(union.mapping or union.by_property or union.default or union.free_form)
        self.only_objects = self.objects and not (union.strings or union.numbers or union.boolean or union.array)
        unknown = (union.unknown,) if union.unknown else ()
        self.annotation = _joined((*map(python_type, union.branches), *unknown))
        self.accepted = _joined((*(accepted_type(each, empty) for each in union.branches), *unknown))
        dicts = [each for each in union.branches if self._has_dict(each, set())]
        self.dict = _joined(
            "dict[str, Any]" if each.kind in ("map", "object") else f"{each.name}Dict" for each in dicts
        )

    def _classes(self, union: ir.Union, seen: set[str]) -> set[str]:
        """The models of the union and of nested unions, with the classes for unknown variants."""
        seen.add(union.name)
        found: set[str] = {union.unknown} if union.unknown else set()
        for each in (*union.branches, *union.mapping.values()):
            if each.kind == "model" and each.name:
                found.add(each.name)
            elif each.kind == "union" and each.name not in seen:
                found |= self._classes(self.unions[each.name or ""], seen)
        return found

    def _has_dict(self, type_: ir.Type, seen: set[str]) -> bool:
        if type_.kind == "union" and type_.name not in seen:
            inner = self.unions[type_.name or ""].branches
            return any(self._has_dict(each, {*seen, type_.name or ""}) for each in inner)
        return type_.kind in ("model", "map", "object")

    @property
    def plain_integer(self) -> bool:
        return any(each.kind == "integer" or isinstance(each.value, int) for each in self.union.numbers)

    @property
    def plain_float(self) -> bool:
        return any(each.kind == "number" or isinstance(each.value, float) for each in self.union.numbers)

    @property
    def doc(self) -> str:
        union = self.union
        parts = [union.doc.strip() or union.name, f"One of {listed(self._types(), 'and')}."]
        if union.discriminator_name:
            parts[-1] += f" Objects are told apart by ``{union.discriminator_name}``."
        if union.source:
            parts.append(f"Source: {union.source}")
        return "\n\n".join(parts)

    def _types(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(python_type, self.union.branches)))


def _joined(names: Iterable[str]) -> str:
    """Join type expressions with ``|``, without repeated members."""
    return " | ".join(dict.fromkeys(part for name in names for part in _MEMBERS.split(name)))
