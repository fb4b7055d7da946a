"""Answers in a terminal, shown as Markdown while they come."""

from __future__ import annotations

import re
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.live import Live
from rich.markdown import Markdown
from rich.text import Text

from .printable import shown

__all__ = ["MarkdownStream", "whole_blocks"]

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


def whole_blocks(text: str) -> int:
    """Return how much of a text that goes on is blocks that are over: up to the last empty line between two.

    Empty lines in fenced code, and before a line that is indented, belong to their block.
    """
    fence, end, place, empty = "", 0, 0, False
    for line in text.splitlines(keepends=True):
        if not fence and empty and line[0] not in " \t\r\n":
            end = place
        found = _FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and line.strip() == found[1]:
                fence = ""
        elif found:
            fence = found[1]
        empty = not fence and not line.strip()
        place += len(line)
    return end


class MarkdownStream:
    """Shows text as it comes: the block that is being written is drawn again, those before it stay.

    Args:
        console: Where. Default: the standard output.
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console()
        self._live = Live(console=self._console, auto_refresh=False, transient=True)
        self._text = ""
        self._begun = False

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # What came of an answer that was interrupted is shown too.
        self._live.update("", refresh=True)
        self._live.stop()
        self._print(self._text)

    def write(self, text: str) -> None:
        """Show what comes next."""
        self._text += shown(text)
        if end := whole_blocks(self._text):
            over, self._text = self._text[:end], self._text[end:]
            self._live.update("", refresh=True)
            self._print(over)
        lines = self._text.splitlines()
        room = self._console.height - 2
        latest = Markdown(self._text) if len(lines) < room else Text("\n".join(lines[-room:]))
        self._live.update(latest, refresh=True)

    def _print(self, text: str) -> None:
        if text.strip():
            if self._begun:
                self._console.print()
            self._begun = True
            self._console.print(Markdown(text))
