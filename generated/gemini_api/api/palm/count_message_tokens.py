"""``countMessageTokens``: POST /{+model}:countMessageTokens

Counts the tokens of a chat as a PaLM model would.

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

    from ...models import CountMessageTokensRequestOrDict, CountMessageTokensResponse

OPERATION = _Operation("countMessageTokens", "POST", "repeatable", "json")
_MODEL = ("models/{modelsId}",)


def build(*, model: str, body: CountMessageTokensRequestOrDict, options: RequestOptions | None = None) -> Request:
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
        body=check_model(body, "body", _models.CountMessageTokensRequest).to_dict(_GEMINI),
        options=options,
    )


def assemble(
    model: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(model, _MODEL, "model") + ":countMessageTokens",
        query=query,
        body=body,
        options=options,
    )


def parse(response: Response) -> CountMessageTokensResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.CountMessageTokensResponse)


def sync(
    transport: Transport, *, model: str, body: CountMessageTokensRequestOrDict, options: RequestOptions | None = None
) -> CountMessageTokensResponse:
    """Send the request and read the answer."""
    return transport.call(build(model=model, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    model: str,
    body: CountMessageTokensRequestOrDict,
    options: RequestOptions | None = None,
) -> CountMessageTokensResponse:
    """Send the request and read the answer."""
    return await transport.call(build(model=model, body=body, options=options), parse)
