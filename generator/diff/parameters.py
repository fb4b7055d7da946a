"""The parameters of one operation compared, with pagination and update masks recognised among them."""

from __future__ import annotations

from typing import Any

from generator.diff.change import Scope, same
from generator.diff.comparer import Comparer
from generator.diff.endpoint import Endpoint
from generator.diff.keywords import At
from generator.diff.schema import Graph, Use
from generator.diff.similar import matches, nearness
from generator.diff.text import fragment, shape

Key = tuple[str, str]
PAGE_TOKENS = frozenset({"pageToken", "page_token"})
PAGE_SIZES = frozenset({"pageSize", "page_size"})
UPDATE_MASKS = frozenset({"updateMask", "update_mask"})
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def compare(comparer: Comparer, scope: Scope, whole: Scope, one: Endpoint, other: Endpoint) -> None:
    _Parameters(comparer, scope, whole, one, other).compare()


class _Parameters:
    def __init__(self, comparer: Comparer, scope: Scope, whole: Scope, one: Endpoint, other: Endpoint) -> None:
        self.comparer = comparer
        self.scope = scope
        self.whole = whole
        self.one = one
        self.other = other
        self.before = one.parameters
        self.after = other.parameters

    def compare(self) -> None:
        shared = self.before.keys() & self.after.keys()
        gone, come = set(self.before) - shared, set(self.after) - shared
        for key in sorted(shared):
            self.kept(self.before[key], self.after[key], key)
        self.moved(gone, come)
        self.renamed(gone, come)
        self.paging(gone, come)
        for key in sorted(gone):
            self.one_sided(self.before[key], key, came=False)
        for key in sorted(come):
            self.one_sided(self.after[key], key, came=True)
        for n, (old, new) in enumerate(zip(self.one.names, self.other.names, strict=False)):
            if old != new:
                self.path_name(old, new, ("path", str(n)))

    def emit(
        self, kind: str, key: Key, values: tuple[Any, Any], spots: tuple[str, str], said: dict[str, str] | None = None
    ) -> None:
        words = {
            "name": key[1],
            "where": key[0],
            "subject": self.one.label,
            "call": self.one.label,
            "of": f" of {self.one.label}",
            **(said or {}),
        }
        if key[0] == "path" and key[1].isdigit() and int(key[1]) < len(self.one.names):
            words["name"] = self.one.names[int(key[1])]
        subject = f"{self.one.label} {key[0]} parameter {words['name']}"
        shared = self.shared(key)
        if shared:
            # Described once, under components, and used by several operations.
            subject = words["subject"] = f"{key[0]} parameter {words['name']}"
            words |= {"call": "a call", "of": ""}
        self.comparer.emit(self.scope, kind, spots, values, subject=subject, shared=shared, words=words)

    def shared(self, key: Key) -> str | None:
        at = self.before.get(key) or self.after.get(key)
        return at.pointer if at and at.pointer.startswith("/components/") else None

    def kept(self, before: At, after: At, key: Key) -> None:
        spots = (before.pointer, after.pointer)
        was, is_ = _required(before), _required(after)
        if was != is_:
            kind = "parameter-became-required" if is_ else "parameter-became-optional"
            self.emit(kind, key, (was, is_), spots)
        styles = _style(before), _style(after)
        if styles[0] != styles[1]:
            self.emit("parameter-serialization-changed", key, styles, spots)
        for field, kinds in (
            ("allowReserved", ("parameter-reserved-changed", "parameter-reserved-changed")),
            ("allowEmptyValue", ("parameter-empty-allowed", "parameter-empty-refused")),
        ):
            flags = bool(before.value.get(field)), bool(after.value.get(field))
            if flags[0] != flags[1]:
                self.emit(kinds[flags[0]], key, flags, spots)
        deprecated = bool(before.value.get("deprecated")), bool(after.value.get("deprecated"))
        if deprecated[0] != deprecated[1]:
            self.emit("deprecated" if deprecated[1] else "undeprecated", key, deprecated, spots)
        said = [
            {name: each.value.get(name) for name in ("description", "example", "examples")} for each in (before, after)
        ]
        if not same(*said):
            self.emit("documentation-changed", key, (said[0], said[1]), spots)
        extensions = [{k: v for k, v in each.value.items() if k.startswith("x-")} for each in (before, after)]
        for name in sorted(extensions[0].keys() | extensions[1].keys()):
            if not same(extensions[0].get(name), extensions[1].get(name)):
                values = extensions[0].get(name), extensions[1].get(name)
                self.emit("extension-changed", key, values, spots, {"name": name})
        uses = _use(self.comparer.old, before), _use(self.comparer.new, after)
        if uses[0] and uses[1]:
            self.comparer.use(self.scope, uses[0], uses[1])
        elif (use := uses[0] or uses[1]) and not use.node.is_anything:
            # Without a schema it is anything.
            kind, values = ("type-widened", (shape(use), None)) if uses[0] else ("type-narrowed", (None, shape(use)))
            words = {
                "before": shape(uses[0]) if uses[0] else "anything",
                "after": shape(uses[1]) if uses[1] else "anything",
            }
            about = f"{key[0]} parameter {before.value.get('name')}"
            words["subject"] = about if self.shared(key) else f"{self.one.label} {about}"
            self.emit(kind, key, values, spots, words)

    def moved(self, gone: set[Key], come: set[Key]) -> None:
        for key in sorted(gone):
            target = next(
                (each for each in sorted(come) if each[1] == key[1] and "path" not in (key[0], each[0])), None
            )
            if target:
                gone.remove(key)
                come.remove(target)
                before, after = self.before[key], self.after[target]
                self.emit("parameter-moved", key, (key[0], target[0]), (before.pointer, after.pointer))

    def renamed(self, gone: set[Key], come: set[Key]) -> None:
        def score(one: str, other: str) -> float:
            before, after = self.before[where, one], self.after[where, other]
            shapes = [_shape(graph, at) for graph, at in ((self.comparer.old, before), (self.comparer.new, after))]
            return nearness(one, other) if shapes[0] == shapes[1] and _required(before) == _required(after) else 0.0

        for where in ("query", "header", "cookie"):
            old_names, new_names = ({name for place, name in side if place == where} for side in (gone, come))
            for old, new in sorted(matches(old_names, new_names, score).items()):
                before, after = self.before[where, old], self.after[where, new]
                self.emit("parameter-renamed", (where, old), (old, new), (before.pointer, after.pointer))
                gone.remove((where, old))
                come.remove((where, new))

    def paging(self, gone: set[Key], come: set[Key]) -> None:
        """A page token that came or went is pagination that did; the page size belongs to it."""
        for keys, other, kind in ((gone, self.after, "pagination-removed"), (come, self.before, "pagination-added")):
            tokens = sorted(key for key in keys if key[0] == "query" and key[1] in PAGE_TOKENS)
            if not tokens or any(name in PAGE_TOKENS for _, name in other):
                continue
            parts = {key for key in keys if key[0] == "query" and key[1] in PAGE_TOKENS | PAGE_SIZES}
            at = (self.before if keys is gone else self.after)[tokens[0]]
            spots = (at.pointer, self.other.at.pointer) if keys is gone else (self.one.at.pointer, at.pointer)
            value = sorted(name for _, name in parts)
            values = (value, None) if keys is gone else (None, value)
            self.comparer.emit(self.whole, kind, spots, values, subject=self.one.label)
            keys -= parts

    def one_sided(self, at: At, key: Key, came: bool) -> None:
        holder = self.one.at.pointer if came else self.other.at.pointer
        spots = (holder, at.pointer) if came else (at.pointer, holder)
        graph = self.comparer.new if came else self.comparer.old
        value = fragment({"in": key[0], "required": _required(at), "schema": at.value.get("schema")})
        values = (None, value) if came else (value, None)
        said = _shape(graph, at)
        if key[1] in UPDATE_MASKS and key[0] == "query":
            kind = "update-mask-added" if came else "update-mask-removed"
        else:
            kind = f"{'required' if _required(at) else 'optional'}-parameter-{'added' if came else 'removed'}"
        self.emit(kind, key, values, spots, {"before": said, "after": said})

    def path_name(self, old: str, new: str, key: Key) -> None:
        spots = self.one.item.pointer, self.other.item.pointer
        subject = f"{self.one.path} {{{old}}}"
        words = {"of": f" of {self.one.path}"}
        self.comparer.emit(self.scope, "path-parameter-renamed", spots, (old, new), subject=subject, words=words)


def _required(at: At) -> bool:
    return at.value.get("required") is True or at.value.get("in") == "path"


def _style(at: At) -> str:
    """How the value is spelled, in full: what is left out has a default."""
    value = at.value
    if "content" in value:
        return ", ".join(sorted(value["content"]))
    style = value.get("style") or _STYLES.get(value.get("in", ""), "form")
    explode = value.get("explode", style == "form")
    types = (value.get("schema") or {}).get("type") if isinstance(value.get("schema"), dict) else None
    # A single value is written alike whether exploded or not.
    single = {"string", "integer", "number", "boolean", "null"}
    matters = not types or not set([types] if isinstance(types, str) else types) <= single
    return f"{style}, exploded" if explode and matters else str(style)


def _use(graph: Graph, at: At) -> Use | None:
    if "schema" in at.value:
        return graph.use(at.below("schema"))
    content = at.value.get("content") or {}
    first = next(iter(sorted(content)), None)
    if first is not None and "schema" in content[first]:
        return graph.use(at.below("content", first, "schema"))
    return None


def _shape(graph: Graph, at: At) -> str:
    use = _use(graph, at)
    return shape(use) if use else "anything"
