"""``python -m genai``, also called ``genai``: the command line.

``run`` runs a script with this package as its ``google.genai``, ``migrate`` converts it, ``emulator`` is an API on this
machine. They work without the extra ``cli``, which the other commands need.
"""

from __future__ import annotations

import os
import runpy
import sys

USAGE = """usage: python -m genai run script.py [ARGS ...]
       python -m genai run -m module [ARGS ...]
       python -m genai migrate PATH ...
       python -m genai emulator [OPTIONS]
       python -m genai --version

Runs a program that was written for google-genai: its `from google import genai` finds this package; converts it; or
runs a Gemini API on this machine, for tests. The other commands need two more packages:
pip install 'gemini-genai[cli]'"""


def main(arguments: list[str]) -> int:
    """The exit status; what the program itself raises passes through."""
    if arguments in (["--version"], ["-V"]):
        from . import __version__

        print(__version__)
        return 0
    if arguments[:1] == ["emulator"]:
        return _emulator(arguments[1:])
    if arguments[:1] == ["migrate"]:
        from .migrate.command import main as migrate

        return migrate(arguments[1:])
    if arguments[:1] != ["run"] or arguments[1:2] in (["-h"], ["--help"]):
        from importlib.util import find_spec

        if arguments[:1] != ["run"] and find_spec("typer") is not None and find_spec("rich") is not None:
            try:
                from .cli.app import main as command_line

                return command_line(arguments)
            except KeyboardInterrupt:  # Ctrl+C while it is imported.
                return 130
        return _without_extra(arguments)
    if problem := _problem(arguments):
        print(f"python -m genai: {problem}\n\n{USAGE}", file=sys.stderr)
        return 2
    from ._alias import install_as_google_genai

    install_as_google_genai()
    if arguments[1] == "-m":
        sys.argv = arguments[2:]
        sys.path[:1] = [os.getcwd()]
        if missing := _no_module(arguments[2]):
            print(f"python -m genai: {missing}", file=sys.stderr)
            return 2
        runpy.run_module(arguments[2], run_name="__main__", alter_sys=True)
        return 0
    script = arguments[1]
    sys.argv = arguments[1:]
    sys.path[:1] = [os.path.dirname(os.path.abspath(script))]
    runpy.run_path(script, run_name="__main__")
    return 0


def _without_extra(arguments: list[str]) -> int:
    """The exit status where the packages of the extra ``cli`` are not installed."""
    from .cli import COMMANDS

    asked = [each for each in arguments if not each.startswith("-")]
    if not arguments or arguments[0] in ("-h", "--help", "run"):
        print(USAGE)
        return 0 if arguments else 2
    if asked and asked[0] in COMMANDS:
        print(f"genai {asked[0]} needs typer and rich: pip install 'gemini-genai[cli]'", file=sys.stderr)
        return 1
    print(f"python -m genai: {_problem(arguments)}\n\n{USAGE}", file=sys.stderr)
    return 2


def _emulator(arguments: list[str]) -> int:
    """Run the emulator, which this package does not import."""
    sys.argv = ["genai emulator", *arguments]
    try:
        runpy.run_module("genai_emulator", run_name="__main__", alter_sys=True)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else int(error.code is not None)
    return 0


def _no_module(name: str) -> str:
    """Return the message if there is no such module; empty if there is, or if importing a parent package fails."""
    from importlib.util import find_spec

    try:
        found = find_spec(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        found = None
    except ValueError:  # It has no spec, as __main__ has none: runpy knows what to say.
        return ""
    if found is not None:
        return ""
    if os.path.isfile(name):
        return f"there is no module {name!r}; to run that file: python -m genai run {name}"
    from genai_runtime.models.names import hint

    return f"there is no module {name!r}{hint(name, [each.removesuffix('.py') for each in os.listdir()])}"


def _problem(arguments: list[str]) -> str:
    """Return what is wrong with a command line and the nearest right one; empty if it can be run."""
    from genai_runtime.models.names import hint

    command, *rest = arguments
    if command != "run":
        kind = "option" if command.startswith("-") else "command"
        guess = hint(command, ("--version", "--help", "-V", "-h") if kind == "option" else ("run",))
        if os.path.isfile(command):
            guess = f"; to run that file: python -m genai run {command}"
        return f"there is no {kind} {command!r}{guess}"
    if not rest:
        return "run takes a script, or -m and a module"
    if rest[0] == "-m":
        return "" if len(rest) > 1 else "run -m takes the name of a module"
    if rest[0].startswith("-"):
        return f"run has no option {rest[0]!r}; the only one is -m, and what follows the script is the script's"
    if os.path.exists(rest[0]):
        return ""
    try:
        there = os.listdir(os.path.dirname(rest[0]) or ".")
    except OSError:
        there = []
    found = hint(os.path.basename(rest[0]), there)
    return f"there is no file {rest[0]!r}{found}"


if __name__ == "__main__":
    from genai_runtime.name_clash import stop_if_hidden

    stop_if_hidden()
    sys.exit(main(sys.argv[1:]))
