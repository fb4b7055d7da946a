"""What others wrote, as a terminal may have it: an answer must not move the cursor, or write to the clipboard."""

from __future__ import annotations

import sys
from typing import IO

__all__ = ["printable", "shown"]

#: Line breaks and tabs stay; of the others, those of C0 as ``cat -v`` shows them, and the rest as JSON may have them.
_SHOWN = {code: f"^{chr(code + 64)}" for code in range(32) if chr(code) not in "\n\t"}
_SHOWN |= {code: f"\\u{code:04x}" for code in range(127, 160)}


def shown(text: str) -> str:
    """Show control characters instead of having them obeyed."""
    return text if text.isprintable() else text.replace("\r\n", "\n").translate(_SHOWN)


def printable(text: str, stream: IO[str] | None = None) -> str:
    """:func:`shown` for a terminal; for a pipe or a file the text as it is.

    Args:
        text: The text.
        stream: Where it will be written. Default: the standard output.
    """
    return shown(text) if (stream or sys.stdout).isatty() else text
