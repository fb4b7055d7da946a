"""Pages of other origins in a browser: what their preflight requests are told, and who may read an answer."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

_METHODS = b"GET, POST, PATCH, PUT, DELETE, HEAD"


class Cors:
    """Lets pages of some origins call the emulator; ``*`` stands for all of them."""

    def __init__(self, origins: Collection[str]) -> None:
        self._origins = frozenset(origins)

    def origin_of(self, scope: Any) -> bytes | None:
        """The origin of the page that sends a request, if it may."""
        found: bytes | None = dict(scope["headers"]).get(b"origin")
        allowed = found is not None and ("*" in self._origins or found.decode("latin-1") in self._origins)
        return found if allowed else None

    async def answer_preflight(self, scope: Any, send: Any) -> bool:
        """Answer a question of the browser's before a request; false if it is none, or the page may not ask."""
        headers = dict(scope["headers"])
        origin = self.origin_of(scope)
        if origin is None or scope["method"] != "OPTIONS" or b"access-control-request-method" not in headers:
            return False
        told = [
            *_readable(origin),
            (b"access-control-allow-methods", _METHODS),
            (b"access-control-allow-headers", headers.get(b"access-control-request-headers", b"")),
            (b"access-control-max-age", b"3600"),
            (b"content-length", b"0"),
        ]
        if b"access-control-request-private-network" in headers:
            # A page from the network asks for this machine.
            told.append((b"access-control-allow-private-network", b"true"))
        await send({"type": "http.response.start", "status": 200, "headers": told})
        await send({"type": "http.response.body", "body": b""})
        return True

    def readable(self, scope: Any, send: Any) -> Any:
        """The ``send`` of a request whose answer its page may read, with all its headers."""
        origin = self.origin_of(scope)
        if origin is None:
            return send

        async def with_headers(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = message | {"headers": [*message.get("headers", []), *_readable(origin)]}
            await send(message)

        return with_headers


def _readable(origin: bytes) -> list[tuple[bytes, bytes]]:
    return [
        (b"access-control-allow-origin", origin),
        (b"access-control-expose-headers", b"*"),
        (b"vary", b"Origin"),
    ]
