"""Faults of resumable uploads: bytes kept in part, uploads expired or cancelled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

from .exchange import Exchange
from .fault import FaultError
from .fault_kind import FaultKind


async def keep(exchange: Exchange) -> None:
    """Keep only a part of an upload request's bytes (``half``, or a number), and answer 200 with the offset.

    The upload is not finished by such a request.
    """
    announced = int(_header(exchange, b"content-length") or 0)
    argument = exchange.fault.argument or "half"
    size = announced // 2 if argument == "half" else exchange.fault.argument_integer(0)
    answer = await exchange.get_answer({"x-goog-upload-command": "upload"}, _first(exchange, size))
    await exchange.read_body()
    status = exchange.fault.integer("status", 200)
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
    await exchange.reply(await exchange.get_answer())


def _header(exchange: Exchange, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in exchange.scope["headers"] if key == name), "")


def _first(exchange: Exchange, size: int) -> Callable[[], Awaitable[Any]]:
    """A ``receive`` that ends after the first bytes of the body."""
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
    "keep": FaultKind(keep, "only a part of an upload request kept", "<bytes or half>", ("status",)),
    "end-upload": FaultKind(
        end_upload, "an upload that expires or is cancelled", "<how>", choices=("expired", "cancelled")
    ),
}
