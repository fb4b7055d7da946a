"""A text that comes in pieces, joined in blocks: a piece of its own takes three times its letters."""

from __future__ import annotations

__all__ = ["JoinedText"]

#: How many pieces become a block.
_BLOCK = 1024


class JoinedText:
    """What a stream has said so far. ``str(text)`` is all of it, and ``len(text)`` how many letters that is.

    Args:
        first: What it begins with.
        most: The most letters that are kept; the first are forgotten, an eighth at a time. Default: any number.
    """

    __slots__ = ("_blocks", "_length", "_most", "_open", "_pieces")

    def __init__(self, first: str = "", most: int | None = None) -> None:
        self._blocks: list[str] = [first] if first else []
        self._pieces: list[str] = []
        self._length = len(first)
        # The letters of the pieces that are no block yet.
        self._open = 0
        self._most = most

    def add(self, piece: str) -> None:
        """Add a piece at the end."""
        self._pieces.append(piece)
        self._length += len(piece)
        self._open += len(piece)
        if len(self._pieces) == _BLOCK or (self._most is not None and self._open > self._most // 8):
            self._blocks.append("".join(self._pieces))
            self._pieces = []
            self._open = 0
            while self._most is not None and self._length > self._most and len(self._blocks) > 1:
                self._length -= len(self._blocks.pop(0))

    def __str__(self) -> str:
        whole = "".join((*self._blocks, *self._pieces))
        if self._most is None:
            self._blocks, self._pieces, self._open = [whole], [], 0
        return whole

    def __len__(self) -> int:
        return self._length
