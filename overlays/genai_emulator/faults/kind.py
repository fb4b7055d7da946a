"""What the catalogue says about one fault."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .exchange import Exchange


@dataclass(frozen=True)
class Kind:
    """``behaviour`` does it; ``argument`` is what goes after the colon, ``choices`` the only ones if there are such."""

    behaviour: Callable[[Exchange], Awaitable[None]]
    summary: str
    argument: str = ""
    settings: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    needs_argument: bool = False
