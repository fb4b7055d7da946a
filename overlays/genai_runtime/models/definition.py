"""Make a rendered class slotted, with a table of its fields, without importing attrs.

``attrs.define`` costs 0.3 ms a class, and attrs itself 15 ms: half of a first answer would be spent on them. What attrs
knows of a class of its own is made when something asks for it, such as ``attrs.fields`` or ``attrs.evolve``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .instance import Declared, Instance

if TYPE_CHECKING:
    from attrs import define as define
else:

    def define(*, init, kw_only):
        """``attrs.define`` for a rendered class; it collects the :func:`wire_field` calls in ``_FIELDS``."""
        return _slotted


def _slotted(cls: type[Instance]) -> type[Instance]:
    """The class again, with slots for its fields: Python takes them only when a class is made."""
    rows: list[tuple[Any, ...]] = []
    keys: list[str] = []
    body: dict[str, Any] = {}
    for name, value in vars(cls).items():
        if value.__class__ is Declared:
            wire, shape, marks, aliases, spellings = value
            if not wire:
                head, *rest = name.split("_")
                wire = head + "".join(map(str.capitalize, rest))
            others = tuple(each for each in (*aliases, *spellings) if each != name)
            rows.append((name, wire, shape, marks, others))
            keys += () if "sdk" in marks else (wire, *spellings)
        # The __init__ in the class is for type checkers.
        elif name not in ("__dict__", "__weakref__", "__init__"):
            body[name] = value
    inherited = {row[0] for row in cls._FIELDS}
    known = cls._KEYS.union(keys)
    body.update(
        __slots__=tuple(row[0] for row in rows if row[0] not in inherited),
        __qualname__=cls.__qualname__,
        __match_args__=(),
        _FIELDS=(*cls._FIELDS, *rows),
        _KEYS=known,
        _knows=known.issuperset,
    )
    made: Any = type(cls.__name__, cls.__bases__, body)
    return cast("type[Instance]", made)


class AttrsDetail:
    """What makes a rendered class an attrs class, such as ``__attrs_attrs__``: created when it is read."""

    def __set_name__(self, owner: type[Instance], name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: object, owner: type[Instance]) -> Any:
        rendered = owner._rendered()
        if rendered is self._owner:
            raise AttributeError(self._name)
        import attrs

        types: dict[str, Any] = {}
        for base in reversed(rendered.__mro__):
            types.update(getattr(base, "__annotations__", {}))
        fields = {row[0]: attrs.field(default=None, type=types.get(row[0])) for row in rendered._FIELDS}
        twin = attrs.make_class(rendered.__name__, fields, kw_only=True, eq=False, repr=False)
        found = getattr(twin, self._name)
        setattr(rendered, self._name, found)
        return found
