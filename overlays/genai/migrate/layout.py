"""Lay out an expression that is too long for a line."""

from __future__ import annotations

import io
import tokenize
from itertools import pairwise

_WIDTH = 100
_STEP = "    "


def laid_out(text: str, indent: str = "", before: int = 0) -> str:
    """Break a call, a list or a dict behind its bracket and commas, as formatters do, if it is too long.

    Args:
        text: The expression; one of several lines stays as it is.
        indent: The indentation of its brackets inside the statement; libcst adds the statement's own.
        before: How many characters stand before it in its line.
    """
    if "\n" in text or len(indent) + before + len(text) <= _WIDTH:
        return text
    cut = _outermost(text)
    if cut is None:
        return text
    start, pieces = cut
    inner = indent + _STEP
    lines = [f"{inner}{laid_out(piece, inner)},\n" for piece in pieces]
    return f"{text[: start + 1]}\n{''.join(lines)}{indent}{text[-1]}"


def _outermost(text: str) -> tuple[int, list[str]] | None:
    """Where the bracket opens that closes at the end, and what stands between its commas; None if there is none."""
    depth, start, commas, keywords = 0, -1, [0], False
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        return None
    for token in tokens:
        if token.string in ("(", "[", "{") and token.type == tokenize.OP:
            depth += 1
            if depth == 1:
                start, commas = token.start[1], [token.end[1]]
        elif token.string in (")", "]", "}") and token.type == tokenize.OP:
            depth -= 1
            if depth == 0 and token.end[1] == len(text):
                commas.append(token.start[1] + 1)
                pieces = [text[a : b - 1].strip() for a, b in pairwise(commas)]
                return None if keywords else (start, [piece for piece in pieces if piece])
        elif token.string == "," and depth == 1:
            commas.append(token.end[1])
        elif token.string == "for" and depth == 1:
            keywords = True  # A comprehension is no list of arguments.
    return None
