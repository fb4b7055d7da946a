"""``importFile``: POST /{+fileSearchStoreName}:importFile

Puts an uploaded file into a store as a document: cut into chunks, embedded, and kept when the file expires.

Source: https://ai.google.dev/api/file-search/file-search-stores
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
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import ImportFileOperation, ImportFileRequestOrDict

OPERATION = _Operation("importFile", "POST", "creating", "json")
_FILE_SEARCH_STORE_NAME = ("fileSearchStores/{fileSearchStoresId}",)


def build(
    *, file_search_store_name: str, body: ImportFileRequestOrDict, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        file_search_store_name: Id of the store: what follows `fileSearchStores/` in its name.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        file_search_store_name,
        query=query,
        body=check_model(body, "body", _models.ImportFileRequest).to_dict(_GEMINI),
        options=options,
    )


def assemble(
    file_search_store_name: str,
    *,
    query: dict[str, Any] | None = None,
    body: Any = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(file_search_store_name, _FILE_SEARCH_STORE_NAME, "file_search_store_name") + ":importFile",
        query=query,
        body=body,
        options=options,
    )


def parse(response: Response) -> ImportFileOperation:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.ImportFileOperation)


def sync(
    transport: Transport,
    *,
    file_search_store_name: str,
    body: ImportFileRequestOrDict,
    options: RequestOptions | None = None,
) -> ImportFileOperation:
    """Send the request and read the answer."""
    return transport.call(build(file_search_store_name=file_search_store_name, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    file_search_store_name: str,
    body: ImportFileRequestOrDict,
    options: RequestOptions | None = None,
) -> ImportFileOperation:
    """Send the request and read the answer."""
    return await transport.call(build(file_search_store_name=file_search_store_name, body=body, options=options), parse)
