"""``genai migrate``: the command."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from .report import Report

_DESCRIPTION = """Convert programs from google.genai and google.generativeai to this package.

By default the diff goes to the standard output and the places that need a hand to the standard error; nothing is
written. Exit status: 0, or with --check 1 if anything would change or needs a hand; 2 for wrong arguments."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(
        prog="genai migrate", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders")
    parser.add_argument("--write", action="store_true", help="write the files")
    parser.add_argument("--check", action="store_true", help="exit with 1 if anything would change or needs a hand")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    try:
        given = parser.parse_args(arguments)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 2
    try:
        from . import migrate

        report = migrate(given.paths, write=given.write)
    except (FileNotFoundError, ModuleNotFoundError) as error:
        print(f"genai migrate: {error}", file=sys.stderr)
        return 2
    if given.json:
        print(json.dumps(report.to_dict(), indent=2))
    else:
        _print(report, written=given.write)
    return int(given.check and bool(report.changes or report.findings))


def _print(report: Report, written: bool) -> None:
    if not written:
        for diff in report.diffs():
            print(diff, end="")
    sys.stdout.flush()
    for finding in report.findings:
        print(finding, file=sys.stderr)
    print(report.summary() + (", written" if written and report.changes else ""), file=sys.stderr)
