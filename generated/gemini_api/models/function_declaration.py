"""The model ``FunctionDeclaration``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model, check_str
from genai_runtime.models.codecs import decode_str, keep_null
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.function import FunctionDeclarationMixin

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import SchemaOrDict


def _behavior(value: Behavior | str | None) -> Behavior | None:
    return None if value is None else check_enum(value, "FunctionDeclaration.behavior", Behavior)


def _parameters(value: SchemaOrDict | None) -> Schema | None:
    return None if value is None else check_model(value, "FunctionDeclaration.parameters", Schema)


def _response(value: SchemaOrDict | None) -> Schema | None:
    return None if value is None else check_model(value, "FunctionDeclaration.response", Schema)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionDeclaration(FunctionDeclarationMixin, _Base):
    """A function that the model may ask to have called.

    Attributes:
        name: Name of the function: at most 128 letters, digits, underscores, dots, colons and dashes. Required.
        description: What the function does and when to use it; the model goes by this. Required.
        behavior: Whether the model waits for the result. Live sessions only.
        parameters: The parameters, as an object schema with a property for each. Excludes `parametersJsonSchema`.
        parameters_json_schema: The parameters, as JSON Schema of an object. Excludes `parameters`.
        response: What the function returns, as a schema. Excludes `responseJsonSchema`.
        response_json_schema: What the function returns, as JSON Schema. Excludes `response`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "required", ()),
        ("description", "description", ("string",), "required", ()),
        ("behavior", "behavior", ("enum", "Behavior"), "", ()),
        ("parameters", "parameters", ("model", "Schema"), "", ()),
        ("parameters_json_schema", "parametersJsonSchema", ("any",), "", ()),
        ("response", "response", ("model", "Schema"), "", ()),
        ("response_json_schema", "responseJsonSchema", ("any",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    name: str | None = None
    description: str | None = None
    behavior: Behavior | None = _field(default=None, converter=_behavior)
    parameters: Schema | None = _field(default=None, converter=_parameters)
    parameters_json_schema: Any | None = None
    response: Schema | None = _field(default=None, converter=_response)
    response_json_schema: Any | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            description=None,
            behavior=None,
            parameters=None,
            parameters_json_schema=None,
            response=None,
            response_json_schema=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "FunctionDeclaration.name")
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "FunctionDeclaration.description")
            )
            self.behavior = behavior if behavior is None or behavior.__class__ is Behavior else _behavior(behavior)
            self.parameters = (
                parameters if parameters is None or parameters.__class__ is Schema else _parameters(parameters)
            )
            self.parameters_json_schema = parameters_json_schema
            self.response = response if response is None or response.__class__ is Schema else _response(response)
            self.response_json_schema = response_json_schema
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("description")
        out.description = v if v is None or v.__class__ is str else decode_str(v)
        v = get("behavior")
        out.behavior = None if v is None else Behavior._value2member_map_.get(v) or Behavior.decode(v)
        v = get("parameters")
        out.parameters = None if v is None else Schema.from_dict(v)
        out.parameters_json_schema = get("parametersJsonSchema")
        if out.parameters_json_schema is None and "parametersJsonSchema" in data:
            out._extra = keep_null(out._extra, "parametersJsonSchema")
        v = get("response")
        out.response = None if v is None else Schema.from_dict(v)
        out.response_json_schema = get("responseJsonSchema")
        if out.response_json_schema is None and "responseJsonSchema" in data:
            out._extra = keep_null(out._extra, "responseJsonSchema")
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "FunctionDeclaration.name"))
        if (v := self.description) is not None:
            out["description"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "FunctionDeclaration.description"))
            )
        if (v := self.behavior) is not None:
            out["behavior"] = (
                v if v.__class__ is Behavior else check_enum(v, "FunctionDeclaration.behavior", Behavior)
            )._value_
        if (v := self.parameters) is not None:
            out["parameters"] = (
                v if v.__class__ is Schema else check_model(v, "FunctionDeclaration.parameters", Schema)
            ).to_dict(backend)
        if (v := self.parameters_json_schema) is not None:
            out["parametersJsonSchema"] = encode_json(v, "FunctionDeclaration.parameters_json_schema")
        if (v := self.response) is not None:
            out["response"] = (
                v if v.__class__ is Schema else check_model(v, "FunctionDeclaration.response", Schema)
            ).to_dict(backend)
        if (v := self.response_json_schema) is not None:
            out["responseJsonSchema"] = encode_json(v, "FunctionDeclaration.response_json_schema")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "description",
        "behavior",
        "parameters",
        "parametersJsonSchema",
        "response",
        "responseJsonSchema",
    )
)

from .behavior import Behavior
from .schema import Schema
