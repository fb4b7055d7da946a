"""The model ``CustomCodeExecutionSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CustomCodeExecutionSpec(_Base):
    """A metric that is a Python function of the caller's.

    Attributes:
        evaluation_function: Source of a Python function `evaluate(instance)` that returns the score.
        code_execution_region: Region in which the code runs.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("evaluation_function", "evaluationFunction", ("string",), "", ()),
        ("code_execution_region", "codeExecutionRegion", ("string",), "", ()),
    )

    evaluation_function: str | None = None
    code_execution_region: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, evaluation_function=None, code_execution_region=None, **_others):
            self._extra = None
            self.evaluation_function = (
                evaluation_function
                if evaluation_function is None or evaluation_function.__class__ is str
                else check_str(evaluation_function, "CustomCodeExecutionSpec.evaluation_function")
            )
            self.code_execution_region = (
                code_execution_region
                if code_execution_region is None or code_execution_region.__class__ is str
                else check_str(code_execution_region, "CustomCodeExecutionSpec.code_execution_region")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("evaluationFunction")
        out.evaluation_function = v if v is None or v.__class__ is str else decode_str(v)
        v = get("codeExecutionRegion")
        out.code_execution_region = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.evaluation_function) is not None:
            out["evaluationFunction"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CustomCodeExecutionSpec.evaluation_function"))
            )
        if (v := self.code_execution_region) is not None:
            out["codeExecutionRegion"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CustomCodeExecutionSpec.code_execution_region"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "evaluationFunction",
        "codeExecutionRegion",
    )
)
