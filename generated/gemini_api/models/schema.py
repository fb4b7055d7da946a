# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import (
    decode_bool,
    decode_float,
    decode_int,
    decode_list,
    decode_object,
    decode_str,
    encode_float,
    keep_null,
)
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.schema import SchemaMixin

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import SchemaDict
    from .type import Type

later(globals(), "Type genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class Schema(SchemaMixin, ModelBase):
    """The shape of a JSON value, in a subset of OpenAPI 3.0.

    Attributes:
        type: JSON type of the value. Required.
        title: Short name of the value.
        description: What the value means; the model goes by this. Markdown is allowed.
        format: Finer type, such as `int32`, `int64`, `float`, `double`, `enum` or `date-time`.
        nullable: True when the value may be null.
        enum: The only values allowed, for a string with format `enum`.
        default: Value when there is none. For documentation; nothing is filled in.
        example: A typical value. Only for an object.
        properties: Schema of each property, by its name. Only for an object.
        required: Names of properties that must be there. Only for an object.
        property_ordering: Names of properties in the order in which the model shall write them.
        min_properties: Fewest properties of an object.
        max_properties: Most properties of an object.
        items: Schema of every item. Only for an array.
        min_items: Fewest items of an array.
        max_items: Most items of an array.
        minimum: Least value of a number or an integer.
        maximum: Greatest value of a number or an integer.
        min_length: Fewest characters of a string.
        max_length: Most characters of a string.
        pattern: Regular expression that a string must match.
        any_of: The value must satisfy at least one of these schemas.
        additional_properties: Schema of further properties of an object, or false to forbid them.
        defs: Schemas that `ref` may lead to, by name.
        ref: Where in `defs` the schema stands that is meant, such as `#/defs/Name`.
    """

    _CLOSED: ClassVar[bool] = True
    type: Type | None = wire_field(("enum", "Type"), "required")
    """JSON type of the value. Required."""
    title: str | None = wire_field("string")
    """Short name of the value."""
    description: str | None = wire_field("string")
    """What the value means; the model goes by this. Markdown is allowed."""
    format: str | None = wire_field("string")
    """Finer type, such as `int32`, `int64`, `float`, `double`, `enum` or `date-time`."""
    nullable: bool | None = wire_field("boolean")
    """True when the value may be null."""
    enum: list[str] | None = wire_field(("list", "string"))
    """The only values allowed, for a string with format `enum`."""
    default: JsonValue | None = wire_field("any")
    """Value when there is none. For documentation; nothing is filled in."""
    example: JsonValue | None = wire_field("any")
    """A typical value. Only for an object."""
    properties: dict[str, Schema] | None = wire_field(("map", "Schema"))
    """Schema of each property, by its name. Only for an object."""
    required: list[str] | None = wire_field(("list", "string"))
    """Names of properties that must be there. Only for an object."""
    property_ordering: list[str] | None = wire_field(("list", "string"))
    """Names of properties in the order in which the model shall write them."""
    min_properties: int | None = wire_field("int64")
    """Fewest properties of an object."""
    max_properties: int | None = wire_field("int64")
    """Most properties of an object."""
    items: Schema | None = wire_field("Schema")
    """Schema of every item. Only for an array."""
    min_items: int | None = wire_field("int64")
    """Fewest items of an array."""
    max_items: int | None = wire_field("int64")
    """Most items of an array."""
    minimum: float | None = wire_field("number")
    """Least value of a number or an integer."""
    maximum: float | None = wire_field("number")
    """Greatest value of a number or an integer."""
    min_length: int | None = wire_field("int64")
    """Fewest characters of a string."""
    max_length: int | None = wire_field("int64")
    """Most characters of a string."""
    pattern: str | None = wire_field("string")
    """Regular expression that a string must match."""
    any_of: list[Schema] | None = wire_field(("list", "Schema"))
    """The value must satisfy at least one of these schemas."""
    additional_properties: Any | None = wire_field("any")
    """Schema of further properties of an object, or false to forbid them."""
    defs: dict[str, Schema] | None = wire_field(("map", "Schema"))
    """Schemas that `ref` may lead to, by name."""
    ref: str | None = wire_field("string")
    """Where in `defs` the schema stands that is meant, such as `#/defs/Name`."""

    def __init__(self, **fields: Unpack[SchemaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.type = None if (v := get("type")) is None else Type._by_value.get(v) or Type.decode(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.format = v if (v := get("format")) is None or v.__class__ is str else decode_str(v)
        self.nullable = v if (v := get("nullable")) is None or v.__class__ is bool else decode_bool(v)
        if (v := get("enum")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.enum = v
        self.default = get("default")
        if self.default is None and "default" in data:
            self._extra = keep_null(self._extra, "default")
        self.example = get("example")
        if self.example is None and "example" in data:
            self._extra = keep_null(self._extra, "example")
        if (v := get("properties")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: Schema.from_dict(i) for k, i in v.items() if i is not None}
        self.properties = v
        if (v := get("required")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.required = v
        if (v := get("propertyOrdering")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.property_ordering = v
        self.min_properties = None if (v := get("minProperties")) is None else decode_int(v)
        self.max_properties = None if (v := get("maxProperties")) is None else decode_int(v)
        self.items = None if (v := get("items")) is None else Schema.from_dict(v)
        self.min_items = None if (v := get("minItems")) is None else decode_int(v)
        self.max_items = None if (v := get("maxItems")) is None else decode_int(v)
        self.minimum = v if (v := get("minimum")) is None or v.__class__ is float else decode_float(v)
        self.maximum = v if (v := get("maximum")) is None or v.__class__ is float else decode_float(v)
        self.min_length = None if (v := get("minLength")) is None else decode_int(v)
        self.max_length = None if (v := get("maxLength")) is None else decode_int(v)
        self.pattern = v if (v := get("pattern")) is None or v.__class__ is str else decode_str(v)
        if (v := get("anyOf")) is not None:
            v = [Schema.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.any_of = v
        self.additional_properties = get("additionalProperties")
        if self.additional_properties is None and "additionalProperties" in data:
            self._extra = keep_null(self._extra, "additionalProperties")
        if (v := get("defs")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: Schema.from_dict(i) for k, i in v.items() if i is not None}
        self.defs = v
        self.ref = v if (v := get("ref")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is Type else self._checked("type", v))._value_
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.format) is not None:
            out["format"] = v if v.__class__ is str else self._checked("format", v)
        if (v := self.nullable) is not None:
            out["nullable"] = v if v.__class__ is bool else self._checked("nullable", v)
        if (v := self.enum) is not None:
            v = v if v.__class__ is list else self._checked("enum", v)
            out["enum"] = [i if i.__class__ is str else Schema._checked("enum", i, 1) for i in v]
        if (v := self.default) is not None:
            out["default"] = encode_json(v, "Schema.default")
        if (v := self.example) is not None:
            out["example"] = encode_json(v, "Schema.example")
        if (v := self.properties) is not None:
            v = v if v.__class__ is dict else self._checked("properties", v)
            out["properties"] = {
                k: (i if i.__class__ is Schema else Schema._checked("properties", i, 1)).to_dict(backend)
                for k, i in v.items()
            }
        if (v := self.required) is not None:
            v = v if v.__class__ is list else self._checked("required", v)
            out["required"] = [i if i.__class__ is str else Schema._checked("required", i, 1) for i in v]
        if (v := self.property_ordering) is not None:
            v = v if v.__class__ is list else self._checked("property_ordering", v)
            v = [i if i.__class__ is str else Schema._checked("property_ordering", i, 1) for i in v]
            out["propertyOrdering"] = v
        if (v := self.min_properties) is not None:
            out["minProperties"] = str(v if v.__class__ is int else self._checked("min_properties", v))
        if (v := self.max_properties) is not None:
            out["maxProperties"] = str(v if v.__class__ is int else self._checked("max_properties", v))
        if (v := self.items) is not None:
            out["items"] = (v if v.__class__ is Schema else self._checked("items", v)).to_dict(backend)
        if (v := self.min_items) is not None:
            out["minItems"] = str(v if v.__class__ is int else self._checked("min_items", v))
        if (v := self.max_items) is not None:
            out["maxItems"] = str(v if v.__class__ is int else self._checked("max_items", v))
        if (v := self.minimum) is not None:
            out["minimum"] = encode_float(v if v.__class__ is float else self._checked("minimum", v))
        if (v := self.maximum) is not None:
            out["maximum"] = encode_float(v if v.__class__ is float else self._checked("maximum", v))
        if (v := self.min_length) is not None:
            out["minLength"] = str(v if v.__class__ is int else self._checked("min_length", v))
        if (v := self.max_length) is not None:
            out["maxLength"] = str(v if v.__class__ is int else self._checked("max_length", v))
        if (v := self.pattern) is not None:
            out["pattern"] = v if v.__class__ is str else self._checked("pattern", v)
        if (v := self.any_of) is not None:
            out["anyOf"] = [
                (i if i.__class__ is Schema else Schema._checked("any_of", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("any_of", v))
            ]
        if (v := self.additional_properties) is not None:
            out["additionalProperties"] = encode_json(v, "Schema.additional_properties")
        if (v := self.defs) is not None:
            v = v if v.__class__ is dict else self._checked("defs", v)
            out["defs"] = {
                k: (i if i.__class__ is Schema else Schema._checked("defs", i, 1)).to_dict(backend)
                for k, i in v.items()
            }
        if (v := self.ref) is not None:
            out["ref"] = v if v.__class__ is str else self._checked("ref", v)
        return {**self._extra, **out} if self._extra else out
