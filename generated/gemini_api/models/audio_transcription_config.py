"""The model ``AudioTranscriptionConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import LanguageAutoOrDict, LanguageHintsOrDict


def _mode(value: AudioTranscriptionConfigMode | str | None) -> AudioTranscriptionConfigMode | None:
    return None if value is None else check_enum(value, "AudioTranscriptionConfig.mode", AudioTranscriptionConfigMode)


def _language_codes(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "AudioTranscriptionConfig.language_codes", check_str)


def _custom_vocabulary(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "AudioTranscriptionConfig.custom_vocabulary", check_str)


def _language_auto(value: LanguageAutoOrDict | type[LanguageAuto] | None) -> LanguageAuto | None:
    return None if value is None else check_model(value, "AudioTranscriptionConfig.language_auto", LanguageAuto)


def _language_hints(value: LanguageHintsOrDict | None) -> LanguageHints | None:
    return None if value is None else check_model(value, "AudioTranscriptionConfig.language_hints", LanguageHints)


def _adaptation_phrases(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "AudioTranscriptionConfig.adaptation_phrases", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AudioTranscriptionConfig(_Base):
    """How speech is written down.

    Attributes:
        mode: Whether every sound is kept or the text is tidied.
        language_codes: BCP-47 codes of the languages that may be spoken; detected when left out.
        custom_vocabulary: Names and terms that are likely to occur and easy to mishear.
        diarization: True tells speakers apart and labels them.
        word_timestamp: True gives the time of every word.
        language_auto: Detect the language. The default, so no longer needed. Deprecated.
        language_hints: Languages to expect. Use `languageCodes`. Deprecated.
        adaptation_phrases: Phrases to expect. Use `customVocabulary`. Deprecated.
        source_text: What is said in the recording, where that is known. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mode", "mode", ("enum", "AudioTranscriptionConfigMode"), "", ()),
        ("language_codes", "languageCodes", ("list", ("string",)), "", ()),
        ("custom_vocabulary", "customVocabulary", ("list", ("string",)), "", ()),
        ("diarization", "diarization", ("boolean",), "", ()),
        ("word_timestamp", "wordTimestamp", ("boolean",), "", ()),
        ("language_auto", "languageAuto", ("model", "LanguageAuto"), "deprecated", ()),
        ("language_hints", "languageHints", ("model", "LanguageHints"), "deprecated", ()),
        ("adaptation_phrases", "adaptationPhrases", ("list", ("string",)), "deprecated", ()),
        ("source_text", "sourceText", ("string",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mode: AudioTranscriptionConfigMode | None = _field(default=None, converter=_mode)
    language_codes: list[str] | None = _field(default=None, converter=_language_codes)
    custom_vocabulary: list[str] | None = _field(default=None, converter=_custom_vocabulary)
    diarization: bool | None = None
    word_timestamp: bool | None = None
    language_auto: LanguageAuto | None = _field(default=None, converter=_language_auto)
    language_hints: LanguageHints | None = _field(default=None, converter=_language_hints)
    adaptation_phrases: list[str] | None = _field(default=None, converter=_adaptation_phrases)
    source_text: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode=None,
            language_codes=None,
            custom_vocabulary=None,
            diarization=None,
            word_timestamp=None,
            language_auto=None,
            language_hints=None,
            adaptation_phrases=None,
            source_text=None,
            **_others,
        ):
            self._extra = None
            self.mode = mode if mode is None or mode.__class__ is AudioTranscriptionConfigMode else _mode(mode)
            self.language_codes = None if language_codes is None else _language_codes(language_codes)
            self.custom_vocabulary = None if custom_vocabulary is None else _custom_vocabulary(custom_vocabulary)
            self.diarization = (
                diarization
                if diarization is None or diarization.__class__ is bool
                else check_bool(diarization, "AudioTranscriptionConfig.diarization")
            )
            self.word_timestamp = (
                word_timestamp
                if word_timestamp is None or word_timestamp.__class__ is bool
                else check_bool(word_timestamp, "AudioTranscriptionConfig.word_timestamp")
            )
            self.language_auto = (
                language_auto
                if language_auto is None or language_auto.__class__ is LanguageAuto
                else _language_auto(language_auto)
            )
            self.language_hints = (
                language_hints
                if language_hints is None or language_hints.__class__ is LanguageHints
                else _language_hints(language_hints)
            )
            self.adaptation_phrases = None if adaptation_phrases is None else _adaptation_phrases(adaptation_phrases)
            self.source_text = (
                source_text
                if source_text is None or source_text.__class__ is str
                else check_str(source_text, "AudioTranscriptionConfig.source_text")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mode")
        out.mode = (
            None
            if v is None
            else AudioTranscriptionConfigMode._value2member_map_.get(v) or AudioTranscriptionConfigMode.decode(v)
        )
        v = get("languageCodes")
        out.language_codes = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("customVocabulary")
        out.custom_vocabulary = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("diarization")
        out.diarization = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("wordTimestamp")
        out.word_timestamp = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("languageAuto")
        out.language_auto = None if v is None else LanguageAuto.from_dict(v)
        v = get("languageHints")
        out.language_hints = None if v is None else LanguageHints.from_dict(v)
        v = get("adaptationPhrases")
        out.adaptation_phrases = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("sourceText")
        out.source_text = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (
                v
                if v.__class__ is AudioTranscriptionConfigMode
                else check_enum(v, "AudioTranscriptionConfig.mode", AudioTranscriptionConfigMode)
            )._value_
        if (v := self.language_codes) is not None:
            out["languageCodes"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "AudioTranscriptionConfig.language_codes"))
                for i0 in (v if v.__class__ is list else check_list(v, "AudioTranscriptionConfig.language_codes"))
            ]
        if (v := self.custom_vocabulary) is not None:
            out["customVocabulary"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "AudioTranscriptionConfig.custom_vocabulary"))
                for i0 in (v if v.__class__ is list else check_list(v, "AudioTranscriptionConfig.custom_vocabulary"))
            ]
        if (v := self.diarization) is not None:
            out["diarization"] = v if v.__class__ is bool else check_bool(v, "AudioTranscriptionConfig.diarization")
        if (v := self.word_timestamp) is not None:
            out["wordTimestamp"] = (
                v if v.__class__ is bool else check_bool(v, "AudioTranscriptionConfig.word_timestamp")
            )
        if (v := self.language_auto) is not None:
            out["languageAuto"] = (
                v
                if v.__class__ is LanguageAuto
                else check_model(v, "AudioTranscriptionConfig.language_auto", LanguageAuto)
            ).to_dict(backend)
        if (v := self.language_hints) is not None:
            out["languageHints"] = (
                v
                if v.__class__ is LanguageHints
                else check_model(v, "AudioTranscriptionConfig.language_hints", LanguageHints)
            ).to_dict(backend)
        if (v := self.adaptation_phrases) is not None:
            out["adaptationPhrases"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "AudioTranscriptionConfig.adaptation_phrases"))
                for i0 in (v if v.__class__ is list else check_list(v, "AudioTranscriptionConfig.adaptation_phrases"))
            ]
        if (v := self.source_text) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AudioTranscriptionConfig.source_text", backend, ("vertex",))
            out["sourceText"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "AudioTranscriptionConfig.source_text"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mode",
        "languageCodes",
        "customVocabulary",
        "diarization",
        "wordTimestamp",
        "languageAuto",
        "languageHints",
        "adaptationPhrases",
        "sourceText",
    )
)

from .audio_transcription_config_mode import AudioTranscriptionConfigMode
from .language_auto import LanguageAuto
from .language_hints import LanguageHints
