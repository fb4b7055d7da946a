# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import RagResourceDict


@define(init=False, kw_only=True)
class RagResource(ModelBase):
    """A RAG corpus, or some of its files.

    Attributes:
        rag_corpus: Resource name of the corpus.
        rag_file_ids: Ids of the files of the corpus that count. Default: all.
    """

    rag_corpus: str | None = wire_field("string", wire="rag_corpus")
    """Resource name of the corpus."""
    rag_file_ids: list[str] | None = wire_field(("list", "string"), wire="rag_file_ids")
    """Ids of the files of the corpus that count. Default: all."""

    def __init__(self, **fields: Unpack[RagResourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.rag_corpus = v if (v := get("rag_corpus")) is None or v.__class__ is str else decode_str(v)
        if (v := get("rag_file_ids")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.rag_file_ids = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rag_corpus) is not None:
            out["rag_corpus"] = v if v.__class__ is str else self._checked("rag_corpus", v)
        if (v := self.rag_file_ids) is not None:
            v = v if v.__class__ is list else self._checked("rag_file_ids", v)
            out["rag_file_ids"] = [i if i.__class__ is str else RagResource._checked("rag_file_ids", i, 1) for i in v]
        return {**self._extra, **out} if self._extra else out
