"""Import a module when one of its attributes is first used."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """Stands for a module that is imported on first use.

    A resource has an endpoint for each of its methods and backends, and most programs call one or two of them.

    Args:
        name: The module, absolute or relative to ``package``.
        package: The package that a relative name starts from.
    """

    def __init__(self, name: str, package: str | None = None) -> None:
        self._place = (name, package)

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(*self._place), name)
        # Found here without this method from now on.
        self.__dict__[name] = value
        return value

    def __repr__(self) -> str:
        return f"<lazy module {self._place[0]!r}>"
