# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import (
    decode_bool,
    decode_float,
    decode_int,
    decode_list,
    decode_object,
    decode_str,
    encode_float,
)
from genai_runtime.models.places import leftover, part, with_leftover

if TYPE_CHECKING:
    from ._dicts import ModelDict
    from .checkpoint import Checkpoint
    from .endpoint import Endpoint
    from .launch_stage import LaunchStage
    from .open_source_category import OpenSourceCategory
    from .tuned_model_info import TunedModelInfo

later(globals(), "Checkpoint Endpoint LaunchStage OpenSourceCategory TunedModelInfo")


@define(init=False, kw_only=True)
class Model(ModelBase):
    """A model and what it can do.

    Attributes:
        name: Resource name, `models/{model}`. Required.
        base_model_id: Id of the model it is a version of, such as `gemini-2.5-flash`. Required.
        version: Version of the model, such as `001`. Required.
        display_name: Name for people, at most 128 characters.
        description: What the model is good for, in a sentence or two.
        input_token_limit: Most tokens in a prompt.
        output_token_limit: Most tokens in an answer.
        supported_actions: Methods that the model serves, such as `generateContent` and `countTokens`. Also called
            ``supported_generation_methods``.
        thinking: True when the model can think.
        temperature: Default of `temperature`.
        max_temperature: Highest `temperature` allowed.
        top_p: Default of `top_p`.
        top_k: Default of `top_k`. Absent when the model does not know that setting.
        tuned_model_info: What a tuned model was made from, and when. Its fields lie beside the others. Set by the
            server.
        endpoints: Where a tuned model is served. Set by the server. Vertex AI only.
        open_source_category: Whose model it is, and whether its weights are open. Set by the server. Vertex AI only.
        launch_stage: How far the model is released. Set by the server. Vertex AI only.
        publisher_model_template: Resource name of the model in a project, with `{location}` to be filled in. Set by the
            server. Vertex AI only.
        labels: Labels of Google Cloud. Vertex AI only.
        default_checkpoint_id: Id of the state of a tuned model that is served by default. Vertex AI only.
        checkpoints: States of a tuned model that were kept. Set by the server. Vertex AI only.
    """

    name: str | None = wire_field("string", "required")
    """Resource name, `models/{model}`. Required."""
    base_model_id: str | None = wire_field("string", "required")
    """Id of the model it is a version of, such as `gemini-2.5-flash`. Required."""
    version: str | None = wire_field("string", "required")
    """Version of the model, such as `001`. Required."""
    display_name: str | None = wire_field("string")
    """Name for people, at most 128 characters."""
    description: str | None = wire_field("string")
    """What the model is good for, in a sentence or two."""
    input_token_limit: int | None = wire_field("integer")
    """Most tokens in a prompt."""
    output_token_limit: int | None = wire_field("integer")
    """Most tokens in an answer."""
    supported_actions: list[str] | None = wire_field(
        ("list", "string"), "", ("supported_generation_methods",), wire="supportedGenerationMethods"
    )
    """Methods that the model serves, such as `generateContent` and `countTokens`. Also called
    ``supported_generation_methods``.
    """
    thinking: bool | None = wire_field("boolean")
    """True when the model can think."""
    temperature: float | None = wire_field("number")
    """Default of `temperature`."""
    max_temperature: float | None = wire_field("number")
    """Highest `temperature` allowed."""
    top_p: float | None = wire_field("number")
    """Default of `top_p`."""
    top_k: int | None = wire_field("integer")
    """Default of `top_k`. Absent when the model does not know that setting."""
    tuned_model_info: TunedModelInfo | None = wire_field("TunedModelInfo", "read_only")
    """What a tuned model was made from, and when. Its fields lie beside the others. Set by the server."""
    endpoints: list[Endpoint] | None = wire_field(("list", "Endpoint"), "read_only vertex")
    """Where a tuned model is served. Set by the server. Vertex AI only."""
    open_source_category: OpenSourceCategory | None = wire_field(("enum", "OpenSourceCategory"), "read_only vertex")
    """Whose model it is, and whether its weights are open. Set by the server. Vertex AI only."""
    launch_stage: LaunchStage | None = wire_field(("enum", "LaunchStage"), "read_only vertex")
    """How far the model is released. Set by the server. Vertex AI only."""
    publisher_model_template: str | None = wire_field("string", "read_only vertex")
    """Resource name of the model in a project, with `{location}` to be filled in. Set by the server. Vertex AI only."""
    labels: dict[str, str] | None = wire_field(("map", "string"), "vertex")
    """Labels of Google Cloud. Vertex AI only."""
    default_checkpoint_id: str | None = wire_field("string", "vertex")
    """Id of the state of a tuned model that is served by default. Vertex AI only."""
    checkpoints: list[Checkpoint] | None = wire_field(("list", "Checkpoint"), "read_only vertex")
    """States of a tuned model that were kept. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[ModelDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.base_model_id = v if (v := get("baseModelId")) is None or v.__class__ is str else decode_str(v)
        self.version = v if (v := get("version")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.input_token_limit = v if (v := get("inputTokenLimit")) is None or v.__class__ is int else decode_int(v)
        self.output_token_limit = v if (v := get("outputTokenLimit")) is None or v.__class__ is int else decode_int(v)
        if (v := get("supportedGenerationMethods")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.supported_actions = v
        self.thinking = v if (v := get("thinking")) is None or v.__class__ is bool else decode_bool(v)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.max_temperature = v if (v := get("maxTemperature")) is None or v.__class__ is float else decode_float(v)
        self.top_p = v if (v := get("topP")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        if _USUAL(data):
            self._extra = None
            self.tuned_model_info = self.endpoints = self.open_source_category = self.launch_stage = None
            self.publisher_model_template = self.labels = self.default_checkpoint_id = self.checkpoints = None
            return self
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.tuned_model_info = part(data, _TUNED_MODEL_INFO_KEYS, TunedModelInfo.from_dict)
        if (v := get("endpoints")) is not None:
            v = [Endpoint.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.endpoints = v
        if (v := get("openSourceCategory")) is not None:
            v = OpenSourceCategory._by_value.get(v) or OpenSourceCategory.decode(v)
        self.open_source_category = v
        v = get("launchStage")
        self.launch_stage = None if v is None else LaunchStage._by_value.get(v) or LaunchStage.decode(v)
        v = get("publisherModelTemplate")
        self.publisher_model_template = v if v is None or v.__class__ is str else decode_str(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        v = get("defaultCheckpointId")
        self.default_checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        if (v := get("checkpoints")) is not None:
            v = [Checkpoint.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.checkpoints = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.base_model_id) is not None:
            out["baseModelId"] = v if v.__class__ is str else self._checked("base_model_id", v)
        if (v := self.version) is not None:
            out["version"] = v if v.__class__ is str else self._checked("version", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.input_token_limit) is not None:
            out["inputTokenLimit"] = v if v.__class__ is int else self._checked("input_token_limit", v)
        if (v := self.output_token_limit) is not None:
            out["outputTokenLimit"] = v if v.__class__ is int else self._checked("output_token_limit", v)
        if (v := self.supported_actions) is not None:
            v = v if v.__class__ is list else self._checked("supported_actions", v)
            v = [i if i.__class__ is str else Model._checked("supported_actions", i, 1) for i in v]
            out["supportedGenerationMethods"] = v
        if (v := self.thinking) is not None:
            out["thinking"] = v if v.__class__ is bool else self._checked("thinking", v)
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.max_temperature) is not None:
            out["maxTemperature"] = encode_float(v if v.__class__ is float else self._checked("max_temperature", v))
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.tuned_model_info) is not None:
            v = (v if v.__class__ is TunedModelInfo else self._checked("tuned_model_info", v)).to_dict(backend)
            out.update(v)
        if (v := self.endpoints) is not None:
            out["endpoints"] = [
                (i if i.__class__ is Endpoint else Model._checked("endpoints", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("endpoints", v))
            ]
        if (v := self.open_source_category) is not None:
            v = v if v.__class__ is OpenSourceCategory else self._checked("open_source_category", v)
            out["openSourceCategory"] = v._value_
        if (v := self.launch_stage) is not None:
            out["launchStage"] = (v if v.__class__ is LaunchStage else self._checked("launch_stage", v))._value_
        if (v := self.publisher_model_template) is not None:
            out["publisherModelTemplate"] = v if v.__class__ is str else self._checked("publisher_model_template", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {k: i if i.__class__ is str else Model._checked("labels", i, 1) for k, i in v.items()}
        if (v := self.default_checkpoint_id) is not None:
            out["defaultCheckpointId"] = v if v.__class__ is str else self._checked("default_checkpoint_id", v)
        if (v := self.checkpoints) is not None:
            out["checkpoints"] = [
                (i if i.__class__ is Checkpoint else Model._checked("checkpoints", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("checkpoints", v))
            ]
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.base_model_id = v if (v := get("baseModelId")) is None or v.__class__ is str else decode_str(v)
        self.version = v if (v := get("versionId")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.input_token_limit = v if (v := get("inputTokenLimit")) is None or v.__class__ is int else decode_int(v)
        self.output_token_limit = v if (v := get("outputTokenLimit")) is None or v.__class__ is int else decode_int(v)
        if (v := get("supportedGenerationMethods")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.supported_actions = v
        self.thinking = v if (v := get("thinking")) is None or v.__class__ is bool else decode_bool(v)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.max_temperature = v if (v := get("maxTemperature")) is None or v.__class__ is float else decode_float(v)
        self.top_p = v if (v := get("topP")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.tuned_model_info = part(data, _TUNED_MODEL_INFO_VERTEX, TunedModelInfo.from_dict_vertex)
        if (v := get("deployedModels")) is not None:
            v = [Endpoint.from_dict_vertex(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.endpoints = v
        if (v := get("openSourceCategory")) is not None:
            v = OpenSourceCategory._by_value.get(v) or OpenSourceCategory.decode(v)
        self.open_source_category = v
        v = get("launchStage")
        self.launch_stage = None if v is None else LaunchStage._by_value.get(v) or LaunchStage.decode(v)
        v = get("publisherModelTemplate")
        self.publisher_model_template = v if v is None or v.__class__ is str else decode_str(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        v = get("defaultCheckpointId")
        self.default_checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        if (v := get("checkpoints")) is not None:
            v = [Checkpoint.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.checkpoints = v
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.base_model_id) is not None:
            out["baseModelId"] = v if v.__class__ is str else self._checked("base_model_id", v)
        if (v := self.version) is not None:
            out["versionId"] = v if v.__class__ is str else self._checked("version", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.input_token_limit) is not None:
            out["inputTokenLimit"] = v if v.__class__ is int else self._checked("input_token_limit", v)
        if (v := self.output_token_limit) is not None:
            out["outputTokenLimit"] = v if v.__class__ is int else self._checked("output_token_limit", v)
        if (v := self.supported_actions) is not None:
            v = v if v.__class__ is list else self._checked("supported_actions", v)
            v = [i if i.__class__ is str else Model._checked("supported_actions", i, 1) for i in v]
            out["supportedGenerationMethods"] = v
        if (v := self.thinking) is not None:
            out["thinking"] = v if v.__class__ is bool else self._checked("thinking", v)
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.max_temperature) is not None:
            out["maxTemperature"] = encode_float(v if v.__class__ is float else self._checked("max_temperature", v))
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.tuned_model_info) is not None:
            v = (v if v.__class__ is TunedModelInfo else self._checked("tuned_model_info", v)).to_dict(backend)
            out.update(v)
        if (v := self.endpoints) is not None:
            out["deployedModels"] = [
                (i if i.__class__ is Endpoint else Model._checked("endpoints", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("endpoints", v))
            ]
        if (v := self.open_source_category) is not None:
            v = v if v.__class__ is OpenSourceCategory else self._checked("open_source_category", v)
            out["openSourceCategory"] = v._value_
        if (v := self.launch_stage) is not None:
            out["launchStage"] = (v if v.__class__ is LaunchStage else self._checked("launch_stage", v))._value_
        if (v := self.publisher_model_template) is not None:
            out["publisherModelTemplate"] = v if v.__class__ is str else self._checked("publisher_model_template", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {k: i if i.__class__ is str else Model._checked("labels", i, 1) for k, i in v.items()}
        if (v := self.default_checkpoint_id) is not None:
            out["defaultCheckpointId"] = v if v.__class__ is str else self._checked("default_checkpoint_id", v)
        if (v := self.checkpoints) is not None:
            out["checkpoints"] = [
                (i if i.__class__ is Checkpoint else Model._checked("checkpoints", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("checkpoints", v))
            ]
        return with_leftover(self._extra, out) if self._extra else out

    @property
    def supported_generation_methods(self) -> list[str] | None:
        """Another name of ``supported_actions``."""
        return self.supported_actions

    @supported_generation_methods.setter
    def supported_generation_methods(self, value: list[str] | None) -> None:
        self.supported_actions = value


# What has no other fields is read without looking for them.
_USUAL = frozenset(
    [
        "name",
        "baseModelId",
        "version",
        "displayName",
        "description",
        "inputTokenLimit",
        "outputTokenLimit",
        "supportedGenerationMethods",
        "thinking",
        "temperature",
        "maxTemperature",
        "topP",
        "topK",
    ]
).issuperset


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "name": None,
    "baseModelId": None,
    "version": None,
    "displayName": None,
    "description": None,
    "inputTokenLimit": None,
    "outputTokenLimit": None,
    "supportedGenerationMethods": None,
    "thinking": None,
    "temperature": None,
    "maxTemperature": None,
    "topP": None,
    "topK": None,
    "baseModel": None,
    "createTime": None,
    "updateTime": None,
    "endpoints": None,
    "openSourceCategory": None,
    "launchStage": None,
    "publisherModelTemplate": None,
    "labels": None,
    "defaultCheckpointId": None,
    "checkpoints": None,
}
_TUNED_MODEL_INFO_KEYS = frozenset(["baseModel", "createTime", "updateTime"])


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "name": None,
    "baseModelId": None,
    "versionId": None,
    "displayName": None,
    "description": None,
    "inputTokenLimit": None,
    "outputTokenLimit": None,
    "supportedGenerationMethods": None,
    "thinking": None,
    "temperature": None,
    "maxTemperature": None,
    "topP": None,
    "topK": None,
    "labels": None,
    "createTime": None,
    "updateTime": None,
    "deployedModels": None,
    "openSourceCategory": None,
    "launchStage": None,
    "publisherModelTemplate": None,
    "defaultCheckpointId": None,
    "checkpoints": None,
}
_TUNED_MODEL_INFO_VERTEX = frozenset(["createTime", "labels", "updateTime"])
