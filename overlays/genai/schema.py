"""Structured answers: a Python type as the schema that the model is to follow, and its text as an object of it.

Types are pydantic models, dataclasses, attrs classes, TypedDicts, enums, Literals, unions, and lists and dicts of
these.
"""

from __future__ import annotations

import copy
import functools
import json
from collections.abc import Mapping
from typing import Any

from genai_runtime import errors
from genai_runtime.models.checks import check_model

from .schemas import annotations as info
from .schemas.api_schema import api_schema, exact_api_schema, ordered, with_known_formats, with_nullable
from .schemas.json_schema import json_schema
from .schemas.values import TypeMismatch, decode_value

__all__ = ["parse", "to_api_schema", "to_json_schema"]


def to_json_schema(annotation: Any, where: str = "schema") -> dict[str, Any]:
    """The JSON Schema of a Python type.

    Raises:
        ArgumentError: there is a type in it that JSON cannot carry.
    """
    return copy.deepcopy(_described(annotation, where)[0])


def to_api_schema(value: Any, where: str = "schema") -> dict[str, Any]:
    """The API's Schema of a Python type, or of a dict: a Schema in either spelling, or JSON Schema.

    Raises:
        ArgumentError: it cannot be said in a Schema.
    """
    if not isinstance(value, Mapping):
        whole, exact = _described(value, where)
        return copy.deepcopy(exact) if exact is not None else api_schema(whole, where)
    if is_json_schema(value):
        return api_schema(value, where)
    from gemini_api.models import Schema

    return ordered(with_known_formats(with_nullable(check_model(value, where, Schema).to_dict())))


def needs_json_schema(value: Any) -> bool:
    """Whether JSON Schema can say what this type is, or this JSON Schema, and the API's Schema cannot."""
    if isinstance(value, Mapping):
        return is_json_schema(value) and exact_api_schema(value) is None
    return is_type(value) and _described(value, "response_schema")[1] is None


def _described(annotation: Any, where: str) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The JSON Schema of a type, and the Schema that means the same if there is one."""
    try:
        hash(annotation)
    except TypeError:
        return _describe.__wrapped__(annotation, where, "")
    return _describe(annotation, where, info.shown(annotation))


@functools.lru_cache(maxsize=128)
def _describe(annotation: Any, where: str, shown: str) -> tuple[dict[str, Any], dict[str, Any] | None]:
    # ``shown`` distinguishes types that compare equal, such as int | str and str | int.
    whole = json_schema(annotation, where)
    return whole, exact_api_schema(whole, where)


def is_json_schema(value: Mapping[str, Any]) -> bool:
    """Whether a dict is JSON Schema, and not the API's Schema: it uses words that only JSON Schema has."""
    if any(key in _JSON_SCHEMA_ONLY or key.startswith(("$", "x-")) for key in value):
        return True
    if isinstance(value.get("type"), list) or isinstance(value.get("items"), list | bool):
        return True
    choices = value.get("enum")
    if isinstance(choices, list) and not all(isinstance(choice, str) for choice in choices):
        return True
    inside = [value.get("items"), *_values(value.get("properties")), *(value.get("anyOf") or value.get("any_of") or ())]
    return any(isinstance(item, bool) or (isinstance(item, Mapping) and is_json_schema(item)) for item in inside)


_JSON_SCHEMA_ONLY = frozenset(
    (
        "additionalItems", "additionalProperties", "allOf", "const", "contains", "contentEncoding", "contentMediaType",
        "contentSchema", "definitions", "dependencies", "dependentRequired", "dependentSchemas", "deprecated",
        "discriminator", "else", "examples", "exclusiveMaximum", "exclusiveMinimum", "if", "maxContains", "minContains",
        "multipleOf", "not", "oneOf", "patternProperties", "prefixItems", "propertyNames", "readOnly", "then",
        "unevaluatedItems", "unevaluatedProperties", "uniqueItems", "writeOnly",
    )
)  # fmt: skip


def _values(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, Mapping) else []


def is_type(value: Any) -> bool:
    """Whether a schema was given as a Python type, so that an answer can be an object of it."""
    return (value is not None and not isinstance(value, Mapping | str) and not hasattr(value, "to_dict")) or (
        isinstance(value, type)
    )


def parse(text: str | None, annotation: Any) -> Any:
    """The object that ``text`` describes.

    ``annotation`` is a Python type; anything else (a schema) takes whatever JSON there is. An enum may also be answered
    as the bare value, as it is with the MIME type ``text/x.enum``.

    Raises:
        ResponseDecodeError: there is no text, it is not JSON, or not of that type; ``path`` says where.
    """
    if text is None:
        raise errors.ResponseDecodeError("the answer has no text that could be parsed")
    typed = is_type(annotation)
    value: Any = None
    problem = ""
    try:
        value = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        problem = str(error)
    bare, _ = info.unwrap(annotation) if typed else (None, None)
    choice = typed and (info.is_enum(bare) or info.is_literal(bare))
    if problem:
        if choice or (typed and bare is str):
            value = text.strip() if choice else text
        else:
            raise _failure(f"the answer is not JSON: {problem}", None, text)
    if not typed:
        return value
    misfit: TypeMismatch | None = None
    try:
        return decode_value(value, annotation)
    except TypeMismatch as error:
        misfit = error
    if choice and not isinstance(value, str):
        # A choice that is a text may look like JSON: grades such as "5".
        try:
            return decode_value(text.strip(), annotation)
        except TypeMismatch:
            pass
    raise _failure(
        f"the answer does not fit {info.shown(annotation)}: {misfit.path}: {misfit.reason}", misfit.path, text
    )


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number in JSON")


def _failure(message: str, path: str | None, text: str) -> errors.ResponseDecodeError:
    failure = errors.ResponseDecodeError(message)
    failure.path = path
    failure.snippet = text.encode("utf-8", "replace")[:200].decode("utf-8", "ignore")
    return failure
