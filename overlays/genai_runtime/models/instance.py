"""What a model is to the modules that check, read, write and describe it: its fields, and the table that names them.

They stand between this module and ``base``, which gives a model its methods by them.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

_SPELLINGS: dict[type, dict[str, str]] = {}


class Row(NamedTuple):
    """One field in a model's table.

    ``type`` is a kind followed by what it needs: ``("string",)``, ``("model", "Part")``, ``("list", ("enum", "X"))``.
    ``marks`` holds words: ``sdk`` (never travels), ``required``, ``read_only``, ``deprecated``, ``fixed`` (a
    constructor fills it with the last of ``type``), names of backends.
    """

    name: str
    wire: str
    type: tuple[Any, ...]
    marks: str
    aliases: tuple[str, ...]


class Declared(tuple[Any, ...]):
    """What :func:`wire_field` gave, until its class is defined."""


def wire_field(
    wire: str,
    type: str | tuple[Any, ...],
    marks: str = "",
    aliases: tuple[str, ...] = (),
    spellings: tuple[str, ...] = (),
) -> Any:
    """Declare a field of a rendered class, as its :class:`Row` says it; a ``type`` without arguments may be a str.

    ``spellings`` are other wire names, those of backends that do not call the field ``wire``.
    """
    return Declared((wire, (type,) if type.__class__ is str else type, marks, aliases, spellings))


class Instance:
    """The fields of a model's instance, and the tables of its class; ``ModelBase`` adds what users call."""

    if not TYPE_CHECKING:
        # mypy takes the slots of an attrs class for all that it has.
        __slots__ = ("__weakref__", "_extra", "_memo")

    #: The rows of the fields, which the model base begins.
    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]]
    #: Whether the class itself stands for an instance without any field set, though it has fields.
    _BARE: ClassVar[bool] = False
    #: Whether only callers fill it, so that what it does not know is a mistake.
    _CLOSED: ClassVar[bool] = False
    #: Whether the constructor takes one value of any kind, which a mixin reads.
    _POSITIONAL: ClassVar[bool] = False
    #: Groups of fields of which at most one is set.
    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = ()
    #: The wire names of the fields that travel.
    _KEYS: ClassVar[frozenset[str]] = frozenset()
    _extra: dict[str, Any] | None

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that hold something."""
        return {row[0] for row in self._FIELDS if getattr(self, row[0]) is not None}

    @classmethod
    def _blank(cls) -> Self:
        self = cls.__new__(cls)
        self._extra = None
        return self

    @classmethod
    def _rendered(cls) -> type[Instance]:
        """The rendered class itself, when ``cls`` is someone's subclass of it."""
        return next(owner for owner in cls.__mro__ if "_FIELDS" in owner.__dict__)

    @classmethod
    def _sibling(cls, name: str) -> Any:
        """Another class of the same rendered package, by its public name."""
        package = cls._rendered().__module__.rpartition(".")[0]
        return getattr(sys.modules[package], name)

    @classmethod
    def _spellings(cls) -> dict[str, str]:
        """Every name that a field answers to, and its Python name."""
        rendered = cls._rendered()
        spellings = _SPELLINGS.get(rendered)
        if spellings is None:
            spellings = {}
            for row in rows(rendered):
                spellings.update(dict.fromkeys((row.wire, *row.aliases), row.name))
            spellings.update({row[0]: row[0] for row in rendered._FIELDS})
            _SPELLINGS[rendered] = spellings
        return spellings

    @classmethod
    def _unknown(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """What a JSON object has beside the fields."""
        return {name: value for name, value in data.items() if name not in cls._KEYS}

    @classmethod
    def _is_fixed(cls, name: str) -> bool:
        """Whether a constructor fills this field by itself."""
        return any(row[0] == name and "fixed" in row[3].split() for row in cls._FIELDS)

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None: ...


def rows(cls: type[Instance]) -> list[Row]:
    """The fields of a rendered class."""
    return [Row._make(row) for row in cls._FIELDS]
