# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import EditImageRequestDict
    from .image_edit_instance import ImageEditInstance
    from .image_edit_parameters import ImageEditParameters

later(globals(), "ImageEditInstance ImageEditParameters")


@define(init=False, kw_only=True)
class EditImageRequest(ModelBase):
    """The image that is edited, and how.

    Attributes:
        instances: What is given; one at a time. Required.
        parameters: How it is done.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    instances: list[ImageEditInstance] | None = wire_field(("list", "ImageEditInstance"), "required")
    """What is given; one at a time. Required."""
    parameters: ImageEditParameters | None = wire_field("ImageEditParameters")
    """How it is done."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of Google Cloud, by which costs and resources can be told apart."""

    def __init__(self, **fields: Unpack[EditImageRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("instances")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ImageEditInstance.from_dict(i) for i in v if i is not None]
        self.instances = v
        self.parameters = None if (v := get("parameters")) is None else ImageEditParameters.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.instances) is not None:
            v = self._each("instances", v, ImageEditInstance)
            out["instances"] = [i.to_dict(backend) for i in v]
        if (v := self.parameters) is not None:
            v = v if v.__class__ is ImageEditParameters else self._checked("parameters", v)
            out["parameters"] = v.to_dict(backend)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else EditImageRequest._checked("labels", i, 1) for k, i in v.items()
            }
        return {**self._extra, **out} if self._extra else out
