"""Where a value lies on a backend that has it at another place: ``x-backends`` and its like, read and checked.

A place is written as a path of keys: ``gcsSource.uris``, ``instances[0].prompt`` (of the first item),
``requests[].text`` (of every item), or ``.`` for a model whose fields lie in the very object that holds it.
"""

from __future__ import annotations

import re
from typing import Any

from generator import ir

GRAMMAR = re.compile(r"\.|[^.\[\]]+(\[0?\])?(\.[^.\[\]]+(\[0?\])?)*")
_STEP = re.compile(r"([^\[]+)(\[(0?)\])?")


def path_of(text: str) -> ir.Path | None:
    """The keys of a place, None where it is none. ``0`` and ``[]`` stand behind the list whose items they are of."""
    if not GRAMMAR.fullmatch(text):
        return None
    found: list[str | int] = []
    for step in [] if text == "." else text.split("."):
        match = _STEP.fullmatch(step)
        assert match is not None
        found.append(match[1])
        if match[2]:
            found.append(0 if match[3] else "[]")
    return tuple(found)


def place_of(said: Any) -> ir.Place | None:
    """The place that an entry of ``x-backends`` says: a text, or a mapping with ``at`` and ``single``."""
    text, single = (said.get("at", ""), bool(said.get("single"))) if isinstance(said, dict) else (said, False)
    path = path_of(text) if isinstance(text, str) else None
    return None if path is None else ir.Place(path, single)


def problem(place: ir.Place, type_: ir.Type) -> str | None:
    """What is wrong with a value of this type at this place, None where nothing is."""
    if not place.path and type_.kind != "model":
        return "only a model can lie in the object that holds it"
    if place.single and (type_.kind != "list" or "[]" in place.path):
        return "`single` is for a list whose one item travels without it"
    if place.path.count("[]") > 1:
        return "one list at most can be spread over"
    if place.path and place.path[-1] == "[]":
        return "what is spread over a list needs a name in each of its items"
    if place.path and place.path[-1] == 0 and place.single:
        return "`single` and the first item are one too many"
    return None
