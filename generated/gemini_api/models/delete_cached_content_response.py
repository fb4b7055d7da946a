# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import DeleteCachedContentResponseDict
    from .http_response import HttpResponse

later(globals(), "HttpResponse")


@define(init=False, kw_only=True)
class DeleteCachedContentResponse(ModelBase):
    """What deleting a cache returns.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[DeleteCachedContentResponseDict]) -> None: ...
