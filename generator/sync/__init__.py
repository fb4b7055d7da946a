"""``python -m generator sync SOURCE``: merge a published API description into ``spec/``.

The known sources are declared in ``spec/sources.yaml`` (:mod:`~generator.sync.sources`). A document is read into facts
(:mod:`~generator.sync.discovery`, :mod:`~generator.sync.openapi`, :mod:`~generator.sync.model_facts`), normalised by
the rules of its source (:mod:`~generator.sync.rules`), and its operations and schemas are matched with ours
(:mod:`~generator.sync.match_operations`, :mod:`~generator.sync.match_schemas`). The differences
(:mod:`~generator.sync.compare`) are applied (:mod:`~generator.sync.apply`, :mod:`~generator.sync.prune`) by editing
only the lines that must change (:mod:`~generator.sync.edit`).
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.errors import UsageError
from generator.mentions import Mention, mentions
from generator.reader import read
from generator.surface import Surface
from generator.sync import describe, openapi, report, source, sources
from generator.sync.apply import apply
from generator.sync.changes import Comparison
from generator.sync.compare import compare
from generator.sync.facts import Document
from generator.sync.match_schemas import Taken
from generator.sync.ownership import Ownership
from generator.sync.prune import prune as cut
from generator.sync.rules import Rules
from generator.sync.sources import Source
from generator.sync.tree import ROOT as ROOT_FILE
from generator.sync.tree import SURFACE, Tree

__all__ = ["Result", "register", "sync"]

ROOT = Path(__file__).resolve().parents[2]


@frozen
class Result:
    """The outcome of a sync: the comparison, and the folder as it was (or would be) written."""

    source: Source
    theirs: Document
    rules: Rules
    comparison: Comparison
    tree: Tree
    kept: tuple[str, ...]
    older: bool


def sync(
    spec: Path,
    text: str,
    name: str = "SOURCE",
    *,
    of: str | None = None,
    prune: bool = False,
    everything: bool = False,
    dry_run: bool = False,
) -> Result:
    """Merge the description ``text`` into the folder ``spec``.

    Args:
        spec: The folder; its ``sources.yaml`` declares the sources.
        text: A discovery document, an OpenAPI document or facts of models.
        name: What the text is called in errors.
        of: The source that it is of; by default the one that recognises it.
        prune: Remove what the source no longer has.
        everything: Take in the operations that the declaration leaves out.
        dry_run: Write nothing.

    Raises:
        UsageError: the text is of no declared source, or ``prune`` and it is older than what was merged before.
        SpecError: one of the two cannot be read. Nothing is written then.
    """
    tree = Tree.open(spec)
    declared = sources.load(spec)
    kind, document = source.parse(text, name)
    origin = declared.named(of) if of else declared.of(kind, document.data, name)
    rules = origin.rules_for(kind, document.data)
    theirs = rules.apply(source.facts(kind, document))
    known = str(tree.document.data.get("info", {}).get("version", "")) if origin == declared.base else origin.revision
    older = bool(_date_of(theirs.revision) and _date_of(theirs.revision) < _date_of(known))
    if prune and older:
        raise UsageError(
            f"{name} is of {theirs.revision}, older than what was merged before: --prune would remove what is new"
        )
    ours = openapi.read(tree.document.data, kind="spec")
    owner = Ownership.of(tree, ours, declared, origin)
    taken = Taken.of(tree.document.data.get("components", {}).get("schemas", {}), tree.surface())
    comparison = compare(ours, theirs, owner, rules, taken, everything)
    merged = apply(tree, comparison.changes, owner, taken)
    kept: list[str] = []
    if prune:
        merged, kept = cut(merged, comparison.of("drop"), owner)
    if _date_of(theirs.revision) > _date_of(known):
        mark = _with_version if origin == declared.base else _with_revision
        merged = mark(merged, origin, _date_of(theirs.revision))
    if not dry_run:
        merged.write()
    return Result(origin, theirs, rules, comparison, merged, tuple(kept), older)


def register(subparsers: Any) -> None:
    """Add the ``sync`` command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "sync",
        help="merge a Google discovery document or an OpenAPI document into spec/",
        description="Merge what Google publishes into spec/. Our words, comments, order and x- keys stay.",
    )
    _add_source(parser)
    parser.add_argument("--prune", action="store_true", help="remove what the source no longer has")
    parser.add_argument("--all", action="store_true", help="take in the operations that sources.yaml leaves out")
    parser.add_argument("--dry-run", action="store_true", help="print the whole plan and write nothing")
    parser.set_defaults(run=run)
    words = "what sync brought and nobody has described yet, beside the publisher's own words for it"
    parser = subparsers.add_parser("describe", help=words, description=f"List {words}. Writes nothing.")
    _add_source(parser)
    parser.set_defaults(run=_describe)


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document", metavar="SOURCE", help="a file, a URL, - for standard input, or the name of a source with a url"
    )
    parser.add_argument("--source", metavar="NAME", help="which source of sources.yaml it is, where that is not plain")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="default: spec/")


def _sync(arguments: argparse.Namespace, prune: bool, everything: bool, dry_run: bool) -> Result:
    declared = sources.load(arguments.spec).declared
    known = declared.get(arguments.document)
    where = known.url if known and known.url else arguments.document
    name = "standard input" if where == "-" else where
    of = arguments.source or (known.name if known and known.url else None)
    text = source.fetch(where)
    return sync(arguments.spec, text, name, of=of, prune=prune, everything=everything, dry_run=dry_run)


def _describe(arguments: argparse.Namespace) -> int:
    result = _sync(arguments, prune=False, everything=False, dry_run=True)
    found = describe.wanted(result.tree, result.comparison)
    for each in found:
        print(each)
    stale = _stale(result)
    for mention in stale:
        print(mention)
    if found or not stale:
        print(f"{len(found)} to describe in our own words" if found else "everything is described")
    if stale:
        print(f"{len(stale)} to describe without what is no longer there")
    return 0


def _stale(result: Result) -> list[Mention]:
    """Return what our descriptions name and is not there."""
    text = result.tree.texts.get(SURFACE)
    surface = (
        None if text is None else Surface(result.tree.surface(), read(text, f"{result.tree.folder.name}/{SURFACE}"))
    )
    return mentions(result.tree.document, surface)


def run(arguments: argparse.Namespace) -> int:
    result = _sync(arguments, arguments.prune, arguments.all, arguments.dry_run)
    lines = report.plan(
        result.source, result.theirs, result.comparison, result.rules, arguments.prune, arguments.dry_run
    )
    print("\n".join(lines))
    for schema in result.kept:
        print(f"kept although dropped upstream, for something of ours refers to it: {schema}")
    if result.older:
        print(f"note: the source is of {result.theirs.revision}, older than what was merged before", file=sys.stderr)
    print("\n" + report.summary(result.comparison, result.tree.changes(), result.tree.removed(), arguments.dry_run))
    return 0


def _date_of(revision: str) -> str:
    """Return the date in a revision, or an empty string if it has none."""
    found = re.search(r"20\d{6}", revision)
    return found[0] if found else ""


def _with_revision(tree: Tree, origin: Source, day: str) -> Tree:
    """Return the tree with the merged revision recorded in its ``sources.yaml``."""
    editor = tree.editor(sources.FILE)
    place = ("sources", origin.name, "revision")
    if editor.find(place) is not None:
        editor.replace(place, day)
    else:
        editor.add(place[:-1], place[-1], day, after="backend")
    return tree.renewed()


def _with_version(tree: Tree, origin: Source, day: str) -> Tree:
    """Return the tree with the base source's revision as the date of its version, if there is anything new."""
    version = str(tree.document.data["info"]["version"])
    if not _date_of(version) or not tree.changes():
        return tree
    tree.editor(ROOT_FILE).replace(("info", "version"), version.replace(_date_of(version), day))
    return tree.renewed()
