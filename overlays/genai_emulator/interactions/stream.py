"""Send the events of an interaction: those that happened, and the others as the clock goes on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

from ..clock import Clock
from ..records import Interaction
from ..responses import COMMON, send_start
from . import run

JSON = dict[str, Any]

_DONE = b"event: done\ndata: [DONE]\n\n"


class InteractionStream:
    """A response: the events from one on, and the end of the stream.

    Args:
        interaction: What they tell of.
        start: The number of the first event to send.
        clock: The time that the interaction runs by.
        delay: Seconds between two events.
        spelled: Puts an event in the form in which it is sent.
    """

    def __init__(
        self,
        interaction: Interaction,
        start: int,
        clock: Clock,
        delay: float,
        spelled: Callable[[JSON], JSON] = lambda event: event,
    ) -> None:
        self._interaction = interaction
        self._start = start
        self._clock = clock
        self._delay = delay
        self._spelled = spelled

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        headers = {"content-type": "text/event-stream", "content-disposition": "attachment", **COMMON}
        await send_start(send, 200, headers)
        gone = asyncio.ensure_future(_left(receive))
        try:
            await self._send_events(send, gone)
        finally:
            gone.cancel()

    async def _send_events(self, send: Any, gone: asyncio.Future[None]) -> None:
        async for event in self._events(gone):
            event = self._spelled(event)
            data = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
            line = b"event: %s\ndata: %s\n\n" % (event["event_type"].encode(), data)
            await send({"type": "http.response.body", "body": line, "more_body": True})
        await send({"type": "http.response.body", "body": _DONE, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _events(self, gone: asyncio.Future[None]) -> AsyncIterator[JSON]:
        from starlette.requests import ClientDisconnect

        at = self._start
        while True:
            now = self._clock.now()
            running = run.is_running(self._interaction, now)
            for event in run.so_far(self._interaction, now)[at:]:
                if at > self._start and self._delay:
                    await asyncio.sleep(self._delay)
                at += 1
                yield event
            if not running:
                return
            step = self._interaction.seconds / len(self._interaction.events)
            passed = asyncio.ensure_future(self._clock.passed(now, step))
            await asyncio.wait({passed, gone}, return_when=asyncio.FIRST_COMPLETED)
            if gone.done():
                passed.cancel()
                raise ClientDisconnect


async def _left(receive: Any) -> None:
    """Wait until the client has hung up."""
    while (await receive())["type"] != "http.disconnect":
        pass
