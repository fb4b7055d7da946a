"""``python -m genai run script.py ARGS``: run a script with this package as its ``google.genai``."""

from __future__ import annotations

import os
import runpy
import sys

USAGE = """usage: python -m genai run script.py [ARGS ...]
       python -m genai run -m module [ARGS ...]
       python -m genai --version

Runs a program that was written for google-genai: its `from google import genai` finds this package."""


def main(arguments: list[str]) -> int:
    """The exit status; what the program itself raises passes through."""
    if arguments in (["--version"], ["-V"]):
        from . import __version__

        print(__version__)
        return 0
    if not arguments or arguments[0] in ("-h", "--help"):
        print(USAGE)
        return 0 if arguments else 2
    if arguments[0] != "run" or len(arguments) < 2 or (arguments[1] == "-m" and len(arguments) < 3):
        print(USAGE, file=sys.stderr)
        return 2
    from ._alias import install_as_google_genai

    install_as_google_genai()
    if arguments[1] == "-m":
        sys.argv = arguments[2:]
        sys.path[:1] = [os.getcwd()]
        runpy.run_module(arguments[2], run_name="__main__", alter_sys=True)
        return 0
    script = arguments[1]
    if not os.path.exists(script):
        print(f"python -m genai run: there is no file {script!r}", file=sys.stderr)
        return 2
    sys.argv = arguments[1:]
    sys.path[:1] = [os.path.dirname(os.path.abspath(script))]
    runpy.run_path(script, run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
