"""What a mutation is, and the short ways to write one."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from tests.generator.diff.base import CREATE, GONE, THING, X, base, changed, ref

Json = dict[str, Any]
S = "/components/schemas"
ANSWER = f"{CREATE}/responses/200"
BODY = f"{CREATE}/requestBody"
LRO = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "done": {"type": "boolean"},
        "response": ref("Thing"),
        "metadata": ref("Part"),
    },
}


@frozen
class Mutation:
    """``old`` and ``new`` are pointers: where the one entry must be, on each side."""

    id: str
    before: Json
    after: Json
    old: str
    new: str

    def documents(self) -> tuple[Json, Json]:
        start = changed(base(), self.before)
        return start, changed(start, self.after)


def of(id_: str, after: Json, old: str, new: str, before: Json | None = None) -> Mutation:
    return Mutation(id_, before or {}, after, old, new)


def value(id_: str, one: Any, other: Any, old: str = "", new: str = "") -> Mutation:
    """The schema of a property that is in requests and answers."""
    return Mutation(id_, {X: one}, {X: other}, X + old, X + new)


def thing(id_: str, one: Json, other: Json, old: str = "", new: str = "") -> Mutation:
    """Keywords of the object itself."""
    before = {f"{THING}/{key}": item for key, item in one.items()}
    after = {f"{THING}/{key}": item for key, item in other.items()}
    after |= {f"{THING}/{key}": GONE for key in one if key not in other}
    return Mutation(id_, before, after, THING + old, THING + new)


def flag(id_: str, other: str, keyword: str, required: bool = False) -> list[Mutation]:
    """A mark on a property, and its mirror."""
    need = {f"{THING}/required": ["x"]} if required else {}
    plain, marked = {"type": "string"}, {"type": "string", keyword: True}
    return [
        of(id_, {X: marked}, X, f"{X}/{keyword}", need | {X: plain}),
        of(other, {X: plain}, f"{X}/{keyword}", X, need | {X: marked}),
    ]
