"""How a fault is written: ``name``, ``name:argument``, and settings after semicolons (``status:503;retry-after=2``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

_Number = TypeVar("_Number", int, float)


class FaultError(ValueError):
    """An unknown or malformed fault."""


@dataclass(frozen=True)
class Fault:
    """A parsed fault."""

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

    def integer(self, key: str, default: int) -> int:
        return _number(self, key, self.setting(key) or str(default), int)

    def seconds(self, key: str, default: float) -> float:
        return _number(self, key, self.setting(key) or str(default), float)

    def argument_integer(self, default: int) -> int:
        return _number(self, "the argument", self.argument or str(default), int)

    def argument_seconds(self, default: float) -> float:
        return _number(self, "the argument", self.argument or str(default), float)


def split_fault(text: str) -> Fault:
    """Split a fault into its parts; a semicolon in a value is written ``\\;``."""
    head, *rest = (piece.replace("\\;", ";") for piece in re.split(r"(?<!\\);", text.strip()))
    name, _, argument = head.partition(":")
    settings = []
    for piece in rest:
        key, equals, value = piece.partition("=")
        settings.append((key.strip().lower(), value.strip() if equals else "1"))
    return Fault(name.strip().lower(), argument.strip(), tuple(settings), text.strip())


def _number(fault: Fault, key: str, text: str, kind: type[_Number]) -> _Number:
    try:
        return kind(text)
    except ValueError:
        raise FaultError(f"{key} of the fault {fault.text!r} is {text!r}, and must be a number") from None
