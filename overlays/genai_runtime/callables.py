"""Where the constructors of ``FunctionDeclaration`` find what reads a Python function.

Reading one takes code that stands above this package; ``genai`` registers it here, and it is loaded on first use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: Gives what reads a function: its arguments and result are those of ``genai._declare.declared``.
load_reader: Callable[[], Callable[..., dict[str, Any]]] | None = None
