"""What carries out the effects of a core, over an adapter."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..call import Effect, ReadBody, ReadChunk, SendRequest, Sleep, WaitForTurn

if TYPE_CHECKING:
    from ..adapters.base import AsyncAdapter, AsyncRawResponse


class AsyncCallDriver:
    """Carries out the effects of a core. It holds one answer at a time, and closes it before the next."""

    __slots__ = ("_adapter", "answer")

    def __init__(self, adapter: AsyncAdapter) -> None:
        self._adapter = adapter
        self.answer: AsyncRawResponse | None = None

    async def __call__(self, effect: Effect) -> Any:
        if isinstance(effect, ReadBody):
            answer, idle = self.answer, effect.patience
            assert answer is not None
            while data := await answer.next(effect.deadline, idle):
                effect.parts.append(effect.body.feed(data))
                idle = effect.idle
            self.answer = None
            await answer.aclose()
            return None
        if isinstance(effect, ReadChunk):
            assert self.answer is not None
            return await self.answer.next(effect.deadline, effect.idle)
        if self.answer is not None:
            await self.aclose()
        if isinstance(effect, SendRequest):
            self.answer = await self._adapter.open(effect.prepared, effect.deadline, effect.connect)
            return self.answer
        if isinstance(effect, Sleep):
            await asyncio.sleep(effect.seconds)
        elif isinstance(effect, WaitForTurn):
            # sync: effect.signal.wait(effect.seconds)
            await effect.signal.await_(effect.seconds)  # async only
        else:
            # sync: return effect.action()
            return await asyncio.to_thread(effect.action)  # async only
        return None

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the answer, none at its end."""
        assert self.answer is not None
        return await self.answer.next(deadline, idle)

    def interrupt(self) -> None:
        """Wake whoever waits for bytes, from any thread."""
        if self.answer is not None:
            self.answer.interrupt()

    def abandon(self) -> None:
        """End the answer from a finalizer, where nothing can be awaited."""
        if self.answer is not None:
            self.answer.abandon()

    async def aclose(self) -> None:
        answer, self.answer = self.answer, None
        if answer is not None:
            await answer.aclose()
