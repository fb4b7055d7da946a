"""The model ``DeleteResourceJob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import DeleteResourceJobDict


@define(init=False, kw_only=True)
class DeleteResourceJob(ModelBase):
    """The deletion of a resource, running or done.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        name: Resource name of the deletion.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
    """

    sdk_http_response: HttpResponse | None = wire_field("sdkHttpResponse", ("model", "HttpResponse"), "sdk")
    name: str | None = wire_field("name", "string", "sdk")
    done: bool | None = wire_field("done", "boolean", "sdk")
    error: Status | None = wire_field("error", ("model", "Status"), "sdk")

    def __init__(self, **fields: Unpack[DeleteResourceJobDict]) -> None: ...


from .http_response import HttpResponse
from .status import Status
