# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import (
    decode_float,
    decode_int,
    decode_list,
    decode_str,
    decode_timestamp,
    encode_float,
    encode_timestamp,
)
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import GeminiTunedModelDict
    from .gemini_tuning_task import GeminiTuningTask
    from .tuned_model_source import TunedModelSource
    from .tuned_model_state import TunedModelState

later(globals(), "GeminiTuningTask TunedModelSource TunedModelState datetime:datetime")


@define(init=False, kw_only=True)
class GeminiTunedModel(ModelBase):
    """A model that was trained on with a caller's examples.

    At most one of ``tuned_model_source`` and ``base_model`` is set.

    Attributes:
        base_model: Resource name of the model that was tuned, `models/{model}`. Cannot be changed later.
        create_time: When the model was made. Set by the server.
        description: What the model is good for.
        display_name: Name for people, at most 40 characters.
        name: Resource name, `tunedModels/{tunedModel}`. Set by the server.
        reader_project_numbers: Numbers of projects that may use the model.
        state: How far the model has come. Set by the server.
        temperature: Default of `temperature`, from 0 to 1.
        top_k: Default of `top_k`.
        top_p: Default of `top_p`.
        tuned_model_source: The tuned model that this one goes on from.
        tuning_task: How the model is trained. Required.
        update_time: When the model last changed. Set by the server.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "tuned_model_source",
            "base_model",
        ),
    )
    base_model: str | None = wire_field("string")
    """Resource name of the model that was tuned, `models/{model}`. Cannot be changed later."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the model was made. Set by the server."""
    description: str | None = wire_field("string")
    """What the model is good for."""
    display_name: str | None = wire_field("string")
    """Name for people, at most 40 characters."""
    name: str | None = wire_field("string", "read_only")
    """Resource name, `tunedModels/{tunedModel}`. Set by the server."""
    reader_project_numbers: list[int] | None = wire_field(("list", "int64"))
    """Numbers of projects that may use the model."""
    state: TunedModelState | None = wire_field(("enum", "TunedModelState"), "read_only")
    """How far the model has come. Set by the server."""
    temperature: float | None = wire_field("number")
    """Default of `temperature`, from 0 to 1."""
    top_k: int | None = wire_field("integer")
    """Default of `top_k`."""
    top_p: float | None = wire_field("number")
    """Default of `top_p`."""
    tuned_model_source: TunedModelSource | None = wire_field("TunedModelSource")
    """The tuned model that this one goes on from."""
    tuning_task: GeminiTuningTask | None = wire_field("GeminiTuningTask", "required")
    """How the model is trained. Required."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the model last changed. Set by the server."""

    def __init__(self, **fields: Unpack[GeminiTunedModelDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_model = v if (v := get("baseModel")) is None or v.__class__ is str else decode_str(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        if (v := get("readerProjectNumbers")) is not None:
            v = [decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.reader_project_numbers = v
        v = get("state")
        self.state = None if v is None else TunedModelState._by_value.get(v) or TunedModelState.decode(v)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.top_p = v if (v := get("topP")) is None or v.__class__ is float else decode_float(v)
        self.tuned_model_source = None if (v := get("tunedModelSource")) is None else TunedModelSource.from_dict(v)
        self.tuning_task = None if (v := get("tuningTask")) is None else GeminiTuningTask.from_dict(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else self._checked("base_model", v)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.reader_project_numbers) is not None:
            v = v if v.__class__ is list else self._checked("reader_project_numbers", v)
            out["readerProjectNumbers"] = [
                str(i if i.__class__ is int else GeminiTunedModel._checked("reader_project_numbers", i, 1)) for i in v
            ]
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is TunedModelState else self._checked("state", v))._value_
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.tuned_model_source) is not None:
            v = v if v.__class__ is TunedModelSource else self._checked("tuned_model_source", v)
            out["tunedModelSource"] = v.to_dict(backend)
        if (v := self.tuning_task) is not None:
            v = v if v.__class__ is GeminiTuningTask else self._checked("tuning_task", v)
            out["tuningTask"] = v.to_dict(backend)
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out
