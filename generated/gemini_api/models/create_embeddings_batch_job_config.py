"""The model ``CreateEmbeddingsBatchJobConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateEmbeddingsBatchJobConfigDict


@define(init=False, kw_only=True)
class CreateEmbeddingsBatchJobConfig(ModelBase):
    """Settings of `client.batches.create_embeddings`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people to read.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    display_name: str | None = wire_field("displayName", "string", "sdk")

    def __init__(self, **fields: Unpack[CreateEmbeddingsBatchJobConfigDict]) -> None: ...


from .http_options import HttpOptions
