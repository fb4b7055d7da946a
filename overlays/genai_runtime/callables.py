"""Where constructors find what reads a Python function, or makes a part of any value.

That takes code that stands above this package; ``genai`` registers it here, and it is loaded on first use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: Gives what reads a function: its arguments and result are those of ``genai.calling.declaration.declared``.
load_reader: Callable[[], Callable[..., dict[str, Any]]] | None = None

#: Gives what makes parts of a value: ``genai.contents.to_parts``.
load_parts: Callable[[], Callable[..., list[dict[str, Any]]]] | None = None

#: Gives what reads an answer's text as the type that was asked for: ``genai.schema.parse``.
load_parser: Callable[[], Callable[[str | None, Any], Any]] | None = None
