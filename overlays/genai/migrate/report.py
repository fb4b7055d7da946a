"""What a migration changed, and what it leaves to a hand."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, order=True)
class Finding:
    """A place that needs a hand, or a look.

    Attributes:
        path: The file.
        line: The line, from 1, in the file as it was; in a notebook, of the cell.
        message: What is there, and what to do.
        cell: The cell of a notebook, from 1; 0 in any other file.
    """

    path: Path
    line: int
    message: str
    cell: int = 0

    def __str__(self) -> str:
        cell = f"cell {self.cell}:" if self.cell else ""
        return f"{self.path}:{cell}{self.line}: {self.message}"


@dataclass(frozen=True)
class Change:
    """A file as it was and as it is to be."""

    path: Path
    before: str
    after: str

    @property
    def diff(self) -> str:
        """The unified diff, for ``patch`` and ``git apply``."""
        try:
            path = self.path.resolve().relative_to(Path.cwd()).as_posix()
        except ValueError:
            path = self.path.resolve().as_posix().lstrip("/")
        lines = difflib.unified_diff(_lines(self.before), _lines(self.after), f"a/{path}", f"b/{path}")
        return "".join(x if x.endswith("\n") else f"{x}\n\\ No newline at end of file\n" for x in lines)


@dataclass
class Report:
    """What a migration found.

    Attributes:
        changes: The files that change.
        findings: The places that need a hand, by file and line.
        looked_at: How many files were read.
    """

    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    looked_at: int = 0

    def diffs(self) -> Iterator[str]:
        """One unified diff a file."""
        return (change.diff for change in self.changes)

    def summary(self) -> str:
        """A line for people."""
        return (
            f"{self.looked_at} {_plural('file', self.looked_at)} read, {len(self.changes)} to change, "
            f"{len(self.findings)} {_plural('place', len(self.findings))} for a hand"
        )

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON says it."""
        return {
            "looked_at": self.looked_at,
            "changes": [{"path": str(change.path), "diff": change.diff} for change in self.changes],
            "findings": [
                {"path": str(each.path), "line": each.line, "message": each.message}
                | ({"cell": each.cell} if each.cell else {})
                for each in self.findings
            ],
        }


def _lines(text: str) -> list[str]:
    """Lines with their ends; str.splitlines would also cut at form feeds and other marks, which patch does not."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
