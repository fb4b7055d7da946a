"""Generate the constructors of the rendered classes from their tables, on first use.

A constructor is straight-line code: a value of the field's exact class is stored, any other is checked.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from . import checks
from .instance import Instance

_CHECKS: dict[str, Callable[..., Any]] = {
    **checks.PLAIN_CHECKS,
    "python": checks.check_any,
    "enum": checks.check_enum,
    "model": checks.check_model,
    "list": checks.check_list,
    "map": checks.check_map,
    "union": checks.check_union,
    "const": checks.check_const,
}
_AS_IT_IS = frozenset(("any", "python"))
# What the constructors call; a field may have the name of the builtin.
_NAMES = {"_list": list, "_map": dict, "_each": map, "_set": set, "_type": type, "_strings": frozenset((str,))}


def check_of(shape: tuple[Any, ...], find: Callable[[str], Any]) -> tuple[Any, ...]:
    """The check for a type, and what it takes after the value and its place: ``(check_list, check_model, Part)``.

    ``find`` gives the model, the enum or the union of a name.
    """
    kind, *rest = shape
    if kind in ("list", "map"):
        return (_CHECKS[kind], *check_of(rest[0], find))
    if kind in ("model", "enum", "union"):
        return _CHECKS[kind], find(rest[0])
    if kind == "const":
        return _CHECKS[kind], rest[0]
    return (_CHECKS[kind],)


def checked(cls: type[Instance], name: str, value: Any, depth: int = 0) -> Any:
    """Check a value assigned to the field ``name``, or an item ``depth`` levels inside it."""
    shape = next(row[2] for row in cls._FIELDS if row[0] == name)
    for _ in range(depth):
        shape = shape[1]
    check, *others = check_of(shape, partial(named, cls))
    found = check(value, f"{cls.__name__}.{name}", *others)
    # A subclass of str is converted to str for JSON.
    return str.__str__(found) if shape[0] == "string" else found


def install(cls: type[Instance]) -> None:
    """Generate the constructor of a rendered class."""
    source, namespace = _written(cls)
    namespace["__name__"] = cls.__module__
    exec(compile(source, f"<constructor of {cls.__name__}>", "exec"), namespace)
    made = namespace["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = made  # type: ignore[method-assign]


def _written(cls: type[Instance]) -> tuple[str, dict[str, Any]]:
    """The source of a class's constructor, and its globals."""
    names = [row[0] for row in cls._FIELDS]
    arguments = ["self", *(["_value=None", "/"] if cls._POSITIONAL else []), *(["*"] if names else [])]
    lines = [f"def __init__({', '.join([*arguments, *(f'{name}=None' for name in names)])}, **_others):"]
    if cls._POSITIONAL:
        given = ", ".join(f"{name!r}: {name}" for name in names)
        lines += [
            " if _value is not None:",
            f"  _class.__init__(self, **self._from_value(_value, {{{given}, **_others}}))",
            "  return",
        ]
    for group in cls._ONE_OF:
        lines += [
            f" if {' + '.join(f'({name} is not None)' for name in group)} > 1:",
            f"  _check_one_of({cls.__name__!r}, {', '.join(f'{name}={name}' for name in group)})",
        ]
    namespace: dict[str, Any] = {"_class": cls, "_check_one_of": checks.check_one_of, **_NAMES}
    lines.append(" self._extra = None")
    for index, (name, _, shape, marks, _) in enumerate(cls._FIELDS):
        if "fixed" in marks.split():
            lines += [f" if {name} is None:", f"  {name} = {shape[-1]!r}"]
        if shape[0] in _AS_IT_IS:
            lines.append(f" self.{name} = {name}")
            continue
        found = check_of(shape, partial(named, cls))
        call = [f"_{index}_{place}" for place in range(len(found))]
        namespace.update(zip(call, found, strict=True))
        check = f"{call[0]}({', '.join([name, repr(f'{cls.__name__}.{name}'), *call[1:]])})"
        exact = found[1] if shape[0] in ("model", "enum") else checks.EXACT.get(shape[0])
        if shape[0] in ("list", "map") and (item := checks.EXACT.get(shape[1][0])) is not None:
            # No item needs a check of its own when all are of the class that they are to be.
            namespace[f"_{index}"] = frozenset((item,))
            right = f"_set(_each(_type, {name})) <= _{index}"
            if shape[0] == "map":
                right = f"_set(_each(_type, {name}.values())) <= _{index} and _set(_each(_type, {name})) <= _strings"
            right = f"{name}.__class__ is _{shape[0]} and {right}"
            lines.append(f" self.{name} = None if {name} is None else {name}.copy() if {right} else {check}")
        elif exact is None:
            lines.append(f" self.{name} = None if {name} is None else {check}")
        else:
            namespace[f"_{index}"] = exact
            lines.append(f" self.{name} = {name} if {name} is None or {name}.__class__ is _{index} else {check}")
    lines += [" if _others:", "  self._take(_others)"]
    return "\n".join(lines), namespace


def named(cls: type[Instance], other: str) -> Any:
    """The model, enum or union that a field refers to, from the module of the class."""
    modules = (sys.modules[each.__module__] for each in cls.__mro__)
    return next(found for module in modules if (found := getattr(module, other, None)) is not None)
