# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import RetrievalMetadataDict


@define(init=False, kw_only=True)
class RetrievalMetadata(ModelBase):
    """How much a prompt called for a search.

    Attributes:
        google_search_dynamic_retrieval_score: How likely a search would help, from 0 to 1; compared with
            `dynamic_threshold`.
    """

    google_search_dynamic_retrieval_score: float | None = wire_field("number")
    """How likely a search would help, from 0 to 1; compared with `dynamic_threshold`."""

    def __init__(self, **fields: Unpack[RetrievalMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("googleSearchDynamicRetrievalScore")
        self.google_search_dynamic_retrieval_score = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.google_search_dynamic_retrieval_score) is not None:
            v = v if v.__class__ is float else self._checked("google_search_dynamic_retrieval_score", v)
            out["googleSearchDynamicRetrievalScore"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
