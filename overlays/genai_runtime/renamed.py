"""Former names of public attributes, parameters and methods: they still work, with a DeprecationWarning."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def warn(former: str, name: str, stacklevel: int = 3) -> None:
    """Tell the caller, ``stacklevel`` frames up, that ``former`` is called ``name`` now."""
    import warnings

    warnings.warn(f"{former} is now called {name}", DeprecationWarning, stacklevel)


def renamed(former: str, name: str) -> Any:
    """Return a property that reads and sets the attribute ``name`` under the name it had before."""

    def read(self: Any) -> Any:
        warn(f"{type(self).__name__}.{former}", name)
        return getattr(self, name)

    def write(self: Any, value: Any) -> None:
        warn(f"{type(self).__name__}.{former}", name)
        setattr(self, name, value)

    return property(read, write, doc=f"Former name of ``{name}``.")
