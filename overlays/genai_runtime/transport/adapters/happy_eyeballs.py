"""Connections of asyncio's to whichever address of a host answers first (RFC 8305).

asyncio's own race (``happy_eyeballs_delay``) loses the socket of the winner when it is cancelled in the turn of the
loop in which that has connected, and uvloop has none.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from itertools import chain, zip_longest
from typing import Any, TypeVar

from genai_runtime.abort import abort

_P = TypeVar("_P", bound=asyncio.BaseProtocol)
_Made = TypeVar("_Made", bound=tuple[Any, Any])

# Seconds after which the next address is tried, while those before it have not answered.
_DELAY = 0.25


async def race(make: Callable[[], _P], host: str, port: int, local: tuple[str, int] | None = None) -> _P:
    """Connect to ``host`` and return the protocol of the connection, made by ``make``.

    Cancelled at any moment, it leaves no socket behind.

    Args:
        make: Makes a protocol, for each address that is tried.
        host: A name or an address.
        port: Its port.
        local: The address and the port to connect from; None for any.

    Raises:
        OSError: The name is not known, or no address can be reached.
    """
    loop = asyncio.get_running_loop()
    if _is_address(host):
        return (await loop.create_connection(make, host, port, local_addr=local))[1]
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = _interleaved([(family, str(where[0])) for family, _, _, _, where in found])
    if len(addresses) == 1:
        return (await loop.create_connection(make, addresses[0], port, local_addr=local))[1]
    first = await _first([loop.create_connection(make, each, port, local_addr=local) for each in addresses])
    if not isinstance(first, BaseException):
        return first[1]
    try:
        raise first
    finally:
        # A frame that an error has gone through, and that has the error, would wait for the collector.
        del first


async def _first(ways: list[Coroutine[Any, Any, _Made]]) -> _Made | BaseException:
    """Return what the first that comes to its end made; the error to raise if none does."""
    loop = asyncio.get_running_loop()
    left = deque(ways)
    errors: list[BaseException] = []
    winner: asyncio.Task[_Made] | None = None
    tasks: list[asyncio.Task[_Made]] = []
    pending: set[asyncio.Task[_Made]] = set()
    try:
        while winner is None:
            if left:
                tasks.append(loop.create_task(left.popleft()))
                pending.add(tasks[-1])
            elif not pending:
                return _told(errors)
            done, pending = await asyncio.wait(
                pending, timeout=_DELAY if left else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                error = task.exception()
                if error is not None:
                    errors.append(error)
                elif winner is None:
                    winner = task
        return winner.result()
    finally:
        for way in left:
            way.close()
        for task in tasks:
            if task is not winner:
                task.cancel()
                task.add_done_callback(_drop)


def _drop(task: asyncio.Task[_Made]) -> None:
    """Close a connection that nobody waits for any more."""
    if not task.cancelled() and task.exception() is None:
        abort(task.result()[0])


def _is_address(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except (OSError, ValueError):
            continue
        return True
    return False


def _interleaved(found: Iterable[tuple[int, str]]) -> list[str]:
    """Addresses of the families by turns, that of the first first."""
    families: dict[int, dict[str, None]] = {}
    for family, address in found:
        families.setdefault(family, {})[address] = None
    rows = chain.from_iterable(zip_longest(*families.values()))
    return [address for address in rows if address is not None]


def _told(errors: list[BaseException]) -> BaseException:
    """Of the errors of several addresses, the one to raise: a refusal says more than a network that is not there."""
    for error in errors:
        if isinstance(error, OSError) and error.errno == errno.ECONNREFUSED:
            return error
    return errors[0]
