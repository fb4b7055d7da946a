"""The table of a model's fields with names for its columns, for who looks through a model: no call does."""

from __future__ import annotations

from typing import Any, NamedTuple

from .instance import Instance


class Row(NamedTuple):
    """One field in a model's table.

    ``type`` is a kind with its arguments: ``("string",)``, ``("model", "Part")``, ``("list", ("enum", "X"))``.
    ``marks`` are words: ``sdk`` (never sent), ``required``, ``read_only``, ``deprecated``, ``secret``, ``fixed`` (a
    constructor sets it to the last item of ``type``), names of backends.
    """

    name: str
    wire: str
    type: tuple[Any, ...]
    marks: str
    aliases: tuple[str, ...]


def rows(cls: type[Instance]) -> list[Row]:
    """The fields of a rendered class."""
    return [Row._make(row) for row in cls._FIELDS]
