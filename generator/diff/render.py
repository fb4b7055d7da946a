"""The model in each format: JSON as it is, everything else through a template of ``templates/diff``."""

from __future__ import annotations

import functools
import html
import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

FORMATS = ("text", "json", "markdown", "github", "sarif", "html")
TEMPLATES = Path(__file__).resolve().parents[2] / "templates" / "diff"
_FILES = {
    "text": "report.txt.jinja",
    "markdown": "report.md.jinja",
    "github": "report.github.jinja",
    "sarif": "report.sarif.jinja",
    "html": "report.html.jinja",
    "changelog": "changelog.md.jinja",
}
# The codes of a terminal; without colour each is nothing.
_COLOURS = {"breaking": "31;1", "risky": "33", "compatible": "32", "none": "2", "bold": "1", "dim": "2", "good": "32"}
# A comment on GitHub holds so many characters; what is longer is shown with fewer changes of each kind.
_COMMENT = 60_000
_LIMITS = (1_000_000, 100, 30, 10, 3)
Json = dict[str, Any]
_MARKUP = re.compile(r"[*`<\\\\]|&#?\w+;|(?<!\w)_|_(?!\w)|\]\(")


def render(model: Json, format_: str, colour: bool = False, verbose: bool = False, **more: Any) -> str:
    """The report as text in ``format_``, one of :data:`FORMATS`."""
    if format_ == "json":
        return json.dumps(model, indent=2, ensure_ascii=False) + "\n"
    template = environment(colour).get_template(_FILES[format_])
    text = ""
    for limit in _LIMITS:
        text = template.render(report=model, verbose=verbose, limit=limit, **more).strip("\n")
        if format_ != "markdown" or len(text) <= _COMMENT:
            break
    return f"{text}\n" if text.strip() else ""


@functools.cache
def environment(colour: bool) -> Environment:
    """The templates, compiled once, and the filters that they use."""
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(enabled_extensions=("html.jinja",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters.update(
        paint=_paint if colour else lambda text, style: str(text),
        place=place,
        cell=_cell,
        code=_code,
        prose=_prose,
        property=_github_property,
        message=_github_message,
        json=functools.partial(json.dumps, ensure_ascii=False),
        shown=_shown,
        reached=reached,
    )
    return found


def _paint(text: str, style: str) -> str:
    return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m"


def place(spot: Json | None) -> str:
    """``file:line:column``, or the pointer where the file is not known."""
    if spot is None:
        return ""
    return f"{spot['file']}:{spot['line']}:{spot['column']}" if spot["file"] else f"#{spot['pointer']}"


def reached(change: Json, limit: int = 3) -> str:
    """The operations that a change reaches, in a few words."""
    names = [
        f"{each['operation']}{'' if len(each['in']) == 2 else ' (' + each['in'][0] + ')'}" for each in change["reach"]
    ]
    if not names:
        return "no operation"
    shown = ", ".join(names[:limit])
    return shown if len(names) <= limit else f"{shown} and {len(names) - limit} more"


def _shown(value: Any, limit: int = 200) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def _cell(text: Any) -> str:
    """Text in Markdown, where it must not become markup."""
    words = html.escape(" ".join(str(text).split()), quote=False)
    return re.sub(r"([\\`*_{}\[\]|#])", r"\\\1", words)


def _prose(text: Any) -> str:
    """Text in Markdown that people also read as it is: a word that would become markup is shown as code."""
    words = [re.fullmatch(r"(\(*)(.*?)([.,;:)]*)", word) for word in str(text).split()]
    shown = [(word[1], _code(word[2]) if _MARKUP.search(word[2]) else word[2], word[3]) for word in words if word]
    return " ".join(map("".join, shown))


def _code(text: Any) -> str:
    """Text in a Markdown code span, with a fence longer than any in it."""
    words = " ".join(str(text).split())
    longest = max((len(run) for run in re.findall(r"`+", words)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{pad}{words}{pad}{fence}"


def _github_message(text: Any) -> str:
    """The text of a workflow command."""
    return str(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _github_property(text: Any) -> str:
    return _github_message(text).replace(":", "%3A").replace(",", "%2C")
