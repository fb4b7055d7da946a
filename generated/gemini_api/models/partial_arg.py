"""The model ``PartialArg``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_float, check_one_of, check_str
from genai_runtime.models.codecs import decode_bool, decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self


def _null_value(value: NullValue | str | None) -> NullValue | None:
    return None if value is None else check_enum(value, "PartialArg.null_value", NullValue)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PartialArg(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("json_path", "jsonPath", ("string",), "", ()),
        ("string_value", "stringValue", ("string",), "", ()),
        ("number_value", "numberValue", ("number",), "", ()),
        ("bool_value", "boolValue", ("boolean",), "", ()),
        ("null_value", "nullValue", ("enum", "NullValue"), "", ()),
        ("will_continue", "willContinue", ("boolean",), "", ()),
    )

    json_path: str | None = None
    string_value: str | None = None
    number_value: float | None = None
    bool_value: bool | None = None
    null_value: NullValue | None = _field(default=None, converter=_null_value)
    will_continue: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            json_path=None,
            string_value=None,
            number_value=None,
            bool_value=None,
            null_value=None,
            will_continue=None,
            **_others,
        ):
            if (null_value is not None) + (number_value is not None) + (string_value is not None) + (
                bool_value is not None
            ) > 1:
                check_one_of(
                    "PartialArg",
                    null_value=null_value,
                    number_value=number_value,
                    string_value=string_value,
                    bool_value=bool_value,
                )
            self._extra = None
            self.json_path = (
                json_path
                if json_path is None or json_path.__class__ is str
                else check_str(json_path, "PartialArg.json_path")
            )
            self.string_value = (
                string_value
                if string_value is None or string_value.__class__ is str
                else check_str(string_value, "PartialArg.string_value")
            )
            self.number_value = None if number_value is None else check_float(number_value, "PartialArg.number_value")
            self.bool_value = (
                bool_value
                if bool_value is None or bool_value.__class__ is bool
                else check_bool(bool_value, "PartialArg.bool_value")
            )
            self.null_value = (
                null_value if null_value is None or null_value.__class__ is NullValue else _null_value(null_value)
            )
            self.will_continue = (
                will_continue
                if will_continue is None or will_continue.__class__ is bool
                else check_bool(will_continue, "PartialArg.will_continue")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("jsonPath")
        out.json_path = v if v is None or v.__class__ is str else decode_str(v)
        v = get("stringValue")
        out.string_value = v if v is None or v.__class__ is str else decode_str(v)
        v = get("numberValue")
        out.number_value = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("boolValue")
        out.bool_value = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("nullValue")
        out.null_value = None if v is None else NullValue._value2member_map_.get(v) or NullValue.decode(v)
        v = get("willContinue")
        out.will_continue = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.json_path) is not None:
            out["jsonPath"] = v if v.__class__ is str else str.__str__(check_str(v, "PartialArg.json_path"))
        if (v := self.string_value) is not None:
            out["stringValue"] = v if v.__class__ is str else str.__str__(check_str(v, "PartialArg.string_value"))
        if (v := self.number_value) is not None:
            out["numberValue"] = encode_float(v if v.__class__ is float else check_float(v, "PartialArg.number_value"))
        if (v := self.bool_value) is not None:
            out["boolValue"] = v if v.__class__ is bool else check_bool(v, "PartialArg.bool_value")
        if (v := self.null_value) is not None:
            out["nullValue"] = (
                v if v.__class__ is NullValue else check_enum(v, "PartialArg.null_value", NullValue)
            )._value_
        if (v := self.will_continue) is not None:
            out["willContinue"] = v if v.__class__ is bool else check_bool(v, "PartialArg.will_continue")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "jsonPath",
        "stringValue",
        "numberValue",
        "boolValue",
        "nullValue",
        "willContinue",
    )
)

from .null_value import NullValue
