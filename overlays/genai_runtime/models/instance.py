"""The table of a model's fields, and the base class below ``ModelBase`` that other modules use.

The modules that check, decode, encode and describe models import this one; ``base`` imports them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .codecs import Deferred, read_deferred
from .names import hint, snake_case

_SPELLINGS: dict[type, dict[str, str]] = {}


class Declared(tuple[Any, ...]):
    """The result of :func:`wire_field`, until its class is defined."""


def wire_field(
    type: str | tuple[Any, ...],
    marks: str = "",
    aliases: tuple[str, ...] = (),
    spellings: tuple[str, ...] = (),
    wire: str = "",
) -> Any:
    """Declare a field of a rendered class, as a :class:`.rows.Row` has it.

    A ``type`` without arguments, or a model, may be a str.

    ``spellings`` are further wire names, of backends with another name; ``wire`` is left out where it is the name of
    the field in camelCase.
    """
    return Declared((wire, _whole(type), marks, aliases, spellings))


def _whole(type: str | tuple[Any, ...]) -> tuple[Any, ...]:
    """A type with what a declaration leaves out: ``("list", "Part")`` is ``("list", ("model", "Part"))``."""
    if isinstance(type, str):
        return ("model", type) if type[0].isupper() else (type,)
    return (type[0], _whole(type[1])) if type[0] in ("list", "map") else type


class Instance:
    """The fields of an instance and the tables of its class; ``ModelBase`` adds the public methods."""

    if not TYPE_CHECKING:
        # mypy takes the slots of an attrs class for all that it has.
        __slots__ = ("__weakref__", "_extra", "_memo")

    #: The fields, each with what :class:`.rows.Row` has.
    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]]
    #: Whether callers may pass the class instead of an empty instance.
    _BARE: ClassVar[bool] = False
    #: Whether servers never send it, so that unknown fields are mistakes.
    _CLOSED: ClassVar[bool] = False
    #: Whether it is an unknown variant of a union.
    _IS_UNKNOWN: ClassVar[bool] = False
    #: Whether the constructor takes one positional argument, which a mixin reads.
    _POSITIONAL: ClassVar[bool] = False
    #: Groups of fields of which at most one is set.
    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = ()
    #: The wire names of the fields that are sent.
    _KEYS: ClassVar[frozenset[str]] = frozenset()
    #: Whether all wire names of a JSON object are among them.
    _knows: ClassVar[Callable[[Iterable[str]], bool]] = _KEYS.issuperset
    _extra: dict[str, Any] | None

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that are set."""
        return {row[0] for row in self._FIELDS if getattr(self, row[0]) is not None}

    @classmethod
    def _blank(cls) -> Self:
        self = cls.__new__(cls)
        self._extra = None
        return self

    @classmethod
    def _rendered(cls) -> type[Instance]:
        """The rendered class, if ``cls`` is a caller's subclass of it."""
        return next(owner for owner in cls.__mro__ if "_FIELDS" in owner.__dict__)

    @classmethod
    def _sibling(cls, name: str) -> Any:
        """Another class of the same rendered package, by its public name."""
        package = cls._rendered().__module__.rpartition(".")[0]
        return getattr(sys.modules[package], name)

    @classmethod
    def _spellings(cls) -> dict[str, str]:
        """All names and aliases of fields, with the Python name of each."""
        rendered = cls._rendered()
        spellings = _SPELLINGS.get(rendered)
        if spellings is None:
            spellings = {}
            for name, wire, _, _, aliases in rendered._FIELDS:
                spellings.update(dict.fromkeys((wire, *aliases), name))
            spellings.update({row[0]: row[0] for row in rendered._FIELDS})
            _SPELLINGS[rendered] = spellings
        return spellings

    @classmethod
    def _unknown(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """The unknown fields of a JSON object."""
        unknown = {name: value for name, value in data.items() if name not in cls._KEYS}
        if unknown:
            cls._finds_missing()
        return unknown

    @classmethod
    def _finds_missing(cls) -> None:
        """Make unknown fields attributes, and decode deferred ones when they are read.

        A class learns it with the first of these that it has: it makes each read of any field three times as slow. The
        base of all never does: every class would have it.
        """
        if not hasattr(cls, "__getattr__"):
            rendered: Any = cls._rendered()
            if rendered.__base__ is not Instance:
                rendered.__getattr__ = missing_attribute

    @classmethod
    def _is_fixed(cls, name: str) -> bool:
        """Whether a constructor sets this field by itself."""
        return any(row[0] == name and "fixed" in row[3].split() for row in cls._FIELDS)

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None: ...


def missing_attribute(model: Any, name: str) -> Any:
    """Return a deferred field, or an unknown one by wire name or in snake_case.

    The ``__getattr__`` of a class that has had any of these.
    """
    # Only called for missing attributes; private names never come from a server.
    extra = {} if name.startswith("_") else model._extra or {}
    if not name.startswith("_") and getattr(model, "_memo", None).__class__ is Deferred:
        read_deferred(model, name)
        try:
            # Another thread may have been first.
            return object.__getattribute__(model, name)
        except AttributeError:
            pass
    if name in extra:
        return extra[name]
    for key, value in extra.items():
        if snake_case(key) == name:
            return value
    message = f"{type(model).__name__!r} object has no attribute {name!r}{hint(name, extra)}"
    raise AttributeError(message, name=name, obj=model)
