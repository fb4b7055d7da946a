"""Parse and check the places that ``x-backends`` gives to values.

A place is a path of keys: ``gcsSource.uris``, ``instances[0].prompt`` (in the first item), ``requests[].text`` (in
every item), or ``.`` for a model whose fields are merged into its parent object.
"""

from __future__ import annotations

import re
from typing import Any

from generator import ir

GRAMMAR = re.compile(r"\.|[^.\[\]]+(\[0?\])?(\.[^.\[\]]+(\[0?\])?)*")
_STEP = re.compile(r"([^\[]+)(\[(0?)\])?")


def path_of(text: str) -> ir.Path | None:
    """Parse a place; None if it is malformed. ``0`` and ``"[]"`` follow the key of their list."""
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
    """Parse an entry of ``x-backends``: a text, or a mapping with ``at`` and ``single``."""
    text, single = (said.get("at", ""), bool(said.get("single"))) if isinstance(said, dict) else (said, False)
    path = path_of(text) if isinstance(text, str) else None
    return None if path is None else ir.Place(path, single)


def problem(place: ir.Place, type_: ir.Type) -> str | None:
    """Return what is wrong with a value of this type at this place; None if nothing is."""
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
