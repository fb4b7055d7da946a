# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ExecutableCodeDict
    from .language import Language

later(globals(), "Language")


@define(init=False, kw_only=True)
class ExecutableCode(ModelBase):
    """Code that the model wrote to be run on the server.

    Attributes:
        id: Identifies this piece of code. Its `code_execution_result` carries the same id.
        language: Programming language of `code`. Required.
        code: Source code, whole and ready to run. Required.
    """

    id: str | None = wire_field("string")
    """Identifies this piece of code. Its `code_execution_result` carries the same id."""
    language: Language | None = wire_field(("enum", "Language"), "required")
    """Programming language of `code`. Required."""
    code: str | None = wire_field("string", "required")
    """Source code, whole and ready to run. Required."""

    def __init__(self, **fields: Unpack[ExecutableCodeDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.language = None if (v := get("language")) is None else Language._by_value.get(v) or Language.decode(v)
        self.code = v if (v := get("code")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.language) is not None:
            out["language"] = (v if v.__class__ is Language else self._checked("language", v))._value_
        if (v := self.code) is not None:
            out["code"] = v if v.__class__ is str else self._checked("code", v)
        return {**self._extra, **out} if self._extra else out
