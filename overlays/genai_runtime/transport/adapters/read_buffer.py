"""Memory that asyncio reads into, again and again: it would take 256 KB anew each time, at the cost of the read itself.

A loop asks for the memory and fills it in one step, so that all connections of a thread can share it.
"""

from __future__ import annotations

import asyncio
import threading
from typing import Any

#: How many bytes one read gives at most.
SIZE = 1 << 16
# A read of fewer bytes ends what is long.
_SHORT = 1 << 14


class _Memory(threading.local):
    def __init__(self) -> None:
        self.view = memoryview(bytearray(SIZE))


#: Of this thread: where to read to is its ``view``.
memory = _Memory()


def take(count: int) -> bytes:
    """The bytes that have been read.

    Nothing of them stays behind: a server may repeat a credential.
    """
    view = memory.view[:count]
    data = bytes(view)
    view[:] = bytes(count)
    return data


class LongReads(asyncio.Protocol):
    """Stands in for a buffered protocol while much comes at once: to copy that costs more than fresh memory.

    Args:
        protocol: What takes what comes, in ``data_received`` as well; its ``transport`` is the one that reads.
    """

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol

    def data_received(self, data: bytes) -> None:
        protocol = self._protocol
        protocol.data_received(data)
        if len(data) < _SHORT and not protocol.transport.is_closing():
            protocol.transport.set_protocol(protocol)

    def eof_received(self) -> Any:
        return self._protocol.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._protocol.connection_lost(exc)

    def pause_writing(self) -> None:
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        self._protocol.resume_writing()
