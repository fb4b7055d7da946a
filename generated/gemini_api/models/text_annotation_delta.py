# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list

if TYPE_CHECKING:
    from ._dicts import TextAnnotationDeltaDict
    from .annotation import Annotation, AnnotationCodec

later(globals(), "Annotation AnnotationCodec")


@define(init=False, kw_only=True)
class TextAnnotationDelta(ModelBase):
    """Annotations of the text so far.

    Attributes:
        annotations: What is known of parts of the text: sources, places, speakers.
        type: What kind it is, always `text_annotation_delta`.
    """

    annotations: list[Annotation] | None = wire_field(("list", ("union", "Annotation")))
    """What is known of parts of the text: sources, places, speakers."""
    type: Literal["text_annotation_delta"] | None = wire_field(("const", "text_annotation_delta"), "fixed")
    """What kind it is, always `text_annotation_delta`."""

    def __init__(self, **fields: Unpack[TextAnnotationDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("annotations")) is not None:
            v = [AnnotationCodec.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.annotations = v
        if (v := get("type")) is not None:
            v = v if v == "text_annotation_delta" else decode_const(v, "text_annotation_delta")
        self.type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.annotations) is not None:
            v = v if v.__class__ is list else self._checked("annotations", v)
            out["annotations"] = [AnnotationCodec.to_dict(i, "TextAnnotationDelta.annotations", backend) for i in v]
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
