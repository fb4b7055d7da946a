"""Python in a browser or under node (Pyodide): no sockets and no threads, but JavaScript's fetch."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def in_browser() -> bool:
    """Whether this Python runs on WebAssembly in a JavaScript engine."""
    # Not compared in place: type checkers would skip what is behind it.
    platform: str = sys.platform
    return platform == "emscripten"


async def to_thread(function: Callable[P, T], *arguments: P.args, **keywords: P.kwargs) -> T:
    """Run a function in a thread; in a browser, which has none, at once."""
    if in_browser():
        return function(*arguments, **keywords)
    # Synchronous programs import this module, and do not pay for asyncio.
    import asyncio

    def call() -> T:
        try:
            return function(*arguments, **keywords)
        except StopIteration as error:
            # A future takes none: whoever waits for it would wait for ever.
            raise RuntimeError("a function raised StopIteration") from error

    return await asyncio.to_thread(call)
