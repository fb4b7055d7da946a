"""Values in a prompt that suit the fields of a schema: names, numbers, places, quotations, dates."""

from __future__ import annotations

import re
from typing import Any

from .text import stem

JSON = dict[str, Any]

_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\w)")
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^”]+)”|(?<!\w)'([^']+)'(?!\w)")
_CAPITAL = r"[A-Z][\w'\u2019-]*"
_PROPER = re.compile(rf"(?<![.!?]\s)(?<!^)\b{_CAPITAL}(?:(?:,? | of | de ){_CAPITAL})*")
_PLACE = re.compile(rf"\b(?:in|at|to|from|for|near|of|between|and)\s+(?:the\s+)?({_CAPITAL}(?:(?:, |\s){_CAPITAL})*)")
_NAMED = re.compile(
    rf"\b(?:named|called|name(?:d)? is|is|add|user|person|customer|contact|meet)\s+(?-i:({_CAPITAL}(?: {_CAPITAL})*))",
    re.I,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]*\w")
_URL = re.compile(r"https?://[^\s\"'<>)\]]*[^\s\"'<>)\].,;!?]")
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_TIME = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")
_PLACES = ("city", "location", "place", "town", "country", "destination", "origin", "region", "where", "state")
_PEOPLE = ("name", "person", "user", "author", "customer", "recipient", "who", "attendee")
_TRUE = re.compile(r"\b(?:on|enable|true|yes|with)\b", re.IGNORECASE)
_FALSE = re.compile(r"\b(?:off|disable|false|no|without|not)\b", re.IGNORECASE)


class Hints:
    """Finds values in a text; each number, name and quotation is used once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._numbers = [found[0] for found in _NUMBER.finditer(_URL.sub(" ", text))]
        self._quoted = [next(group for group in found.groups() if group) for found in _QUOTED.finditer(text)]
        self._proper = list(dict.fromkeys(found[0] for found in _PROPER.finditer(text)))
        self._taken: set[str] = set()

    def number(self, name: str, *, whole: bool) -> int | float | None:
        """A number for the field: the one next to its name, or the next unused one."""
        beside = re.search(rf"\b{re.escape(name.replace('_', ' '))}\b\D{{0,12}}?(-?\d+(?:\.\d+)?)", self.text, re.I)
        text = beside[1] if beside else next((found for found in self._numbers if found not in self._taken), None)
        if text is None or (whole and "." in text and not beside):
            return None
        if text in self._numbers:
            self._numbers.remove(text)
        return int(float(text)) if whole else float(text) if "." in text else int(text)

    def boolean(self) -> bool | None:
        if _FALSE.search(self.text):
            return False
        return True if _TRUE.search(self.text) else None

    def choice(self, values: list[str]) -> str | None:
        """The first of some values that the text mentions."""
        low = self.text.lower()
        for value in values:
            if re.search(rf"\b{re.escape(str(value).lower().replace('_', ' '))}\b", low.replace("_", " ")):
                return value
        stems = {stem(word) for word in re.findall(r"\w+", low)}
        return next((value for value in values if stem(str(value).lower()) in stems), None)

    def string(self, name: str, format_: str = "") -> str | None:
        """A string for the field, by its name and format, or None."""
        low = name.lower()
        if format_ == "email" or "email" in low:
            return self._first(_EMAIL)
        if format_ in ("uri", "url") or "url" in low or low.endswith("uri"):
            return self._first(_URL)
        if format_ in ("date", "date-time") or "date" in low:
            return self._first(_DATE)
        if format_ == "time" or low.endswith("time"):
            return self._first(_TIME)
        place = any(word in low for word in _PLACES)
        person = any(word in low for word in _PEOPLE)
        if found := (self._group(_PLACE) if place else self._group(_NAMED) if person else None):
            return found
        if self._quoted:
            return self._quoted.pop(0)
        return self._next_proper() if place or person else None

    def places(self) -> list[str]:
        """All the places, in order: ``Paris`` and ``London`` of "the weather in Paris and London"."""
        found = [match[1] for match in _PLACE.finditer(self.text)]
        return list(dict.fromkeys(found))

    def urls(self) -> list[str]:
        return list(dict.fromkeys(found[0] for found in _URL.finditer(self.text)))

    def _first(self, pattern: re.Pattern[str]) -> str | None:
        found = pattern.search(self.text)
        return found[0] if found else None

    def _group(self, pattern: re.Pattern[str]) -> str | None:
        for found in pattern.finditer(self.text):
            if found[1] not in self._taken:
                self._taken.add(found[1])
                return found[1]
        return None

    def _next_proper(self) -> str | None:
        for found in self._proper:
            if found not in self._taken:
                self._taken.add(found)
                return found
        return None
