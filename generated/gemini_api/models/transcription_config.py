# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import TranscriptionConfigDict
    from .transcription_config_mode import TranscriptionConfigMode, TranscriptionConfigModeCodec

later(globals(), "TranscriptionConfigMode TranscriptionConfigModeCodec")


@define(init=False, kw_only=True)
class TranscriptionConfig(ModelBase):
    """How speech is written down.

    Attributes:
        adaptation_phrases: Phrases that are likely to be said. Deprecated.
        custom_vocabulary: Words that are unusual and likely to be said.
        diarization_mode: How speakers are told apart. Deprecated.
        language_codes: The languages that are spoken, such as `en-US`.
        language_hints: The languages that are likely to be spoken, such as `en-US`. Deprecated.
        mode: Whether every sound is kept or the text is tidied.
        timestamp_granularities: For what times are given. Deprecated.
    """

    adaptation_phrases: list[str] | None = wire_field(("list", "string"), "deprecated", wire="adaptation_phrases")
    """Phrases that are likely to be said. Deprecated."""
    custom_vocabulary: list[str] | None = wire_field(("list", "string"), wire="custom_vocabulary")
    """Words that are unusual and likely to be said."""
    diarization_mode: str | None = wire_field("string", "deprecated", wire="diarization_mode")
    """How speakers are told apart. Deprecated."""
    language_codes: list[str] | None = wire_field(("list", "string"), wire="language_codes")
    """The languages that are spoken, such as `en-US`."""
    language_hints: list[str] | None = wire_field(("list", "string"), "deprecated", wire="language_hints")
    """The languages that are likely to be spoken, such as `en-US`. Deprecated."""
    mode: TranscriptionConfigMode | None = wire_field(("union", "TranscriptionConfigMode"))
    """Whether every sound is kept or the text is tidied."""
    timestamp_granularities: list[str] | None = wire_field(
        ("list", "string"), "deprecated", wire="timestamp_granularities"
    )
    """For what times are given. Deprecated."""

    def __init__(self, **fields: Unpack[TranscriptionConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("adaptation_phrases")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.adaptation_phrases = v
        if (v := get("custom_vocabulary")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.custom_vocabulary = v
        self.diarization_mode = v if (v := get("diarization_mode")) is None or v.__class__ is str else decode_str(v)
        if (v := get("language_codes")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.language_codes = v
        if (v := get("language_hints")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.language_hints = v
        self.mode = None if (v := get("mode")) is None else TranscriptionConfigModeCodec.from_dict(v)
        if (v := get("timestamp_granularities")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.timestamp_granularities = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.adaptation_phrases) is not None:
            v = v if v.__class__ is list else self._checked("adaptation_phrases", v)
            v = [i if i.__class__ is str else TranscriptionConfig._checked("adaptation_phrases", i, 1) for i in v]
            out["adaptation_phrases"] = v
        if (v := self.custom_vocabulary) is not None:
            v = v if v.__class__ is list else self._checked("custom_vocabulary", v)
            v = [i if i.__class__ is str else TranscriptionConfig._checked("custom_vocabulary", i, 1) for i in v]
            out["custom_vocabulary"] = v
        if (v := self.diarization_mode) is not None:
            out["diarization_mode"] = v if v.__class__ is str else self._checked("diarization_mode", v)
        if (v := self.language_codes) is not None:
            v = v if v.__class__ is list else self._checked("language_codes", v)
            v = [i if i.__class__ is str else TranscriptionConfig._checked("language_codes", i, 1) for i in v]
            out["language_codes"] = v
        if (v := self.language_hints) is not None:
            v = v if v.__class__ is list else self._checked("language_hints", v)
            v = [i if i.__class__ is str else TranscriptionConfig._checked("language_hints", i, 1) for i in v]
            out["language_hints"] = v
        if (v := self.mode) is not None:
            out["mode"] = TranscriptionConfigModeCodec.to_dict(v, "TranscriptionConfig.mode", backend)
        if (v := self.timestamp_granularities) is not None:
            v = v if v.__class__ is list else self._checked("timestamp_granularities", v)
            v = [i if i.__class__ is str else TranscriptionConfig._checked("timestamp_granularities", i, 1) for i in v]
            out["timestamp_granularities"] = v
        return {**self._extra, **out} if self._extra else out
