# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import PairwiseMetricResultDict
    from .custom_output import CustomOutput
    from .pairwise_choice import PairwiseChoice

later(globals(), "CustomOutput PairwiseChoice")


@define(init=False, kw_only=True)
class PairwiseMetricResult(ModelBase):
    """Which of two answers a judging model preferred.

    Attributes:
        custom_output: What the judging model said, unread. Set by the server.
        explanation: Why, in the judging model's words. Set by the server.
        pairwise_choice: Which answer is preferred. Set by the server.
    """

    custom_output: CustomOutput | None = wire_field("CustomOutput", "read_only")
    """What the judging model said, unread. Set by the server."""
    explanation: str | None = wire_field("string", "read_only")
    """Why, in the judging model's words. Set by the server."""
    pairwise_choice: PairwiseChoice | None = wire_field(("enum", "PairwiseChoice"), "read_only")
    """Which answer is preferred. Set by the server."""

    def __init__(self, **fields: Unpack[PairwiseMetricResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.custom_output = None if (v := get("customOutput")) is None else CustomOutput.from_dict(v)
        self.explanation = v if (v := get("explanation")) is None or v.__class__ is str else decode_str(v)
        v = get("pairwiseChoice")
        self.pairwise_choice = None if v is None else PairwiseChoice._by_value.get(v) or PairwiseChoice.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_output) is not None:
            v = v if v.__class__ is CustomOutput else self._checked("custom_output", v)
            out["customOutput"] = v.to_dict(backend)
        if (v := self.explanation) is not None:
            out["explanation"] = v if v.__class__ is str else self._checked("explanation", v)
        if (v := self.pairwise_choice) is not None:
            v = v if v.__class__ is PairwiseChoice else self._checked("pairwise_choice", v)
            out["pairwiseChoice"] = v._value_
        return {**self._extra, **out} if self._extra else out
