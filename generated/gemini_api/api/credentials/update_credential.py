"""``updateCredential``: PATCH /{+name}

Changes a credential.
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_str, check_union
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Credential, CredentialUpdateOrDict

OPERATION = _Operation("updateCredential", "PATCH", "repeatable", "json")
_NAME = ("credentials/{credentialsId}",)


def build(
    *, name: str, body: CredentialUpdateOrDict, update_mask: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the credential, which tells it from others.
        body: What the request carries; a dict is checked as the model would be.
        update_mask: Names of the fields that are changed, separated by commas.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if update_mask is not None:
        query["update_mask"] = (
            update_mask if update_mask.__class__ is str else str.__str__(check_str(update_mask, "update_mask"))
        )
    return assemble(
        name,
        query=query,
        body=_models.CredentialUpdateCodec.to_dict(
            check_union(body, "body", _models.CredentialUpdateCodec), "body", None
        ),
        options=options,
    )


def assemble(
    name: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, body=body, options=options)


def parse(response: Response) -> Credential:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode(response.json(), _models.Credential)


def sync(
    transport: Transport,
    *,
    name: str,
    body: CredentialUpdateOrDict,
    update_mask: str | None = None,
    options: RequestOptions | None = None,
) -> Credential:
    """Send the request and read the answer."""
    return transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)


async def asyncio(
    transport: AsyncTransport,
    *,
    name: str,
    body: CredentialUpdateOrDict,
    update_mask: str | None = None,
    options: RequestOptions | None = None,
) -> Credential:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, body=body, update_mask=update_mask, options=options), parse)
