# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import DynamicRetrievalConfigDict
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode

later(globals(), "DynamicRetrievalConfigMode")


@define(init=False, kw_only=True)
class DynamicRetrievalConfig(ModelBase):
    """When a prompt is worth a search.

    Attributes:
        mode: Whether the model decides.
        dynamic_threshold: Score, from 0 to 1, from which a search is made. Only with `MODE_DYNAMIC`.
    """

    _CLOSED: ClassVar[bool] = True
    mode: DynamicRetrievalConfigMode | None = wire_field(("enum", "DynamicRetrievalConfigMode"))
    """Whether the model decides."""
    dynamic_threshold: float | None = wire_field("number")
    """Score, from 0 to 1, from which a search is made. Only with `MODE_DYNAMIC`."""

    def __init__(self, **fields: Unpack[DynamicRetrievalConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mode")) is not None:
            v = DynamicRetrievalConfigMode._by_value.get(v) or DynamicRetrievalConfigMode.decode(v)
        self.mode = v
        v = get("dynamicThreshold")
        self.dynamic_threshold = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is DynamicRetrievalConfigMode else self._checked("mode", v))._value_
        if (v := self.dynamic_threshold) is not None:
            out["dynamicThreshold"] = encode_float(v if v.__class__ is float else self._checked("dynamic_threshold", v))
        return {**self._extra, **out} if self._extra else out
