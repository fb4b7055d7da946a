"""Examples in docstrings: as a session of the interpreter, and for asyncio."""

from __future__ import annotations

import ast
import re

# Where a call on the client stands: after a loop's or a block's keyword, or by itself or behind an assignment.
_LOOP = re.compile(r"^( *)for (.+?) in client\.", re.MULTILINE)
_BLOCK = re.compile(r"^( *)with client\.", re.MULTILINE)
_CALL = re.compile(r"^( *(?:\w+ = )?)client\.", re.MULTILINE)


def for_asyncio(source: str, awaited: bool = True) -> str:
    """Return the example of the asyncio twin.

    Args:
        source: A program with a synchronous ``client``, whose calls stand by themselves, behind an assignment, or
            behind ``for ... in`` or ``with``.
        awaited: Whether what a loop goes over is awaited first: no pager, nor a stream from a method that is none.
    """
    text = _LOOP.sub(rf"\1async for \2 in {'await ' if awaited else ''}client.aio.", source)
    text = _BLOCK.sub(r"\1async with client.aio.", text)
    return _CALL.sub(r"\1await client.aio.", text)


def prompted(source: str) -> str:
    """Return the lines behind the interpreter's prompts, indented as a section of a docstring is."""
    first = {node.lineno for node in ast.parse(source).body}
    lines = source.rstrip().split("\n")
    marked = ((">>>" if number in first else "...", line) for number, line in enumerate(lines, 1))
    return "\n".join(f"    {mark} {line}".rstrip() for mark, line in marked)
