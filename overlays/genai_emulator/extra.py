"""Check that the packages of the extra ``emulator`` are installed."""

from __future__ import annotations

from importlib.util import find_spec

_NEEDED = ("starlette", "uvicorn", "jsonschema", "pypdf")


class MissingExtra(ModuleNotFoundError):
    """A package that the emulator needs is not installed."""


def check_extra() -> None:
    """Raise MissingExtra unless every package of the extra is installed."""
    missing = next((name for name in _NEEDED if not _installed(name)), None)
    if missing is not None:
        raise MissingExtra(f"the emulator needs {missing}: pip install 'gemini-genai[emulator]'", name=missing)


def _installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:
        # A module without a spec, or None, was put into sys.modules.
        return False
