"""That one task or thread receives from a session at a time."""

from __future__ import annotations

import asyncio
import threading
import weakref
from typing import Any

from genai_runtime.errors import LiveError

__all__ = ["SoleReceiver"]

Caller = asyncio.Task[Any] | threading.Thread


class SoleReceiver:
    """Knows who receives from a session: two would share its messages, each with gaps.

    Within one task or thread a loop may follow on another one, or stand inside it.
    """

    def __init__(self) -> None:
        self._receiver: weakref.ref[Any] | None = None
        self._caller: weakref.ref[Caller] | None = None
        self._waiting: Caller | None = None

    def begin(self, receiver: Any, caller: Caller) -> None:
        """Take note of who waits for a message.

        Args:
            receiver: What is iterated over. It counts until it is released, or nobody has it any more.
            caller: The task or the thread.

        Raises:
            LiveError: another one receives.
        """
        known = None if self._receiver is None else self._receiver()
        before = None if self._caller is None else self._caller()
        shared = known is not None and known is not receiver and before is not None and before is not caller
        if not _gone(self._waiting) or (shared and not _gone(before)):
            raise LiveError(
                "another task or thread receives from this session already: two would share its messages, each with "
                "gaps; receive in one place and hand the messages on"
            )
        if known is not receiver:
            self._receiver = weakref.ref(receiver)
        if before is not caller:
            self._caller = weakref.ref(caller)
        self._waiting = caller

    def end(self, caller: Caller) -> None:
        """Take note that it waits no longer."""
        if self._waiting is caller:
            self._waiting = None

    def release(self, receiver: Any) -> None:
        """Take note that nothing is received by it any more."""
        if self._receiver is not None and self._receiver() is receiver:
            self._receiver = None


def _gone(caller: Caller | None) -> bool:
    """Whether a task or a thread is over, or about to be."""
    if isinstance(caller, asyncio.Task):
        return caller.done() or caller.cancelling() > 0
    return caller is None or not caller.is_alive()
