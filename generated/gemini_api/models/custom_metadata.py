# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import CustomMetadataDict
    from .string_list import StringList

later(globals(), "StringList")


@define(init=False, kw_only=True)
class CustomMetadata(ModelBase):
    """A key that the caller gives a document, with its value, for filters to go by.

    At most one of ``string_value``, ``string_list_value`` and ``numeric_value`` is set.

    Attributes:
        key: The key, unique within the document. Required.
        string_value: The value, when it is one string.
        string_list_value: The value, when it is several strings.
        numeric_value: The value, when it is a number.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "string_value",
            "string_list_value",
            "numeric_value",
        ),
    )
    key: str | None = wire_field("string", "required")
    """The key, unique within the document. Required."""
    string_value: str | None = wire_field("string")
    """The value, when it is one string."""
    string_list_value: StringList | None = wire_field("StringList")
    """The value, when it is several strings."""
    numeric_value: float | None = wire_field("number")
    """The value, when it is a number."""

    def __init__(self, **fields: Unpack[CustomMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.key = v if (v := get("key")) is None or v.__class__ is str else decode_str(v)
        self.string_value = v if (v := get("stringValue")) is None or v.__class__ is str else decode_str(v)
        self.string_list_value = None if (v := get("stringListValue")) is None else StringList.from_dict(v)
        self.numeric_value = v if (v := get("numericValue")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.key) is not None:
            out["key"] = v if v.__class__ is str else self._checked("key", v)
        if (v := self.string_value) is not None:
            out["stringValue"] = v if v.__class__ is str else self._checked("string_value", v)
        if (v := self.string_list_value) is not None:
            v = v if v.__class__ is StringList else self._checked("string_list_value", v)
            out["stringListValue"] = v.to_dict(backend)
        if (v := self.numeric_value) is not None:
            out["numericValue"] = encode_float(v if v.__class__ is float else self._checked("numeric_value", v))
        return {**self._extra, **out} if self._extra else out
