"""What is asked for a row: a template over its columns, a function, or the row itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any

from genai_runtime.errors.arguments import invalid, wrong

__all__ = ["BadRow", "Prompt", "prompt_of"]

#: Returns the contents of a row.
Prompt = Callable[[Any], Any]


class BadRow(ValueError):
    """No request can be made of this row."""


def prompt_of(prompt: str | Prompt | None) -> Prompt:
    """What makes the contents of a row.

    Args:
        prompt: A text with ``{column}`` in it, a function of the row, or None for rows that are contents themselves.

    Raises:
        ArgumentError: the template has no column, or more than a name in its braces.
    """
    if prompt is None:
        return _itself
    if isinstance(prompt, str):
        return _template(prompt)
    if callable(prompt):
        return prompt
    raise wrong("prompt", "a text with {column} in it, or a function of a row", prompt)


def _itself(row: Any) -> Any:
    if row.__class__ is str or not isinstance(row, Mapping):
        if row is None or row == "":
            raise BadRow("the row is empty")
        return row
    if "contents" in row:
        return row["contents"]
    raise BadRow(
        f"it has columns ({_named(row)}) and no 'contents': say what is asked with prompt=\"... {{column}} ...\""
    )


def _template(text: str) -> Prompt:
    pieces: list[tuple[str, str | None]] = []
    try:
        for literal, name, spec, conversion in Formatter().parse(text):
            if name is not None and (not name or not name.replace("-", "_").replace(" ", "_").isidentifier()):
                raise ValueError(f"{{{name}}} is no name of a column; braces of the text itself are written twice")
            if spec or conversion:
                raise ValueError(f"{{{name}}} takes no format")
            pieces.append((literal, name))
    except ValueError as error:
        raise invalid("prompt", str(error)) from None
    if all(name is None for _, name in pieces):
        raise invalid("prompt", "has no {column}, so every row would ask the same")

    def fill(row: Any) -> str:
        if not isinstance(row, Mapping):
            raise BadRow(f"the template wants columns, and the row is {type(row).__name__}")
        found: list[str] = []
        for literal, name in pieces:
            found.append(literal)
            if name is None:
                continue
            try:
                value = row[name]
            except KeyError:
                raise BadRow(f"it has no column {name!r}; it has {_named(row)}") from None
            # An empty text is what CSV has where there is nothing. NaN is what a DataFrame has, and NaT and NA do not
            # equal themselves either.
            if value is None or _missing(value):
                raise BadRow(f"its column {name!r} is empty")
            found.append(value if value.__class__ is str else str(value))
        return "".join(found)

    return fill


def _missing(value: Any) -> bool:
    if value.__class__ is str:
        return not value
    same = value == value
    return same is False or type(same).__name__ == "NAType"


def _named(row: Mapping[Any, Any]) -> str:
    names = [str(name) for name in row]
    return ", ".join(names[:20]) + (", ..." if len(names) > 20 else "") or "none"
