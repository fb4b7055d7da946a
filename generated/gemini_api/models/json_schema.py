"""The model ``JSONSchema``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_any,
    check_bool,
    check_float,
    check_int,
    check_list,
    check_map,
    check_model,
    check_object,
    check_str,
)
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
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import JSONSchemaOrDict


def _items(value: JSONSchemaOrDict | None) -> JSONSchema | None:
    return None if value is None else check_model(value, "JSONSchema.items", JSONSchema)


def _enum(value: Sequence[Any] | None) -> list[Any] | None:
    return None if value is None else check_list(value, "JSONSchema.enum", check_any)


def _properties(value: Mapping[str, JSONSchemaOrDict] | None) -> dict[str, JSONSchema] | None:
    return None if value is None else check_map(value, "JSONSchema.properties", check_model, JSONSchema)


def _required(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "JSONSchema.required", check_str)


def _any_of(value: Sequence[JSONSchemaOrDict] | None) -> list[JSONSchema] | None:
    return None if value is None else check_list(value, "JSONSchema.any_of", check_model, JSONSchema)


def _defs(value: Mapping[str, JSONSchemaOrDict] | None) -> dict[str, JSONSchema] | None:
    return None if value is None else check_map(value, "JSONSchema.defs", check_model, JSONSchema)


def _one_of(value: Sequence[JSONSchemaOrDict] | None) -> list[JSONSchema] | None:
    return None if value is None else check_list(value, "JSONSchema.one_of", check_model, JSONSchema)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class JSONSchema(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("any",), "", ()),
        ("format", "format", ("string",), "", ()),
        ("title", "title", ("string",), "", ()),
        ("description", "description", ("string",), "", ()),
        ("default", "default", ("any",), "", ()),
        ("items", "items", ("model", "JSONSchema"), "", ()),
        ("min_items", "minItems", ("integer",), "", ()),
        ("max_items", "maxItems", ("integer",), "", ()),
        ("enum", "enum", ("list", ("any",)), "", ()),
        ("properties", "properties", ("map", ("model", "JSONSchema")), "", ()),
        ("required", "required", ("list", ("string",)), "", ()),
        ("min_properties", "minProperties", ("integer",), "", ()),
        ("max_properties", "maxProperties", ("integer",), "", ()),
        ("minimum", "minimum", ("number",), "", ()),
        ("maximum", "maximum", ("number",), "", ()),
        ("min_length", "minLength", ("integer",), "", ()),
        ("max_length", "maxLength", ("integer",), "", ()),
        ("pattern", "pattern", ("string",), "", ()),
        ("additional_properties", "additionalProperties", ("any",), "", ()),
        ("any_of", "anyOf", ("list", ("model", "JSONSchema")), "", ()),
        ("unique_items", "uniqueItems", ("boolean",), "", ()),
        ("ref", "$ref", ("string",), "", ()),
        ("defs", "$defs", ("map", ("model", "JSONSchema")), "", ()),
        ("one_of", "oneOf", ("list", ("model", "JSONSchema")), "", ()),
    )

    type: Any | None = None
    format: str | None = None
    title: str | None = None
    description: str | None = None
    default: Any | None = None
    items: JSONSchema | None = _field(default=None, converter=_items)
    min_items: int | None = None
    max_items: int | None = None
    enum: list[Any] | None = _field(default=None, converter=_enum)
    properties: dict[str, JSONSchema] | None = _field(default=None, converter=_properties)
    required: list[str] | None = _field(default=None, converter=_required)
    min_properties: int | None = None
    max_properties: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    additional_properties: Any | None = None
    any_of: list[JSONSchema] | None = _field(default=None, converter=_any_of)
    unique_items: bool | None = None
    ref: str | None = None
    defs: dict[str, JSONSchema] | None = _field(default=None, converter=_defs)
    one_of: list[JSONSchema] | None = _field(default=None, converter=_one_of)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            type=None,
            format=None,
            title=None,
            description=None,
            default=None,
            items=None,
            min_items=None,
            max_items=None,
            enum=None,
            properties=None,
            required=None,
            min_properties=None,
            max_properties=None,
            minimum=None,
            maximum=None,
            min_length=None,
            max_length=None,
            pattern=None,
            additional_properties=None,
            any_of=None,
            unique_items=None,
            ref=None,
            defs=None,
            one_of=None,
            **_others,
        ):
            self._extra = None
            self.type = type
            self.format = (
                format if format is None or format.__class__ is str else check_str(format, "JSONSchema.format")
            )
            self.title = title if title is None or title.__class__ is str else check_str(title, "JSONSchema.title")
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "JSONSchema.description")
            )
            self.default = default
            self.items = items if items is None or items.__class__ is JSONSchema else _items(items)
            self.min_items = (
                min_items
                if min_items is None or min_items.__class__ is int
                else check_int(min_items, "JSONSchema.min_items")
            )
            self.max_items = (
                max_items
                if max_items is None or max_items.__class__ is int
                else check_int(max_items, "JSONSchema.max_items")
            )
            self.enum = None if enum is None else _enum(enum)
            self.properties = None if properties is None else _properties(properties)
            self.required = None if required is None else _required(required)
            self.min_properties = (
                min_properties
                if min_properties is None or min_properties.__class__ is int
                else check_int(min_properties, "JSONSchema.min_properties")
            )
            self.max_properties = (
                max_properties
                if max_properties is None or max_properties.__class__ is int
                else check_int(max_properties, "JSONSchema.max_properties")
            )
            self.minimum = None if minimum is None else check_float(minimum, "JSONSchema.minimum")
            self.maximum = None if maximum is None else check_float(maximum, "JSONSchema.maximum")
            self.min_length = (
                min_length
                if min_length is None or min_length.__class__ is int
                else check_int(min_length, "JSONSchema.min_length")
            )
            self.max_length = (
                max_length
                if max_length is None or max_length.__class__ is int
                else check_int(max_length, "JSONSchema.max_length")
            )
            self.pattern = (
                pattern if pattern is None or pattern.__class__ is str else check_str(pattern, "JSONSchema.pattern")
            )
            self.additional_properties = additional_properties
            self.any_of = None if any_of is None else _any_of(any_of)
            self.unique_items = (
                unique_items
                if unique_items is None or unique_items.__class__ is bool
                else check_bool(unique_items, "JSONSchema.unique_items")
            )
            self.ref = ref if ref is None or ref.__class__ is str else check_str(ref, "JSONSchema.ref")
            self.defs = None if defs is None else _defs(defs)
            self.one_of = None if one_of is None else _one_of(one_of)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.type = get("type")
        if out.type is None and "type" in data:
            out._extra = keep_null(out._extra, "type")
        v = get("format")
        out.format = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("description")
        out.description = v if v is None or v.__class__ is str else decode_str(v)
        out.default = get("default")
        if out.default is None and "default" in data:
            out._extra = keep_null(out._extra, "default")
        v = get("items")
        out.items = None if v is None else JSONSchema.from_dict(v)
        v = get("minItems")
        out.min_items = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("maxItems")
        out.max_items = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("enum")
        out.enum = None if v is None else v if v.__class__ is list else decode_list(v)
        v = get("properties")
        out.properties = (
            None
            if v is None
            else {
                k0: JSONSchema.from_dict(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("required")
        out.required = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("minProperties")
        out.min_properties = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("maxProperties")
        out.max_properties = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("minimum")
        out.minimum = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("maximum")
        out.maximum = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("minLength")
        out.min_length = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("maxLength")
        out.max_length = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("pattern")
        out.pattern = v if v is None or v.__class__ is str else decode_str(v)
        out.additional_properties = get("additionalProperties")
        if out.additional_properties is None and "additionalProperties" in data:
            out._extra = keep_null(out._extra, "additionalProperties")
        v = get("anyOf")
        out.any_of = (
            None
            if v is None
            else [JSONSchema.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("uniqueItems")
        out.unique_items = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("$ref")
        out.ref = v if v is None or v.__class__ is str else decode_str(v)
        v = get("$defs")
        out.defs = (
            None
            if v is None
            else {
                k0: JSONSchema.from_dict(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("oneOf")
        out.one_of = (
            None
            if v is None
            else [JSONSchema.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            out["type"] = encode_json(v, "JSONSchema.type")
        if (v := self.format) is not None:
            out["format"] = v if v.__class__ is str else str.__str__(check_str(v, "JSONSchema.format"))
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "JSONSchema.title"))
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else str.__str__(check_str(v, "JSONSchema.description"))
        if (v := self.default) is not None:
            out["default"] = encode_json(v, "JSONSchema.default")
        if (v := self.items) is not None:
            out["items"] = (v if v.__class__ is JSONSchema else check_model(v, "JSONSchema.items", JSONSchema)).to_dict(
                backend
            )
        if (v := self.min_items) is not None:
            out["minItems"] = v if v.__class__ is int else check_int(v, "JSONSchema.min_items")
        if (v := self.max_items) is not None:
            out["maxItems"] = v if v.__class__ is int else check_int(v, "JSONSchema.max_items")
        if (v := self.enum) is not None:
            out["enum"] = encode_json(v, "JSONSchema.enum")
        if (v := self.properties) is not None:
            out["properties"] = {
                k0: (
                    i0 if i0.__class__ is JSONSchema else check_model(i0, "JSONSchema.properties", JSONSchema)
                ).to_dict(backend)
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "JSONSchema.properties")).items()
            }
        if (v := self.required) is not None:
            out["required"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "JSONSchema.required"))
                for i0 in (v if v.__class__ is list else check_list(v, "JSONSchema.required"))
            ]
        if (v := self.min_properties) is not None:
            out["minProperties"] = v if v.__class__ is int else check_int(v, "JSONSchema.min_properties")
        if (v := self.max_properties) is not None:
            out["maxProperties"] = v if v.__class__ is int else check_int(v, "JSONSchema.max_properties")
        if (v := self.minimum) is not None:
            out["minimum"] = encode_float(v if v.__class__ is float else check_float(v, "JSONSchema.minimum"))
        if (v := self.maximum) is not None:
            out["maximum"] = encode_float(v if v.__class__ is float else check_float(v, "JSONSchema.maximum"))
        if (v := self.min_length) is not None:
            out["minLength"] = v if v.__class__ is int else check_int(v, "JSONSchema.min_length")
        if (v := self.max_length) is not None:
            out["maxLength"] = v if v.__class__ is int else check_int(v, "JSONSchema.max_length")
        if (v := self.pattern) is not None:
            out["pattern"] = v if v.__class__ is str else str.__str__(check_str(v, "JSONSchema.pattern"))
        if (v := self.additional_properties) is not None:
            out["additionalProperties"] = encode_json(v, "JSONSchema.additional_properties")
        if (v := self.any_of) is not None:
            out["anyOf"] = [
                (i0 if i0.__class__ is JSONSchema else check_model(i0, "JSONSchema.any_of", JSONSchema)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "JSONSchema.any_of"))
            ]
        if (v := self.unique_items) is not None:
            out["uniqueItems"] = v if v.__class__ is bool else check_bool(v, "JSONSchema.unique_items")
        if (v := self.ref) is not None:
            out["$ref"] = v if v.__class__ is str else str.__str__(check_str(v, "JSONSchema.ref"))
        if (v := self.defs) is not None:
            out["$defs"] = {
                k0: (i0 if i0.__class__ is JSONSchema else check_model(i0, "JSONSchema.defs", JSONSchema)).to_dict(
                    backend
                )
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "JSONSchema.defs")).items()
            }
        if (v := self.one_of) is not None:
            out["oneOf"] = [
                (i0 if i0.__class__ is JSONSchema else check_model(i0, "JSONSchema.one_of", JSONSchema)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "JSONSchema.one_of"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "type",
        "format",
        "title",
        "description",
        "default",
        "items",
        "minItems",
        "maxItems",
        "enum",
        "properties",
        "required",
        "minProperties",
        "maxProperties",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "additionalProperties",
        "anyOf",
        "uniqueItems",
        "$ref",
        "$defs",
        "oneOf",
    )
)
