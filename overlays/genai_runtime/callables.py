"""Hooks for code above this package, which constructors of models need; ``genai`` sets them.

Each loads the code on first use.
"""

from __future__ import annotations

from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


#: Returns ``genai.calling.declaration.declared``, which declares a Python function.
load_reader: Callable[[], Callable[..., dict[str, Any]]] | None = None

#: Returns ``genai.contents.to_parts``, which converts a value to parts.
load_parts: Callable[[], Callable[..., list[dict[str, Any]]]] | None = None

#: Returns ``genai.schema.parse``, which parses an answer's text as the ``response_schema``.
load_parser: Callable[[], Callable[[str | None, Any], Any]] | None = None


def not_loaded(what: str) -> RuntimeError:
    """Return the error of what needs code above this package.

    Args:
        what: What was to be done: ``"reading a function"``.
    """
    from .name_clash import find_clash

    clash = find_clash()
    return RuntimeError(f"{what} takes the package genai; {'import it first' if clash is None else clash}")
