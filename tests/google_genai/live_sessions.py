"""Live sessions as google-genai's own tests make them: out of a client and a connection that is made up."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, cast

from genai_runtime.session.sole_receiver import SoleReceiver

#: Fields of messages as google-genai spells them; the API takes both spellings.
_OUTER = {"clientContent": "client_content", "realtimeInput": "realtime_input", "toolResponse": "tool_response"}


def value_of(found: dict[str, Any], name: str) -> Any:
    """The value of a field, in whichever spelling it has."""
    return next((value for key, value in found.items() if key.lower() == name.replace("_", "").lower()), None)


class Connection:
    """Drives a session over a connection of a test's."""

    def __init__(self, websocket: Any, spelled: dict[str, str] = _OUTER) -> None:
        self._websocket = websocket
        self._spelled = spelled
        self.closed = False
        self.receivers = SoleReceiver()

    async def send(self, message: dict[str, Any]) -> None:
        said = {self._spelled.get(name, name): value for name, value in message.items()}
        await self._websocket.send(json.dumps(said))

    async def next(self, receiver: Any) -> Any:
        from genai_runtime.session.frames import read

        message, error = read(await self._websocket.recv())
        return message if error is None else error

    async def close(self) -> None:
        self.closed = True
        await self._websocket.close()


def install() -> None:
    """Let sessions be made so, and have the modules what the tests reach for before they make one."""
    from websockets.asyncio.client import ClientConnection

    from gemini_api import models
    from genai import _api_client, live, live_music
    from genai._convert import Converters
    from genai.calling.live_tools import LiveTools
    from genai.live.account import SessionUsage
    from genai.setup.settings import backend_of

    class Session(live.AsyncSession):
        def __init__(self, api_client: Any, websocket: Any, session_id: Any = None, setup_complete: Any = None) -> None:
            backend = backend_of(api_client.vertexai is True)
            config: Any = None
            prepared: Any = SimpleNamespace(
                convert=Converters(models, backend),
                tools=LiveTools(None, False, backend, asynchronous=True, config=config),
                usage=SessionUsage(None, ""),
            )
            super().__init__(Connection(websocket), prepared, {})

        async def _receive(self) -> Any:
            return await anext(aiter(self.receive()))

    class MusicSession(live_music.AsyncMusicSession):
        def __init__(self, api_client: Any, websocket: Any) -> None:
            convert = Converters(models, backend_of(api_client.vertexai is True))
            super().__init__(cast("Any", Connection(websocket, {})), convert)

    for module, name, value in (
        (live, "AsyncSession", Session),
        (live, "ClientConnection", ClientConnection),
        (live_music, "AsyncMusicSession", MusicSession),
        (_api_client, "_get_http_client_backend", lambda: "httpx"),
    ):
        setattr(module, name, value)
