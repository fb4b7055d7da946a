"""``deleteCorpus``: DELETE /{+name}

Deletes a corpus; with `force` also one that still holds documents.

Source: https://ai.google.dev/api/semantic-retrieval/corpora
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_bool
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, RequestOptions, Response, Transport

    from ...models import Empty

OPERATION = _Operation("deleteCorpus", "DELETE", "repeatable", "empty")
_NAME = ("corpora/{corporaId}",)


def build(*, name: str, force: bool | None = None, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        name: Id of the corpus: what follows `corpora/` in its name.
        force: True deletes also what the corpus holds; without it a corpus that is not empty stays.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    if force is not None:
        query["force"] = force if force.__class__ is bool else check_bool(force, "force")
    return assemble(name, query=query, options=options)


def assemble(name: str, *, query: dict[str, Any] | None = None, options: RequestOptions | None = None) -> Request:
    """The request, from values that are in their wire form already."""
    return Request(OPERATION, "/" + resource_name(name, _NAME, "name"), query=query, options=options)


def parse(response: Response) -> Empty:
    """The answer of a response whose status says success.

    Raises:
        ResponseDecodeError: the body is not what the API describes.
    """
    return decode({} if response.blank else response.json(), _models.Empty)


def sync(transport: Transport, *, name: str, force: bool | None = None, options: RequestOptions | None = None) -> Empty:
    """Send the request and read the answer."""
    return transport.call(build(name=name, force=force, options=options), parse)


async def asyncio(
    transport: AsyncTransport, *, name: str, force: bool | None = None, options: RequestOptions | None = None
) -> Empty:
    """Send the request and read the answer."""
    return await transport.call(build(name=name, force=force, options=options), parse)
