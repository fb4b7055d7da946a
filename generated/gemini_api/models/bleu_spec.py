# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import BleuSpecDict


@define(init=False, kw_only=True)
class BleuSpec(ModelBase):
    """Settings of the BLEU metric.

    Attributes:
        use_effective_order: True leaves out n-gram orders without any match.
    """

    use_effective_order: bool | None = wire_field("boolean")
    """True leaves out n-gram orders without any match."""

    def __init__(self, **fields: Unpack[BleuSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("useEffectiveOrder")
        self.use_effective_order = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.use_effective_order) is not None:
            out["useEffectiveOrder"] = v if v.__class__ is bool else self._checked("use_effective_order", v)
        return {**self._extra, **out} if self._extra else out
