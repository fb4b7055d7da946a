"""``validateReinforcementTuningReward``: POST /{+parent}/tuningJobs:validateReinforcementTuningReward

Scores a sample answer as a tuning job with rewards would.

Source: https://cloud.google.com/vertex-ai/generative-ai/docs/models/tune-models
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

    from ...models import ValidateReinforcementTuningRewardRequestOrDict, ValidateRewardResponse

OPERATION = _Operation("validateReinforcementTuningReward", "POST", "billable", "json")
_PARENT = ("projects/{projectsId}/locations/{locationsId}",)


def build(
    *, parent: str, body: ValidateReinforcementTuningRewardRequestOrDict, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        parent: Region, such as `us-central1`, or `global`.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        parent,
        query=query,
        body=check_model(body, "body", _models.ValidateReinforcementTuningRewardRequest).to_dict(_VERTEX),
        options=options,
    )


def assemble(
    parent: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(parent, _PARENT, "parent") + "/tuningJobs:validateReinforcementTuningReward",
        query=query,
        body=body,
        options=options,
    )


def parse(response: Response) -> ValidateRewardResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    answer = decode(response.json(), _models.ValidateRewardResponse)
    answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
    return answer


def sync(
    transport: Transport,
    *,
    parent: str,
    body: ValidateReinforcementTuningRewardRequestOrDict,
    options: RequestOptions | None = None,
) -> ValidateRewardResponse:
    """Send the request and read the answer."""
    return transport.call(build(parent=parent, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    parent: str,
    body: ValidateReinforcementTuningRewardRequestOrDict,
    options: RequestOptions | None = None,
) -> ValidateRewardResponse:
    """Send the request and read the answer."""
    return await transport.call(build(parent=parent, body=body, options=options), parse)
