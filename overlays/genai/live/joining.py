"""Join an interaction: open its socket and say which one it is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from gemini_api.sessions import INTERACTIONS
from genai_runtime.errors import APIError, APIWebSocketError
from genai_runtime.session.frames import write
from genai_runtime.session.websocket import OpenFailed, Socket, SocketClosed, open_socket

if TYPE_CHECKING:
    from genai_runtime.session.address import Address

__all__ = ["join"]

_TIMED_OUT = "Timed out establishing live interaction connection."


async def join(address: Address, identifier: str, timeout: float, max_message: int) -> Socket:
    """Return the socket of an interaction that was joined.

    Args:
        address: Where it is.
        identifier: Id of the interaction.
        timeout: Seconds that it may take.
        max_message: The most bytes of a message.

    Raises:
        APIWebSocketError: there is no connection.
    """
    failed: APIWebSocketError | None = None
    socket: Socket | None = None
    try:
        async with asyncio.timeout(timeout):
            await address.authorize()
            socket = await open_socket(address, timeout, max_message)
            await socket.send(write({INTERACTIONS.event: INTERACTIONS.setup, "id": identifier}))
    except TimeoutError:
        failed = APIWebSocketError(_TIMED_OUT)
    except OpenFailed as error:
        words = _TIMED_OUT if isinstance(error.error, TimeoutError) else "The live interaction setup failed."
        refused = error.error.code if isinstance(error.error, APIError) else None
        failed = APIWebSocketError(words, http_status=refused)
    except SocketClosed as closed:
        failed = APIWebSocketError("The connection closed during live setup.", close_code=closed.code)
    except BaseException:
        if socket is not None:
            socket.abort()
        raise
    if failed is not None:
        if socket is not None:
            socket.abort()
        raise failed
    assert socket is not None
    return socket
