"""What an annotation says, whichever of Python's ways of saying it was used: the one place that takes types apart."""

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
_MISSING: Any = object()
# ``ReadOnly`` came with Python 3.13.
_WRAPPERS = (typing.Required, typing.NotRequired, typing.ClassVar, typing.Final, getattr(typing, "ReadOnly", Annotated))


class Member(NamedTuple):
    """One field of a class: its name in JSON and for the constructor, its annotation, and its default.

    ``default`` is ``NO_DEFAULT`` when there is none, or when it is made anew each time. ``attribute`` holds the value.
    """

    name: str
    type: Any
    default: Any
    required: bool
    description: str | None
    attribute: str


NO_DEFAULT = _MISSING


class Notes(NamedTuple):
    """What ``Annotated`` adds to a type."""

    description: str | None = None
    constraints: Mapping[str, Any] = types.MappingProxyType({})


def unwrap(annotation: Any) -> tuple[Any, Notes]:
    """The bare type behind ``Annotated``, ``Required``, ``NewType``, ``type X = ...`` and so on, and what they add."""
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
    """Whether it is what pydantic's ``Field(...)`` gives: a description of a parameter in the place of its default."""
    return hasattr(value, "is_required") and hasattr(value, "get_default") and hasattr(value, "default_factory")


def is_union(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, types.UnionType)


def is_literal(annotation: Any) -> bool:
    return get_origin(annotation) is Literal


def is_enum(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, enum.Enum)


def list_item(annotation: Any) -> Any:
    """The item's type of a list, a set or an open tuple; ``NO_DEFAULT`` when it is none of these."""
    origin = get_origin(annotation) or annotation
    if not isinstance(origin, type) or origin in (str, bytes) or origin not in (*_LISTS, *_SETS):
        return _MISSING
    arguments = get_args(annotation)
    if origin is tuple and arguments and not (len(arguments) == 2 and arguments[1] is Ellipsis):
        return _MISSING
    return arguments[0] if arguments else Any


def container(annotation: Any) -> Any:
    """The class that makes a list-like value of this type from a list."""
    origin = get_origin(annotation) or annotation
    if origin in _SETS:
        return frozenset if origin is frozenset else set
    return origin if origin in (tuple, collections.deque) else list


def tuple_items(annotation: Any) -> tuple[Any, ...] | None:
    """The types of a tuple of fixed length."""
    arguments = get_args(annotation)
    if get_origin(annotation) is tuple and arguments and Ellipsis not in arguments:
        return () if arguments == ((),) else arguments
    return None


def dict_types(annotation: Any) -> tuple[Any, Any] | None:
    """The types of a dict's keys and values; None when it is no dict."""
    origin = get_origin(annotation) or annotation
    if not isinstance(origin, type) or origin not in _DICTS:
        return None
    arguments = get_args(annotation)
    if origin is collections.Counter:
        return (arguments[0] if arguments else str), int
    return (arguments[0], arguments[1]) if len(arguments) == 2 else (str, Any)


def mapping(annotation: Any) -> Any:
    """What makes a dict-like value of this type from a dict."""
    origin = get_origin(annotation) or annotation
    if origin is collections.defaultdict:
        return functools.partial(collections.defaultdict, None)
    return origin if origin in (collections.OrderedDict, collections.Counter) else dict


def is_unresolved(annotation: Any) -> bool:
    """Whether it is still the text of an annotation: a name in it could not be found."""
    return isinstance(annotation, str | typing.ForwardRef)


def has_json_schema(annotation: Any) -> bool:
    """Whether it is a pydantic model, or one of this package's: they describe and read themselves."""
    return (
        isinstance(annotation, type)
        and hasattr(annotation, "model_json_schema")
        and hasattr(annotation, "model_validate")
    )


def needs_pydantic(annotation: Any) -> bool:
    """Whether it is a pydantic dataclass, or a type that pydantic alone can read, such as ``HttpUrl``."""
    return isinstance(annotation, type) and (
        ("__pydantic_core_schema__" in annotation.__dict__ and dataclasses.is_dataclass(annotation))
        or hasattr(annotation, "__get_pydantic_core_schema__")
    )


def members(cls: Any) -> list[Member] | None:
    """The fields of a dataclass, an attrs class, a TypedDict or a NamedTuple; None for anything else."""
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
    """The annotations of a class or a function. Strings are resolved, all but those that name what is not there."""
    try:
        return _of_class(target) if isinstance(target, type) else typing.get_type_hints(target, include_extras=True)
    except Exception:
        # One that cannot be resolved must not spoil the others. What goes wrong depends on what the annotation says.
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
    """The docstring that somebody wrote: not an inherited one, and not the signature that dataclasses fill in."""
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
            default = _MISSING
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
        default = _MISSING if missing or factory else item.default
        text = item.metadata.get("description")
        kind = known.get(item.name, item.type if item.type is not None else Any)
        # A private attribute is public as an argument, and so it is in JSON.
        public = item.alias or item.name.lstrip("_")
        out.append(Member(public, kind, default, missing, text, item.name))
    return out


def _is_typed_dict(cls: type[Any]) -> bool:
    """Whether it is a TypedDict, that of typing_extensions too: pydantic asks for that one before Python 3.12."""
    return issubclass(cls, dict) and hasattr(cls, "__required_keys__") and hasattr(cls, "__total__")


def _typed_dict(cls: Any) -> list[Member]:
    # A class whose annotations are texts does not know itself which of them say (Not)Required.
    said = {typing.Required: True, typing.NotRequired: False}
    return [
        Member(name, kind, _MISSING, said.get(get_origin(kind), name in cls.__required_keys__), None, name)
        for name, kind in hints(cls).items()
    ]


def _named_tuple(cls: Any) -> list[Member]:
    known = hints(cls)
    return [
        Member(
            name,
            known.get(name, Any),
            cls._field_defaults.get(name, _MISSING),
            name not in cls._field_defaults,
            None,
            name,
        )
        for name in cls._fields
    ]


def _specialised(found: list[Member], cls: Any, arguments: tuple[Any, ...]) -> list[Member]:
    """``Box[int]``: each type variable of ``Box`` replaced by what stands for it."""
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
    """The annotation as a person would write it."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation.__qualname__
    return str(annotation).replace("typing.", "")
