"""Faults of resumable uploads that no other fault can make: half kept, gone, cancelled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

from .exchange import Exchange
from .fault import FaultError
from .kind import Kind


async def keep(exchange: Exchange) -> None:
    """Keep only a part of what an upload request brings (``half``, or so many bytes), and say so with 200.

    A request that would have finished the upload does not.
    """
    announced = int(_header(exchange, b"content-length") or 0)
    argument = exchange.fault.argument or "half"
    size = announced // 2 if argument == "half" else exchange.fault.argument_whole(0)
    answer = await exchange.perform({"x-goog-upload-command": "upload"}, _first(exchange, size))
    await exchange.drain()
    status = exchange.fault.whole("status", 200)
    if status != 200:
        answer.status = status
    await exchange.reply(answer)


async def end_upload(exchange: Exchange) -> None:
    """The upload expires (410 from then on), or is cancelled by the service."""
    query = parse_qs(exchange.scope["query_string"].decode("latin-1"))
    session = exchange.project.uploads.get(query.get("upload_id", [""])[0])
    if session is None:
        raise FaultError(f"the fault {exchange.fault.text!r} goes with a request of an upload that was begun")
    session.status = "cancelled" if exchange.fault.argument == "cancelled" else "expired"
    await exchange.reply(await exchange.perform())


def _header(exchange: Exchange, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in exchange.scope["headers"] if key == name), "")


def _first(exchange: Exchange, size: int) -> Callable[[], Awaitable[Any]]:
    """A receive that gives the first bytes of the body, and says that they are all."""
    left = size

    async def receive() -> Any:
        nonlocal left
        if left <= 0:
            return {"type": "http.request", "body": b"", "more_body": False}
        message = await exchange.receive()
        body = message.get("body", b"")[:left]
        left -= len(body)
        more = bool(message.get("more_body")) and left > 0
        if not more:
            left = 0
        return message | {"body": body, "more_body": more}

    return receive


KINDS = {
    "keep": Kind(keep, "only a part of an upload request kept", "<bytes or half>", ("status",)),
    "end-upload": Kind(end_upload, "an upload that expires or is cancelled", "<how>", choices=("expired", "cancelled")),
}
