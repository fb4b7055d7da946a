# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import FetchPredictOperationConfigDict
    from .http_options import HttpOptions

later(globals(), "HttpOptions")


@define(init=False, kw_only=True)
class FetchPredictOperationConfig(ModelBase):
    """Settings of a request for a prediction's operation.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("HttpOptions", "sdk")
    """How this call speaks HTTP, over what the client says."""

    def __init__(self, **fields: Unpack[FetchPredictOperationConfigDict]) -> None: ...
