"""Import the classes that a rendered module leads to when the first of their values comes by.

An answer leads to sixty classes, of which most answers have ten: those of its sources, its log probabilities and its
function calls are imported with the first answer that has any.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class Later:
    """Stands for a class in the names of a module until one of its attributes is used; then the class replaces it."""

    __slots__ = ("_module", "_name", "_names", "_package")

    def __init__(self, name: str, names: dict[str, Any], module: str = "") -> None:
        self._name = name
        self._names = names
        self._module = module
        self._package = sys.modules[names["__package__"]]

    def __getattr__(self, attribute: str) -> Any:
        return getattr(self.load(), attribute)

    def __or__(self, other: Any) -> Any:
        """For the annotations of functions, which are evaluated with what the module has."""
        return self.load() | other

    def load(self) -> Any:
        """Import the class."""
        found = getattr(
            import_module(self._module, self._package.__name__) if self._module else self._package, self._name
        )
        if self._names.get(self._name) is self:
            self._names[self._name] = found
        return found


class _RenderedModule(ModuleType):
    """A module whose attributes are what they would be if it imported at once all that it names."""

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        return found.load() if found.__class__ is Later else found

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        """The names, each imported, since ``typing.get_type_hints`` and others look here for what annotations mean."""
        names: dict[str, Any] = super().__dict__
        for each in [value for value in names.values() if value.__class__ is Later]:
            each.load()
        return names


def later(names: dict[str, Any], classes: str) -> None:
    """Have a rendered module import these classes when they are first used.

    Args:
        names: ``globals()`` of the module.
        classes: Their names, separated by spaces: of classes of the package, or ``module:name``.
    """
    for each in classes.split():
        module, _, name = each.rpartition(":")
        names[name] = Later(name, names, module)
    sys.modules[names["__name__"]].__class__ = _RenderedModule
