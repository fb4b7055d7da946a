"""Convert wire names to Python names, and check that no two become one."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from generator.errors import Errors, Location, NameCollision, Unsupported
from generator.hoist import pascal
from generator.spelling import snake
from generator.walk import words

# Attributes of every model, which a field of that name would hide.
MODEL_ATTRIBUTES = words(
    "extra from_dict to_dict to_json_dict model_construct model_copy model_dump model_dump_json model_extra "
    "model_fields model_fields_set model_json_schema model_validate model_validate_json"
)


def field_name(wire: str) -> str:
    """``mimeType`` as ``mime_type``, ``from`` as ``from_``, ``$ref`` as ``ref``."""
    name = re.sub(r"_+", "_", snake(re.sub(r"\W", "_", wire))).strip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def camel(name: str) -> str:
    """``mime_type`` as ``mimeType``."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def class_name(schema: str) -> str:
    """``google.rpc.Status`` as ``GoogleRpcStatus``; a valid class name is returned unchanged."""
    return pascal(schema)


def module_name(name: str) -> str:
    """The module name of a class: ``FileState`` is in ``file_state``."""
    module = snake(name)
    return f"{module}_" if keyword.iskeyword(module) else module


def member_names(
    values: Iterable[str], errors: Errors, where: Location | None, *, keep_case: bool = False
) -> dict[str, str]:
    """Map values to member names in capitals; values that differ only in case keep their own."""
    values = list(values)
    capital = {value: _member(value if keep_case else value.upper()) for value in values}
    names: dict[str, str] = {}
    owners: dict[str, str] = {}
    for value in sorted(values, key=lambda each: each != each.upper()):
        name = capital[value]
        if name in owners:
            name = _member(value)
        if name in owners:
            errors.add(
                NameCollision(f"the enum values {owners[name]!r} and {value!r} would both be {name} in Python", where)
            )
        owners[name] = value
        names[value] = name
    return {value: names[value] for value in values}


def number_names(
    values: Iterable[int], given: list[str] | None, errors: Errors, where: Location | None
) -> dict[int, str]:
    """Map the values of an integer enum to member names: those of ``x-enum-varnames``, or ``VALUE_1``."""
    values = list(values)
    if given is not None and len(given) != len(values):
        errors.add(Unsupported(f"x-enum-varnames has {len(given)} names for {len(values)} values", where))
        given = None
    names = {
        value: _member(given[index].upper()) if given else f"VALUE_{'MINUS_' if value < 0 else ''}{abs(value)}"
        for index, value in enumerate(values)
    }
    if len(set(names.values())) < len(names):
        errors.add(NameCollision("two names of x-enum-varnames would be one in Python", where))
    return names


def _member(value: str) -> str:
    name = re.sub(r"\W", "_", value).strip("_") or "EMPTY"
    if name[0].isdigit() or keyword.iskeyword(name):
        return f"VALUE_{name}"
    return name


class Claims:
    """The names of one Python namespace, each with the one thing that has it."""

    def __init__(self, errors: Errors, namespace: str) -> None:
        self.errors = errors
        self.namespace = namespace
        self.owners: dict[str, str] = {}

    def take(self, name: str, owner: str, where: Location | None) -> None:
        """Reserve a name for ``owner``, a description of what has it; if taken, add an error that names both."""
        if not name.isidentifier() or keyword.iskeyword(name):
            self.errors.add(Unsupported(f"{owner} has no name in Python; {name!r} is none", where))
            return
        first = self.owners.setdefault(name, owner)
        if first != owner:
            self.errors.add(NameCollision(f"{first} and {owner} would both be {name!r} in {self.namespace}", where))
