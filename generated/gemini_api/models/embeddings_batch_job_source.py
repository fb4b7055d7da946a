"""The model ``EmbeddingsBatchJobSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import EmbeddingsBatchJobSourceDict


@define(init=False, kw_only=True)
class EmbeddingsBatchJobSource(ModelBase):
    """Where the contents of an embedding batch come from. One source is set.

    Attributes:
        file_name: Name of a file in the Files API.
        inlined_requests: Contents, written out.
    """

    file_name: str | None = wire_field("fileName", "string", "sdk")
    inlined_requests: EmbedContentBatch | None = wire_field("inlinedRequests", ("model", "EmbedContentBatch"), "sdk")

    def __init__(self, **fields: Unpack[EmbeddingsBatchJobSourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.file_name = None
        out.inlined_requests = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .embed_content_batch import EmbedContentBatch
