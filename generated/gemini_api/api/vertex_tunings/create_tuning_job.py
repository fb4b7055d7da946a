"""``createTuningJob``: POST /tuningJobs

Starts to tune a model; it goes on for minutes or hours.

Source: https://cloud.google.com/vertex-ai/generative-ai/docs/models/tune-models
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request

from ... import models as _models
from ...backends import VERTEX as _VERTEX

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import TuningJob, TuningJobOrDict

OPERATION = _Operation("createTuningJob", "POST", "creating", "json")


def build(*, body: TuningJobOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(query=query, body=check_model(body, "body", _models.TuningJob).to_dict(_VERTEX), options=options)


def assemble(
    *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/tuningJobs", query=query, body=body, options=options)


def parse(response: Response) -> TuningJob:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    answer = decode(response.json(), _models.TuningJob, _models.TuningJob.from_dict_vertex)
    answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
    return answer


def sync(transport: Transport, *, body: TuningJobOrDict, options: RequestOptions | None = None) -> TuningJob:
    """Send the request and read the answer."""
    return transport.call(build(body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, body: TuningJobOrDict, options: RequestOptions | None = None
) -> TuningJob:
    """Send the request and read the answer."""
    return await transport.call(build(body=body, options=options), parse)
