"""``client.aio.live``: conversations with a model in real time, over a websocket; ``client.live`` is the same without
asyncio.

A session goes on by itself over another connection when it loses one, as long as the server named a handle for it
(``SessionOptions(resume=False)`` forbids it). A message with ``session_resumed`` says so.
"""

from __future__ import annotations

from genai_runtime.session.options import SessionOptions

from ..calling.live_tools import NonBlocking
from .connect import AsyncLive, Live
from .session import AsyncSession, Session

__all__ = ["AsyncLive", "AsyncSession", "Live", "NonBlocking", "Session", "SessionOptions"]
