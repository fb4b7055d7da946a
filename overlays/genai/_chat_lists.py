"""The history of a chat as google-genai keeps it: two lists of contents, which many programs read and change.

They are made when a program first reaches for them (``chat._curated_history``), and count from then on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from .contents import Turns

Wire = dict[str, Any]


class Turned(Protocol):
    """The history of a chat, as turns that travel."""

    all: list[Wire]
    curated: Turns

    def left_out(self) -> list[int]:
        """The numbers of those that are not sent on."""
        ...


H = TypeVar("H", bound=Turned)


class HistoryLists:
    """The contents of a chat: all of them, and those that are sent on. A content of both is one object.

    Args:
        history: The history so far.
        read: Makes a content of a turn.
        write: Makes a turn of a content, or of whatever else a program puts among them; it is told the place.
    """

    def __init__(self, history: Turned, read: Callable[[Wire], Any], write: Callable[[Any, str], Wire]) -> None:
        self._read = read
        self._write = write
        self.all: list[Any] = []
        self.curated: list[Any] = []
        left_out = set(history.left_out())
        for index, turn in enumerate(history.all):
            self._add(turn, index not in left_out)

    def record(self, asked: Iterable[Wire], said: Sequence[Wire], valid: bool) -> None:
        """Add what a chat records."""
        for turn in (*asked, *(said or [{"role": "model", "parts": []}])):
            self._add(turn, valid)

    def _add(self, turn: Wire, curated: bool) -> None:
        content = self._read(turn)
        self.all.append(content)
        if curated:
            self.curated.append(content)

    def into(self, history: H) -> H:
        """``history`` with what the lists hold now."""
        turns: dict[int, Wire] = {}

        def written(contents: list[Any], where: str) -> list[Wire]:
            for index, each in enumerate(contents):
                if id(each) not in turns:
                    turns[id(each)] = self._write(each, f"{where}[{index}]")
            return [turns[id(each)] for each in contents]

        history.curated = Turns.measured(written(self.curated, "_curated_history"))
        history.all = written(self.all, "_comprehensive_history")
        return history
