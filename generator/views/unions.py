"""What the template of a union asks about its members."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import ir
from generator.spelling import accepted_type, python_type
from generator.views.docs import listed

# The bars between the members of a union, not those inside brackets.
_MEMBERS = re.compile(r" \| (?![^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\])")


class ChoiceView:
    """A union, and how each kind of JSON value in it is read and written."""

    def __init__(self, choice: ir.Choice, choices: dict[str, ir.Choice], empty: frozenset[str]) -> None:
        self.choice = choice
        self.choices = choices
        self.codec = f"{choice.name}Codec"
        self.classes = sorted(self._classes(choice, set()))
        self.enums = [each for each in choice.texts if each.kind == "enum"]
        self.number_enums = [each for each in choice.numbers if each.kind == "integer_enum"]
        others = [each for each in choice.texts if each.kind != "enum"]
        plain = [each for each in others if each.kind in ("string", "const", "duration", "fieldmask")]
        # A text that may be anything is not read as something narrower.
        self.text = next(iter(plain or others), None)
        self.objects = bool(choice.table or choice.by_field or choice.absent or choice.other)
        self.only_objects = self.objects and not (choice.texts or choice.numbers or choice.boolean or choice.array)
        unknown = (choice.unknown,) if choice.unknown else ()
        self.annotation = _joined((*map(python_type, choice.branches), *unknown))
        self.accepted = _joined((*(accepted_type(each, empty) for each in choice.branches), *unknown))
        dicts = [each for each in choice.branches if self._has_dict(each, set())]
        self.dict = _joined(
            "dict[str, Any]" if each.kind in ("map", "object") else f"{each.name}Dict" for each in dicts
        )

    def _classes(self, choice: ir.Choice, seen: set[str]) -> set[str]:
        """The models of the union and of the unions inside it, with their open variants."""
        seen.add(choice.name)
        found: set[str] = {choice.unknown} if choice.unknown else set()
        for each in (*choice.branches, *choice.table.values()):
            if each.kind == "model" and each.name:
                found.add(each.name)
            elif each.kind == "union" and each.name not in seen:
                found |= self._classes(self.choices[each.name or ""], seen)
        return found

    def _has_dict(self, type_: ir.Type, seen: set[str]) -> bool:
        if type_.kind == "union" and type_.name not in seen:
            inner = self.choices[type_.name or ""].branches
            return any(self._has_dict(each, {*seen, type_.name or ""}) for each in inner)
        return type_.kind in ("model", "map", "object")

    def is_number(self, kind: str) -> bool:
        """Whether JSON's integers (or numbers with a fraction) are of the union."""
        return any(each.kind == kind for each in self.choice.numbers)

    @property
    def plain_integer(self) -> bool:
        return any(each.kind == "integer" or isinstance(each.value, int) for each in self.choice.numbers)

    @property
    def plain_float(self) -> bool:
        return any(each.kind == "number" or isinstance(each.value, float) for each in self.choice.numbers)

    @property
    def doc(self) -> str:
        choice = self.choice
        parts = [choice.doc.strip() or choice.name, f"One of {listed(self._told(), 'and')}."]
        if choice.key_name:
            parts[-1] += f" Objects are told apart by ``{choice.key_name}``."
        if choice.source:
            parts.append(f"Source: {choice.source}")
        return "\n\n".join(parts)

    def _told(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(python_type, self.choice.branches)))


def _joined(names: Iterable[str]) -> str:
    """One union of several type expressions, each of its members once."""
    return " | ".join(dict.fromkeys(part for name in names for part in _MEMBERS.split(name)))
