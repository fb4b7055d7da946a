"""Two versions of one operation compared: what it is called, takes and answers."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve

from generator.diff import bodies, parameters, servers
from generator.diff.change import BOTH, REQUEST, RESPONSE, Scope, both, same
from generator.diff.comparer import Comparer, Part, extension_kind, is_operation
from generator.diff.facts import backend_changes
from generator.diff.matching import match
from generator.diff.reach import Reach
from generator.diff.text import shape
from generator.graph.endpoints import Endpoint, callbacks
from generator.graph.keywords import BACKENDS, DOCUMENTATION
from generator.graph.schema import Graph, Place
from generator.witness.evidence import Evidence

_PAGING_MARKS = ("x-google-pagination", "x-pagination")
_HANDLED = {*_PAGING_MARKS, "x-resource-name", "x-media-upload", "x-fixed-query", *BACKENDS}
_LRO_MARKS = {"x-google-lro", "x-google-operation-info", "x-lro", "x-long-running-operation"}
# What such a mark says of the operation, by the names that it may have.
_LRO_TYPES = {
    "lro-result-changed": ("responseType", "response_type", "response"),
    "lro-metadata-changed": ("metadataType", "metadata_type", "metadata"),
}
Places = frozenset[Place]


class Operations:
    """Compares pairs of operations, each with a scope for its requests, one for its responses and one for both."""

    def __init__(self, comparer: Comparer, reach: Reach) -> None:
        self.comparer = comparer
        self.reach = reach
        # Operations that are being compared, whose callbacks may lead back to them.
        self.open: set[tuple[str, ...]] = set()

    def pair(self, one: Endpoint | None, other: Endpoint | None, webhook: bool = False) -> int:
        """Compare one pair; the bit by which its reach is known. A webhook's request is what the server sends."""
        bit = self.reach.operation((one or other).id)  # type: ignore[union-attr]
        places = (RESPONSE, REQUEST) if webhook else (REQUEST, RESPONSE)
        self.compare(one, other, bit, *places, "webhook" if webhook else "operation")
        return bit

    def moved(self, one: Endpoint, other: Endpoint) -> None:
        scope = Scope()
        self.reach.root(scope, BOTH, 1 << self.reach.labels.index(one.id))
        if one.method != other.method:
            part = Part(self.comparer, scope, one.label, (one.at.pointer, other.at.pointer))
            part.emit("method-changed", one.method.upper(), other.method.upper())
            return
        at = one.at.pointer.rpartition("/")[0], other.at.pointer.rpartition("/")[0]
        Part(self.comparer, scope, one.label, at).emit("path-changed", one.path, other.path)

    def compare(
        self, one: Endpoint | None, other: Endpoint | None, bit: int, sent: Places, answered: Places, stem: str
    ) -> None:
        whole, request, response = Scope(), Scope(), Scope()
        for scope, places in ((whole, BOTH), (request, sent), (response, answered)):
            self.reach.root(scope, places, bit)
        if one and other:
            at, values = (one.at.pointer, other.at.pointer), (one.at.value, other.at.value)
            part = Part(self.comparer, whole, one.label, at, {"subject": one.label}, values=values)
            _own(part)
            _extensions(part)
            _resource(part.keyed("x-resource-name"))
            _upload(part.keyed("x-media-upload"))
            servers.compare_own(self.comparer, whole, one, other)
            parameters.compare(self.comparer, request, whole, one, other)
            self._paging(part, one, other)
            bodies.compare_request(self.comparer, request, one, other)
            replaced = self._long_running(response, one, other)
            bodies.compare_responses(self.comparer, response, one, other, replaced)
            self._callbacks(part, one, other, bit, sent, answered)
        elif endpoint := one or other:
            paths = endpoint.at.pointer.rpartition("/")[0].rpartition("/")[0]
            at = (endpoint.at.pointer, paths) if one else (paths, endpoint.at.pointer)
            part = Part(self.comparer, whole, endpoint.label, at, {"name": endpoint.path})
            part.presence(stem, one and one.label, other and other.label)

    def _long_running(self, scope: Scope, one: Endpoint, other: Endpoint) -> str | None:
        """An answer that became an operation, or the other way round, is one change; the pointer of the old answer."""
        old, new = bodies.answer(self.comparer.old, one), bodies.answer(self.comparer.new, other)
        if old is None or new is None:
            return None
        before, after = old.node, new.node
        if is_operation(before) == is_operation(after) or not (before.name and after.name) or before.name == after.name:
            return None
        kind = "became-long-running" if is_operation(after) else "stopped-long-running"
        at, values = (old.pointer, new.pointer), (shape(before), shape(after))
        self.comparer.emit(scope, kind, at, values, subject=one.label, evidence=Evidence(old, new))
        return old.pointer

    def _paging(self, part: Part, one: Endpoint, other: Endpoint) -> None:
        """Pages whose token stands in the body, or that only a mark tells of; a query parameter is told as one."""
        if any(each.id.startswith("pagination-") for each in part.scope.changes):
            return
        tokens = [_page_token(graph, each) for graph, each in ((self.comparer.old, one), (self.comparer.new, other))]
        if bool(tokens[0]) != bool(tokens[1]):
            at = tokens[0] or one.at.pointer, tokens[1] or other.at.pointer
            values = [["pageToken"] if token else None for token in tokens]
            evolve(part, at=at).presence("pagination", *values)

    def _callbacks(self, part: Part, one: Endpoint, other: Endpoint, bit: int, sent: Places, answered: Places) -> None:
        """A callback's request is what the server sends: it is compared as an answer."""
        for name, before, after in both(one.callbacks, other.callbacks):
            if before and after:
                matched = match(callbacks(self.comparer.old, before), callbacks(self.comparer.new, after))
                for pair in matched.pairs:
                    places = tuple(each.at.pointer if each else "" for each in pair)
                    if places not in self.open:
                        self.open.add(places)
                        self.compare(*pair, bit, answered, sent, "callback")
                        self.open.discard(places)
            else:
                below = part.between(before, after, subject=f"{one.label} callback {name}")
                below.emit("callback-removed" if before else "callback-added", name=name)


def _page_token(graph: Graph, endpoint: Endpoint) -> str | None:
    """Where an operation says that it answers in pages."""
    for (where, name), at in endpoint.parameters.items():
        if where == "query" and name in parameters.PAGE_TOKENS:
            return at.pointer
    for mark in _PAGING_MARKS:
        if endpoint.at.value.get(mark):
            return f"{endpoint.at.pointer}/{mark}"
    uses = graph.contents(endpoint.body).values() if endpoint.body else ()
    for properties in (use.node.properties for use in uses if use):
        for name in sorted(properties.keys() & parameters.PAGE_TOKENS):
            return properties[name][0].pointer
    return None


def _own(part: Part) -> None:
    """The operation's own words and marks."""
    part.keyed("operationId").changed("operation-id-changed")
    part.keyed("deprecated").flag("deprecated", "undeprecated")
    gone, come = (set(map(str, side.get("tags", ()))) for side in part.values)
    gone, come = gone - come, come - gone
    if len(gone) == len(come) == 1:
        (was,), (is_,) = gone, come
        evolve(part.keyed("tags"), subject=f"tag {was}", shared=f"tag {was}").emit("tag-changed", was, is_)
    else:
        for tag in sorted(gone | come):
            below = evolve(part.keyed("tags"), subject=f"tag {tag}", shared=f"tag {tag}")
            below.presence("tag", tag if tag in gone else None, tag if tag in come else None)
    for key in sorted(DOCUMENTATION):
        part.keyed(key, key).changed("documentation-changed")


def _extensions(part: Part) -> None:
    """Keys that begin with ``x-``, but those that are compared by themselves."""
    for key, *values in both(*part.values):
        if key.startswith("x-") and key not in _HANDLED and not same(*values):
            if key not in _LRO_MARKS:
                part.keyed(key, key).emit(extension_kind(key, *values), *values, name=key)
            elif not _long_running_types(part.keyed(key)):
                part.keyed(key, key).emit("long-running-mark-changed", *values, name=key)
    for key in sorted(BACKENDS):
        for name, kind, was, is_ in backend_changes(*(_listed(side.get(key)) for side in part.values)):
            part.keyed(key, name).emit(kind, was, is_)
    part.keyed("x-fixed-query").changed("fixed-query-changed")


def _long_running_types(part: Part) -> bool:
    """Whether two marks of one long-running operation differ in the types that they name."""
    if not all(isinstance(mark, dict) for mark in part.values):
        return False
    found = False
    for kind, names in _LRO_TYPES.items():
        was, is_ = (next((str(mark[name]) for name in names if mark.get(name)), None) for mark in part.values)
        if was and is_ and was != is_ and part.comparer.renamed.get(was.rpartition("/")[2]) != is_.rpartition("/")[2]:
            part.emit(kind, was, is_)
            found = True
    return found


def _resource(part: Part) -> None:
    """Patterns of the resource name, whose parameters may be called anything."""

    def emit(kind: str, was: Any, is_: Any) -> None:
        evolve(part, subject=f"{part.subject} {was or is_}").emit(kind, was, is_)

    before, after = part.values
    if same(before, after):
        return
    names = part.says(*(value and value.get("name") for value in part.values))
    if not before or not after:
        names.emit("resource-name-removed" if before else "resource-name-added", *names.values)
        return
    names.changed("resource-argument-renamed")
    old, new = ({_anonymous(pattern): pattern for pattern in value.get("patterns", ())} for value in part.values)
    gone, come = old.keys() - new.keys(), new.keys() - old.keys()
    if len(gone) == len(come) == 1:
        part.emit("resource-pattern-changed", old[gone.pop()], new[come.pop()])
        return
    for pattern in sorted(gone):
        emit("resource-pattern-removed", old[pattern], None)
    for pattern in sorted(come):
        emit("resource-pattern-added", None, new[pattern])
    first, other_first = (next(iter(each), "") for each in (old, new))
    if first in new and first != other_first:
        part.emit("resource-default-changed", old[first], new[other_first])


def _upload(part: Part) -> None:
    before, after = (value or {} for value in part.values)
    paths, sizes = (before.get("path"), after.get("path")), (before.get("max-size"), after.get("max-size"))
    if paths[0] != paths[1]:
        part.emit("upload-path-changed" if all(paths) else "upload-removed" if paths[0] else "upload-added", *paths)
    if before and after and sizes[0] != sizes[1]:
        low, high = (size if isinstance(size, int | float) else float("inf") for size in sizes)
        part.emit("upload-limit-raised" if high > low else "upload-limit-lowered", *sizes)


def _anonymous(pattern: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", pattern)


def _listed(value: Any) -> frozenset[str] | None:
    if value is None:
        return None
    return frozenset([value] if isinstance(value, str) else map(str, value))
