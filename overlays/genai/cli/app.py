"""The command group: its options, its commands on demand, and what each run of it ends with."""

from __future__ import annotations

import contextlib
import os
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from genai_runtime.models.names import hint

from . import COMMANDS, EXIT_CODES
from .common import Settings, Version, with_options
from .failures import BROKEN_PIPE, INTERRUPTED, USAGE, usage_message
from .printable import printable

__all__ = ["main"]

_EPILOG = "\n\n".join(
    [
        "The options stand before a command or after it. The key is read from GEMINI_API_KEY or GOOGLE_API_KEY.",
        f"Exit codes: {'; '.join(f'{code}, {said}' for code, said in EXIT_CODES.items())}.",
    ]
)


class _Commands(TyperGroup):
    """Commands that are imported when they are asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        found = import_module(f".{module}", __package__)
        command = typer.main.get_command(found.APPS[cmd_name](_markup()))
        command.name = cmd_name
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in COMMANDS:
            guess = hint(args[0], list(COMMANDS))
            if os.path.isfile(args[0]):
                guess = f"; to run that file: python -m genai run {args[0]}"
            ctx.fail(f"there is no command {args[0]!r}{guess}")
        return super().resolve_command(ctx, args)


def main(arguments: Sequence[str], program: str = "genai") -> int:
    """Run a command line, and return its exit status.

    Args:
        arguments: What stands behind the name of the program.
        program: The name of the program, for its messages.
    """
    _mend_streams()
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _show_warning  # type: ignore[assignment]
            code = _run(list(arguments), program)
        sys.stdout.flush()
    except BrokenPipeError:
        code = BROKEN_PIPE
    if code == BROKEN_PIPE:
        # Python would say so once more when it ends.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _mend_streams() -> None:
    """Make the standard streams take all that an answer may say; what their encoding has not becomes a ``?``."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:  # It was closed.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _show_warning(message: Warning | str, *_: Any) -> None:
    print(f"warning: {printable(str(message), sys.stderr)}", file=sys.stderr)


def _run(arguments: list[str], program: str) -> int:
    try:
        found = typer.main.get_command(_app()).main(args=arguments, prog_name=program, standalone_mode=False)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:
        # Of click, or of typer's copy of it.
        message = usage_message(error, program)
        if message is None:
            raise
        print(message, file=sys.stderr)
        return USAGE
    return found if isinstance(found, int) else 0


def _markup() -> Any:
    """Boxes and colours in a terminal; plain text in a pipe or a file."""
    return "rich" if sys.stdout.isatty() else None


def _app() -> typer.Typer:
    app = typer.Typer(cls=_Commands, pretty_exceptions_enable=False, rich_markup_mode=_markup())

    def root(ctx: typer.Context, version: Version = False, **given: Any) -> None:
        """Gemini on the command line: ask, chat, look after files, caches and batches, find faults."""
        ctx.obj = Settings(**given)
        if ctx.invoked_subcommand is None:
            print(ctx.get_help(), file=sys.stderr)
            raise typer.Exit(USAGE)

    app.callback(invoke_without_command=True, epilog=_EPILOG)(with_options(root))
    return app
