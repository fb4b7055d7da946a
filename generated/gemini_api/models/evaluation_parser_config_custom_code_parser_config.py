"""The model ``EvaluationParserConfigCustomCodeParserConfig``."""
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
class EvaluationParserConfigCustomCodeParserConfig(_Base):
    """A Python function of the caller's that reads the answer of a judging model.

    Attributes:
        parsing_function: Source of a Python function `parse_results(responses)` that returns the verdict.
        code_execution_region: Region in which the code runs.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("parsing_function", "parsingFunction", ("string",), "", ()),
        ("code_execution_region", "codeExecutionRegion", ("string",), "", ()),
    )

    parsing_function: str | None = None
    code_execution_region: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, parsing_function=None, code_execution_region=None, **_others):
            self._extra = None
            self.parsing_function = (
                parsing_function
                if parsing_function is None or parsing_function.__class__ is str
                else check_str(parsing_function, "EvaluationParserConfigCustomCodeParserConfig.parsing_function")
            )
            self.code_execution_region = (
                code_execution_region
                if code_execution_region is None or code_execution_region.__class__ is str
                else check_str(
                    code_execution_region, "EvaluationParserConfigCustomCodeParserConfig.code_execution_region"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("parsingFunction")
        out.parsing_function = v if v is None or v.__class__ is str else decode_str(v)
        v = get("codeExecutionRegion")
        out.code_execution_region = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.parsing_function) is not None:
            out["parsingFunction"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "EvaluationParserConfigCustomCodeParserConfig.parsing_function"))
            )
        if (v := self.code_execution_region) is not None:
            out["codeExecutionRegion"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "EvaluationParserConfigCustomCodeParserConfig.code_execution_region"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "parsingFunction",
        "codeExecutionRegion",
    )
)
