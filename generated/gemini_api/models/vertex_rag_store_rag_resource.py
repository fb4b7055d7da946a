"""The model ``VertexRagStoreRagResource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _rag_file_ids(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "VertexRagStoreRagResource.rag_file_ids", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VertexRagStoreRagResource(_Base):
    """A RAG corpus, or files in it.

    Attributes:
        rag_corpus: Resource name of the corpus.
        rag_file_ids: Ids of files in the corpus; all when left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("rag_corpus", "ragCorpus", ("string",), "", ()),
        ("rag_file_ids", "ragFileIds", ("list", ("string",)), "", ()),
    )

    rag_corpus: str | None = None
    rag_file_ids: list[str] | None = _field(default=None, converter=_rag_file_ids)

    if not TYPE_CHECKING:

        def __init__(self, *, rag_corpus=None, rag_file_ids=None, **_others):
            self._extra = None
            self.rag_corpus = (
                rag_corpus
                if rag_corpus is None or rag_corpus.__class__ is str
                else check_str(rag_corpus, "VertexRagStoreRagResource.rag_corpus")
            )
            self.rag_file_ids = None if rag_file_ids is None else _rag_file_ids(rag_file_ids)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("ragCorpus")
        out.rag_corpus = v if v is None or v.__class__ is str else decode_str(v)
        v = get("ragFileIds")
        out.rag_file_ids = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rag_corpus) is not None:
            out["ragCorpus"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "VertexRagStoreRagResource.rag_corpus"))
            )
        if (v := self.rag_file_ids) is not None:
            out["ragFileIds"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "VertexRagStoreRagResource.rag_file_ids"))
                for i0 in (v if v.__class__ is list else check_list(v, "VertexRagStoreRagResource.rag_file_ids"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "ragCorpus",
        "ragFileIds",
    )
)
