"""The model ``EmbedContentRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int, check_model, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ContentOrDict, EmbedContentRequestConfigOrDict


def _content(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "EmbedContentRequest.content", Content)


def _embed_content_config(value: EmbedContentRequestConfigOrDict | None) -> EmbedContentRequestConfig | None:
    return (
        None
        if value is None
        else check_model(value, "EmbedContentRequest.embed_content_config", EmbedContentRequestConfig)
    )


def _task_type(value: EmbedTaskType | str | None) -> EmbedTaskType | None:
    return None if value is None else check_enum(value, "EmbedContentRequest.task_type", EmbedTaskType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EmbedContentRequest(_Base):
    """What to turn into an embedding, with which model and how.

    Attributes:
        model: Resource name of the model, `models/{model}`. Required.
        content: What is embedded. Only its text parts count unless the model reads other media. Required.
        embed_content_config: How it is embedded.
        task_type: What the embedding is for. Use `embedContentConfig.taskType`. Deprecated.
        title: Title of the text. Use `embedContentConfig.title`. Deprecated.
        output_dimensionality: Length of the embedding. Use `embedContentConfig.outputDimensionality`. Deprecated.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "required", ()),
        ("content", "content", ("model", "Content"), "required", ()),
        ("embed_content_config", "embedContentConfig", ("model", "EmbedContentRequestConfig"), "", ()),
        ("task_type", "taskType", ("enum", "EmbedTaskType"), "deprecated", ()),
        ("title", "title", ("string",), "deprecated", ()),
        ("output_dimensionality", "outputDimensionality", ("integer",), "deprecated", ()),
    )

    model: str | None = None
    content: Content | None = _field(default=None, converter=_content)
    embed_content_config: EmbedContentRequestConfig | None = _field(default=None, converter=_embed_content_config)
    task_type: EmbedTaskType | None = _field(default=None, converter=_task_type)
    title: str | None = None
    output_dimensionality: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            model=None,
            content=None,
            embed_content_config=None,
            task_type=None,
            title=None,
            output_dimensionality=None,
            **_others,
        ):
            self._extra = None
            self.model = (
                model if model is None or model.__class__ is str else check_str(model, "EmbedContentRequest.model")
            )
            self.content = content if content is None or content.__class__ is Content else _content(content)
            self.embed_content_config = (
                embed_content_config
                if embed_content_config is None or embed_content_config.__class__ is EmbedContentRequestConfig
                else _embed_content_config(embed_content_config)
            )
            self.task_type = (
                task_type if task_type is None or task_type.__class__ is EmbedTaskType else _task_type(task_type)
            )
            self.title = (
                title if title is None or title.__class__ is str else check_str(title, "EmbedContentRequest.title")
            )
            self.output_dimensionality = (
                output_dimensionality
                if output_dimensionality is None or output_dimensionality.__class__ is int
                else check_int(output_dimensionality, "EmbedContentRequest.output_dimensionality")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("model")
        out.model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("content")
        out.content = None if v is None else Content.from_dict(v)
        v = get("embedContentConfig")
        out.embed_content_config = None if v is None else EmbedContentRequestConfig.from_dict(v)
        v = get("taskType")
        out.task_type = None if v is None else EmbedTaskType._value2member_map_.get(v) or EmbedTaskType.decode(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("outputDimensionality")
        out.output_dimensionality = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else str.__str__(check_str(v, "EmbedContentRequest.model"))
        if (v := self.content) is not None:
            out["content"] = (
                v if v.__class__ is Content else check_model(v, "EmbedContentRequest.content", Content)
            ).to_dict(backend)
        if (v := self.embed_content_config) is not None:
            out["embedContentConfig"] = (
                v
                if v.__class__ is EmbedContentRequestConfig
                else check_model(v, "EmbedContentRequest.embed_content_config", EmbedContentRequestConfig)
            ).to_dict(backend)
        if (v := self.task_type) is not None:
            out["taskType"] = (
                v if v.__class__ is EmbedTaskType else check_enum(v, "EmbedContentRequest.task_type", EmbedTaskType)
            )._value_
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "EmbedContentRequest.title"))
        if (v := self.output_dimensionality) is not None:
            out["outputDimensionality"] = (
                v if v.__class__ is int else check_int(v, "EmbedContentRequest.output_dimensionality")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "model",
        "content",
        "embedContentConfig",
        "taskType",
        "title",
        "outputDimensionality",
    )
)

from .content import Content
from .embed_content_request_config import EmbedContentRequestConfig
from .embed_task_type import EmbedTaskType
