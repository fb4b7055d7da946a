"""``generateText``: POST /{+model}:generateText

Answers a text with a PaLM model, or with one that was tuned.

Source: https://ai.google.dev/api/palm
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
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import GenerateTextRequestOrDict, GenerateTextResponse

OPERATION = _Operation("generateText", "POST", "billable", "json")
_MODEL = (
    "models/{modelsId}",
    "tunedModels/{tunedModelsId}",
)


def build(*, model: str, body: GenerateTextRequestOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        model: Id of the model: what follows `models/` in its name.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        model,
        query=query,
        body=check_model(body, "body", _models.GenerateTextRequest).to_dict(_GEMINI),
        options=options,
    )


def assemble(
    model: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(model, _MODEL, "model") + ":generateText",
        query=query,
        body=body,
        options=options,
    )


def parse(response: Response) -> GenerateTextResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.GenerateTextResponse)


def sync(
    transport: Transport, *, model: str, body: GenerateTextRequestOrDict, options: RequestOptions | None = None
) -> GenerateTextResponse:
    """Send the request and read the answer."""
    return transport.call(build(model=model, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, model: str, body: GenerateTextRequestOrDict, options: RequestOptions | None = None
) -> GenerateTextResponse:
    """Send the request and read the answer."""
    return await transport.call(build(model=model, body=body, options=options), parse)
