"""The model ``DeleteBatchJobConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import DeleteBatchJobConfigDict


@define(init=False, kw_only=True)
class DeleteBatchJobConfig(ModelBase):
    """Settings of `client.batches.delete`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")

    def __init__(self, **fields: Unpack[DeleteBatchJobConfigDict]) -> None: ...


from .http_options import HttpOptions
