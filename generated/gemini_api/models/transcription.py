# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_bool, decode_duration, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import TranscriptionDict
    from .word_info import WordInfo

later(globals(), "WordInfo")


@define(init=False, kw_only=True)
class Transcription(ModelBase):
    """Speech written down.

    Attributes:
        text: The words as running text.
        finished: True when this is the last piece of the transcription.
        language_code: BCP-47 code of the language that was heard, such as `de-DE`.
        speaker_label: Label that tells this speaker from the others in the recording.
        words: Each word with its time, where word timestamps were asked for.
        start_offset: Where the speech begins in the recording.
        end_offset: Where the speech ends in the recording.
    """

    text: str | None = wire_field("string")
    """The words as running text."""
    finished: bool | None = wire_field("boolean")
    """True when this is the last piece of the transcription."""
    language_code: str | None = wire_field("string")
    """BCP-47 code of the language that was heard, such as `de-DE`."""
    speaker_label: str | None = wire_field("string")
    """Label that tells this speaker from the others in the recording."""
    words: list[WordInfo] | None = wire_field(("list", "WordInfo"))
    """Each word with its time, where word timestamps were asked for."""
    start_offset: str | None = wire_field("duration")
    """Where the speech begins in the recording."""
    end_offset: str | None = wire_field("duration")
    """Where the speech ends in the recording."""

    def __init__(self, **fields: Unpack[TranscriptionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.finished = v if (v := get("finished")) is None or v.__class__ is bool else decode_bool(v)
        self.language_code = v if (v := get("languageCode")) is None or v.__class__ is str else decode_str(v)
        self.speaker_label = v if (v := get("speakerLabel")) is None or v.__class__ is str else decode_str(v)
        if (v := get("words")) is not None:
            v = [WordInfo.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.words = v
        self.start_offset = None if (v := get("startOffset")) is None else decode_duration(v)
        self.end_offset = None if (v := get("endOffset")) is None else decode_duration(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.finished) is not None:
            out["finished"] = v if v.__class__ is bool else self._checked("finished", v)
        if (v := self.language_code) is not None:
            out["languageCode"] = v if v.__class__ is str else self._checked("language_code", v)
        if (v := self.speaker_label) is not None:
            out["speakerLabel"] = v if v.__class__ is str else self._checked("speaker_label", v)
        if (v := self.words) is not None:
            out["words"] = [
                (i if i.__class__ is WordInfo else Transcription._checked("words", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("words", v))
            ]
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "Transcription.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "Transcription.end_offset")
        return {**self._extra, **out} if self._extra else out
