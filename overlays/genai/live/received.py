"""What comes in a Live session, as the program gets it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from genai_runtime.errors import GenAIError, LiveProtocolError, ResponseDecodeError
from genai_runtime.models.decode import decode
from genai_runtime.session.actions import Resumed
from genai_runtime.session.driver import Notice

if TYPE_CHECKING:
    from gemini_api.models import LiveServerMessage
    from genai_runtime.backend import Backend
    from genai_runtime.session.driver import Arrived, AsyncSessionDriver

__all__ = ["read_message", "while_sending"]

# Vertex AI has the names that usage has elsewhere.
_COUNTS = {"candidatesTokenCount": "responseTokenCount", "candidatesTokensDetails": "responseTokensDetails"}


def read_message(arrived: Any, backend: Backend) -> LiveServerMessage:
    """A message of the server, or how the session went on.

    Raises:
        GenAIError: it is an error.
        LiveProtocolError: it is not what the API describes.
    """
    if isinstance(arrived, GenAIError):
        raise arrived.with_traceback(None)
    if isinstance(arrived, Resumed):
        message = _models.LiveServerMessage()
        message.session_resumed = _models.LiveSessionResumed(**arrived.values)
        return message
    if isinstance(arrived, Notice):
        message = _models.LiveServerMessage()
        for name, value in arrived.values.items():
            setattr(message, name, value)
        return message
    usage = arrived.get("usageMetadata")
    if backend.vertexai and isinstance(usage, dict) and not _COUNTS.keys().isdisjoint(usage):
        renamed = {name: value for name, value in usage.items() if name not in _COUNTS}
        renamed |= {_COUNTS[name]: value for name, value in usage.items() if name in _COUNTS}
        arrived = {**arrived, "usageMetadata": renamed}
    try:
        return decode(arrived, _models.LiveServerMessage)
    except ResponseDecodeError as error:
        said = str(error)
    raise LiveProtocolError(said)


async def while_sending(driver: AsyncSessionDriver, sending: Coroutine[Any, Any, None]) -> AsyncIterator[Arrived]:
    """What comes until everything is sent."""
    task = asyncio.ensure_future(sending)
    receiving: asyncio.Future[Arrived] | None = None
    try:
        while not task.done():
            receiving = asyncio.ensure_future(driver.next(task))
            await asyncio.wait({task, receiving}, return_when=asyncio.FIRST_COMPLETED)
            if receiving.done():
                yield receiving.result()
            else:
                receiving.cancel()
        task.result()
    finally:
        # One that waits on would take the message that the program receives next.
        left = [each for each in (task, receiving) if each is not None and not each.done()]
        for each in left:
            each.cancel()
        if left:
            await asyncio.wait(left)
