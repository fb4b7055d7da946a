"""What users see: the public classes, functions and methods of ``genai``, with where each is found."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from typing import Any

import genai

OURS = ("genai", "gemini_api", "genai_runtime", "genai_emulator")
MODULES = (
    "genai", "genai.types", *sorted(f"genai.{name}" for name in genai._MODULES), "gemini_api.models",  # type: ignore[attr-defined]
    "gemini_api.resources", "genai_emulator",
)  # fmt: skip


def is_ours(value: Any) -> bool:
    return (getattr(value, "__module__", None) or "").partition(".")[0] in OURS


def function_of(value: Any) -> Any:
    """The function of an attribute as it stands in its class, or None."""
    value = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
    return value if inspect.isfunction(value) else None


def exported() -> Iterator[tuple[str, Any]]:
    """The public classes and functions, each once."""
    seen: set[int] = set()
    for module in map(importlib.import_module, MODULES):
        for name in getattr(module, "__all__", None) or [each for each in dir(module) if not each.startswith("_")]:
            value = getattr(module, name)
            if (inspect.isclass(value) or inspect.isfunction(value)) and is_ours(value) and id(value) not in seen:
                seen.add(id(value))
                yield f"{module.__name__}.{name}", value


def members(cls: type[Any]) -> Iterator[tuple[str, Any]]:
    """The constructor and the public methods and properties of a class, as functions; inherited ones of ours too."""
    for name in dir(cls):
        if name == "__init__" or not name.startswith("_"):
            function = function_of(inspect.getattr_static(cls, name))
            if function is not None and is_ours(function):
                yield name, function
