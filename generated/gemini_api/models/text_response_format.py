"""The model ``TextResponseFormat``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum
from genai_runtime.models.codecs import keep_null
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self


def _mime_type(value: TextResponseMimeType | str | None) -> TextResponseMimeType | None:
    return None if value is None else check_enum(value, "TextResponseFormat.mime_type", TextResponseMimeType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TextResponseFormat(_Base):
    """Form of text in the answer.

    Attributes:
        mime_type: Whether the text is plain or JSON.
        json_schema: JSON Schema that the text must satisfy. Only with `APPLICATION_JSON`. Also called ``jsonSchema``
            and ``schema``.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mime_type", "mimeType", ("enum", "TextResponseMimeType"), "", ()),
        (
            "json_schema",
            "schema",
            ("any",),
            "",
            (
                "jsonSchema",
                "schema",
            ),
        ),
    )
    _CLOSED: ClassVar[bool] = True

    mime_type: TextResponseMimeType | None = _field(default=None, converter=_mime_type)
    json_schema: Any | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, mime_type=None, json_schema=None, **_others):
            self._extra = None
            self.mime_type = (
                mime_type if mime_type is None or mime_type.__class__ is TextResponseMimeType else _mime_type(mime_type)
            )
            self.json_schema = json_schema
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mimeType")
        out.mime_type = (
            None if v is None else TextResponseMimeType._value2member_map_.get(v) or TextResponseMimeType.decode(v)
        )
        out.json_schema = get("schema")
        if out.json_schema is None and "schema" in data:
            out._extra = keep_null(out._extra, "schema")
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (
                v
                if v.__class__ is TextResponseMimeType
                else check_enum(v, "TextResponseFormat.mime_type", TextResponseMimeType)
            )._value_
        if (v := self.json_schema) is not None:
            out["schema"] = encode_json(v, "TextResponseFormat.json_schema")
        if self._extra:
            out = {**self._extra, **out}
        return out

    @property
    def jsonSchema(self) -> Any | None:
        """Another name of ``json_schema``."""
        return self.json_schema

    @jsonSchema.setter
    def jsonSchema(self, value: Any | None) -> None:
        self.json_schema = value

    @property
    def schema(self) -> Any | None:
        """Another name of ``json_schema``."""
        return self.json_schema

    @schema.setter
    def schema(self, value: Any | None) -> None:
        self.json_schema = value


_KEYS: frozenset[str] = frozenset(
    (
        "mimeType",
        "schema",
    )
)

from .text_response_mime_type import TextResponseMimeType
