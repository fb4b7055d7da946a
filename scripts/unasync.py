"""Render the synchronous twin of what is written for asyncio.

    python scripts/unasync.py            write them (part of `make generate`)
    python scripts/unasync.py --check    complain where one is not what would be written (part of `make check`)

What is the same but for ``await`` is written once, for asyncio. Every module below an ``_async`` folder is rendered
into ``_sync`` beside it. Where both modes have to stand in one module, as classes do that users import from there, or
methods of one class, the module has regions: each ``# region asyncio`` is rendered into the ``# region sync`` of the
same number.

Names are translated (``AsyncStream`` is ``Stream``, ``aclose`` is ``close``), and where the modes differ by a line the
source says so:

    statement  # async only       is left out, with its body and the comments right above it; a decorator likewise
    # sync: statement             is put in
    # sync overload: source: X -> Y
                                  puts in the overload that follows once more, with another argument and answer
    async with asyncio.timeout()  loses its first line: there, each socket operation is held to its deadline
    With asyncio ...              as the beginning of a paragraph of a docstring: it is left out

A module that has nothing in common with its twin is written by hand in both folders, and named in ``HAND_WRITTEN``.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OVERLAYS = ROOT / "overlays"
HAND_WRITTEN = {"__init__.py", "slots.py", "sockets.py"}
HEADER = '# Rendered from ../_async/{name}: change that and run "make generate"; an edit here is lost.\n\n'
WORDS = {
    "ASYNC_CONNECTION": "SYNC_CONNECTION",
    "AsyncByteStream": "SyncByteStream",
    "AsyncGenerator": "Generator",
    "AsyncioBackend": "SocketBackend",
    "PerLoop": "PerProcess",
    "StopAsyncIteration": "StopIteration",
    "_ASYNC_STREAM": "_STREAM",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "agenerate": "generate",
    "aio": "sync",
    "aiter": "iter",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_text": "iter_text",
    "anext": "next",
    "aread": "read",
    "arun": "run",
    "asend": "send",
    "asigned": "signed",
    "async_auth_flow": "sync_auth_flow",
    "async_wait": "wait_for",
    "atee": "tee",
    "atoken": "token",
    "await_": "wait",
    "choose_async_adapter": "choose_adapter",
    "handle_async_request": "handle_request",
    "per_loop": "per_process",
}
_WORD = re.compile(rf"\b(?:{'|'.join(WORDS)}|_?Async(?=[A-Z])\w+|_?async_\w+)\b")
_AWAIT = re.compile(r"\b(?:await |async (?=def |with |for ))")
_SYNC_LINE = re.compile(r"^(\s*)# sync: ", re.MULTILINE)
_OVERLOAD = re.compile(r"^# sync overload: (\w+): (.+) -> (.+)$")
_ASYNC_ONLY = "# async only"
_PARAGRAPH = "With asyncio"
_REGION = re.compile(r"^( *)# region asyncio\n(.*?)^\1# endregion$", re.MULTILINE | re.DOTALL)
_SYNC_REGION = re.compile(r"^( *)# region sync\b.*?^\1# endregion$", re.MULTILINE | re.DOTALL)
_SYNC_HEADER = '# region sync, rendered from the region asyncio: change that and run "make generate"'


def render(source: str, name: str) -> str:
    """Return the synchronous twin of a module, unformatted."""
    return HEADER.format(name=name) + translated(source)


def render_regions(source: str, path: Path) -> str:
    """Return a module with its synchronous regions rendered, unformatted."""
    bodies = [translated(textwrap.dedent(found.group(2))) for found in _REGION.finditer(source)]
    if len(bodies) != len(_SYNC_REGION.findall(source)):
        raise SystemExit(f"{path}: there are {len(bodies)} regions asyncio, and not as many regions sync")
    following = iter(bodies)

    def filled(found: re.Match[str]) -> str:
        indent = found.group(1)
        body = textwrap.indent(next(following).strip("\n"), indent)
        # A class stands apart from what is around it, a method less so: the formatter makes that of two empty lines.
        return f"{indent}{_SYNC_HEADER}\n\n\n{body}\n\n\n{indent}# endregion"

    return _SYNC_REGION.sub(filled, source)


def translated(source: str) -> str:
    """Translate statements to synchronous code, unformatted."""
    lines = source.splitlines()
    tree = ast.parse(source)
    gone: set[int] = set()
    inner: set[int] = set()
    more: dict[int, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            decorators = getattr(node, "decorator_list", ())
            first = min([node.lineno, *(each.lineno for each in decorators)])
            gone.update(each.lineno for each in decorators if lines[each.lineno - 1].endswith(_ASYNC_ONLY))
            if lines[node.lineno - 1].endswith(_ASYNC_ONLY):
                while lines[first - 2].lstrip().startswith("# ") and not _SYNC_LINE.match(lines[first - 2]):
                    first -= 1
                gone.update(range(first, (node.end_lineno or node.lineno) + 1))
            if isinstance(node, ast.FunctionDef) and (found := _OVERLOAD.match(lines[first - 2])):
                gone.add(first - 1)
                more[first] = [*_overload(node, lines[first - 1 : node.end_lineno], found), "", ""]
        if isinstance(node, ast.AsyncWith) and _is_timeout(node.items[0].context_expr):
            gone.update(range(node.lineno, node.body[0].lineno))
            inner.update(range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            gone |= _paragraphs(node, lines)
    kept = [
        text
        for number, line in enumerate(lines, 1)
        if number not in gone
        for text in (*more.get(number, ()), line.removeprefix("    ") if number in inner else line)
    ]
    text = _SYNC_LINE.sub(r"\1", "\n".join(kept) + "\n")
    text = _AWAIT.sub("", text)
    # In examples: what is reached from the client for asyncio.
    text = text.replace("client.aio.", "client.")
    text = _unawaitable(text)
    text = re.sub(r"\basyncio(?=\.)|(?<=import )asyncio\b", "time", text)
    text = re.sub(r"\basyncio\b", "synchronous", text)
    return _WORD.sub(_word, text)


def _overload(node: ast.FunctionDef, lines: list[str], wanted: re.Match[str]) -> list[str]:
    """Return the lines of a function with the annotations of a parameter and of the answer changed."""
    name, kind, returned = wanted.groups()
    first = (node.end_lineno or 0) - len(lines)
    arguments = [each for each in (*node.args.args, *node.args.kwonlyargs) if each.arg == name]
    changed = list(lines)
    for old, new in [(node.returns, returned), *((each.annotation, kind) for each in arguments)]:
        if old is None or not arguments:
            raise SystemExit(f"line {node.lineno}: {node.name} has no annotated {name!r}, or no annotated answer")
        line = changed[old.lineno - first - 1]
        changed[old.lineno - first - 1] = line[: old.col_offset] + new + line[old.end_col_offset :]
    return changed


def _is_timeout(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "asyncio.timeout"


def _paragraphs(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, lines: list[str]) -> set[int]:
    """Return the lines of docstring paragraphs that are about asyncio."""
    if ast.get_docstring(node) is None:
        return set()
    text = node.body[0]
    gone: set[int] = set()
    inside = False
    for number in range(text.lineno, (text.end_lineno or text.lineno) + 1):
        line = lines[number - 1].strip()
        inside = line.startswith(_PARAGRAPH) or (inside and line not in ("", '"""'))
        if inside:
            gone |= {number} if number - 1 in gone else {number - 1, number}
    return gone


def _unawaitable(text: str) -> str:
    """Replace ``Awaitable[X]`` and ``Coroutine[Any, Any, X]`` by ``X``; drop it as a base class or an import."""
    text = re.sub(r', Awaitable\["[^"]*"\]', "", text).replace("Coroutine[Any, Any, ", "Awaitable[")
    while (start := text.find("Awaitable[")) >= 0:
        inside = text[start + len("Awaitable[") :]
        depth = end = 0
        while depth >= 0:
            depth += (inside[end] == "[") - (inside[end] == "]")
            end += 1
        text = text[:start] + inside[: end - 1] + inside[end:]
    return text


def _word(found: re.Match[str]) -> str:
    word = found.group()
    return WORDS.get(word) or re.sub("Async|async_", "", word, count=1)


def formatted(text: str, path: Path, whole: bool = True) -> str:
    """Format ``text``; for a wholly rendered module also sort imports and remove unused ones."""
    mend = [("check", "--fix-only", "--quiet", "--select", "F401,I001")] if whole else []
    for command in (*mend, ("format", "--quiet")):
        ran = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(path), "-"],
            input=text, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False,
        )  # fmt: skip
        if ran.returncode:
            raise SystemExit(f"{path}: {ran.stderr}")
        text = ran.stdout
    return text


def twins() -> dict[Path, str]:
    """Return the expected text of each module that is rendered wholly or in part."""
    found: dict[Path, str] = {}
    for source in sorted(OVERLAYS.rglob("*.py")):
        text = source.read_text(encoding="utf-8")
        if source.parent.name == "_async":
            if source.name not in HAND_WRITTEN:
                target = source.parent.parent / "_sync" / source.name
                found[target] = formatted(render(text, source.name), target)
        elif _REGION.search(text) or _SYNC_REGION.search(text):
            found[source] = formatted(render_regions(text, source), source, whole=False)
    return found


def main(arguments: list[str]) -> int:
    expected = twins()
    have = {path for path in OVERLAYS.rglob("_sync/*.py") if path.name not in HAND_WRITTEN}
    wrong = sorted(have - expected.keys())
    for path, text in expected.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            wrong.append(path)
    if "--check" in arguments:
        for path in wrong:
            print(f"{path.relative_to(ROOT)} is not what is written for asyncio: run `make generate`")
        return 1 if wrong else 0
    for path in wrong:
        if path in expected:
            path.write_text(expected[path], encoding="utf-8")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
