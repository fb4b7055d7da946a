"""The model ``RougeSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool, check_str
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RougeSpec(_Base):
    """Settings of the ROUGE metric.

    Attributes:
        rouge_type: Which ROUGE: rouge1 to rouge9, rougeL or rougeLsum.
        split_summaries: True splits into sentences first, for rougeLsum.
        use_stemmer: True compares stems of words.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("rouge_type", "rougeType", ("string",), "", ()),
        ("split_summaries", "splitSummaries", ("boolean",), "", ()),
        ("use_stemmer", "useStemmer", ("boolean",), "", ()),
    )

    rouge_type: str | None = None
    split_summaries: bool | None = None
    use_stemmer: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, rouge_type=None, split_summaries=None, use_stemmer=None, **_others):
            self._extra = None
            self.rouge_type = (
                rouge_type
                if rouge_type is None or rouge_type.__class__ is str
                else check_str(rouge_type, "RougeSpec.rouge_type")
            )
            self.split_summaries = (
                split_summaries
                if split_summaries is None or split_summaries.__class__ is bool
                else check_bool(split_summaries, "RougeSpec.split_summaries")
            )
            self.use_stemmer = (
                use_stemmer
                if use_stemmer is None or use_stemmer.__class__ is bool
                else check_bool(use_stemmer, "RougeSpec.use_stemmer")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("rougeType")
        out.rouge_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("splitSummaries")
        out.split_summaries = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("useStemmer")
        out.use_stemmer = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rouge_type) is not None:
            out["rougeType"] = v if v.__class__ is str else str.__str__(check_str(v, "RougeSpec.rouge_type"))
        if (v := self.split_summaries) is not None:
            out["splitSummaries"] = v if v.__class__ is bool else check_bool(v, "RougeSpec.split_summaries")
        if (v := self.use_stemmer) is not None:
            out["useStemmer"] = v if v.__class__ is bool else check_bool(v, "RougeSpec.use_stemmer")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "rougeType",
        "splitSummaries",
        "useStemmer",
    )
)
