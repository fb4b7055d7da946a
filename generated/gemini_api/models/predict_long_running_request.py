# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import PredictLongRunningRequestDict
    from .video_instance import VideoInstance
    from .video_parameters import VideoParameters
    from .webhook_config import WebhookConfig

later(globals(), "VideoInstance VideoParameters WebhookConfig")


@define(init=False, kw_only=True)
class PredictLongRunningRequest(ModelBase):
    """What videos are made from, and how.

    Attributes:
        instances: What to make videos from; one at a time. Required.
        parameters: How the videos are made.
        labels: Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only.
        webhook_config: Addresses that are called when the work is done. Gemini Developer API only.
    """

    instances: list[VideoInstance] | None = wire_field(("list", "VideoInstance"), "required")
    """What to make videos from; one at a time. Required."""
    parameters: VideoParameters | None = wire_field("VideoParameters")
    """How the videos are made."""
    labels: dict[str, str] | None = wire_field(("map", "string"), "vertex")
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""
    webhook_config: WebhookConfig | None = wire_field("WebhookConfig", "gemini")
    """Addresses that are called when the work is done. Gemini Developer API only."""

    def __init__(self, **fields: Unpack[PredictLongRunningRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("instances")) is not None:
            v = [VideoInstance.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.instances = v
        self.parameters = None if (v := get("parameters")) is None else VideoParameters.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        self.webhook_config = None if (v := get("webhookConfig")) is None else WebhookConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.instances) is not None:
            v = self._each("instances", v, VideoInstance)
            out["instances"] = [i.to_dict(backend) for i in v]
        if (v := self.parameters) is not None:
            v = v if v.__class__ is VideoParameters else self._checked("parameters", v)
            out["parameters"] = v.to_dict(backend)
        if (v := self.labels) is not None:
            only_on(("vertex",), "Vertex AI", backend, "PredictLongRunningRequest.labels")
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else PredictLongRunningRequest._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.webhook_config) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "PredictLongRunningRequest.webhook_config")
            v = v if v.__class__ is WebhookConfig else self._checked("webhook_config", v)
            out["webhookConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        if (v := get("instances")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VideoInstance.from_dict_vertex(i) for i in v if i is not None]
        self.instances = v
        self.parameters = None if (v := get("parameters")) is None else VideoParameters.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        self.webhook_config = None if (v := get("webhookConfig")) is None else WebhookConfig.from_dict(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"instances": None, "parameters": None, "labels": None, "webhookConfig": None}
