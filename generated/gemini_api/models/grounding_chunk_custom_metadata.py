# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import GroundingChunkCustomMetadataDict
    from .grounding_chunk_string_list import GroundingChunkStringList

later(globals(), "GroundingChunkStringList")


@define(init=False, kw_only=True)
class GroundingChunkCustomMetadata(ModelBase):
    """A key of a document's custom metadata and its value.

    Attributes:
        key: Key under which the value was given.
        string_value: The value, when it is one string.
        string_list_value: The value, when it is several strings.
        numeric_value: The value, when it is a number.
    """

    key: str | None = wire_field("string")
    """Key under which the value was given."""
    string_value: str | None = wire_field("string")
    """The value, when it is one string."""
    string_list_value: GroundingChunkStringList | None = wire_field("GroundingChunkStringList")
    """The value, when it is several strings."""
    numeric_value: float | None = wire_field("number")
    """The value, when it is a number."""

    def __init__(self, **fields: Unpack[GroundingChunkCustomMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.key = v if (v := get("key")) is None or v.__class__ is str else decode_str(v)
        self.string_value = v if (v := get("stringValue")) is None or v.__class__ is str else decode_str(v)
        v = get("stringListValue")
        self.string_list_value = None if v is None else GroundingChunkStringList.from_dict(v)
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
            v = v if v.__class__ is GroundingChunkStringList else self._checked("string_list_value", v)
            out["stringListValue"] = v.to_dict(backend)
        if (v := self.numeric_value) is not None:
            out["numericValue"] = encode_float(v if v.__class__ is float else self._checked("numeric_value", v))
        return {**self._extra, **out} if self._extra else out
