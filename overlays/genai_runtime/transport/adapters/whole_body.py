"""Long bodies whose length is known: how much of them is read at once, and reads into one piece of memory.

Pieces that are joined afterwards, and the parsers that they pass, copy such a body three times; for a megabyte, fresh
memory is what costs most.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

#: From how many bytes that are still to come it pays.
LONG = 1 << 17
_SHORT, _MOST = 1 << 16, 1 << 18


def size_of_read(left: int) -> int:
    """How many bytes to read at once where ``left`` are still to come.

    Fewer reads of more bytes make a download cheaper, up to where they hold more than a megabyte; for a short body,
    so much memory costs more than it saves.
    """
    return _SHORT if left < LONG else min(left, _MOST)


def read_rest(read_into: Callable[[memoryview], int], begun: Sequence[bytes], left: int) -> bytes:
    """The body that began so, once its last ``left`` bytes have come.

    Raises:
        EOFError: it ends before.
    """
    # What was not written to yet takes no memory.
    room = BytesIO(bytes(sum(map(len, begun)) + left))
    room.writelines(begun)
    with room.getbuffer() as view:
        at = len(view) - left
        while at < len(view):
            # A view that an error's frames held on to would have Python complain when it frees the room.
            with view[at:] as rest:
                count = read_into(rest)
            if not count:
                raise EOFError
            at += count
    return room.getvalue()
