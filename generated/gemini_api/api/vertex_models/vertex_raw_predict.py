"""``vertexRawPredict``: POST /{+model}:rawPredict

Passes a request to a model of Anthropic's or another maker's as it is, and its answer back.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models
from ...backends import VERTEX as _VERTEX

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import RawPrediction, RawPredictRequest, RawPredictRequestOrDict

OPERATION = _Operation("vertexRawPredict", "POST", "billable", "empty")
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
        OPERATION, "/" + resource_name(model, _MODEL, "model") + ":rawPredict", query=query, body=body, options=options
    )


def parse(response: Response) -> RawPrediction:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode({} if response.blank else response.json(), _models.RawPrediction)


def sync(
    transport: Transport,
    *,
    model: str,
    body: RawPredictRequestOrDict | type[RawPredictRequest],
    options: RequestOptions | None = None,
) -> RawPrediction:
    """Send the request and read the answer."""
    return transport.call(build(model=model, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    model: str,
    body: RawPredictRequestOrDict | type[RawPredictRequest],
    options: RequestOptions | None = None,
) -> RawPrediction:
    """Send the request and read the answer."""
    return await transport.call(build(model=model, body=body, options=options), parse)
