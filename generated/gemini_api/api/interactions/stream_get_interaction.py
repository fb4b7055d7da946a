"""``streamGetInteraction``: GET /{+name}

Reads an interaction, or follows its events.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_bool, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport import StreamEnd as _StreamEnd
from genai_runtime.transport import StreamResume as _StreamResume
from genai_runtime.transport import StreamRules as _StreamRules
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncStream, AsyncTransport, RequestOptions, Stream, Transport

    from ...models import InteractionSSEEvent

OPERATION = _Operation(
    "streamGetInteraction",
    "GET",
    "repeatable",
    "sse",
    _StreamRules(
        (
            _StreamEnd(event="interaction.completed"),
            _StreamEnd(event="interaction.complete"),
            _StreamEnd(event="error"),
            _StreamEnd(data="[DONE]"),
        ),
        type="event_type",
        resume=_StreamResume(parameter="last_event_id", id=("event_id",)),
    ),
)
_NAME = ("interactions/{interactionsId}",)


def build(
    *,
    name: str,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the interaction, which tells it from others.
        include_input: True returns the input too.
        last_event_id: Id of the last event that came; the stream goes on behind it.
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
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    query = {
        **(query or {}),
        "stream": "true",
    }
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, options=options)


def parse_event(data: Any) -> InteractionSSEEvent:
    """One event of the stream.

    Raises:
        ResponseDecodeError: the event is not what the API describes.
    """
    event: InteractionSSEEvent = decode(data, _models.InteractionSSEEventCodec)
    return event


def sync(
    transport: Transport,
    *,
    name: str,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    options: RequestOptions | None = None,
) -> Stream[InteractionSSEEvent]:
    """Send the request; iterate over the stream, and close it (``with``) unless it is read to its end."""
    return transport.stream(
        build(name=name, include_input=include_input, last_event_id=last_event_id, options=options), parse_event
    )


def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    options: RequestOptions | None = None,
) -> AsyncStream[InteractionSSEEvent]:
    """Send the request; iterate over the stream, and close it (``async with``) unless it is read to its end."""
    return transport.stream(
        build(name=name, include_input=include_input, last_event_id=last_event_id, options=options), parse_event
    )
