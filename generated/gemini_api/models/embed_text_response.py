# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EmbedTextResponseDict
    from .embedding import Embedding

later(globals(), "Embedding")


@define(init=False, kw_only=True)
class EmbedTextResponse(ModelBase):
    """Vector of one text.

    Attributes:
        embedding: The vector. Set by the server.
    """

    embedding: Embedding | None = wire_field("Embedding", "read_only")
    """The vector. Set by the server."""

    def __init__(self, **fields: Unpack[EmbedTextResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.embedding = None if (v := get("embedding")) is None else Embedding.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.embedding) is not None:
            out["embedding"] = (v if v.__class__ is Embedding else self._checked("embedding", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
