"""Join the chunks of an answer into one content, at a cost that grows with what arrives and no faster."""

from __future__ import annotations

from typing import Any

from genai_runtime.joined_text import JoinedText

Wire = dict[str, Any]

__all__ = ["JoinedContent"]


class JoinedContent:
    """One content, put together from those of a stream: text parts that follow each other become one.

    Empty parts are dropped, since models refuse them, but parts with a signature and an empty text are kept.
    """

    __slots__ = ("_fields", "_parts", "_text")

    def __init__(self) -> None:
        self._fields: Wire = {}
        self._parts: list[Wire] = []
        #: The text of the last part; None if that is no plain text.
        self._text: JoinedText | None = None

    def add(self, content: Wire) -> None:
        """Add what a chunk brings."""
        for key, value in content.items():
            if key != "parts":
                self._fields[key] = value
        for part in content.get("parts") or ():
            if _says_nothing(part):
                continue
            plain = _plain(part)
            if plain and self._text is not None and self._parts[-1].get("thought") == part.get("thought"):
                self._text.add(part["text"])
                continue
            self._close()
            self._parts.append(part)
            self._text = JoinedText(part["text"]) if plain else None

    def content(self) -> Wire:
        """What has come so far."""
        self._close()
        return {**self._fields, "parts": list(self._parts)}

    def _close(self) -> None:
        """Write the text so far into the last part, which is never changed in place."""
        if self._text is not None and len(self._text) > len(self._parts[-1]["text"]):
            self._parts[-1] = {**self._parts[-1], "text": str(self._text)}


def _says_nothing(part: Wire) -> bool:
    """Whether a part is empty, or an empty text."""
    return not part.get("text") and _plain({"text": "", **part})


def _plain(part: Wire) -> bool:
    return "text" in part and part.keys() <= _TEXT


_TEXT = frozenset(("text", "thought"))
