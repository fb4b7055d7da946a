"""The parameters of one operation compared, with pagination and update masks recognised among them."""

from __future__ import annotations

from attrs import evolve, frozen

from generator.diff.change import Scope, both
from generator.diff.comparer import Comparer, Part, extension_kind
from generator.diff.similar import matches, nearness
from generator.diff.text import fragment, shape
from generator.graph.endpoints import Endpoint
from generator.graph.keywords import At
from generator.graph.schema import Graph, Use

Key = tuple[str, str]
PAGE_TOKENS = frozenset({"pageToken", "page_token"})
PAGE_SIZES = frozenset({"pageSize", "page_size"})
UPDATE_MASKS = frozenset({"updateMask", "update_mask"})
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
# Written alike whether exploded or not.
_SINGLE = frozenset({"string", "integer", "number", "boolean", "null"})
_WORDS = ("description", "example", "examples")
_MARKS = (
    ("allowReserved", "parameter-reserved-changed", "parameter-reserved-changed"),
    ("allowEmptyValue", "parameter-empty-allowed", "parameter-empty-refused"),
    ("deprecated", "deprecated", "undeprecated"),
)


def compare(comparer: Comparer, scope: Scope, whole: Scope, one: Endpoint, other: Endpoint) -> None:
    _Parameters(comparer, scope, whole, one, other, one.parameters, other.parameters).compare()


@frozen
class _Parameters:
    comparer: Comparer
    scope: Scope
    whole: Scope
    one: Endpoint
    other: Endpoint
    before: dict[Key, At]
    after: dict[Key, At]

    def compare(self) -> None:
        shared = self.before.keys() & self.after.keys()
        gone, come = set(self.before) - shared, set(self.after) - shared
        for key in sorted(shared):
            self.kept(key)
        self.moved(gone, come)
        self.renamed(gone, come)
        self.paging(gone, come)
        for key in sorted(gone):
            self.one_sided(key, self.before[key], None)
        for key in sorted(come):
            self.one_sided(key, None, self.after[key])
        path, at = self.one.path, (self.one.item.pointer, self.other.item.pointer)
        for old, new in zip(self.one.names, self.other.names, strict=False):
            part = Part(self.comparer, self.scope, f"{path} {{{old}}}", at, {"of": f" of {path}"}, values=(old, new))
            part.changed("path-parameter-renamed")

    def part(self, key: Key, before: At | None, after: At | None) -> Part:
        where, name = key
        if where == "path" and name.isdigit() and int(name) < len(self.one.names):
            name = self.one.names[int(name)]
        label, shared = self.one.label, (self.before.get(key) or self.after[key]).pointer
        words = {"name": name, "where": where, "subject": label, "call": label, "of": f" of {label}"}
        subject, at = f"{where} parameter {name}", (self.one.at.pointer, self.other.at.pointer)
        part = Part(self.comparer, self.scope, f"{label} {subject}", at, words).between(before, after)
        if not shared.startswith("/components/"):
            return part
        # Described once, under components, and used by several operations.
        words |= {"subject": subject, "call": "a call", "of": ""}
        return evolve(part, subject=subject, words=words, shared=shared)

    def kept(self, key: Key) -> None:
        before, after = self.before[key], self.after[key]
        part = self.part(key, before, after)
        part.says(_required(before), _required(after)).flag("parameter-became-required", "parameter-became-optional")
        uses = _use(self.comparer.old, before), _use(self.comparer.new, after)
        several = all(use is None or _is_several(use) for use in uses)
        part.says(_style(before, several), _style(after, several)).changed("parameter-serialization-changed")
        for name, came, went in _MARKS:
            part.flag(came, went, name)
        part.says(*({n: value.get(n) for n in _WORDS} for value in part.values)).changed("documentation-changed")
        for name, *values in both(before.value, after.value):
            if name.startswith("x-"):
                part.says(*values).changed(extension_kind(name, *values), name=name)
        subject = f"{key[0]} parameter {before.value.get('name')}"
        part.schemas(*uses, subject if part.shared else f"{self.one.label} {subject}", None)

    def moved(self, gone: set[Key], come: set[Key]) -> None:
        for key in sorted(gone):
            targets = [each for each in sorted(come) if each[1] == key[1] and "path" not in (key[0], each[0])]
            if targets:
                gone.remove(key)
                come.remove(targets[0])
                self.part(key, self.before[key], self.after[targets[0]]).emit("parameter-moved", key[0], targets[0][0])

    def renamed(self, gone: set[Key], come: set[Key]) -> None:
        def score(one: str, other: str) -> float:
            before, after = self.before[where, one], self.after[where, other]
            alike = _shape(self.comparer.old, before) == _shape(self.comparer.new, after)
            return nearness(one, other) if alike and _required(before) == _required(after) else 0.0

        for where in ("query", "header", "cookie"):
            old_names, new_names = ({name for place, name in side if place == where} for side in (gone, come))
            for old, new in sorted(matches(old_names, new_names, score).items()):
                key, target = (where, old), (where, new)
                self.part(key, self.before[key], self.after[target]).emit("parameter-renamed", old, new)
                gone.remove(key)
                come.remove(target)

    def paging(self, gone: set[Key], come: set[Key]) -> None:
        """A page token that came or went is pagination that did; the page size belongs to it."""
        for keys, side, other in ((gone, self.before, self.after), (come, self.after, self.before)):
            tokens = sorted(key for key in keys if key[0] == "query" and key[1] in PAGE_TOKENS)
            if not tokens or any(name in PAGE_TOKENS for _, name in other):
                continue
            parts = {key for key in keys if key[0] == "query" and key[1] in PAGE_TOKENS | PAGE_SIZES}
            value, here = sorted(name for _, name in parts), side[tokens[0]].pointer
            at = (here, self.other.at.pointer) if keys is gone else (self.one.at.pointer, here)
            values = (value, None) if keys is gone else (None, value)
            Part(self.comparer, self.whole, self.one.label, at).presence("pagination", *values)
            keys -= parts

    def one_sided(self, key: Key, before: At | None, after: At | None) -> None:
        at = before or self.after[key]
        value = fragment({"in": key[0], "required": _required(at), "schema": at.value.get("schema")})
        said = _shape(self.comparer.old if before else self.comparer.new, at)
        mask = key[1] in UPDATE_MASKS and key[0] == "query"
        stem = "update-mask" if mask else f"{'required' if _required(at) else 'optional'}-parameter"
        values = (value if before else None, value if after else None)
        self.part(key, before, after).presence(stem, *values, before=said, after=said)


def _required(at: At) -> bool:
    return at.value.get("required") is True or at.value.get("in") == "path"


def _is_several(use: Use) -> bool:
    """May the value be more than one, so that it matters how they are put side by side?"""
    types = use.node.types
    return types is None or not types <= _SINGLE


def _style(at: At, several: bool) -> str:
    """How the value is spelled, in full: what is left out has a default."""
    value = at.value
    if "content" in value:
        return ", ".join(sorted(value["content"]))
    style = value.get("style") or _STYLES.get(value.get("in", ""), "form")
    return f"{style}, exploded" if several and value.get("explode", style == "form") else str(style)


def _use(graph: Graph, at: At) -> Use | None:
    return graph.schema(at) if "schema" in at.value else next(iter(graph.contents(at).values()), None)


def _shape(graph: Graph, at: At) -> str:
    use = _use(graph, at)
    return shape(use) if use else "anything"
