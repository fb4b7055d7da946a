"""The docstrings of models and enums, and of their fields and values."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator import ir
from generator.spelling import one_line, snake

# A code span that is nothing but names; two backquotes are for Python names already.
_SPAN = re.compile(r"(?<!`)`([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)`(?!`)")


class PythonNames:
    """The Python names of fields in descriptions, which name them as JSON does: ``expire_time`` for `expireTime`."""

    def __init__(self, package: ir.Package) -> None:
        found: dict[str, set[str]] = {}
        for model in package.models:
            for field in model.fields:
                found.setdefault(field.wire, set()).add(field.name)
        self._names = {
            wire: snake(wire) if snake(wire) in names or len(names) > 1 else names.pop()
            for wire, names in found.items()
            if not wire.islower()
        }

    def in_prose(self, text: str) -> str:
        """Rename the fields in code spans: one, or a path of several such as `functionCall.args`."""
        return _SPAN.sub(self._renamed, text)

    def _renamed(self, span: re.Match[str]) -> str:
        steps = span[1].split(".")
        if not any(each in self._names for each in steps):
            return span[0]
        return f"`{'.'.join(self._names.get(each, each) for each in steps)}`"


def model_doc(model: ir.Model, titles: Mapping[str, str]) -> str:
    parts = [model.doc.strip() or model.name]
    if model.deprecated:
        parts.append("Deprecated.")
    for names in model.oneofs.values():
        if len(names) > 1:
            parts.append(f"At most one of {listed(names, 'and')} is set.")
    if model.required_sets:
        parts.append(f"Needs {' or '.join(listed(names, 'and') for names in model.required_sets)}.")
    if model.source:
        parts.append(f"Source: {model.source}")
    if model.fields:
        parts.append(
            "Attributes:\n" + "\n".join(f"    {field.name}: {field_doc(field, titles)}" for field in model.fields)
        )
    return "\n\n".join(parts)


def field_doc(field: ir.Field, titles: Mapping[str, str]) -> str:
    notes = {
        "Required.": field.required,
        "Set by the server.": field.read_only,
        "Never returned.": field.write_only,
        "Cannot be changed later.": field.immutable,
        "A secret, which ``repr`` hides.": field.secret,
        **_value_notes(field, titles),
        f"Also called {listed(field.aliases, 'and')}.": bool(field.aliases),
    }
    return " ".join([one_line(field.doc) or field.name, *_notes(notes)])


def _value_notes(value: ir.Field | ir.EnumValue, titles: Mapping[str, str]) -> dict[str, bool]:
    owners = " and ".join(titles[name].removeprefix("the ") for name in value.backends)
    return {"Deprecated.": value.deprecated, f"{owners} only.": 0 < len(value.backends) < len(titles)}


def _notes(notes: dict[str, bool]) -> list[str]:
    return [note for note, is_so in notes.items() if is_so]


def enum_doc(enum: ir.Enum, titles: Mapping[str, str]) -> str:
    parts = [enum.doc.strip() or enum.name]
    if enum.source:
        parts.append(f"Source: {enum.source}")
    entries = [
        f"    {value.name}: "
        + " ".join([one_line(value.doc) or str(value.value), *_notes(_value_notes(value, titles))])
        for value in enum.values
    ]
    return "\n\n".join([*parts, "Attributes:\n" + "\n".join(entries)] if entries else parts)


def listed(names: tuple[str, ...], word: str) -> str:
    quoted = [f"``{name}``" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {word} {quoted[-1]}" if quoted else ""
