"""The model ``GenerationConfig``."""
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
    check_model,
    check_str,
    unsupported,
)
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
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import (
        AudioTranscriptionConfigOrDict,
        GenerationConfigRoutingConfigOrDict,
        ImageConfigOrDict,
        ModelSelectionConfigOrDict,
        ResponseFormatOrDict,
        SchemaOrDict,
        SpeechConfigOrDict,
        ThinkingConfigOrDict,
        TranslationConfigOrDict,
    )


def _stop_sequences(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GenerationConfig.stop_sequences", check_str)


def _response_schema(value: SchemaOrDict | None) -> Schema | None:
    return None if value is None else check_model(value, "GenerationConfig.response_schema", Schema)


def _response_format(value: ResponseFormatOrDict | None) -> ResponseFormat | None:
    return None if value is None else check_model(value, "GenerationConfig.response_format", ResponseFormat)


def _response_modalities(value: Sequence[Modality | str] | None) -> list[Modality] | None:
    return None if value is None else check_list(value, "GenerationConfig.response_modalities", check_enum, Modality)


def _thinking_config(value: ThinkingConfigOrDict | None) -> ThinkingConfig | None:
    return None if value is None else check_model(value, "GenerationConfig.thinking_config", ThinkingConfig)


def _media_resolution(value: MediaResolution | str | None) -> MediaResolution | None:
    return None if value is None else check_enum(value, "GenerationConfig.media_resolution", MediaResolution)


def _speech_config(value: SpeechConfigOrDict | None) -> SpeechConfig | None:
    return None if value is None else check_model(value, "GenerationConfig.speech_config", SpeechConfig)


def _image_config(value: ImageConfigOrDict | None) -> ImageConfig | None:
    return None if value is None else check_model(value, "GenerationConfig.image_config", ImageConfig)


def _audio_transcription_config(value: AudioTranscriptionConfigOrDict | None) -> AudioTranscriptionConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerationConfig.audio_transcription_config", AudioTranscriptionConfig)
    )


def _translation_config(value: TranslationConfigOrDict | None) -> TranslationConfig | None:
    return None if value is None else check_model(value, "GenerationConfig.translation_config", TranslationConfig)


def _model_selection_config(value: ModelSelectionConfigOrDict | None) -> ModelSelectionConfig | None:
    return (
        None if value is None else check_model(value, "GenerationConfig.model_selection_config", ModelSelectionConfig)
    )


def _routing_config(value: GenerationConfigRoutingConfigOrDict | None) -> GenerationConfigRoutingConfig | None:
    return (
        None if value is None else check_model(value, "GenerationConfig.routing_config", GenerationConfigRoutingConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerationConfig(_Base):
    """How an answer is sampled, how long it may be, and what form it takes.

    Attributes:
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
        internal_response_json_schema: The former name of `responseJsonSchema`; at most one of the two is set.
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
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
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
        ("response_schema", "responseSchema", ("model", "Schema"), "deprecated", ()),
        ("response_json_schema", "responseJsonSchema", ("any",), "", ()),
        ("internal_response_json_schema", "_responseJsonSchema", ("any",), "", ()),
        ("response_format", "responseFormat", ("model", "ResponseFormat"), "", ()),
        ("response_modalities", "responseModalities", ("list", ("enum", "Modality")), "", ()),
        ("response_logprobs", "responseLogprobs", ("boolean",), "", ()),
        ("logprobs", "logprobs", ("integer",), "", ()),
        ("thinking_config", "thinkingConfig", ("model", "ThinkingConfig"), "", ()),
        ("media_resolution", "mediaResolution", ("enum", "MediaResolution"), "", ()),
        ("speech_config", "speechConfig", ("model", "SpeechConfig"), "", ()),
        ("image_config", "imageConfig", ("model", "ImageConfig"), "", ()),
        ("audio_transcription_config", "audioTranscriptionConfig", ("model", "AudioTranscriptionConfig"), "", ()),
        ("translation_config", "translationConfig", ("model", "TranslationConfig"), "", ()),
        ("enable_enhanced_civic_answers", "enableEnhancedCivicAnswers", ("boolean",), "", ()),
        ("enable_affective_dialog", "enableAffectiveDialog", ("boolean",), "", ()),
        ("audio_timestamp", "audioTimestamp", ("boolean",), "vertex", ()),
        ("model_selection_config", "modelConfig", ("model", "ModelSelectionConfig"), "deprecated vertex", ()),
        ("routing_config", "routingConfig", ("model", "GenerationConfigRoutingConfig"), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

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
    response_schema: Schema | None = _field(default=None, converter=_response_schema)
    response_json_schema: Any | None = None
    internal_response_json_schema: Any | None = None
    response_format: ResponseFormat | None = _field(default=None, converter=_response_format)
    response_modalities: list[Modality] | None = _field(default=None, converter=_response_modalities)
    response_logprobs: bool | None = None
    logprobs: int | None = None
    thinking_config: ThinkingConfig | None = _field(default=None, converter=_thinking_config)
    media_resolution: MediaResolution | None = _field(default=None, converter=_media_resolution)
    speech_config: SpeechConfig | None = _field(default=None, converter=_speech_config)
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

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
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
            internal_response_json_schema=None,
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
            **_others,
        ):
            self._extra = None
            self.temperature = None if temperature is None else check_float(temperature, "GenerationConfig.temperature")
            self.top_p = None if top_p is None else check_float(top_p, "GenerationConfig.top_p")
            self.top_k = (
                top_k if top_k is None or top_k.__class__ is int else check_int(top_k, "GenerationConfig.top_k")
            )
            self.candidate_count = (
                candidate_count
                if candidate_count is None or candidate_count.__class__ is int
                else check_int(candidate_count, "GenerationConfig.candidate_count")
            )
            self.max_output_tokens = (
                max_output_tokens
                if max_output_tokens is None or max_output_tokens.__class__ is int
                else check_int(max_output_tokens, "GenerationConfig.max_output_tokens")
            )
            self.stop_sequences = None if stop_sequences is None else _stop_sequences(stop_sequences)
            self.presence_penalty = (
                None if presence_penalty is None else check_float(presence_penalty, "GenerationConfig.presence_penalty")
            )
            self.frequency_penalty = (
                None
                if frequency_penalty is None
                else check_float(frequency_penalty, "GenerationConfig.frequency_penalty")
            )
            self.seed = seed if seed is None or seed.__class__ is int else check_int(seed, "GenerationConfig.seed")
            self.response_mime_type = (
                response_mime_type
                if response_mime_type is None or response_mime_type.__class__ is str
                else check_str(response_mime_type, "GenerationConfig.response_mime_type")
            )
            self.response_schema = (
                response_schema
                if response_schema is None or response_schema.__class__ is Schema
                else _response_schema(response_schema)
            )
            self.response_json_schema = response_json_schema
            self.internal_response_json_schema = internal_response_json_schema
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
                else check_bool(response_logprobs, "GenerationConfig.response_logprobs")
            )
            self.logprobs = (
                logprobs
                if logprobs is None or logprobs.__class__ is int
                else check_int(logprobs, "GenerationConfig.logprobs")
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
            self.speech_config = (
                speech_config
                if speech_config is None or speech_config.__class__ is SpeechConfig
                else _speech_config(speech_config)
            )
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
                else check_bool(enable_enhanced_civic_answers, "GenerationConfig.enable_enhanced_civic_answers")
            )
            self.enable_affective_dialog = (
                enable_affective_dialog
                if enable_affective_dialog is None or enable_affective_dialog.__class__ is bool
                else check_bool(enable_affective_dialog, "GenerationConfig.enable_affective_dialog")
            )
            self.audio_timestamp = (
                audio_timestamp
                if audio_timestamp is None or audio_timestamp.__class__ is bool
                else check_bool(audio_timestamp, "GenerationConfig.audio_timestamp")
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
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
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
        v = get("responseSchema")
        out.response_schema = None if v is None else Schema.from_dict(v)
        out.response_json_schema = get("responseJsonSchema")
        if out.response_json_schema is None and "responseJsonSchema" in data:
            out._extra = keep_null(out._extra, "responseJsonSchema")
        out.internal_response_json_schema = get("_responseJsonSchema")
        if out.internal_response_json_schema is None and "_responseJsonSchema" in data:
            out._extra = keep_null(out._extra, "_responseJsonSchema")
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
        v = get("speechConfig")
        out.speech_config = None if v is None else SpeechConfig.from_dict(v)
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
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerationConfig.temperature")
            )
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else check_float(v, "GenerationConfig.top_p"))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else check_int(v, "GenerationConfig.top_k")
        if (v := self.candidate_count) is not None:
            out["candidateCount"] = v if v.__class__ is int else check_int(v, "GenerationConfig.candidate_count")
        if (v := self.max_output_tokens) is not None:
            out["maxOutputTokens"] = v if v.__class__ is int else check_int(v, "GenerationConfig.max_output_tokens")
        if (v := self.stop_sequences) is not None:
            out["stopSequences"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GenerationConfig.stop_sequences"))
                for i0 in (v if v.__class__ is list else check_list(v, "GenerationConfig.stop_sequences"))
            ]
        if (v := self.presence_penalty) is not None:
            out["presencePenalty"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerationConfig.presence_penalty")
            )
        if (v := self.frequency_penalty) is not None:
            out["frequencyPenalty"] = encode_float(
                v if v.__class__ is float else check_float(v, "GenerationConfig.frequency_penalty")
            )
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else check_int(v, "GenerationConfig.seed")
        if (v := self.response_mime_type) is not None:
            out["responseMimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerationConfig.response_mime_type"))
            )
        if (v := self.response_schema) is not None:
            out["responseSchema"] = (
                v if v.__class__ is Schema else check_model(v, "GenerationConfig.response_schema", Schema)
            ).to_dict(backend)
        if (v := self.response_json_schema) is not None:
            out["responseJsonSchema"] = encode_json(v, "GenerationConfig.response_json_schema")
        if (v := self.internal_response_json_schema) is not None:
            out["_responseJsonSchema"] = encode_json(v, "GenerationConfig.internal_response_json_schema")
        if (v := self.response_format) is not None:
            out["responseFormat"] = (
                v
                if v.__class__ is ResponseFormat
                else check_model(v, "GenerationConfig.response_format", ResponseFormat)
            ).to_dict(backend)
        if (v := self.response_modalities) is not None:
            out["responseModalities"] = [
                (
                    i0 if i0.__class__ is Modality else check_enum(i0, "GenerationConfig.response_modalities", Modality)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "GenerationConfig.response_modalities"))
            ]
        if (v := self.response_logprobs) is not None:
            out["responseLogprobs"] = v if v.__class__ is bool else check_bool(v, "GenerationConfig.response_logprobs")
        if (v := self.logprobs) is not None:
            out["logprobs"] = v if v.__class__ is int else check_int(v, "GenerationConfig.logprobs")
        if (v := self.thinking_config) is not None:
            out["thinkingConfig"] = (
                v
                if v.__class__ is ThinkingConfig
                else check_model(v, "GenerationConfig.thinking_config", ThinkingConfig)
            ).to_dict(backend)
        if (v := self.media_resolution) is not None:
            out["mediaResolution"] = (
                v
                if v.__class__ is MediaResolution
                else check_enum(v, "GenerationConfig.media_resolution", MediaResolution)
            )._value_
        if (v := self.speech_config) is not None:
            out["speechConfig"] = (
                v if v.__class__ is SpeechConfig else check_model(v, "GenerationConfig.speech_config", SpeechConfig)
            ).to_dict(backend)
        if (v := self.image_config) is not None:
            out["imageConfig"] = (
                v if v.__class__ is ImageConfig else check_model(v, "GenerationConfig.image_config", ImageConfig)
            ).to_dict(backend)
        if (v := self.audio_transcription_config) is not None:
            out["audioTranscriptionConfig"] = (
                v
                if v.__class__ is AudioTranscriptionConfig
                else check_model(v, "GenerationConfig.audio_transcription_config", AudioTranscriptionConfig)
            ).to_dict(backend)
        if (v := self.translation_config) is not None:
            out["translationConfig"] = (
                v
                if v.__class__ is TranslationConfig
                else check_model(v, "GenerationConfig.translation_config", TranslationConfig)
            ).to_dict(backend)
        if (v := self.enable_enhanced_civic_answers) is not None:
            out["enableEnhancedCivicAnswers"] = (
                v if v.__class__ is bool else check_bool(v, "GenerationConfig.enable_enhanced_civic_answers")
            )
        if (v := self.enable_affective_dialog) is not None:
            out["enableAffectiveDialog"] = (
                v if v.__class__ is bool else check_bool(v, "GenerationConfig.enable_affective_dialog")
            )
        if (v := self.audio_timestamp) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerationConfig.audio_timestamp", backend, ("vertex",))
            out["audioTimestamp"] = v if v.__class__ is bool else check_bool(v, "GenerationConfig.audio_timestamp")
        if (v := self.model_selection_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerationConfig.model_selection_config", backend, ("vertex",))
            out["modelConfig"] = (
                v
                if v.__class__ is ModelSelectionConfig
                else check_model(v, "GenerationConfig.model_selection_config", ModelSelectionConfig)
            ).to_dict(backend)
        if (v := self.routing_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerationConfig.routing_config", backend, ("vertex",))
            out["routingConfig"] = (
                v
                if v.__class__ is GenerationConfigRoutingConfig
                else check_model(v, "GenerationConfig.routing_config", GenerationConfigRoutingConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
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
        "_responseJsonSchema",
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
    )
)

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
