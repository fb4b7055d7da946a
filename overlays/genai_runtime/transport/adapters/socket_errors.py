"""What the sockets of this package raise where no HTTP library has words of its own: Python's exceptions.

It has the names that httpcore has for them, and stands in its place.
"""

from __future__ import annotations

ConnectTimeout = ReadTimeout = WriteTimeout = TimeoutError
# OSError itself: what was the matter is told by the exception that caused it.
ConnectError = ReadError = WriteError = OSError
