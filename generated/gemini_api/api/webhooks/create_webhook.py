"""``createWebhook``: POST /webhooks

Makes a webhook.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Webhook, WebhookInputOrDict

OPERATION = _Operation("createWebhook", "POST", "creating", "json")


def build(*, body: WebhookInputOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(query=query, body=check_model(body, "body", _models.WebhookInput).to_dict(None), options=options)


def assemble(
    *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/webhooks", query=query, body=body, options=options)


def parse(response: Response) -> Webhook:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Webhook)


def sync(transport: Transport, *, body: WebhookInputOrDict, options: RequestOptions | None = None) -> Webhook:
    """Send the request and read the answer."""
    return transport.call(build(body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, body: WebhookInputOrDict, options: RequestOptions | None = None
) -> Webhook:
    """Send the request and read the answer."""
    return await transport.call(build(body=body, options=options), parse)
