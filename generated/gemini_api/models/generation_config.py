# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import (
    decode_bool,
    decode_float,
    decode_int,
    decode_list,
    decode_str,
    encode_float,
    keep_null,
)
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import GenerationConfigDict
    from .audio_transcription_config import AudioTranscriptionConfig
    from .generation_config_routing_config import GenerationConfigRoutingConfig
    from .image_config import ImageConfig
    from .media_resolution import MediaResolution
    from .modality import Modality
    from .model_selection_config import ModelSelectionConfig
    from .response_format import ResponseFormat
    from .schema import Schema
    from .speech_config import SpeechConfig
    from .thinking_config import ThinkingConfig
    from .translation_config import TranslationConfig

later(
    globals(),
    "AudioTranscriptionConfig GenerationConfigRoutingConfig ImageConfig MediaResolution "
    "Modality ModelSelectionConfig ResponseFormat Schema SpeechConfig ThinkingConfig "
    "TranslationConfig genai_runtime.models.freeform:JsonValue",
)


@define(init=False, kw_only=True)
class GenerationConfig(ModelBase):
    """How an answer is sampled, how long it may be, and what form it takes.

    Attributes:
        temperature: Randomness of sampling, from 0 (the likeliest token nearly always) to 2.
        top_p: Sample only from the likeliest tokens whose probabilities add up to this, from 0 to 1.
        top_k: Sample only from so many of the likeliest tokens. Not every model knows it.
        candidate_count: Number of answers wanted, 1 to 8; many models give only one. Default: 1.
        max_output_tokens: Most tokens in one candidate, thoughts included. Default and ceiling: the model's
            `output_token_limit`.
        stop_sequences: Up to 5 strings; the answer ends before the first of them that comes up.
        presence_penalty: Lowers (above 0) or raises the odds of every token that has been used before, however often.
        frequency_penalty: Lowers (above 0) or raises the odds of a token by how often it has been used before.
        seed: Seed of the sampling. The same seed and request give the same answer as far as the service can manage;
            random when left out.
        response_mime_type: Media type of the answer: `text/plain` (the default), `application/json`, or `text/x.enum`
            for one of the strings in `response_schema`.
        response_schema: Shape that a JSON answer must have. Needs a fitting `response_mime_type`. Deprecated.
        response_json_schema: Shape that a JSON answer must have, as JSON Schema; takes the place of `response_schema`
            and needs `response_mime_type`.
        internal_response_json_schema: The former name of `response_json_schema`; at most one of the two is set. Gemini
            Developer API only.
        response_format: Form of the answer per modality. Takes the place of `response_mime_type` and `response_schema`.
        response_modalities: Kinds of output wanted, exactly these. Text alone when left out.
        response_logprobs: True returns log probabilities of the tokens in `logprobs_result`. Default: false.
        logprobs: Number of likeliest alternatives reported at each step, 0 to 20. Needs `response_logprobs`.
        thinking_config: Whether and how much a thinking model thinks. Refused by models that do not.
        media_resolution: How finely images, video and documents in the prompt are read.
        speech_config: Voice and language of spoken output.
        image_config: Format of images that the model makes. Refused by models that make none.
        audio_transcription_config: How speech in the prompt is written down.
        translation_config: What language speech is translated to.
        enable_enhanced_civic_answers: True allows fuller answers on elections and public affairs, where the model
            offers that. Gemini Developer API only.
        enable_affective_dialog: True lets the model hear the mood of the speaker and fit its tone to it.
        audio_timestamp: True lets the model tell when something is said or heard in a recording. Vertex AI only.
        model_selection_config: What matters when the service chooses the model. Deprecated. Vertex AI only.
        routing_config: Which of several models answers. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    temperature: float | None = wire_field("number")
    """Randomness of sampling, from 0 (the likeliest token nearly always) to 2."""
    top_p: float | None = wire_field("number")
    """Sample only from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    top_k: int | None = wire_field("integer")
    """Sample only from so many of the likeliest tokens. Not every model knows it."""
    candidate_count: int | None = wire_field("integer")
    """Number of answers wanted, 1 to 8; many models give only one. Default: 1."""
    max_output_tokens: int | None = wire_field("integer")
    """Most tokens in one candidate, thoughts included. Default and ceiling: the model's `output_token_limit`."""
    stop_sequences: list[str] | None = wire_field(("list", "string"))
    """Up to 5 strings; the answer ends before the first of them that comes up."""
    presence_penalty: float | None = wire_field("number")
    """Lowers (above 0) or raises the odds of every token that has been used before, however often."""
    frequency_penalty: float | None = wire_field("number")
    """Lowers (above 0) or raises the odds of a token by how often it has been used before."""
    seed: int | None = wire_field("integer")
    """Seed of the sampling. The same seed and request give the same answer as far as the service can manage; random when
    left out.
    """
    response_mime_type: str | None = wire_field("string")
    """Media type of the answer: `text/plain` (the default), `application/json`, or `text/x.enum` for one of the strings in
    `response_schema`.
    """
    response_schema: Schema | None = wire_field("Schema", "deprecated")
    """Shape that a JSON answer must have. Needs a fitting `response_mime_type`. Deprecated."""
    response_json_schema: JsonValue | None = wire_field("any")
    """Shape that a JSON answer must have, as JSON Schema; takes the place of `response_schema` and needs
    `response_mime_type`.
    """
    internal_response_json_schema: JsonValue | None = wire_field("any", "gemini", wire="_responseJsonSchema")
    """The former name of `response_json_schema`; at most one of the two is set. Gemini Developer API only."""
    response_format: ResponseFormat | None = wire_field("ResponseFormat")
    """Form of the answer per modality. Takes the place of `response_mime_type` and `response_schema`."""
    response_modalities: list[Modality] | None = wire_field(("list", ("enum", "Modality")))
    """Kinds of output wanted, exactly these. Text alone when left out."""
    response_logprobs: bool | None = wire_field("boolean")
    """True returns log probabilities of the tokens in `logprobs_result`. Default: false."""
    logprobs: int | None = wire_field("integer")
    """Number of likeliest alternatives reported at each step, 0 to 20. Needs `response_logprobs`."""
    thinking_config: ThinkingConfig | None = wire_field("ThinkingConfig")
    """Whether and how much a thinking model thinks. Refused by models that do not."""
    media_resolution: MediaResolution | None = wire_field(("enum", "MediaResolution"))
    """How finely images, video and documents in the prompt are read."""
    speech_config: SpeechConfig | None = wire_field("SpeechConfig")
    """Voice and language of spoken output."""
    image_config: ImageConfig | None = wire_field("ImageConfig")
    """Format of images that the model makes. Refused by models that make none."""
    audio_transcription_config: AudioTranscriptionConfig | None = wire_field("AudioTranscriptionConfig")
    """How speech in the prompt is written down."""
    translation_config: TranslationConfig | None = wire_field("TranslationConfig")
    """What language speech is translated to."""
    enable_enhanced_civic_answers: bool | None = wire_field("boolean", "gemini")
    """True allows fuller answers on elections and public affairs, where the model offers that. Gemini Developer API only.
    """
    enable_affective_dialog: bool | None = wire_field("boolean")
    """True lets the model hear the mood of the speaker and fit its tone to it."""
    audio_timestamp: bool | None = wire_field("boolean", "vertex")
    """True lets the model tell when something is said or heard in a recording. Vertex AI only."""
    model_selection_config: ModelSelectionConfig | None = wire_field(
        "ModelSelectionConfig", "deprecated vertex", wire="modelConfig"
    )
    """What matters when the service chooses the model. Deprecated. Vertex AI only."""
    routing_config: GenerationConfigRoutingConfig | None = wire_field("GenerationConfigRoutingConfig", "vertex")
    """Which of several models answers. Vertex AI only."""

    def __init__(self, **fields: Unpack[GenerationConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.top_p = v if (v := get("topP")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.candidate_count = v if (v := get("candidateCount")) is None or v.__class__ is int else decode_int(v)
        self.max_output_tokens = v if (v := get("maxOutputTokens")) is None or v.__class__ is int else decode_int(v)
        if (v := get("stopSequences")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.stop_sequences = v
        self.presence_penalty = v if (v := get("presencePenalty")) is None or v.__class__ is float else decode_float(v)
        v = get("frequencyPenalty")
        self.frequency_penalty = v if v is None or v.__class__ is float else decode_float(v)
        self.seed = v if (v := get("seed")) is None or v.__class__ is int else decode_int(v)
        self.response_mime_type = v if (v := get("responseMimeType")) is None or v.__class__ is str else decode_str(v)
        self.response_schema = None if (v := get("responseSchema")) is None else Schema.from_dict(v)
        self.response_json_schema = get("responseJsonSchema")
        if self.response_json_schema is None and "responseJsonSchema" in data:
            self._extra = keep_null(self._extra, "responseJsonSchema")
        self.internal_response_json_schema = get("_responseJsonSchema")
        if self.internal_response_json_schema is None and "_responseJsonSchema" in data:
            self._extra = keep_null(self._extra, "_responseJsonSchema")
        self.response_format = None if (v := get("responseFormat")) is None else ResponseFormat.from_dict(v)
        if (v := get("responseModalities")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [Modality._by_value.get(i) or Modality.decode(i) for i in v if i is not None]
        self.response_modalities = v
        self.response_logprobs = v if (v := get("responseLogprobs")) is None or v.__class__ is bool else decode_bool(v)
        self.logprobs = v if (v := get("logprobs")) is None or v.__class__ is int else decode_int(v)
        self.thinking_config = None if (v := get("thinkingConfig")) is None else ThinkingConfig.from_dict(v)
        v = get("mediaResolution")
        self.media_resolution = None if v is None else MediaResolution._by_value.get(v) or MediaResolution.decode(v)
        self.speech_config = None if (v := get("speechConfig")) is None else SpeechConfig.from_dict(v)
        self.image_config = None if (v := get("imageConfig")) is None else ImageConfig.from_dict(v)
        v = get("audioTranscriptionConfig")
        self.audio_transcription_config = None if v is None else AudioTranscriptionConfig.from_dict(v)
        self.translation_config = None if (v := get("translationConfig")) is None else TranslationConfig.from_dict(v)
        v = get("enableEnhancedCivicAnswers")
        self.enable_enhanced_civic_answers = v if v is None or v.__class__ is bool else decode_bool(v)
        v = get("enableAffectiveDialog")
        self.enable_affective_dialog = v if v is None or v.__class__ is bool else decode_bool(v)
        self.audio_timestamp = v if (v := get("audioTimestamp")) is None or v.__class__ is bool else decode_bool(v)
        self.model_selection_config = None if (v := get("modelConfig")) is None else ModelSelectionConfig.from_dict(v)
        v = get("routingConfig")
        self.routing_config = None if v is None else GenerationConfigRoutingConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.candidate_count) is not None:
            out["candidateCount"] = v if v.__class__ is int else self._checked("candidate_count", v)
        if (v := self.max_output_tokens) is not None:
            out["maxOutputTokens"] = v if v.__class__ is int else self._checked("max_output_tokens", v)
        if (v := self.stop_sequences) is not None:
            v = v if v.__class__ is list else self._checked("stop_sequences", v)
            v = [i if i.__class__ is str else GenerationConfig._checked("stop_sequences", i, 1) for i in v]
            out["stopSequences"] = v
        if (v := self.presence_penalty) is not None:
            out["presencePenalty"] = encode_float(v if v.__class__ is float else self._checked("presence_penalty", v))
        if (v := self.frequency_penalty) is not None:
            out["frequencyPenalty"] = encode_float(v if v.__class__ is float else self._checked("frequency_penalty", v))
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.response_mime_type) is not None:
            out["responseMimeType"] = v if v.__class__ is str else self._checked("response_mime_type", v)
        if (v := self.response_schema) is not None:
            v = v if v.__class__ is Schema else self._checked("response_schema", v)
            out["responseSchema"] = v.to_dict(backend)
        if (v := self.response_json_schema) is not None:
            out["responseJsonSchema"] = encode_json(v, "GenerationConfig.response_json_schema")
        if (v := self.internal_response_json_schema) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "GenerationConfig.internal_response_json_schema")
            out["_responseJsonSchema"] = encode_json(v, "GenerationConfig.internal_response_json_schema")
        if (v := self.response_format) is not None:
            v = v if v.__class__ is ResponseFormat else self._checked("response_format", v)
            out["responseFormat"] = v.to_dict(backend)
        if (v := self.response_modalities) is not None:
            out["responseModalities"] = [
                (i if i.__class__ is Modality else GenerationConfig._checked("response_modalities", i, 1))._value_
                for i in (v if v.__class__ is list else self._checked("response_modalities", v))
            ]
        if (v := self.response_logprobs) is not None:
            out["responseLogprobs"] = v if v.__class__ is bool else self._checked("response_logprobs", v)
        if (v := self.logprobs) is not None:
            out["logprobs"] = v if v.__class__ is int else self._checked("logprobs", v)
        if (v := self.thinking_config) is not None:
            v = v if v.__class__ is ThinkingConfig else self._checked("thinking_config", v)
            out["thinkingConfig"] = v.to_dict(backend)
        if (v := self.media_resolution) is not None:
            v = v if v.__class__ is MediaResolution else self._checked("media_resolution", v)
            out["mediaResolution"] = v._value_
        if (v := self.speech_config) is not None:
            v = v if v.__class__ is SpeechConfig else self._checked("speech_config", v)
            out["speechConfig"] = v.to_dict(backend)
        if (v := self.image_config) is not None:
            v = v if v.__class__ is ImageConfig else self._checked("image_config", v)
            out["imageConfig"] = v.to_dict(backend)
        if (v := self.audio_transcription_config) is not None:
            v = v if v.__class__ is AudioTranscriptionConfig else self._checked("audio_transcription_config", v)
            out["audioTranscriptionConfig"] = v.to_dict(backend)
        if (v := self.translation_config) is not None:
            v = v if v.__class__ is TranslationConfig else self._checked("translation_config", v)
            out["translationConfig"] = v.to_dict(backend)
        if (v := self.enable_enhanced_civic_answers) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "GenerationConfig.enable_enhanced_civic_answers")
            v = v if v.__class__ is bool else self._checked("enable_enhanced_civic_answers", v)
            out["enableEnhancedCivicAnswers"] = v
        if (v := self.enable_affective_dialog) is not None:
            out["enableAffectiveDialog"] = v if v.__class__ is bool else self._checked("enable_affective_dialog", v)
        if (v := self.audio_timestamp) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GenerationConfig.audio_timestamp")
            out["audioTimestamp"] = v if v.__class__ is bool else self._checked("audio_timestamp", v)
        if (v := self.model_selection_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GenerationConfig.model_selection_config")
            v = v if v.__class__ is ModelSelectionConfig else self._checked("model_selection_config", v)
            out["modelConfig"] = v.to_dict(backend)
        if (v := self.routing_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GenerationConfig.routing_config")
            v = v if v.__class__ is GenerationConfigRoutingConfig else self._checked("routing_config", v)
            out["routingConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
