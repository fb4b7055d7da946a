# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import AudioTranscriptionConfigDict
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints

later(globals(), "AudioTranscriptionConfigMode LanguageAuto LanguageHints")


@define(init=False, kw_only=True)
class AudioTranscriptionConfig(ModelBase):
    """How speech is written down.

    Attributes:
        mode: Whether every sound is kept or the text is tidied.
        language_codes: BCP-47 codes of the languages that may be spoken; detected when left out.
        custom_vocabulary: Names and terms that are likely to occur and easy to mishear.
        diarization: True tells speakers apart and labels them.
        word_timestamp: True gives the time of every word.
        language_auto: Detect the language. The default, so no longer needed. Deprecated.
        language_hints: Languages to expect. Use `language_codes`. Deprecated.
        adaptation_phrases: Phrases to expect. Use `custom_vocabulary`. Deprecated.
        source_text: What is said in the recording, where that is known.
    """

    _CLOSED: ClassVar[bool] = True
    mode: AudioTranscriptionConfigMode | None = wire_field(("enum", "AudioTranscriptionConfigMode"))
    """Whether every sound is kept or the text is tidied."""
    language_codes: list[str] | None = wire_field(("list", "string"))
    """BCP-47 codes of the languages that may be spoken; detected when left out."""
    custom_vocabulary: list[str] | None = wire_field(("list", "string"))
    """Names and terms that are likely to occur and easy to mishear."""
    diarization: bool | None = wire_field("boolean")
    """True tells speakers apart and labels them."""
    word_timestamp: bool | None = wire_field("boolean")
    """True gives the time of every word."""
    language_auto: LanguageAuto | None = wire_field("LanguageAuto", "deprecated")
    """Detect the language. The default, so no longer needed. Deprecated."""
    language_hints: LanguageHints | None = wire_field("LanguageHints", "deprecated")
    """Languages to expect. Use `language_codes`. Deprecated."""
    adaptation_phrases: list[str] | None = wire_field(("list", "string"), "deprecated")
    """Phrases to expect. Use `custom_vocabulary`. Deprecated."""
    source_text: str | None = wire_field("string")
    """What is said in the recording, where that is known."""

    def __init__(self, **fields: Unpack[AudioTranscriptionConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mode")) is not None:
            v = AudioTranscriptionConfigMode._by_value.get(v) or AudioTranscriptionConfigMode.decode(v)
        self.mode = v
        if (v := get("languageCodes")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.language_codes = v
        if (v := get("customVocabulary")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.custom_vocabulary = v
        self.diarization = v if (v := get("diarization")) is None or v.__class__ is bool else decode_bool(v)
        self.word_timestamp = v if (v := get("wordTimestamp")) is None or v.__class__ is bool else decode_bool(v)
        self.language_auto = None if (v := get("languageAuto")) is None else LanguageAuto.from_dict(v)
        self.language_hints = None if (v := get("languageHints")) is None else LanguageHints.from_dict(v)
        if (v := get("adaptationPhrases")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.adaptation_phrases = v
        self.source_text = v if (v := get("sourceText")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is AudioTranscriptionConfigMode else self._checked("mode", v))._value_
        if (v := self.language_codes) is not None:
            v = v if v.__class__ is list else self._checked("language_codes", v)
            v = [i if i.__class__ is str else AudioTranscriptionConfig._checked("language_codes", i, 1) for i in v]
            out["languageCodes"] = v
        if (v := self.custom_vocabulary) is not None:
            v = v if v.__class__ is list else self._checked("custom_vocabulary", v)
            v = [i if i.__class__ is str else AudioTranscriptionConfig._checked("custom_vocabulary", i, 1) for i in v]
            out["customVocabulary"] = v
        if (v := self.diarization) is not None:
            out["diarization"] = v if v.__class__ is bool else self._checked("diarization", v)
        if (v := self.word_timestamp) is not None:
            out["wordTimestamp"] = v if v.__class__ is bool else self._checked("word_timestamp", v)
        if (v := self.language_auto) is not None:
            v = v if v.__class__ is LanguageAuto else self._checked("language_auto", v)
            out["languageAuto"] = v.to_dict(backend)
        if (v := self.language_hints) is not None:
            v = v if v.__class__ is LanguageHints else self._checked("language_hints", v)
            out["languageHints"] = v.to_dict(backend)
        if (v := self.adaptation_phrases) is not None:
            v = v if v.__class__ is list else self._checked("adaptation_phrases", v)
            v = [i if i.__class__ is str else AudioTranscriptionConfig._checked("adaptation_phrases", i, 1) for i in v]
            out["adaptationPhrases"] = v
        if (v := self.source_text) is not None:
            out["sourceText"] = v if v.__class__ is str else self._checked("source_text", v)
        return {**self._extra, **out} if self._extra else out
