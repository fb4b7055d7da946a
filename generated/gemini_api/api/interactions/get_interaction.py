"""``getInteraction``: GET /{+name}

Reads an interaction, or follows its events.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_bool, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Interaction

OPERATION = _Operation("getInteraction", "GET", "repeatable", "json")
_NAME = ("interactions/{interactionsId}",)


def build(
    *,
    name: str,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    stream: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the interaction, which tells it from others.
        include_input: True returns the input too.
        last_event_id: Id of the last event that came; the stream goes on behind it.
        stream: True answers by events, as they happen.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if include_input is not None:
        query["include_input"] = (
            include_input if include_input.__class__ is bool else check_bool(include_input, "include_input")
        )
    if last_event_id is not None:
        query["last_event_id"] = (
            last_event_id if last_event_id.__class__ is str else str.__str__(check_str(last_event_id, "last_event_id"))
        )
    if stream is not None:
        query["stream"] = stream if stream.__class__ is bool else check_bool(stream, "stream")
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, options=options)


def parse(response: Response) -> Interaction:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Interaction)


def sync(
    transport: Transport,
    *,
    name: str,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    stream: bool | None = None,
    options: RequestOptions | None = None,
) -> Interaction:
    """Send the request and read the answer."""
    return transport.call(
        build(name=name, include_input=include_input, last_event_id=last_event_id, stream=stream, options=options),
        parse,
    )


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    stream: bool | None = None,
    options: RequestOptions | None = None,
) -> Interaction:
    """Send the request and read the answer."""
    return await transport.call(
        build(name=name, include_input=include_input, last_event_id=last_event_id, stream=stream, options=options),
        parse,
    )
