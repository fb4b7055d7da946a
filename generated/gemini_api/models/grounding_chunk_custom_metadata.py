"""The model ``GroundingChunkCustomMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_model, check_str
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GroundingChunkStringListOrDict


def _string_list_value(value: GroundingChunkStringListOrDict | None) -> GroundingChunkStringList | None:
    return (
        None
        if value is None
        else check_model(value, "GroundingChunkCustomMetadata.string_list_value", GroundingChunkStringList)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkCustomMetadata(_Base):
    """A key of a document's custom metadata and its value.

    Attributes:
        key: Key under which the value was given.
        string_value: The value, when it is one string.
        string_list_value: The value, when it is several strings.
        numeric_value: The value, when it is a number.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("key", "key", ("string",), "", ()),
        ("string_value", "stringValue", ("string",), "", ()),
        ("string_list_value", "stringListValue", ("model", "GroundingChunkStringList"), "", ()),
        ("numeric_value", "numericValue", ("number",), "", ()),
    )

    key: str | None = None
    string_value: str | None = None
    string_list_value: GroundingChunkStringList | None = _field(default=None, converter=_string_list_value)
    numeric_value: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, key=None, string_value=None, string_list_value=None, numeric_value=None, **_others):
            self._extra = None
            self.key = (
                key if key is None or key.__class__ is str else check_str(key, "GroundingChunkCustomMetadata.key")
            )
            self.string_value = (
                string_value
                if string_value is None or string_value.__class__ is str
                else check_str(string_value, "GroundingChunkCustomMetadata.string_value")
            )
            self.string_list_value = (
                string_list_value
                if string_list_value is None or string_list_value.__class__ is GroundingChunkStringList
                else _string_list_value(string_list_value)
            )
            self.numeric_value = (
                None
                if numeric_value is None
                else check_float(numeric_value, "GroundingChunkCustomMetadata.numeric_value")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("key")
        out.key = v if v is None or v.__class__ is str else decode_str(v)
        v = get("stringValue")
        out.string_value = v if v is None or v.__class__ is str else decode_str(v)
        v = get("stringListValue")
        out.string_list_value = None if v is None else GroundingChunkStringList.from_dict(v)
        v = get("numericValue")
        out.numeric_value = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.key) is not None:
            out["key"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkCustomMetadata.key"))
        if (v := self.string_value) is not None:
            out["stringValue"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkCustomMetadata.string_value"))
            )
        if (v := self.string_list_value) is not None:
            out["stringListValue"] = (
                v
                if v.__class__ is GroundingChunkStringList
                else check_model(v, "GroundingChunkCustomMetadata.string_list_value", GroundingChunkStringList)
            ).to_dict(backend)
        if (v := self.numeric_value) is not None:
            out["numericValue"] = encode_float(
                v if v.__class__ is float else check_float(v, "GroundingChunkCustomMetadata.numeric_value")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "key",
        "stringValue",
        "stringListValue",
        "numericValue",
    )
)

from .grounding_chunk_string_list import GroundingChunkStringList
