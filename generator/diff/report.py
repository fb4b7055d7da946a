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
from generator.document import Document
from generator.errors import Location
from generator.graph.schema import Place
from generator.witness import Witness, Witnesses

Bump = Literal["major", "minor", "patch", "none"]
BUMPS: tuple[Bump, ...] = ("major", "minor", "patch", "none")
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
    title: str
    subject: str
    old: Spot | None
    new: Spot | None
    before: Any
    after: Any
    sentence: str
    why: str
    wire: Severity
    by_place: dict[Place, Severity]
    python: Severity | None
    symbols: list[str]
    reach: list[Reached]
    fingerprint: str
    witness: Witness | None = None
    code: str | None = None
    python_changes: list[Changed] = field(factory=list)
    accepted: set[Axis] = field(factory=set)

    @property
    def bump(self) -> Bump:
        return bump_for([self.wire, self.python or "none"])

    def severity(self, axis: Axis) -> Severity:
        return self.wire if axis == "wire" else self.python or "none"

    @property
    def worst(self) -> Severity:
        return worst([self.wire, self.python or "none"])


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
        found: list[Bump] = [each.bump for each in self.entries]
        return min(found, key=BUMPS.index) if found else "none"


def bump_for(severities: Iterable[Severity]) -> Bump:
    """Breaking is major, anything that users may notice minor, the rest patch."""
    match worst(list(severities)):
        case "breaking":
            return "major"
        case "risky" | "compatible":
            return "minor"
        case _:
            return "patch"


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
        raw, rule = found.raw, RULES[found.raw.id]
        by_place: dict[Place, Severity] = {}
        for place in _PLACES:
            if verdicts := found.verdicts(place, self.profile):
                by_place[place] = worst(list(verdicts.values()))
        wire = worst(list(by_place.values()))
        entry = Entry(
            id=raw.id,
            title=rule.title,
            subject=raw.subject,
            old=_spot(self.comparison.old.document, raw.old),
            new=_spot(self.comparison.new.document, raw.new),
            before=raw.before,
            after=raw.after,
            sentence=rule.sentence.format(**{"where": "", "of": "", **raw.words}),
            why=rule.why,
            wire=wire,
            by_place=by_place,
            python=None if self.axis.status == "not compared" else "none",
            symbols=[],
            reach=self.reached(found),
            fingerprint=raw.fingerprint(),
        )
        if wire == "breaking":
            entry.witness = self.witness(found, "request" if by_place.get("request") == "breaking" else "response")
        return entry

    def witness(self, found: Found, place: Place) -> Witness | None:
        """One payload will do, of whichever schema holds the change; words only where no schema has one."""
        broken = [way for way, verdict in found.verdicts(place, self.profile).items() if verdict == "breaking"]
        met = [raw.evidence for raw in found.met if raw.evidence is not None]
        if shown := self.witnesses.find(met, place, negated=all(way.negated for way in broken)):
            return shown
        doubt = next(iter(self.witnesses.doubts), "")
        proof = RULES[found.raw.id].proof or (doubt and "no value was found that shows it: {doubt}")
        words = {"where": "", "doubt": doubt, **found.met[0].words}
        return Witness("exchange", place, proof.format(**words)) if proof else None

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
                entry = self.python_entry(change)
                alone.append(entry)
            severity = RULES[change.id].verdict(self.profile, "request")
            if severity == "breaking" and entry.python != "breaking":
                entry.code = change.code
            entry.python = worst([entry.python or "none", severity])
            entry.python_changes.append(change)
            entry.symbols = sorted({*entry.symbols, change.symbol})
        return alone

    def python_entry(self, change: Changed) -> Entry:
        rule = RULES[change.id]
        words = {"name": change.symbol, "before": show(change.before), "after": show(change.after)}
        subject = change.symbol
        raw = [change.id, subject, change.before, change.after]
        return Entry(
            id=change.id,
            title=rule.title,
            subject=subject,
            old=_spot(self.comparison.old.document, change.old[0]) if change.old else None,
            new=_spot(self.comparison.new.document, change.new[0]) if change.new else None,
            before=change.before,
            after=change.after,
            sentence=rule.sentence.format(**words),
            why=rule.why,
            wire="none",
            by_place={},
            python="none",
            symbols=[],
            reach=[],
            fingerprint=digest(raw),
        )


def _spot(document: Document, pointer: str) -> Spot:
    return Spot(pointer, document.where(pointer))


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
