"""Typed dicts that pydantic accepts on every Python version, without importing pydantic."""

from __future__ import annotations

import re
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypedDict as TypedDict
else:

    def _typed_dict():
        # Before 3.12 pydantic refuses typing's own; typing_extensions is there wherever pydantic is.
        if sys.version_info < (3, 12) and find_spec("typing_extensions"):
            from typing_extensions import TypedDict
        else:
            from typing import TypedDict
        return TypedDict

    TypedDict = _typed_dict()


class _PydanticSchema:
    """``__get_pydantic_core_schema__`` of all typed dicts: checked as the model would be, a dict stays a dict."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        def schema(source: Any, handler: Any) -> Any:
            from .pydantic_hook import dict_schema

            package = sys.modules[owner.__module__.rpartition(".")[0]]
            return dict_schema(getattr(package, owner.__name__.removesuffix("Dict")), handler)

        return schema


class _DictsModule(ModuleType):
    """A module of typed dicts, which imports what their annotations name when these are evaluated."""

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        """The names, with those of all annotations: ``typing.get_type_hints`` looks here for what they mean."""
        names: dict[str, Any] = super().__dict__
        if "_evaluated" not in names:
            names["_evaluated"] = True
            package = sys.modules[names["__package__"]]
            dicts = [value for value in names.values() if hasattr(value, "__required_keys__")]
            said = " ".join(str(hint) for each in dicts for hint in each.__annotations__.values())
            for name in sorted(set(re.findall(r"[^\W\d]\w*", said))):
                if name not in names and (value := getattr(package, name, None)) is not None:
                    names[name] = value
        return names


def describe(namespace: dict[str, Any]) -> None:
    """Let pydantic validate the typed dicts of a module, each by its model, and ``typing`` evaluate annotations."""
    sys.modules[namespace["__name__"]].__class__ = _DictsModule
    hook = _PydanticSchema()
    for name, value in namespace.items():
        if name.endswith("Dict") and hasattr(value, "__required_keys__"):
            value.__get_pydantic_core_schema__ = hook


def union_dict(union: Any, name: str) -> Any:
    """The twin of a union for dicts, and for either: pydantic checks a value as the union does, and leaves it be."""

    def schema(source: Any, handler: Any) -> Any:
        from .pydantic_hook import union_dict_schema

        return union_dict_schema(union, handler, dicts_only=not name.endswith("OrDict"))

    return type(name, (), {"__get_pydantic_core_schema__": staticmethod(schema)})
