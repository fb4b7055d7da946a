# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import BatchEmbedTextResponseDict
    from .embedding import Embedding

later(globals(), "Embedding")


@define(init=False, kw_only=True)
class BatchEmbedTextResponse(ModelBase):
    """Vectors of several texts.

    Attributes:
        embeddings: The vectors, in the order of the texts. Set by the server.
    """

    embeddings: list[Embedding] | None = wire_field(("list", "Embedding"), "read_only")
    """The vectors, in the order of the texts. Set by the server."""

    def __init__(self, **fields: Unpack[BatchEmbedTextResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("embeddings")) is not None:
            v = [Embedding.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.embeddings = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.embeddings) is not None:
            v = self._each("embeddings", v, Embedding)
            out["embeddings"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
