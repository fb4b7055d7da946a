# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsWordInfoDict


@define(init=False, kw_only=True)
class InteractionsWordInfo(ModelBase):
    """A word of a transcript, and when it was said.

    Attributes:
        end_index: Where the part of the text ends, in bytes; this byte is not in it.
        end_offset: Where the part ends, from the beginning, such as `12.5s`.
        speaker: Name of the speaker.
        start_index: Where the part of the text begins, in bytes.
        start_offset: Where the part begins, from the beginning, such as `2.5s`.
        text: The word.
        type: What kind it is, always `word_info`.
    """

    end_index: int | None = wire_field("integer", wire="end_index")
    """Where the part of the text ends, in bytes; this byte is not in it."""
    end_offset: str | None = wire_field("string", wire="end_offset")
    """Where the part ends, from the beginning, such as `12.5s`."""
    speaker: str | None = wire_field("string")
    """Name of the speaker."""
    start_index: int | None = wire_field("integer", wire="start_index")
    """Where the part of the text begins, in bytes."""
    start_offset: str | None = wire_field("string", wire="start_offset")
    """Where the part begins, from the beginning, such as `2.5s`."""
    text: str | None = wire_field("string")
    """The word."""
    type: Literal["word_info"] | None = wire_field(("const", "word_info"), "fixed")
    """What kind it is, always `word_info`."""

    def __init__(self, **fields: Unpack[InteractionsWordInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.end_index = v if (v := get("end_index")) is None or v.__class__ is int else decode_int(v)
        self.end_offset = v if (v := get("end_offset")) is None or v.__class__ is str else decode_str(v)
        self.speaker = v if (v := get("speaker")) is None or v.__class__ is str else decode_str(v)
        self.start_index = v if (v := get("start_index")) is None or v.__class__ is int else decode_int(v)
        self.start_offset = v if (v := get("start_offset")) is None or v.__class__ is str else decode_str(v)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "word_info" else decode_const(v, "word_info")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.end_index) is not None:
            out["end_index"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.end_offset) is not None:
            out["end_offset"] = v if v.__class__ is str else self._checked("end_offset", v)
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else self._checked("speaker", v)
        if (v := self.start_index) is not None:
            out["start_index"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.start_offset) is not None:
            out["start_offset"] = v if v.__class__ is str else self._checked("start_offset", v)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
