"""``downloadFile``: GET /{+name}:download

Reads the bytes of a file. The service offers those of generated files only.

Source: https://ai.google.dev/api/files
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

OPERATION = _Operation("downloadFile", "GET", "repeatable", "bytes")
_NAME = ("files/{filesId}",)


def build(*, name: str, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the file: what follows `files/` in its name.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    query = {
        **(query or {}),
        "alt": "media",
    }
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name") + ":download", query=query, options=options)


def parse(response: Response) -> bytes:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return response.content


def sync(transport: Transport, *, name: str, options: RequestOptions | None = None) -> bytes:
    """Send the request and read the answer."""
    return transport.call(build(name=name, options=options), parse)


async def asyncio(transport: AsyncTransport, *, name: str, options: RequestOptions | None = None) -> bytes:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, options=options), parse)
