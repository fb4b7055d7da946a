"""What the bytes of media say of themselves: pixels, seconds, pages.

Common formats are read from their headers with nothing installed; the rest, and PDF, with Pillow, pypdf and tinytag,
which the extra ``media`` brings.
"""

from __future__ import annotations

from .describe import describe, is_textual
from .facts import MediaFacts, MissingExtra, Unreadable

__all__ = ["MediaFacts", "MissingExtra", "Unreadable", "describe", "is_textual"]
