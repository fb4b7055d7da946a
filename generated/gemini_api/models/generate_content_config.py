# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_bytes, encode_float

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import GenerateContentConfigDict
    from ._unions import ContentUnion, SchemaUnion, SpeechConfigUnion, ToolListUnion
    from .audio_transcription_config import AudioTranscriptionConfig
    from .automatic_function_calling_config import AutomaticFunctionCallingConfig
    from .generation_config_routing_config import GenerationConfigRoutingConfig
    from .generation_output_config import GenerationOutputConfig
    from .image_config import ImageConfig
    from .media_resolution import MediaResolution
    from .modality import Modality
    from .model_armor_config import ModelArmorConfig
    from .model_selection_config import ModelSelectionConfig
    from .response_format import ResponseFormat
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .thinking_config import ThinkingConfig
    from .tool_config import ToolConfig
    from .translation_config import TranslationConfig

later(
    globals(),
    "AudioTranscriptionConfig AutomaticFunctionCallingConfig ContentUnion "
    "GenerationConfigRoutingConfig GenerationOutputConfig ImageConfig MediaResolution Modality "
    "ModelArmorConfig ModelSelectionConfig ResponseFormat SafetySetting SchemaUnion ServiceTier "
    "SpeechConfigUnion ThinkingConfig ToolConfig ToolListUnion TranslationConfig "
    "genai_runtime.converters:Converters genai_runtime.models.freeform:JsonValue",
)


@define(init=False, kw_only=True)
class GenerateContentConfig(MethodConfig):
    """Settings of `client.models.generate_content` and `client.models.generate_content_stream`.

    Source: https://ai.google.dev/api/generate-content

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        system_instruction: Standing orders for the model, above the conversation. Text only.
        tools: Tools that the model may use while it answers.
        tool_config: How the tools may be used; holds for all of `tools`.
        safety_settings: How strictly to block harmful content, at most one entry per category.
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
        cached_content: Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`.
        service_tier: How urgently the request is served, and at what price.
        store: Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini
            Developer API only.
        labels: Labels by key for telling requests apart in billing reports.
        continuation_token: The `continuation_token` of a candidate whose answer was broken off, to have it go on.
        model_armor_config: Templates of Model Armor that the prompt and the answer are held to. Excludes
            `safety_settings`. Vertex AI only.
        generation_output_config: Where generated media are written. Vertex AI only.
        automatic_function_calling: How Python functions among the tools are called.
        automatic_continuation: False leaves an answer that the model broke off as it is; else it is asked to go on
            until it ends.
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    system_instruction: ContentUnion | None = wire_field("python")
    """Standing orders for the model, above the conversation. Text only."""
    tools: ToolListUnion | None = wire_field("python")
    """Tools that the model may use while it answers."""
    tool_config: ToolConfig | None = wire_field("ToolConfig")
    """How the tools may be used; holds for all of `tools`."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"))
    """How strictly to block harmful content, at most one entry per category."""
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
    response_schema: SchemaUnion | None = wire_field("python", "deprecated")
    """Shape that a JSON answer must have. Needs a fitting `response_mime_type`. Deprecated."""
    response_json_schema: JsonValue | None = wire_field("any")
    """Shape that a JSON answer must have, as JSON Schema; takes the place of `response_schema` and needs
    `response_mime_type`.
    """
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
    speech_config: SpeechConfigUnion | None = wire_field("python")
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
    cached_content: str | None = wire_field("string")
    """Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`."""
    service_tier: ServiceTier | None = wire_field(("enum", "ServiceTier"))
    """How urgently the request is served, and at what price."""
    store: bool | None = wire_field("boolean", "gemini")
    """Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini Developer API only.
    """
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels by key for telling requests apart in billing reports."""
    continuation_token: bytes | None = wire_field("bytes")
    """The `continuation_token` of a candidate whose answer was broken off, to have it go on."""
    model_armor_config: ModelArmorConfig | None = wire_field("ModelArmorConfig", "vertex")
    """Templates of Model Armor that the prompt and the answer are held to. Excludes `safety_settings`. Vertex AI only.
    """
    generation_output_config: GenerationOutputConfig | None = wire_field(
        "GenerationOutputConfig", "vertex", wire="outputConfig"
    )
    """Where generated media are written. Vertex AI only."""
    automatic_function_calling: AutomaticFunctionCallingConfig | None = wire_field(
        "AutomaticFunctionCallingConfig", "sdk"
    )
    """How Python functions among the tools are called."""
    automatic_continuation: bool | None = wire_field("boolean", "sdk")
    """False leaves an answer that the model broke off as it is; else it is asked to go on until it ends."""
    should_return_http_response: bool | None = wire_field("boolean", "sdk")
    """True keeps the body of the HTTP response in `sdk_http_response`."""

    def __init__(self, **fields: Unpack[GenerateContentConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.system_instruction) is not None:
            body["systemInstruction"] = convert.content(v)
        if (v := self.tools) is not None:
            body["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            v = v if v.__class__ is ToolConfig else self._checked("tool_config", v)
            body["toolConfig"] = v.to_dict(convert.backend)
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, SafetySetting)
            body["safetySettings"] = [i.to_dict(convert.backend) for i in v]
        if (v := self.cached_content) is not None:
            body["cachedContent"] = convert.cached_content_name(v)
        if (v := self.service_tier) is not None:
            body["serviceTier"] = (v if v.__class__ is ServiceTier else self._checked("service_tier", v))._value_
        if (v := self.store) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "GenerateContentConfig.store")
            body["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else GenerateContentConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.continuation_token) is not None:
            v = v if v.__class__ is bytes else self._checked("continuation_token", v)
            body["continuationToken"] = encode_bytes(v, convert.backend)
        if (v := self.model_armor_config) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateContentConfig.model_armor_config")
            v = v if v.__class__ is ModelArmorConfig else self._checked("model_armor_config", v)
            body["modelArmorConfig"] = v.to_dict(convert.backend)
        if (v := self.generation_output_config) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateContentConfig.generation_output_config")
            v = v if v.__class__ is GenerationOutputConfig else self._checked("generation_output_config", v)
            body["outputConfig"] = v.to_dict(convert.backend)
        inner1: dict[str, Any] = {}
        if (v := self.temperature) is not None:
            inner1["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_p) is not None:
            inner1["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.top_k) is not None:
            inner1["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.candidate_count) is not None:
            inner1["candidateCount"] = v if v.__class__ is int else self._checked("candidate_count", v)
        if (v := self.max_output_tokens) is not None:
            inner1["maxOutputTokens"] = v if v.__class__ is int else self._checked("max_output_tokens", v)
        if (v := self.stop_sequences) is not None:
            v = v if v.__class__ is list else self._checked("stop_sequences", v)
            v = [i if i.__class__ is str else GenerateContentConfig._checked("stop_sequences", i, 1) for i in v]
            inner1["stopSequences"] = v
        if (v := self.presence_penalty) is not None:
            v = v if v.__class__ is float else self._checked("presence_penalty", v)
            inner1["presencePenalty"] = encode_float(v)
        if (v := self.frequency_penalty) is not None:
            v = v if v.__class__ is float else self._checked("frequency_penalty", v)
            inner1["frequencyPenalty"] = encode_float(v)
        if (v := self.seed) is not None:
            inner1["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.response_mime_type) is not None:
            inner1["responseMimeType"] = v if v.__class__ is str else self._checked("response_mime_type", v)
        if (v := self.response_schema) is not None:
            inner1["responseSchema"] = convert.schema(v)
        if (v := self.response_json_schema) is not None:
            inner1["responseJsonSchema"] = convert.json_schema(v)
        if (v := self.response_format) is not None:
            inner1["responseFormat"] = convert.response_format(v)
        if (v := self.response_modalities) is not None:
            inner1["responseModalities"] = [
                (i if i.__class__ is Modality else GenerateContentConfig._checked("response_modalities", i, 1))._value_
                for i in (v if v.__class__ is list else self._checked("response_modalities", v))
            ]
        if (v := self.response_logprobs) is not None:
            inner1["responseLogprobs"] = v if v.__class__ is bool else self._checked("response_logprobs", v)
        if (v := self.logprobs) is not None:
            inner1["logprobs"] = v if v.__class__ is int else self._checked("logprobs", v)
        if (v := self.thinking_config) is not None:
            v = v if v.__class__ is ThinkingConfig else self._checked("thinking_config", v)
            inner1["thinkingConfig"] = v.to_dict(convert.backend)
        if (v := self.media_resolution) is not None:
            v = v if v.__class__ is MediaResolution else self._checked("media_resolution", v)
            inner1["mediaResolution"] = v._value_
        if (v := self.speech_config) is not None:
            inner1["speechConfig"] = convert.speech(v)
        if (v := self.image_config) is not None:
            v = v if v.__class__ is ImageConfig else self._checked("image_config", v)
            inner1["imageConfig"] = v.to_dict(convert.backend)
        if (v := self.audio_transcription_config) is not None:
            v = v if v.__class__ is AudioTranscriptionConfig else self._checked("audio_transcription_config", v)
            inner1["audioTranscriptionConfig"] = v.to_dict(convert.backend)
        if (v := self.translation_config) is not None:
            v = v if v.__class__ is TranslationConfig else self._checked("translation_config", v)
            inner1["translationConfig"] = v.to_dict(convert.backend)
        if (v := self.enable_enhanced_civic_answers) is not None:
            only_on(
                ("gemini",),
                "the Gemini Developer API",
                convert.backend,
                "GenerateContentConfig.enable_enhanced_civic_answers",
            )
            v = v if v.__class__ is bool else self._checked("enable_enhanced_civic_answers", v)
            inner1["enableEnhancedCivicAnswers"] = v
        if (v := self.enable_affective_dialog) is not None:
            inner1["enableAffectiveDialog"] = v if v.__class__ is bool else self._checked("enable_affective_dialog", v)
        if (v := self.audio_timestamp) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateContentConfig.audio_timestamp")
            inner1["audioTimestamp"] = v if v.__class__ is bool else self._checked("audio_timestamp", v)
        if (v := self.model_selection_config) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateContentConfig.model_selection_config")
            v = v if v.__class__ is ModelSelectionConfig else self._checked("model_selection_config", v)
            inner1["modelConfig"] = v.to_dict(convert.backend)
        if (v := self.routing_config) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateContentConfig.routing_config")
            v = v if v.__class__ is GenerationConfigRoutingConfig else self._checked("routing_config", v)
            inner1["routingConfig"] = v.to_dict(convert.backend)
        if inner1:
            put(body, ("generationConfig",), inner1)
        if self._extra:
            body.update(self._extra)
