"""Faults of sessions over websockets; what opens sessions makes them strike."""

from __future__ import annotations

from .exchange import Exchange
from .fault import FaultError
from .fault_kind import FaultKind

FORMS = (
    *("drop", "reset", "close", "stall", "half-open", "go-away", "error", "error-close"),
    *("bad-json", "not-utf-8", "not-an-object", "empty", "unknown", "large", "garbage", "masked"),
    *("text", "fragments", "pong"),
)


async def socket(exchange: Exchange) -> None:
    """A fault of a session, planned for a request that opens none."""
    raise FaultError(f"the fault {exchange.fault.text!r} is for requests that open a session over a websocket")


KINDS = {
    "socket": FaultKind(
        socket,
        "a session over a websocket that ends, falls silent, or says what it should not",
        "<form>",
        ("after", "received", "bytes", "execute", "seconds", "reason", "message"),
        FORMS,
        needs_argument=True,
    ),
}
