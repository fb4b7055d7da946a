"""Gates: the changes that fail a report, and the check of the version."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from generator.diff.change import SEVERITIES, Axis, Severity
from generator.diff.report import BUMPS, Bump, Report

GateName = Literal["wire", "python", "version"]
_SEMVER = re.compile(r"v?(\d+)\.(\d+)(?:\.(\d+))?(?:[-+].*)?")
_DATED = re.compile(r"v(\d+)((?:alpha|beta)\d*)?[-.](\d{8})")


@frozen
class Gate:
    name: GateName
    passed: bool
    message: str
    fingerprints: tuple[str, ...] = ()


def axis_gate(report: Report, axis: Axis, threshold: Severity) -> Gate:
    """Fails for changes on ``axis`` that are at least as bad as ``threshold`` and not accepted."""
    severities = SEVERITIES[: SEVERITIES.index(threshold) + 1]
    bad = [each for each in report.entries if each.severity(axis) in severities and axis not in each.accepted]
    if axis == "python" and (report.python_status == "not compared" or report.python_guessed):
        return Gate("python", False, f"the Python packages were not compared: {report.python_reason}")
    if not bad:
        return Gate(axis, True, f"nothing {_at_least(threshold)} on the {axis} axis that is not accepted")
    words = f"{len(bad)} change{'s' if len(bad) > 1 else ''} {_at_least(threshold)} on the {axis} axis"
    return Gate(axis, False, words, tuple(each.fingerprint for each in bad))


def _at_least(threshold: Severity) -> str:
    return "breaking" if threshold == "breaking" else f"{threshold} or worse"


def version_gate(report: Report) -> Gate:
    """Fails when ``info.version`` does not move as far as the changes ask."""
    old, new = report.old.version, report.new.version
    needed = report.bump
    given = bump_between(old, new)
    if given is None:
        if old != new or needed == "none":
            return Gate("version", True, f"{old!r} and {new!r} are not versions that can be compared")
        return Gate("version", False, f"the version is still {new!r}, and there are changes ({needed})")
    if needed == "patch" and _DATED.fullmatch(new):
        return Gate("version", True, f"{new} stays: other words need no new date")
    if BUMPS.index(given) <= BUMPS.index(needed):
        return Gate("version", True, f"{old} to {new} is enough for what changed ({needed})")
    return Gate("version", False, f"{old} to {new} is not enough: the changes are {needed}{_hint(old, needed)}")


def bump_between(old: str, new: str) -> Bump | None:
    """The largest change that a step between two versions allows; None when they cannot be compared.

    Semantic versions: before 1.0.0 a new minor version may break, a new patch may add. Dated ones
    (``v1beta-20260822``): another channel or number may break; a later date may add, and before the stable channel it
    may break too.
    """
    one, other = _SEMVER.fullmatch(old), _SEMVER.fullmatch(new)
    if one and other:
        before, after = ([int(part or 0) for part in found.groups()] for found in (one, other))
        if after <= before:
            return "none"
        step = next(n for n, (a, b) in enumerate(zip(before, after, strict=True)) if a != b)
        allowed: tuple[Bump, ...] = ("major", "major", "minor") if before[0] == 0 else ("major", "minor", "patch")
        return allowed[step]
    one, other = _DATED.fullmatch(old), _DATED.fullmatch(new)
    if one and other:
        if one[1] != other[1] or one[2] != other[2]:
            return "major"
        if other[3] <= one[3]:
            return "none"
        return "major" if one[2] else "minor"
    return None


def _hint(old: str, needed: Bump) -> str:
    if found := _SEMVER.fullmatch(old):
        major, minor, patch = (int(part or 0) for part in found.groups())
        rank = BUMPS.index(needed) + (1 if major == 0 and needed != "patch" else 0)
        steps = [f"{major + 1}.0.0", f"{major}.{minor + 1}.0", f"{major}.{minor}.{patch + 1}"]
        return f"; at least {steps[min(rank, 2)]}" if needed != "none" else ""
    return "; a later date is needed" if _DATED.fullmatch(old) else ""
