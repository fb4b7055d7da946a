"""``FunctionDeclaration.from_callable``: declarations like google-genai's.

:mod:`genai.functions` makes those for ``tools=[function]``, with more detail where the API supports it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, get_args, get_origin

from ..functions import FunctionSignature, signature_of
from ..schemas import annotations as info
from ..schemas.api_schema import api_schema, exact_api_schema
from ..schemas.json_schema import json_schema, members_schema, with_default

Json = dict[str, Any]

_BUILTIN: dict[Any, str] = {
    str: "STRING",
    int: "INTEGER",
    float: "NUMBER",
    bool: "BOOLEAN",
    list: "ARRAY",
    dict: "OBJECT",
    info.NONE: "NULL",
}
_CONSTRAINTS = ("minimum", "maximum", "pattern")


def declared(function: Callable[..., Any], *, returns: bool = False, use_json_schema: bool = False) -> Json:
    """Return the fields of the FunctionDeclaration of a Python function, by Python name.

    Args:
        function: The function.
        returns: Whether the type that it returns is declared too. Default: false. Only Vertex AI takes it.
        use_json_schema: Whether the parameters are described in JSON Schema. Default: false, where a Schema can say it.

    Raises:
        ArgumentError: a parameter, or what is returned, cannot be declared; the message says which.
    """
    seen = signature_of(function)
    where = f"tools.{seen.name}"
    fields: Json = {"name": seen.name, "description": seen.text}
    if use_json_schema:
        _in_json_schema(seen, fields, where)
    else:
        _in_schema(seen, fields, where)
    returned = seen.returned
    if returned is inspect.Signature.empty or not (returns or (use_json_schema and seen.parameters)):
        return fields
    shape = None if use_json_schema else _shape(returned)
    if shape is None:
        fields["response_json_schema"] = _closed(json_schema(returned, f"{where}.return")) or None
    elif "any_of" in shape:
        from gemini_api.models import Schema

        fields["response_json_schema"] = Schema(**shape)
    else:
        fields["response"] = shape
    return fields


def _in_json_schema(seen: FunctionSignature, fields: Json, where: str) -> None:
    fields["description"] = seen.text or ""
    if not seen.parameters:
        return
    whole = members_schema(seen.parameters, where)
    for member in seen.parameters:
        inside = _closed(whole["properties"][member.name])
        whole["properties"][member.name] = with_default(inside, None) if member.default is None else inside
    fields["parameters_json_schema"] = {"required": [], **whole}


def _in_schema(seen: FunctionSignature, fields: Json, where: str) -> None:
    shapes: dict[str, Json] = {}
    beyond: dict[str, Json] = {}
    for member in seen.parameters:
        shape = _shape(member.type)
        if shape is None:
            whole = json_schema(member.type, f"{where}.{member.name}")
            if _needs_json_schema(whole):
                beyond[member.name] = _closed(whole)
                continue
            shape = _python_names(api_schema(whole, f"{where}.{member.name}"))
        shapes[member.name] = _described(shape, member)
    if shapes and beyond:
        # A Schema cannot express all of it.
        fields["parameters_json_schema"] = members_schema(seen.parameters, where)
    elif beyond:
        fields["parameters_json_schema"] = beyond
    elif shapes:
        optional = {member.name for member in seen.parameters if not member.required}
        fields["parameters"] = _object(shapes, optional)


def _object(shapes: dict[str, Json], optional: set[str]) -> Json:
    required = [name for name, shape in shapes.items() if name not in optional and not shape.get("nullable")]
    return {"type": "OBJECT", "properties": shapes, "required": required}


def _described(shape: Json, member: info.Member) -> Json:
    out = dict(shape)
    if member.description and not out.get("description"):
        out["description"] = member.description
    if member.default is not info.NO_DEFAULT and member.default is not None:
        out["default"] = member.default
    return out


def _shape(annotation: Any, inside: tuple[Any, ...] = ()) -> Json | None:
    """The Schema of a simple type; None for any other."""
    kind, notes = info.unwrap(annotation)
    shape = _bare_shape(info.NONE if kind is None else kind, inside)
    if shape is None:
        return None
    if notes.description:
        shape["description"] = notes.description
    for name, value in notes.constraints.items():
        if name not in _CONSTRAINTS:
            return None
        shape[name] = value
    return shape


def _bare_shape(kind: Any, inside: tuple[Any, ...]) -> Json | None:
    if isinstance(kind, type) and kind in _BUILTIN:
        return {"type": _BUILTIN[kind]}
    if info.is_union(kind):
        return _union(get_args(kind), inside)
    if info.is_literal(kind):
        choices = get_args(kind)
        return {"type": "STRING", "enum": list(choices)} if all(type(each) is str for each in choices) else None
    if get_origin(kind) is dict:
        return {"type": "OBJECT"}
    if get_origin(kind) is list:
        item = _shape(get_args(kind)[0], inside)
        return None if item is None else {"type": "ARRAY", "items": item}
    if isinstance(getattr(kind, "model_fields", None), dict) and hasattr(kind, "__pydantic_validator__"):
        return _of_model(kind, inside)
    return None


def _union(kinds: tuple[Any, ...], inside: tuple[Any, ...]) -> Json | None:
    options: list[Json] = []
    for kind in kinds:
        option = _shape(kind, inside)
        if option is None:
            return None
        if option not in options and option != {"type": "NULL"}:
            options.append(option)
    nullable = {"nullable": True} if info.NONE in kinds or None in kinds else {}
    if len(options) == 1:
        return {**options[0], **nullable}
    return {"type": "OBJECT", "any_of": options, **nullable}


def _of_model(kind: Any, inside: tuple[Any, ...]) -> Json | None:
    if kind in inside:
        # Only JSON Schema can express recursive models.
        return None
    inside = (*inside, kind)
    shapes: dict[str, Json] = {}
    optional: set[str] = set()
    for name, field in kind.model_fields.items():
        # Aliases and constraints come from pydantic.
        shape = None if field.alias or field.validation_alias or field.metadata else _shape(field.annotation, inside)
        if shape is None:
            return None
        if field.description:
            shape["description"] = field.description
        if not field.is_required():
            optional.add(name)
            if field.default_factory is None and field.default is not None:
                shape["default"] = field.default
        shapes[name] = shape
    return _object(shapes, optional)


def _needs_json_schema(whole: Json) -> bool:
    return "prefixItems" in whole or ("$ref" in whole and exact_api_schema(whole) is None)


def _closed(schema: Json) -> Json:
    """Close the schema of a fixed-length tuple: no further items."""
    items = schema.get("prefixItems")
    if items and schema.get("type") == "array" and schema.get("maxItems") == len(items):
        return {**schema, "unevaluatedItems": False}
    return schema


def _python_names(schema: Json) -> Json:
    from gemini_api.models import Schema

    made = Schema.from_dict(schema)
    return {name: value for name in ("type", *Schema.model_fields) if (value := getattr(made, name)) is not None}
