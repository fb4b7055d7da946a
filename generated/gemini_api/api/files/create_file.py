"""``createFile``: POST /files

Uploads a file of at most 2 GB, by the resumable protocol; without bytes, records the metadata alone.

Source: https://ai.google.dev/api/files
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.upload_start import upload_headers

from ... import models as _models
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import CreateFileRequestOrDict, CreateFileResponse

OPERATION = _Operation("createFile", "POST", "creating", "json")


def build(*, body: CreateFileRequestOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        query=query, body=check_model(body, "body", _models.CreateFileRequest).to_dict(_GEMINI), options=options
    )


def assemble(
    *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/files", query=query, body=body, options=options)


MAX_SIZE: int | None = 2147483648
"""The most bytes that may be uploaded."""


def build_upload(
    *,
    body: CreateFileRequestOrDict,
    size: int | None,
    mime_type: str,
    file_name: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request that starts a resumable upload; its answer has the URL to send the bytes to.

    Args:
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
        "/files",
        query=query,
        headers=upload_headers(size, mime_type, file_name, MAX_SIZE),
        body=check_model(body, "body", _models.CreateFileRequest).to_dict(_GEMINI),
        options=options,
        upload=True,
    )


def parse(response: Response) -> CreateFileResponse:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    answer = decode(response.json(), _models.CreateFileResponse)
    answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
    return answer


def sync(
    transport: Transport, *, body: CreateFileRequestOrDict, options: RequestOptions | None = None
) -> CreateFileResponse:
    """Send the request and read the answer."""
    return transport.call(build(body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, body: CreateFileRequestOrDict, options: RequestOptions | None = None
) -> CreateFileResponse:
    """Send the request and read the answer."""
    return await transport.call(build(body=body, options=options), parse)
