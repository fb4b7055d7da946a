"""The model ``RetrievalMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RetrievalMetadata(_Base):
    """How much a prompt called for a search.

    Attributes:
        google_search_dynamic_retrieval_score: How likely a search would help, from 0 to 1; compared with
            `dynamicThreshold`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("google_search_dynamic_retrieval_score", "googleSearchDynamicRetrievalScore", ("number",), "", ()),
    )

    google_search_dynamic_retrieval_score: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, google_search_dynamic_retrieval_score=None, **_others):
            self._extra = None
            self.google_search_dynamic_retrieval_score = (
                None
                if google_search_dynamic_retrieval_score is None
                else check_float(
                    google_search_dynamic_retrieval_score, "RetrievalMetadata.google_search_dynamic_retrieval_score"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("googleSearchDynamicRetrievalScore")
        out.google_search_dynamic_retrieval_score = (
            None if v is None else v if v.__class__ is float else decode_float(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.google_search_dynamic_retrieval_score) is not None:
            out["googleSearchDynamicRetrievalScore"] = encode_float(
                v if v.__class__ is float else check_float(v, "RetrievalMetadata.google_search_dynamic_retrieval_score")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("googleSearchDynamicRetrievalScore",))
