"""``cancelBatchPredictionJob``: POST /{+name}:cancel

Asks that a job be stopped. What was answered before stays.

Source: https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/batch-prediction-gemini
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

    from ...models import CancelBatchPredictionJobRequest, CancelBatchPredictionJobRequestOrDict, Empty

OPERATION = _Operation("cancelBatchPredictionJob", "POST", "repeatable", "empty")
_NAME = (
    "batchPredictionJobs/{batchPredictionJobsId}",
    "projects/{projectsId}/locations/{locationsId}/batchPredictionJobs/{batchPredictionJobsId}",
)


def build(
    *,
    name: str,
    body: CancelBatchPredictionJobRequestOrDict | type[CancelBatchPredictionJobRequest],
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the job, a number: what follows `batchPredictionJobs/` in its name.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        name,
        query=query,
        body=check_model(body, "body", _models.CancelBatchPredictionJobRequest).to_dict(_VERTEX),
        options=options,
    )


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION, "/" + resource_name(name, _NAME, "name") + ":cancel", query=query, body=body, options=options
    )


def parse(response: Response) -> Empty:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode({} if response.blank else response.json(), _models.Empty)


def sync(
    transport: Transport,
    *,
    name: str,
    body: CancelBatchPredictionJobRequestOrDict | type[CancelBatchPredictionJobRequest],
    options: RequestOptions | None = None,
) -> Empty:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    body: CancelBatchPredictionJobRequestOrDict | type[CancelBatchPredictionJobRequest],
    options: RequestOptions | None = None,
) -> Empty:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, options=options), parse)
