"""Draw the pictures of docs/images: transcripts of a terminal, and diagrams.

    python -m scripts.figures            # all
    python -m scripts.figures errors     # one

Transcripts run what they show, against the emulator. No picture refers to a font or a file elsewhere.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from html import escape
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
_STYLE = """
text { font: 14px system-ui, sans-serif; fill: #24292f } .small { font-size: 12px; fill: #57606a }
.title { font-weight: 600 } .code { font-family: ui-monospace, monospace; font-size: 13px }
rect { fill: #f6f8fa; stroke: #8c959f; rx: 6 } .own rect { fill: #ddf4ff; stroke: #0969da }
.made rect { fill: #dafbe1; stroke: #1a7f37 } .group rect { fill: none; stroke-dasharray: 4 4 }
path { fill: none; stroke: #57606a; stroke-width: 1.4 } marker path { fill: #57606a; stroke: none }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .small { fill: #9198a1 } rect { fill: #161b22; stroke: #6e7681 }
.own rect { fill: #0c2d4d; stroke: #58a6ff } .made rect { fill: #0f2f1a; stroke: #3fb950 } path { stroke: #9198a1 }
marker path { fill: #9198a1 } }
"""


class Drawing:
    """Boxes, arrows and words, as SVG."""

    def __init__(self, width: int, height: int, title: str) -> None:
        self._size = width, height
        self._title = title
        self._parts: list[str] = []

    def box(self, x: int, y: int, width: int, height: int, title: str, *lines: str, kind: str = "") -> None:
        """Draw a box with a title and smaller lines below it; ``kind`` is a class of the style."""
        top = y + height / 2 - 9 * len(lines) + 5 if kind != "group" else y - 7
        words = [f'<text class="title" x="{x + width / 2:g}" y="{top:g}" text-anchor="middle">{escape(title)}</text>']
        for number, line in enumerate(lines, 1):
            words.append(
                f'<text class="small" x="{x + width / 2:g}" y="{top + 18 * number:g}" text-anchor="middle">'
                f"{escape(line)}</text>"
            )
        self._parts.append(
            f'<g class="{kind}"><rect x="{x}" y="{y}" width="{width}" height="{height}"/>{"".join(words)}</g>'
        )

    def arrow(self, *points: tuple[int, int], label: str = "", at: tuple[int, int] | None = None) -> None:
        """Draw an arrow through points, with a label at ``at``."""
        way = " L".join(f"{x},{y}" for x, y in points)
        self._parts.append(f'<path d="M{way}" marker-end="url(#end)"/>')
        if label:
            x, y = at or ((points[0][0] + points[-1][0]) // 2, (points[0][1] + points[-1][1]) // 2 - 6)
            self._parts.append(f'<text class="small" x="{x}" y="{y}" text-anchor="middle">{escape(label)}</text>')

    def text(self, x: int, y: int, words: str, kind: str = "", anchor: str = "start") -> None:
        """Write words."""
        self._parts.append(f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{escape(words)}</text>')

    def svg(self) -> str:
        """Return the picture."""
        width, height = self._size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            f'role="img" aria-label="{escape(self._title)}"><title>{escape(self._title)}</title><style>{_STYLE}</style>'
            '<defs><marker id="end" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" '
            'orient="auto-start-reverse"><path d="M0,0 L10,5 L0,10 z"/></marker></defs>\n'
            + "\n".join(self._parts)
            + "\n</svg>\n"
        )


def pipeline() -> str:
    """From what Google publishes to the package."""
    drawing = Drawing(880, 330, "From what Google publishes to the package")
    drawing.box(5, 20, 190, 70, "What Google publishes", "discovery documents,", "OpenAPI")
    drawing.box(250, 20, 180, 70, "spec/*.yaml", "the API as OpenAPI 3.1,", "in our own words", kind="own")
    drawing.box(250, 120, 180, 60, "spec/surface.yaml", "how it becomes Python", kind="own")
    drawing.box(250, 210, 180, 60, "templates/", "Jinja, sees the IR alone", kind="own")
    drawing.arrow((195, 55), (250, 55), label="sync")
    drawing.box(510, 90, 150, 120, "generator/", "load, normalise,", "parse, IR,", "render, format", kind="own")
    drawing.arrow((430, 55), (475, 55), (475, 120), (510, 120))
    drawing.arrow((430, 150), (510, 150))
    drawing.arrow((430, 240), (475, 240), (475, 180), (510, 180))
    drawing.box(730, 110, 140, 80, "gemini_api", "rendered, committed,", "never edited", kind="made")
    drawing.arrow((660, 150), (730, 150))
    drawing.arrow((340, 20), (340, 8), (585, 8), (585, 90))
    drawing.text(597, 40, "diff: what a change breaks,", "small")
    drawing.text(597, 56, "on the wire and in Python", "small")
    drawing.text(10, 312, "make check renders again and compares every byte of gemini_api.", "small")
    return drawing.svg()


def packages() -> str:
    """The packages, and the way of a call through them."""
    drawing = Drawing(880, 430, "The packages, and the way of a call through them")
    several = "Client, chats, functions, files, live, bulk: whatever takes more than one request"
    drawing.box(20, 30, 560, 80, "genai", several, kind="own")
    rendered = "rendered: a module for each model, operation and resource; codecs field by field"
    drawing.box(20, 150, 560, 80, "gemini_api", rendered, kind="made")
    drawing.box(20, 270, 560, 140, "", kind="own")
    drawing.text(300, 300, "genai_runtime", "title", "middle")
    drawing.text(300, 320, "what a model is; how a request is sent, retried and read", "small", "middle")
    inside = (
        ("cores", "sans-IO: attempts, waits"),
        ("drivers", "sync and asyncio, twins"),
        ("adapters", "httpx, aiohttp, httptools"),
    )
    for number, (name, what) in enumerate(inside):
        drawing.box(35 + 183 * number, 352, 168, 48, name, what)
    drawing.arrow((300, 110), (300, 150))
    drawing.arrow((300, 230), (300, 270))
    drawing.box(680, 345, 180, 60, "the API", "or a gateway, or a mock")
    drawing.arrow((580, 375), (680, 375), label="HTTP")
    drawing.box(680, 150, 180, 80, "genai_emulator", "a Gemini on a", "loopback port", kind="own")
    drawing.arrow((680, 190), (580, 190), label="reads its spec", at=(630, 182))
    drawing.arrow((580, 355), (640, 355), (640, 215), (680, 215), label="HTTP", at=(617, 300))
    drawing.box(680, 30, 180, 80, "your program")
    drawing.arrow((680, 70), (580, 70), label="generate_content(...)", at=(630, 22))
    drawing.text(20, 20, "Imports run down the arrows only; a test holds every module to it.", "small")
    return drawing.svg()


def errors_tree() -> str:
    """The upper part of the tree of errors, read from the classes themselves."""
    from genai import errors

    tops = {
        "ArgumentError": (), "ConfigError": ("InsecureBaseURL",),
        "RateLimitExceeded": ("RateLimitTimeout", "BudgetExceeded"),
        "CallError": (
            ("APIError", ("ClientError", "ServerError")),
            ("APIConnectionError", ("APITimeoutError", "ProxyError", "UploadInterrupted", "DownloadInterrupted")),
            ("ResponseError", ("ResponseDecodeError", "ResponseTooLarge")),
            ("StreamError", ("StreamTruncated", "StreamInterrupted")),
        ),
    }  # fmt: skip
    notes = {
        "ArgumentError": "my mistake, nothing was sent", "ConfigError": "a setting",
        "RateLimitExceeded": "my own limits",
        "CallError": "on the way, or at the server", "APIError": "the API said no", "APIConnectionError": "no answer",
        "ResponseError": "an answer that is none", "StreamError": "an answer that ended early",
        "ClientError": "4xx: NotFound, ResourceExhausted, ...", "ServerError": "5xx: Unavailable, Internal, ...",
    }  # fmt: skip
    rows: list[tuple[int, str, str]] = []

    def walk(depth: int, parent: str, name: Any, below: Iterable[Any]) -> None:
        cls, base = getattr(errors, name), getattr(errors, parent)
        assert issubclass(cls, base), f"{name} is no {parent}"
        rows.append((depth, name, notes.get(name, "")))
        for each in below:
            inner, rest = each if isinstance(each, tuple) else (each, ())
            walk(depth + 1, name, inner, rest)

    rows.append((0, "GenAIError", "everything of this package"))
    for name, below in tops.items():
        walk(1, "GenAIError", name, below)
    drawing = Drawing(720, 26 * len(rows) + 16, "The tree of errors")
    last: dict[int, int] = {}
    for number, (depth, name, note) in enumerate(rows):
        y = 24 + 26 * number
        if depth:
            x = 20 + 36 * (depth - 1)
            drawing.arrow((x, last[depth - 1] + 6), (x, y - 4), (x + 24, y - 4))
        drawing.text(14 + 36 * depth + (0 if depth == 0 else -2), y, name, "code title")
        drawing.text(430, y, note, "small")
        last[depth] = y
    return drawing.svg()


# ---- transcripts


def rich_escape(text: str) -> str:
    """Escape what rich would take for its markup."""
    return text.replace("[", "\\[")


def _terminal(title: str, show: Callable[[Any], None], width: int = 88) -> str:
    from rich._export_format import CONSOLE_SVG_FORMAT
    from rich.console import Console

    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    show(console)
    # Without the fonts that rich's pictures load from elsewhere.
    form = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.S)
    form = form.replace("Fira Code", "ui-monospace").replace(
        "<!-- Generated with Rich https://www.textualize.io -->", ""
    )
    return console.export_svg(title=title, code_format=form, unique_id=re.sub(r"\W", "-", title)) + "\n"


def _typed(console: Any, code: str, names: dict[str, Any]) -> None:
    """Show lines as they are typed at Python's prompt, and what they print."""
    from rich.syntax import Syntax

    console.print(Syntax(code, "pycon", theme="ansi_dark", background_color="default", word_wrap=True))
    program = "\n".join(re.sub(r"^(>>>|\.\.\.) ?", "", line) for line in code.split("\n"))
    out = io.StringIO()
    with redirect_stdout(out):
        exec(compile(program, "<figure>", "exec"), names)
    if out.getvalue():
        console.print(out.getvalue().rstrip(), highlight=False, style="bright_white")


def first_answer() -> str:
    """Installing, and an answer without a key."""
    from genai_emulator import Emulator

    def show(console: Any) -> None:
        console.print("[green]$[/] pip install 'gemini-genai\\[emulator]'", highlight=False)
        console.print("[green]$[/] python", highlight=False)
        names: dict[str, Any] = {}
        _typed(console, ">>> from genai import Client\n>>> from genai_emulator import Emulator", names)
        names["Emulator"] = lambda: emulator
        _typed(
            console,
            ">>> gemini = Emulator(); gemini.start()  # or your key, and no emulator\n"
            '>>> client = Client(api_key="any", http_options={"base_url": gemini.url})',
            names,
        )
        _typed(
            console,
            '>>> answer = client.models.generate_content(model="gemini-2.5-flash",\n'
            '...                                         contents="What is 5 times 3?")\n'
            ">>> print(answer.text)",
            names,
        )
        _typed(
            console,
            ">>> from dataclasses import dataclass\n"
            ">>> @dataclass\n... class City:\n...     name: str\n...     rivers: list[str]",
            names,
        )
        emulator.when("Paris").answer(json={"name": "Paris", "rivers": ["Seine"]})
        _typed(
            console,
            '>>> answer = client.models.generate_content(model="gemini-2.5-flash", contents="Paris",\n'
            '...                                         config={"response_schema": City})\n'
            ">>> print(answer.parse())",
            names,
        )

    with Emulator() as emulator:
        emulator.start = lambda: None  # type: ignore[method-assign]
        return _terminal("python", show)


def command_line() -> str:
    """The command line, asking for a text, for JSON and for the tokens of a prompt."""
    from unittest import mock

    from genai.__main__ import main as genai
    from genai_emulator import Emulator

    commands = (
        ["ask", "What is 5 times 3?"],
        [
            "ask",
            "--json-schema",
            '{"type": "object", "properties": {"city": {"type": "string"}}}',
            "Where is the Louvre?",
        ],
        ["ask", "--file", "report.txt", "Sum it up in one sentence."],
    )

    def show(console: Any) -> None:
        for command in commands:
            words = " ".join(shlex.quote(word) if not word.isalnum() else word for word in command)
            console.print(f"[green]$[/] genai {rich_escape(words)}", highlight=False)
            out = io.StringIO()
            with redirect_stdout(out):
                genai([*command])
            console.print(out.getvalue().rstrip(), highlight=False, style="bright_white")

    folder = os.getcwd()
    with Emulator() as emulator, tempfile.TemporaryDirectory() as home:
        emulator.when("Louvre").answer('{"city": "Paris"}')
        emulator.when("Sum it up").answer("Sales grew, and so did costs.")
        environment = {"GEMINI_API_KEY": "any", "GOOGLE_GEMINI_BASE_URL": emulator.url}
        Path(home, "report.txt").write_text("Sales and costs. " * 50, encoding="utf-8")
        try:
            os.chdir(home)
            with mock.patch.dict(os.environ, environment), mock.patch("sys.stdin", io.StringIO()):
                return _terminal("genai", show, width=112)
        finally:
            os.chdir(folder)


def shown_by_rich() -> str:
    """What an answer looks like where rich prints it."""
    from genai import types

    def show(console: Any) -> None:
        part = types.Part(text="Rayleigh scattering: short waves are scattered most.")
        image = types.Part.from_bytes(data=b"\x89PNG\r\n" + bytes(8000), mime_type="image/png")
        answer = types.GenerateContentResponse(
            candidates=[
                types.Candidate(content=types.Content(role="model", parts=[part, image]), finish_reason="STOP")
            ],
            usage_metadata=types.GenerateContentResponseUsageMetadata(prompt_token_count=7, total_token_count=21),
        )
        console.print(answer)

    return _terminal("answer", show)


FIGURES: dict[str, Callable[[], str]] = {
    "pipeline": pipeline,
    "packages": packages,
    "errors": errors_tree,
    "first-answer": first_answer,
    "command-line": command_line,
    "answer": shown_by_rich,
}


def main(names: list[str]) -> None:
    """Draw the named figures, or all."""
    for name in names or FIGURES:
        (FOLDER / f"{name}.svg").write_text(FIGURES[name](), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
