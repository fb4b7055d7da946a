"""The plan of a synchronisation in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.sync.compare import Action, Change, Comparison
from generator.sync.facts import Document

_HEADINGS: dict[Action, str] = {"add": "new", "change": "changed", "drop": "no longer upstream"}
_SHORT = 40


def plan(theirs: Document, comparison: Comparison, rules: Sequence[str], prune: bool, full: bool) -> list[str]:
    """What a person reads: every addition and change; of what is gone and left out as much as fits, unless ``full``."""
    lines = [f"{theirs.title or theirs.kind}, {theirs.kind} document, revision {theirs.revision or 'unknown'}"]
    if rules:
        lines.append(f"rules applied: {', '.join(rules)}")
    for action, heading in _HEADINGS.items():
        changes = comparison.of(action)
        if not changes:
            continue
        note = (" (removed)" if prune else " (kept; --prune removes it)") if action == "drop" else ""
        lines += ["", f"{heading}{note}:"]
        shown = changes if full or action != "drop" else changes[:_SHORT]
        lines += [f"  {change.kind:<10} {_told(change)}" for change in shown]
        if len(shown) < len(changes):
            lines.append(f"  ... and {len(changes) - len(shown)} more (--dry-run lists all)")
    if comparison.out_of_scope:
        lines += [
            "",
            f"out of scope: {len(comparison.out_of_scope)} operations (sync-quirks.yaml says why; --all takes them)",
        ]
        if full:
            lines += [f"  {operation.key}" for operation in comparison.out_of_scope]
    return lines


def summary(comparison: Comparison, written: Mapping[str, str], removed: Iterable[str], dry: bool) -> str:
    counts = ", ".join(f"{len(comparison.of(action))} {heading}" for action, heading in _HEADINGS.items())
    files = ", ".join(sorted(written)) or "nothing"
    gone = "".join(f"; deleted: {file}" for file in removed)
    return f"{counts}; {'would write' if dry else 'written'}: {files}{gone}"


def _told(change: Change) -> str:
    return f"{change.subject}  {change.detail}".rstrip()
