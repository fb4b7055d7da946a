# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ConditionDict
    from .condition_operation import ConditionOperation

later(globals(), "ConditionOperation")


@define(init=False, kw_only=True)
class Condition(ModelBase):
    """What the value of a key must be like.

    At most one of ``string_value`` and ``numeric_value`` is set.

    Attributes:
        numeric_value: The number to compare with.
        operation: How the two are compared. Required.
        string_value: The text to compare with.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "string_value",
            "numeric_value",
        ),
    )
    numeric_value: float | None = wire_field("number")
    """The number to compare with."""
    operation: ConditionOperation | None = wire_field(("enum", "ConditionOperation"), "required")
    """How the two are compared. Required."""
    string_value: str | None = wire_field("string")
    """The text to compare with."""

    def __init__(self, **fields: Unpack[ConditionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.numeric_value = v if (v := get("numericValue")) is None or v.__class__ is float else decode_float(v)
        v = get("operation")
        self.operation = None if v is None else ConditionOperation._by_value.get(v) or ConditionOperation.decode(v)
        self.string_value = v if (v := get("stringValue")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.numeric_value) is not None:
            out["numericValue"] = encode_float(v if v.__class__ is float else self._checked("numeric_value", v))
        if (v := self.operation) is not None:
            out["operation"] = (v if v.__class__ is ConditionOperation else self._checked("operation", v))._value_
        if (v := self.string_value) is not None:
            out["stringValue"] = v if v.__class__ is str else self._checked("string_value", v)
        return {**self._extra, **out} if self._extra else out
