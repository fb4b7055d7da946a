"""The model ``LiveClientSetup``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_list, check_map, check_model, check_object, check_str
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        AudioTranscriptionConfigOrDict,
        AvatarConfigOrDict,
        ContentOrDict,
        ContextWindowCompressionConfigOrDict,
        GenerationConfigOrDict,
        HistoryConfigOrDict,
        ProactivityConfigOrDict,
        SafetySettingOrDict,
        SessionResumptionConfigOrDict,
        ToolOrDict,
    )


def _generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return None if value is None else check_model(value, "LiveClientSetup.generation_config", GenerationConfig)


def _system_instruction(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "LiveClientSetup.system_instruction", Content)


def _tools(value: Sequence[ToolOrDict] | None) -> list[Tool] | None:
    return None if value is None else check_list(value, "LiveClientSetup.tools", check_model, Tool)


def _session_resumption(value: SessionResumptionConfigOrDict | None) -> SessionResumptionConfig | None:
    return None if value is None else check_model(value, "LiveClientSetup.session_resumption", SessionResumptionConfig)


def _context_window_compression(
    value: ContextWindowCompressionConfigOrDict | None,
) -> ContextWindowCompressionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveClientSetup.context_window_compression", ContextWindowCompressionConfig)
    )


def _input_audio_transcription(value: AudioTranscriptionConfigOrDict | None) -> AudioTranscriptionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveClientSetup.input_audio_transcription", AudioTranscriptionConfig)
    )


def _output_audio_transcription(value: AudioTranscriptionConfigOrDict | None) -> AudioTranscriptionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveClientSetup.output_audio_transcription", AudioTranscriptionConfig)
    )


def _proactivity(value: ProactivityConfigOrDict | None) -> ProactivityConfig | None:
    return None if value is None else check_model(value, "LiveClientSetup.proactivity", ProactivityConfig)


def _history_config(value: HistoryConfigOrDict | None) -> HistoryConfig | None:
    return None if value is None else check_model(value, "LiveClientSetup.history_config", HistoryConfig)


def _avatar_config(value: AvatarConfigOrDict | None) -> AvatarConfig | None:
    return None if value is None else check_model(value, "LiveClientSetup.avatar_config", AvatarConfig)


def _safety_settings(value: Sequence[SafetySettingOrDict] | None) -> list[SafetySetting] | None:
    return None if value is None else check_list(value, "LiveClientSetup.safety_settings", check_model, SafetySetting)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "LiveClientSetup.labels", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientSetup(_Base):
    """First message of a session: the model and its settings.

    Attributes:
        model: Id or resource name of the model.
        generation_config: How answers are generated.
        system_instruction: Standing orders for the model.
        tools: Tools that the model may use.
        session_resumption: Lets the session be taken up again.
        context_window_compression: What happens when the session outgrows its context window.
        input_audio_transcription: Has what the user says sent back as text.
        output_audio_transcription: Has what the model says sent as text too.
        proactivity: Whether the model may act of its own accord.
        explicit_vad_signal: True has the start and the end of speech reported.
        history_config: How earlier turns come into the session.
        avatar_config: The figure that speaks, where the answer is video.
        safety_settings: From which likelihood of harm on content is blocked.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "", ()),
        ("generation_config", "generationConfig", ("model", "GenerationConfig"), "", ()),
        ("system_instruction", "systemInstruction", ("model", "Content"), "", ()),
        ("tools", "tools", ("list", ("model", "Tool")), "", ()),
        ("session_resumption", "sessionResumption", ("model", "SessionResumptionConfig"), "", ()),
        ("context_window_compression", "contextWindowCompression", ("model", "ContextWindowCompressionConfig"), "", ()),
        ("input_audio_transcription", "inputAudioTranscription", ("model", "AudioTranscriptionConfig"), "", ()),
        ("output_audio_transcription", "outputAudioTranscription", ("model", "AudioTranscriptionConfig"), "", ()),
        ("proactivity", "proactivity", ("model", "ProactivityConfig"), "", ()),
        ("explicit_vad_signal", "explicitVadSignal", ("boolean",), "", ()),
        ("history_config", "historyConfig", ("model", "HistoryConfig"), "", ()),
        ("avatar_config", "avatarConfig", ("model", "AvatarConfig"), "", ()),
        ("safety_settings", "safetySettings", ("list", ("model", "SafetySetting")), "", ()),
        ("labels", "labels", ("map", ("string",)), "", ()),
    )

    model: str | None = None
    generation_config: GenerationConfig | None = _field(default=None, converter=_generation_config)
    system_instruction: Content | None = _field(default=None, converter=_system_instruction)
    tools: list[Tool] | None = _field(default=None, converter=_tools)
    session_resumption: SessionResumptionConfig | None = _field(default=None, converter=_session_resumption)
    context_window_compression: ContextWindowCompressionConfig | None = _field(
        default=None, converter=_context_window_compression
    )
    input_audio_transcription: AudioTranscriptionConfig | None = _field(
        default=None, converter=_input_audio_transcription
    )
    output_audio_transcription: AudioTranscriptionConfig | None = _field(
        default=None, converter=_output_audio_transcription
    )
    proactivity: ProactivityConfig | None = _field(default=None, converter=_proactivity)
    explicit_vad_signal: bool | None = None
    history_config: HistoryConfig | None = _field(default=None, converter=_history_config)
    avatar_config: AvatarConfig | None = _field(default=None, converter=_avatar_config)
    safety_settings: list[SafetySetting] | None = _field(default=None, converter=_safety_settings)
    labels: dict[str, str] | None = _field(default=None, converter=_labels)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            model=None,
            generation_config=None,
            system_instruction=None,
            tools=None,
            session_resumption=None,
            context_window_compression=None,
            input_audio_transcription=None,
            output_audio_transcription=None,
            proactivity=None,
            explicit_vad_signal=None,
            history_config=None,
            avatar_config=None,
            safety_settings=None,
            labels=None,
            **_others,
        ):
            self._extra = None
            self.model = model if model is None or model.__class__ is str else check_str(model, "LiveClientSetup.model")
            self.generation_config = (
                generation_config
                if generation_config is None or generation_config.__class__ is GenerationConfig
                else _generation_config(generation_config)
            )
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is Content
                else _system_instruction(system_instruction)
            )
            self.tools = None if tools is None else _tools(tools)
            self.session_resumption = (
                session_resumption
                if session_resumption is None or session_resumption.__class__ is SessionResumptionConfig
                else _session_resumption(session_resumption)
            )
            self.context_window_compression = (
                context_window_compression
                if context_window_compression is None
                or context_window_compression.__class__ is ContextWindowCompressionConfig
                else _context_window_compression(context_window_compression)
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
            self.proactivity = (
                proactivity
                if proactivity is None or proactivity.__class__ is ProactivityConfig
                else _proactivity(proactivity)
            )
            self.explicit_vad_signal = (
                explicit_vad_signal
                if explicit_vad_signal is None or explicit_vad_signal.__class__ is bool
                else check_bool(explicit_vad_signal, "LiveClientSetup.explicit_vad_signal")
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
            self.labels = None if labels is None else _labels(labels)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("model")
        out.model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("generationConfig")
        out.generation_config = None if v is None else GenerationConfig.from_dict(v)
        v = get("systemInstruction")
        out.system_instruction = None if v is None else Content.from_dict(v)
        v = get("tools")
        out.tools = (
            None
            if v is None
            else [Tool.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("sessionResumption")
        out.session_resumption = None if v is None else SessionResumptionConfig.from_dict(v)
        v = get("contextWindowCompression")
        out.context_window_compression = None if v is None else ContextWindowCompressionConfig.from_dict(v)
        v = get("inputAudioTranscription")
        out.input_audio_transcription = None if v is None else AudioTranscriptionConfig.from_dict(v)
        v = get("outputAudioTranscription")
        out.output_audio_transcription = None if v is None else AudioTranscriptionConfig.from_dict(v)
        v = get("proactivity")
        out.proactivity = None if v is None else ProactivityConfig.from_dict(v)
        v = get("explicitVadSignal")
        out.explicit_vad_signal = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("historyConfig")
        out.history_config = None if v is None else HistoryConfig.from_dict(v)
        v = get("avatarConfig")
        out.avatar_config = None if v is None else AvatarConfig.from_dict(v)
        v = get("safetySettings")
        out.safety_settings = (
            None
            if v is None
            else [
                SafetySetting.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        v = get("labels")
        out.labels = (
            None
            if v is None
            else {
                k0: i0 if i0.__class__ is str else decode_str(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else str.__str__(check_str(v, "LiveClientSetup.model"))
        if (v := self.generation_config) is not None:
            out["generationConfig"] = (
                v
                if v.__class__ is GenerationConfig
                else check_model(v, "LiveClientSetup.generation_config", GenerationConfig)
            ).to_dict(backend)
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v if v.__class__ is Content else check_model(v, "LiveClientSetup.system_instruction", Content)
            ).to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = [
                (i0 if i0.__class__ is Tool else check_model(i0, "LiveClientSetup.tools", Tool)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LiveClientSetup.tools"))
            ]
        if (v := self.session_resumption) is not None:
            out["sessionResumption"] = (
                v
                if v.__class__ is SessionResumptionConfig
                else check_model(v, "LiveClientSetup.session_resumption", SessionResumptionConfig)
            ).to_dict(backend)
        if (v := self.context_window_compression) is not None:
            out["contextWindowCompression"] = (
                v
                if v.__class__ is ContextWindowCompressionConfig
                else check_model(v, "LiveClientSetup.context_window_compression", ContextWindowCompressionConfig)
            ).to_dict(backend)
        if (v := self.input_audio_transcription) is not None:
            out["inputAudioTranscription"] = (
                v
                if v.__class__ is AudioTranscriptionConfig
                else check_model(v, "LiveClientSetup.input_audio_transcription", AudioTranscriptionConfig)
            ).to_dict(backend)
        if (v := self.output_audio_transcription) is not None:
            out["outputAudioTranscription"] = (
                v
                if v.__class__ is AudioTranscriptionConfig
                else check_model(v, "LiveClientSetup.output_audio_transcription", AudioTranscriptionConfig)
            ).to_dict(backend)
        if (v := self.proactivity) is not None:
            out["proactivity"] = (
                v
                if v.__class__ is ProactivityConfig
                else check_model(v, "LiveClientSetup.proactivity", ProactivityConfig)
            ).to_dict(backend)
        if (v := self.explicit_vad_signal) is not None:
            out["explicitVadSignal"] = (
                v if v.__class__ is bool else check_bool(v, "LiveClientSetup.explicit_vad_signal")
            )
        if (v := self.history_config) is not None:
            out["historyConfig"] = (
                v if v.__class__ is HistoryConfig else check_model(v, "LiveClientSetup.history_config", HistoryConfig)
            ).to_dict(backend)
        if (v := self.avatar_config) is not None:
            out["avatarConfig"] = (
                v if v.__class__ is AvatarConfig else check_model(v, "LiveClientSetup.avatar_config", AvatarConfig)
            ).to_dict(backend)
        if (v := self.safety_settings) is not None:
            out["safetySettings"] = [
                (
                    i0
                    if i0.__class__ is SafetySetting
                    else check_model(i0, "LiveClientSetup.safety_settings", SafetySetting)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LiveClientSetup.safety_settings"))
            ]
        if (v := self.labels) is not None:
            out["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "LiveClientSetup.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "LiveClientSetup.labels")).items()
            }
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "model",
        "generationConfig",
        "systemInstruction",
        "tools",
        "sessionResumption",
        "contextWindowCompression",
        "inputAudioTranscription",
        "outputAudioTranscription",
        "proactivity",
        "explicitVadSignal",
        "historyConfig",
        "avatarConfig",
        "safetySettings",
        "labels",
    )
)

from .audio_transcription_config import AudioTranscriptionConfig
from .avatar_config import AvatarConfig
from .content import Content
from .context_window_compression_config import ContextWindowCompressionConfig
from .generation_config import GenerationConfig
from .history_config import HistoryConfig
from .proactivity_config import ProactivityConfig
from .safety_setting import SafetySetting
from .session_resumption_config import SessionResumptionConfig
from .tool import Tool
