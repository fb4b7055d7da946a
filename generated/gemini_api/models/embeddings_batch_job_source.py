# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EmbeddingsBatchJobSourceDict
    from .embed_content_batch import EmbedContentBatch

later(globals(), "EmbedContentBatch")


@define(init=False, kw_only=True)
class EmbeddingsBatchJobSource(ModelBase):
    """Where the contents of an embedding batch come from. One source is set.

    Attributes:
        file_name: Name of a file in the Files API.
        inlined_requests: Contents, written out.
    """

    file_name: str | None = wire_field("string", "sdk")
    """Name of a file in the Files API."""
    inlined_requests: EmbedContentBatch | None = wire_field("EmbedContentBatch", "sdk")
    """Contents, written out."""

    def __init__(self, **fields: Unpack[EmbeddingsBatchJobSourceDict]) -> None: ...
