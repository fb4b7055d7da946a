"""Import a module when one of its attributes, one of its functions, or a name of it elsewhere, is first used."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class LazyModule:
    """Stands for a module in another one's names until it is first used; then the module itself takes its place.

    A resource has an endpoint for each of its methods and backends, and most programs call one or two of them. And an
    annotation may name a class as an attribute of it, ``types.Content``: what evaluates the annotation finds the class,
    and nothing is imported for those that nobody evaluates.

    Args:
        place: The module, absolute or relative to the package of the other one.
        names: ``globals()`` of the other module.
        name: The name that it has there; the last part of ``place`` if not given.
    """

    def __init__(self, place: str, names: dict[str, Any], name: str = "") -> None:
        self._place = place
        self._names = names
        self._name = name or place.rpartition(".")[2]

    def __getattr__(self, name: str) -> Any:
        module = import_module(self._place, self._names["__package__"])
        self._names[self._name] = module
        return getattr(module, name)

    def __repr__(self) -> str:
        return f"<lazy module {self._place!r}>"


class LazyName:
    """Stands for a function or class of another module in a module's names until it is called; then it replaces this.

    Args:
        place: Its module, absolute or relative to the package of the other one, and its name: ``.stream:Stream``.
        names: ``globals()`` of the module that uses it under the same name.
    """

    def __init__(self, place: str, names: dict[str, Any]) -> None:
        self._place = place
        self._names = names

    def _load(self) -> Any:
        module, _, name = self._place.partition(":")
        found = getattr(import_module(module, self._names["__package__"]), name)
        if self._names.get(name) is self:
            self._names[name] = found
        return found

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._load()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._load(), name)

    def __getitem__(self, arguments: Any) -> Any:
        """For annotations: the generic class with its arguments."""
        return self._load()[arguments]

    def __repr__(self) -> str:
        return f"<lazy name {self._place!r}>"


def names_of(place: str, names: dict[str, Any]) -> Callable[[str], Any]:
    """Make the ``__getattr__`` of a module that has the public names of another one beside its own.

    Args:
        place: The other module, which is imported when a name is first asked for.
        names: ``globals()`` of the module.
    """

    def find(name: str) -> Any:
        if name == "__all__":
            own = [each for each, value in names.items() if getattr(value, "__module__", None) == names["__name__"]]
            return sorted({*import_module(place).__all__, *(each for each in own if not each.startswith("_"))})
        if not name.startswith("__"):
            value = getattr(import_module(place), name, None)
            if value is not None:
                names[name] = value
                return value
        raise AttributeError(f"module {names['__name__']!r} has no attribute {name!r}")

    return find
