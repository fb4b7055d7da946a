"""Read text by patterns.

A regular expression is compiled when it is first used: most of those that a program could need, it never does.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any, AnyStr


def lazy_pattern(text: AnyStr) -> re.Pattern[AnyStr]:
    """``re.compile(text)``, done when a method is first asked for. Flags stand in the expression: ``(?ai)``."""
    return _Pattern(text)  # type: ignore[return-value]


def whole_number(text: str) -> int | None:
    """The number that a server writes in digits, such as a length; None for other text, and for more than 19 digits.

    Python's ``isdigit`` is true of ² as well, which ``int`` refuses, as it does thousands of digits.
    """
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


class _Pattern:
    def __init__(self, text: str | bytes) -> None:
        self._text = text

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            import re

            # From now on a method is found without coming here.
            found = self.__dict__[name] = getattr(re.compile(self._text), name)
            return found

    def __repr__(self) -> str:
        return f"lazy_pattern({self._text!r})"
