"""Two whole documents compared: endpoints are matched, and what belongs to all of them is compared once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from attrs import evolve, frozen

from generator.diff import schemas, security, servers
from generator.diff.change import BOTH, Scope, both, canonical
from generator.diff.comparer import Comparer, Part
from generator.diff.matching import match
from generator.diff.operations import Operations
from generator.diff.parameters import PAGE_SIZES, PAGE_TOKENS
from generator.diff.reach import Found, Reach
from generator.diff.similar import renamed_schemas
from generator.document import Document
from generator.graph.endpoints import Endpoint, endpoints
from generator.graph.keywords import At
from generator.graph.schema import Graph, Place
from generator.reader import escape, unescape

NEXT_TOKENS = frozenset({"nextPageToken", "next_page_token"})


@frozen
class Comparison:
    """Every change between two documents, once. ``renamed`` maps old names of schemas to new ones; ``parts`` are
    changes that are no entries of their own, each with the one that they belong to."""

    old: Graph
    new: Graph
    found: list[Found]
    reach: Reach
    renamed: dict[str, str]
    parts: list[tuple[Found, Found]]


def compare(old: Document, new: Document) -> Comparison:
    """Compare two documents on the wire."""
    documents = _Documents(old, new)
    found = documents.run()
    parts = list(_parts(found, documents.old, documents.new))
    absorbed = {id(part) for part, _ in parts}
    kept = [each for each in found if id(each) not in absorbed]
    return Comparison(documents.old, documents.new, kept, documents.reach, documents.renamed, parts)


def _parts(found: list[Found], old: Graph, new: Graph) -> Iterator[tuple[Found, Found]]:
    """What is told with another change: the tokens of pages, in the body and in the answer, with pagination; security
    schemes where they are required; schemas with the operation or property that they came with."""
    paged = [each for each in found if each.raw.id.startswith("pagination-")]
    security = [each for each in found if re.match(r"security-(added|removed|changed|alternative)", each.raw.id)]
    for each in found:
        name = each.raw.subject.rpartition(".")[2]
        place: Place = "response" if name in NEXT_TOKENS else "request"
        stem, _, what = each.raw.id.rpartition("-")
        if stem.endswith("-property") and name in NEXT_TOKENS | PAGE_TOKENS | PAGE_SIZES:
            wholes = [whole for whole in paged if whole.raw.id == f"pagination-{what}"]
            reached, covered = each.operations(place), 0
            for whole in wholes:
                covered |= whole.operations(place)
            if reached and not reached & ~covered:
                yield each, next(whole for whole in wholes if whole.operations(place) & reached)
        elif stem == "security-scheme" and what in ("added", "removed"):
            side, name = "before" if what == "removed" else "after", f'"{each.raw.words["name"]}":'
            wholes = [whole for whole in security if name in canonical(getattr(whole.raw, side))]
            yield from ((each, whole) for whole in wholes[:1])
    yield from _brought(found, new, "added")
    yield from _brought(found, old, "removed")


_BY_ITSELF = re.compile(r"(documentation|info|extension|idle-keyword|example)-changed$|^(schema|tag|security|server)-")


def _brought(found: list[Found], graph: Graph, what: Literal["added", "removed"]) -> Iterator[tuple[Found, Found]]:
    """Schemas that nothing refers to but what came, or went, with them."""
    left = {each.raw.subject: each for each in found if each.raw.id == f"schema-{what}"}
    other = "-removed" if what == "added" else "-added"
    told: dict[str, Found] = {}
    for each in found if left else ():
        if not _BY_ITSELF.search(each.raw.id) and not each.raw.id.endswith(other):
            told.setdefault(each.raw.new if what == "added" else each.raw.old, each)
    uses: dict[str, list[str]] = {}
    for pointer, name in _references(graph.data, "") if left else ():
        uses.setdefault(name, []).append(pointer)
    grown = True
    while grown:
        grown = False
        for name, part in sorted(left.items()):
            outside = (pointer for pointer in uses.get(name, ()) if not pointer.startswith(f"{_component(name)}/"))
            if whole := next(filter(None, (_around(pointer, told) for pointer in outside)), None):
                grown = True
                told[_component(name)] = whole
                del left[name]
                yield part, whole


def _around(pointer: str, told: dict[str, Found]) -> Found | None:
    while pointer.count("/") > 1:
        if pointer in told:
            return told[pointer]
        pointer = pointer.rpartition("/")[0]
    return None


def _references(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Where each component is referred to, by place and name."""
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if key == "$ref" and isinstance(item, str) and item.startswith(f"#{_COMPONENTS}/"):
            yield pointer, unescape(item.split("/")[3])
        elif isinstance(item, dict | list):
            yield from _references(item, f"{pointer}/{escape(str(key))}")


class _Documents:
    def __init__(self, old: Document, new: Document) -> None:
        self.old = Graph(old)
        self.new = Graph(new)
        self.renamed = renamed_schemas(self.old, self.new)
        self.comparer = Comparer(self.old, self.new, self.renamed, schemas.compare)
        self.reach = Reach()
        self.everything = Scope()

    def run(self) -> list[Found]:
        operations = Operations(self.comparer, self.reach)
        matched = match(endpoints(self.old), endpoints(self.new))
        bits = {id(each): operations.pair(*each) for each in matched.pairs}
        self.reach.root(self.everything, BOTH, sum(bits.values()))
        for versions, pairs in sorted(matched.versions.items()):
            self.version(versions, pairs[0], sum(bits[id(each)] for each in matched.pairs if each in pairs))
        for one, other in matched.moved:
            operations.moved(one, other)
        self.webhooks(operations)
        security.compare(self.comparer, self.reach, matched.pairs, [bits[id(each)] for each in matched.pairs])
        servers.compare(self.comparer, self.everything, matched.pairs)
        self.info()
        self.schemas()
        self.comparer.drain()
        return self.reach.changes()

    def version(self, versions: tuple[str, str], first: tuple[Endpoint, Endpoint], reached: int) -> None:
        scope, (one, other) = Scope(), first
        self.reach.root(scope, BOTH, reached)
        at = one.at.pointer.rpartition("/")[0], other.at.pointer.rpartition("/")[0]
        Part(self.comparer, scope, "paths", at).emit("path-version-changed", *(each or None for each in versions))

    def webhooks(self, operations: Operations) -> None:
        matched = match(endpoints(self.old, "webhooks"), endpoints(self.new, "webhooks"))
        for one, other in matched.pairs:
            operations.pair(one, other, webhook=True)

    def info(self) -> None:
        whole = Part(self.comparer, self.everything, "the document", ("", ""), values=(self.old.data, self.new.data))
        info = whole.says(*(data.get("info", {}) for data in whole.values), at=("/info", "/info"))
        for name in sorted(info.values[0].keys() | info.values[1].keys()):
            kind = "documentation-changed" if name in ("description", "summary") else "info-changed"
            evolve(info.keyed(name), subject=f"info.{name}").changed(kind, name=name)
        for name, *values in both(*whole.values):
            if name.startswith("x-"):
                whole.says(*values, subject=f"the document {name}").changed("extension-changed", name=name)
        links = whole.says(*(data.get("externalDocs") for data in whole.values))
        links.changed("documentation-changed", name="externalDocs")
        # What is said about groups of operations; which operations are in one is said at each.
        tags = (
            {str(tag.get("name")): At(f"/tags/{n}", tag) for n, tag in enumerate(data.get("tags", ()))}
            for data in whole.values
        )
        for name, before, after in both(*tags):
            part = evolve(whole, at=("/tags", "/tags")).between(before, after, subject=f"tag {name}")
            part.changed("documentation-changed", name=name)

    def schemas(self) -> None:
        """Every component, so that changes of those that no operation uses are seen too; they reach nothing."""
        unused = Scope()
        self.reach.root(unused, BOTH, 0)
        pairs = {name: name for name in set(self.old.names) & set(self.new.names)} | self.renamed
        for one, other in sorted(pairs.items()):
            before, after = self.old.component(one), self.new.component(other)
            if before is None or after is None:
                continue
            if one != other:
                at = before.pointer, after.pointer
                self.comparer.emit(unused, "schema-renamed", at, (one, other), subject=one)
            self.comparer.ats(unused, (before,), (after,))
        for name in sorted(set(self.old.names) - pairs.keys()):
            self.comparer.emit(unused, "schema-removed", (_component(name), _COMPONENTS), subject=name)
        for name in sorted(set(self.new.names) - set(pairs.values())):
            self.comparer.emit(unused, "schema-added", (_COMPONENTS, _component(name)), subject=name)


_COMPONENTS = "/components/schemas"


def _component(name: str) -> str:
    return f"{_COMPONENTS}/{escape(name)}"
