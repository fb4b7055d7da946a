# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import TextContentDict
    from .annotation import Annotation, AnnotationCodec

later(globals(), "Annotation AnnotationCodec")


@define(init=False, kw_only=True)
class TextContent(ModelBase):
    """A text, with what is known of its parts.

    Attributes:
        annotations: What is known of parts of the text: sources, places, speakers.
        text: The text itself. Required.
        type: What kind it is, always `text`.
    """

    annotations: list[Annotation] | None = wire_field(("list", ("union", "Annotation")))
    """What is known of parts of the text: sources, places, speakers."""
    text: str | None = wire_field("string", "required")
    """The text itself. Required."""
    type: Literal["text"] | None = wire_field(("const", "text"), "fixed")
    """What kind it is, always `text`."""

    def __init__(self, **fields: Unpack[TextContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("annotations")) is not None:
            v = [AnnotationCodec.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.annotations = v
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "text" else decode_const(v, "text")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.annotations) is not None:
            v = v if v.__class__ is list else self._checked("annotations", v)
            out["annotations"] = [AnnotationCodec.to_dict(i, "TextContent.annotations", backend) for i in v]
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
