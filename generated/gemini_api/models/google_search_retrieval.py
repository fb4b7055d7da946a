# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GoogleSearchRetrievalDict
    from .dynamic_retrieval_config import DynamicRetrievalConfig

later(globals(), "DynamicRetrievalConfig")


@define(init=False, kw_only=True)
class GoogleSearchRetrieval(ModelBase):
    """Grounding in Google Search for Gemini 1.5.

    Attributes:
        dynamic_retrieval_config: When to search. Always, when left out.
    """

    _BARE: ClassVar[bool] = True
    _CLOSED: ClassVar[bool] = True
    dynamic_retrieval_config: DynamicRetrievalConfig | None = wire_field("DynamicRetrievalConfig")
    """When to search. Always, when left out."""

    def __init__(self, **fields: Unpack[GoogleSearchRetrievalDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("dynamicRetrievalConfig")
        self.dynamic_retrieval_config = None if v is None else DynamicRetrievalConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.dynamic_retrieval_config) is not None:
            v = v if v.__class__ is DynamicRetrievalConfig else self._checked("dynamic_retrieval_config", v)
            out["dynamicRetrievalConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
