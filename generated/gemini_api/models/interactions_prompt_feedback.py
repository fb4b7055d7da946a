# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsPromptFeedbackDict
    from .decision_block_reason import DecisionBlockReason

later(globals(), "DecisionBlockReason")


@define(init=False, kw_only=True)
class InteractionsPromptFeedback(ModelBase):
    """Why an input was refused.

    Attributes:
        block_reason: Why the input was refused.
        block_reason_message: The reason in words.
    """

    block_reason: DecisionBlockReason | None = wire_field(("enum", "DecisionBlockReason"), wire="block_reason")
    """Why the input was refused."""
    block_reason_message: str | None = wire_field("string", wire="block_reason_message")
    """The reason in words."""

    def __init__(self, **fields: Unpack[InteractionsPromptFeedbackDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("block_reason")
        self.block_reason = None if v is None else DecisionBlockReason._by_value.get(v) or DecisionBlockReason.decode(v)
        v = get("block_reason_message")
        self.block_reason_message = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.block_reason) is not None:
            v = v if v.__class__ is DecisionBlockReason else self._checked("block_reason", v)
            out["block_reason"] = v._value_
        if (v := self.block_reason_message) is not None:
            out["block_reason_message"] = v if v.__class__ is str else self._checked("block_reason_message", v)
        return {**self._extra, **out} if self._extra else out
