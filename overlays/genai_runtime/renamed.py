"""Former names of public attributes, parameters and methods: they still work, with a DeprecationWarning."""

from __future__ import annotations

from .lazy_module import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing
else:
    typing = LazyModule("typing", globals())


def warn(former: str, name: str, stacklevel: int = 3) -> None:
    """Tell the caller, ``stacklevel`` frames up, that ``former`` is called ``name`` now."""
    import warnings

    warnings.warn(f"{former} is now called {name}", DeprecationWarning, stacklevel)


def renamed(former: str, name: str) -> typing.Any:
    """Return a property that reads and sets the attribute ``name`` under the name it had before."""

    def read(self: typing.Any) -> typing.Any:
        warn(f"{type(self).__name__}.{former}", name)
        return getattr(self, name)

    def write(self: typing.Any, value: typing.Any) -> None:
        warn(f"{type(self).__name__}.{former}", name)
        setattr(self, name, value)

    return property(read, write, doc=f"Former name of ``{name}``.")
