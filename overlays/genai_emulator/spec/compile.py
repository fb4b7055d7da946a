"""Compile the spec's schemas to JSON Schema, and convert its errors to field violations."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from ..clock import parse_duration, parse_time
from ..errors import unsupported
from .canonical import snake
from .document import Spec, ref_name
from .unions import branch_of, is_union

if TYPE_CHECKING:
    from jsonschema import FormatChecker, ValidationError
    from jsonschema.protocols import Validator as JsonSchemaValidator

JSON = dict[str, Any]

# Required by the API's description, but not enforced by the service.
NOT_ENFORCED = {
    ("Schema", "type"),
    ("FunctionDeclaration", "description"),
    ("FunctionResponse", "response"),
    ("GenerateContentBatch", "displayName"),
    ("GenerateContentBatch", "model"),
    ("GeminiEmbedContentBatch", "displayName"),
    ("GeminiEmbedContentBatch", "model"),
}
# The same of what a property holds: recordings have requests in batches that leave the model to the batch.
NOT_ENFORCED_IN = {("GeminiInlinedRequest", "request"): "model", ("InlinedEmbedContentRequest", "request"): "model"}
# What is inside of these is free in the API's description, and looked at by the model.
_READ_BY_MODELS = ("PredictRequest", "PredictLongRunningRequest")
_INT32 = (-(2**31), 2**31 - 1)
_INT64 = (-(2**63), 2**63 - 1)
_SCALARS = {"string": "TYPE_STRING", "integer": "TYPE_INT32", "number": "TYPE_FLOAT", "boolean": "TYPE_BOOL"}
_FORMATS = {
    "int64": "TYPE_INT64",
    "double": "TYPE_DOUBLE",
    "byte": "TYPE_BYTES",
    "google-datetime": "type.googleapis.com/google.protobuf.Timestamp",
    "google-duration": "type.googleapis.com/google.protobuf.Duration",
    "google-fieldmask": "type.googleapis.com/google.protobuf.FieldMask",
}
_TYPE = "type.googleapis.com/"


@dataclass(frozen=True, slots=True)
class Violation:
    """A violation: its proto path (may be empty), a description, and whether a field is missing.

    ``by_model``: a model's refusal, which stands in the message alone.
    """

    field: str
    description: str
    missing: bool = False
    by_model: bool = False


class SchemaChecker:
    """Validates canonical JSON against schemas of the spec, by name."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._validators: dict[tuple[str, bool], JsonSchemaValidator] = {}
        self._documents: dict[bool, JSON] = {}

    def request(self, schema: str, value: Any) -> Iterator[Violation]:
        """Yield the violations of a request body."""
        for error in self._validator(schema, request=True).iter_errors(value):
            yield from self._violations(schema, error, value)

    def response(self, schema: str, value: Any) -> Iterator[Violation]:
        """Yield the violations of a response, in which fields may be missing."""
        for error in self._validator(schema, request=False).iter_errors(value):
            yield from self._violations(schema, error, value)

    def _validator(self, schema: str, *, request: bool) -> JsonSchemaValidator:
        key = (schema, request)
        if key not in self._validators:
            from jsonschema import Draft202012Validator
            from jsonschema.validators import extend

            if request not in self._documents:
                self._documents[request] = {
                    name: _transform(name, found, request) for name, found in self._spec.schemas.items()
                }
                _relax(self._documents[request], self._spec)
            keywords = {"x-oneofs": _oneofs, "x-union": self._union}
            validator = cast(Any, extend)(Draft202012Validator, keywords)
            self._validators[key] = validator(
                {"$ref": f"#/components/schemas/{schema}", "components": {"schemas": self._documents[request]}},
                format_checker=_format_checker(),
            )
        return self._validators[key]

    def _union(self, validator: Any, union: JSON, instance: Any, schema: JSON) -> Iterator[ValidationError]:
        """Hold a value against the branch of a union that it is of."""
        from jsonschema import ValidationError

        branch = branch_of(self._spec, union, instance)
        if branch is None:
            yield ValidationError("no branch of a union")
        else:
            yield from validator.descend(instance, _transform(schema["x-kind"], branch, schema["x-request"]))

    def _violations(self, schema: str, error: ValidationError, root: Any) -> Iterator[Violation]:
        path = self._path(schema, list(error.absolute_path), root)
        at = f" at '{path}'" if path else ""
        keyword, expected, instance = str(error.validator), cast(Any, error.validator_value), cast(Any, error.instance)
        rules = cast(JSON, error.schema)
        if keyword == "additionalProperties":
            for key in instance.keys() - rules["properties"].keys():
                if path and schema in _READ_BY_MODELS:
                    yield Violation(path, unsupported(key), by_model=True)
                    continue
                text = f'Invalid JSON payload received. Unknown name "{key}"{at}: Cannot find field.'
                yield Violation(path, text)
        elif keyword == "required":
            # jsonschema reports each missing name; the message begins with it.
            key = next(key for key in expected if error.message.startswith(repr(key)))
            where = f"{path}.{snake(key)}" if path else snake(key)
            yield Violation(
                where, f"* {self._spec.api_name(schema)}.{where}: {snake(key)} is not specified", missing=True
            )
        elif keyword == "x-oneofs":
            yield Violation(path, f"Invalid value{at} (oneof), {error.message}")
        elif keyword == "type" and expected == "object" and isinstance(instance, list):
            problem = "Proto field is not repeating, cannot start list."
            yield Violation(path, f'Invalid JSON payload received. Unknown name ""{at}: {problem}')
        else:
            kind = rules.get("x-kind", "TYPE_STRING")
            kind = kind.replace(_TYPE, f"{_TYPE}{self._spec.package}.") if "protobuf" not in kind else kind
            extra = "Base64 decoding failed for " if keyword == "format" and kind == "TYPE_BYTES" else ""
            yield Violation(path, f"Invalid value{at} ({kind}), {extra}{_shown(instance)}")

    def _path(self, schema: str, steps: list[str | int], root: Any) -> str:
        """The proto path of a place in a body; an entry of a map is ``properties[1].value``, as in the API's errors."""
        out = ""
        here: JSON = {"$ref": f"#/components/schemas/{schema}"}
        value = root
        for step in steps:
            _, found = self._spec.resolve(here)
            while is_union(found):
                _, found = self._spec.resolve(branch_of(self._spec, found, value) or {})
            if isinstance(step, int):
                out += f"[{step}]"
                here = found.get("items", {})
            elif "properties" in found:
                out += f".{snake(step)}"
                here = found["properties"].get(step, {})
            else:
                out += f"[{list(value).index(step)}].value"
                item = found.get("additionalProperties")
                here = item if isinstance(item, dict) else {}
            value = value[step]
        return out.lstrip(".")


def _transform(name: str, schema: JSON, request: bool) -> JSON:
    """Convert a schema of the spec to JSON Schema that accepts only canonical proto JSON."""
    if reference := ref_name(schema):
        return {"$ref": f"#/components/schemas/{reference}"}
    if is_union(schema):
        return {"x-union": schema, "x-kind": name, "x-request": request}
    kind = schema.get("type")
    if "const" in schema:
        return {"const": schema["const"], "x-kind": "TYPE_STRING"}
    if "enum" in schema:
        return {"enum": schema["enum"], "x-kind": f"{_TYPE}{name}"}
    if kind == "array":
        return {"type": "array", "items": _transform(name, schema["items"], request), "x-kind": "TYPE_MESSAGE"}
    if kind == "object":
        return _transform_object(name, schema, request)
    if kind is None:
        return {}
    format_ = schema.get("format", "")
    kind_name = _FORMATS.get(format_, _SCALARS.get(kind, kind))
    if kind == "integer" or format_ == "int64":
        low, high = _INT64 if format_ == "int64" else _INT32
        if not request and format_ == "int64":
            return {"type": "string", "pattern": r"^-?\d+$", "x-kind": kind_name}
        return {"type": "integer", "minimum": low, "maximum": high, "x-kind": kind_name}
    out: JSON = {"type": kind, "x-kind": kind_name}
    if format_ in _CHECKS:
        out["format"] = format_
    return out


def _transform_object(name: str, schema: JSON, request: bool) -> JSON:
    out: JSON = {"type": "object", "x-kind": f"{_TYPE}{name}"}
    properties = schema.get("properties")
    if properties is None:
        item = schema.get("additionalProperties")
        if isinstance(item, dict) and item:
            out["additionalProperties"] = _transform(name, item, request)
        elif item is None:
            out |= {"properties": {}, "additionalProperties": False}
        return out
    out["properties"] = {key: _transform(name, value, request) for key, value in properties.items()}
    out["additionalProperties"] = schema.get("additionalProperties") is True
    if request:
        out["required"] = [
            key
            for key in schema.get("required", [])
            if (name, key) not in NOT_ENFORCED and not properties.get(key, {}).get("readOnly")
        ]
    if "x-oneofs" in schema:
        out["x-oneofs"] = schema["x-oneofs"]
    return out


def _relax(schemas: JSON, spec: Spec) -> None:
    """Let what the properties in NOT_ENFORCED_IN hold lack a field."""
    for (name, key), optional in NOT_ENFORCED_IN.items():
        if key in spec.schemas.get(name, {}).get("properties", {}):
            inner = schemas[ref_name(spec.schemas[name]["properties"][key]) or ""]
            required = [field for field in inner.get("required", []) if field != optional]
            schemas[name]["properties"][key] = {**inner, "required": required}


def _oneofs(validator: Any, groups: JSON, instance: Any, schema: JSON) -> Iterator[ValidationError]:
    from jsonschema import ValidationError

    if not isinstance(instance, dict):
        return
    for group, members in groups.items():
        present = [key for key in members if key in instance]
        if len(present) > 1:
            yield ValidationError(f"oneof field '{group}' is already set. Cannot set '{present[1]}'")


def _format_checker() -> FormatChecker:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    for name, check in _CHECKS.items():
        checker.checks(name, raises=ValueError)(check)
    return checker


def is_base64(value: object) -> bool:
    """Whether a text is base64, of either alphabet and with or without padding."""
    if not isinstance(value, str):
        return True
    padded = value.replace("-", "+").replace("_", "/")
    padded += "=" * (-len(padded) % 4)
    try:
        base64.b64decode(padded, validate=True)
    except binascii.Error:
        return False
    return True


def _is_time(value: object) -> bool:
    return not isinstance(value, str) or bool(parse_time(value))


def _is_duration(value: object) -> bool:
    return not isinstance(value, str) or parse_duration(value) is not None


_CHECKS = {
    "byte": is_base64,
    "google-datetime": _is_time,
    "date-time": _is_time,
    "google-duration": _is_duration,
}


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:200]}..."
