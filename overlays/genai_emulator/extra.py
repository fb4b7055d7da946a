"""What the emulator needs beside the package itself, and how to say that it is missing."""

from __future__ import annotations

from importlib.util import find_spec

_NEEDED = ("starlette", "uvicorn", "jsonschema", "pypdf")


class MissingExtra(ModuleNotFoundError):
    """A package is not installed that the emulator stands on."""


def check_extra() -> None:
    """Raise MissingExtra unless every package of the extra is installed."""
    missing = next((name for name in _NEEDED if not _installed(name)), None)
    if missing is not None:
        raise MissingExtra(f"the emulator needs {missing}: pip install 'gemini-genai[emulator]'", name=missing)


def _installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:
        # A module without a specification: somebody put it there, or None in its place.
        return False
