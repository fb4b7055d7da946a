# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_str, keep_null
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import InteractionsFunctionDict

later(globals(), "genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class InteractionsFunction(ModelBase):
    """A function of yours that the model may call.

    Attributes:
        defer_loading: True keeps it from the model until a tool search finds it.
        description: What the function does; the model decides by it.
        name: Name of the function.
        parameters: The parameters of the function, as JSON Schema.
        short_description: A line on the function, which a tool search looks at.
        type: What kind it is, always `function`.
    """

    defer_loading: bool | None = wire_field("boolean", wire="defer_loading")
    """True keeps it from the model until a tool search finds it."""
    description: str | None = wire_field("string")
    """What the function does; the model decides by it."""
    name: str | None = wire_field("string")
    """Name of the function."""
    parameters: JsonValue | None = wire_field("any")
    """The parameters of the function, as JSON Schema."""
    short_description: str | None = wire_field("string", wire="short_description")
    """A line on the function, which a tool search looks at."""
    type: Literal["function"] | None = wire_field(("const", "function"), "fixed")
    """What kind it is, always `function`."""

    def __init__(self, **fields: Unpack[InteractionsFunctionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.defer_loading = v if (v := get("defer_loading")) is None or v.__class__ is bool else decode_bool(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.parameters = get("parameters")
        if self.parameters is None and "parameters" in data:
            self._extra = keep_null(self._extra, "parameters")
        self.short_description = v if (v := get("short_description")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "function" else decode_const(v, "function")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.defer_loading) is not None:
            out["defer_loading"] = v if v.__class__ is bool else self._checked("defer_loading", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.parameters) is not None:
            out["parameters"] = encode_json(v, "InteractionsFunction.parameters")
        if (v := self.short_description) is not None:
            out["short_description"] = v if v.__class__ is str else self._checked("short_description", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
