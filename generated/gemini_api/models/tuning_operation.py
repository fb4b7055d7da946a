# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import TuningOperationDict
    from .http_response import HttpResponse

later(globals(), "HttpResponse")


@define(init=False, kw_only=True)
class TuningOperation(ModelBase):
    """The start of a tuning job, running or done.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        name: Resource name of the operation.
        metadata: What the service tells of the work so far.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
    """

    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""
    name: str | None = wire_field("string", "sdk")
    """Resource name of the operation."""
    metadata: dict[str, Any] | None = wire_field("object", "sdk")
    """What the service tells of the work so far."""
    done: bool | None = wire_field("boolean", "sdk")
    """True once it is over, with a result or with an error."""
    error: dict[str, Any] | None = wire_field("object", "sdk")
    """What went wrong."""

    def __init__(self, **fields: Unpack[TuningOperationDict]) -> None: ...
