"""Schemas as they mean, not as they are written: references followed, ``allOf`` merged, ``null`` set aside.

A :class:`Node` is what a value must meet; it is the same object however it is reached. A :class:`Use` is one place
that uses a node, with what that place adds beside the value (read-only, default, ...). Inlining a reference,
extracting one, or flattening an ``allOf`` changes neither.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from attrs import define, field, frozen

from generator.document import Document, pointer_to, resolve
from generator.graph.keywords import DOCUMENTATION, FLAGS, At, Fact, Own, own_keywords
from generator.graph.merge import merge
from generator.reader import unescape
from generator.shapes import shaped

# Where a schema is seen: some properties are only sent, others only answered.
Place = Literal["request", "response"]
COMPONENT = re.compile(r"/components/schemas/([^/]+)$")


@define(eq=False)
class Node:
    """What a value must meet, apart from being null. ``key`` are the places whose keywords it is made of.

    ``facts`` are plain keywords; ``children`` hold schemas: by keyword one :class:`Ats` (all of which must be met), or
    a mapping or list of them. ``name`` is that of the component, where the node is one; ``places`` are pointers to
    schemas that together say all of it.
    """

    key: tuple[str, ...]
    name: str | None
    pointer: str
    places: tuple[str, ...] = ()
    facts: dict[str, Fact] = field(factory=dict)
    children: dict[str, Any] = field(factory=dict)

    def fact(self, name: str) -> Any:
        found = self.facts.get(name)
        return None if found is None else found.value

    @property
    def types(self) -> frozenset[str] | None:
        """JSON types other than null; None where the schema names none, empty where nothing is allowed."""
        found: frozenset[str] | None = self.fact("types")
        return found

    @property
    def never(self) -> bool:
        return self.types == frozenset()

    @property
    def properties(self) -> dict[str, Ats]:
        found: dict[str, Ats] = self.children.get("properties", {})
        return found

    @property
    def required(self) -> dict[str, str]:
        found: dict[str, str] = self.children.get("required", {})
        return found

    @property
    def is_anything(self) -> bool:
        return not self.key


Ats = tuple[At, ...]


@frozen(eq=False)
class Use:
    """A place that uses ``node``. ``flags`` and ``default`` stand beside the value; ``docs`` are what this place says.

    ``null`` tells whether null is allowed; ``typed`` whether the schema says anything about types at all.
    """

    pointer: str
    node: Node
    null: bool
    flags: dict[str, Fact]
    default: Fact | None
    docs: dict[str, Fact]

    @property
    def typed(self) -> bool:
        node = self.node
        return node.types is not None or "groups" in node.children or "enum" in node.facts or "const" in node.facts

    def flag(self, name: str) -> bool:
        return name in self.flags


@define
class _Expanded:
    parts: list[Own]
    null: bool
    name: str | None = None
    flags: dict[str, Fact] = field(factory=dict)
    default: Fact | None = None


class Graph:
    """All schemas of one document, resolved when they are first looked at."""

    def __init__(self, document: Document) -> None:
        self.document = document.changed(shaped(document.data, "document"), {})
        self.data = self.document.data
        self._nodes: dict[tuple[str, ...], Node] = {}
        self._uses: dict[tuple[str, ...], Use] = {}
        self._own: dict[str, Own] = {}

    def at(self, pointer: str) -> At:
        return At(pointer, resolve(self.data, pointer))

    def component(self, name: str) -> At | None:
        schemas = self.data.get("components", {}).get("schemas", {})
        if name not in schemas:
            return None
        return self.at(pointer_to("components", "schemas", name))

    @property
    def names(self) -> list[str]:
        return sorted(self.data.get("components", {}).get("schemas", {}))

    def use(self, *ats: At) -> Use:
        """The use of the schemas at these places, all of which a value must meet. No place at all means anything."""
        key = tuple(at.pointer for at in ats)
        if key not in self._uses:
            found = [self._expand(at, frozenset()) for at in ats]
            whole = _conjunction(found)
            node = self._node(whole, ats)
            docs = _docs(ats[0]) if ats else {}
            self._uses[key] = Use(key[0] if key else "", node, whole.null, whole.flags, whole.default, docs)
        return self._uses[key]

    def schema(self, at: At) -> Use | None:
        """The schema of a parameter, a header or a media type; None if it has none."""
        return self.use(at.below("schema")) if "schema" in at.value else None

    def contents(self, at: At) -> dict[str, Use | None]:
        """The schemas of a body or parameter by media type, in the order of those."""
        return {media: self.schema(at.below("content", media)) for media in sorted(at.value.get("content", {}))}

    def follow(self, at: At) -> At:
        """``at`` itself, or what its chain of references leads to: for parameters, responses and the like."""
        seen = set()
        while isinstance(at.value, dict) and isinstance(at.value.get("$ref"), str) and at.pointer not in seen:
            seen.add(at.pointer)
            target = self._target(at.value["$ref"])
            if target is None:
                return at
            at = target
        return at

    def _node(self, whole: _Expanded, ats: Ats) -> Node:
        parts = {part.pointer: part for part in whole.parts if part}
        key = tuple(parts)
        if key not in self._nodes:
            facts, children = merge(list(parts.values()))
            pointer = ats[0].pointer if ats else ""
            places = tuple(at.pointer for at in ats)
            if whole.name and self.component(_plain(whole.name) or "") is not None:
                pointer = "/components/schemas/" + whole.name
                places = (pointer,)
            elif len(key) == 1:
                pointer = key[0]
            self._nodes[key] = Node(key, _plain(whole.name), pointer, places, facts, children)
        return self._nodes[key]

    def _target(self, ref: str) -> At | None:
        if not ref.startswith("#"):
            return None
        try:
            return self.at(ref[1:])
        except KeyError:
            return None

    def _expand(self, at: At, seen: frozenset[str]) -> _Expanded:
        """``at`` as a list of keyword sets, and whether null meets all of them."""
        value = at.value
        if at.pointer in seen or value is True or not isinstance(value, dict):
            return _Expanded([] if value is not False else [own_keywords(at)], value is not False)
        seen |= {at.pointer}
        if at.pointer not in self._own:
            self._own[at.pointer] = own_keywords(at)
        own = self._own[at.pointer]
        own = Own(own.pointer, dict(own.facts), dict(own.children))
        below = []
        if isinstance(value.get("$ref"), str):
            target = self._target(value["$ref"])
            below.append(self._expand(target, seen) if target else _dangling(at, value["$ref"]))
        below += [self._expand(at.below("allOf", str(n)), seen) for n in range(len(value.get("allOf") or ()))]
        null = _allows_null(value)
        for kind in ("anyOf", "oneOf"):
            if value.get(kind):
                null &= self._group(at, kind, own, below, seen)
        whole = _conjunction(below)
        name = whole.name if not own and len(below) == 1 else None
        if name is None and (component := COMPONENT.match(at.pointer)):
            name = component[1]
        flags = {**whole.flags, **_flags(at)}
        default = Fact(value["default"], f"{at.pointer}/default", at.pointer) if "default" in value else whole.default
        # A 3.0 export has no other way to say "null or an X" than `nullable` around an `allOf`.
        null = value.get("nullable") is True or (null and whole.null)
        return _Expanded([own, *whole.parts], null, name, flags, default)

    def _group(self, at: At, kind: str, own: Own, below: list[_Expanded], seen: frozenset[str]) -> bool:
        """Add an ``anyOf`` or ``oneOf`` to its schema, without its null; whether it allows null."""
        members = [at.below(kind, str(n)) for n in range(len(at.value[kind]))]
        others = [member for member in members if not _is_null(member.value)]
        has_null = len(others) < len(members)
        if len(others) == 1:
            inner = self._expand(others[0], seen)
            allowed = has_null or inner.null
            inner.null = True
            below.append(inner)
            return allowed
        types = [_bare_type(member.value) for member in others]
        if all(types):
            fact = Fact(frozenset(filter(None, types)), f"{at.pointer}/{kind}", at.pointer)
            facts, _ = merge([Own(at.pointer, {"types": fact}, {}), Own(at.pointer, own.facts, {})])
            own.facts.update(facts)
            return has_null
        if others:
            own.children["groups"] = [*own.children.get("groups", []), (kind, others)]
        return has_null or any(_allows_null(member.value) and "$ref" not in member.value for member in others)


def _conjunction(found: list[_Expanded]) -> _Expanded:
    whole = _Expanded([], True)
    for each in found:
        whole.parts += [part for part in each.parts if part.pointer not in {own.pointer for own in whole.parts}]
        whole.null &= each.null
        whole.flags = {**each.flags, **whole.flags}
        whole.default = whole.default or each.default
    named = [each.name for each in found if each.name]
    if len(found) == 1 and named:
        whole.name = named[0]
    return whole


def _dangling(at: At, ref: str) -> _Expanded:
    """A reference that leads nowhere stands for a schema of which only the name is known."""
    return _Expanded(
        [Own(at.pointer, {"$ref": Fact(ref, f"{at.pointer}/$ref", at.pointer)}, {})], True, ref.rpartition("/")[2]
    )


def _plain(name: str | None) -> str | None:
    return None if name is None else unescape(name)


def _flags(at: At) -> dict[str, Fact]:
    found = {}
    for key, flag in FLAGS.items():
        if at.value.get(key) is True:
            found[flag] = Fact(True, f"{at.pointer}/{key}", at.pointer)
    return found


def _docs(at: At) -> dict[str, Fact]:
    if not isinstance(at.value, dict):
        return {}
    return {key: Fact(at.value[key], f"{at.pointer}/{key}") for key in sorted(DOCUMENTATION) if key in at.value} | {
        key: Fact(found, f"{at.pointer}/{key}") for key, found in at.value.items() if key.endswith("enum-descriptions")
    }


def _allows_null(value: dict[str, Any]) -> bool:
    if value.get("nullable") is True:
        return True
    types = value.get("type")
    if types is not None and types != "null" and "null" not in types:
        return False
    if isinstance(value.get("enum"), list) and None not in value["enum"]:
        return False
    return "const" not in value or value["const"] is None


def _is_null(value: Any) -> bool:
    """Does this schema allow null and nothing else?"""
    if not isinstance(value, dict):
        return False
    return (
        value.get("type") in ("null", ["null"])
        or value.get("enum") == [None]
        or ("const" in value and value["const"] is None)
    )


def _bare_type(value: Any) -> str | None:
    """The type that a schema names if that is all it says."""
    if isinstance(value, dict) and set(value) - {"description", "title"} == {"type"} and isinstance(value["type"], str):
        return value["type"]
    return None
