"""Error messages for missing attributes: the nearest known name, or what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar


class Hinted:
    """A base class whose AttributeErrors suggest a name."""

    __slots__ = ()

    #: Names from other libraries, and what to use here.
    _INSTEAD: ClassVar[dict[str, str]] = {}

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # By the class only: the instance may be half initialised.
            raise AttributeError(_missing(type(self), name), name=name, obj=None)


def _missing(cls: type[Hinted], name: str) -> str:
    said = f"{cls.__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        return said
    if name in cls._INSTEAD:
        return f"{said}; write {cls._INSTEAD[name]}"
    from .models.names import hint

    return said + hint(name, [known for known in dir(cls) if not known.startswith("_")])
