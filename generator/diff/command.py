"""The commands: ``diff OLD NEW``, ``accept FINGERPRINT``, ``changelog OLD NEW``.

Exit codes of ``diff``: 0 passed, 1 a gate failed, 2 wrong usage, 3 a specification cannot be read, 4 an acceptance is
expired or no longer needed.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from generator.diff.acceptance import (
    AXES,
    NAME,
    accept,
    apply,
    keep_until_release,
    parse_acceptances,
    read_acceptances,
)
from generator.diff.catalogue import catalogue
from generator.diff.change import SEVERITIES, Axis, Severity
from generator.diff.changelog import changelog
from generator.diff.gates import Gate, axis_gate, version_gate
from generator.diff.model import to_json
from generator.diff.render import FORMATS, render
from generator.diff.report import Report, review
from generator.diff.rules import PROFILES
from generator.diff.source import read_side
from generator.errors import GeneratorError, UsageError
from generator.git import git, git_line

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_SIDES = "a folder, an OpenAPI file, or a git revision (`main:spec`, `HEAD~3`)"
_THRESHOLDS = SEVERITIES[:3]
_DAYS = 90


def add_diff(subparsers: Subparsers) -> None:
    words = "what changed between two specifications, and what that breaks"
    parser = subparsers.add_parser(
        "diff",
        help=words,
        description=words,
        epilog="Exit codes: 0 passed, 1 a gate failed, 2 usage, 3 unreadable specification, 4 stale acceptance.",
    )
    parser.add_argument("old", metavar="OLD", help=_SIDES)
    parser.add_argument("new", metavar="NEW", help="as OLD")
    parser.add_argument("--profile", choices=PROFILES, default="google", help="default: google (AIP-180)")
    parser.add_argument("--no-python", action="store_true", help="compare the wire only")
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
    parser.add_argument("--verbose", action="store_true", help="in text, changes without effect and all details too")
    for axis in ("wire", "python"):
        parser.add_argument(
            f"--fail-on-{axis}",
            choices=_THRESHOLDS,
            metavar="SEVERITY",
            help=f"fail when something on the {axis} axis is this bad or worse: {', '.join(_THRESHOLDS)}",
        )
    parser.add_argument("--check-version", action="store_true", help="fail when info.version moved too little")
    parser.add_argument("--acceptances", type=Path, metavar="FILE", help=f"default: {NAME} in NEW, where there is one")
    words = "specification of the last release, until which what is accepted stays; default: of the nearest tag v*"
    parser.add_argument("--release", metavar="SPEC", help=words)
    parser.add_argument("--today", type=_date, default=None, metavar="DATE", help="for expiry dates; default: today")
    parser.set_defaults(run=_diff)


def add_accept(subparsers: Subparsers) -> None:
    words = "record that a breaking change is meant"
    parser = subparsers.add_parser("accept", help=words, description=words)
    parser.add_argument("fingerprints", nargs="+", metavar="FINGERPRINT", help="as `diff` shows it")
    parser.add_argument("--reason", required=True, help="why it is meant")
    parser.add_argument("--axis", choices=tuple(AXES), default="both", help="default: both")
    parser.add_argument("--owner", help="who answers for it; default: git's user.name")
    parser.add_argument("--expires", type=_date, metavar="DATE", help=f"default: {_DAYS} days from now")
    parser.add_argument("--file", type=Path, default=Path("spec") / NAME, metavar="FILE", help=f"default: spec/{NAME}")
    parser.set_defaults(run=_accept)


def add_changelog(subparsers: Subparsers) -> None:
    words = "the section of CHANGELOG.md for a change of the specification"
    parser = subparsers.add_parser("changelog", help=words, description=words)
    parser.add_argument("old", nargs="?", metavar="OLD", help=_SIDES)
    parser.add_argument("new", nargs="?", metavar="NEW", help="as OLD; default: spec/")
    parser.add_argument("--profile", choices=PROFILES, default="google", help="default: google")
    parser.add_argument("--release", default="Unreleased", metavar="VERSION", help="the section's title")
    parser.add_argument("--date", default="", help="the release's date, beside its version")
    parser.add_argument("--catalogue", action="store_true", help="write docs/spec-changes.md instead: every change id")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
    parser.set_defaults(run=_changelog)


def _diff(options: argparse.Namespace) -> int:
    report = review(read_side(options.old), read_side(options.new), options.profile, not options.no_python)
    path = options.acceptances or _default_acceptances(options.new)
    if options.acceptances and not options.acceptances.is_file():
        raise UsageError(f"there is no file {options.acceptances}")
    applied = apply(report, read_acceptances(path), options.today or _today()) if path else None
    if applied and applied.unused and (released := _last_release(options)) is not None:
        side = read_side(released) if released else None
        since = review(side, read_side(options.new), options.profile, not options.no_python) if side else None
        keep_until_release(applied, since, _accepted_at(options.old) - _accepted_at(released))
    gates = _gates(report, options)
    model = to_json(report, gates, applied)
    out = sys.stdout
    _write(render(model, options.format, _colour(options, out), options.verbose), options.output, out)
    # What an expired acceptance let pass fails as that.
    expired = {each.fingerprint for each in applied.expired} if applied else set()
    if any(not gate.passed and not (gate.fingerprints and expired.issuperset(gate.fingerprints)) for gate in gates):
        return 1
    return 4 if applied and applied.stale else 0


def _gates(report: Report, options: argparse.Namespace) -> list[Gate]:
    thresholds: dict[Axis, Severity | None] = {"wire": options.fail_on_wire, "python": options.fail_on_python}
    found = [axis_gate(report, axis, threshold) for axis, threshold in thresholds.items() if threshold]
    return [*found, version_gate(report)] if options.check_version else found


def _accept(options: argparse.Namespace) -> int:
    owner = options.owner or git_line("config", "user.name")
    if not owner:
        raise UsageError("git knows no user.name: say who answers for it with --owner")
    expires = options.expires or _today() + datetime.timedelta(days=_DAYS)
    new = accept(options.file, options.fingerprints, options.axis, options.reason, owner, expires)
    print(f"{', '.join(new)} accepted in {options.file} until {expires}")
    return 0


def _changelog(options: argparse.Namespace) -> int:
    if options.catalogue:
        _write(catalogue(), options.output, sys.stdout)
        return 0
    if options.old is None:
        raise UsageError("changelog needs OLD, the specification of the last release")
    report = review(read_side(options.old), read_side(options.new or "spec"), options.profile)
    _write(changelog(to_json(report, [], None), options.release, options.date), options.output, sys.stdout)
    return 0


def _default_acceptances(new: str) -> Path | None:
    path = Path(new)
    beside = (path if path.is_dir() else path.parent) / NAME
    return beside if path.exists() and beside.is_file() else None


def _last_release(options: argparse.Namespace) -> str | None:
    """Return the specification of the last release: of the nearest tag v* of the repository that NEW is a folder of.

    It is empty where there was no release yet; None where there is no repository.
    """
    if options.release:
        return str(options.release)
    folder = Path(options.new)
    if not folder.is_dir():
        return None
    inside = git_line("rev-parse", "--show-prefix", folder=folder)
    if inside is None:
        return None
    tag = git_line("describe", "--tags", "--match", "v[0-9]*", "--abbrev=0", folder=folder)
    return f"{tag}:{inside.rstrip('/')}" if tag else ""


def _accepted_at(name: str) -> set[str]:
    """Return the fingerprints that were accepted where the side ``name`` is; none where that cannot be read."""
    revision, colon, folder = name.partition(":")
    path, inside = _default_acceptances(name), f"{folder if colon else 'spec'}/{NAME}".lstrip("/")
    found = None if Path(name).exists() else git("show", f"{revision}:{inside}")
    try:
        listed = parse_acceptances(found.decode(), name) if found else read_acceptances(path) if path else []
    except (GeneratorError, UnicodeDecodeError):
        return set()
    return {each.fingerprint for each in listed}


def _write(text: str, path: Path | None, out: TextIO) -> None:
    if path is not None:
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    try:
        out.write(text)
        out.flush()
    except BrokenPipeError:  # `diff ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def _colour(options: argparse.Namespace, out: TextIO) -> bool:
    wanted = bool(os.environ.get("FORCE_COLOR")) or out.isatty()
    return wanted and not options.output and not os.environ.get("NO_COLOR")


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-12-31") from None


def _today() -> datetime.date:
    return datetime.datetime.now(datetime.UTC).date()
