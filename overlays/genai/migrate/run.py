"""Find the files of a program, convert each, and report."""

from __future__ import annotations

import os
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from genai_runtime.localfile import replace_file

from . import from_generativeai, from_google_genai, notebooks, requirements
from .report import Change, Finding, Report
from .trees import Converted, Unreadable

#: Folders that hold no source of the program's own.
_PASSED_OVER = frozenset(
    {"__pycache__", "node_modules", "site-packages", "build", "dist", "venv", "env", "htmlcov", "__pypackages__"}
)
#: What in a program needs an extra here.
_EXTRAS = {
    "live": re.compile(r"\.live\.(?:connect|music)\b"),
    "vertex": re.compile(r"\b(?:vertexai|enterprise)\s*=\s*True|GOOGLE_GENAI_USE_VERTEXAI"),
    "pydantic": re.compile(r"^\s*(?:from|import) pydantic\b", re.M),
    "mcp": re.compile(r"^\s*(?:from|import) mcp\b", re.M),
    "images": re.compile(r"^\s*(?:from|import) PIL\b", re.M),
}
_SOURCES = (".py", ".pyi", ".ipynb")
#: An import of the old package, in what was converted.
_KEPT = re.compile(r"from google import generativeai|google\.generativeai")
#: A call of a method that a model had and a client has not, but for those of `client.models`, ...
_MODEL_CALL = re.compile(r"([\w.\[\]()]*\b(?!models\b)\w+[\])]*)\.(?:generate_content|start_chat)(?:_async)?\(")
#: ... in modules that have no models of another package.
_OTHER_MODELS = re.compile(r"\bvertexai\b")
_SHARED = re.compile(r"^\s*from\s+[\w.]*?(\w+)\s+import\s+\(?([^()#\n]*(?:\n[^()#\n]*)*?)\)?\s*$", re.M)


def migrate(paths: Iterable[str | os.PathLike[str]], *, write: bool = False) -> Report:
    """Convert programs that use ``google.genai`` or ``google.generativeai`` to this package.

    Python modules, notebooks, and the files that name requirements (``requirements*.txt``, ``pyproject.toml``,
    ``setup.cfg``, ``setup.py``, ``Pipfile``, ``environment.yml``, ``Dockerfile``) are read; below a folder all of them,
    but for hidden ones, environments and what was built.

    Args:
        paths: Files and folders.
        write: Whether to write the files; by default they are only reported.

    Returns:
        The changes, as diffs, and the places that need a hand.

    Raises:
        FileNotFoundError: There is no such file or folder.
        ModuleNotFoundError: libcst is not installed; the extra ``migrate`` has it.
    """
    files = sorted({path for given in paths for path in _files(Path(given))})
    report = Report(looked_at=len(files))
    texts: dict[Path, str] = {}
    for path in files:
        try:
            texts[path] = _read(path)
        except (OSError, SyntaxError, UnicodeDecodeError) as error:
            report.findings.append(Finding(path, 1, f"it cannot be read: {error}"))
    concerned = {path: text for path, text in texts.items() if _mentions(text)}
    shared = _shared(texts) if any("generativeai" in text for text in concerned.values()) else {}
    stays = {path for path, text in concerned.items() if path.suffix in _SOURCES and "generativeai" in text}
    extras = {name for name, used in _EXTRAS.items() if any(used.search(text) for text in concerned.values())}
    for path in texts:
        _shadowing(path, concerned, report)
    moved = set()
    # Sources before requirements, which ask what of the old package stays.
    for path, text in sorted(concerned.items(), key=lambda each: each[0].suffix not in _SOURCES):
        try:
            after, findings = _converted(path, text, shared.get(path.stem, set()), extras, sorted(stays))
        except Unreadable as error:
            report.findings.append(Finding(path, error.line, f"left as it is: {error}"))
            continue
        except Exception as error:
            # One file that nobody thought of keeps none of the others as it is.
            message = f"left as it is: its conversion failed, please report it ({type(error).__name__}: {error})"
            report.findings.append(Finding(path, 1, " ".join(message.split())))
            continue
        report.findings += findings
        if path in stays and _KEPT.search(after) is None:
            stays.remove(path)
            moved.add(path)
        if after != text:
            report.changes.append(Change(path, text, after))
    if moved:
        for path, text in texts.items():
            if path.suffix in _SOURCES and path not in stays:
                _left_over(path, text, path in moved, report)
    report.findings = sorted(set(report.findings))
    report.changes.sort(key=lambda each: each.path)
    if write:
        for change in report.changes:
            _write(change.path, change.after)
    return report


def _files(given: Path) -> Iterator[Path]:
    if given.is_file():
        yield given
        return
    if not given.is_dir():
        raise FileNotFoundError(f"there is no file or folder {str(given)!r}")
    for folder, folders, names in os.walk(given):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _PASSED_OVER
            and not os.path.exists(os.path.join(folder, name, "pyvenv.cfg"))
        )
        for name in names:
            path = Path(folder, name)
            if path.suffix in _SOURCES or requirements.is_one(path):
                yield path


def _read(path: Path) -> str:
    return path.read_bytes().decode(_encoding(path))


def _encoding(path: Path) -> str:
    """A file's encoding; a byte order mark counts as text, so that it stays, in a diff as well."""
    if path.suffix not in (".py", ".pyi"):
        return "utf-8"
    with path.open("rb") as file:
        encoding, _ = tokenize.detect_encoding(file.readline)
    return "utf-8" if encoding == "utf-8-sig" else encoding


def _write(path: Path, text: str) -> None:
    """Write a file as a whole or not at all, in its own encoding and with its own mode."""
    beside = path.with_name(f".{path.name}.migrating")
    beside.write_bytes(text.encode(_encoding(path)))
    replace_file(beside, path.resolve())


def _mentions(text: str) -> bool:
    return re.search(r"google[-_.]gen|google import|generativeai", text) is not None


def _left_over(path: Path, text: str, converted: bool, report: Report) -> None:
    """Point at calls of what may be a model of a module that was converted: it is a name there now."""
    if path.suffix == ".ipynb" or _OTHER_MODELS.search(text):
        return
    change = next((each for each in report.changes if each.path == path), None)
    after = text if change is None else change.after
    lines = text.splitlines()
    for number, line in enumerate(after.splitlines(), 1):
        if (found := _MODEL_CALL.search(line)) is not None and not line.lstrip().startswith("#"):
            number = lines.index(line) + 1 if converted and line in lines else number
            message = f"if {found[1]} is a model that was converted elsewhere, it is a name now: see docs/migrate.md"
            report.findings.append(Finding(path, number, message))


def _converted(
    path: Path, text: str, shared: set[str], extras: set[str], stays: Sequence[Path]
) -> tuple[str, list[Finding]]:
    if path.suffix == ".ipynb":
        after, places = notebooks.convert(
            text, lambda source: _module(source, shared), lambda line: requirements.in_commands(line, extras)
        )
        return after, [Finding(path, line, message, cell) for cell, line, message in places]
    if path.suffix in (".py", ".pyi"):
        # libcst drops a byte order mark.
        mark = "\ufeff" if text.startswith("\ufeff") else ""
        converted = _module(text.removeprefix(mark), shared)
        converted.source = mark + converted.source
        if path.name == "setup.py":
            findings = converted.findings
            converted = requirements.convert(path, converted.source, extras, stays)
            converted.findings = findings
    else:
        converted = requirements.convert(path, text, extras, stays)
    return converted.source, [Finding(path, line, message) for line, message in converted.findings]


def _module(source: str, shared: set[str]) -> Converted:
    """Both conversions, one after the other; lines are those of the source as it was."""
    first = from_generativeai.convert(source, shared) if from_generativeai.mentions(source) else Converted(source)
    second = from_google_genai.convert(first.source)
    second.findings += first.findings
    return second


def _shared(texts: dict[Path, str]) -> dict[str, set[str]]:
    """What modules import from modules, by the last part of the module's name."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, text in texts.items():
        if path.suffix == ".py":
            for module, names in _SHARED.findall(text):
                found[module] |= {each.split()[0] for each in names.replace("\\", "").split(",") if each.strip()}
    return found


def _shadowing(path: Path, concerned: dict[Path, str], report: Report) -> None:
    """A module of the program's own called genai would be found in this package's place."""
    own = path if path.stem == "genai" and path.suffix == ".py" else path.parent if path.name == "__init__.py" else None
    if own is None or own.stem != "genai" or not concerned:
        return
    if own.parent.joinpath("__init__.py").exists():
        return  # It is inside a package, where `import genai` does not find it.
    report.findings.append(
        Finding(path, 1, "this module of yours is called genai as well, and would be imported in the package's place")
    )
