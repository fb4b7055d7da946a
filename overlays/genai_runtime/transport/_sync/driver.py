# Rendered from ../_async/driver.py: change that and run "make generate"; an edit here is lost.

"""What carries out the effects of a core, over an adapter."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..call import Effect, ReadBody, ReadChunk, SendRequest, Sleep, WaitForTurn

if TYPE_CHECKING:
    from ..adapters.base import Adapter, RawResponse


class CallDriver:
    """Carries out the effects of a core. It holds one answer at a time, and closes it before the next."""

    __slots__ = ("_adapter", "answer")

    def __init__(self, adapter: Adapter) -> None:
        self._adapter = adapter
        self.answer: RawResponse | None = None

    def __call__(self, effect: Effect) -> Any:
        if isinstance(effect, ReadBody):
            answer, idle = self.answer, effect.patience
            assert answer is not None
            while data := answer.next(effect.deadline, idle):
                effect.parts.append(effect.body.feed(data))
                idle = effect.idle
            self.answer = None
            answer.close()
            return None
        if isinstance(effect, ReadChunk):
            assert self.answer is not None
            return self.answer.next(effect.deadline, effect.idle)
        if self.answer is not None:
            self.close()
        if isinstance(effect, SendRequest):
            self.answer = self._adapter.open(effect.prepared, effect.deadline, effect.connect)
            return self.answer
        if isinstance(effect, Sleep):
            time.sleep(effect.seconds)
        elif isinstance(effect, WaitForTurn):
            effect.signal.wait(effect.seconds)
        else:
            return effect.action()
        return None

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the answer, none at its end."""
        assert self.answer is not None
        return self.answer.next(deadline, idle)

    def interrupt(self) -> None:
        """Wake whoever waits for bytes, from any thread."""
        if self.answer is not None:
            self.answer.interrupt()

    def abandon(self) -> None:
        """End the answer from a finalizer, where nothing can be awaited."""
        if self.answer is not None:
            self.answer.abandon()

    def close(self) -> None:
        answer, self.answer = self.answer, None
        if answer is not None:
            answer.close()
