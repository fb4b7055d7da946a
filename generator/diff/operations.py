"""Two versions of one operation compared: what it is called, takes and answers."""

from __future__ import annotations

import re
from typing import Any

from generator.diff import bodies, parameters
from generator.diff.change import BOTH, Evidence, Place, Scope, same
from generator.diff.comparer import Comparer, is_operation
from generator.diff.endpoint import Endpoint, callbacks, match
from generator.diff.facts import backend_changes
from generator.diff.keywords import BACKENDS, DOCUMENTATION
from generator.diff.reach import Reach
from generator.diff.text import shape

_REQUEST: frozenset[Place] = frozenset({"request"})
_RESPONSE: frozenset[Place] = frozenset({"response"})
_HANDLED = {"x-resource-name", "x-media-upload", "x-fixed-query", *BACKENDS}
_LRO_MARKS = {"x-google-lro", "x-lro", "x-long-running-operation"}


class Operations:
    """Compares pairs of operations, each with a scope for its requests, one for its responses and one for both."""

    def __init__(self, comparer: Comparer, reach: Reach) -> None:
        self.comparer = comparer
        self.reach = reach

    def pair(self, one: Endpoint | None, other: Endpoint | None) -> int:
        """Compare one pair; the bit by which its reach is known."""
        endpoint = one or other
        assert endpoint is not None
        bit = self.reach.operation(endpoint.id)
        self.compare(one, other, bit, _REQUEST, _RESPONSE)
        return bit

    def webhook(self, one: Endpoint | None, other: Endpoint | None) -> None:
        endpoint = one or other
        assert endpoint is not None
        bit = self.reach.operation(endpoint.id)
        self.compare(one, other, bit, _RESPONSE, _REQUEST, ("webhook-removed", "webhook-added"))

    def moved(self, one: Endpoint, other: Endpoint) -> None:
        scope = Scope()
        self.reach.root(scope, BOTH, 1 << self.reach.labels.index(one.id))
        at = one.at.pointer.rpartition("/")[0], other.at.pointer.rpartition("/")[0]
        self.comparer.emit(scope, "path-changed", at, (one.path, other.path), subject=one.label)

    def compare(
        self,
        one: Endpoint | None,
        other: Endpoint | None,
        bit: int,
        sent: frozenset[Place],
        answered: frozenset[Place],
        kinds: tuple[str, str] = ("operation-removed", "operation-added"),
    ) -> None:
        whole, request, response = Scope(), Scope(), Scope()
        for scope, places in ((whole, BOTH), (request, sent), (response, answered)):
            self.reach.root(scope, places, bit)
        if one is None or other is None:
            self._one_sided(whole, one, other, kinds)
            return
        self._own(whole, one, other)
        self._resource(whole, one, other)
        self._upload(whole, one, other)
        parameters.compare(self.comparer, request, whole, one, other)
        bodies.compare_request(self.comparer, request, one, other)
        replaced = self._long_running(response, one, other)
        bodies.compare_responses(self.comparer, response, one, other, replaced)
        self._callbacks(whole, one, other, bit, sent, answered)

    def _one_sided(self, scope: Scope, one: Endpoint | None, other: Endpoint | None, kinds: tuple[str, str]) -> None:
        endpoint = one or other
        assert endpoint is not None
        path = endpoint.at.pointer.rpartition("/")[0]
        paths = path.rpartition("/")[0]
        at = (endpoint.at.pointer, paths) if one else (paths, endpoint.at.pointer)
        values = (endpoint.label, None) if one else (None, endpoint.label)
        kind = kinds[0] if one else kinds[1]
        self.comparer.emit(scope, kind, at, values, subject=endpoint.label, words={"name": endpoint.path})

    def _own(self, scope: Scope, one: Endpoint, other: Endpoint) -> None:
        """The operation's own words and marks."""
        before, after, places = one.at.value, other.at.value, (one.at.pointer, other.at.pointer)

        def emit(
            kind: str, key: str, values: tuple[Any, Any], detail: str = "", shared: str | None = None, **words: str
        ) -> None:
            self.comparer.emit(
                scope,
                kind,
                (_keyed(places[0], before, key), _keyed(places[1], after, key)),
                values,
                subject=shared or f"{one.label} {detail}".rstrip(),
                shared=shared,
                words={"subject": one.label} | words,
            )

        if before.get("operationId") != after.get("operationId"):
            emit("operation-id-changed", "operationId", (before.get("operationId"), after.get("operationId")))
        if bool(before.get("deprecated")) != bool(after.get("deprecated")):
            kind = "deprecated" if after.get("deprecated") else "undeprecated"
            emit(kind, "deprecated", (bool(before.get("deprecated")), bool(after.get("deprecated"))))
        tags = [set(map(str, side.get("tags") or ())) for side in (before, after)]
        for tag in sorted(tags[0] - tags[1]):
            emit("tag-removed", "tags", (tag, None), shared=f"tag {tag}")
        for tag in sorted(tags[1] - tags[0]):
            emit("tag-added", "tags", (None, tag), shared=f"tag {tag}")
        for key in sorted(DOCUMENTATION):
            if not same(before.get(key), after.get(key)):
                emit("documentation-changed", key, (before.get(key), after.get(key)), key)
        for key in sorted(key for key in before.keys() | after.keys() if key.startswith("x-") and key not in _HANDLED):
            if not same(before.get(key), after.get(key)):
                kind = "long-running-mark-changed" if key in _LRO_MARKS else "extension-changed"
                emit(kind, key, (before.get(key), after.get(key)), key, name=key)
        for key in sorted(BACKENDS):
            for name, kind in backend_changes(_listed(before.get(key)), _listed(after.get(key))):
                emit(kind, key, (name, None) if kind == "backend-removed" else (None, name), name)
        if not same(before.get("x-fixed-query"), after.get("x-fixed-query")):
            emit("fixed-query-changed", "x-fixed-query", (before.get("x-fixed-query"), after.get("x-fixed-query")))

    def _resource(self, scope: Scope, one: Endpoint, other: Endpoint) -> None:
        """Patterns of the resource name, whose parameters may be called anything."""
        before, after = (each.at.value.get("x-resource-name") for each in (one, other))
        if same(before, after):
            return
        at = (
            _keyed(one.at.pointer, one.at.value, "x-resource-name"),
            _keyed(other.at.pointer, other.at.value, "x-resource-name"),
        )

        def emit(kind: str, was: Any, is_: Any, detail: str = "") -> None:
            subject = f"{one.label} {detail}".rstrip()
            self.comparer.emit(scope, kind, at, (was, is_), subject=subject, words={"subject": one.label})

        if not before or not after:
            kind = "resource-name-removed" if before else "resource-name-added"
            emit(kind, before["name"] if before else None, after["name"] if after else None)
            return
        if before.get("name") != after.get("name"):
            emit("resource-argument-renamed", before.get("name"), after.get("name"))
        lists = [{_anonymous(pattern): pattern for pattern in value.get("patterns") or ()} for value in (before, after)]
        gone, come = lists[0].keys() - lists[1].keys(), lists[1].keys() - lists[0].keys()
        if len(gone) == len(come) == 1:
            emit("resource-pattern-changed", lists[0][gone.pop()], lists[1][come.pop()])
            return
        for pattern in sorted(gone):
            emit("resource-pattern-removed", lists[0][pattern], None, lists[0][pattern])
        for pattern in sorted(come):
            emit("resource-pattern-added", None, lists[1][pattern], lists[1][pattern])
        first, other_first = (next(iter(each), "") for each in lists)
        if first in lists[1] and first != other_first:
            emit("resource-default-changed", lists[0][first], lists[1][other_first])

    def _upload(self, scope: Scope, one: Endpoint, other: Endpoint) -> None:
        before, after = (each.at.value.get("x-media-upload") or {} for each in (one, other))
        at = (
            _keyed(one.at.pointer, one.at.value, "x-media-upload"),
            _keyed(other.at.pointer, other.at.value, "x-media-upload"),
        )
        paths, sizes = (before.get("path"), after.get("path")), (before.get("max-size"), after.get("max-size"))

        def emit(kind: str, values: tuple[Any, Any]) -> None:
            self.comparer.emit(scope, kind, at, values, subject=one.label)

        if paths[0] != paths[1]:
            emit("upload-path-changed" if all(paths) else "upload-removed" if paths[0] else "upload-added", paths)
        if before and after and sizes[0] != sizes[1]:
            low, high = (float("inf") if size is None else size for size in sizes)
            emit("upload-limit-raised" if high > low else "upload-limit-lowered", sizes)

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

    def _callbacks(
        self, scope: Scope, one: Endpoint, other: Endpoint, bit: int, sent: frozenset[Place], answered: frozenset[Place]
    ) -> None:
        """A callback's request is what the server sends: it is compared as an answer."""
        for name in sorted(one.callbacks.keys() | other.callbacks.keys()):
            before, after = one.callbacks.get(name), other.callbacks.get(name)
            subject = f"{one.label} callback {name}"
            if before is None or after is None:
                kind = "callback-removed" if before else "callback-added"
                at = before.pointer if before else one.at.pointer, after.pointer if after else other.at.pointer
                self.comparer.emit(scope, kind, at, subject=subject, words={"subject": one.label, "name": name})
                continue
            matched = match(callbacks(self.comparer.old, before), callbacks(self.comparer.new, after))
            for pair in matched.pairs:
                self.compare(*pair, bit, answered, sent, ("callback-removed", "callback-added"))


def _keyed(pointer: str, value: dict[str, Any], key: str) -> str:
    """The place of a key; that of what would hold it where it is not there."""
    return f"{pointer}/{key}" if key in value else pointer


def _anonymous(pattern: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", pattern)


def _listed(value: Any) -> frozenset[str] | None:
    if value is None:
        return None
    return frozenset([value] if isinstance(value, str) else map(str, value))
