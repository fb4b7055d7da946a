"""All faults by name, and how they are executed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..errors import error_body
from ..project import Project
from . import bodies, connections, replies, sockets, sse, uploads
from .exchange import Answer, Exchange
from .fault import Fault, FaultError
from .fault_kind import FaultKind

if TYPE_CHECKING:
    from ..connection import Connection

KINDS: dict[str, FaultKind] = {
    **replies.KINDS,
    **bodies.KINDS,
    **connections.KINDS,
    **sse.KINDS,
    **uploads.KINDS,
    **sockets.KINDS,
}


async def run_with_fault(
    fault: Fault,
    answer: Callable[..., Awaitable[None]],
    scope: Any,
    receive: Callable[[], Awaitable[Any]],
    send: Callable[[Any], Awaitable[None]],
    connection: Connection | None,
    project: Project,
) -> None:
    """Answer a request with a fault."""
    exchange = Exchange(fault, answer, scope, receive, send, connection, project)
    behaviour = KINDS[fault.name].behaviour if fault.name in KINDS else replies.broken
    try:
        await behaviour(exchange)
    except FaultError as error:
        body = json.dumps(error_body(500, str(error), "INTERNAL")).encode()
        await exchange.reply(Answer(500, [("content-type", "application/json")], [body]))
    except asyncio.CancelledError:
        return
