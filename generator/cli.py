"""The command line: ``python -m generator COMMAND``.

Exit codes: 0 success, 1 a check failed, 2 wrong usage, 3 an error in the specification, 70 a fault of the
generator itself.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import GeneratorError, Location

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

ROOT = Path(__file__).resolve().parent.parent
CRASHED = 70  # EX_SOFTWARE: no gate and no check answers so
UNDESCRIBED = "# new: describe me"

# Commands of other packages, imported when used. Each package has `register(subparsers)`, which adds its commands;
# each command sets the default `run`, which is called with the arguments and returns the exit code.
ELSEWHERE = {
    "diff": ("generator.diff", "what changed between two specifications, and what that breaks"),
    "changelog": ("generator.diff", "the section of CHANGELOG.md for a change of the specification"),
    "accept": ("generator.diff", "record that a breaking change is meant"),
    "sync": ("generator.sync", "merge a newer upstream description into the specification"),
    "describe": ("generator.sync", "what of it nobody has described yet, beside the publisher's own words"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options = _parser(next((each for each in arguments if not each.startswith("-")), "")).parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except GeneratorError as error:
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        return error.exit_code
    except RecursionError:
        print("error: nested too deeply, or its references lead on too far", file=sys.stderr)
        return GeneratorError.exit_code
    except Exception:
        traceback.print_exc()
        print("error: this is a fault of the generator, not of the specification", file=sys.stderr)
        return CRASHED


def _parser(command: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Renders a client from spec/.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _own(commands)
    for name, (module, help_text) in ELSEWHERE.items():
        if command not in ELSEWHERE or module != ELSEWHERE[command][0]:
            commands.add_parser(name, help=help_text, add_help=False)
    if command in ELSEWHERE:
        import_module(ELSEWHERE[command][0]).register(commands)
    return parser


def _own(commands: Subparsers) -> None:
    for name, run, help_text, writes in (
        ("generate", _generate, "render generated/ from spec/ and templates/", True),
        ("check", _check, "is generated/ what generate would write, and everything in spec/ described?", True),
        ("validate", _validate, "read the specification and its surface, and write nothing", False),
        ("bundle", _bundle, "the specification as one JSON document", False),
        ("backends", _backends, "docs/backends-table.md: which backend has which method and field", False),
    ):
        parser = commands.add_parser(name, help=help_text, description=help_text)
        parser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="default: spec/")
        if writes:
            parser.add_argument(
                "--out", type=Path, default=ROOT / "generated", metavar="DIR", help="default: generated/"
            )
        if name in ("bundle", "backends"):
            parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
        parser.set_defaults(run=run)


def _generate(options: argparse.Namespace) -> int:
    from generator.pipeline import make_tree
    from generator.tree import write

    tree = make_tree(options.spec)
    write(tree, options.out)
    print(f"{len(tree)} files rendered into {options.out.name}/")
    return 0


def _check(options: argparse.Namespace) -> int:
    from generator.mentions import mentions
    from generator.pipeline import read, tree_of
    from generator.sync import sources
    from generator.tree import differences

    sources.load(options.spec)
    document, surface, package = read(options.spec)
    drift = differences(tree_of(document, package, options.spec), options.out)
    for line in drift:
        print(f"{options.out.name}/{line}")
    waiting = undescribed(options.spec)
    for place in waiting:
        print(f"{place}: wants a description ({UNDESCRIBED.lstrip('# ')})")
    stale = mentions(document, surface)
    for mention in stale:
        print(mention)
    if drift:
        print(f"{len(drift)} files of {options.out.name}/ are not what the generator writes: run `make generate`")
    return 1 if drift or waiting or stale else 0


def _validate(options: argparse.Namespace) -> int:
    from generator.pipeline import read_package
    from generator.sync import sources

    package = read_package(options.spec)
    sources.load(options.spec)
    print(f"{len(package.models)} models, {len(package.enums)} enums, {len(package.operations)} operations")
    return 0


def _backends(options: argparse.Namespace) -> int:
    from generator.backend_table import backend_table
    from generator.pipeline import read_package

    text = backend_table(read_package(options.spec))
    if options.output is None:
        sys.stdout.write(text)
    else:
        options.output.write_text(text, encoding="utf-8", newline="\n")
    return 0


def _bundle(options: argparse.Namespace) -> int:
    from generator.load import load
    from generator.validate import validate

    document = load(options.spec)
    validate(document)
    text = json.dumps(document.data, indent=2, ensure_ascii=False) + "\n"
    if options.output is None:
        sys.stdout.write(text)
    else:
        options.output.write_text(text, encoding="utf-8", newline="\n")
    return 0


def undescribed(spec: Path) -> list[Location]:
    """Return the places where ``sync`` added something that still needs a description."""
    found = []
    for path in sorted(spec.glob("*.yaml")) if spec.is_dir() else [spec]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if match := re.search(re.escape(UNDESCRIBED), line):
                found.append(Location(f"{spec.name}/{path.name}", number, match.start() + 1))
    return found
