"""Faults of the connection: resets, stalls, slow responses."""

from __future__ import annotations

import json

from .exchange import Answer, Exchange
from .fault_kind import FaultKind

_STAGES = ("before", "headers", "body", "request")


async def reset(exchange: Exchange) -> None:
    """RST: before the answer, in its headers, in its body, or in the middle of the request."""
    await _break(exchange, "reset")


async def close(exchange: Exchange) -> None:
    """A connection that is closed too early."""
    await _break(exchange, "close")


async def stall(exchange: Exchange) -> None:
    """A stall of so many seconds, or for ever."""
    await _break(exchange, "stall")


async def drip(exchange: Exchange) -> None:
    """The good response, ``bytes`` (1) at a time with a pause in seconds; with ``headers`` the head too."""
    answer = await exchange.get_answer()
    every = exchange.fault.argument_seconds(0.5)
    size = exchange.fault.integer("bytes", 1)
    await exchange.read_body()
    head = answer.head([("content-length", str(len(answer.body)))])
    slow = answer.body
    if exchange.fault.flag("headers"):
        head, slow = b"", head + slow
    await exchange.wire.write(head)
    for start in range(0, len(slow), size):
        if not await exchange.wire.wait(every) or not await exchange.wire.write(slow[start : start + size]):
            return
    await exchange.wire.close()


async def delay(exchange: Exchange) -> None:
    """The good response, late; with ``execute`` the operation is executed before the delay."""
    seconds = exchange.fault.argument_seconds(1.0)
    early = exchange.fault.flag("execute")
    answer = await exchange.get_answer() if early else None
    if await exchange.wire.wait(seconds):
        await exchange.reply(answer if answer is not None else await exchange.get_answer())


async def stale(exchange: Exchange) -> None:
    """A good response on a connection that fails at the next request."""
    answer = await exchange.get_answer()
    exchange.wire.make_stale(exchange.fault.argument or "close")
    await exchange.reply(answer)


async def excess(exchange: Exchange) -> None:
    """An excess response right after the good one."""
    answer = await exchange.get_answer()
    # Written together: otherwise it would be random which request of the client gets the second one.
    exchange.wire.hold(True)
    await exchange.reply(answer)
    body = b'{"of": "somebody else"}'
    head = Answer(200, [("content-type", "application/json; charset=UTF-8")]).head([("content-length", str(len(body)))])
    await exchange.wire.write(head + body)
    exchange.wire.hold(False)


async def accept(exchange: Exchange) -> None:
    """A fault of new connections; a request with it in its header is closed."""
    await exchange.wire.close()


async def _break(exchange: Exchange, how: str) -> None:
    fault = exchange.fault
    stage = fault.argument or "before"
    if stage == "request":
        await _in_request(exchange, how)
        return
    if stage == "before":
        answer = await exchange.get_answer() if fault.flag("execute") else None
        if answer is None:
            await exchange.read_body()
        if await _strike(exchange, how):
            await exchange.reply(answer if answer is not None else await _late(exchange))
        return
    answer = await exchange.get_answer()
    head = answer.head([("content-length", str(len(answer.body)))])
    wire = head if stage == "headers" else head + answer.body
    at = fault.integer("bytes", (len(head) if stage == "headers" else len(answer.body)) // 2)
    at += 0 if stage == "headers" else len(head)
    await exchange.read_body()
    await exchange.wire.write(wire[:at])
    if await _strike(exchange, how):
        await exchange.wire.write((head + answer.body)[at:])
        await exchange.wire.close()


async def _late(exchange: Exchange) -> Answer:
    """The response after a stall before it: a timeout."""
    message = {
        "error": {"code": 504, "message": "The emulator was silent for too long.", "status": "DEADLINE_EXCEEDED"}
    }
    return Answer(504, [("content-type", "application/json; charset=UTF-8")], [json.dumps(message).encode()])


async def _in_request(exchange: Exchange, how: str) -> None:
    """Read a part of the body (with ``execute`` an upload keeps it), then stop."""
    size = exchange.fault.integer("bytes", 0)
    if exchange.fault.flag("execute"):
        await exchange.get_answer(receive=_cut_off(exchange, size))
    elif size:
        await exchange.read_body(at_least=size)
    exchange.wire.pause()
    if await _strike(exchange, how):
        await exchange.read_body()
        await exchange.reply(await _late(exchange))


def _cut_off(exchange: Exchange, size: int):  # type: ignore[no-untyped-def]
    """A ``receive`` that gives so many bytes of the body and then a disconnect."""
    left = size

    async def receive() -> dict[str, object]:
        nonlocal left
        if left <= 0:
            return {"type": "http.disconnect"}
        message = await exchange.receive()
        body = message.get("body", b"")[:left]
        left -= len(body)
        if not message.get("more_body"):
            left = 0
        return {"type": "http.request", "body": body, "more_body": True}

    return receive


async def _strike(exchange: Exchange, how: str) -> bool:
    """Break or stall the connection; True if the response should go on."""
    if how == "reset":
        await exchange.wire.reset()
        return False
    if how == "close":
        await exchange.wire.flush()
        await exchange.wire.close()
        return False
    seconds = exchange.fault.seconds("seconds", 0.0)
    return await exchange.wire.wait(seconds or None)


KINDS = {
    "reset": FaultKind(reset, "RST", "<stage>", ("bytes", "execute"), _STAGES),
    "close": FaultKind(close, "the connection closed", "<stage>", ("bytes", "execute"), _STAGES),
    "stall": FaultKind(stall, "silence", "<stage>", ("bytes", "execute", "seconds"), _STAGES),
    "drip": FaultKind(drip, "the good answer very slowly", "<seconds>", ("bytes", "headers")),
    "delay": FaultKind(delay, "the good answer late", "<seconds>", ("execute",)),
    "stale": FaultKind(stale, "a connection that dies under the next request", "<how>", choices=("close", "reset")),
    "excess": FaultKind(excess, "a second answer behind the good one"),
    "accept": FaultKind(
        accept,
        "a connection that is closed, reset or left alone as soon as it is made",
        "<how>",
        choices=("close", "reset", "stall"),
        needs_argument=True,
    ),
}
