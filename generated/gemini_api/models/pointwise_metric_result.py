# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import PointwiseMetricResultDict
    from .custom_output import CustomOutput

later(globals(), "CustomOutput")


@define(init=False, kw_only=True)
class PointwiseMetricResult(ModelBase):
    """How a judging model scored one answer.

    Attributes:
        custom_output: What the judging model said, unread. Set by the server.
        explanation: Why, in the judging model's words. Set by the server.
        score: The number that was given. Set by the server.
    """

    custom_output: CustomOutput | None = wire_field("CustomOutput", "read_only")
    """What the judging model said, unread. Set by the server."""
    explanation: str | None = wire_field("string", "read_only")
    """Why, in the judging model's words. Set by the server."""
    score: float | None = wire_field("number", "read_only")
    """The number that was given. Set by the server."""

    def __init__(self, **fields: Unpack[PointwiseMetricResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.custom_output = None if (v := get("customOutput")) is None else CustomOutput.from_dict(v)
        self.explanation = v if (v := get("explanation")) is None or v.__class__ is str else decode_str(v)
        self.score = v if (v := get("score")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_output) is not None:
            v = v if v.__class__ is CustomOutput else self._checked("custom_output", v)
            out["customOutput"] = v.to_dict(backend)
        if (v := self.explanation) is not None:
            out["explanation"] = v if v.__class__ is str else self._checked("explanation", v)
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else self._checked("score", v))
        return {**self._extra, **out} if self._extra else out
