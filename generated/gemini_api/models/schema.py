"""The model ``Schema``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_enum,
    check_float,
    check_int64,
    check_list,
    check_map,
    check_model,
    check_object,
    check_str,
    unsupported,
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
from genai_runtime.models.mixins.schema import SchemaMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import SchemaOrDict


def _type(value: Type | str | None) -> Type | None:
    return None if value is None else check_enum(value, "Schema.type", Type)


def _enum(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "Schema.enum", check_str)


def _properties(value: Mapping[str, SchemaOrDict] | None) -> dict[str, Schema] | None:
    return None if value is None else check_map(value, "Schema.properties", check_model, Schema)


def _required(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "Schema.required", check_str)


def _property_ordering(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "Schema.property_ordering", check_str)


def _min_properties(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Schema.min_properties")


def _max_properties(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Schema.max_properties")


def _items(value: SchemaOrDict | None) -> Schema | None:
    return None if value is None else check_model(value, "Schema.items", Schema)


def _min_items(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Schema.min_items")


def _max_items(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Schema.max_items")


def _min_length(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Schema.min_length")


def _max_length(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Schema.max_length")


def _any_of(value: Sequence[SchemaOrDict] | None) -> list[Schema] | None:
    return None if value is None else check_list(value, "Schema.any_of", check_model, Schema)


def _defs(value: Mapping[str, SchemaOrDict] | None) -> dict[str, Schema] | None:
    return None if value is None else check_map(value, "Schema.defs", check_model, Schema)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Schema(SchemaMixin, _Base):
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
        additional_properties: Schema of further properties of an object, or false to forbid them. Vertex AI only.
        defs: Schemas that `ref` may lead to, by name. Vertex AI only.
        ref: Where in `defs` the schema stands that is meant, such as `#/defs/Name`. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("enum", "Type"), "required", ()),
        ("title", "title", ("string",), "", ()),
        ("description", "description", ("string",), "", ()),
        ("format", "format", ("string",), "", ()),
        ("nullable", "nullable", ("boolean",), "", ()),
        ("enum", "enum", ("list", ("string",)), "", ()),
        ("default", "default", ("any",), "", ()),
        ("example", "example", ("any",), "", ()),
        ("properties", "properties", ("map", ("model", "Schema")), "", ()),
        ("required", "required", ("list", ("string",)), "", ()),
        ("property_ordering", "propertyOrdering", ("list", ("string",)), "", ()),
        ("min_properties", "minProperties", ("int64",), "", ()),
        ("max_properties", "maxProperties", ("int64",), "", ()),
        ("items", "items", ("model", "Schema"), "", ()),
        ("min_items", "minItems", ("int64",), "", ()),
        ("max_items", "maxItems", ("int64",), "", ()),
        ("minimum", "minimum", ("number",), "", ()),
        ("maximum", "maximum", ("number",), "", ()),
        ("min_length", "minLength", ("int64",), "", ()),
        ("max_length", "maxLength", ("int64",), "", ()),
        ("pattern", "pattern", ("string",), "", ()),
        ("any_of", "anyOf", ("list", ("model", "Schema")), "", ()),
        ("additional_properties", "additionalProperties", ("any",), "vertex", ()),
        ("defs", "defs", ("map", ("model", "Schema")), "vertex", ()),
        ("ref", "ref", ("string",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    type: Type | None = _field(default=None, converter=_type)
    title: str | None = None
    description: str | None = None
    format: str | None = None
    nullable: bool | None = None
    enum: list[str] | None = _field(default=None, converter=_enum)
    default: Any | None = None
    example: Any | None = None
    properties: dict[str, Schema] | None = _field(default=None, converter=_properties)
    required: list[str] | None = _field(default=None, converter=_required)
    property_ordering: list[str] | None = _field(default=None, converter=_property_ordering)
    min_properties: int | None = _field(default=None, converter=_min_properties)
    max_properties: int | None = _field(default=None, converter=_max_properties)
    items: Schema | None = _field(default=None, converter=_items)
    min_items: int | None = _field(default=None, converter=_min_items)
    max_items: int | None = _field(default=None, converter=_max_items)
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = _field(default=None, converter=_min_length)
    max_length: int | None = _field(default=None, converter=_max_length)
    pattern: str | None = None
    any_of: list[Schema] | None = _field(default=None, converter=_any_of)
    additional_properties: Any | None = None
    defs: dict[str, Schema] | None = _field(default=None, converter=_defs)
    ref: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            type=None,
            title=None,
            description=None,
            format=None,
            nullable=None,
            enum=None,
            default=None,
            example=None,
            properties=None,
            required=None,
            property_ordering=None,
            min_properties=None,
            max_properties=None,
            items=None,
            min_items=None,
            max_items=None,
            minimum=None,
            maximum=None,
            min_length=None,
            max_length=None,
            pattern=None,
            any_of=None,
            additional_properties=None,
            defs=None,
            ref=None,
            **_others,
        ):
            self._extra = None
            self.type = type if type is None or type.__class__ is Type else _type(type)
            self.title = title if title is None or title.__class__ is str else check_str(title, "Schema.title")
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "Schema.description")
            )
            self.format = format if format is None or format.__class__ is str else check_str(format, "Schema.format")
            self.nullable = (
                nullable if nullable is None or nullable.__class__ is bool else check_bool(nullable, "Schema.nullable")
            )
            self.enum = None if enum is None else _enum(enum)
            self.default = default
            self.example = example
            self.properties = None if properties is None else _properties(properties)
            self.required = None if required is None else _required(required)
            self.property_ordering = None if property_ordering is None else _property_ordering(property_ordering)
            self.min_properties = (
                min_properties
                if min_properties is None or min_properties.__class__ is int
                else _min_properties(min_properties)
            )
            self.max_properties = (
                max_properties
                if max_properties is None or max_properties.__class__ is int
                else _max_properties(max_properties)
            )
            self.items = items if items is None or items.__class__ is Schema else _items(items)
            self.min_items = min_items if min_items is None or min_items.__class__ is int else _min_items(min_items)
            self.max_items = max_items if max_items is None or max_items.__class__ is int else _max_items(max_items)
            self.minimum = None if minimum is None else check_float(minimum, "Schema.minimum")
            self.maximum = None if maximum is None else check_float(maximum, "Schema.maximum")
            self.min_length = (
                min_length if min_length is None or min_length.__class__ is int else _min_length(min_length)
            )
            self.max_length = (
                max_length if max_length is None or max_length.__class__ is int else _max_length(max_length)
            )
            self.pattern = (
                pattern if pattern is None or pattern.__class__ is str else check_str(pattern, "Schema.pattern")
            )
            self.any_of = None if any_of is None else _any_of(any_of)
            self.additional_properties = additional_properties
            self.defs = None if defs is None else _defs(defs)
            self.ref = ref if ref is None or ref.__class__ is str else check_str(ref, "Schema.ref")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("type")
        out.type = None if v is None else Type._value2member_map_.get(v) or Type.decode(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("description")
        out.description = v if v is None or v.__class__ is str else decode_str(v)
        v = get("format")
        out.format = v if v is None or v.__class__ is str else decode_str(v)
        v = get("nullable")
        out.nullable = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("enum")
        out.enum = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        out.default = get("default")
        if out.default is None and "default" in data:
            out._extra = keep_null(out._extra, "default")
        out.example = get("example")
        if out.example is None and "example" in data:
            out._extra = keep_null(out._extra, "example")
        v = get("properties")
        out.properties = (
            None
            if v is None
            else {
                k0: Schema.from_dict(i0)
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
        v = get("propertyOrdering")
        out.property_ordering = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("minProperties")
        out.min_properties = None if v is None else decode_int(v)
        v = get("maxProperties")
        out.max_properties = None if v is None else decode_int(v)
        v = get("items")
        out.items = None if v is None else Schema.from_dict(v)
        v = get("minItems")
        out.min_items = None if v is None else decode_int(v)
        v = get("maxItems")
        out.max_items = None if v is None else decode_int(v)
        v = get("minimum")
        out.minimum = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("maximum")
        out.maximum = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("minLength")
        out.min_length = None if v is None else decode_int(v)
        v = get("maxLength")
        out.max_length = None if v is None else decode_int(v)
        v = get("pattern")
        out.pattern = v if v is None or v.__class__ is str else decode_str(v)
        v = get("anyOf")
        out.any_of = (
            None
            if v is None
            else [Schema.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        out.additional_properties = get("additionalProperties")
        if out.additional_properties is None and "additionalProperties" in data:
            out._extra = keep_null(out._extra, "additionalProperties")
        v = get("defs")
        out.defs = (
            None
            if v is None
            else {
                k0: Schema.from_dict(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("ref")
        out.ref = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is Type else check_enum(v, "Schema.type", Type))._value_
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "Schema.title"))
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else str.__str__(check_str(v, "Schema.description"))
        if (v := self.format) is not None:
            out["format"] = v if v.__class__ is str else str.__str__(check_str(v, "Schema.format"))
        if (v := self.nullable) is not None:
            out["nullable"] = v if v.__class__ is bool else check_bool(v, "Schema.nullable")
        if (v := self.enum) is not None:
            out["enum"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "Schema.enum"))
                for i0 in (v if v.__class__ is list else check_list(v, "Schema.enum"))
            ]
        if (v := self.default) is not None:
            out["default"] = encode_json(v, "Schema.default")
        if (v := self.example) is not None:
            out["example"] = encode_json(v, "Schema.example")
        if (v := self.properties) is not None:
            out["properties"] = {
                k0: (i0 if i0.__class__ is Schema else check_model(i0, "Schema.properties", Schema)).to_dict(backend)
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "Schema.properties")).items()
            }
        if (v := self.required) is not None:
            out["required"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "Schema.required"))
                for i0 in (v if v.__class__ is list else check_list(v, "Schema.required"))
            ]
        if (v := self.property_ordering) is not None:
            out["propertyOrdering"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "Schema.property_ordering"))
                for i0 in (v if v.__class__ is list else check_list(v, "Schema.property_ordering"))
            ]
        if (v := self.min_properties) is not None:
            out["minProperties"] = str(v if v.__class__ is int else check_int64(v, "Schema.min_properties"))
        if (v := self.max_properties) is not None:
            out["maxProperties"] = str(v if v.__class__ is int else check_int64(v, "Schema.max_properties"))
        if (v := self.items) is not None:
            out["items"] = (v if v.__class__ is Schema else check_model(v, "Schema.items", Schema)).to_dict(backend)
        if (v := self.min_items) is not None:
            out["minItems"] = str(v if v.__class__ is int else check_int64(v, "Schema.min_items"))
        if (v := self.max_items) is not None:
            out["maxItems"] = str(v if v.__class__ is int else check_int64(v, "Schema.max_items"))
        if (v := self.minimum) is not None:
            out["minimum"] = encode_float(v if v.__class__ is float else check_float(v, "Schema.minimum"))
        if (v := self.maximum) is not None:
            out["maximum"] = encode_float(v if v.__class__ is float else check_float(v, "Schema.maximum"))
        if (v := self.min_length) is not None:
            out["minLength"] = str(v if v.__class__ is int else check_int64(v, "Schema.min_length"))
        if (v := self.max_length) is not None:
            out["maxLength"] = str(v if v.__class__ is int else check_int64(v, "Schema.max_length"))
        if (v := self.pattern) is not None:
            out["pattern"] = v if v.__class__ is str else str.__str__(check_str(v, "Schema.pattern"))
        if (v := self.any_of) is not None:
            out["anyOf"] = [
                (i0 if i0.__class__ is Schema else check_model(i0, "Schema.any_of", Schema)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Schema.any_of"))
            ]
        if (v := self.additional_properties) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Schema.additional_properties", backend, ("vertex",))
            out["additionalProperties"] = encode_json(v, "Schema.additional_properties")
        if (v := self.defs) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Schema.defs", backend, ("vertex",))
            out["defs"] = {
                k0: (i0 if i0.__class__ is Schema else check_model(i0, "Schema.defs", Schema)).to_dict(backend)
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "Schema.defs")).items()
            }
        if (v := self.ref) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Schema.ref", backend, ("vertex",))
            out["ref"] = v if v.__class__ is str else str.__str__(check_str(v, "Schema.ref"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "type",
        "title",
        "description",
        "format",
        "nullable",
        "enum",
        "default",
        "example",
        "properties",
        "required",
        "propertyOrdering",
        "minProperties",
        "maxProperties",
        "items",
        "minItems",
        "maxItems",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "anyOf",
        "additionalProperties",
        "defs",
        "ref",
    )
)

from .type import Type
