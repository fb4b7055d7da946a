"""``vertexStreamRawPredict``: POST /{+model}:streamRawPredict

Passes a request to a model of another maker's as it is, and the events of its answer back.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport import StreamEnd as _StreamEnd
from genai_runtime.transport import StreamRules as _StreamRules
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models
from ...backends import VERTEX as _VERTEX

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncStream, AsyncTransport, RequestOptions, Stream, Transport

    from ...models import RawPrediction, RawPredictRequest, RawPredictRequestOrDict

OPERATION = _Operation("vertexStreamRawPredict", "POST", "billable", "sse", _StreamRules((_StreamEnd(body=True),)))
_MODEL = (
    "publishers/{publishersId}/models/{modelsId}",
    "endpoints/{endpointsId}",
    "projects/{projectsId}/locations/{locationsId}/publishers/{publishersId}/models/{modelsId}",
    "projects/{projectsId}/locations/{locationsId}/endpoints/{endpointsId}",
)


def build(
    *, model: str, body: RawPredictRequestOrDict | type[RawPredictRequest], options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        model: Id of the model; of an endpoint where the model stands behind one.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        model, query=query, body=check_model(body, "body", _models.RawPredictRequest).to_dict(_VERTEX), options=options
    )


def assemble(
    model: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(model, _MODEL, "model") + ":streamRawPredict",
        query=query,
        body=body,
        options=options,
    )


def parse_event(data: Any) -> RawPrediction:
    """One event of the stream.

    Raises:
        ResponseDecodeError: the event is not what the API describes.
    """
    return decode(data, _models.RawPrediction)


def sync(
    transport: Transport,
    *,
    model: str,
    body: RawPredictRequestOrDict | type[RawPredictRequest],
    options: RequestOptions | None = None,
) -> Stream[RawPrediction]:
    """Send the request; iterate over the stream, and close it (``with``) unless it is read to its end."""
    return transport.stream(build(model=model, body=body, options=options), parse_event)


def asyncio(
    transport: AsyncTransport,
    *,
    model: str,
    body: RawPredictRequestOrDict | type[RawPredictRequest],
    options: RequestOptions | None = None,
) -> AsyncStream[RawPrediction]:
    """Send the request; iterate over the stream, and close it (``async with``) unless it is read to its end."""
    return transport.stream(build(model=model, body=body, options=options), parse_event)
