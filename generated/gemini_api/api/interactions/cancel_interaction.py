"""``cancelInteraction``: POST /{+parent}/cancel

Stops an interaction that runs in the background.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Interaction

OPERATION = _Operation("cancelInteraction", "POST", "repeatable", "json")
_PARENT = ("interactions/{interactionsId}",)


def build(*, parent: str, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        parent: Id of the interaction, which tells it from others.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(parent, query=query, options=options)


def assemble(parent: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(parent, _PARENT, "parent") + "/cancel", query=query, options=options)


def parse(response: Response) -> Interaction:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Interaction)


def sync(transport: Transport, *, parent: str, options: RequestOptions | None = None) -> Interaction:
    """Send the request and read the answer."""
    return transport.call(build(parent=parent, options=options), parse)


async def asyncio(transport: AsyncTransport, *, parent: str, options: RequestOptions | None = None) -> Interaction:
    """Send the request and read the answer."""
    return await transport.call(build(parent=parent, options=options), parse)
