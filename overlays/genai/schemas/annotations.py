"""Inspect type annotations: the one place that takes Python types apart."""

from __future__ import annotations

import collections
import collections.abc
import dataclasses
import enum
import functools
import inspect
import sys
import types
import typing
from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple, NewType, TypeVar, Union, get_args, get_origin

NONE = type(None)

_LISTS = (
    list, tuple, set, frozenset, collections.deque, collections.abc.Sequence, collections.abc.MutableSequence,
    collections.abc.Iterable,
)  # fmt: skip
_SETS = (set, frozenset, collections.abc.Set, collections.abc.MutableSet)
_DICTS = (
    dict, collections.OrderedDict, collections.defaultdict, collections.Counter, collections.abc.Mapping,
    collections.abc.MutableMapping,
)  # fmt: skip
#: Stands for a default that is not there, and for a type that is none.
NO_DEFAULT: Any = object()
# ``ReadOnly`` came with Python 3.13.
_WRAPPERS = (typing.Required, typing.NotRequired, typing.ClassVar, typing.Final, getattr(typing, "ReadOnly", Annotated))


class Member(NamedTuple):
    """One field of a class: its JSON and constructor names, its annotation, and its default.

    ``default`` is ``NO_DEFAULT`` if there is none or a factory makes it. ``attribute`` is the attribute that holds the
    value.
    """

    name: str
    type: Any
    default: Any
    required: bool
    description: str | None
    attribute: str


class Notes(NamedTuple):
    """What ``Annotated`` adds to a type."""

    description: str | None = None
    constraints: Mapping[str, Any] = types.MappingProxyType({})


def unwrap(annotation: Any) -> tuple[Any, Notes]:
    """Strip ``Annotated``, ``Required``, ``NewType``, ``type X = ...`` etc.; return the bare type and the notes."""
    description: str | None = None
    constraints: dict[str, Any] = {}
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *extras = get_args(annotation)
            for extra in extras:
                text, more = _note(extra)
                description = description or text
                constraints.update(more)
        elif origin in _WRAPPERS:
            annotation = get_args(annotation)[0]
        elif isinstance(annotation, NewType):
            annotation = annotation.__supertype__
        elif isinstance(annotation, TypeVar):
            annotation = annotation.__bound__ or Any
        elif type(annotation).__name__ == "TypeAliasType":
            annotation = annotation.__value__
        elif isinstance(annotation, dataclasses.InitVar):
            annotation = annotation.type
        else:
            return annotation, Notes(description, constraints)


# How annotated_types (and pydantic, which uses it) names what JSON Schema says.
_BOUNDS = {
    "ge": "minimum",
    "le": "maximum",
    "gt": "exclusiveMinimum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}


def _note(extra: Any) -> tuple[str | None, dict[str, Any]]:
    if isinstance(extra, str):
        return extra, {}
    description = getattr(extra, "description", None) or getattr(extra, "documentation", None)
    found = {wire: value for name, wire in _BOUNDS.items() if (value := getattr(extra, name, None)) is not None}
    if (pattern := getattr(extra, "pattern", None)) is not None:
        found["pattern"] = getattr(pattern, "pattern", pattern)
    for name, wire in (("min_length", "min"), ("max_length", "max")):
        if (value := getattr(extra, name, None)) is not None:
            found[wire] = value
    metadata = getattr(extra, "metadata", None)
    for item in metadata if isinstance(metadata, list | tuple) else ():
        found.update(_note(item)[1])
    return (description if isinstance(description, str) else None), found


def is_pydantic_field(value: Any) -> bool:
    """Return whether a default is pydantic's ``Field(...)``, which describes a parameter."""
    return hasattr(value, "is_required") and hasattr(value, "get_default") and hasattr(value, "default_factory")


def is_union(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, types.UnionType)


def is_literal(annotation: Any) -> bool:
    return get_origin(annotation) is Literal


def is_enum(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, enum.Enum)


def list_item(annotation: Any) -> Any:
    """Return the item type of a list, a set or an open tuple, else ``NO_DEFAULT``."""
    origin = get_origin(annotation) or annotation
    if not isinstance(origin, type) or origin not in (*_LISTS, *_SETS):
        return NO_DEFAULT
    arguments = get_args(annotation)
    if origin is tuple and arguments and not (len(arguments) == 2 and arguments[1] is Ellipsis):
        return NO_DEFAULT
    return arguments[0] if arguments else Any


def container(annotation: Any) -> Any:
    """Return the class that builds this list-like type from a list."""
    origin = get_origin(annotation) or annotation
    if origin in _SETS:
        return frozenset if origin is frozenset else set
    return origin if origin in (tuple, collections.deque) else list


def tuple_items(annotation: Any) -> tuple[Any, ...] | None:
    """Return the item types of a fixed-length tuple."""
    arguments = get_args(annotation)
    if get_origin(annotation) is tuple and arguments and Ellipsis not in arguments:
        return () if arguments == ((),) else arguments
    return None


def dict_types(annotation: Any) -> tuple[Any, Any] | None:
    """Return the key and value types of a dict, else None."""
    origin = get_origin(annotation) or annotation
    if not isinstance(origin, type) or origin not in _DICTS:
        return None
    arguments = get_args(annotation)
    if origin is collections.Counter:
        return (arguments[0] if arguments else str), int
    return (arguments[0], arguments[1]) if len(arguments) == 2 else (str, Any)


def mapping(annotation: Any) -> Any:
    """Return the class that builds this dict-like type from a dict."""
    origin = get_origin(annotation) or annotation
    if origin is collections.defaultdict:
        return functools.partial(collections.defaultdict, None)
    return origin if origin in (collections.OrderedDict, collections.Counter) else dict


def is_unresolved(annotation: Any) -> bool:
    """Return whether an annotation is still a string because a name in it could not be found."""
    return isinstance(annotation, str | typing.ForwardRef)


def has_json_schema(annotation: Any) -> bool:
    """Return whether it is a pydantic model or one of this package's models, which describe and parse themselves."""
    return (
        isinstance(annotation, type)
        and hasattr(annotation, "model_json_schema")
        and hasattr(annotation, "model_validate")
    )


def needs_pydantic(annotation: Any) -> bool:
    """Return whether only pydantic can parse the type: a pydantic dataclass, ``HttpUrl`` etc."""
    return isinstance(annotation, type) and (
        ("__pydantic_core_schema__" in annotation.__dict__ and dataclasses.is_dataclass(annotation))
        or hasattr(annotation, "__get_pydantic_core_schema__")
    )


def members(cls: Any) -> list[Member] | None:
    """Return the fields of a dataclass, an attrs class, a TypedDict or a NamedTuple, else None."""
    bare = get_origin(cls) or cls
    if not isinstance(bare, type):
        return None
    if dataclasses.is_dataclass(bare):
        found = _dataclass(bare)
    elif hasattr(bare, "__attrs_attrs__"):
        found = _attrs(bare)
    elif _is_typed_dict(bare):
        found = _typed_dict(bare)
    elif issubclass(bare, tuple) and hasattr(bare, "_field_defaults"):
        found = _named_tuple(bare)
    else:
        return None
    return _specialised(found, bare, get_args(cls))


def hints(target: Any) -> dict[str, Any]:
    """Return the annotations of a class or function, with strings resolved where the names exist."""
    try:
        return _of_class(target) if isinstance(target, type) else typing.get_type_hints(target, include_extras=True)
    except Exception:
        # One that cannot be resolved must not spoil the others; evaluating it may raise anything.
        pass
    found: dict[str, Any] = {}
    for owner in reversed(target.__mro__) if isinstance(target, type) else [inspect.unwrap(target)]:
        names = getattr(owner, "__globals__", None) or vars(sys.modules.get(owner.__module__, typing))
        for name, annotation in _annotations(owner).items():
            found[name] = _resolved(name, annotation, names)
    return found


@functools.lru_cache(maxsize=256)
def _of_class(cls: type[Any]) -> dict[str, Any]:
    # Evaluating annotations is most of what reading an answer costs. A failure is not kept: the name may come yet.
    return typing.get_type_hints(cls, include_extras=True)


def _annotations(owner: Any) -> dict[str, Any]:
    if sys.version_info >= (3, 14):
        import annotationlib

        return annotationlib.get_annotations(owner, format=annotationlib.Format.FORWARDREF)
    return inspect.get_annotations(owner)


def _resolved(name: str, annotation: Any, names: dict[str, Any]) -> Any:
    holder: Any = types.SimpleNamespace(__annotations__={name: annotation})
    try:
        return typing.get_type_hints(holder, names, include_extras=True)[name]
    except Exception:
        return annotation


def own_doc(cls: type[Any]) -> str | None:
    """Return a class's own docstring, not an inherited one nor the signature that dataclasses generate."""
    doc = cls.__dict__.get("__doc__")
    if not isinstance(doc, str) or not doc.strip():
        return None
    if (dataclasses.is_dataclass(cls) or issubclass(cls, tuple)) and doc.startswith(f"{cls.__name__}("):
        return None
    if issubclass(cls, enum.Enum) and doc == "An enumeration.":
        return None
    return inspect.cleandoc(doc)


def _dataclass(cls: Any) -> list[Member]:
    known = hints(cls)
    out = []
    for item in dataclasses.fields(cls):
        if not item.init:
            continue
        default: Any = item.default
        required = item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
        if default is dataclasses.MISSING:
            default = NO_DEFAULT
        text = item.metadata.get("description")
        out.append(Member(item.name, known.get(item.name, item.type), default, required, text, item.name))
    return out


def _attrs(cls: Any) -> list[Member]:
    known = hints(cls)
    out = []
    for item in cls.__attrs_attrs__:
        if not item.init:
            continue
        missing = type(item.default).__name__ == "_Nothing" or repr(item.default) == "NOTHING"
        factory = type(item.default).__name__ == "Factory"
        default = NO_DEFAULT if missing or factory else item.default
        text = item.metadata.get("description")
        kind = known.get(item.name, item.type if item.type is not None else Any)
        # A private attribute is public as an argument, and so it is in JSON.
        public = item.alias or item.name.lstrip("_")
        out.append(Member(public, kind, default, missing, text, item.name))
    return out


def _is_typed_dict(cls: type[Any]) -> bool:
    """Return whether it is a TypedDict, including typing_extensions' (pydantic requires that before Python 3.12)."""
    return issubclass(cls, dict) and hasattr(cls, "__required_keys__") and hasattr(cls, "__total__")


def _typed_dict(cls: Any) -> list[Member]:
    # A TypedDict with string annotations does not know which of its keys are (Not)Required.
    said = {typing.Required: True, typing.NotRequired: False}
    return [
        Member(name, kind, NO_DEFAULT, said.get(get_origin(kind), name in cls.__required_keys__), None, name)
        for name, kind in hints(cls).items()
    ]


def _named_tuple(cls: Any) -> list[Member]:
    known = hints(cls)
    return [
        Member(
            name,
            known.get(name, Any),
            cls._field_defaults.get(name, NO_DEFAULT),
            name not in cls._field_defaults,
            None,
            name,
        )
        for name in cls._fields
    ]


def _specialised(found: list[Member], cls: Any, arguments: tuple[Any, ...]) -> list[Member]:
    """Substitute the arguments of a generic class, such as ``Box[int]``, for its type variables."""
    variables = getattr(cls, "__parameters__", ())
    if not arguments or len(variables) != len(arguments):
        return found
    table = dict(zip(variables, arguments, strict=True))
    return [member._replace(type=_filled(member.type, table)) for member in found]


def _filled(annotation: Any, table: dict[Any, Any]) -> Any:
    if isinstance(annotation, TypeVar):
        return table.get(annotation, annotation)
    inside = getattr(annotation, "__parameters__", ())
    if inside:
        return annotation[tuple(table.get(variable, variable) for variable in inside)]
    return annotation


def shown(annotation: Any) -> str:
    """Return the annotation as a person would write it."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation.__qualname__
    return str(annotation).replace("typing.", "")
