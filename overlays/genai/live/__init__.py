"""``client.aio.live``: conversations with a model in real time, over a websocket; ``client.live`` is the same without
asyncio.

A session goes on by itself over another connection when it loses one, as long as the server named a handle for it
(``SessionOptions(resume=False)`` forbids it). A message with ``session_resumed`` says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.session.options import SessionOptions

from ..calling.live_tools import NonBlocking
from .connect import AsyncLive, Live
from .session import AsyncSession, Session

if TYPE_CHECKING:
    from genai_runtime.errors import LiveDisconnected as ConnectionClosed  # noqa: F401
else:

    def __getattr__(name: str) -> Any:
        # What programs catch by this name of google-genai's module, where websockets raises it.
        if name != "ConnectionClosed":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from genai_runtime.errors import LiveDisconnected

        return LiveDisconnected


__all__ = ["AsyncLive", "AsyncSession", "Live", "NonBlocking", "Session", "SessionOptions"]
