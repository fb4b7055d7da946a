# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import CodeExecutionResultDict
    from .outcome import Outcome

later(globals(), "Outcome")


@define(init=False, kw_only=True)
class CodeExecutionResult(ModelBase):
    """What came of running code on the server.

    Attributes:
        id: The `id` of the `executable_code` that was run.
        outcome: Whether the code ran to its end. Required.
        output: Standard output when the code succeeded; otherwise standard error or another account of the failure.
    """

    id: str | None = wire_field("string")
    """The `id` of the `executable_code` that was run."""
    outcome: Outcome | None = wire_field(("enum", "Outcome"), "required")
    """Whether the code ran to its end. Required."""
    output: str | None = wire_field("string")
    """Standard output when the code succeeded; otherwise standard error or another account of the failure."""

    def __init__(self, **fields: Unpack[CodeExecutionResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.outcome = None if (v := get("outcome")) is None else Outcome._by_value.get(v) or Outcome.decode(v)
        self.output = v if (v := get("output")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.outcome) is not None:
            out["outcome"] = (v if v.__class__ is Outcome else self._checked("outcome", v))._value_
        if (v := self.output) is not None:
            out["output"] = v if v.__class__ is str else self._checked("output", v)
        return {**self._extra, **out} if self._extra else out
