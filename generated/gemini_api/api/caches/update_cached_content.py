"""``updateCachedContent``: PATCH /{+name}

Sets when a cache expires. Nothing else about it can be changed.

Source: https://ai.google.dev/api/caching
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_fieldmask, check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import CachedContent, CachedContentOrDict

OPERATION = _Operation("updateCachedContent", "PATCH", "repeatable", "json")
_NAME = ("cachedContents/{cachedContentsId}",)


def build(
    *,
    name: str,
    body: CachedContentOrDict,
    update_mask: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the cache: what follows `cachedContents/` in its name.
        body: What the request carries; a dict is checked as the model would be.
        update_mask: Fields to change, as comma-separated paths, such as `ttl` or `expire_time`. Those in the body when
            left out.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if update_mask is not None:
        query["updateMask"] = check_fieldmask(update_mask, "update_mask")
    return assemble(
        name, query=query, body=check_model(body, "body", _models.CachedContent).to_dict(_GEMINI), options=options
    )


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, body=body, options=options)


def parse(response: Response) -> CachedContent:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.CachedContent)


def sync(
    transport: Transport,
    *,
    name: str,
    body: CachedContentOrDict,
    update_mask: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> CachedContent:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    body: CachedContentOrDict,
    update_mask: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> CachedContent:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)
