"""A process that asks once: what it takes is measured from outside.

python -m benchmarks.first CLIENT URL
"""

from __future__ import annotations

import sys

from benchmarks.clients import CLIENTS


def main(name: str, url: str) -> None:
    client = CLIENTS[name].make(url)
    assert client.ask("m")


def amain(name: str, url: str) -> None:
    import asyncio

    async def ask() -> None:
        client = CLIENTS[name].make(url)
        assert await client.aask("m")
        await client.aclose()

    asyncio.run(ask())


if __name__ == "__main__":
    (amain if sys.argv[3:] else main)(sys.argv[1], sys.argv[2])
