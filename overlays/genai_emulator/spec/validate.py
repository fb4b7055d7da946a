"""Validate requests against the spec, with the API's error messages."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from ..errors import ApiError, invalid, violation
from .canonical import Canonical, camel, snake
from .compile import SchemaChecker, Violation
from .document import OperationSpec, Spec, ref_name

JSON = dict[str, Any]

# Query parameters that every Google API accepts.
SYSTEM_PARAMETERS = frozenset(
    (
        *("$.xgafv", "$alt", "$fields", "$prettyPrint", "access_token", "alt", "callback", "fields", "key"),
        *("oauth_token", "prettyPrint", "quotaUser", "upload_id", "upload_protocol", "uploadType"),
    )
)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


class Validator:
    """Validates bodies and queries of operations; schemas are compiled on first use."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._canonical = Canonical(spec)
        self._checker = SchemaChecker(spec)

    def body(
        self,
        operation: OperationSpec,
        content: bytes,
        bound: Mapping[str, str],
        read: Callable[[Any], Any] | None = None,
    ) -> JSON:
        """Validate a request body, and return it in canonical form with the fields that the path gives.

        ``read`` puts its JSON into the form that the spec has it in.

        Raises:
            ApiError: it lists every violation.
        """
        if operation.free:
            value = parse_json(content)
            if not isinstance(value, dict):
                raise invalid("Invalid JSON payload received. Root element must be a message.")
            return value
        if operation.body is None:
            # An empty message counts as none.
            if content.strip() and parse_json(content) != {}:
                raise invalid("The request body must be empty.")
            return {}
        value = parse_json(content)
        given = read(value) if read else value
        return self.value(operation.body, given, bound, partial=operation.method == "PATCH")

    def value(self, schema: str, value: Any, bound: Mapping[str, str], *, partial: bool = False) -> JSON:
        """Validate any JSON value like a request body; a ``partial`` one may lack required fields."""
        if not isinstance(value, dict):
            start = "list" if isinstance(value, list) else "value"
            raise invalid(f"Invalid JSON payload received. Root element must be a message, cannot start {start}.")
        properties = self._spec.schema(schema).get("properties", {})
        body = self._canonical.body(schema, value)
        body |= {key: name for key, name in bound.items() if key in properties}
        found = self._checker.request(schema, body)
        raise_if_any(problem for problem in found if not (partial and problem.missing))
        return dict(body)

    def canonical_answer(self, schema: str, value: JSON) -> JSON:
        """A value of an answer, in canonical form; ValueError for what no answer of the API can hold."""
        try:
            body = dict(self._canonical.body(schema, value))
        except ApiError as error:
            raise ValueError(error.message) from None
        if problems := [problem for problem in self._checker.response(schema, body) if not problem.missing]:
            raise ValueError("; ".join(problem.description for problem in problems))
        return body

    def response(self, operation: OperationSpec, body: Any, *, event: bool = False) -> None:
        """Validate a response of the emulator, or one event of it; AssertionError if it does not match the spec."""
        schema = operation.event if event else operation.response
        if schema is None:
            return
        problems = list(self._checker.response(schema, body))
        if problems:
            listed = "; ".join(problem.description for problem in problems)
            raise AssertionError(f"the answer to {operation.id} is not a {schema}: {listed}")

    def query(self, operation: OperationSpec, query: Iterable[tuple[str, str]]) -> JSON:
        """Parse the query parameters of an operation; ApiError for an unknown or a malformed one."""
        found: JSON = {}
        for name, text in query:
            known = name if name in operation.query else camel(name)
            if known in operation.query:
                schema = operation.query[known]
                if schema.get("type") == "array":
                    found.setdefault(known, []).append(_typed(self._spec, name, schema["items"], text))
                else:
                    found[known] = _typed(self._spec, name, schema, text)
            elif name not in SYSTEM_PARAMETERS:
                raise unbound(name)
        self._fixed(operation, dict(query))
        return found

    def _fixed(self, operation: OperationSpec, query: Mapping[str, str]) -> None:
        if operation.stream:  # without alt=sse the same stream comes as one JSON array
            return
        for name, value in operation.fixed_query.items():
            if query.get(name) != value:
                raise invalid(f"This method answers only with {name}={value} in the query.")


def parse_json(content: bytes) -> Any:
    """Parse JSON as the API does; ApiError if it is malformed."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise invalid(f"Invalid JSON payload received. Encountered invalid UTF-8 at byte {error.start}.") from None
    if not text.strip():
        return {}
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        line = text.splitlines()[error.lineno - 1] if text.splitlines() else ""
        shown = line[max(0, error.colno - 40) : error.colno + 40]
        raise invalid(f"Invalid JSON payload received. Unexpected token.\n{shown}\n^") from None
    except (ValueError, RecursionError):
        raise invalid("Invalid JSON payload received. Message too deep, or a number too long.") from None


def raise_if_any(found: Iterable[Violation]) -> None:
    """Raise one error for all violations: malformed fields first; missing ones only if there are none."""
    problems = list(found)
    if parse := [problem for problem in problems if not problem.missing]:
        problems = parse
    if not problems:
        return
    message = "\n".join(problem.description for problem in problems)
    told = [problem for problem in problems if not problem.by_model]
    raise invalid(message, [violation(problem.field, problem.description) for problem in told])


def unbound(name: str) -> ApiError:
    text = (
        f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query parameter.'
        f" Field '{name}' could not be found in request message."
    )
    return invalid(text, [violation("", text)])


def camel_paths(mask: str) -> list[str]:
    """The paths of an update mask in camelCase."""
    return [camel(path.strip()) for path in mask.split(",") if path.strip()]


def check_mask(spec: Spec, schema: str, mask: str, allowed: Collection[str]) -> list[str]:
    """Parse an update mask into camelCase paths; ApiError for an unknown or immutable one."""
    paths = camel_paths(mask)
    properties = spec.schema(schema)["properties"]
    for path in paths:
        if path == "*":
            continue
        if path.partition(".")[0] not in properties:
            raise invalid(f"Invalid update mask: {spec.api_name(schema)} has no field {path!r}.")
        if path not in allowed:
            raise invalid(f"Invalid update mask: {path!r} cannot be updated; only {', '.join(sorted(allowed))} can.")
    return sorted(allowed) if "*" in paths else paths


def _typed(spec: Spec, name: str, schema: JSON, text: str) -> Any:
    reference = ref_name(schema)
    _, schema = spec.resolve(schema)
    kind = schema.get("type")
    if kind == "integer" or schema.get("format") in ("int32", "int64"):
        try:
            return int(text)
        except ValueError:
            raise _bad(name, "TYPE_INT32", text) from None
    if kind == "boolean":
        if text.lower() not in _BOOLEANS:
            raise _bad(name, "TYPE_BOOL", text)
        return _BOOLEANS[text.lower()]
    if "enum" in schema and text not in schema["enum"]:
        raise _bad(name, reference or "enum", text)
    return text


def _bad(name: str, kind: str, text: str) -> ApiError:
    field = snake(name)
    problem = f"Invalid value at '{field}' ({kind}), {json.dumps(text)}"
    return invalid(problem, [violation(field, problem)])


def _refuse_constant(text: str) -> Any:
    raise json.JSONDecodeError(f"{text} is not JSON", text, 0)
