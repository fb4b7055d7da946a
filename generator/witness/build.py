"""Finds witnesses: values are tried until one side accepts what the other refuses, so that none is a mere claim."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from attrs import frozen

from generator.graph.schema import Graph, Node, Place, Use
from generator.witness.evidence import Evidence
from generator.witness.patterns import NoSample, Undecided
from generator.witness.sample import Sampler
from generator.witness.views import View, holds

_MOST = 400
_SCHEMAS = 10


@frozen
class Witness:
    """A payload (a JSON value) that ``accepted_by`` takes and the other side refuses, or an exchange in words.

    ``old`` and ``new`` are the pointers of the schemas it was held against, ``closed`` whether properties that are not
    described were refused.
    """

    kind: Literal["payload", "exchange"]
    place: Place
    text: str
    payload: Any = None
    accepted_by: Literal["old", "new", ""] = ""
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    closed: bool = False


class Witnesses:
    """Looks for witnesses between two documents. What JSON Schema needs is built when it is first asked for.

    ``closed`` says that requests may hold no properties but those described; ``doubts`` are the reasons why values of
    the last search could not be judged.
    """

    def __init__(self, old: Graph, new: Graph, closed: bool) -> None:
        self.graphs = (old, new)
        self.closed = closed
        self.doubts: list[str] = []
        self._views: dict[tuple[int, Place, bool], View] = {}

    def find(self, met: Iterable[Evidence], place: Place, negated: bool = False) -> Witness | None:
        """A payload of one of the schemas that a change was met in, which shows that it breaks requests or answers,
        whichever ``place`` says."""
        self.doubts.clear()
        for evidence in [*met][:_SCHEMAS]:
            sent = (place == "request") != negated
            closed = self.closed and place == "request"
            for strictly, view in ((True, closed), (True, False), (False, closed), (False, False)):
                if found := self._payload(evidence, place, sent, view, strictly):
                    return found
            if not sent and (found := self._payload(evidence, place, True, True, False)):
                return found
        return None

    def _payload(
        self, evidence: Evidence, place: Place, from_old: bool, closed: bool, strictly: bool
    ) -> Witness | None:
        """Search for a value that the old side accepts and the new one does not, or the other way round: ``strictly``,
        because of what changed alone."""
        alone = evidence.alone[1 if from_old else 0]
        if strictly and alone is None:
            return None
        sides = (evidence.old, evidence.new) if from_old else (evidence.new, evidence.old)
        parts = evidence.parts if from_old else (evidence.parts[1], evidence.parts[0])
        numbers = (0, 1) if from_old else (1, 0)
        pointers = [_pointers(side) for side in sides]
        if not all(pointers):
            return None
        views = [self._view(n, place, closed) for n in numbers]
        sampler = Sampler(self.graphs[numbers[0]], place)
        tried: set[str] = set()
        for value in _candidates(sampler, sides, evidence, parts):
            text = json.dumps(value, sort_keys=True)
            if text in tried:
                continue
            tried.add(text)
            if len(tried) > _MOST:
                return None
            try:
                if strictly and holds(alone, value):
                    continue
                shown = views[0].accepts(value, pointers[0]) and not views[1].accepts(value, pointers[1])
            except Undecided as error:
                self.doubts.append(str(error))
                continue
            if shown:
                old, new = pointers if from_old else (pointers[1], pointers[0])
                accepted: Literal["old", "new"] = "old" if from_old else "new"
                return Witness("payload", place, text, value, accepted, old, new, closed)
        return None

    def _view(self, side: int, place: Place, closed: bool) -> View:
        key = (side, place, closed)
        if key not in self._views:
            self._views[key] = View(self.graphs[side].document, place, closed)
        return self._views[key]


def _pointers(side: Use | Node) -> tuple[str, ...]:
    if isinstance(side, Node):
        return side.places
    return (side.pointer,) if side.pointer else ()


def _candidates(
    sampler: Sampler,
    sides: tuple[Use | Node, Use | Node],
    evidence: Evidence,
    parts: tuple[Use | None, Use | None],
) -> Iterator[Any]:
    here, there = sides
    name = evidence.property
    node = here.node if isinstance(here, Use) else here
    if name is None:
        yield from evidence.wanted
    else:
        yield from _around(sampler, node, name, parts, evidence.wanted)
    if parts[0] is not None and name is None:
        yield from sampler.various(parts[0], parts[1])
    yield from sampler.various(here, there)


def _around(
    sampler: Sampler, node: Node, name: str, parts: tuple[Use | None, Use | None], wanted: tuple[Any, ...]
) -> Iterator[Any]:
    """Objects with and without the property that changed."""
    try:
        base = sampler.smallest(node)
    except NoSample:
        return
    if not isinstance(base, dict):
        return
    for value in wanted:
        yield {**base, name: value}
    own = parts[0] or (sampler.graph.use(*node.properties[name]) if name in node.properties else None)
    if name not in base:
        yield base
    if own is not None:
        for value in sampler.various(own, parts[1]):
            yield {**base, name: value}
    else:
        yield {**base, name: "x"}
    for other in sorted(node.properties):
        try:
            filled = {**base, other: sampler.smallest(sampler.graph.use(*node.properties[other]).node)}
            value = sampler.smallest(own.node) if own else "x"
        except NoSample:
            continue
        yield {**filled, name: value}
        yield {key: each for key, each in filled.items() if key != name}
