# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveConnectConfigDict
    from ._unions import ContentUnion, SpeechConfigUnion, ToolListUnion
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

later(
    globals(),
    "AudioTranscriptionConfig AvatarConfig ContentUnion ContextWindowCompressionConfig "
    "GenerationConfig HistoryConfig HttpOptions MediaResolution Modality ProactivityConfig "
    "RealtimeInputConfig SafetySetting SessionResumptionConfig SpeechConfigUnion ThinkingConfig "
    "ToolListUnion TranslationConfig",
)


@define(init=False, kw_only=True)
class LiveConnectConfig(ModelBase):
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

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("HttpOptions", "sdk")
    """How this call speaks HTTP, over what the client says."""
    generation_config: GenerationConfig | None = wire_field("GenerationConfig", "sdk")
    """How answers are generated."""
    response_modalities: list[Modality] | None = wire_field(("list", ("enum", "Modality")), "sdk")
    """In which kinds of media the model answers; one a session."""
    temperature: float | None = wire_field("number", "sdk")
    """How freely words are chosen, from 0 to 2."""
    top_p: float | None = wire_field("number", "sdk")
    """Words are chosen from the likeliest that make up this share."""
    top_k: float | None = wire_field("number", "sdk")
    """Words are chosen from so many of the likeliest."""
    max_output_tokens: int | None = wire_field("integer", "sdk")
    """Most tokens of an answer."""
    media_resolution: MediaResolution | None = wire_field(("enum", "MediaResolution"), "sdk")
    """How finely media are read."""
    seed: int | None = wire_field("integer", "sdk")
    """Number from which chance is drawn; the same one gives mostly the same result."""
    speech_config: SpeechConfigUnion | None = wire_field("python", "sdk")
    """Voice and language of spoken answers."""
    thinking_config: ThinkingConfig | None = wire_field("ThinkingConfig", "sdk")
    """How much the model thinks."""
    enable_affective_dialog: bool | None = wire_field("boolean", "sdk")
    """True lets the model hear feelings and answer to them."""
    system_instruction: ContentUnion | None = wire_field("python", "sdk")
    """Standing orders for the model."""
    tools: ToolListUnion | None = wire_field("python", "sdk")
    """Tools that the model may use."""
    session_resumption: SessionResumptionConfig | None = wire_field("SessionResumptionConfig", "sdk")
    """Lets the session be taken up again."""
    input_audio_transcription: AudioTranscriptionConfig | None = wire_field("AudioTranscriptionConfig", "sdk")
    """Has what the user says sent back as text."""
    output_audio_transcription: AudioTranscriptionConfig | None = wire_field("AudioTranscriptionConfig", "sdk")
    """Has what the model says sent as text too."""
    realtime_input_config: RealtimeInputConfig | None = wire_field("RealtimeInputConfig", "sdk")
    """How live input is cut into turns."""
    context_window_compression: ContextWindowCompressionConfig | None = wire_field(
        "ContextWindowCompressionConfig", "sdk"
    )
    """What happens when the session outgrows its context window."""
    proactivity: ProactivityConfig | None = wire_field("ProactivityConfig", "sdk")
    """Whether the model may act of its own accord."""
    explicit_vad_signal: bool | None = wire_field("boolean", "sdk")
    """True has the start and the end of speech reported."""
    history_config: HistoryConfig | None = wire_field("HistoryConfig", "sdk")
    """How earlier turns come into the session."""
    avatar_config: AvatarConfig | None = wire_field("AvatarConfig", "sdk")
    """The figure that speaks, where the answer is video."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"), "sdk")
    """From which likelihood of harm on content is blocked."""
    translation_config: TranslationConfig | None = wire_field("TranslationConfig", "sdk")
    """Into which language speech is translated."""
    labels: dict[str, str] | None = wire_field(("map", "string"), "sdk")
    """Labels of Google Cloud, by which costs and resources can be told apart."""

    def __init__(self, **fields: Unpack[LiveConnectConfigDict]) -> None: ...
