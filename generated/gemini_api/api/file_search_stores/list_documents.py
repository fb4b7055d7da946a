"""``listDocuments``: GET /{+parent}/documents

Lists the documents of a store, a page at a time.

Source: https://ai.google.dev/api/file-search/documents
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_int, check_str
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import ListDocumentsResponse

OPERATION = _Operation("listDocuments", "GET", "repeatable", "json")
_PARENT = ("fileSearchStores/{fileSearchStoresId}",)


def build(
    *, parent: str, page_size: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        parent: Id of the store: what follows `fileSearchStores/` in its name.
        page_size: Most documents in one page, up to 20. Default: 10.
        page_token: Token of the page to return, from `next_page_token` of the page before. The other parameters stay
            the same.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if page_size is not None:
        query["pageSize"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
    if page_token is not None:
        query["pageToken"] = (
            page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
        )
    return assemble(parent, query=query, options=options)


def assemble(parent: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION, "/" + resource_name(parent, _PARENT, "parent") + "/documents", query=query, options=options
    )


def parse(response: Response) -> ListDocumentsResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    answer = decode(response.json(), _models.ListDocumentsResponse)
    answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
    return answer


def sync(
    transport: Transport,
    *,
    parent: str,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ListDocumentsResponse:
    """Send the request and read the answer."""
    return transport.call(build(parent=parent, page_size=page_size, page_token=page_token, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    parent: str,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ListDocumentsResponse:
    """Send the request and read the answer."""
    return await transport.call(
        build(parent=parent, page_size=page_size, page_token=page_token, options=options), parse
    )
