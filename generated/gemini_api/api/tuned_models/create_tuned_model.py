"""``createTunedModel``: POST /tunedModels

Trains a copy of a model on examples. It takes minutes to hours and goes on after this request.

Source: https://ai.google.dev/api/tuning
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request

from ... import models as _models
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import CreateTunedModelOperation, GeminiTunedModelOrDict

OPERATION = _Operation("createTunedModel", "POST", "creating", "json")


def build(
    *, body: GeminiTunedModelOrDict, tuned_model_id: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        body: What the request carries; a dict is checked as the model would be.
        tuned_model_id: Id to give to the model: at most 40 lower-case letters, digits and dashes. Default: made from
            its display name.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if tuned_model_id is not None:
        query["tunedModelId"] = (
            tuned_model_id
            if tuned_model_id.__class__ is str
            else str.__str__(check_str(tuned_model_id, "tuned_model_id"))
        )
    return assemble(
        query=query, body=check_model(body, "body", _models.GeminiTunedModel).to_dict(_GEMINI), options=options
    )


def assemble(
    *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/tunedModels", query=query, body=body, options=options)


def parse(response: Response) -> CreateTunedModelOperation:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.CreateTunedModelOperation)


def sync(
    transport: Transport,
    *,
    body: GeminiTunedModelOrDict,
    tuned_model_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateTunedModelOperation:
    """Send the request and read the answer."""
    return transport.call(build(body=body, tuned_model_id=tuned_model_id, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    body: GeminiTunedModelOrDict,
    tuned_model_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateTunedModelOperation:
    """Send the request and read the answer."""
    return await transport.call(build(body=body, tuned_model_id=tuned_model_id, options=options), parse)
