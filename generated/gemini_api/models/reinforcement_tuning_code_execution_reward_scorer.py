"""The model ``ReinforcementTuningCodeExecutionRewardScorer``."""
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
class ReinforcementTuningCodeExecutionRewardScorer(_Base):
    """A Python snippet that scores answers.

    Attributes:
        python_code_snippet: Source of the snippet.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("python_code_snippet", "pythonCodeSnippet", ("string",), "", ()),
    )

    python_code_snippet: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, python_code_snippet=None, **_others):
            self._extra = None
            self.python_code_snippet = (
                python_code_snippet
                if python_code_snippet is None or python_code_snippet.__class__ is str
                else check_str(python_code_snippet, "ReinforcementTuningCodeExecutionRewardScorer.python_code_snippet")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("pythonCodeSnippet")
        out.python_code_snippet = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.python_code_snippet) is not None:
            out["pythonCodeSnippet"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningCodeExecutionRewardScorer.python_code_snippet"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("pythonCodeSnippet",))
