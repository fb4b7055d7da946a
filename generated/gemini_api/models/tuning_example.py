# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import TuningExampleDict


@define(init=False, kw_only=True)
class TuningExample(ModelBase):
    """One example to tune with: a prompt and the wanted answer.

    Attributes:
        output: The wanted answer. Required.
        text_input: The prompt.
    """

    output: str | None = wire_field("string", "required")
    """The wanted answer. Required."""
    text_input: str | None = wire_field("string")
    """The prompt."""

    def __init__(self, **fields: Unpack[TuningExampleDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.output = v if (v := get("output")) is None or v.__class__ is str else decode_str(v)
        self.text_input = v if (v := get("textInput")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.output) is not None:
            out["output"] = v if v.__class__ is str else self._checked("output", v)
        if (v := self.text_input) is not None:
            out["textInput"] = v if v.__class__ is str else self._checked("text_input", v)
        return {**self._extra, **out} if self._extra else out
