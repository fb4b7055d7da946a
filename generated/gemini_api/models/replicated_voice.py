# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ReplicatedVoiceDict
    from .audio_data import AudioData

later(globals(), "AudioData")


@define(init=False, kw_only=True)
class ReplicatedVoice(ModelBase):
    """A voice that is made from recordings.

    Attributes:
        consent_audio: Recording in which the speaker agrees. Required.
        source_audio: Recording of the voice. Required.
    """

    consent_audio: AudioData | None = wire_field("AudioData", "required", wire="consent_audio")
    """Recording in which the speaker agrees. Required."""
    source_audio: AudioData | None = wire_field("AudioData", "required", wire="source_audio")
    """Recording of the voice. Required."""

    def __init__(self, **fields: Unpack[ReplicatedVoiceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.consent_audio = None if (v := get("consent_audio")) is None else AudioData.from_dict(v)
        self.source_audio = None if (v := get("source_audio")) is None else AudioData.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.consent_audio) is not None:
            v = v if v.__class__ is AudioData else self._checked("consent_audio", v)
            out["consent_audio"] = v.to_dict(backend)
        if (v := self.source_audio) is not None:
            out["source_audio"] = (v if v.__class__ is AudioData else self._checked("source_audio", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
