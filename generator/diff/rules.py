"""The table of rules, read from ``rules.yaml``: what judges a change, tells of it and lists it reads this one table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import yaml
from attrs import frozen

from generator.diff.change import Axis, Severity
from generator.graph.schema import Place

Profile = Literal["google", "strict"]
PROFILES: tuple[Profile, ...] = ("google", "strict")
_LETTERS: dict[str, Severity] = {"B": "breaking", "R": "risky", "C": "compatible", "N": "none"}
_FILE = Path(__file__).with_name("rules.yaml")


@frozen
class Rule:
    """One change id. A verdict is two letters, ``request/response``, or one for both; ``closed`` replaces that of the
    ``strict`` profile where the object allows only the properties it names. ``mirror`` is the id of the change back;
    ``sentence`` and ``proof`` are filled from the change's words. ``causes`` begin the ids of what can be why a symbol
    changed, the most telling first."""

    id: str
    title: str
    sentence: str
    google: str
    strict: str
    mirror: str
    why: str
    axis: Axis
    closed: str | None
    proof: str | None
    causes: tuple[str, ...]

    def verdict(self, profile: Profile, place: Place, closed: bool = False) -> Severity:
        letters = self.google if profile == "google" else self.closed if closed and self.closed else self.strict
        request, _, response = letters.partition("/")
        return _LETTERS[request if place == "request" else response or request]

    @property
    def silent(self) -> bool:
        """Does the change mean nothing on the wire, under either profile?"""
        return not set(self.google + self.strict) - set("N/")


@frozen
class Keyword:
    """A keyword of JSON Schema that is compared as others are: how, and the type of the values that it speaks of."""

    name: str
    stem: str = ""
    compare: Literal["least", "most", "present", "schema", ""] = ""
    about: str = ""
    words: str = ""
    missing: float | None = None


def _sections(data: dict[str, Any]) -> Iterator[tuple[str, tuple[Rule, ...]]]:
    for title, rows in data["sections"].items():
        of_keywords = _of_keywords(data) if title == "Values" else ()
        found = [*of_keywords, *({"id": id_, **row} for id_, row in rows.items())]
        yield title, tuple(_rule(data, row, "python" if title == "Python" else "wire") for row in found)


def _of_keywords(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    limits = [each for each in KEYWORDS.values() if each.compare in ("least", "most")]
    for keyword in (*limits, *(each for each in KEYWORDS.values() if each.words and each not in limits)):
        for row in data["families"][keyword.compare if keyword in limits else "present"]:
            words = {"<stem>": keyword.stem, "<words>": keyword.words, "<Words>": keyword.words.capitalize()}
            filled = dict(row)
            for key, text in row.items():
                for name, word in words.items():
                    filled[key] = text = text.replace(name, word)
            yield {**filled, "proof": data["proofs"].get(filled["id"])}


def _rule(data: dict[str, Any], row: dict[str, Any], axis: Axis) -> Rule:
    kinds, causes = data["kinds"], data["causes"]
    row = {**kinds[row["kind"]], **row} if "kind" in row else row
    said = row["verdict"]
    verdict: dict[str, Any] = said if isinstance(said, dict) else {"google": said}
    return Rule(
        id=row["id"],
        title=row["title"],
        sentence=row["sentence"],
        google=verdict["google"],
        strict=verdict.get("strict") or verdict["google"],
        mirror=row.get("mirror", row["id"]),
        why=row["why"],
        axis=axis,
        closed=verdict.get("closed"),
        proof=row.get("proof"),
        causes=tuple(_causes(causes, row.get("causes", ()))),
    )


def _causes(groups: dict[str, Any], listed: Any) -> Iterator[str]:
    for each in listed:
        if each.startswith("~"):
            yield from _causes(groups, groups[each[1:]])
        else:
            yield each


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DATA: dict[str, Any] = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=_LOADER)
KEYWORDS: dict[str, Keyword] = {name: Keyword(name, **row) for name, row in _DATA["keywords"].items()}
SECTIONS: dict[str, tuple[Rule, ...]] = dict(_sections(_DATA))
RULES: dict[str, Rule] = {rule.id: rule for rules in SECTIONS.values() for rule in rules}
