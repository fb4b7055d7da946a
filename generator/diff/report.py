"""Changes judged, explained and counted: the one model that every format shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Literal

from attrs import define, field, frozen

from generator.diff.change import SEVERITIES, Axis, Severity, digest, worst
from generator.diff.document import Comparison, compare
from generator.diff.python.axis import Axis as PythonAxis
from generator.diff.python.axis import python_axis
from generator.diff.python.compare import Changed
from generator.diff.python.join import Joiner
from generator.diff.reach import Found
from generator.diff.rules import RULES, Profile
from generator.diff.source import Side
from generator.diff.text import show
from generator.errors import Location
from generator.graph.schema import Place
from generator.witness import Witness, Witnesses

Bump = Literal["major", "minor", "patch", "none"]
BUMPS: tuple[Bump, ...] = ("major", "minor", "patch", "none")
_BUMPS: dict[Severity, Bump] = {"breaking": "major", "risky": "minor", "compatible": "minor", "none": "patch"}
_PLACES: tuple[Place, ...] = ("request", "response")


@frozen
class Spot:
    """Where a change is, on one side."""

    pointer: str
    location: Location | None


@frozen
class Reached:
    operation: str
    places: tuple[Place, ...]


@define
class Entry:
    """One change, with all that is said about it. ``accepted`` is filled in from an acceptance file."""

    id: str
    subject: str
    old: Spot | None
    new: Spot | None
    before: Any
    after: Any
    sentence: str
    fingerprint: str
    python: Severity | None
    by_place: dict[Place, Severity] = field(factory=dict)
    symbols: list[str] = field(factory=list)
    reach: list[Reached] = field(factory=list)
    witness: Witness | None = None
    code: str | None = None
    python_changes: list[Changed] = field(factory=list)
    accepted: set[Axis] = field(factory=set)

    @property
    def wire(self) -> Severity:
        return worst(list(self.by_place.values()))

    def severity(self, axis: Axis) -> Severity:
        return self.wire if axis == "wire" else self.python or "none"

    @property
    def worst(self) -> Severity:
        return worst([self.wire, self.python or "none"])

    @property
    def bump(self) -> Bump:
        return bump_for([self.worst])


@define
class Report:
    """Everything that was found between two sides."""

    old: Side
    new: Side
    profile: Profile
    entries: list[Entry]
    python_status: str
    python_reason: str
    python_guessed: bool = False

    def counts(self, axis: Axis) -> dict[Severity, int]:
        counted = Counter(each.severity(axis) for each in self.entries)
        return {severity: counted[severity] for severity in SEVERITIES}

    @property
    def bump(self) -> Bump:
        found: list[Bump] = ["none", *(each.bump for each in self.entries)]
        return min(found, key=BUMPS.index)


def bump_for(severities: Iterable[Severity]) -> Bump:
    """Breaking is major, anything that users may notice minor, the rest patch."""
    return _BUMPS[worst(list(severities))]


def review(old: Side, new: Side, profile: Profile = "google", python: bool = True) -> Report:
    """Compare two sides and judge what changed."""
    comparison = compare(old.document, new.document)
    axis = python_axis(old, new, comparison.renamed, python)
    reviewer = _Reviewer(comparison, profile, axis)
    entries = reviewer.entries()
    return Report(old, new, profile, entries, axis.status, axis.reason, axis.guessed)


class _Reviewer:
    def __init__(self, comparison: Comparison, profile: Profile, axis: PythonAxis) -> None:
        self.comparison = comparison
        self.profile: Profile = profile
        self.axis = axis
        self.witnesses = Witnesses(comparison.old, comparison.new, closed=profile == "google")

    def entries(self) -> list[Entry]:
        found = [self.entry(each) for each in self.comparison.found]
        if self.axis.status != "not compared":
            found += self.join(dict(zip(map(id, self.comparison.found), found, strict=True)))
        found.sort(key=_order)
        _tell_apart(found)
        return found

    def entry(self, found: Found) -> Entry:
        raw, words = found.raw, {"where": "", "of": "", **found.raw.words}
        entry = self.make(raw.id, raw.subject, (raw.old, raw.new), (raw.before, raw.after), words)
        for place in _PLACES:
            if verdicts := found.verdicts(place, self.profile):
                entry.by_place[place] = worst(list(verdicts.values()))
        entry.python = None if self.axis.status == "not compared" else "none"
        entry.reach = self.reached(found)
        if entry.wire == "breaking":
            place = "request" if entry.by_place.get("request") == "breaking" else "response"
            entry.witness = self.witness(found, place)
        return entry

    def make(
        self, id_: str, subject: str, at: tuple[str | None, str | None], values: tuple[Any, Any], words: dict[str, str]
    ) -> Entry:
        """An entry that reaches nothing yet."""
        documents = self.comparison.old.document, self.comparison.new.document
        old, new = (
            None if pointer is None else Spot(pointer, document.where(pointer))
            for document, pointer in zip(documents, at, strict=True)
        )
        sentence = RULES[id_].sentence.format(**words)
        return Entry(id_, subject, old, new, *values, sentence, digest([id_, subject, *values]), "none")

    def witness(self, found: Found, place: Place) -> Witness:
        """One payload will do, of whichever schema holds the change; words only where no schema has one."""
        broken = [way for way, verdict in found.verdicts(place, self.profile).items() if verdict == "breaking"]
        met = [raw.evidence for raw in found.met if raw.evidence is not None]
        if shown := self.witnesses.find(met, place, negated=all(way.negated for way in broken)):
            return shown
        doubt = next(iter(self.witnesses.doubts), "none that was tried is right for one side and wrong for the other")
        proof = RULES[found.raw.id].proof or "no value was found that shows it: {doubt}"
        return Witness("exchange", place, proof.format(**{"where": "", "doubt": doubt, **found.met[0].words}))

    def reached(self, found: Found) -> list[Reached]:
        names = {place: self.comparison.reach.names(found.operations(place)) for place in _PLACES}
        return [
            Reached(name, tuple(place for place in _PLACES if name in names[place]))
            for name in sorted({*names["request"], *names["response"]})
        ]

    def join(self, entries: dict[int, Entry]) -> list[Entry]:
        """Put changes of symbols into the entries that explain them; the others become entries of their own."""
        joiner = Joiner(self.comparison.found, self.comparison.parts)
        alone: list[Entry] = []
        for change in self.axis.changes:
            why = joiner.why(change)
            entry = entries[id(why)] if why is not None else None
            if entry is None:
                words = {"name": change.symbol, "before": show(change.before), "after": show(change.after)}
                at = next(iter(change.old), None), next(iter(change.new), None)
                entry = self.make(change.id, change.symbol, at, (change.before, change.after), words)
                alone.append(entry)
            severity = RULES[change.id].verdict(self.profile, "request")
            if severity == "breaking" and entry.python != "breaking":
                entry.code = change.code
            entry.python = worst([entry.python or "none", severity])
            entry.python_changes.append(change)
            entry.symbols = sorted({*entry.symbols, change.symbol})
        return alone


def _order(entry: Entry) -> tuple[Any, ...]:
    ranks = [SEVERITIES.index(entry.worst), SEVERITIES.index(entry.wire)]
    places = [spot.pointer if spot else "" for spot in (entry.old, entry.new)]
    return (*ranks, entry.subject, entry.id, *places, entry.fingerprint)


def _tell_apart(entries: list[Entry]) -> None:
    """Two changes that differ in nothing but their place still have two fingerprints."""
    seen: Counter[str] = Counter()
    for entry in entries:
        seen[entry.fingerprint] += 1
        if seen[entry.fingerprint] > 1:
            entry.fingerprint = digest([entry.fingerprint, seen[entry.fingerprint]])
