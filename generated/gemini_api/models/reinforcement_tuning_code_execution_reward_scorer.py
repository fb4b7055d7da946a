# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningCodeExecutionRewardScorerDict


@define(init=False, kw_only=True)
class ReinforcementTuningCodeExecutionRewardScorer(ModelBase):
    """A Python snippet that scores answers.

    Attributes:
        python_code_snippet: Source of the snippet.
    """

    python_code_snippet: str | None = wire_field("string")
    """Source of the snippet."""

    def __init__(self, **fields: Unpack[ReinforcementTuningCodeExecutionRewardScorerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.python_code_snippet = v if (v := get("pythonCodeSnippet")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.python_code_snippet) is not None:
            out["pythonCodeSnippet"] = v if v.__class__ is str else self._checked("python_code_snippet", v)
        return {**self._extra, **out} if self._extra else out
