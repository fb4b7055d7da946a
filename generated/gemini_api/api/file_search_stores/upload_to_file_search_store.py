"""``uploadToFileSearchStore``: POST /{+fileSearchStoreName}:uploadToFileSearchStore

Uploads a document of at most 100 MB straight into a store, by the resumable protocol, and has it cut into chunks and
embedded.

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
from genai_runtime.upload_start import upload_headers

from ... import models as _models
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import UploadToFileSearchStoreOperation, UploadToFileSearchStoreRequestOrDict

OPERATION = _Operation("uploadToFileSearchStore", "POST", "creating", "json")
_FILE_SEARCH_STORE_NAME = ("fileSearchStores/{fileSearchStoresId}",)


def build(
    *, file_search_store_name: str, body: UploadToFileSearchStoreRequestOrDict, options: RequestOptions | None = None
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
        body=check_model(body, "body", _models.UploadToFileSearchStoreRequest).to_dict(_GEMINI),
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
        "/"
        + resource_name(file_search_store_name, _FILE_SEARCH_STORE_NAME, "file_search_store_name")
        + ":uploadToFileSearchStore",
        query=query,
        body=body,
        options=options,
    )


MAX_SIZE: int | None = 104857600
"""The most bytes that may be uploaded."""


def build_upload(
    *,
    file_search_store_name: str,
    body: UploadToFileSearchStoreRequestOrDict,
    size: int | None,
    mime_type: str,
    file_name: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request that starts a resumable upload; its answer has the URL to send the bytes to.

    Args:
        file_search_store_name: Whose it will be, by resource name.
        body: What to record beside the bytes.
        size: The number of bytes that will follow, None when it is not known.
        mime_type: Their IANA type.
        file_name: The name of the file that they come from.
        options: What differs for this request.

    Raises:
        ArgumentError: more bytes than the API takes.
    """
    query: dict[str, Any] = {}
    return Request(
        OPERATION,
        "/"
        + resource_name(file_search_store_name, _FILE_SEARCH_STORE_NAME, "file_search_store_name")
        + ":uploadToFileSearchStore",
        query=query,
        headers=upload_headers(size, mime_type, file_name, MAX_SIZE),
        body=check_model(body, "body", _models.UploadToFileSearchStoreRequest).to_dict(_GEMINI),
        options=options,
        upload=True,
    )


def parse(response: Response) -> UploadToFileSearchStoreOperation:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.UploadToFileSearchStoreOperation)


def sync(
    transport: Transport,
    *,
    file_search_store_name: str,
    body: UploadToFileSearchStoreRequestOrDict,
    options: RequestOptions | None = None,
) -> UploadToFileSearchStoreOperation:
    """Send the request and read the answer."""
    return transport.call(build(file_search_store_name=file_search_store_name, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    file_search_store_name: str,
    body: UploadToFileSearchStoreRequestOrDict,
    options: RequestOptions | None = None,
) -> UploadToFileSearchStoreOperation:
    """Send the request and read the answer."""
    return await transport.call(build(file_search_store_name=file_search_store_name, body=body, options=options), parse)
