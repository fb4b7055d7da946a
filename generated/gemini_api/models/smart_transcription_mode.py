# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import SmartTranscriptionModeDict


@define(init=False, kw_only=True)
class SmartTranscriptionMode(ModelBase):
    """Writes speech down and tidies it.

    Attributes:
        source_text: Text that was read aloud, if it was.
        type: What kind it is, always `smart`.
    """

    source_text: str | None = wire_field("string", wire="source_text")
    """Text that was read aloud, if it was."""
    type: Literal["smart"] | None = wire_field(("const", "smart"), "fixed")
    """What kind it is, always `smart`."""

    def __init__(self, **fields: Unpack[SmartTranscriptionModeDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.source_text = v if (v := get("source_text")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "smart" else decode_const(v, "smart")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.source_text) is not None:
            out["source_text"] = v if v.__class__ is str else self._checked("source_text", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
