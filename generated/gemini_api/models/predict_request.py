# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import PredictRequestDict
    from .image_instance import ImageInstance
    from .image_parameters import ImageParameters

later(globals(), "ImageInstance ImageParameters")


@define(init=False, kw_only=True)
class PredictRequest(ModelBase):
    """What images are made from, and how.

    Attributes:
        instances: What to make images from; one at a time. Required.
        parameters: How the images are made.
        labels: Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only.
    """

    instances: list[ImageInstance] | None = wire_field(("list", "ImageInstance"), "required")
    """What to make images from; one at a time. Required."""
    parameters: ImageParameters | None = wire_field("ImageParameters")
    """How the images are made."""
    labels: dict[str, str] | None = wire_field(("map", "string"), "vertex")
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""

    def __init__(self, **fields: Unpack[PredictRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("instances")) is not None:
            v = [ImageInstance.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.instances = v
        self.parameters = None if (v := get("parameters")) is None else ImageParameters.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.instances) is not None:
            out["instances"] = [
                (i if i.__class__ is ImageInstance else PredictRequest._checked("instances", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("instances", v))
            ]
        if (v := self.parameters) is not None:
            v = v if v.__class__ is ImageParameters else self._checked("parameters", v)
            out["parameters"] = v.to_dict(backend)
        if (v := self.labels) is not None:
            only_on(("vertex",), "Vertex AI", backend, "PredictRequest.labels")
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else PredictRequest._checked("labels", i, 1) for k, i in v.items()
            }
        return {**self._extra, **out} if self._extra else out
