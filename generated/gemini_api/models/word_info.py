# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration, decode_str

if TYPE_CHECKING:
    from ._dicts import WordInfoDict


@define(init=False, kw_only=True)
class WordInfo(ModelBase):
    """One word of a transcription and when it was said.

    Attributes:
        word: The word as written in the transcription.
        start_offset: When the word begins, counted from the start of the recording.
        end_offset: When the word ends, counted from the start of the recording.
    """

    word: str | None = wire_field("string")
    """The word as written in the transcription."""
    start_offset: str | None = wire_field("duration")
    """When the word begins, counted from the start of the recording."""
    end_offset: str | None = wire_field("duration")
    """When the word ends, counted from the start of the recording."""

    def __init__(self, **fields: Unpack[WordInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.word = v if (v := get("word")) is None or v.__class__ is str else decode_str(v)
        self.start_offset = None if (v := get("startOffset")) is None else decode_duration(v)
        self.end_offset = None if (v := get("endOffset")) is None else decode_duration(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.word) is not None:
            out["word"] = v if v.__class__ is str else self._checked("word", v)
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "WordInfo.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "WordInfo.end_offset")
        return {**self._extra, **out} if self._extra else out
