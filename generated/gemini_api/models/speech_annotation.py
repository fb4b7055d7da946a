# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import SpeechAnnotationDict


@define(init=False, kw_only=True)
class SpeechAnnotation(ModelBase):
    """Who said a part of the text, and how.

    Attributes:
        end_index: Where the part of the text ends, in bytes; this byte is not in it.
        speaker: Name of the speaker.
        start_index: Where the part of the text begins, in bytes.
        style: How it was said.
        type: What kind it is, always `speech_metadata`.
    """

    end_index: int | None = wire_field("integer", wire="end_index")
    """Where the part of the text ends, in bytes; this byte is not in it."""
    speaker: str | None = wire_field("string")
    """Name of the speaker."""
    start_index: int | None = wire_field("integer", wire="start_index")
    """Where the part of the text begins, in bytes."""
    style: str | None = wire_field("string")
    """How it was said."""
    type: Literal["speech_metadata"] | None = wire_field(("const", "speech_metadata"), "fixed")
    """What kind it is, always `speech_metadata`."""

    def __init__(self, **fields: Unpack[SpeechAnnotationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.end_index = v if (v := get("end_index")) is None or v.__class__ is int else decode_int(v)
        self.speaker = v if (v := get("speaker")) is None or v.__class__ is str else decode_str(v)
        self.start_index = v if (v := get("start_index")) is None or v.__class__ is int else decode_int(v)
        self.style = v if (v := get("style")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "speech_metadata" else decode_const(v, "speech_metadata")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.end_index) is not None:
            out["end_index"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else self._checked("speaker", v)
        if (v := self.start_index) is not None:
            out["start_index"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.style) is not None:
            out["style"] = v if v.__class__ is str else self._checked("style", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
