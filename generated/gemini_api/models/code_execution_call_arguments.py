# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import CodeExecutionCallArgumentsDict
    from .code_execution_call_arguments_language import CodeExecutionCallArgumentsLanguage

later(globals(), "CodeExecutionCallArgumentsLanguage")


@define(init=False, kw_only=True)
class CodeExecutionCallArguments(ModelBase):
    """The code that is run.

    Attributes:
        code: The code that is run.
        language: The programming language.
    """

    code: str | None = wire_field("string")
    """The code that is run."""
    language: CodeExecutionCallArgumentsLanguage | None = wire_field(("enum", "CodeExecutionCallArgumentsLanguage"))
    """The programming language."""

    def __init__(self, **fields: Unpack[CodeExecutionCallArgumentsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.code = v if (v := get("code")) is None or v.__class__ is str else decode_str(v)
        if (v := get("language")) is not None:
            v = CodeExecutionCallArgumentsLanguage._by_value.get(v) or CodeExecutionCallArgumentsLanguage.decode(v)
        self.language = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.code) is not None:
            out["code"] = v if v.__class__ is str else self._checked("code", v)
        if (v := self.language) is not None:
            v = v if v.__class__ is CodeExecutionCallArgumentsLanguage else self._checked("language", v)
            out["language"] = v._value_
        return {**self._extra, **out} if self._extra else out
