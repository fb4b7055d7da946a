"""The end of one of asyncio's connections, at once."""

from __future__ import annotations

from typing import Any


def abort(transport: Any) -> None:
    """Drop a connection, unless it is gone already.

    A transport that was closed with bytes to send ends as soon as they are sent; asyncio's does not know this of
    itself, and `abort` fails there: it has no loop any more.

    Args:
        transport: One of asyncio's or of another loop's; None where there is no connection yet.
    """
    if transport is None:
        return
    sock = transport.get_extra_info("socket")
    if sock is None or sock.fileno() >= 0:
        transport.abort()
