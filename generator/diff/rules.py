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
    closed: str | None = None
    proof: str | None = None
    causes: tuple[str, ...] = ()

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
    """The rows of the families, filled with each keyword: first limits, then what comes or goes whole."""
    families = data["families"]
    for keyword in sorted(
        KEYWORDS.values(), key=lambda each: each.compare not in families or each.compare == "present"
    ):
        words = {"<stem>": keyword.stem, "<words>": keyword.words, "<Words>": keyword.words.capitalize()}
        for row in families.get(keyword.compare, families["present"]) if keyword.words else ():
            filled = {key: _filled(text, words) for key, text in row.items()}
            yield {**filled, "proof": data["proofs"].get(filled["id"])}


def _filled(text: str, words: dict[str, str]) -> str:
    for name, word in words.items():
        text = text.replace(name, word)
    return text


def _rule(data: dict[str, Any], row: dict[str, Any], axis: Axis) -> Rule:
    row = {"mirror": row["id"], **data["kinds"].get(row.pop("kind", None), {}), **row}
    verdict = row.pop("verdict")
    verdicts = verdict if isinstance(verdict, dict) else {"google": verdict}
    row["causes"] = tuple(_causes(data["causes"], row.get("causes", ())))
    return Rule(axis=axis, **{"strict": verdicts["google"], **verdicts, **row})


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
