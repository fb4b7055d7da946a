"""The logger ``genai``: requests at INFO, their details at DEBUG. Before a program sets it up, only warnings are seen.

``GENAI_LOG=info`` or ``GENAI_LOG=debug`` in the environment sets it up: its lines go to stderr.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings

__all__ = ["log"]

log = logging.getLogger("genai")

_VARIABLE = "GENAI_LOG"
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _Stderr(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to what ``sys.stderr`` is at the time."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)


def _set_up(asked: str) -> None:
    """Let the logger write what the environment asks for.

    It has no handler otherwise, not even a ``NullHandler``: Python then prints warnings to stderr, and nothing below.
    """
    if not asked:
        return
    level = _LEVELS.get(asked)
    if level is None:
        warnings.warn(f"{_VARIABLE} is one of {', '.join(map(repr, _LEVELS))}, not {asked!r:.80}", stacklevel=2)
        return
    handler = _Stderr()
    handler.setFormatter(logging.Formatter(_FORMAT))
    log.addHandler(handler)
    log.setLevel(level)


_set_up(os.environ.get(_VARIABLE, "").strip().lower())
