"""The model ``Model``."""
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
    check_object,
    check_str,
    unsupported,
)
from genai_runtime.models.codecs import (
    decode_bool,
    decode_float,
    decode_int,
    decode_list,
    decode_object,
    decode_str,
    encode_float,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import CheckpointOrDict, EndpointOrDict, TunedModelInfoOrDict


def _supported_actions(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "Model.supported_actions", check_str)


def _open_source_category(value: OpenSourceCategory | str | None) -> OpenSourceCategory | None:
    return None if value is None else check_enum(value, "Model.open_source_category", OpenSourceCategory)


def _launch_stage(value: LaunchStage | str | None) -> LaunchStage | None:
    return None if value is None else check_enum(value, "Model.launch_stage", LaunchStage)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "Model.labels", check_str)


def _checkpoints(value: Sequence[CheckpointOrDict] | None) -> list[Checkpoint] | None:
    return None if value is None else check_list(value, "Model.checkpoints", check_model, Checkpoint)


def _endpoints(value: Sequence[EndpointOrDict] | None) -> list[Endpoint] | None:
    return None if value is None else check_list(value, "Model.endpoints", check_model, Endpoint)


def _tuned_model_info(value: TunedModelInfoOrDict | None) -> TunedModelInfo | None:
    return None if value is None else check_model(value, "Model.tuned_model_info", TunedModelInfo)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Model(_Base):
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
        top_p: Default of `topP`.
        top_k: Default of `topK`. Absent when the model does not know that setting.
        open_source_category: Whose model it is, and whether its weights are open. Set by the server. Vertex AI only.
        launch_stage: How far the model is released. Set by the server. Vertex AI only.
        publisher_model_template: Resource name of the model in a project, with `{location}` to be filled in. Set by the
            server. Vertex AI only.
        labels: Labels of Google Cloud. Vertex AI only.
        default_checkpoint_id: Id of the state of a tuned model that is served by default. Vertex AI only.
        checkpoints: States of a tuned model that were kept. Set by the server. Vertex AI only.
        endpoints: Where a tuned model is served.
        tuned_model_info: What a tuned model was made from, and when.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "required", ()),
        ("base_model_id", "baseModelId", ("string",), "required", ()),
        ("version", "version", ("string",), "required", ("versionId",)),
        ("display_name", "displayName", ("string",), "", ()),
        ("description", "description", ("string",), "", ()),
        ("input_token_limit", "inputTokenLimit", ("integer",), "", ()),
        ("output_token_limit", "outputTokenLimit", ("integer",), "", ()),
        (
            "supported_actions",
            "supportedGenerationMethods",
            ("list", ("string",)),
            "",
            ("supported_generation_methods",),
        ),
        ("thinking", "thinking", ("boolean",), "", ()),
        ("temperature", "temperature", ("number",), "", ()),
        ("max_temperature", "maxTemperature", ("number",), "", ()),
        ("top_p", "topP", ("number",), "", ()),
        ("top_k", "topK", ("integer",), "", ()),
        ("open_source_category", "openSourceCategory", ("enum", "OpenSourceCategory"), "read_only vertex", ()),
        ("launch_stage", "launchStage", ("enum", "LaunchStage"), "read_only vertex", ()),
        ("publisher_model_template", "publisherModelTemplate", ("string",), "read_only vertex", ()),
        ("labels", "labels", ("map", ("string",)), "vertex", ()),
        ("default_checkpoint_id", "defaultCheckpointId", ("string",), "vertex", ()),
        ("checkpoints", "checkpoints", ("list", ("model", "Checkpoint")), "read_only vertex", ()),
        ("endpoints", "endpoints", ("list", ("model", "Endpoint")), "sdk", ()),
        ("tuned_model_info", "tunedModelInfo", ("model", "TunedModelInfo"), "sdk", ()),
    )

    name: str | None = None
    base_model_id: str | None = None
    version: str | None = None
    display_name: str | None = None
    description: str | None = None
    input_token_limit: int | None = None
    output_token_limit: int | None = None
    supported_actions: list[str] | None = _field(default=None, converter=_supported_actions)
    thinking: bool | None = None
    temperature: float | None = None
    max_temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    open_source_category: OpenSourceCategory | None = _field(default=None, converter=_open_source_category)
    launch_stage: LaunchStage | None = _field(default=None, converter=_launch_stage)
    publisher_model_template: str | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    default_checkpoint_id: str | None = None
    checkpoints: list[Checkpoint] | None = _field(default=None, converter=_checkpoints)
    endpoints: list[Endpoint] | None = _field(default=None, converter=_endpoints)
    tuned_model_info: TunedModelInfo | None = _field(default=None, converter=_tuned_model_info)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            base_model_id=None,
            version=None,
            display_name=None,
            description=None,
            input_token_limit=None,
            output_token_limit=None,
            supported_actions=None,
            thinking=None,
            temperature=None,
            max_temperature=None,
            top_p=None,
            top_k=None,
            open_source_category=None,
            launch_stage=None,
            publisher_model_template=None,
            labels=None,
            default_checkpoint_id=None,
            checkpoints=None,
            endpoints=None,
            tuned_model_info=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "Model.name")
            self.base_model_id = (
                base_model_id
                if base_model_id is None or base_model_id.__class__ is str
                else check_str(base_model_id, "Model.base_model_id")
            )
            self.version = (
                version if version is None or version.__class__ is str else check_str(version, "Model.version")
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "Model.display_name")
            )
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "Model.description")
            )
            self.input_token_limit = (
                input_token_limit
                if input_token_limit is None or input_token_limit.__class__ is int
                else check_int(input_token_limit, "Model.input_token_limit")
            )
            self.output_token_limit = (
                output_token_limit
                if output_token_limit is None or output_token_limit.__class__ is int
                else check_int(output_token_limit, "Model.output_token_limit")
            )
            self.supported_actions = None if supported_actions is None else _supported_actions(supported_actions)
            self.thinking = (
                thinking if thinking is None or thinking.__class__ is bool else check_bool(thinking, "Model.thinking")
            )
            self.temperature = None if temperature is None else check_float(temperature, "Model.temperature")
            self.max_temperature = (
                None if max_temperature is None else check_float(max_temperature, "Model.max_temperature")
            )
            self.top_p = None if top_p is None else check_float(top_p, "Model.top_p")
            self.top_k = top_k if top_k is None or top_k.__class__ is int else check_int(top_k, "Model.top_k")
            self.open_source_category = (
                open_source_category
                if open_source_category is None or open_source_category.__class__ is OpenSourceCategory
                else _open_source_category(open_source_category)
            )
            self.launch_stage = (
                launch_stage
                if launch_stage is None or launch_stage.__class__ is LaunchStage
                else _launch_stage(launch_stage)
            )
            self.publisher_model_template = (
                publisher_model_template
                if publisher_model_template is None or publisher_model_template.__class__ is str
                else check_str(publisher_model_template, "Model.publisher_model_template")
            )
            self.labels = None if labels is None else _labels(labels)
            self.default_checkpoint_id = (
                default_checkpoint_id
                if default_checkpoint_id is None or default_checkpoint_id.__class__ is str
                else check_str(default_checkpoint_id, "Model.default_checkpoint_id")
            )
            self.checkpoints = None if checkpoints is None else _checkpoints(checkpoints)
            self.endpoints = None if endpoints is None else _endpoints(endpoints)
            self.tuned_model_info = (
                tuned_model_info
                if tuned_model_info is None or tuned_model_info.__class__ is TunedModelInfo
                else _tuned_model_info(tuned_model_info)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("baseModelId")
        out.base_model_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("version") if "version" in data else get("versionId")
        out.version = v if v is None or v.__class__ is str else decode_str(v)
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("description")
        out.description = v if v is None or v.__class__ is str else decode_str(v)
        v = get("inputTokenLimit")
        out.input_token_limit = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("outputTokenLimit")
        out.output_token_limit = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("supportedGenerationMethods")
        out.supported_actions = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("thinking")
        out.thinking = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("temperature")
        out.temperature = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("maxTemperature")
        out.max_temperature = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("topP")
        out.top_p = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("topK")
        out.top_k = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("openSourceCategory")
        out.open_source_category = (
            None if v is None else OpenSourceCategory._value2member_map_.get(v) or OpenSourceCategory.decode(v)
        )
        v = get("launchStage")
        out.launch_stage = None if v is None else LaunchStage._value2member_map_.get(v) or LaunchStage.decode(v)
        v = get("publisherModelTemplate")
        out.publisher_model_template = v if v is None or v.__class__ is str else decode_str(v)
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
        v = get("defaultCheckpointId")
        out.default_checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("checkpoints")
        out.checkpoints = (
            None
            if v is None
            else [Checkpoint.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        out.endpoints = None
        out.tuned_model_info = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "Model.name"))
        if (v := self.base_model_id) is not None:
            out["baseModelId"] = v if v.__class__ is str else str.__str__(check_str(v, "Model.base_model_id"))
        if (v := self.version) is not None:
            out["versionId" if backend == "vertex" else "version"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "Model.version"))
            )
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "Model.display_name"))
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else str.__str__(check_str(v, "Model.description"))
        if (v := self.input_token_limit) is not None:
            out["inputTokenLimit"] = v if v.__class__ is int else check_int(v, "Model.input_token_limit")
        if (v := self.output_token_limit) is not None:
            out["outputTokenLimit"] = v if v.__class__ is int else check_int(v, "Model.output_token_limit")
        if (v := self.supported_actions) is not None:
            out["supportedGenerationMethods"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "Model.supported_actions"))
                for i0 in (v if v.__class__ is list else check_list(v, "Model.supported_actions"))
            ]
        if (v := self.thinking) is not None:
            out["thinking"] = v if v.__class__ is bool else check_bool(v, "Model.thinking")
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else check_float(v, "Model.temperature"))
        if (v := self.max_temperature) is not None:
            out["maxTemperature"] = encode_float(v if v.__class__ is float else check_float(v, "Model.max_temperature"))
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else check_float(v, "Model.top_p"))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else check_int(v, "Model.top_k")
        if (v := self.open_source_category) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Model.open_source_category", backend, ("vertex",))
            out["openSourceCategory"] = (
                v
                if v.__class__ is OpenSourceCategory
                else check_enum(v, "Model.open_source_category", OpenSourceCategory)
            )._value_
        if (v := self.launch_stage) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Model.launch_stage", backend, ("vertex",))
            out["launchStage"] = (
                v if v.__class__ is LaunchStage else check_enum(v, "Model.launch_stage", LaunchStage)
            )._value_
        if (v := self.publisher_model_template) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Model.publisher_model_template", backend, ("vertex",))
            out["publisherModelTemplate"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "Model.publisher_model_template"))
            )
        if (v := self.labels) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Model.labels", backend, ("vertex",))
            out["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "Model.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "Model.labels")).items()
            }
        if (v := self.default_checkpoint_id) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Model.default_checkpoint_id", backend, ("vertex",))
            out["defaultCheckpointId"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "Model.default_checkpoint_id"))
            )
        if (v := self.checkpoints) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Model.checkpoints", backend, ("vertex",))
            out["checkpoints"] = [
                (i0 if i0.__class__ is Checkpoint else check_model(i0, "Model.checkpoints", Checkpoint)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "Model.checkpoints"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out

    @property
    def supported_generation_methods(self) -> list[str] | None:
        """Another name of ``supported_actions``."""
        return self.supported_actions

    @supported_generation_methods.setter
    def supported_generation_methods(self, value: list[str] | None) -> None:
        self.supported_actions = value


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "baseModelId",
        "version",
        "versionId",
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
        "openSourceCategory",
        "launchStage",
        "publisherModelTemplate",
        "labels",
        "defaultCheckpointId",
        "checkpoints",
    )
)

from .checkpoint import Checkpoint
from .endpoint import Endpoint
from .launch_stage import LaunchStage
from .open_source_category import OpenSourceCategory
from .tuned_model_info import TunedModelInfo
