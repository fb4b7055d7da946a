# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import CustomCodeExecutionSpecDict


@define(init=False, kw_only=True)
class CustomCodeExecutionSpec(ModelBase):
    """A metric that is a Python function of the caller's.

    Attributes:
        evaluation_function: Source of a Python function `evaluate(instance)` that returns the score.
        code_execution_region: Region in which the code runs.
    """

    evaluation_function: str | None = wire_field("string")
    """Source of a Python function `evaluate(instance)` that returns the score."""
    code_execution_region: str | None = wire_field("string")
    """Region in which the code runs."""

    def __init__(self, **fields: Unpack[CustomCodeExecutionSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("evaluationFunction")
        self.evaluation_function = v if v is None or v.__class__ is str else decode_str(v)
        v = get("codeExecutionRegion")
        self.code_execution_region = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.evaluation_function) is not None:
            out["evaluationFunction"] = v if v.__class__ is str else self._checked("evaluation_function", v)
        if (v := self.code_execution_region) is not None:
            out["codeExecutionRegion"] = v if v.__class__ is str else self._checked("code_execution_region", v)
        return {**self._extra, **out} if self._extra else out
