# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import RagRetrievalConfigHybridSearchDict


@define(init=False, kw_only=True)
class RagRetrievalConfigHybridSearch(ModelBase):
    """How search by meaning and search by words are weighed.

    Attributes:
        alpha: Weight of search by meaning, from 0 (words alone) to 1 (meaning alone).
    """

    alpha: float | None = wire_field("number")
    """Weight of search by meaning, from 0 (words alone) to 1 (meaning alone)."""

    def __init__(self, **fields: Unpack[RagRetrievalConfigHybridSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.alpha = v if (v := get("alpha")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.alpha) is not None:
            out["alpha"] = encode_float(v if v.__class__ is float else self._checked("alpha", v))
        return {**self._extra, **out} if self._extra else out
