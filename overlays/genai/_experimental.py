"""Warnings of what google-genai calls experimental: the same category and the same texts, once a process each."""

from __future__ import annotations

import sys
import warnings

__all__ = ["LIVE_INTERACTIONS", "ExperimentalWarning", "warn_once"]

LIVE_INTERACTIONS = (
    "Live Interactions usage (interactions.connect and interactions.auth_tokens) is experimental and may change in "
    "future versions."
)
#: The packages whose own lines no warning is about.
_OWN = (__name__.partition(".")[0], "gemini_api", "genai_runtime")


class ExperimentalWarning(Warning):
    """Something may change in future versions. ``warnings.simplefilter("ignore", ExperimentalWarning)`` silences it."""


_given: set[str] = set()


def warn_once(message: str, stacklevel: int | None, category: type[Warning] = ExperimentalWarning) -> None:
    """Give a warning that was not given before in this process.

    Args:
        message: What it says.
        stacklevel: 1 for the line that calls this function, 2 for the line that called that one, and so on. None for
            the nearest line that is none of this package.
        category: Its class.
    """
    if message not in _given:
        _given.add(message)
        warnings.warn(message, category, stacklevel=1 + (_outside() if stacklevel is None else stacklevel))


def _outside() -> int:
    """How far above the function that asks the nearest line is that is none of this package."""
    level, frame = 1, sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OWN:
        level, frame = level + 1, frame.f_back
    return level
