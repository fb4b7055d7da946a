"""A section of CHANGELOG.md from the same model as every other format."""

from __future__ import annotations

from typing import Any

from generator.diff.render import render

Json = dict[str, Any]
_SECTIONS = {"breaking": "Breaking", "risky": "Look out", "none": None}
_ADDED = ("-added", "-raised", "-opened")


def changelog(model: Json, release: str, date: str = "") -> str:
    """The section for ``release``: breaking, risky, new, deprecated and other changes, in Markdown."""
    sections: dict[str, list[Json]] = {"Breaking": [], "Look out": [], "Added": [], "Deprecated": [], "Changed": []}
    for change in model["changes"]:
        if title := _section(change):
            sections[title].append(change)
    quiet = len(model["changes"]) - sum(map(len, sections.values()))
    filled = [(title, changes) for title, changes in sections.items() if changes]
    return render(model, "changelog", sections=filled, quiet=quiet, release=release, date=date)


def _section(change: Json) -> str | None:
    """Return the heading of a change in release notes; None if it does not belong there."""
    if change["severity"] in _SECTIONS:
        return _SECTIONS[change["severity"]]
    if change["id"] in ("deprecated", "enum-value-deprecated"):
        return "Deprecated"
    return "Added" if change["id"].endswith(_ADDED) else "Changed"
