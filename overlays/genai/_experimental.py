"""Warnings of what google-genai calls experimental: the same category and the same texts, once a process each."""

from __future__ import annotations

import warnings

__all__ = ["ExperimentalWarning", "warn_once"]


class ExperimentalWarning(Warning):
    """Something may change in future versions. ``warnings.simplefilter("ignore", ExperimentalWarning)`` silences it."""


_given: set[str] = set()


def warn_once(message: str, stacklevel: int, category: type[Warning] = ExperimentalWarning) -> None:
    """Give a warning that was not given before in this process.

    Args:
        message: What it says.
        stacklevel: 1 for the line that calls this function, 2 for the line that called that one, and so on.
        category: Its class.
    """
    if message not in _given:
        _given.add(message)
        warnings.warn(message, category, stacklevel=stacklevel + 1)
