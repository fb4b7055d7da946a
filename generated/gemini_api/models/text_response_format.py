# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import keep_null
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import TextResponseFormatDict
    from .text_response_mime_type import TextResponseMimeType

later(globals(), "TextResponseMimeType genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class TextResponseFormat(ModelBase):
    """Form of text in the answer.

    Attributes:
        mime_type: Whether the text is plain or JSON.
        json_schema: JSON Schema that the text must satisfy. Only with `APPLICATION_JSON`. Also called ``jsonSchema``
            and ``schema``.
    """

    _CLOSED: ClassVar[bool] = True
    mime_type: TextResponseMimeType | None = wire_field(("enum", "TextResponseMimeType"))
    """Whether the text is plain or JSON."""
    json_schema: JsonValue | None = wire_field(
        "any",
        "",
        (
            "jsonSchema",
            "schema",
        ),
        wire="schema",
    )
    """JSON Schema that the text must satisfy. Only with `APPLICATION_JSON`. Also called ``jsonSchema`` and ``schema``.
    """

    def __init__(self, **fields: Unpack[TextResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("mimeType")
        self.mime_type = None if v is None else TextResponseMimeType._by_value.get(v) or TextResponseMimeType.decode(v)
        self.json_schema = get("schema")
        if self.json_schema is None and "schema" in data:
            self._extra = keep_null(self._extra, "schema")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (v if v.__class__ is TextResponseMimeType else self._checked("mime_type", v))._value_
        if (v := self.json_schema) is not None:
            out["schema"] = encode_json(v, "TextResponseFormat.json_schema")
        return {**self._extra, **out} if self._extra else out

    @property
    def jsonSchema(self) -> JsonValue | None:
        """Another name of ``json_schema``."""
        return self.json_schema

    @jsonSchema.setter
    def jsonSchema(self, value: JsonValue | None) -> None:
        self.json_schema = value

    @property
    def schema(self) -> JsonValue | None:
        """Another name of ``json_schema``."""
        return self.json_schema

    @schema.setter
    def schema(self, value: JsonValue | None) -> None:
        self.json_schema = value
