# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, keep_null
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.function import FunctionDeclarationMixin

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import FunctionDeclarationDict
    from .behavior import Behavior
    from .schema import Schema

later(globals(), "Behavior Schema genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class FunctionDeclaration(FunctionDeclarationMixin, ModelBase):
    """A function that the model may ask to have called.

    Attributes:
        name: Name of the function: at most 128 letters, digits, underscores, dots, colons and dashes. Required.
        description: What the function does and when to use it; the model goes by this. Required.
        behavior: Whether the model waits for the result. Live sessions only.
        parameters: The parameters, as an object schema with a property for each. Excludes `parameters_json_schema`.
        parameters_json_schema: The parameters, as JSON Schema of an object. Excludes `parameters`.
        response: What the function returns, as a schema. Excludes `response_json_schema`.
        response_json_schema: What the function returns, as JSON Schema. Excludes `response`.
    """

    _CLOSED: ClassVar[bool] = True
    name: str | None = wire_field("string", "required")
    """Name of the function: at most 128 letters, digits, underscores, dots, colons and dashes. Required."""
    description: str | None = wire_field("string", "required")
    """What the function does and when to use it; the model goes by this. Required."""
    behavior: Behavior | None = wire_field(("enum", "Behavior"))
    """Whether the model waits for the result. Live sessions only."""
    parameters: Schema | None = wire_field("Schema")
    """The parameters, as an object schema with a property for each. Excludes `parameters_json_schema`."""
    parameters_json_schema: JsonValue | None = wire_field("any")
    """The parameters, as JSON Schema of an object. Excludes `parameters`."""
    response: Schema | None = wire_field("Schema")
    """What the function returns, as a schema. Excludes `response_json_schema`."""
    response_json_schema: JsonValue | None = wire_field("any")
    """What the function returns, as JSON Schema. Excludes `response`."""

    def __init__(self, **fields: Unpack[FunctionDeclarationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.behavior = None if (v := get("behavior")) is None else Behavior._by_value.get(v) or Behavior.decode(v)
        self.parameters = None if (v := get("parameters")) is None else Schema.from_dict(v)
        self.parameters_json_schema = get("parametersJsonSchema")
        if self.parameters_json_schema is None and "parametersJsonSchema" in data:
            self._extra = keep_null(self._extra, "parametersJsonSchema")
        self.response = None if (v := get("response")) is None else Schema.from_dict(v)
        self.response_json_schema = get("responseJsonSchema")
        if self.response_json_schema is None and "responseJsonSchema" in data:
            self._extra = keep_null(self._extra, "responseJsonSchema")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.behavior) is not None:
            out["behavior"] = (v if v.__class__ is Behavior else self._checked("behavior", v))._value_
        if (v := self.parameters) is not None:
            out["parameters"] = (v if v.__class__ is Schema else self._checked("parameters", v)).to_dict(backend)
        if (v := self.parameters_json_schema) is not None:
            out["parametersJsonSchema"] = encode_json(v, "FunctionDeclaration.parameters_json_schema")
        if (v := self.response) is not None:
            out["response"] = (v if v.__class__ is Schema else self._checked("response", v)).to_dict(backend)
        if (v := self.response_json_schema) is not None:
            out["responseJsonSchema"] = encode_json(v, "FunctionDeclaration.response_json_schema")
        return {**self._extra, **out} if self._extra else out
