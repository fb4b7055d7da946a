# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import EmbedContentRequestDict
    from .content import Content
    from .embed_content_request_config import EmbedContentRequestConfig
    from .embed_task_type import EmbedTaskType

later(globals(), "Content EmbedContentRequestConfig EmbedTaskType")


@define(init=False, kw_only=True)
class EmbedContentRequest(ModelBase):
    """What to turn into an embedding, with which model and how.

    Attributes:
        model: Resource name of the model, `models/{model}`. Required.
        content: What is embedded. Only its text parts count unless the model reads other media. Required.
        embed_content_config: How it is embedded.
        task_type: What the embedding is for. Use `embed_content_config.task_type`. Deprecated.
        title: Title of the text. Use `embed_content_config.title`. Deprecated.
        output_dimensionality: Length of the embedding. Use `embed_content_config.output_dimensionality`. Deprecated.
        auto_truncate: True cuts contents that are too long. Use `embed_content_config.auto_truncate`. Deprecated.
            Vertex AI only.
    """

    model: str | None = wire_field("string", "required")
    """Resource name of the model, `models/{model}`. Required."""
    content: Content | None = wire_field("Content", "required")
    """What is embedded. Only its text parts count unless the model reads other media. Required."""
    embed_content_config: EmbedContentRequestConfig | None = wire_field("EmbedContentRequestConfig")
    """How it is embedded."""
    task_type: EmbedTaskType | None = wire_field(("enum", "EmbedTaskType"), "deprecated")
    """What the embedding is for. Use `embed_content_config.task_type`. Deprecated."""
    title: str | None = wire_field("string", "deprecated")
    """Title of the text. Use `embed_content_config.title`. Deprecated."""
    output_dimensionality: int | None = wire_field("integer", "deprecated")
    """Length of the embedding. Use `embed_content_config.output_dimensionality`. Deprecated."""
    auto_truncate: bool | None = wire_field("boolean", "deprecated vertex")
    """True cuts contents that are too long. Use `embed_content_config.auto_truncate`. Deprecated. Vertex AI only."""

    def __init__(self, **fields: Unpack[EmbedContentRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.content = None if (v := get("content")) is None else Content.from_dict(v)
        v = get("embedContentConfig")
        self.embed_content_config = None if v is None else EmbedContentRequestConfig.from_dict(v)
        v = get("taskType")
        self.task_type = None if v is None else EmbedTaskType._by_value.get(v) or EmbedTaskType.decode(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        v = get("outputDimensionality")
        self.output_dimensionality = v if v is None or v.__class__ is int else decode_int(v)
        self.auto_truncate = v if (v := get("autoTruncate")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.content) is not None:
            out["content"] = (v if v.__class__ is Content else self._checked("content", v)).to_dict(backend)
        if (v := self.embed_content_config) is not None:
            v = v if v.__class__ is EmbedContentRequestConfig else self._checked("embed_content_config", v)
            out["embedContentConfig"] = v.to_dict(backend)
        if (v := self.task_type) is not None:
            out["taskType"] = (v if v.__class__ is EmbedTaskType else self._checked("task_type", v))._value_
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.output_dimensionality) is not None:
            out["outputDimensionality"] = v if v.__class__ is int else self._checked("output_dimensionality", v)
        if (v := self.auto_truncate) is not None:
            only_on(("vertex",), "Vertex AI", backend, "EmbedContentRequest.auto_truncate")
            out["autoTruncate"] = v if v.__class__ is bool else self._checked("auto_truncate", v)
        return {**self._extra, **out} if self._extra else out
