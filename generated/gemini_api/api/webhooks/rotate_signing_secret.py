"""``rotateSigningSecret``: POST /{+name}:rotateSigningSecret

Gives a webhook a new secret.
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

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import RotateSigningSecretRequestOrDict, WebhookRotateSigningSecretResponse

OPERATION = _Operation("rotateSigningSecret", "POST", "creating", "json")
_NAME = ("webhooks/{webhooksId}",)


def build(*, name: str, body: RotateSigningSecretRequestOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the webhook, which tells it from others.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        name,
        query=query,
        body=check_model(body, "body", _models.RotateSigningSecretRequest).to_dict(None),
        options=options,
    )


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(name, _NAME, "name") + ":rotateSigningSecret",
        query=query,
        body=body,
        options=options,
    )


def parse(response: Response) -> WebhookRotateSigningSecretResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.WebhookRotateSigningSecretResponse)


def sync(
    transport: Transport, *, name: str, body: RotateSigningSecretRequestOrDict, options: RequestOptions | None = None
) -> WebhookRotateSigningSecretResponse:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    body: RotateSigningSecretRequestOrDict,
    options: RequestOptions | None = None,
) -> WebhookRotateSigningSecretResponse:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, options=options), parse)
