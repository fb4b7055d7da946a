"""The model ``GenerateContentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_bytes,
    check_enum,
    check_float,
    check_int,
    check_list,
    check_map,
    check_model,
    check_object,
    check_str,
    unsupported,
)
from genai_runtime.models.codecs import (
    decode_bool,
    decode_bytes,
    decode_float,
    decode_int,
    decode_list,
    decode_object,
    decode_str,
    encode_bytes,
    encode_float,
    keep_null,
)
from genai_runtime.models.freeform import encode_json
from genai_runtime.resource import put

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping
    from genai_runtime.resource import Converters

    from ._dicts import (
        AudioTranscriptionConfigOrDict,
        AutomaticFunctionCallingConfigOrDict,
        GenerationConfigRoutingConfigOrDict,
        GenerationOutputConfigOrDict,
        HttpOptionsOrDict,
        ImageConfigOrDict,
        ModelArmorConfigOrDict,
        ModelSelectionConfigOrDict,
        ResponseFormatOrDict,
        SafetySettingOrDict,
        ThinkingConfigOrDict,
        ToolConfigOrDict,
        TranslationConfigOrDict,
    )
    from ._unions import ContentUnion, SchemaUnion, SpeechConfigUnion, ToolListUnion


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "GenerateContentConfig.http_options", HttpOptions)


def _tool_config(value: ToolConfigOrDict | None) -> ToolConfig | None:
    return None if value is None else check_model(value, "GenerateContentConfig.tool_config", ToolConfig)


def _safety_settings(value: Sequence[SafetySettingOrDict] | None) -> list[SafetySetting] | None:
    return (
        None
        if value is None
        else check_list(value, "GenerateContentConfig.safety_settings", check_model, SafetySetting)
    )


def _stop_sequences(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GenerateContentConfig.stop_sequences", check_str)


def _response_format(value: ResponseFormatOrDict | None) -> ResponseFormat | None:
    return None if value is None else check_model(value, "GenerateContentConfig.response_format", ResponseFormat)


def _response_modalities(value: Sequence[Modality | str] | None) -> list[Modality] | None:
    return (
        None if value is None else check_list(value, "GenerateContentConfig.response_modalities", check_enum, Modality)
    )


def _thinking_config(value: ThinkingConfigOrDict | None) -> ThinkingConfig | None:
    return None if value is None else check_model(value, "GenerateContentConfig.thinking_config", ThinkingConfig)


def _media_resolution(value: MediaResolution | str | None) -> MediaResolution | None:
    return None if value is None else check_enum(value, "GenerateContentConfig.media_resolution", MediaResolution)


def _image_config(value: ImageConfigOrDict | None) -> ImageConfig | None:
    return None if value is None else check_model(value, "GenerateContentConfig.image_config", ImageConfig)


def _audio_transcription_config(value: AudioTranscriptionConfigOrDict | None) -> AudioTranscriptionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentConfig.audio_transcription_config", AudioTranscriptionConfig)
    )


def _translation_config(value: TranslationConfigOrDict | None) -> TranslationConfig | None:
    return None if value is None else check_model(value, "GenerateContentConfig.translation_config", TranslationConfig)


def _model_selection_config(value: ModelSelectionConfigOrDict | None) -> ModelSelectionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentConfig.model_selection_config", ModelSelectionConfig)
    )


def _routing_config(value: GenerationConfigRoutingConfigOrDict | None) -> GenerationConfigRoutingConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentConfig.routing_config", GenerationConfigRoutingConfig)
    )


def _service_tier(value: ServiceTier | str | None) -> ServiceTier | None:
    return None if value is None else check_enum(value, "GenerateContentConfig.service_tier", ServiceTier)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "GenerateContentConfig.labels", check_str)


def _continuation_token(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "GenerateContentConfig.continuation_token")


def _model_armor_config(value: ModelArmorConfigOrDict | None) -> ModelArmorConfig | None:
    return None if value is None else check_model(value, "GenerateContentConfig.model_armor_config", ModelArmorConfig)


def _generation_output_config(value: GenerationOutputConfigOrDict | None) -> GenerationOutputConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentConfig.generation_output_config", GenerationOutputConfig)
    )


def _automatic_function_calling(
    value: AutomaticFunctionCallingConfigOrDict | None,
) -> AutomaticFunctionCallingConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentConfig.automatic_function_calling", AutomaticFunctionCallingConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateContentConfig(_Base):
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
            `outputTokenLimit`.
        stop_sequences: Up to 5 strings; the answer ends before the first of them that comes up.
        presence_penalty: Lowers (above 0) or raises the odds of every token that has been used before, however often.
        frequency_penalty: Lowers (above 0) or raises the odds of a token by how often it has been used before.
        seed: Seed of the sampling. The same seed and request give the same answer as far as the service can manage;
            random when left out.
        response_mime_type: Media type of the answer: `text/plain` (the default), `application/json`, or `text/x.enum`
            for one of the strings in `responseSchema`.
        response_schema: Shape that a JSON answer must have. Needs a fitting `responseMimeType`. Deprecated.
        response_json_schema: Shape that a JSON answer must have, as JSON Schema; takes the place of `responseSchema`
            and needs `responseMimeType`.
        response_format: Form of the answer per modality. Takes the place of `responseMimeType` and `responseSchema`.
        response_modalities: Kinds of output wanted, exactly these. Text alone when left out.
        response_logprobs: True returns log probabilities of the tokens in `logprobsResult`. Default: false.
        logprobs: Number of likeliest alternatives reported at each step, 0 to 20. Needs `responseLogprobs`.
        thinking_config: Whether and how much a thinking model thinks. Refused by models that do not.
        media_resolution: How finely images, video and documents in the prompt are read.
        speech_config: Voice and language of spoken output.
        image_config: Format of images that the model makes. Refused by models that make none.
        audio_transcription_config: How speech in the prompt is written down.
        translation_config: What language speech is translated to.
        enable_enhanced_civic_answers: True allows fuller answers on elections and public affairs, where the model
            offers that.
        enable_affective_dialog: True lets the model hear the mood of the speaker and fit its tone to it.
        audio_timestamp: True lets the model tell when something is said or heard in a recording. Vertex AI only.
        model_selection_config: What matters when the service chooses the model. Deprecated. Vertex AI only.
        routing_config: Which of several models answers. Vertex AI only.
        cached_content: Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`.
        service_tier: How urgently the request is served, and at what price.
        store: Whether the exchange is kept in the project's logs; overrides the setting of the project.
        labels: Labels by key for telling requests apart in billing reports.
        continuation_token: The `continuationToken` of a candidate whose answer was broken off, to have it go on.
        model_armor_config: Templates of Model Armor that the prompt and the answer are held to. Excludes
            `safetySettings`. Vertex AI only.
        generation_output_config: Where generated media are written. Vertex AI only.
        automatic_function_calling: How Python functions among the tools are called.
        automatic_continuation: False leaves an answer that the model broke off as it is; else it is asked to go on
            until it ends.
        should_return_http_response: True keeps the body of the HTTP response in `sdk_http_response`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("system_instruction", "systemInstruction", ("python",), "", ()),
        ("tools", "tools", ("python",), "", ()),
        ("tool_config", "toolConfig", ("model", "ToolConfig"), "", ()),
        ("safety_settings", "safetySettings", ("list", ("model", "SafetySetting")), "", ()),
        ("temperature", "temperature", ("number",), "", ()),
        ("top_p", "topP", ("number",), "", ()),
        ("top_k", "topK", ("integer",), "", ()),
        ("candidate_count", "candidateCount", ("integer",), "", ()),
        ("max_output_tokens", "maxOutputTokens", ("integer",), "", ()),
        ("stop_sequences", "stopSequences", ("list", ("string",)), "", ()),
        ("presence_penalty", "presencePenalty", ("number",), "", ()),
        ("frequency_penalty", "frequencyPenalty", ("number",), "", ()),
        ("seed", "seed", ("integer",), "", ()),
        ("response_mime_type", "responseMimeType", ("string",), "", ()),
        ("response_schema", "responseSchema", ("python",), "deprecated", ()),
        ("response_json_schema", "responseJsonSchema", ("any",), "", ()),
        ("response_format", "responseFormat", ("model", "ResponseFormat"), "", ()),
        ("response_modalities", "responseModalities", ("list", ("enum", "Modality")), "", ()),
        ("response_logprobs", "responseLogprobs", ("boolean",), "", ()),
        ("logprobs", "logprobs", ("integer",), "", ()),
        ("thinking_config", "thinkingConfig", ("model", "ThinkingConfig"), "", ()),
        ("media_resolution", "mediaResolution", ("enum", "MediaResolution"), "", ()),
        ("speech_config", "speechConfig", ("python",), "", ()),
        ("image_config", "imageConfig", ("model", "ImageConfig"), "", ()),
        ("audio_transcription_config", "audioTranscriptionConfig", ("model", "AudioTranscriptionConfig"), "", ()),
        ("translation_config", "translationConfig", ("model", "TranslationConfig"), "", ()),
        ("enable_enhanced_civic_answers", "enableEnhancedCivicAnswers", ("boolean",), "", ()),
        ("enable_affective_dialog", "enableAffectiveDialog", ("boolean",), "", ()),
        ("audio_timestamp", "audioTimestamp", ("boolean",), "vertex", ()),
        ("model_selection_config", "modelConfig", ("model", "ModelSelectionConfig"), "deprecated vertex", ()),
        ("routing_config", "routingConfig", ("model", "GenerationConfigRoutingConfig"), "vertex", ()),
        ("cached_content", "cachedContent", ("string",), "", ()),
        ("service_tier", "serviceTier", ("enum", "ServiceTier"), "", ()),
        ("store", "store", ("boolean",), "", ()),
        ("labels", "labels", ("map", ("string",)), "", ()),
        ("continuation_token", "continuationToken", ("bytes",), "", ()),
        ("model_armor_config", "modelArmorConfig", ("model", "ModelArmorConfig"), "vertex", ()),
        ("generation_output_config", "outputConfig", ("model", "GenerationOutputConfig"), "vertex", ()),
        (
            "automatic_function_calling",
            "automaticFunctionCalling",
            ("model", "AutomaticFunctionCallingConfig"),
            "sdk",
            (),
        ),
        ("automatic_continuation", "automaticContinuation", ("boolean",), "sdk", ()),
        ("should_return_http_response", "shouldReturnHttpResponse", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    system_instruction: ContentUnion | None = None
    tools: ToolListUnion | None = None
    tool_config: ToolConfig | None = _field(default=None, converter=_tool_config)
    safety_settings: list[SafetySetting] | None = _field(default=None, converter=_safety_settings)
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    candidate_count: int | None = None
    max_output_tokens: int | None = None
    stop_sequences: list[str] | None = _field(default=None, converter=_stop_sequences)
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    seed: int | None = None
    response_mime_type: str | None = None
    response_schema: SchemaUnion | None = None
    response_json_schema: Any | None = None
    response_format: ResponseFormat | None = _field(default=None, converter=_response_format)
    response_modalities: list[Modality] | None = _field(default=None, converter=_response_modalities)
    response_logprobs: bool | None = None
    logprobs: int | None = None
    thinking_config: ThinkingConfig | None = _field(default=None, converter=_thinking_config)
    media_resolution: MediaResolution | None = _field(default=None, converter=_media_resolution)
    speech_config: SpeechConfigUnion | None = None
    image_config: ImageConfig | None = _field(default=None, converter=_image_config)
    audio_transcription_config: AudioTranscriptionConfig | None = _field(
        default=None, converter=_audio_transcription_config
    )
    translation_config: TranslationConfig | None = _field(default=None, converter=_translation_config)
    enable_enhanced_civic_answers: bool | None = None
    enable_affective_dialog: bool | None = None
    audio_timestamp: bool | None = None
    model_selection_config: ModelSelectionConfig | None = _field(default=None, converter=_model_selection_config)
    routing_config: GenerationConfigRoutingConfig | None = _field(default=None, converter=_routing_config)
    cached_content: str | None = None
    service_tier: ServiceTier | None = _field(default=None, converter=_service_tier)
    store: bool | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    continuation_token: bytes | None = _field(default=None, converter=_continuation_token)
    model_armor_config: ModelArmorConfig | None = _field(default=None, converter=_model_armor_config)
    generation_output_config: GenerationOutputConfig | None = _field(default=None, converter=_generation_output_config)
    automatic_function_calling: AutomaticFunctionCallingConfig | None = _field(
        default=None, converter=_automatic_function_calling
    )
    automatic_continuation: bool | None = None
    should_return_http_response: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            system_instruction=None,
            tools=None,
            tool_config=None,
            safety_settings=None,
            temperature=None,
            top_p=None,
            top_k=None,
            candidate_count=None,
            max_output_tokens=None,
            stop_sequences=None,
            presence_penalty=None,
            frequency_penalty=None,
            seed=None,
            response_mime_type=None,
            response_schema=None,
            response_json_schema=None,
            response_format=None,
            response_modalities=None,
            response_logprobs=None,
            logprobs=None,
            thinking_config=None,
            media_resolution=None,
            speech_config=None,
            image_config=None,
            audio_transcription_config=None,
            translation_config=None,
            enable_enhanced_civic_answers=None,
            enable_affective_dialog=None,
            audio_timestamp=None,
            model_selection_config=None,
            routing_config=None,
            cached_content=None,
            service_tier=None,
            store=None,
            labels=None,
            continuation_token=None,
            model_armor_config=None,
            generation_output_config=None,
            automatic_function_calling=None,
            automatic_continuation=None,
            should_return_http_response=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.system_instruction = system_instruction
            self.tools = tools
            self.tool_config = (
                tool_config if tool_config is None or tool_config.__class__ is ToolConfig else _tool_config(tool_config)
            )
            self.safety_settings = None if safety_settings is None else _safety_settings(safety_settings)
            self.temperature = (
                None if temperature is None else check_float(temperature, "GenerateContentConfig.temperature")
            )
            self.top_p = None if top_p is None else check_float(top_p, "GenerateContentConfig.top_p")
            self.top_k = (
                top_k if top_k is None or top_k.__class__ is int else check_int(top_k, "GenerateContentConfig.top_k")
            )
            self.candidate_count = (
                candidate_count
                if candidate_count is None or candidate_count.__class__ is int
                else check_int(candidate_count, "GenerateContentConfig.candidate_count")
            )
            self.max_output_tokens = (
                max_output_tokens
                if max_output_tokens is None or max_output_tokens.__class__ is int
                else check_int(max_output_tokens, "GenerateContentConfig.max_output_tokens")
            )
            self.stop_sequences = None if stop_sequences is None else _stop_sequences(stop_sequences)
            self.presence_penalty = (
                None
                if presence_penalty is None
                else check_float(presence_penalty, "GenerateContentConfig.presence_penalty")
            )
            self.frequency_penalty = (
                None
                if frequency_penalty is None
                else check_float(frequency_penalty, "GenerateContentConfig.frequency_penalty")
            )
            self.seed = seed if seed is None or seed.__class__ is int else check_int(seed, "GenerateContentConfig.seed")
            self.response_mime_type = (
                response_mime_type
                if response_mime_type is None or response_mime_type.__class__ is str
                else check_str(response_mime_type, "GenerateContentConfig.response_mime_type")
            )
            self.response_schema = response_schema
            self.response_json_schema = response_json_schema
            self.response_format = (
                response_format
                if response_format is None or response_format.__class__ is ResponseFormat
                else _response_format(response_format)
            )
            self.response_modalities = (
                None if response_modalities is None else _response_modalities(response_modalities)
            )
            self.response_logprobs = (
                response_logprobs
                if response_logprobs is None or response_logprobs.__class__ is bool
                else check_bool(response_logprobs, "GenerateContentConfig.response_logprobs")
            )
            self.logprobs = (
                logprobs
                if logprobs is None or logprobs.__class__ is int
                else check_int(logprobs, "GenerateContentConfig.logprobs")
            )
            self.thinking_config = (
                thinking_config
                if thinking_config is None or thinking_config.__class__ is ThinkingConfig
                else _thinking_config(thinking_config)
            )
            self.media_resolution = (
                media_resolution
                if media_resolution is None or media_resolution.__class__ is MediaResolution
                else _media_resolution(media_resolution)
            )
            self.speech_config = speech_config
            self.image_config = (
                image_config
                if image_config is None or image_config.__class__ is ImageConfig
                else _image_config(image_config)
            )
            self.audio_transcription_config = (
                audio_transcription_config
                if audio_transcription_config is None
                or audio_transcription_config.__class__ is AudioTranscriptionConfig
                else _audio_transcription_config(audio_transcription_config)
            )
            self.translation_config = (
                translation_config
                if translation_config is None or translation_config.__class__ is TranslationConfig
                else _translation_config(translation_config)
            )
            self.enable_enhanced_civic_answers = (
                enable_enhanced_civic_answers
                if enable_enhanced_civic_answers is None or enable_enhanced_civic_answers.__class__ is bool
                else check_bool(enable_enhanced_civic_answers, "GenerateContentConfig.enable_enhanced_civic_answers")
            )
            self.enable_affective_dialog = (
                enable_affective_dialog
                if enable_affective_dialog is None or enable_affective_dialog.__class__ is bool
                else check_bool(enable_affective_dialog, "GenerateContentConfig.enable_affective_dialog")
            )
            self.audio_timestamp = (
                audio_timestamp
                if audio_timestamp is None or audio_timestamp.__class__ is bool
                else check_bool(audio_timestamp, "GenerateContentConfig.audio_timestamp")
            )
            self.model_selection_config = (
                model_selection_config
                if model_selection_config is None or model_selection_config.__class__ is ModelSelectionConfig
                else _model_selection_config(model_selection_config)
            )
            self.routing_config = (
                routing_config
                if routing_config is None or routing_config.__class__ is GenerationConfigRoutingConfig
                else _routing_config(routing_config)
            )
            self.cached_content = (
                cached_content
                if cached_content is None or cached_content.__class__ is str
                else check_str(cached_content, "GenerateContentConfig.cached_content")
            )
            self.service_tier = (
                service_tier
                if service_tier is None or service_tier.__class__ is ServiceTier
                else _service_tier(service_tier)
            )
            self.store = (
                store if store is None or store.__class__ is bool else check_bool(store, "GenerateContentConfig.store")
            )
            self.labels = None if labels is None else _labels(labels)
            self.continuation_token = (
                continuation_token
                if continuation_token is None or continuation_token.__class__ is bytes
                else _continuation_token(continuation_token)
            )
            self.model_armor_config = (
                model_armor_config
                if model_armor_config is None or model_armor_config.__class__ is ModelArmorConfig
                else _model_armor_config(model_armor_config)
            )
            self.generation_output_config = (
                generation_output_config
                if generation_output_config is None or generation_output_config.__class__ is GenerationOutputConfig
                else _generation_output_config(generation_output_config)
            )
            self.automatic_function_calling = (
                automatic_function_calling
                if automatic_function_calling is None
                or automatic_function_calling.__class__ is AutomaticFunctionCallingConfig
                else _automatic_function_calling(automatic_function_calling)
            )
            self.automatic_continuation = (
                automatic_continuation
                if automatic_continuation is None or automatic_continuation.__class__ is bool
                else check_bool(automatic_continuation, "GenerateContentConfig.automatic_continuation")
            )
            self.should_return_http_response = (
                should_return_http_response
                if should_return_http_response is None or should_return_http_response.__class__ is bool
                else check_bool(should_return_http_response, "GenerateContentConfig.should_return_http_response")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.system_instruction = get("systemInstruction")
        out.tools = get("tools")
        v = get("toolConfig")
        out.tool_config = None if v is None else ToolConfig.from_dict(v)
        v = get("safetySettings")
        out.safety_settings = (
            None
            if v is None
            else [
                SafetySetting.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        v = get("temperature")
        out.temperature = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("topP")
        out.top_p = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("topK")
        out.top_k = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("candidateCount")
        out.candidate_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("maxOutputTokens")
        out.max_output_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("stopSequences")
        out.stop_sequences = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("presencePenalty")
        out.presence_penalty = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("frequencyPenalty")
        out.frequency_penalty = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("seed")
        out.seed = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("responseMimeType")
        out.response_mime_type = v if v is None or v.__class__ is str else decode_str(v)
        out.response_schema = get("responseSchema")
        out.response_json_schema = get("responseJsonSchema")
        if out.response_json_schema is None and "responseJsonSchema" in data:
            out._extra = keep_null(out._extra, "responseJsonSchema")
        v = get("responseFormat")
        out.response_format = None if v is None else ResponseFormat.from_dict(v)
        v = get("responseModalities")
        out.response_modalities = (
            None
            if v is None
            else [
                Modality._value2member_map_.get(i0) or Modality.decode(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("responseLogprobs")
        out.response_logprobs = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("logprobs")
        out.logprobs = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("thinkingConfig")
        out.thinking_config = None if v is None else ThinkingConfig.from_dict(v)
        v = get("mediaResolution")
        out.media_resolution = (
            None if v is None else MediaResolution._value2member_map_.get(v) or MediaResolution.decode(v)
        )
        out.speech_config = get("speechConfig")
        v = get("imageConfig")
        out.image_config = None if v is None else ImageConfig.from_dict(v)
        v = get("audioTranscriptionConfig")
        out.audio_transcription_config = None if v is None else AudioTranscriptionConfig.from_dict(v)
        v = get("translationConfig")
        out.translation_config = None if v is None else TranslationConfig.from_dict(v)
        v = get("enableEnhancedCivicAnswers")
        out.enable_enhanced_civic_answers = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("enableAffectiveDialog")
        out.enable_affective_dialog = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("audioTimestamp")
        out.audio_timestamp = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("modelConfig")
        out.model_selection_config = None if v is None else ModelSelectionConfig.from_dict(v)
        v = get("routingConfig")
        out.routing_config = None if v is None else GenerationConfigRoutingConfig.from_dict(v)
        v = get("cachedContent")
        out.cached_content = v if v is None or v.__class__ is str else decode_str(v)
        v = get("serviceTier")
        out.service_tier = None if v is None else ServiceTier._value2member_map_.get(v) or ServiceTier.decode(v)
        v = get("store")
        out.store = None if v is None else v if v.__class__ is bool else decode_bool(v)
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
        v = get("continuationToken")
        out.continuation_token = None if v is None else decode_bytes(v)
        v = get("modelArmorConfig")
        out.model_armor_config = None if v is None else ModelArmorConfig.from_dict(v)
        v = get("outputConfig")
        out.generation_output_config = None if v is None else GenerationOutputConfig.from_dict(v)
        out.automatic_function_calling = None
        out.automatic_continuation = None
        out.should_return_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = encode_json(v, "GenerateContentConfig.system_instruction")
        if (v := self.tools) is not None:
            out["tools"] = encode_json(v, "GenerateContentConfig.tools")
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "GenerateContentConfig.tool_config", ToolConfig)
            ).to_dict(backend)
        if (v := self.safety_settings) is not None:
            out["safetySettings"] = [
                (
                    i0
                    if i0.__class__ is SafetySetting
                    else check_model(i0, "GenerateContentConfig.safety_settings", SafetySetting)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentConfig.safety_settings"))
            ]
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerateContentConfig.temperature")
            )
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else check_float(v, "GenerateContentConfig.top_p"))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.top_k")
        if (v := self.candidate_count) is not None:
            out["candidateCount"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.candidate_count")
        if (v := self.max_output_tokens) is not None:
            out["maxOutputTokens"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentConfig.max_output_tokens")
            )
        if (v := self.stop_sequences) is not None:
            out["stopSequences"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GenerateContentConfig.stop_sequences"))
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentConfig.stop_sequences"))
            ]
        if (v := self.presence_penalty) is not None:
            out["presencePenalty"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerateContentConfig.presence_penalty")
            )
        if (v := self.frequency_penalty) is not None:
            out["frequencyPenalty"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerateContentConfig.frequency_penalty")
            )
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.seed")
        if (v := self.response_mime_type) is not None:
            out["responseMimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentConfig.response_mime_type"))
            )
        if (v := self.response_schema) is not None:
            out["responseSchema"] = encode_json(v, "GenerateContentConfig.response_schema")
        if (v := self.response_json_schema) is not None:
            out["responseJsonSchema"] = encode_json(v, "GenerateContentConfig.response_json_schema")
        if (v := self.response_format) is not None:
            out["responseFormat"] = (
                v
                if v.__class__ is ResponseFormat
                else check_model(v, "GenerateContentConfig.response_format", ResponseFormat)
            ).to_dict(backend)
        if (v := self.response_modalities) is not None:
            out["responseModalities"] = [
                (
                    i0
                    if i0.__class__ is Modality
                    else check_enum(i0, "GenerateContentConfig.response_modalities", Modality)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentConfig.response_modalities"))
            ]
        if (v := self.response_logprobs) is not None:
            out["responseLogprobs"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.response_logprobs")
            )
        if (v := self.logprobs) is not None:
            out["logprobs"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.logprobs")
        if (v := self.thinking_config) is not None:
            out["thinkingConfig"] = (
                v
                if v.__class__ is ThinkingConfig
                else check_model(v, "GenerateContentConfig.thinking_config", ThinkingConfig)
            ).to_dict(backend)
        if (v := self.media_resolution) is not None:
            out["mediaResolution"] = (
                v
                if v.__class__ is MediaResolution
                else check_enum(v, "GenerateContentConfig.media_resolution", MediaResolution)
            )._value_
        if (v := self.speech_config) is not None:
            out["speechConfig"] = encode_json(v, "GenerateContentConfig.speech_config")
        if (v := self.image_config) is not None:
            out["imageConfig"] = (
                v if v.__class__ is ImageConfig else check_model(v, "GenerateContentConfig.image_config", ImageConfig)
            ).to_dict(backend)
        if (v := self.audio_transcription_config) is not None:
            out["audioTranscriptionConfig"] = (
                v
                if v.__class__ is AudioTranscriptionConfig
                else check_model(v, "GenerateContentConfig.audio_transcription_config", AudioTranscriptionConfig)
            ).to_dict(backend)
        if (v := self.translation_config) is not None:
            out["translationConfig"] = (
                v
                if v.__class__ is TranslationConfig
                else check_model(v, "GenerateContentConfig.translation_config", TranslationConfig)
            ).to_dict(backend)
        if (v := self.enable_enhanced_civic_answers) is not None:
            out["enableEnhancedCivicAnswers"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.enable_enhanced_civic_answers")
            )
        if (v := self.enable_affective_dialog) is not None:
            out["enableAffectiveDialog"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.enable_affective_dialog")
            )
        if (v := self.audio_timestamp) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.audio_timestamp", backend, ("vertex",))
            out["audioTimestamp"] = v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.audio_timestamp")
        if (v := self.model_selection_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.model_selection_config", backend, ("vertex",))
            out["modelConfig"] = (
                v
                if v.__class__ is ModelSelectionConfig
                else check_model(v, "GenerateContentConfig.model_selection_config", ModelSelectionConfig)
            ).to_dict(backend)
        if (v := self.routing_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.routing_config", backend, ("vertex",))
            out["routingConfig"] = (
                v
                if v.__class__ is GenerationConfigRoutingConfig
                else check_model(v, "GenerateContentConfig.routing_config", GenerationConfigRoutingConfig)
            ).to_dict(backend)
        if (v := self.cached_content) is not None:
            out["cachedContent"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentConfig.cached_content"))
            )
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (
                v if v.__class__ is ServiceTier else check_enum(v, "GenerateContentConfig.service_tier", ServiceTier)
            )._value_
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.store")
        if (v := self.labels) is not None:
            out["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "GenerateContentConfig.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "GenerateContentConfig.labels")).items()
            }
        if (v := self.continuation_token) is not None:
            out["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "GenerateContentConfig.continuation_token")
            )
        if (v := self.model_armor_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.model_armor_config", backend, ("vertex",))
            out["modelArmorConfig"] = (
                v
                if v.__class__ is ModelArmorConfig
                else check_model(v, "GenerateContentConfig.model_armor_config", ModelArmorConfig)
            ).to_dict(backend)
        if (v := self.generation_output_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.generation_output_config", backend, ("vertex",))
            out["outputConfig"] = (
                v
                if v.__class__ is GenerationOutputConfig
                else check_model(v, "GenerateContentConfig.generation_output_config", GenerationOutputConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.system_instruction) is not None:
            body["systemInstruction"] = convert.content(v)
        if (v := self.tools) is not None:
            body["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            body["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "GenerateContentConfig.tool_config", ToolConfig)
            ).to_dict(convert.backend)
        if (v := self.safety_settings) is not None:
            body["safetySettings"] = [
                (
                    i0
                    if i0.__class__ is SafetySetting
                    else check_model(i0, "GenerateContentConfig.safety_settings", SafetySetting)
                ).to_dict(convert.backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentConfig.safety_settings"))
            ]
        if (v := self.cached_content) is not None:
            body["cachedContent"] = convert.cached_content_name(v)
        if (v := self.service_tier) is not None:
            body["serviceTier"] = (
                v if v.__class__ is ServiceTier else check_enum(v, "GenerateContentConfig.service_tier", ServiceTier)
            )._value_
        if (v := self.store) is not None:
            body["store"] = v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.store")
        if (v := self.labels) is not None:
            body["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "GenerateContentConfig.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "GenerateContentConfig.labels")).items()
            }
        if (v := self.continuation_token) is not None:
            body["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "GenerateContentConfig.continuation_token")
            )
        if (v := self.model_armor_config) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.model_armor_config", convert.backend, ("vertex",))
            body["modelArmorConfig"] = (
                v
                if v.__class__ is ModelArmorConfig
                else check_model(v, "GenerateContentConfig.model_armor_config", ModelArmorConfig)
            ).to_dict(convert.backend)
        if (v := self.generation_output_config) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.generation_output_config", convert.backend, ("vertex",))
            body["outputConfig"] = (
                v
                if v.__class__ is GenerationOutputConfig
                else check_model(v, "GenerateContentConfig.generation_output_config", GenerationOutputConfig)
            ).to_dict(convert.backend)
        inner1: dict[str, Any] = {}
        if (v := self.temperature) is not None:
            inner1["temperature"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerateContentConfig.temperature")
            )
        if (v := self.top_p) is not None:
            inner1["topP"] = encode_float(v if v.__class__ is float else check_float(v, "GenerateContentConfig.top_p"))
        if (v := self.top_k) is not None:
            inner1["topK"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.top_k")
        if (v := self.candidate_count) is not None:
            inner1["candidateCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentConfig.candidate_count")
            )
        if (v := self.max_output_tokens) is not None:
            inner1["maxOutputTokens"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentConfig.max_output_tokens")
            )
        if (v := self.stop_sequences) is not None:
            inner1["stopSequences"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GenerateContentConfig.stop_sequences"))
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentConfig.stop_sequences"))
            ]
        if (v := self.presence_penalty) is not None:
            inner1["presencePenalty"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerateContentConfig.presence_penalty")
            )
        if (v := self.frequency_penalty) is not None:
            inner1["frequencyPenalty"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerateContentConfig.frequency_penalty")
            )
        if (v := self.seed) is not None:
            inner1["seed"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.seed")
        if (v := self.response_mime_type) is not None:
            inner1["responseMimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentConfig.response_mime_type"))
            )
        if (v := self.response_schema) is not None:
            inner1["responseSchema"] = convert.schema(v)
        if (v := self.response_json_schema) is not None:
            inner1["responseJsonSchema"] = convert.json_schema(v)
        if (v := self.response_format) is not None:
            inner1["responseFormat"] = convert.response_format(v)
        if (v := self.response_modalities) is not None:
            inner1["responseModalities"] = [
                (
                    i0
                    if i0.__class__ is Modality
                    else check_enum(i0, "GenerateContentConfig.response_modalities", Modality)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentConfig.response_modalities"))
            ]
        if (v := self.response_logprobs) is not None:
            inner1["responseLogprobs"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.response_logprobs")
            )
        if (v := self.logprobs) is not None:
            inner1["logprobs"] = v if v.__class__ is int else check_int(v, "GenerateContentConfig.logprobs")
        if (v := self.thinking_config) is not None:
            inner1["thinkingConfig"] = (
                v
                if v.__class__ is ThinkingConfig
                else check_model(v, "GenerateContentConfig.thinking_config", ThinkingConfig)
            ).to_dict(convert.backend)
        if (v := self.media_resolution) is not None:
            inner1["mediaResolution"] = (
                v
                if v.__class__ is MediaResolution
                else check_enum(v, "GenerateContentConfig.media_resolution", MediaResolution)
            )._value_
        if (v := self.speech_config) is not None:
            inner1["speechConfig"] = convert.speech(v)
        if (v := self.image_config) is not None:
            inner1["imageConfig"] = (
                v if v.__class__ is ImageConfig else check_model(v, "GenerateContentConfig.image_config", ImageConfig)
            ).to_dict(convert.backend)
        if (v := self.audio_transcription_config) is not None:
            inner1["audioTranscriptionConfig"] = (
                v
                if v.__class__ is AudioTranscriptionConfig
                else check_model(v, "GenerateContentConfig.audio_transcription_config", AudioTranscriptionConfig)
            ).to_dict(convert.backend)
        if (v := self.translation_config) is not None:
            inner1["translationConfig"] = (
                v
                if v.__class__ is TranslationConfig
                else check_model(v, "GenerateContentConfig.translation_config", TranslationConfig)
            ).to_dict(convert.backend)
        if (v := self.enable_enhanced_civic_answers) is not None:
            inner1["enableEnhancedCivicAnswers"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.enable_enhanced_civic_answers")
            )
        if (v := self.enable_affective_dialog) is not None:
            inner1["enableAffectiveDialog"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.enable_affective_dialog")
            )
        if (v := self.audio_timestamp) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.audio_timestamp", convert.backend, ("vertex",))
            inner1["audioTimestamp"] = (
                v if v.__class__ is bool else check_bool(v, "GenerateContentConfig.audio_timestamp")
            )
        if (v := self.model_selection_config) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.model_selection_config", convert.backend, ("vertex",))
            inner1["modelConfig"] = (
                v
                if v.__class__ is ModelSelectionConfig
                else check_model(v, "GenerateContentConfig.model_selection_config", ModelSelectionConfig)
            ).to_dict(convert.backend)
        if (v := self.routing_config) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("GenerateContentConfig.routing_config", convert.backend, ("vertex",))
            inner1["routingConfig"] = (
                v
                if v.__class__ is GenerationConfigRoutingConfig
                else check_model(v, "GenerateContentConfig.routing_config", GenerationConfigRoutingConfig)
            ).to_dict(convert.backend)
        if inner1:
            put(body, ("generationConfig",), inner1)
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "systemInstruction",
        "tools",
        "toolConfig",
        "safetySettings",
        "temperature",
        "topP",
        "topK",
        "candidateCount",
        "maxOutputTokens",
        "stopSequences",
        "presencePenalty",
        "frequencyPenalty",
        "seed",
        "responseMimeType",
        "responseSchema",
        "responseJsonSchema",
        "responseFormat",
        "responseModalities",
        "responseLogprobs",
        "logprobs",
        "thinkingConfig",
        "mediaResolution",
        "speechConfig",
        "imageConfig",
        "audioTranscriptionConfig",
        "translationConfig",
        "enableEnhancedCivicAnswers",
        "enableAffectiveDialog",
        "audioTimestamp",
        "modelConfig",
        "routingConfig",
        "cachedContent",
        "serviceTier",
        "store",
        "labels",
        "continuationToken",
        "modelArmorConfig",
        "outputConfig",
    )
)

from .audio_transcription_config import AudioTranscriptionConfig
from .automatic_function_calling_config import AutomaticFunctionCallingConfig
from .generation_config_routing_config import GenerationConfigRoutingConfig
from .generation_output_config import GenerationOutputConfig
from .http_options import HttpOptions
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
