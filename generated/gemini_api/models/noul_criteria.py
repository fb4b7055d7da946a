# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import NoulCriteriaDict


@define(init=False, kw_only=True)
class NoulCriteria(ModelBase):
    """What yes and no mean.

    Attributes:
        false_description: What a no means.
        true_description: What a yes means.
    """

    false_description: str | None = wire_field("string", wire="false_description")
    """What a no means."""
    true_description: str | None = wire_field("string", wire="true_description")
    """What a yes means."""

    def __init__(self, **fields: Unpack[NoulCriteriaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.false_description = v if (v := get("false_description")) is None or v.__class__ is str else decode_str(v)
        self.true_description = v if (v := get("true_description")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.false_description) is not None:
            out["false_description"] = v if v.__class__ is str else self._checked("false_description", v)
        if (v := self.true_description) is not None:
            out["true_description"] = v if v.__class__ is str else self._checked("true_description", v)
        return {**self._extra, **out} if self._extra else out
