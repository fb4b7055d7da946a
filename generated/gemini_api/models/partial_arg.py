# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import PartialArgDict
    from .null_value import NullValue

later(globals(), "NullValue")


@define(init=False, kw_only=True)
class PartialArg(ModelBase):
    """An argument of a function call, or a piece of one.

    At most one of ``null_value``, ``number_value``, ``string_value`` and ``bool_value`` is set.

    Attributes:
        json_path: Where in the arguments the value belongs, as JSON Path (RFC 9535): `$.location`.
        string_value: The next piece of a string.
        number_value: A number, whole.
        bool_value: A truth value.
        null_value: Says that the value is null.
        will_continue: True when more pieces of this value will follow.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "null_value",
            "number_value",
            "string_value",
            "bool_value",
        ),
    )
    json_path: str | None = wire_field("string")
    """Where in the arguments the value belongs, as JSON Path (RFC 9535): `$.location`."""
    string_value: str | None = wire_field("string")
    """The next piece of a string."""
    number_value: float | None = wire_field("number")
    """A number, whole."""
    bool_value: bool | None = wire_field("boolean")
    """A truth value."""
    null_value: NullValue | None = wire_field(("enum", "NullValue"))
    """Says that the value is null."""
    will_continue: bool | None = wire_field("boolean")
    """True when more pieces of this value will follow."""

    def __init__(self, **fields: Unpack[PartialArgDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.json_path = v if (v := get("jsonPath")) is None or v.__class__ is str else decode_str(v)
        self.string_value = v if (v := get("stringValue")) is None or v.__class__ is str else decode_str(v)
        self.number_value = v if (v := get("numberValue")) is None or v.__class__ is float else decode_float(v)
        self.bool_value = v if (v := get("boolValue")) is None or v.__class__ is bool else decode_bool(v)
        self.null_value = None if (v := get("nullValue")) is None else NullValue._by_value.get(v) or NullValue.decode(v)
        self.will_continue = v if (v := get("willContinue")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.json_path) is not None:
            out["jsonPath"] = v if v.__class__ is str else self._checked("json_path", v)
        if (v := self.string_value) is not None:
            out["stringValue"] = v if v.__class__ is str else self._checked("string_value", v)
        if (v := self.number_value) is not None:
            out["numberValue"] = encode_float(v if v.__class__ is float else self._checked("number_value", v))
        if (v := self.bool_value) is not None:
            out["boolValue"] = v if v.__class__ is bool else self._checked("bool_value", v)
        if (v := self.null_value) is not None:
            out["nullValue"] = (v if v.__class__ is NullValue else self._checked("null_value", v))._value_
        if (v := self.will_continue) is not None:
            out["willContinue"] = v if v.__class__ is bool else self._checked("will_continue", v)
        return {**self._extra, **out} if self._extra else out
