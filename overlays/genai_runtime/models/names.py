"""Convert camelCase to snake_case, and suggest the nearest known name."""

from __future__ import annotations

from collections.abc import Iterable

from ..patterns import lazy_pattern

_HUMP = lazy_pattern(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
#: How alike a slip and the name that was meant are, of 1: "txt" and "text" are 0.86.
_SLIP = 0.85


def snake_case(name: str) -> str:
    """``maxOutputTokens`` as ``max_output_tokens``."""
    return _HUMP.sub("_", name).replace("-", "_").lower()


def nearest(name: str, choices: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The choice most similar to ``name``, ignoring case, or None."""
    from difflib import get_close_matches

    folded: dict[str, str] = {}
    for choice in choices:
        folded.setdefault(_fold(choice), choice)
    found = get_close_matches(_fold(name), folded, n=1, cutoff=cutoff)
    return folded[found[0]] if found else None


def misspelt(name: str, choices: Iterable[str]) -> str:
    """:func:`hint` for a name that is almost certainly a slip: most new names share a word with an older one."""
    choices = list(choices)
    swapped = [choice for choice in choices if sorted(_fold(choice)) == sorted(_fold(name))]
    return hint(name, swapped or choices, 0 if swapped else _SLIP)


def with_article(name: str) -> str:
    """``a Content``, ``an Interaction``."""
    return f"an {name}" if name[:1] in "AEIOaeio" else f"a {name}"


def hint(name: str, choices: Iterable[str], cutoff: float = 0.6) -> str:
    """Return ``; did you mean 'x'?`` for the end of an error message, or an empty string."""
    guess = nearest(name, choices, cutoff)
    return "" if guess is None else f"; did you mean {guess!r}?"


def shown(value: object, limit: int = 60) -> str:
    """Describe a value for an error message: its type, and a short repr unless it may be large or secret."""
    kind = type(value).__name__
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, int | float | str):
        text = repr(value)
        return f"{kind} {text if len(text) <= limit else text[:limit] + '...'}"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return kind


def json_shown(value: object) -> str:
    """:func:`shown`, with the JSON names of types."""
    return "an object" if isinstance(value, dict) else "an array" if isinstance(value, list) else shown(value)


def _fold(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
