"""Our models as fields of pydantic models, and as FastAPI's bodies and responses.

Used by pydantic through ``__get_pydantic_core_schema__``; the models work without it. Models validate leniently, so
that saved data can be read again, and serialize the fields that are set, by alias like ``to_dict``, else by Python
name. The typed dict in each schema only describes the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .instance import Instance
from .rows import rows
from .schema import descriptions, summary, travels
from .union_tables import UnionTables
from .validate import read_shape, validate

_SCHEMAS: dict[type, Any] = {}
_SERIALIZERS: dict[type, Any] = {}


def model_schema(cls: type[Instance]) -> Any:
    """The core schema of a model: a reference, and the definitions of all that it leads to."""
    from pydantic_core import core_schema

    schema = _SCHEMAS.get(cls)
    if schema is None:
        definitions: dict[str, Any] = {}
        _define(cls, definitions)
        top = core_schema.definition_reference_schema(_ref(cls))
        schema = core_schema.definitions_schema(top, list(definitions.values()))
        _SCHEMAS[cls] = schema
    return schema


def dict_schema(cls: type[Instance], handler: Any) -> Any:
    """The core schema of a model's typed dict: what the model takes, left as it is.

    It is an exact match, so that a union of a model and its dict keeps a dict a dict.
    """
    from pydantic_core import PydanticCustomError, core_schema

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, Mapping):
            raise PydanticCustomError("dict_type", "Input should be a valid dictionary")
        validate(cls, value)
        return value

    return core_schema.no_info_wrap_validator_function(
        read, handler.generate_schema(cls), serialization=core_schema.simple_ser_schema("any")
    )


def union_schema(codec: type[UnionTables]) -> Any:
    """The core schema of a union: a reference, and the definitions of all that its branches lead to."""
    from pydantic_core import core_schema

    schema = _SCHEMAS.get(codec)
    if schema is None:
        definitions: dict[str, Any] = {}
        _define_union(codec, definitions)
        top = core_schema.definition_reference_schema(_ref(codec))
        schema = _SCHEMAS[codec] = core_schema.definitions_schema(top, list(definitions.values()))
    return schema


def union_dict_schema(codec: type[UnionTables], handler: Any, *, dicts_only: bool) -> Any:
    """The core schema of what a union takes, left as it is: of a dict only, or of anything."""
    from pydantic_core import PydanticCustomError, core_schema

    def read(value: Any, _: Any) -> Any:
        if dicts_only and not isinstance(value, Mapping):
            raise PydanticCustomError("dict_type", "Input should be a valid dictionary")
        _read_union(codec, value)
        return value

    return core_schema.no_info_wrap_validator_function(
        read, handler.generate_schema(codec), serialization=core_schema.simple_ser_schema("any")
    )


def _define_union(codec: type[UnionTables], definitions: dict[str, Any]) -> None:
    from pydantic_core import core_schema

    ref = _ref(codec)
    if ref in definitions:
        return
    definitions[ref] = None
    choices = [_shape(codec, shape, definitions) for shape in codec._BRANCHES]
    about: dict[str, Any] = {"title": codec.union_name(), "description": summary(codec)}
    if codec._DISCRIMINATOR is not None and codec._DEFAULT is None and codec._FREE_FORM is None:
        about["discriminator"] = {"propertyName": codec._DISCRIMINATOR[0]}

    def read(value: Any, _: Any) -> Any:
        return _read_union(codec, value)

    definitions[ref] = core_schema.no_info_wrap_validator_function(
        read,
        core_schema.union_schema(choices, metadata={"pydantic_js_updates": about}),
        ref=ref,
        serialization=core_schema.plain_serializer_function_ser_schema(_serialize_branch, info_arg=True),
    )


def _read_union(codec: type[UnionTables], value: Any) -> Any:
    name = codec.union_name()
    return read_shape(codec, ("union", name), value, name)


def _serialize_branch(value: Any, info: Any) -> Any:
    from .dump import dump_value

    mode = "json" if info.mode_is_json() else "python"
    return dump_value(value, mode, bool(info.by_alias), info.include, info.exclude)


def instance_schema(cls: type[Any], names: tuple[str, ...]) -> Any:
    """The core schema of a value that stays as it is: an instance of ``cls``, or anything that has these attributes."""
    from pydantic_core import PydanticCustomError, core_schema

    def read(value: Any) -> Any:
        if not (all(hasattr(value, name) for name in names) if names else isinstance(value, cls)):
            raise PydanticCustomError("is_instance_of", "Input should be {name}", {"name": cls.__name__})
        return value

    return core_schema.no_info_plain_validator_function(
        read,
        metadata={"pydantic_js_functions": [lambda _schema, _handler: {"title": cls.__name__}]},
        serialization=core_schema.simple_ser_schema("any"),
    )


def enum_schema(cls: Any) -> Any:
    """The core schema of an open enum: any text, or any number, described by the values that are known."""
    from pydantic_core import PydanticCustomError, core_schema

    kind: type[Any] = cls
    plain = int if issubclass(kind, int) else str

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, plain) or isinstance(value, bool):
            raise PydanticCustomError("enum", "Input should be a {name}, or its value", {"name": cls.__name__})
        return cls.named(value) or cls.decode(value)

    about = {"title": cls.__name__, "description": summary(cls)}
    values = [member.value for member in cls]
    return core_schema.no_info_wrap_validator_function(
        read,
        core_schema.literal_schema(values, metadata={"pydantic_js_updates": about}),
        ref=_ref(cls),
        serialization=core_schema.plain_serializer_function_ser_schema(plain, when_used="json"),
    )


def _define(cls: type[Instance], definitions: dict[str, Any]) -> None:
    from pydantic_core import core_schema

    ref = _ref(cls)
    if ref in definitions:
        return
    definitions[ref] = None
    docs = descriptions(cls)
    fields = {}
    for row in filter(travels, rows(cls)):
        notes: dict[str, Any] = {"description": docs[row.name]} if docs.get(row.name) else {}
        notes |= {"readOnly": True} if "read_only" in row.marks.split() else {}
        fields[row.wire] = core_schema.typed_dict_field(
            core_schema.no_info_wrap_validator_function(_as_is, _shape(cls, row.type, definitions)),
            required=False,
            metadata={"pydantic_js_updates": notes} if notes else None,
        )
    about = {"title": cls.__name__, "description": summary(cls)}
    shape = core_schema.typed_dict_schema(
        fields,
        extra_behavior="allow",
        extras_schema=core_schema.any_schema(),
        metadata={"pydantic_js_updates": about},
    )
    spellings = {spelling: row.wire for row in rows(cls) for spelling in (row.name, row.wire, *row.aliases)}

    def read(value: Any, count: Any) -> Any:
        found = validate(cls, value)
        if isinstance(value, Mapping):
            # A union takes the choice that has most of the fields, as the typed dict counts them. The extra key makes
            # it no exact match, as a dict is for no pydantic model: `dict[str, Any] | Model` keeps a dict a dict.
            count({"": None} | {spellings[key]: None for key in value if key in spellings})
        return found

    definitions[ref] = core_schema.no_info_wrap_validator_function(
        read,
        shape,
        ref=ref,
        serialization=core_schema.plain_serializer_function_ser_schema(_serialize, info_arg=True),
    )


def _serialize(value: Any, info: Any) -> Any:
    if not isinstance(value, Instance):  # what model_construct let in is the caller's own affair
        return value
    model: Any = value
    mode = "json" if info.mode_is_json() else "python"
    return model.model_dump(
        mode=mode, by_alias=info.by_alias, exclude_none=True, include=info.include, exclude=info.exclude
    )


def _as_is(value: Any, _: Any) -> Any:
    return value


def serializer(cls: type[Instance]) -> Any:
    """The serializer that pydantic uses for instances in untyped places, such as a ``dict[str, Any]``."""
    from pydantic_core import SchemaSerializer

    if cls not in _SERIALIZERS:
        _SERIALIZERS[cls] = SchemaSerializer(model_schema(cls))
    return _SERIALIZERS[cls]


def _shape(cls: Any, shape: tuple[Any, ...], definitions: dict[str, Any]) -> Any:
    from pydantic_core import core_schema

    kind, *rest = shape
    if kind == "model":
        other = cls._sibling(rest[0])
        _define(other, definitions)
        return core_schema.definition_reference_schema(_ref(other))
    if kind == "enum":
        enum = cls._sibling(rest[0])
        definitions.setdefault(_ref(enum), enum_schema(enum))
        return core_schema.definition_reference_schema(_ref(enum))
    if kind == "union":
        codec = cls._sibling(f"{rest[0]}Codec")
        _define_union(codec, definitions)
        return core_schema.definition_reference_schema(_ref(codec))
    if kind == "const":
        return core_schema.literal_schema([rest[0]])
    if kind == "list":
        return core_schema.list_schema(_shape(cls, rest[0], definitions))
    if kind == "map":
        return core_schema.dict_schema(core_schema.str_schema(), _shape(cls, rest[0], definitions))
    simple: dict[str, Any] = {
        "string": core_schema.str_schema,
        "integer": core_schema.int_schema,
        "int64": core_schema.int_schema,
        "number": core_schema.float_schema,
        "boolean": core_schema.bool_schema,
        "bytes": core_schema.bytes_schema,
        "opaque": core_schema.bytes_schema,
        "timestamp": core_schema.datetime_schema,
        "duration": core_schema.str_schema,
        "base64": core_schema.str_schema,
        "fieldmask": core_schema.str_schema,
        "object": core_schema.dict_schema,
    }
    return simple.get(kind, core_schema.any_schema)()


def _ref(cls: type[Any]) -> str:
    return f"{cls.__module__}.{cls.__qualname__.removesuffix('Codec')}"
