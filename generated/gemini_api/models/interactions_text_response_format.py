# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_object
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import InteractionsTextResponseFormatDict
    from .text_response_format_mime_type import TextResponseFormatMimeType

later(globals(), "TextResponseFormatMimeType")


@define(init=False, kw_only=True)
class InteractionsTextResponseFormat(ModelBase):
    """An answer in text or JSON.

    Attributes:
        mime_type: IANA type of the bytes.
        schema: JSON Schema of the answer.
        type: What kind it is, always `text`.
    """

    mime_type: TextResponseFormatMimeType | None = wire_field(("enum", "TextResponseFormatMimeType"), wire="mime_type")
    """IANA type of the bytes."""
    schema: dict[str, Any] | None = wire_field("object")
    """JSON Schema of the answer."""
    type: Literal["text"] | None = wire_field(("const", "text"), "fixed")
    """What kind it is, always `text`."""

    def __init__(self, **fields: Unpack[InteractionsTextResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mime_type")) is not None:
            v = TextResponseFormatMimeType._by_value.get(v) or TextResponseFormatMimeType.decode(v)
        self.mime_type = v
        self.schema = v if (v := get("schema")) is None or v.__class__ is dict else decode_object(v)
        self.type = None if (v := get("type")) is None else v if v == "text" else decode_const(v, "text")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            v = v if v.__class__ is TextResponseFormatMimeType else self._checked("mime_type", v)
            out["mime_type"] = v._value_
        if (v := self.schema) is not None:
            out["schema"] = encode_json(v, "InteractionsTextResponseFormat.schema")
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
