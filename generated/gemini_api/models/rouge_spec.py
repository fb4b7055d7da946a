# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import RougeSpecDict


@define(init=False, kw_only=True)
class RougeSpec(ModelBase):
    """Settings of the ROUGE metric.

    Attributes:
        rouge_type: Which ROUGE: rouge1 to rouge9, rougeL or rougeLsum.
        split_summaries: True splits into sentences first, for rougeLsum.
        use_stemmer: True compares stems of words.
    """

    rouge_type: str | None = wire_field("string")
    """Which ROUGE: rouge1 to rouge9, rougeL or rougeLsum."""
    split_summaries: bool | None = wire_field("boolean")
    """True splits into sentences first, for rougeLsum."""
    use_stemmer: bool | None = wire_field("boolean")
    """True compares stems of words."""

    def __init__(self, **fields: Unpack[RougeSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.rouge_type = v if (v := get("rougeType")) is None or v.__class__ is str else decode_str(v)
        self.split_summaries = v if (v := get("splitSummaries")) is None or v.__class__ is bool else decode_bool(v)
        self.use_stemmer = v if (v := get("useStemmer")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rouge_type) is not None:
            out["rougeType"] = v if v.__class__ is str else self._checked("rouge_type", v)
        if (v := self.split_summaries) is not None:
            out["splitSummaries"] = v if v.__class__ is bool else self._checked("split_summaries", v)
        if (v := self.use_stemmer) is not None:
            out["useStemmer"] = v if v.__class__ is bool else self._checked("use_stemmer", v)
        return {**self._extra, **out} if self._extra else out
