"""``getEnvironmentFile``: GET /{+name}

Lists what is at a path of an environment, a page at a time.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_bool, check_int, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import GetEnvironmentFilesResponse

OPERATION = _Operation("getEnvironmentFile", "GET", "repeatable", "json")
_NAME = ("environments/{environmentsId}/files/{filesId}",)


def build(
    *,
    name: str,
    page_size: int | None = None,
    page_token: str | None = None,
    recursive: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Path of the file in the environment.
        page_size: Most items of a page.
        page_token: Where the page begins: `next_page_token` of the one before.
        recursive: True lists what is in directories below too.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if page_size is not None:
        query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
    if page_token is not None:
        query["page_token"] = (
            page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
        )
    if recursive is not None:
        query["recursive"] = recursive if recursive.__class__ is bool else check_bool(recursive, "recursive")
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, options=options)


def parse(response: Response) -> GetEnvironmentFilesResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.GetEnvironmentFilesResponse)


def sync(
    transport: Transport,
    *,
    name: str,
    page_size: int | None = None,
    page_token: str | None = None,
    recursive: bool | None = None,
    options: RequestOptions | None = None,
) -> GetEnvironmentFilesResponse:
    """Send the request and read the answer."""
    return transport.call(
        build(name=name, page_size=page_size, page_token=page_token, recursive=recursive, options=options), parse
    )


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    page_size: int | None = None,
    page_token: str | None = None,
    recursive: bool | None = None,
    options: RequestOptions | None = None,
) -> GetEnvironmentFilesResponse:
    """Send the request and read the answer."""
    return await transport.call(
        build(name=name, page_size=page_size, page_token=page_token, recursive=recursive, options=options), parse
    )
