"""Print the plan of a sync."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.sync.changes import Action, Change, Comparison
from generator.sync.facts import Document
from generator.sync.rules import Rules
from generator.sync.sources import Source

_HEADINGS: dict[Action, str] = {
    "add": "new",
    "change": "changed",
    "drop": "no longer upstream",
    "differ": "different on another backend",
}
_NOTES: dict[Action, str] = {
    "drop": " (kept; --prune removes it)",
    "differ": " (left as it is here)",
}
_SHORT = 40


def plan(source: Source, theirs: Document, comparison: Comparison, rules: Rules, prune: bool, full: bool) -> list[str]:
    """Return the plan for people: all additions and changes; the rest cut to fit, unless ``full``."""
    lines = [f"{theirs.title or theirs.kind}, {theirs.kind} document, revision {theirs.revision or 'unknown'}"]
    if source.description:
        lines.append(f"source: {source.name} ({source.description.rstrip('.')})")
    if rules.forms:
        lines.append(f"form: {', '.join(rules.forms)}")
    for action, heading in _HEADINGS.items():
        changes = comparison.of(action)
        if not changes:
            continue
        note = " (removed)" if prune and action == "drop" else _NOTES.get(action, "")
        lines += ["", f"{heading}{note}:"]
        shown = changes if full or action not in _NOTES else changes[:_SHORT]
        lines += [f"  {change.kind:<10} {_line(change)}" for change in shown]
        if len(shown) < len(changes):
            lines.append(f"  ... and {len(changes) - len(shown)} more (--dry-run lists all)")
    if comparison.named:
        lines += ["", "under another name here, for its own is that of something else:"]
        lines += [f"  {old:<10} {new}" for old, new in sorted(comparison.named.items())]
    if comparison.out_of_scope:
        count = len(comparison.out_of_scope)
        lines += ["", f"left out: {count} operations (sources.yaml says why; --all takes them)"]
        if full:
            lines += [f"  {operation.key}" for operation in comparison.out_of_scope]
    return lines


def summary(comparison: Comparison, written: Mapping[str, str], removed: Iterable[str], dry: bool) -> str:
    told = {action: f"{len(comparison.of(action))} {heading}" for action, heading in _HEADINGS.items()}
    counts = ", ".join(words for action, words in told.items() if action != "differ" or comparison.of(action))
    files = ", ".join(sorted(written)) or "nothing"
    gone = "".join(f"; deleted: {file}" for file in removed)
    return f"{counts}; {'would write' if dry else 'written'}: {files}{gone}"


def _line(change: Change) -> str:
    return f"{change.subject}  {change.detail}".rstrip()
