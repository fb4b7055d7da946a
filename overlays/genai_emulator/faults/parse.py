"""How a fault is written: ``name``, ``name:argument``, and settings after semicolons (``status:503;retry-after=2``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

_Number = TypeVar("_Number", int, float)


class FaultError(ValueError):
    """A fault that does not exist, or is not written as it should be."""


@dataclass(frozen=True)
class Fault:
    """A fault as it was written, taken apart."""

    name: str
    argument: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    text: str = ""

    def __str__(self) -> str:
        return self.text

    def setting(self, key: str, default: str = "") -> str:
        return next((value for name, value in self.settings if name == key), default)

    def all(self, key: str) -> list[str]:
        return [value for name, value in self.settings if name == key]

    def flag(self, key: str) -> bool:
        return any(name == key and value.lower() not in ("0", "no", "false") for name, value in self.settings)

    def whole(self, key: str, default: int) -> int:
        return _number(self, key, self.setting(key) or str(default), int)

    def seconds(self, key: str, default: float) -> float:
        return _number(self, key, self.setting(key) or str(default), float)

    def argument_whole(self, default: int) -> int:
        return _number(self, "the argument", self.argument or str(default), int)

    def argument_seconds(self, default: float) -> float:
        return _number(self, "the argument", self.argument or str(default), float)


def split_fault(text: str) -> Fault:
    """Take a fault apart; a semicolon that belongs to a value is written ``\\;``."""
    head, *rest = (piece.replace("\\;", ";") for piece in re.split(r"(?<!\\);", text.strip()))
    name, _, argument = head.partition(":")
    settings = []
    for piece in rest:
        key, equals, value = piece.partition("=")
        settings.append((key.strip().lower(), value.strip() if equals else "1"))
    return Fault(name.strip().lower(), argument.strip(), tuple(settings), text.strip())


def parse_fault(text: str) -> Fault:
    """Read a fault; FaultError names what is wrong and the nearest right name."""
    from difflib import get_close_matches

    from .catalogue import KINDS

    fault = split_fault(text)
    kind = KINDS.get(fault.name)
    if kind is None:
        near = get_close_matches(fault.name, KINDS, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(sorted(KINDS))}"
        raise FaultError(f"there is no fault {fault.name!r}{hint}")
    for key, _ in fault.settings:
        if key not in kind.settings and key not in COMMON_SETTINGS:
            allowed = [*kind.settings, *COMMON_SETTINGS]
            near = get_close_matches(key, allowed, 1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; it has: {', '.join(allowed)}"
            raise FaultError(f"the fault {fault.name!r} has no setting {key!r}{hint}")
    if kind.choices and fault.argument and fault.argument.partition("=")[0] not in kind.choices:
        near = get_close_matches(fault.argument, kind.choices, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(kind.choices)}"
        raise FaultError(f"the fault {fault.name!r} has no form {fault.argument!r}{hint}")
    if kind.needs_argument and not fault.argument:
        raise FaultError(f"the fault {fault.name!r} needs an argument: {fault.name}:{kind.argument}")
    return fault


# Settings of a fault in a request header, where there is no other place for them.
COMMON_SETTINGS = ("times", "id")


def _number(fault: Fault, key: str, text: str, kind: type[_Number]) -> _Number:
    try:
        return kind(text)
    except ValueError:
        raise FaultError(f"{key} of the fault {fault.text!r} is {text!r}, and must be a number") from None
