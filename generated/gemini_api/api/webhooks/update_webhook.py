"""``updateWebhook``: PATCH /{+name}

Changes a webhook.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Webhook, WebhookUpdateOrDict

OPERATION = _Operation("updateWebhook", "PATCH", "repeatable", "json")
_NAME = ("webhooks/{webhooksId}",)


def build(
    *, name: str, body: WebhookUpdateOrDict, update_mask: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the webhook, which tells it from others.
        body: What the request carries; a dict is checked as the model would be.
        update_mask: Names of the fields that are changed, separated by commas.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if update_mask is not None:
        query["update_mask"] = (
            update_mask if update_mask.__class__ is str else str.__str__(check_str(update_mask, "update_mask"))
        )
    return assemble(
        name, query=query, body=check_model(body, "body", _models.WebhookUpdate).to_dict(None), options=options
    )


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, body=body, options=options)


def parse(response: Response) -> Webhook:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Webhook)


def sync(
    transport: Transport,
    *,
    name: str,
    body: WebhookUpdateOrDict,
    update_mask: str | None = None,
    options: RequestOptions | None = None,
) -> Webhook:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    body: WebhookUpdateOrDict,
    update_mask: str | None = None,
    options: RequestOptions | None = None,
) -> Webhook:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)
