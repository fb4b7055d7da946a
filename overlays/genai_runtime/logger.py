"""The logger ``genai``: requests at INFO, their details at DEBUG. Before a program sets it up, only warnings are seen.

``GENAI_LOG=info`` or ``GENAI_LOG=debug`` in the environment sets it up: its lines go to stderr.
"""

from __future__ import annotations

import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import logging

__all__ = ["log"]

_VARIABLE = "GENAI_LOG"
_LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40}
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _Log:
    """``logging.getLogger("genai")``; until something imports ``logging``, nobody can listen below a warning."""

    def isEnabledFor(self, level: int) -> bool:
        return (level >= _LEVELS["warning"] or "logging" in sys.modules) and bool(self._found("isEnabledFor")(level))

    def __getattr__(self, name: str) -> Any:
        return self._found(name)

    def _found(self, name: str) -> Any:
        import logging

        # From now on a method is found without coming here.
        found = getattr(logging.getLogger("genai"), name)
        if callable(found):
            self.__dict__[name] = found
        return found


if TYPE_CHECKING:
    log: logging.Logger
else:
    log = _Log()


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
    import logging

    class Stderr(logging.StreamHandler):  # type: ignore[type-arg]
        """Writes to what ``sys.stderr`` is at the time."""

        def emit(self, record: logging.LogRecord) -> None:
            self.stream = sys.stderr
            super().emit(record)

    handler = Stderr()
    handler.setFormatter(logging.Formatter(_FORMAT))
    log.addHandler(handler)
    log.setLevel(level)


_set_up(os.environ.get(_VARIABLE, "").strip().lower())
