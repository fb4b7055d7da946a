"""``createPermission``: POST /{+parent}/permissions

Lets a person, a group or everyone use a tuned model or a corpus.

Source: https://ai.google.dev/api/tuning/permissions
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

    from ...models import Permission, PermissionOrDict

OPERATION = _Operation("createPermission", "POST", "creating", "json")
_PARENT = (
    "tunedModels/{tunedModelsId}",
    "corpora/{corporaId}",
)


def build(*, parent: str, body: PermissionOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        parent: Id of the tuned model: what follows `tunedModels/` in its name. A corpus is given by its whole name,
            `corpora/{corpus}`.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        parent, query=query, body=check_model(body, "body", _models.Permission).to_dict(_GEMINI), options=options
    )


def assemble(
    parent: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(
        OPERATION,
        "/" + resource_name(parent, _PARENT, "parent") + "/permissions",
        query=query,
        body=body,
        options=options,
    )


def parse(response: Response) -> Permission:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Permission)


def sync(
    transport: Transport, *, parent: str, body: PermissionOrDict, options: RequestOptions | None = None
) -> Permission:
    """Send the request and read the answer."""
    return transport.call(build(parent=parent, body=body, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, parent: str, body: PermissionOrDict, options: RequestOptions | None = None
) -> Permission:
    """Send the request and read the answer."""
    return await transport.call(build(parent=parent, body=body, options=options), parse)
