"""One kind of fault in the catalogue."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .exchange import Exchange


@dataclass(frozen=True)
class FaultKind:
    """``behaviour`` implements it; ``argument`` is what follows the colon, one of ``choices`` if there are any."""

    behaviour: Callable[[Exchange], Awaitable[None]]
    summary: str
    argument: str = ""
    settings: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    needs_argument: bool = False
