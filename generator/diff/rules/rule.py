"""Rules: a kind of change, its severity in each direction, and why."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from generator.diff.change import Axis, Place, Severity

Profile = Literal["google", "strict"]
PROFILES: tuple[Profile, ...] = ("google", "strict")
_LETTERS: dict[str, Severity] = {"B": "breaking", "R": "risky", "C": "compatible", "N": "none"}


@frozen
class Rule:
    """One change id. A verdict is two letters, ``request/response``, or one for both: B, R, C, N for the severities.

    ``closed`` replaces the verdict of the ``strict`` profile where the object allows only the properties it names.
    ``mirror`` is the id of the change back. ``sentence`` is filled from the change's words.
    """

    id: str
    title: str
    sentence: str
    google: str
    strict: str
    mirror: str
    why: str
    axis: Axis = "wire"
    closed: str | None = None

    def verdict(self, profile: Profile, place: Place, closed: bool = False) -> Severity:
        letters = self.google if profile == "google" else self.closed if closed and self.closed else self.strict
        request, _, response = letters.partition("/")
        return _LETTERS[request if place == "request" else response or request]


def plain(id_: str, title: str, sentence: str, verdict: str, mirror: str, why: str, strict: str | None = None) -> Rule:
    """A rule whose verdict is the same in both profiles, unless ``strict`` says otherwise."""
    return Rule(id_, title, sentence, google=verdict, strict=strict or verdict, mirror=mirror, why=why)
