"""``pingWebhook``: POST /{+name}:ping

Posts a test event to a webhook.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.decode import decode
from genai_runtime.models.freeform import encode_json
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.models.protocols import Mapping
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import WebhookPingResponse

OPERATION = _Operation("pingWebhook", "POST", "creating", "empty")
_NAME = ("webhooks/{webhooksId}",)


def build(*, name: str, body: Mapping[str, Any], options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the webhook, which tells it from others.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(name, query=query, body=encode_json(body, "body"), options=options)


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION, "/" + resource_name(name, _NAME, "name") + ":ping", query=query, body=body, options=options
    )


def parse(response: Response) -> WebhookPingResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode({} if response.blank else response.json(), _models.WebhookPingResponse)


def sync(
    transport: Transport, *, name: str, body: Mapping[str, Any], options: RequestOptions | None = None
) -> WebhookPingResponse:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, name: str, body: Mapping[str, Any], options: RequestOptions | None = None
) -> WebhookPingResponse:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, options=options), parse)
