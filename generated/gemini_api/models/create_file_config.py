# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateFileConfigDict
    from .http_options import HttpOptions

later(globals(), "HttpOptions")


@define(init=False, kw_only=True)
class CreateFileConfig(ModelBase):
    """Settings of the request that starts an upload.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("HttpOptions", "sdk")
    """How this call speaks HTTP, over what the client says."""
    should_return_http_response: bool | None = wire_field("boolean", "sdk")
    """True keeps the body of the HTTP response in `sdk_http_response`."""

    def __init__(self, **fields: Unpack[CreateFileConfigDict]) -> None: ...
