"""JSON Schema and field information of models, from their tables and docstrings."""

from __future__ import annotations

import inspect
import re
from typing import Any, NamedTuple

from .instance import Instance
from .rows import Row, rows
from .union_tables import UnionTables

_FORMATS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "int64": {"type": ["string", "integer"], "format": "int64"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "bytes": {"type": "string", "format": "byte", "contentEncoding": "base64"},
    "opaque": {"type": "string", "format": "byte", "contentEncoding": "base64"},
    "timestamp": {"type": "string", "format": "date-time"},
    "duration": {"type": "string", "format": "google-duration"},
    "base64": {"type": "string", "contentEncoding": "base64"},
    "fieldmask": {"type": "string", "format": "google-fieldmask"},
    "object": {"type": "object", "additionalProperties": True},
    "any": {},
    "python": {},
}
_ANNOTATIONS = {
    "string": "str",
    "integer": "int",
    "int64": "int",
    "number": "float",
    "boolean": "bool",
    "bytes": "bytes",
    "opaque": "bytes",
    "timestamp": "datetime",
    "duration": "str",
    "base64": "str",
    "fieldmask": "str",
    "object": "dict[str, Any]",
    "any": "Any",
    "python": "Any",
}
_CONSTANTS = {str: "string", bool: "boolean", int: "integer", float: "number"}
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n(?: {8}.*|(?=\n {8})))*)", re.MULTILINE)


def constructor_signature(cls: type[Instance]) -> inspect.Signature:
    """The parameters of a rendered class's constructor: each has the type of its field. Dicts stand for models, too."""
    types: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        types.update(inspect.get_annotations(base))
    _, *parameters = inspect.signature(cls.__init__).parameters.values()
    return inspect.Signature(
        [each.replace(annotation=types.get(each.name, "Any")) for each in parameters], return_annotation=None
    )


class FieldInfo(NamedTuple):
    """One field of a model: its wire name, its type as Python spells it, and what it means."""

    name: str
    alias: str
    annotation: str
    description: str
    required: bool
    default: None = None

    def is_required(self) -> bool:
        """Whether the API requires it. Constructors never do: unset fields are not sent."""
        return self.required


def model_fields(cls: type[Instance]) -> dict[str, FieldInfo]:
    docs = descriptions(cls)
    return {
        row.name: FieldInfo(
            name=row.name,
            alias=row.wire,
            annotation=f"{annotation(row.type)} | None",
            description=docs.get(row.name, ""),
            required="required" in row.marks.split(),
        )
        for row in rows(cls)
    }


def descriptions(cls: type[Instance]) -> dict[str, str]:
    """The descriptions in the docstring's ``Attributes``. Empty under ``python -OO``, which drops docstrings."""
    text = inspect.cleandoc(cls._rendered().__doc__ or "")
    _, _, attributes = text.partition("Attributes:\n")
    return {name: " ".join(body.split()) for name, body in _ENTRY.findall(attributes)}


def summary(cls: type[Any]) -> str:
    return inspect.cleandoc(cls.__doc__ or "").partition("\n\n")[0].replace("\n", " ")


def annotation(shape: tuple[Any, ...]) -> str:
    kind, *rest = shape
    if kind in ("model", "enum", "union"):
        return str(rest[0])
    if kind == "const":
        return f"Literal[{rest[0]!r}]"
    if kind == "list":
        return f"list[{annotation(rest[0])}]"
    if kind == "map":
        return f"dict[str, {annotation(rest[0])}]"
    return _ANNOTATIONS[kind]


def json_schema(cls: type[Instance], by_alias: bool, ref_template: str) -> dict[str, Any]:
    """A JSON Schema with every model and enum that ``cls`` leads to under ``$defs``."""
    definitions: dict[str, dict[str, Any]] = {}
    top = _object(cls, by_alias, ref_template, definitions)
    if cls.__name__ in definitions:  # it contains itself
        definitions[cls.__name__] = top
        top = {"$ref": ref_template.format(model=cls.__name__)}
    return {**top, "$defs": dict(sorted(definitions.items()))} if definitions else top


def union_schema(codec: type[UnionTables], by_alias: bool, ref_template: str) -> dict[str, Any]:
    """The JSON Schema of a union, with every class that it leads to under ``$defs``."""
    definitions: dict[str, dict[str, Any]] = {}
    name = codec.union_name()
    definitions[name] = _union(codec, by_alias, ref_template, definitions)
    return {"$ref": ref_template.format(model=name), "$defs": dict(sorted(definitions.items()))}


def travels(row: Row) -> bool:
    return "sdk" not in row.marks.split()


def _object(
    cls: type[Instance], by_alias: bool, template: str, definitions: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    docs = descriptions(cls)
    properties: dict[str, Any] = {}
    required: list[str] = []
    for row in filter(travels, rows(cls)):
        spelling = row.wire if by_alias else row.name
        marks = row.marks.split()
        notes: dict[str, Any] = {"description": docs[row.name]} if docs.get(row.name) else {}
        notes |= {"readOnly": True} if "read_only" in marks else {}
        notes |= {"deprecated": True} if "deprecated" in marks else {}
        properties[spelling] = {**_shape(cls, row.type, by_alias, template, definitions), **notes}
        if "required" in marks:
            required.append(spelling)
    schema: dict[str, Any] = {"title": cls.__name__, "type": "object", "properties": properties}
    if text := summary(cls):
        schema["description"] = text
    if required:
        schema["required"] = required
    return schema


def _shape(
    cls: Any, shape: tuple[Any, ...], by_alias: bool, template: str, definitions: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    kind, *rest = shape
    if kind == "list":
        return {"type": "array", "items": _shape(cls, rest[0], by_alias, template, definitions)}
    if kind == "map":
        return {"type": "object", "additionalProperties": _shape(cls, rest[0], by_alias, template, definitions)}
    if kind == "const":
        return {"const": rest[0], **_FORMATS[_CONSTANTS[type(rest[0])]]}
    if kind not in ("model", "enum", "union"):
        return dict(_FORMATS[kind])
    name = rest[0]
    if name not in definitions:
        definitions[name] = {}
        if kind == "union":
            definitions[name] = _union(cls._sibling(f"{name}Codec"), by_alias, template, definitions)
        elif kind == "enum":
            definitions[name] = _enum(cls._sibling(name))
        else:
            definitions[name] = _object(cls._sibling(name), by_alias, template, definitions)
    return {"$ref": template.format(model=name)}


def _union(
    codec: type[UnionTables], by_alias: bool, template: str, definitions: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    name = codec.union_name()
    definitions.setdefault(name, {})
    choices = [_shape(codec, shape, by_alias, template, definitions) for shape in codec._BRANCHES]
    schema: dict[str, Any] = {"title": name}
    if text := summary(codec):
        schema["description"] = text
    targets = codec.targets()
    if targets and all(shape[0] in ("model", "union") for shape in codec._BRANCHES) and codec._DEFAULT is None:
        mapping = {str(value): template.format(model=target) for value, target in targets.items()}
        schema["oneOf"] = choices
        schema["discriminator"] = {
            "propertyName": codec._DISCRIMINATOR[not by_alias] if codec._DISCRIMINATOR else "",
            "mapping": mapping,
        }
    else:
        schema["anyOf"] = choices
    return schema


def _enum(cls: Any) -> dict[str, Any]:
    plain: type[Any] = cls
    kind = "integer" if issubclass(plain, int) else "string"
    schema: dict[str, Any] = {"title": cls.__name__, "type": kind, "enum": [member.value for member in cls]}
    if text := summary(cls):
        schema["description"] = text
    return schema
