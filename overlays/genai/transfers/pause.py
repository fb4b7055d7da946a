"""The wait of a transfer before it goes on where it broke off."""

from __future__ import annotations

from genai_runtime.logger import log
from genai_runtime.transport.config import RetryPolicy
from genai_runtime.transport.retry import backoff

__all__ = ["Pause", "delay_of"]


class Pause:
    """Command: wait, after ``vain`` requests in a row without progress. ``reason``, of the last one, is for the log."""

    __slots__ = ("reason", "vain")

    def __init__(self, vain: int, reason: str = "") -> None:
        self.vain = vain
        self.reason = reason

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pause) and self.vain == other.vain

    def __hash__(self) -> int:
        return hash(self.vain)

    def __repr__(self) -> str:
        return f"Pause({self.vain}, {self.reason!r})"


def delay_of(pause: Pause, policy: RetryPolicy, what: str) -> float:
    """Return the seconds to wait, and log them.

    Args:
        pause: The command.
        policy: How waits grow.
        what: The transfer, for the log.
    """
    delay = backoff(policy, pause.vain)
    if log.isEnabledFor(20):
        from genai_runtime.transport.call_log import waiting

        waiting(what, delay, pause.reason)
    return delay
