"""Error messages for missing attributes: the nearest known name, or what to write instead."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


def when_opened(opening: str, opened: type) -> dict[str, str]:
    """What to write for the methods of what is opened, where it was not: for ``_INSTEAD`` of what opens it.

    Args:
        opening: The statement that opens it, such as ``with client.live.connect(...) as session``.
        opened: The class of what is opened.
    """
    variable = opening.rpartition(" ")[2]
    return {name: f"`{opening}: {variable}.{name}(...)`" for name in vars(opened) if not name.startswith("_")}


class Hinted:
    """A base class whose AttributeErrors suggest a name."""

    __slots__ = ()

    #: Names from other libraries, and what to use here.
    if TYPE_CHECKING:
        _INSTEAD: ClassVar[dict[str, str]]
    else:
        _INSTEAD = {}

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
