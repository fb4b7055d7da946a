"""``deleteTrigger``: DELETE /{+name}

Deletes a trigger, which runs no more.
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

    from ...models import InteractionsEmpty

OPERATION = _Operation("deleteTrigger", "DELETE", "repeatable", "empty")
_NAME = ("triggers/{triggersId}",)


def build(*, name: str, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the trigger, which tells it from others.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, options=options)


def parse(response: Response) -> InteractionsEmpty:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode({} if response.blank else response.json(), _models.InteractionsEmpty)


def sync(transport: Transport, *, name: str, options: RequestOptions | None = None) -> InteractionsEmpty:
    """Send the request and read the answer."""
    return transport.call(build(name=name, options=options), parse)


async def asyncio(transport: AsyncTransport, *, name: str, options: RequestOptions | None = None) -> InteractionsEmpty:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, options=options), parse)
