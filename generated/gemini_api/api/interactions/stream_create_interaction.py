"""``streamCreateInteraction``: POST /interactions

Says something to a model or an agent, and returns what came of it.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_union
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport import StreamEnd as _StreamEnd
from genai_runtime.transport import StreamResume as _StreamResume
from genai_runtime.transport import StreamRules as _StreamRules

from ... import models as _models
from ..interactions import stream_get_interaction

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncStream, AsyncTransport, RequestOptions, Stream, Transport

    from ...models import CreateInteractionRequestBodyOrDict, InteractionSSEEvent


def _resumed(name: str, options: RequestOptions | None) -> Request:
    """The request that goes on with a stream of this operation."""
    return stream_get_interaction.assemble(name, query={}, options=options)


OPERATION = _Operation(
    "streamCreateInteraction",
    "POST",
    "billable",
    "sse",
    _StreamRules(
        (
            _StreamEnd(event="interaction.completed"),
            _StreamEnd(event="interaction.complete"),
            _StreamEnd(event="error"),
            _StreamEnd(data="[DONE]"),
        ),
        type="event_type",
        resume=_StreamResume(
            parameter="last_event_id",
            id=("event_id",),
            name=(
                "interaction",
                "id",
            ),
            request=_resumed,
        ),
    ),
)


def build(*, body: CreateInteractionRequestBodyOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        query=query,
        body=_models.CreateInteractionRequestBodyCodec.to_dict(
            check_union(body, "body", _models.CreateInteractionRequestBodyCodec), "body", None
        ),
        options=options,
    )


def assemble(
    *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/interactions", query=query, body=body, options=options)


def parse_event(data: Any) -> InteractionSSEEvent:
    """One event of the stream.

    Raises:
        ResponseDecodeError: the event is not what the API describes.
    """
    event: InteractionSSEEvent = decode(data, _models.InteractionSSEEventCodec)
    return event


def sync(
    transport: Transport, *, body: CreateInteractionRequestBodyOrDict, options: RequestOptions | None = None
) -> Stream[InteractionSSEEvent]:
    """Send the request; iterate over the stream, and close it (``with``) unless it is read to its end."""
    return transport.stream(build(body=body, options=options), parse_event)


def asyncio(
    transport: AsyncTransport, *, body: CreateInteractionRequestBodyOrDict, options: RequestOptions | None = None
) -> AsyncStream[InteractionSSEEvent]:
    """Send the request; iterate over the stream, and close it (``async with``) unless it is read to its end."""
    return transport.stream(build(body=body, options=options), parse_event)
