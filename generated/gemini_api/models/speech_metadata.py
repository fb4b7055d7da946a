# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SpeechMetadataDict


@define(init=False, kw_only=True)
class SpeechMetadata(ModelBase):
    """Directions for speaking the text of a part.

    Attributes:
        speaker: Name of the speaker, as used in the multi-speaker voice settings.
        style: Manner of speaking in plain words, such as `whispering`.
    """

    speaker: str | None = wire_field("string")
    """Name of the speaker, as used in the multi-speaker voice settings."""
    style: str | None = wire_field("string")
    """Manner of speaking in plain words, such as `whispering`."""

    def __init__(self, **fields: Unpack[SpeechMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.speaker = v if (v := get("speaker")) is None or v.__class__ is str else decode_str(v)
        self.style = v if (v := get("style")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else self._checked("speaker", v)
        if (v := self.style) is not None:
            out["style"] = v if v.__class__ is str else self._checked("style", v)
        return {**self._extra, **out} if self._extra else out
