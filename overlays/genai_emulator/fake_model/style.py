"""Apply a system instruction to an answer: case, prefix, suffix, a fixed text, length."""

from __future__ import annotations

import re

from .text import sentences

_QUOTED = r"(?:\"([^\"]+)\"|'([^']+)'|“([^”]+)”)"
_WORD = rf"(?:{_QUOTED}|(?-i:([A-Z]\S*?))(?=[\s.,;]|$))"
_BEGIN = re.compile(
    rf"\b(?:start|begin|prefix|open) (?:each|every|all|your|the)(?: of your)? (?:answer|reply|response|message)\w*"
    rf" with (?:the (?:word|text|prefix) )?{_WORD}",
    re.IGNORECASE,
)
_END = re.compile(
    rf"\b(?:end|finish|close) (?:each|every|all|your|the)(?: of your)? (?:answer|reply|response|message)\w*"
    rf" with (?:the (?:word|text) )?{_WORD}",
    re.IGNORECASE,
)
_FIXED = re.compile(
    rf"\b(?:always|only|must) (?:only )?(?:answer|reply|respond|say)(?: only| exactly)?(?: with)? {_QUOTED}",
    re.IGNORECASE,
)
_UPPER = re.compile(r"\b(?:upper[ -]?case|capital letters|all caps)\b", re.IGNORECASE)
_LOWER = re.compile(r"\blower[ -]?case\b", re.IGNORECASE)
_BRIEF = re.compile(r"\b(?:one sentence|briefly|concise(?:ly)?|short answers?)\b", re.IGNORECASE)


def apply(text: str, system: str, question: str) -> str:
    """Change the answer as the system instruction (and, for case, the question) says."""
    if fixed := _found(_FIXED, system):
        text = fixed
    if _BRIEF.search(system):
        text = (sentences(text) or [text])[0]
    if beginning := _found(_BEGIN, system):
        text = f"{beginning} {text}"
    if end := _found(_END, system):
        text = f"{text} {end}"
    if _UPPER.search(system) or _UPPER.search(question):
        return text.upper()
    if _LOWER.search(system) or _LOWER.search(question):
        return text.lower()
    return text


def _found(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return next((group for group in found.groups() if group), None) if found else None
