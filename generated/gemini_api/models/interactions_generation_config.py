# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import InteractionsGenerationConfigDict
    from .interactions_generation_config_thinking_level import InteractionsGenerationConfigThinkingLevel
    from .interactions_image_config import InteractionsImageConfig
    from .interactions_speech_config_union import InteractionsSpeechConfigUnion, InteractionsSpeechConfigUnionCodec
    from .thinking_summaries import ThinkingSummaries
    from .tool_choice import ToolChoice, ToolChoiceCodec
    from .transcription_config import TranscriptionConfig
    from .video_config import VideoConfig

later(
    globals(),
    "InteractionsGenerationConfigThinkingLevel InteractionsImageConfig "
    "InteractionsSpeechConfigUnion InteractionsSpeechConfigUnionCodec ThinkingSummaries "
    "ToolChoice ToolChoiceCodec TranscriptionConfig VideoConfig",
)


@define(init=False, kw_only=True)
class InteractionsGenerationConfig(ModelBase):
    """How an answer is generated.

    Attributes:
        image_config: How images are made. Deprecated.
        max_output_tokens: Most tokens of the answer.
        seed: Number that makes answers repeatable.
        speech_config: How speech sounds.
        stop_sequences: Texts that end the answer.
        temperature: How freely is chosen among likely words. Deprecated.
        thinking_level: How much the model thinks.
        thinking_summaries: Whether thoughts are told in short.
        tool_choice: Whether tools are used, and which.
        top_p: How much of the likely words is chosen from. Deprecated.
        transcription_config: How speech is written down.
        video_config: How videos are made.
    """

    image_config: InteractionsImageConfig | None = wire_field(
        "InteractionsImageConfig", "deprecated", wire="image_config"
    )
    """How images are made. Deprecated."""
    max_output_tokens: int | None = wire_field("integer", wire="max_output_tokens")
    """Most tokens of the answer."""
    seed: int | None = wire_field("integer")
    """Number that makes answers repeatable."""
    speech_config: InteractionsSpeechConfigUnion | None = wire_field(
        ("union", "InteractionsSpeechConfigUnion"), wire="speech_config"
    )
    """How speech sounds."""
    stop_sequences: list[str] | None = wire_field(("list", "string"), wire="stop_sequences")
    """Texts that end the answer."""
    temperature: float | None = wire_field("number", "deprecated")
    """How freely is chosen among likely words. Deprecated."""
    thinking_level: InteractionsGenerationConfigThinkingLevel | None = wire_field(
        ("enum", "InteractionsGenerationConfigThinkingLevel"), wire="thinking_level"
    )
    """How much the model thinks."""
    thinking_summaries: ThinkingSummaries | None = wire_field(("enum", "ThinkingSummaries"), wire="thinking_summaries")
    """Whether thoughts are told in short."""
    tool_choice: ToolChoice | None = wire_field(("union", "ToolChoice"), wire="tool_choice")
    """Whether tools are used, and which."""
    top_p: float | None = wire_field("number", "deprecated", wire="top_p")
    """How much of the likely words is chosen from. Deprecated."""
    transcription_config: TranscriptionConfig | None = wire_field("TranscriptionConfig", wire="transcription_config")
    """How speech is written down."""
    video_config: VideoConfig | None = wire_field("VideoConfig", wire="video_config")
    """How videos are made."""

    def __init__(self, **fields: Unpack[InteractionsGenerationConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.image_config = None if (v := get("image_config")) is None else InteractionsImageConfig.from_dict(v)
        self.max_output_tokens = v if (v := get("max_output_tokens")) is None or v.__class__ is int else decode_int(v)
        self.seed = v if (v := get("seed")) is None or v.__class__ is int else decode_int(v)
        v = get("speech_config")
        self.speech_config = None if v is None else InteractionsSpeechConfigUnionCodec.from_dict(v)
        if (v := get("stop_sequences")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.stop_sequences = v
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        if (v := get("thinking_level")) is not None:
            v = InteractionsGenerationConfigThinkingLevel._by_value.get(
                v
            ) or InteractionsGenerationConfigThinkingLevel.decode(v)
        self.thinking_level = v
        if (v := get("thinking_summaries")) is not None:
            v = ThinkingSummaries._by_value.get(v) or ThinkingSummaries.decode(v)
        self.thinking_summaries = v
        self.tool_choice = None if (v := get("tool_choice")) is None else ToolChoiceCodec.from_dict(v)
        self.top_p = v if (v := get("top_p")) is None or v.__class__ is float else decode_float(v)
        v = get("transcription_config")
        self.transcription_config = None if v is None else TranscriptionConfig.from_dict(v)
        self.video_config = None if (v := get("video_config")) is None else VideoConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.image_config) is not None:
            v = v if v.__class__ is InteractionsImageConfig else self._checked("image_config", v)
            out["image_config"] = v.to_dict(backend)
        if (v := self.max_output_tokens) is not None:
            out["max_output_tokens"] = v if v.__class__ is int else self._checked("max_output_tokens", v)
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.speech_config) is not None:
            out["speech_config"] = InteractionsSpeechConfigUnionCodec.to_dict(
                v, "InteractionsGenerationConfig.speech_config", backend
            )
        if (v := self.stop_sequences) is not None:
            v = v if v.__class__ is list else self._checked("stop_sequences", v)
            v = [i if i.__class__ is str else InteractionsGenerationConfig._checked("stop_sequences", i, 1) for i in v]
            out["stop_sequences"] = v
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.thinking_level) is not None:
            v = v if v.__class__ is InteractionsGenerationConfigThinkingLevel else self._checked("thinking_level", v)
            out["thinking_level"] = v._value_
        if (v := self.thinking_summaries) is not None:
            v = v if v.__class__ is ThinkingSummaries else self._checked("thinking_summaries", v)
            out["thinking_summaries"] = v._value_
        if (v := self.tool_choice) is not None:
            out["tool_choice"] = ToolChoiceCodec.to_dict(v, "InteractionsGenerationConfig.tool_choice", backend)
        if (v := self.top_p) is not None:
            out["top_p"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.transcription_config) is not None:
            v = v if v.__class__ is TranscriptionConfig else self._checked("transcription_config", v)
            out["transcription_config"] = v.to_dict(backend)
        if (v := self.video_config) is not None:
            v = v if v.__class__ is VideoConfig else self._checked("video_config", v)
            out["video_config"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
