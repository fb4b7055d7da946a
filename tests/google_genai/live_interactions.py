"""Live interactions as google-genai's own tests make them: out of a connection that is made up."""

from __future__ import annotations

import sys
import types
from typing import Any


class Frames:
    """A test's connection, as the adapter for ``websockets`` sees one."""

    def __init__(self, websocket: Any) -> None:
        self._websocket = websocket
        self._closed = False

    async def recv(self, decode: bool) -> bytes:
        frame = await self._websocket.recv()
        return frame if isinstance(frame, bytes) else str(frame).encode()

    async def send(self, text: str) -> None:
        await self._websocket.send(text)

    async def close(self, code: int) -> None:
        if not self._closed:
            self._closed = True
            await self._websocket.close()


def install() -> None:
    """Let connections be made so, and tell of their state what the tests look at."""
    from genai import _experimental, _interactions_websocket, live_interactions
    from genai._gaos import google_genai
    from genai_runtime.session import websocket as adapter

    class Connection(live_interactions.InteractionWebSocketConnection):
        def __init__(self, websocket: Any, interaction_id: Any = None, *, event_parser: Any = None) -> None:
            socket = websocket if isinstance(websocket, adapter.Socket) else adapter.Socket(Frames(websocket))
            super().__init__(socket, interaction_id)

        @property
        def _terminal(self) -> bool:
            return self._state == "terminal"

        @property
        def _detached(self) -> bool:
            return self._state == "detached"

        @property
        def _pending_events(self) -> Any:
            return self._waiting

        def _redacted_connection_error(self, error: Exception) -> Exception:
            return self._lost(adapter._closed(error))

    # Where a warning stands there that comes once a process; plugin.py forgets it before each test.
    warning: Any = types.ModuleType("genai._live_interactions_experimental")
    warning._LIVE_INTERACTIONS_EXPERIMENTAL_WARNING = _experimental.LIVE_INTERACTIONS
    warning._live_interactions_experimental_warned = False
    for name in ("google.genai", "genai"):
        sys.modules[f"{name}._live_interactions_experimental"] = warning
    sys.modules["genai"]._live_interactions_experimental = warning  # type: ignore[attr-defined]

    Connection.__name__ = "InteractionWebSocketConnection"
    for module, name, value in (
        (google_genai, "InteractionWebSocketConnection", Connection),
        (google_genai, "_parse_server_event", None),
        (live_interactions, "InteractionWebSocketConnection", Connection),
        (_interactions_websocket, "InteractionWebSocketConnection", Connection),
        (_interactions_websocket, "_safe_close_code", lambda error: adapter._closed(error).code),
    ):
        setattr(module, name, value)
