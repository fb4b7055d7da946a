"""Import a module when one of its attributes is first used."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """Stands for a module in another one's names until it is first used; then the module itself takes its place.

    A resource has an endpoint for each of its methods and backends, and most programs call one or two of them.

    Args:
        place: The module, relative to the package of the other one. Its last part is the name that it has there.
        names: ``globals()`` of the other module.
    """

    def __init__(self, place: str, names: dict[str, Any]) -> None:
        self._place = place
        self._names = names

    def __getattr__(self, name: str) -> Any:
        module = import_module(self._place, self._names["__package__"])
        self._names[self._place.rpartition(".")[2]] = module
        return getattr(module, name)

    def __repr__(self) -> str:
        return f"<lazy module {self._place!r}>"
