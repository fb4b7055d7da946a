# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import StepDeltaMetadataDict
    from .interaction_usage import InteractionUsage

later(globals(), "InteractionUsage")


@define(init=False, kw_only=True)
class StepDeltaMetadata(ModelBase):
    """What else is known while a step grows.

    Attributes:
        total_usage: Tokens used so far.
    """

    total_usage: InteractionUsage | None = wire_field("InteractionUsage", wire="total_usage")
    """Tokens used so far."""

    def __init__(self, **fields: Unpack[StepDeltaMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.total_usage = None if (v := get("total_usage")) is None else InteractionUsage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.total_usage) is not None:
            v = v if v.__class__ is InteractionUsage else self._checked("total_usage", v)
            out["total_usage"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
