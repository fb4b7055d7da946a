"""``vertexUpdateModel``: PATCH /{+name}

Changes what a tuned model is called, or which of its states is served.
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
from ...backends import VERTEX as _VERTEX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Model, ModelChangesOrDict

OPERATION = _Operation("vertexUpdateModel", "PATCH", "repeatable", "json")
_NAME = (
    "models/{modelsId}",
    "endpoints/{endpointsId}",
    "projects/{projectsId}/locations/{locationsId}/models/{modelsId}",
    "projects/{projectsId}/locations/{locationsId}/endpoints/{endpointsId}",
)


def build(
    *,
    name: str,
    body: ModelChangesOrDict,
    update_mask: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the tuned model, a number.
        body: What the request carries; a dict is checked as the model would be.
        update_mask: The fields that are changed; what is left out stays as it is.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if update_mask is not None:
        query["updateMask"] = check_fieldmask(update_mask, "update_mask")
    return assemble(
        name, query=query, body=check_model(body, "body", _models.ModelChanges).to_dict(_VERTEX), options=options
    )


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, body=body, options=options)


def parse(response: Response) -> Model:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Model, _models.Model.from_dict_vertex)


def sync(
    transport: Transport,
    *,
    name: str,
    body: ModelChangesOrDict,
    update_mask: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Model:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    body: ModelChangesOrDict,
    update_mask: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Model:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)
