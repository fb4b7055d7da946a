# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsSpeechConfigDict


@define(init=False, kw_only=True)
class InteractionsSpeechConfig(ModelBase):
    """How one speaker sounds.

    Attributes:
        language: Language of the speech, such as `en-US`.
        speaker: Name of the speaker.
        voice: Name of the voice.
    """

    language: str | None = wire_field("string")
    """Language of the speech, such as `en-US`."""
    speaker: str | None = wire_field("string")
    """Name of the speaker."""
    voice: str | None = wire_field("string")
    """Name of the voice."""

    def __init__(self, **fields: Unpack[InteractionsSpeechConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.language = v if (v := get("language")) is None or v.__class__ is str else decode_str(v)
        self.speaker = v if (v := get("speaker")) is None or v.__class__ is str else decode_str(v)
        self.voice = v if (v := get("voice")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.language) is not None:
            out["language"] = v if v.__class__ is str else self._checked("language", v)
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else self._checked("speaker", v)
        if (v := self.voice) is not None:
            out["voice"] = v if v.__class__ is str else self._checked("voice", v)
        return {**self._extra, **out} if self._extra else out
