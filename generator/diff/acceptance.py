"""Accepted breaking changes: a file with what, why, by whom and until when."""

from __future__ import annotations

import datetime
import re
from collections.abc import Set
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from generator.diff.change import Axis
from generator.diff.report import Entry, Report
from generator.errors import Location, SpecError, UsageError, nearest
from generator.reader import read
from generator.sync.edit import Editor

NAME = "accepted-changes.yaml"
_KEYS = ("fingerprint", "axis", "reason", "owner", "expires")
AXES: dict[str, frozenset[Axis]] = {
    "wire": frozenset({"wire"}),
    "python": frozenset({"python"}),
    "both": frozenset({"wire", "python"}),
}
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_HEAD = """\
# Breaking changes of the specification that are meant, until they are released.
# `python -m generator accept FINGERPRINT --reason ...` writes an entry; `diff` reports those that nothing needs more.
accepted: []
"""


class InvalidAcceptance(SpecError):
    """Something in an acceptance file that is not an acceptance."""


@frozen
class Acceptance:
    """One entry. ``axes`` are those on which the change is accepted; after ``expires`` it counts no more."""

    fingerprint: str
    axes: frozenset[Axis]
    reason: str
    owner: str
    expires: datetime.date
    location: Location | None = None


@define
class Applied:
    """What became of each acceptance: in use, expired but still needed, or not needed by any change.

    ``merged``: no change of this comparison needs it, but the one since the last release does. It stays until that
    release is made.
    """

    used: list[Acceptance]
    expired: list[Acceptance]
    unused: list[Acceptance]
    merged: list[Acceptance] = field(factory=list)

    @property
    def stale(self) -> bool:
        return bool(self.expired or self.unused)


def read_acceptances(path: Path) -> list[Acceptance]:
    """Read an acceptance file; one that is not there holds nothing.

    Raises:
        SpecError: an entry lacks something, has an unknown key, or is given twice.
    """
    return parse_acceptances(path.read_text(encoding="utf-8"), path.as_posix()) if path.is_file() else []


def parse_acceptances(text: str, name: str) -> list[Acceptance]:
    """Read the text of an acceptance file."""
    source = read(text, name)
    listed = source.data.get("accepted") if isinstance(source.data, dict) else None
    if not isinstance(listed, list) or set(source.data) != {"accepted"}:
        raise InvalidAcceptance("an acceptance file is a mapping with one list, `accepted`", source.where(""))
    found = [_entry(entry, source.where(f"/accepted/{n}")) for n, entry in enumerate(listed)]
    seen: set[tuple[str, str]] = set()
    for each in found:
        for axis in sorted(each.axes):
            if (each.fingerprint, axis) in seen:
                raise InvalidAcceptance(f"{each.fingerprint} is accepted twice on the {axis} axis", each.location)
            seen.add((each.fingerprint, axis))
    return found


def _entry(entry: Any, location: Location | None) -> Acceptance:
    if not isinstance(entry, dict):
        raise InvalidAcceptance("an entry is a mapping", location)
    for key in entry:
        if key not in _KEYS:
            raise InvalidAcceptance(f"unknown key {key!r}{nearest(key, _KEYS)}", location)
    for key in _KEYS:
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            raise InvalidAcceptance(f"{key} is missing", location)
    fingerprint, axis, reason, owner, expires = (entry[key] for key in _KEYS)
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise InvalidAcceptance(f"{fingerprint!r} is not a fingerprint: 16 hexadecimal digits", location)
    if axis not in AXES:
        raise InvalidAcceptance(f"axis is {axis!r}, not one of {', '.join(AXES)}{nearest(axis, AXES)}", location)
    try:
        day = datetime.date.fromisoformat(expires)
    except ValueError:
        raise InvalidAcceptance(f"expires is {expires!r}, not a date like 2026-12-31", location) from None
    return Acceptance(fingerprint, AXES[axis], reason, owner, day, location)


def apply(report: Report, acceptances: list[Acceptance], today: datetime.date) -> Applied:
    """Mark what is accepted in ``report``; an acceptance is needed by a change that is breaking on its axis."""
    entries = {entry.fingerprint: entry for entry in report.entries}
    applied = Applied([], [], [])
    for each in acceptances:
        needed = _needed(each, entries)
        if not needed:
            applied.unused.append(each)
        elif each.expires < today:
            applied.expired.append(each)
        else:
            applied.used.append(each)
            entries[each.fingerprint].accepted.update(needed)
    return applied


def keep_until_release(applied: Applied, since_release: Report | None, since: Set[str] = frozenset()) -> None:
    """Keep what no change needs as long as the last release does not carry the change yet.

    Args:
        applied: Its ``unused`` acceptances are looked at.
        since_release: What changed since the last release; None if there was no release yet.
        since: What was accepted between the last release and this comparison: a change that another one followed, or
            took back, is none of those since the release.
    """
    entries = {entry.fingerprint: entry for entry in since_release.entries} if since_release else {}
    applied.merged += [
        each for each in applied.unused if since_release is None or each.fingerprint in since or _needed(each, entries)
    ]
    applied.unused = [each for each in applied.unused if each not in applied.merged]


def _needed(acceptance: Acceptance, entries: dict[str, Entry]) -> set[Axis]:
    """The axes on which a change needs to be accepted."""
    entry = entries.get(acceptance.fingerprint)
    return {axis for axis in acceptance.axes if entry and entry.severity(axis) in ("breaking", "risky")}


def accept(
    path: Path, fingerprints: list[str], axis: str, reason: str, owner: str, expires: datetime.date
) -> list[str]:
    """Add entries to the file, keeping every byte that is there; it is made if it is not.

    Returns:
        The fingerprints that were added: those that are in the file already stay as they are, and one that is
        accepted on the other axis only is added for this one.

    Raises:
        UsageError: a fingerprint is none, or all are in the file already.
    """
    for fingerprint in fingerprints:
        if not _FINGERPRINT.fullmatch(fingerprint):
            raise UsageError(f"{fingerprint!r} is not a fingerprint: 16 hexadecimal digits, as `diff` shows them")
    known = {(each.fingerprint, axis_) for each in read_acceptances(path) for axis_ in each.axes}
    wanted = {each: {axis_ for axis_ in AXES[axis] if (each, axis_) not in known} for each in fingerprints}
    new = {each: axis if axes == AXES[axis] else min(axes) for each, axes in wanted.items() if axes}
    if not new:
        raise UsageError(f"{', '.join(fingerprints)} is in {path.name} already")
    text = path.read_bytes().decode("utf-8") if path.is_file() else _HEAD
    editor = Editor(text.replace("\r\n", "\n"))
    for fingerprint, left in new.items():
        words = (" ".join(each.split()) for each in (reason, owner))
        editor.append(("accepted",), dict(zip(_KEYS, (fingerprint, left, *words, expires.isoformat()), strict=True)))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(editor.render(), encoding="utf-8", newline="\r\n" if "\r\n" in text else "\n")
    return [*new]
