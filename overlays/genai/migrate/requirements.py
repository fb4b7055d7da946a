"""Convert the files that say which distributions a program needs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from .names import EXTRAS
from .trees import Converted

_OLD = r"google[-_.]gen(?:ai|erativeai)"
_VERSION = r"\s*(?:===|==|~=|!=|>=|<=|>|<)\s*[\w.*+!-]+"
_ITEM = rf"(?P<name>{_OLD})(?:\s*\[(?P<extras>[^\]]*)\])?(?:{_VERSION}(?:\s*,{_VERSION})*)?"
#: A requirement as PEP 508 has it, alone on a line, in quotes, or behind the dash of a YAML list.
_REQUIREMENT = re.compile(rf"(?P<before>^\s*(?:-\s+)?|[\"']){_ITEM}(?=\s*(?:$|[;#\"'\\]|--|@))", re.I | re.M)
#: A key of Poetry's or Pipenv's tables: ``google-genai = "^1.2"``, or a table with a version.
_VALUE = r"\"[^\"]*\"|'[^']*'|\{[^}]*\}"
_KEY = re.compile(rf"^(?P<before>[\"']?){_OLD}(?P<after>[\"']?\s*=\s*)(?:{_VALUE})", re.I | re.M)
_NEW_KEY = re.compile(r"[\"']?gemini-genai[\"']?\s*=[^=]")
_INSTALLATION = re.compile(rf"(?P<before>\b(?:pip3?|uv pip|conda) install\b[^\n]*?[\s\"']){_ITEM}", re.I)
#: A table of where packages come from, and not of which are wanted.
_SOURCES = re.compile(r"^\[tool\.uv\.sources\][^\[]*", re.M)
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_LOCKS = frozenset({"poetry.lock", "uv.lock", "pdm.lock", "Pipfile.lock", "pylock.toml", "conda-lock.yml"})
_NAMES = frozenset({"pyproject.toml", "setup.cfg", "pipfile", "dockerfile", "environment.yml", "environment.yaml"})


def is_one(path: PurePath) -> bool:
    """Whether a file is one of those, by its name."""
    name = path.name.lower()
    if path.name in _LOCKS or name in _NAMES:
        return True
    listed = any(word in each for word in ("require", "constraint") for each in (name, path.parent.name.lower()))
    return path.suffix in (".txt", ".in") and listed


def convert(path: PurePath, text: str, extras: Iterable[str], stays: Sequence[PurePath] = ()) -> Converted:
    """Convert a file of requirements.

    Args:
        path: Its name tells its kind.
        text: What it says.
        extras: The extras that the program needs here, by what it uses.
        stays: The modules that go on using google.generativeai, whose requirement stays then.
    """
    converted = Converted(text)
    found = re.search(_OLD, text, re.I)
    if found is None:
        return converted
    if path.name in _LOCKS:
        line = text[: found.start()].count("\n") + 1
        converted.findings.append((line, "a lock file names the old package: lock again once requirements are changed"))
        return converted
    wanted = sorted(extras)
    elsewhere = [each.span() for each in _SOURCES.finditer(text)]

    def kept(match: re.Match[str]) -> bool:
        if not stays or "generativeai" not in match[0].lower():
            return False
        line = text[: match.start()].count("\n") + 1 + match[0][: len(match[0]) - len(match[0].lstrip())].count("\n")
        converted.findings.append((line, f"{stays[0]} goes on using this: it stays; add gemini-genai beside it"))
        return True

    def new(match: re.Match[str]) -> str:
        if kept(match):
            return match[0]
        known = {each.strip() for each in (match["extras"] or "").split(",")} & EXTRAS
        names = ",".join(sorted({*known, *wanted}))
        return f"{match['before']}gemini-genai{f'[{names}]' if names else ''}"

    def key(match: re.Match[str]) -> str:
        if kept(match) or any(start <= match.start() < end for start, end in elsewhere):
            return match[0]
        value = f'{{version = "*", extras = {json.dumps(wanted)}}}' if wanted else '"*"'
        return f"{match['before']}gemini-genai{match['after']}{value}"

    text = _KEY.sub(key, text)
    text = _REQUIREMENT.sub(new, text)
    converted.source = _INSTALLATION.sub(new, text)
    told = {line for line, _ in converted.findings}
    for number, words in enumerate(converted.source.splitlines(), 1):
        if number not in told and re.search(rf"(?<![\w-]){_OLD}(?![\w-])", _COMMENT.sub("", words), re.I):
            converted.findings.append((number, "this names the old package: how it is meant cannot be seen"))
    converted.source = _once(converted.source)
    return converted


def _once(text: str) -> str:
    """Leave out the second of two keys in a table, which both packages before may have had."""
    lines, seen = list[str](), False
    for line in text.splitlines(keepends=True):
        if line.startswith("["):
            seen = False
        if _NEW_KEY.match(line):
            if seen:
                continue
            seen = True
        lines.append(line)
    return "".join(lines)


def in_commands(line: str, extras: Iterable[str]) -> str:
    """A line of a shell, or of a notebook's ``!pip install``."""
    wanted = ",".join(sorted(extras))
    return _INSTALLATION.sub(rf"\g<before>gemini-genai{f'[{wanted}]' if wanted else ''}", line)
