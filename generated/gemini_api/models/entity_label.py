"""The model ``EntityLabel``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import EntityLabelDict


@define(init=False, kw_only=True)
class EntityLabel(ModelBase):
    """What a mask covers.

    Attributes:
        label: Name of what was found.
        score: How sure the service is, from 0 to 1.
    """

    label: str | None = wire_field("label", "string", "sdk")
    score: float | None = wire_field("score", "number", "sdk")

    def __init__(self, **fields: Unpack[EntityLabelDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.label = None
        out.score = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out
