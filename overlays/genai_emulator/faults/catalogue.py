"""All faults by name, and the one place where they are carried out."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..errors import error_body
from ..project import Project
from . import bodies, replies, sse, uploads, wire
from .exchange import Answer, Exchange
from .fault import Fault, FaultError
from .kind import Kind

if TYPE_CHECKING:
    from ..protocol import Connection

KINDS: dict[str, Kind] = {**replies.KINDS, **bodies.KINDS, **wire.KINDS, **sse.KINDS, **uploads.KINDS}


async def run_with_fault(
    fault: Fault,
    answer: Callable[..., Awaitable[None]],
    scope: Any,
    receive: Callable[[], Awaitable[Any]],
    send: Callable[[Any], Awaitable[None]],
    connection: Connection | None,
    project: Project,
) -> None:
    """Answer a request as the fault wants it."""
    exchange = Exchange(fault, answer, scope, receive, send, connection, project)
    behaviour = KINDS[fault.name].behaviour if fault.name in KINDS else replies.broken
    try:
        await behaviour(exchange)
    except FaultError as error:
        body = json.dumps(error_body(500, str(error), "INTERNAL")).encode()
        await exchange.reply(Answer(500, [("content-type", "application/json")], [body]))
    except asyncio.CancelledError:
        return
