# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import DeleteFileResponseDict
    from .http_response import HttpResponse

later(globals(), "HttpResponse")


@define(init=False, kw_only=True)
class DeleteFileResponse(ModelBase):
    """What deleting a file returns.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        id: Id of the file, where it belonged to Anthropic's models.
        type: Always `file_deleted`, where it belonged to Anthropic's models.
    """

    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""
    id: str | None = wire_field("string", "sdk")
    """Id of the file, where it belonged to Anthropic's models."""
    type: str | None = wire_field("string", "sdk")
    """Always `file_deleted`, where it belonged to Anthropic's models."""

    def __init__(self, **fields: Unpack[DeleteFileResponseDict]) -> None: ...
