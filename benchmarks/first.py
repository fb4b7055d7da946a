"""A process that asks once: what it takes is measured from outside.

python -m benchmarks.first CLIENT URL
"""

from __future__ import annotations

import socket
import sys
from typing import Any

from benchmarks.clients import CLIENTS

#: Where clients of the API go, and what they trust there is up to them.
HOST = "generativelanguage.googleapis.com"


def address(name: str, url: str) -> str:
    """The URL that a client asks: over HTTPS by Google's name, which leads to this machine here."""
    if not url.startswith("https:") or "pyreqwest" in CLIENTS[name].needs:
        # What is not written in Python finds addresses by itself.
        return url
    known = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **named: Any) -> Any:
        return known("localhost" if host in (HOST, HOST.encode()) else host, *args, **named)

    socket.getaddrinfo = getaddrinfo
    return url.replace("localhost", HOST)


def main(name: str, url: str) -> None:
    client = CLIENTS[name].make(address(name, url))
    assert client.ask("m")


def amain(name: str, url: str) -> None:
    import asyncio

    async def ask() -> None:
        client = CLIENTS[name].make(address(name, url))
        assert await client.aask("m")
        await client.aclose()

    asyncio.run(ask())


if __name__ == "__main__":
    (amain if sys.argv[3:] else main)(sys.argv[1], sys.argv[2])
