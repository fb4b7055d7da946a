"""Faults of the connection: broken, silent, slow."""

from __future__ import annotations

import json

from .exchange import Answer, Exchange
from .kind import Kind

_STAGES = ("before", "headers", "body", "request")


async def reset(exchange: Exchange) -> None:
    """RST: before the answer, in its headers, in its body, or in the middle of the request."""
    await _break(exchange, "reset")


async def close(exchange: Exchange) -> None:
    """The connection closed where it should not be."""
    await _break(exchange, "close")


async def stall(exchange: Exchange) -> None:
    """Silence: for so many seconds and then the rest, or for ever."""
    await _break(exchange, "stall")


async def drip(exchange: Exchange) -> None:
    """The good answer, a byte (or ``bytes``) every so many seconds; with ``headers`` the head too."""
    answer = await exchange.perform()
    every = exchange.fault.argument_seconds(0.5)
    size = exchange.fault.whole("bytes", 1)
    await exchange.drain()
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
    """The good answer, late; with ``execute`` the operation is carried out before the wait."""
    seconds = exchange.fault.argument_seconds(1.0)
    early = exchange.fault.flag("execute")
    answer = await exchange.perform() if early else None
    if await exchange.wire.wait(seconds):
        await exchange.reply(answer if answer is not None else await exchange.perform())


async def stale(exchange: Exchange) -> None:
    """A good answer on a connection that then dies under the next request."""
    answer = await exchange.perform()
    exchange.wire.make_stale(exchange.fault.argument or "close")
    await exchange.reply(answer)


async def excess(exchange: Exchange) -> None:
    """A second answer, which nobody asked for, right behind the good one."""
    answer = await exchange.perform()
    # Held back until both are written: were the second later, it would be chance which request of the client meets it.
    exchange.wire.hold(True)
    await exchange.reply(answer)
    body = b'{"of": "somebody else"}'
    head = Answer(200, [("content-type", "application/json; charset=UTF-8")]).head([("content-length", str(len(body)))])
    await exchange.wire.write(head + body)
    exchange.wire.hold(False)


async def accept(exchange: Exchange) -> None:
    """Only a connection can meet this one; a request that does (by its header) is closed on."""
    await exchange.wire.close()


async def _break(exchange: Exchange, how: str) -> None:
    fault = exchange.fault
    stage = fault.argument or "before"
    if stage == "request":
        await _in_request(exchange, how)
        return
    if stage == "before":
        answer = await exchange.perform() if fault.flag("execute") else None
        if answer is None:
            await exchange.drain()
        if await _strike(exchange, how):
            await exchange.reply(answer if answer is not None else await _late(exchange))
        return
    answer = await exchange.perform()
    head = answer.head([("content-length", str(len(answer.body)))])
    wire = head if stage == "headers" else head + answer.body
    at = fault.whole("bytes", (len(head) if stage == "headers" else len(answer.body)) // 2)
    at += 0 if stage == "headers" else len(head)
    await exchange.drain()
    await exchange.wire.write(wire[:at])
    if await _strike(exchange, how):
        await exchange.wire.write((head + answer.body)[at:])
        await exchange.wire.close()


async def _late(exchange: Exchange) -> Answer:
    """After a silence before the answer, the request is gone: what is left to say is that it took too long."""
    message = {
        "error": {"code": 504, "message": "The emulator was silent for too long.", "status": "DEADLINE_EXCEEDED"}
    }
    return Answer(504, [("content-type", "application/json; charset=UTF-8")], [json.dumps(message).encode()])


async def _in_request(exchange: Exchange, how: str) -> None:
    """Read a part of the body (with ``execute`` an upload keeps it), and read no more."""
    size = exchange.fault.whole("bytes", 0)
    if exchange.fault.flag("execute"):
        await exchange.perform(receive=_cut_off(exchange, size))
    elif size:
        await exchange.drain(at_least=size)
    exchange.wire.pause()
    if await _strike(exchange, how):
        await exchange.drain()
        await exchange.reply(await _late(exchange))


def _cut_off(exchange: Exchange, size: int):  # type: ignore[no-untyped-def]
    """A receive that gives so many bytes of the body, and then says that the client has gone."""
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
    """Break the connection, or be silent; True when the answer should go on after that."""
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
    "reset": Kind(reset, "RST", "<stage>", ("bytes", "execute"), _STAGES),
    "close": Kind(close, "the connection closed", "<stage>", ("bytes", "execute"), _STAGES),
    "stall": Kind(stall, "silence", "<stage>", ("bytes", "execute", "seconds"), _STAGES),
    "drip": Kind(drip, "the good answer very slowly", "<seconds>", ("bytes", "headers")),
    "delay": Kind(delay, "the good answer late", "<seconds>", ("execute",)),
    "stale": Kind(stale, "a connection that dies under the next request", "<how>", choices=("close", "reset")),
    "excess": Kind(excess, "a second answer behind the good one"),
    "accept": Kind(
        accept,
        "a connection that is closed, reset or left alone as soon as it is made",
        "<how>",
        choices=("close", "reset", "stall"),
        needs_argument=True,
    ),
}
