# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import LiveClientSetupDict
    from .audio_transcription_config import AudioTranscriptionConfig
    from .avatar_config import AvatarConfig
    from .content import Content
    from .context_window_compression_config import ContextWindowCompressionConfig
    from .generation_config import GenerationConfig
    from .history_config import HistoryConfig
    from .proactivity_config import ProactivityConfig
    from .realtime_input_config import RealtimeInputConfig
    from .safety_setting import SafetySetting
    from .session_resumption_config import SessionResumptionConfig
    from .tool import Tool

later(
    globals(),
    "AudioTranscriptionConfig AvatarConfig Content ContextWindowCompressionConfig "
    "GenerationConfig HistoryConfig ProactivityConfig RealtimeInputConfig SafetySetting "
    "SessionResumptionConfig Tool",
)


@define(init=False, kw_only=True)
class LiveClientSetup(ModelBase):
    """First message of a session: the model and its settings.

    Attributes:
        model: Resource name of the model, `models/{model}`. Required.
        generation_config: How answers are generated.
        system_instruction: Standing orders for the model.
        tools: Tools that the model may use.
        session_resumption: Lets the session be taken up again.
        context_window_compression: What happens when the session outgrows its context window.
        input_audio_transcription: Has what the user says sent back as text.
        output_audio_transcription: Has what the model says sent as text too.
        realtime_input_config: How live input is taken, and when the model answers.
        proactivity: Whether the model may act of its own accord.
        explicit_vad_signal: True has the start and the end of speech reported. Vertex AI only.
        history_config: How earlier turns come into the session.
        avatar_config: The figure that speaks, where the answer is video.
        safety_settings: From which likelihood of harm on content is blocked.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    model: str | None = wire_field("string", "required")
    """Resource name of the model, `models/{model}`. Required."""
    generation_config: GenerationConfig | None = wire_field("GenerationConfig")
    """How answers are generated."""
    system_instruction: Content | None = wire_field("Content")
    """Standing orders for the model."""
    tools: list[Tool] | None = wire_field(("list", "Tool"))
    """Tools that the model may use."""
    session_resumption: SessionResumptionConfig | None = wire_field("SessionResumptionConfig")
    """Lets the session be taken up again."""
    context_window_compression: ContextWindowCompressionConfig | None = wire_field("ContextWindowCompressionConfig")
    """What happens when the session outgrows its context window."""
    input_audio_transcription: AudioTranscriptionConfig | None = wire_field("AudioTranscriptionConfig")
    """Has what the user says sent back as text."""
    output_audio_transcription: AudioTranscriptionConfig | None = wire_field("AudioTranscriptionConfig")
    """Has what the model says sent as text too."""
    realtime_input_config: RealtimeInputConfig | None = wire_field("RealtimeInputConfig")
    """How live input is taken, and when the model answers."""
    proactivity: ProactivityConfig | None = wire_field("ProactivityConfig")
    """Whether the model may act of its own accord."""
    explicit_vad_signal: bool | None = wire_field("boolean", "vertex")
    """True has the start and the end of speech reported. Vertex AI only."""
    history_config: HistoryConfig | None = wire_field("HistoryConfig")
    """How earlier turns come into the session."""
    avatar_config: AvatarConfig | None = wire_field("AvatarConfig")
    """The figure that speaks, where the answer is video."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"))
    """From which likelihood of harm on content is blocked."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of Google Cloud, by which costs and resources can be told apart."""

    def __init__(self, **fields: Unpack[LiveClientSetupDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.generation_config = None if (v := get("generationConfig")) is None else GenerationConfig.from_dict(v)
        self.system_instruction = None if (v := get("systemInstruction")) is None else Content.from_dict(v)
        if (v := get("tools")) is not None:
            v = [Tool.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        v = get("sessionResumption")
        self.session_resumption = None if v is None else SessionResumptionConfig.from_dict(v)
        v = get("contextWindowCompression")
        self.context_window_compression = None if v is None else ContextWindowCompressionConfig.from_dict(v)
        v = get("inputAudioTranscription")
        self.input_audio_transcription = None if v is None else AudioTranscriptionConfig.from_dict(v)
        v = get("outputAudioTranscription")
        self.output_audio_transcription = None if v is None else AudioTranscriptionConfig.from_dict(v)
        v = get("realtimeInputConfig")
        self.realtime_input_config = None if v is None else RealtimeInputConfig.from_dict(v)
        self.proactivity = None if (v := get("proactivity")) is None else ProactivityConfig.from_dict(v)
        v = get("explicitVadSignal")
        self.explicit_vad_signal = v if v is None or v.__class__ is bool else decode_bool(v)
        self.history_config = None if (v := get("historyConfig")) is None else HistoryConfig.from_dict(v)
        self.avatar_config = None if (v := get("avatarConfig")) is None else AvatarConfig.from_dict(v)
        if (v := get("safetySettings")) is not None:
            v = [SafetySetting.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_settings = v
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.generation_config) is not None:
            v = v if v.__class__ is GenerationConfig else self._checked("generation_config", v)
            out["generationConfig"] = v.to_dict(backend)
        if (v := self.system_instruction) is not None:
            v = v if v.__class__ is Content else self._checked("system_instruction", v)
            out["systemInstruction"] = v.to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = [
                (i if i.__class__ is Tool else LiveClientSetup._checked("tools", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("tools", v))
            ]
        if (v := self.session_resumption) is not None:
            v = v if v.__class__ is SessionResumptionConfig else self._checked("session_resumption", v)
            out["sessionResumption"] = v.to_dict(backend)
        if (v := self.context_window_compression) is not None:
            v = v if v.__class__ is ContextWindowCompressionConfig else self._checked("context_window_compression", v)
            out["contextWindowCompression"] = v.to_dict(backend)
        if (v := self.input_audio_transcription) is not None:
            v = v if v.__class__ is AudioTranscriptionConfig else self._checked("input_audio_transcription", v)
            out["inputAudioTranscription"] = v.to_dict(backend)
        if (v := self.output_audio_transcription) is not None:
            v = v if v.__class__ is AudioTranscriptionConfig else self._checked("output_audio_transcription", v)
            out["outputAudioTranscription"] = v.to_dict(backend)
        if (v := self.realtime_input_config) is not None:
            v = v if v.__class__ is RealtimeInputConfig else self._checked("realtime_input_config", v)
            out["realtimeInputConfig"] = v.to_dict(backend)
        if (v := self.proactivity) is not None:
            v = v if v.__class__ is ProactivityConfig else self._checked("proactivity", v)
            out["proactivity"] = v.to_dict(backend)
        if (v := self.explicit_vad_signal) is not None:
            only_on(("vertex",), "Vertex AI", backend, "LiveClientSetup.explicit_vad_signal")
            out["explicitVadSignal"] = v if v.__class__ is bool else self._checked("explicit_vad_signal", v)
        if (v := self.history_config) is not None:
            v = v if v.__class__ is HistoryConfig else self._checked("history_config", v)
            out["historyConfig"] = v.to_dict(backend)
        if (v := self.avatar_config) is not None:
            v = v if v.__class__ is AvatarConfig else self._checked("avatar_config", v)
            out["avatarConfig"] = v.to_dict(backend)
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, SafetySetting)
            out["safetySettings"] = [i.to_dict(backend) for i in v]
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else LiveClientSetup._checked("labels", i, 1) for k, i in v.items()
            }
        return {**self._extra, **out} if self._extra else out
