"""``startEnvironmentFileUpload``: PUT /{+name}

Begins to put a file into an environment.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_bool
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

OPERATION = _Operation("startEnvironmentFileUpload", "PUT", "creating", "empty")
_NAME = ("upload/environments/{environmentsId}/files/{filesId}",)


def build(
    *, name: str, extract: bool | None = None, overwrite: bool | None = None, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Path of the file in the environment.
        extract: True unpacks an archive at the path.
        overwrite: True puts it in the place of a file of the same path.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if extract is not None:
        query["extract"] = extract if extract.__class__ is bool else check_bool(extract, "extract")
    if overwrite is not None:
        query["overwrite"] = overwrite if overwrite.__class__ is bool else check_bool(overwrite, "overwrite")
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, options=options)


def parse(response: Response) -> None:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return None


def sync(
    transport: Transport,
    *,
    name: str,
    extract: bool | None = None,
    overwrite: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Send the request and read the answer."""
    return transport.call(build(name=name, extract=extract, overwrite=overwrite, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    extract: bool | None = None,
    overwrite: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, extract=extract, overwrite=overwrite, options=options), parse)
