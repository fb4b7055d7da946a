"""The rendered tables of a union: its branches, and the values of its discriminator."""

from __future__ import annotations

import sys
from typing import Any, ClassVar

Shape = tuple[Any, ...]

_FLAT: dict[type[UnionTables], tuple[Shape, ...]] = {}


class UnionTables:
    """The rendered tables of a union, for ``UnionCodec``; shapes are as in ``Model._FIELDS``."""

    __slots__ = ()

    #: The branches, in the order of the API description.
    _BRANCHES: ClassVar[tuple[Shape, ...]] = ()
    #: The JSON name and the Python name of the discriminator.
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = None
    #: The model or codec for each value of the discriminator, or for each property that only one branch has.
    _MAPPING: ClassVar[dict[Any, Any]] = {}
    _BY_PROPERTY: ClassVar[dict[str, Any]] = {}
    #: The model for an object without the property, and the shape of a free-form branch.
    _DEFAULT: ClassVar[Any] = None
    _FREE_FORM: ClassVar[Shape | None] = None
    _UNKNOWN: ClassVar[Any] = None
    #: Whether callers keep what the API sent as dicts and give it back.
    _SENT_BACK: ClassVar[bool] = False
    #: All models, those of nested unions and the open variants included.
    _CLASSES: ClassVar[frozenset[type]] = frozenset()

    @classmethod
    def union_name(cls) -> str:
        """The name of the union itself."""
        return cls.__name__.removesuffix("Codec")

    @classmethod
    def shapes(cls) -> tuple[Shape, ...]:
        """The branches, with nested unions flattened."""
        found = _FLAT.get(cls)
        if found is None:
            found = _FLAT[cls] = tuple(dict.fromkeys(_flat(cls, [])))
        return found

    @classmethod
    def targets(cls) -> dict[Any, str]:
        """The name of the model, or of the union, for each value of the discriminator."""
        return {value: target.__name__.removesuffix("Codec") for value, target in cls._MAPPING.items()}

    @classmethod
    def _sibling(cls, name: str) -> Any:
        """Another class of the same rendered package, by its public name."""
        return getattr(sys.modules[cls.__module__.rpartition(".")[0]], name)


def _flat(codec: type[UnionTables], seen: list[type[UnionTables]]) -> list[Shape]:
    found: list[Shape] = []
    seen.append(codec)
    for shape in codec._BRANCHES:
        if shape[0] != "union":
            found.append(shape)
        elif (inner := codec._sibling(f"{shape[1]}Codec")) not in seen:
            found += _flat(inner, seen)
    return found
