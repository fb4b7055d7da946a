"""google-genai's private path of the types of interactions and their neighbours: its modules are the public ones."""

from __future__ import annotations

from importlib import import_module
from typing import Any

#: The modules that are the public ones of their names.
KINDS = ("agents", "credentials", "decisions", "environments", "interactions", "triggers", "voices", "webhooks")


def __getattr__(name: str) -> Any:
    if name in KINDS:
        return import_module(f"genai.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
