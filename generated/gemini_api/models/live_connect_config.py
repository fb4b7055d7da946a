"""The model ``LiveConnectConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_enum,
    check_float,
    check_int,
    check_list,
    check_map,
    check_model,
    check_str,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        AudioTranscriptionConfigOrDict,
        AvatarConfigOrDict,
        ContextWindowCompressionConfigOrDict,
        GenerationConfigOrDict,
        HistoryConfigOrDict,
        HttpOptionsOrDict,
        ProactivityConfigOrDict,
        RealtimeInputConfigOrDict,
        SafetySettingOrDict,
        SessionResumptionConfigOrDict,
        ThinkingConfigOrDict,
        TranslationConfigOrDict,
    )
    from ._unions import ContentUnion, SpeechConfigUnion, ToolListUnion


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "LiveConnectConfig.http_options", HttpOptions)


def _generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.generation_config", GenerationConfig)


def _response_modalities(value: Sequence[Modality | str] | None) -> list[Modality] | None:
    return None if value is None else check_list(value, "LiveConnectConfig.response_modalities", check_enum, Modality)


def _media_resolution(value: MediaResolution | str | None) -> MediaResolution | None:
    return None if value is None else check_enum(value, "LiveConnectConfig.media_resolution", MediaResolution)


def _thinking_config(value: ThinkingConfigOrDict | None) -> ThinkingConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.thinking_config", ThinkingConfig)


def _session_resumption(value: SessionResumptionConfigOrDict | None) -> SessionResumptionConfig | None:
    return (
        None if value is None else check_model(value, "LiveConnectConfig.session_resumption", SessionResumptionConfig)
    )


def _input_audio_transcription(value: AudioTranscriptionConfigOrDict | None) -> AudioTranscriptionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveConnectConfig.input_audio_transcription", AudioTranscriptionConfig)
    )


def _output_audio_transcription(value: AudioTranscriptionConfigOrDict | None) -> AudioTranscriptionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveConnectConfig.output_audio_transcription", AudioTranscriptionConfig)
    )


def _realtime_input_config(value: RealtimeInputConfigOrDict | None) -> RealtimeInputConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.realtime_input_config", RealtimeInputConfig)


def _context_window_compression(
    value: ContextWindowCompressionConfigOrDict | None,
) -> ContextWindowCompressionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveConnectConfig.context_window_compression", ContextWindowCompressionConfig)
    )


def _proactivity(value: ProactivityConfigOrDict | None) -> ProactivityConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.proactivity", ProactivityConfig)


def _history_config(value: HistoryConfigOrDict | None) -> HistoryConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.history_config", HistoryConfig)


def _avatar_config(value: AvatarConfigOrDict | None) -> AvatarConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.avatar_config", AvatarConfig)


def _safety_settings(value: Sequence[SafetySettingOrDict] | None) -> list[SafetySetting] | None:
    return None if value is None else check_list(value, "LiveConnectConfig.safety_settings", check_model, SafetySetting)


def _translation_config(value: TranslationConfigOrDict | None) -> TranslationConfig | None:
    return None if value is None else check_model(value, "LiveConnectConfig.translation_config", TranslationConfig)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "LiveConnectConfig.labels", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveConnectConfig(_Base):
    """Settings of a Live session.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        generation_config: How answers are generated.
        response_modalities: In which kinds of media the model answers; one a session.
        temperature: How freely words are chosen, from 0 to 2.
        top_p: Words are chosen from the likeliest that make up this share.
        top_k: Words are chosen from so many of the likeliest.
        max_output_tokens: Most tokens of an answer.
        media_resolution: How finely media are read.
        seed: Number from which chance is drawn; the same one gives mostly the same result.
        speech_config: Voice and language of spoken answers.
        thinking_config: How much the model thinks.
        enable_affective_dialog: True lets the model hear feelings and answer to them.
        system_instruction: Standing orders for the model.
        tools: Tools that the model may use.
        session_resumption: Lets the session be taken up again.
        input_audio_transcription: Has what the user says sent back as text.
        output_audio_transcription: Has what the model says sent as text too.
        realtime_input_config: How live input is cut into turns.
        context_window_compression: What happens when the session outgrows its context window.
        proactivity: Whether the model may act of its own accord.
        explicit_vad_signal: True has the start and the end of speech reported.
        history_config: How earlier turns come into the session.
        avatar_config: The figure that speaks, where the answer is video.
        safety_settings: From which likelihood of harm on content is blocked.
        translation_config: Into which language speech is translated.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("generation_config", "generationConfig", ("model", "GenerationConfig"), "sdk", ()),
        ("response_modalities", "responseModalities", ("list", ("enum", "Modality")), "sdk", ()),
        ("temperature", "temperature", ("number",), "sdk", ()),
        ("top_p", "topP", ("number",), "sdk", ()),
        ("top_k", "topK", ("number",), "sdk", ()),
        ("max_output_tokens", "maxOutputTokens", ("integer",), "sdk", ()),
        ("media_resolution", "mediaResolution", ("enum", "MediaResolution"), "sdk", ()),
        ("seed", "seed", ("integer",), "sdk", ()),
        ("speech_config", "speechConfig", ("python",), "sdk", ()),
        ("thinking_config", "thinkingConfig", ("model", "ThinkingConfig"), "sdk", ()),
        ("enable_affective_dialog", "enableAffectiveDialog", ("boolean",), "sdk", ()),
        ("system_instruction", "systemInstruction", ("python",), "sdk", ()),
        ("tools", "tools", ("python",), "sdk", ()),
        ("session_resumption", "sessionResumption", ("model", "SessionResumptionConfig"), "sdk", ()),
        ("input_audio_transcription", "inputAudioTranscription", ("model", "AudioTranscriptionConfig"), "sdk", ()),
        ("output_audio_transcription", "outputAudioTranscription", ("model", "AudioTranscriptionConfig"), "sdk", ()),
        ("realtime_input_config", "realtimeInputConfig", ("model", "RealtimeInputConfig"), "sdk", ()),
        (
            "context_window_compression",
            "contextWindowCompression",
            ("model", "ContextWindowCompressionConfig"),
            "sdk",
            (),
        ),
        ("proactivity", "proactivity", ("model", "ProactivityConfig"), "sdk", ()),
        ("explicit_vad_signal", "explicitVadSignal", ("boolean",), "sdk", ()),
        ("history_config", "historyConfig", ("model", "HistoryConfig"), "sdk", ()),
        ("avatar_config", "avatarConfig", ("model", "AvatarConfig"), "sdk", ()),
        ("safety_settings", "safetySettings", ("list", ("model", "SafetySetting")), "sdk", ()),
        ("translation_config", "translationConfig", ("model", "TranslationConfig"), "sdk", ()),
        ("labels", "labels", ("map", ("string",)), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    generation_config: GenerationConfig | None = _field(default=None, converter=_generation_config)
    response_modalities: list[Modality] | None = _field(default=None, converter=_response_modalities)
    temperature: float | None = None
    top_p: float | None = None
    top_k: float | None = None
    max_output_tokens: int | None = None
    media_resolution: MediaResolution | None = _field(default=None, converter=_media_resolution)
    seed: int | None = None
    speech_config: SpeechConfigUnion | None = None
    thinking_config: ThinkingConfig | None = _field(default=None, converter=_thinking_config)
    enable_affective_dialog: bool | None = None
    system_instruction: ContentUnion | None = None
    tools: ToolListUnion | None = None
    session_resumption: SessionResumptionConfig | None = _field(default=None, converter=_session_resumption)
    input_audio_transcription: AudioTranscriptionConfig | None = _field(
        default=None, converter=_input_audio_transcription
    )
    output_audio_transcription: AudioTranscriptionConfig | None = _field(
        default=None, converter=_output_audio_transcription
    )
    realtime_input_config: RealtimeInputConfig | None = _field(default=None, converter=_realtime_input_config)
    context_window_compression: ContextWindowCompressionConfig | None = _field(
        default=None, converter=_context_window_compression
    )
    proactivity: ProactivityConfig | None = _field(default=None, converter=_proactivity)
    explicit_vad_signal: bool | None = None
    history_config: HistoryConfig | None = _field(default=None, converter=_history_config)
    avatar_config: AvatarConfig | None = _field(default=None, converter=_avatar_config)
    safety_settings: list[SafetySetting] | None = _field(default=None, converter=_safety_settings)
    translation_config: TranslationConfig | None = _field(default=None, converter=_translation_config)
    labels: dict[str, str] | None = _field(default=None, converter=_labels)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            generation_config=None,
            response_modalities=None,
            temperature=None,
            top_p=None,
            top_k=None,
            max_output_tokens=None,
            media_resolution=None,
            seed=None,
            speech_config=None,
            thinking_config=None,
            enable_affective_dialog=None,
            system_instruction=None,
            tools=None,
            session_resumption=None,
            input_audio_transcription=None,
            output_audio_transcription=None,
            realtime_input_config=None,
            context_window_compression=None,
            proactivity=None,
            explicit_vad_signal=None,
            history_config=None,
            avatar_config=None,
            safety_settings=None,
            translation_config=None,
            labels=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.generation_config = (
                generation_config
                if generation_config is None or generation_config.__class__ is GenerationConfig
                else _generation_config(generation_config)
            )
            self.response_modalities = (
                None if response_modalities is None else _response_modalities(response_modalities)
            )
            self.temperature = (
                None if temperature is None else check_float(temperature, "LiveConnectConfig.temperature")
            )
            self.top_p = None if top_p is None else check_float(top_p, "LiveConnectConfig.top_p")
            self.top_k = None if top_k is None else check_float(top_k, "LiveConnectConfig.top_k")
            self.max_output_tokens = (
                max_output_tokens
                if max_output_tokens is None or max_output_tokens.__class__ is int
                else check_int(max_output_tokens, "LiveConnectConfig.max_output_tokens")
            )
            self.media_resolution = (
                media_resolution
                if media_resolution is None or media_resolution.__class__ is MediaResolution
                else _media_resolution(media_resolution)
            )
            self.seed = seed if seed is None or seed.__class__ is int else check_int(seed, "LiveConnectConfig.seed")
            self.speech_config = speech_config
            self.thinking_config = (
                thinking_config
                if thinking_config is None or thinking_config.__class__ is ThinkingConfig
                else _thinking_config(thinking_config)
            )
            self.enable_affective_dialog = (
                enable_affective_dialog
                if enable_affective_dialog is None or enable_affective_dialog.__class__ is bool
                else check_bool(enable_affective_dialog, "LiveConnectConfig.enable_affective_dialog")
            )
            self.system_instruction = system_instruction
            self.tools = tools
            self.session_resumption = (
                session_resumption
                if session_resumption is None or session_resumption.__class__ is SessionResumptionConfig
                else _session_resumption(session_resumption)
            )
            self.input_audio_transcription = (
                input_audio_transcription
                if input_audio_transcription is None or input_audio_transcription.__class__ is AudioTranscriptionConfig
                else _input_audio_transcription(input_audio_transcription)
            )
            self.output_audio_transcription = (
                output_audio_transcription
                if output_audio_transcription is None
                or output_audio_transcription.__class__ is AudioTranscriptionConfig
                else _output_audio_transcription(output_audio_transcription)
            )
            self.realtime_input_config = (
                realtime_input_config
                if realtime_input_config is None or realtime_input_config.__class__ is RealtimeInputConfig
                else _realtime_input_config(realtime_input_config)
            )
            self.context_window_compression = (
                context_window_compression
                if context_window_compression is None
                or context_window_compression.__class__ is ContextWindowCompressionConfig
                else _context_window_compression(context_window_compression)
            )
            self.proactivity = (
                proactivity
                if proactivity is None or proactivity.__class__ is ProactivityConfig
                else _proactivity(proactivity)
            )
            self.explicit_vad_signal = (
                explicit_vad_signal
                if explicit_vad_signal is None or explicit_vad_signal.__class__ is bool
                else check_bool(explicit_vad_signal, "LiveConnectConfig.explicit_vad_signal")
            )
            self.history_config = (
                history_config
                if history_config is None or history_config.__class__ is HistoryConfig
                else _history_config(history_config)
            )
            self.avatar_config = (
                avatar_config
                if avatar_config is None or avatar_config.__class__ is AvatarConfig
                else _avatar_config(avatar_config)
            )
            self.safety_settings = None if safety_settings is None else _safety_settings(safety_settings)
            self.translation_config = (
                translation_config
                if translation_config is None or translation_config.__class__ is TranslationConfig
                else _translation_config(translation_config)
            )
            self.labels = None if labels is None else _labels(labels)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.generation_config = None
        out.response_modalities = None
        out.temperature = None
        out.top_p = None
        out.top_k = None
        out.max_output_tokens = None
        out.media_resolution = None
        out.seed = None
        out.speech_config = None
        out.thinking_config = None
        out.enable_affective_dialog = None
        out.system_instruction = None
        out.tools = None
        out.session_resumption = None
        out.input_audio_transcription = None
        out.output_audio_transcription = None
        out.realtime_input_config = None
        out.context_window_compression = None
        out.proactivity = None
        out.explicit_vad_signal = None
        out.history_config = None
        out.avatar_config = None
        out.safety_settings = None
        out.translation_config = None
        out.labels = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .audio_transcription_config import AudioTranscriptionConfig
from .avatar_config import AvatarConfig
from .context_window_compression_config import ContextWindowCompressionConfig
from .generation_config import GenerationConfig
from .history_config import HistoryConfig
from .http_options import HttpOptions
from .media_resolution import MediaResolution
from .modality import Modality
from .proactivity_config import ProactivityConfig
from .realtime_input_config import RealtimeInputConfig
from .safety_setting import SafetySetting
from .session_resumption_config import SessionResumptionConfig
from .thinking_config import ThinkingConfig
from .translation_config import TranslationConfig
