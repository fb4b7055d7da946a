# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

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

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import JSONSchemaDict
    from .json_schema_types import JSONSchemaTypes, JSONSchemaTypesCodec

later(globals(), "JSONSchemaTypes JSONSchemaTypesCodec genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class JSONSchema(ModelBase):
    """A schema in JSON Schema's own words.

    Attributes:
        type: A type, or a list of types one of which it has.
        format: A further rule for strings and numbers, such as `date-time`.
        title: What the schema is called.
        description: What the value means.
        default: Value that stands for an absent one.
        items: Schema of each item of a list.
        min_items: Fewest items of a list.
        max_items: Most items of a list.
        enum: The values that are allowed.
        properties: Schemas of an object's properties, by name.
        required: Names of properties that must be there.
        min_properties: Fewest properties of an object.
        max_properties: Most properties of an object.
        minimum: Smallest number.
        maximum: Largest number.
        min_length: Fewest characters of a text.
        max_length: Most characters of a text.
        pattern: Regular expression that a text must match.
        additional_properties: Schema of further properties, or whether there may be any.
        any_of: Schemas of which at least one fits.
        unique_items: True forbids equal items in a list.
        ref: Where the schema stands that is meant, such as `#/$defs/Name`.
        defs: Schemas that references lead to, by name.
        one_of: Schemas of which exactly one fits.
    """

    type: JSONSchemaTypes | None = wire_field(("union", "JSONSchemaTypes"))
    """A type, or a list of types one of which it has."""
    format: str | None = wire_field("string")
    """A further rule for strings and numbers, such as `date-time`."""
    title: str | None = wire_field("string")
    """What the schema is called."""
    description: str | None = wire_field("string")
    """What the value means."""
    default: JsonValue | None = wire_field("any")
    """Value that stands for an absent one."""
    items: JSONSchema | None = wire_field("JSONSchema")
    """Schema of each item of a list."""
    min_items: int | None = wire_field("integer")
    """Fewest items of a list."""
    max_items: int | None = wire_field("integer")
    """Most items of a list."""
    enum: list[JsonValue] | None = wire_field(("list", "any"))
    """The values that are allowed."""
    properties: dict[str, JSONSchema] | None = wire_field(("map", "JSONSchema"))
    """Schemas of an object's properties, by name."""
    required: list[str] | None = wire_field(("list", "string"))
    """Names of properties that must be there."""
    min_properties: int | None = wire_field("integer")
    """Fewest properties of an object."""
    max_properties: int | None = wire_field("integer")
    """Most properties of an object."""
    minimum: float | None = wire_field("number")
    """Smallest number."""
    maximum: float | None = wire_field("number")
    """Largest number."""
    min_length: int | None = wire_field("integer")
    """Fewest characters of a text."""
    max_length: int | None = wire_field("integer")
    """Most characters of a text."""
    pattern: str | None = wire_field("string")
    """Regular expression that a text must match."""
    additional_properties: Any | None = wire_field("any")
    """Schema of further properties, or whether there may be any."""
    any_of: list[JSONSchema] | None = wire_field(("list", "JSONSchema"))
    """Schemas of which at least one fits."""
    unique_items: bool | None = wire_field("boolean")
    """True forbids equal items in a list."""
    ref: str | None = wire_field("string", wire="$ref")
    """Where the schema stands that is meant, such as `#/$defs/Name`."""
    defs: dict[str, JSONSchema] | None = wire_field(("map", "JSONSchema"), wire="$defs")
    """Schemas that references lead to, by name."""
    one_of: list[JSONSchema] | None = wire_field(("list", "JSONSchema"))
    """Schemas of which exactly one fits."""

    def __init__(self, **fields: Unpack[JSONSchemaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.type = None if (v := get("type")) is None else JSONSchemaTypesCodec.from_dict(v)
        self.format = v if (v := get("format")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.default = get("default")
        if self.default is None and "default" in data:
            self._extra = keep_null(self._extra, "default")
        self.items = None if (v := get("items")) is None else JSONSchema.from_dict(v)
        self.min_items = v if (v := get("minItems")) is None or v.__class__ is int else decode_int(v)
        self.max_items = v if (v := get("maxItems")) is None or v.__class__ is int else decode_int(v)
        self.enum = None if (v := get("enum")) is None else v if v.__class__ is list else decode_list(v)
        if (v := get("properties")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: JSONSchema.from_dict(i) for k, i in v.items() if i is not None}
        self.properties = v
        if (v := get("required")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.required = v
        self.min_properties = v if (v := get("minProperties")) is None or v.__class__ is int else decode_int(v)
        self.max_properties = v if (v := get("maxProperties")) is None or v.__class__ is int else decode_int(v)
        self.minimum = v if (v := get("minimum")) is None or v.__class__ is float else decode_float(v)
        self.maximum = v if (v := get("maximum")) is None or v.__class__ is float else decode_float(v)
        self.min_length = v if (v := get("minLength")) is None or v.__class__ is int else decode_int(v)
        self.max_length = v if (v := get("maxLength")) is None or v.__class__ is int else decode_int(v)
        self.pattern = v if (v := get("pattern")) is None or v.__class__ is str else decode_str(v)
        self.additional_properties = get("additionalProperties")
        if self.additional_properties is None and "additionalProperties" in data:
            self._extra = keep_null(self._extra, "additionalProperties")
        if (v := get("anyOf")) is not None:
            v = [JSONSchema.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.any_of = v
        self.unique_items = v if (v := get("uniqueItems")) is None or v.__class__ is bool else decode_bool(v)
        self.ref = v if (v := get("$ref")) is None or v.__class__ is str else decode_str(v)
        if (v := get("$defs")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: JSONSchema.from_dict(i) for k, i in v.items() if i is not None}
        self.defs = v
        if (v := get("oneOf")) is not None:
            v = [JSONSchema.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.one_of = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            out["type"] = JSONSchemaTypesCodec.to_dict(v, "JSONSchema.type", backend)
        if (v := self.format) is not None:
            out["format"] = v if v.__class__ is str else self._checked("format", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.default) is not None:
            out["default"] = encode_json(v, "JSONSchema.default")
        if (v := self.items) is not None:
            out["items"] = (v if v.__class__ is JSONSchema else self._checked("items", v)).to_dict(backend)
        if (v := self.min_items) is not None:
            out["minItems"] = v if v.__class__ is int else self._checked("min_items", v)
        if (v := self.max_items) is not None:
            out["maxItems"] = v if v.__class__ is int else self._checked("max_items", v)
        if (v := self.enum) is not None:
            out["enum"] = encode_json(v, "JSONSchema.enum")
        if (v := self.properties) is not None:
            v = v if v.__class__ is dict else self._checked("properties", v)
            out["properties"] = {
                k: (i if i.__class__ is JSONSchema else JSONSchema._checked("properties", i, 1)).to_dict(backend)
                for k, i in v.items()
            }
        if (v := self.required) is not None:
            v = v if v.__class__ is list else self._checked("required", v)
            out["required"] = [i if i.__class__ is str else JSONSchema._checked("required", i, 1) for i in v]
        if (v := self.min_properties) is not None:
            out["minProperties"] = v if v.__class__ is int else self._checked("min_properties", v)
        if (v := self.max_properties) is not None:
            out["maxProperties"] = v if v.__class__ is int else self._checked("max_properties", v)
        if (v := self.minimum) is not None:
            out["minimum"] = encode_float(v if v.__class__ is float else self._checked("minimum", v))
        if (v := self.maximum) is not None:
            out["maximum"] = encode_float(v if v.__class__ is float else self._checked("maximum", v))
        if (v := self.min_length) is not None:
            out["minLength"] = v if v.__class__ is int else self._checked("min_length", v)
        if (v := self.max_length) is not None:
            out["maxLength"] = v if v.__class__ is int else self._checked("max_length", v)
        if (v := self.pattern) is not None:
            out["pattern"] = v if v.__class__ is str else self._checked("pattern", v)
        if (v := self.additional_properties) is not None:
            out["additionalProperties"] = encode_json(v, "JSONSchema.additional_properties")
        if (v := self.any_of) is not None:
            out["anyOf"] = [
                (i if i.__class__ is JSONSchema else JSONSchema._checked("any_of", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("any_of", v))
            ]
        if (v := self.unique_items) is not None:
            out["uniqueItems"] = v if v.__class__ is bool else self._checked("unique_items", v)
        if (v := self.ref) is not None:
            out["$ref"] = v if v.__class__ is str else self._checked("ref", v)
        if (v := self.defs) is not None:
            v = v if v.__class__ is dict else self._checked("defs", v)
            out["$defs"] = {
                k: (i if i.__class__ is JSONSchema else JSONSchema._checked("defs", i, 1)).to_dict(backend)
                for k, i in v.items()
            }
        if (v := self.one_of) is not None:
            out["oneOf"] = [
                (i if i.__class__ is JSONSchema else JSONSchema._checked("one_of", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("one_of", v))
            ]
        return {**self._extra, **out} if self._extra else out
