"""Use Python functions as tools: declare them to the model, and call them with its arguments.

A declaration is made from the signature and the docstring; arguments are decoded into the annotated types.
"""

from __future__ import annotations

import copy
import functools
import inspect
import re
import types
import weakref
from collections import deque
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Annotated, Any, NamedTuple

from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.freeform import encode_json

from .schemas import annotations as info
from .schemas.api_schema import exact_api_schema
from .schemas.docstring import read_docstring
from .schemas.json_schema import members_schema
from .schemas.tidy import tidy
from .schemas.values import TypeMismatch, decode_value

Wire = dict[str, Any]

__all__ = ["Function", "declaration", "to_json"]


class Function:
    """A Python function that a model may call.

    ``declaration`` is its FunctionDeclaration as JSON; ``is_async`` tells whether a call needs asyncio.

    Raises:
        ArgumentError: it has no name, or a parameter that cannot be declared; the message says which.
    """

    __slots__ = ("_signature", "declaration", "is_async", "name", "target")

    def __init__(self, target: Callable[..., Any]) -> None:
        self.target = target
        self._signature = signature_of(target)
        self.name, self.declaration, self.is_async = (
            self._signature.name,
            self._signature.declaration,
            self._signature.is_async,
        )

    def bind(self, arguments: Mapping[str, Any] | None) -> dict[str, Any]:
        """Decode a call's arguments by name into the annotated types.

        Raises:
            TypeMismatch: one is missing, unknown or of the wrong type; the message is for the model to read.
        """
        # Copies: a function that changes its arguments must not change the conversation.
        given = {name: whole_numbers(value) for name, value in dict(arguments or {}).items()}
        bound: dict[str, Any] = {}
        for parameter in self._signature.parameters:
            if parameter.name in given:
                value = given.pop(parameter.name)
                try:
                    bound[parameter.name] = decode_value(value, parameter.type, parameter.name)
                except TypeMismatch:
                    # Models say null when they mean to leave something out.
                    if value is not None or parameter.required:
                        raise
            elif parameter.required:
                raise TypeMismatch(parameter.name, "is missing")
        others = self._signature.others
        if given and others is None:
            raise TypeMismatch(next(iter(given)), f"is no parameter of {self.name}")
        bound.update({name: decode_value(value, others, name) for name, value in given.items()})
        for name, field in self._signature.fields.items():
            # Python would pass the ``Field`` object of the default instead of its value.
            if name not in bound and not field.is_required():
                bound[name] = field.get_default(call_default_factory=True)
        return bound

    def __call__(self, arguments: Mapping[str, Any] | None) -> Any:
        """Call the function with the model's arguments."""
        bound = self.bind(arguments)
        first = [bound.pop(name, default) for name, default in self._signature.positional.items()]
        return self.target(*first, **bound)


def whole_numbers(value: Any) -> Any:
    """Return a copy with 3 for 3.0: models write integers so, and functions may require ints."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: whole_numbers(item) for key, item in value.items()}
    return [whole_numbers(item) for item in value] if isinstance(value, list) else copy.deepcopy(value)


def declaration(target: Callable[..., Any]) -> Wire:
    """Build the FunctionDeclaration of a Python function as JSON.

    Raises:
        ArgumentError: a parameter has no annotation, or one that JSON cannot carry.
    """
    return Function(target).declaration


def to_json(value: Any) -> Any:
    """Convert a function's return value to JSON: models, dataclasses, enums, dates and bytes too; the rest as text."""
    if value is None or isinstance(value, bool) or type(value) in (str, int):
        return value
    if isinstance(value, Mapping):
        return {_key(key): to_json(item) for key, item in value.items()}
    found = None if info.has_json_schema(type(value)) else info.members(type(value))
    if found is not None:
        return {member.name: to_json(getattr(value, member.attribute)) for member in found}
    if isinstance(value, _SEVERAL):
        return [to_json(item) for item in value]
    if hasattr(value, "tolist") and not isinstance(value, memoryview):
        # An array or a scalar of NumPy and its like.
        return to_json(value.tolist())
    try:
        return encode_json(value, "result")
    except ArgumentError:
        return str(value)


_SEVERAL = (list, tuple, set, frozenset, range, deque, Iterator, KeysView, ValuesView, ItemsView)


def _key(key: Any) -> str:
    plain = to_json(key)
    return plain if isinstance(plain, str) else str(plain)


class FunctionSignature(NamedTuple):
    """The parsed signature and docstring of a function, without a reference to the function itself."""

    name: str
    text: str | None
    parameters: list[info.Member]
    #: The type of further arguments, where there is a ``**kwargs``; else None.
    others: Any
    #: The type of what is returned; ``inspect.Signature.empty`` when there is no annotation.
    returned: Any
    #: Those whose default is a ``Field`` of pydantic's, and the default of each that is given by position.
    fields: dict[str, Any]
    positional: dict[str, Any]
    declaration: Wire
    is_async: bool


_VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)

# By function, and by whether it is bound to an instance: looking at one takes longer than sending a small request.
_SIGNATURES: weakref.WeakKeyDictionary[types.FunctionType, dict[bool, FunctionSignature]] = weakref.WeakKeyDictionary()


def signature_of(target: Any) -> FunctionSignature:
    plain = target.__func__ if isinstance(target, types.MethodType) else target
    if not isinstance(plain, types.FunctionType):
        return _read_signature(target)
    known = _SIGNATURES.setdefault(plain, {})
    bound = plain is not target
    if bound not in known:
        known[bound] = _read_signature(target)
    return known[bound]


def _read_signature(target: Any) -> FunctionSignature:
    inner, given = target, frozenset[str]()
    if isinstance(target, functools.partial):
        # Arguments that a partial fixes by name are not shown to the model.
        inner, given = target.func, frozenset(target.keywords)
    is_plain = inspect.isroutine(inner) or isinstance(inner, type)
    name = _name(inner)
    described = inner if is_plain else type(inner).__call__
    signature = _signature(target, name)
    every = signature.parameters.values()
    names = {each.name for each in every if each.name not in given and each.kind not in _VARIADIC}
    text, texts = _docstring_of(inner, described, names, re.findall(r"\w+", str([each.annotation for each in every])))
    known = info.hints(described)
    parameters = _parameters(signature, name, known, texts, given)
    others = next((known.get(each.name, Any) for each in every if each.kind is each.VAR_KEYWORD), None)
    returned = known.get("return", signature.return_annotation)
    fields = {each.name: each.default for each in every if info.is_pydantic_field(each.default)}
    positional = {each.name: each.default for each in every if each.kind is each.POSITIONAL_ONLY}
    is_async = any(inspect.iscoroutinefunction(each) or inspect.isasyncgenfunction(each) for each in (inner, described))
    wire = _declared(name, text, parameters)
    return FunctionSignature(name, text, parameters, others, returned, fields, positional, wire, is_async)


def _docstring_of(inner: Any, described: Any, names: set[str], types: list[str]) -> tuple[str | None, dict[str, str]]:
    """Return the function's docstring, or that of the class or callable instance if it is its own."""
    if isinstance(inner, type):
        return read_docstring(inner, names, types) if info.own_doc(inner) else (None, {})
    return read_docstring(inner if inner is described or info.own_doc(type(inner)) else described, names, types)


def _name(inner: Any) -> str:
    name = getattr(inner, "__name__", None) or type(inner).__name__
    if not isinstance(name, str) or not name.isidentifier():
        raise invalid("tools", f"a function needs a name that the model can call, not {name!r}; define it with def")
    return name


def _signature(target: Any, name: str) -> inspect.Signature:
    try:
        return inspect.signature(target)
    except (TypeError, ValueError):
        raise invalid(f"tools.{name}", "Python cannot tell its signature; wrap it in a function that has one") from None


def _parameters(
    signature: inspect.Signature, name: str, known: Mapping[str, Any], texts: Mapping[str, str], given: frozenset[str]
) -> list[info.Member]:
    return [
        _parameter(parameter, known, texts, f"tools.{name}")
        for parameter in signature.parameters.values()
        if parameter.kind not in _VARIADIC and parameter.name not in given
    ]


def _parameter(
    parameter: inspect.Parameter, known: Mapping[str, Any], texts: Mapping[str, str], where: str
) -> info.Member:
    annotation = known.get(parameter.name, parameter.annotation)
    default = info.NO_DEFAULT if parameter.default is parameter.empty else parameter.default
    required = default is info.NO_DEFAULT
    field = default if info.is_pydantic_field(default) else None
    if field is not None:
        required = field.is_required()
        default = info.NO_DEFAULT if required or field.default_factory is not None else field.default
    if annotation is parameter.empty:
        if default is info.NO_DEFAULT or default is None:
            raise invalid(where, f"{parameter.name!r} has no type; annotate it, as in {parameter.name}: str")
        annotation = type(default)
    if field is not None:
        annotation = Annotated[annotation, field]
    return info.Member(parameter.name, annotation, default, required, texts.get(parameter.name), parameter.name)


def _declared(name: str, text: str | None, parameters: list[info.Member]) -> Wire:
    wire: Wire = {"name": name}
    if text:
        wire["description"] = text
    if not parameters:
        return wire
    whole = members_schema(parameters, f"tools.{name}")
    reduced = exact_api_schema(whole, f"tools.{name}")
    if reduced is not None:
        reduced.pop("propertyOrdering", None)
        wire["parameters"] = reduced
    else:
        wire["parametersJsonSchema"] = tidy(whole, f"tools.{name}")
    return wire
