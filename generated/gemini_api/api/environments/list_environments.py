"""``listEnvironments``: GET /environments

Lists the environments of the project, a page at a time.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_enum, check_int, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import EnvironmentMode, EnvironmentModeLiteral, ListEnvironmentsResponse

OPERATION = _Operation("listEnvironments", "GET", "repeatable", "json")


def build(
    *,
    mode: EnvironmentMode | EnvironmentModeLiteral | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        mode: Those of this mode alone.
        page_size: Most items of a page.
        page_token: Where the page begins: `next_page_token` of the one before.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if mode is not None:
        query["mode"] = check_enum(mode, "mode", _models.EnvironmentMode)._value_
    if page_size is not None:
        query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
    if page_token is not None:
        query["page_token"] = (
            page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
        )
    return assemble(query=query, options=options)


def assemble(*, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/environments", query=query, options=options)


def parse(response: Response) -> ListEnvironmentsResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.ListEnvironmentsResponse)


def sync(
    transport: Transport,
    *,
    mode: EnvironmentMode | EnvironmentModeLiteral | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ListEnvironmentsResponse:
    """Send the request and read the answer."""
    return transport.call(build(mode=mode, page_size=page_size, page_token=page_token, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    mode: EnvironmentMode | EnvironmentModeLiteral | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ListEnvironmentsResponse:
    """Send the request and read the answer."""
    return await transport.call(build(mode=mode, page_size=page_size, page_token=page_token, options=options), parse)
