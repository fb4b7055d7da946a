"""What all commands share: the options, the client that they make, and what they print."""

from __future__ import annotations

import functools
import inspect
import json
import math
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets

from .backend import Reason, client_place, uses_vertex
from .failures import BROKEN_PIPE, INTERRUPTED, CommandError, failure_of
from .printable import printable, shown

if TYPE_CHECKING:
    from ..client import Client

__all__ = [
    "DEFAULT_MODEL",
    "Cli",
    "Model",
    "Settings",
    "System",
    "Title",
    "Version",
    "coloured",
    "command_app",
    "with_options",
]

DEFAULT_MODEL = "gemini-2.5-flash"


def _show_version(wanted: bool) -> None:
    if wanted:
        from ..version import __version__

        print(__version__)
        raise typer.Exit


def _refuse_key(key: str | None) -> None:
    if key is not None:
        raise CommandError(
            "a key on the command line is seen by everyone who lists the processes of this machine",
            "export GEMINI_API_KEY=..., or --key-file FILE (- reads it from the standard input)",
        )


Version = Annotated[
    bool, typer.Option("--version", "-V", callback=_show_version, is_eager=True, help="Print the version.")
]
Model = Annotated[str, typer.Option("--model", "-m", metavar="ID", help="Id or resource name of the model.")]

System = Annotated[
    str | None, typer.Option("--system", "-s", metavar="TEXT", help="What the model is told about its part.")
]
Title = Annotated[str | None, typer.Option("--display-name", metavar="TEXT", help="Title that it gets.")]

# Hidden in the help of commands, which would all say the same.
_OPTIONS: dict[str, tuple[Any, tuple[str, ...], str, str | None]] = {
    "base_url": (str | None, ("--base-url",), "Where requests go: an emulator or a gateway.", "URL"),
    "api_version": (str | None, ("--api-version",), "Version of the API, such as v1beta.", "VERSION"),
    "vertex": (bool | None, ("--vertexai/--no-vertexai",), "Use Vertex AI, or the Developer API.", None),
    "project": (str | None, ("--project",), "Google Cloud project, for Vertex AI.", "ID"),
    "location": (str | None, ("--location",), "Google Cloud region, for Vertex AI.", "REGION"),
    "timeout": (float | None, ("--timeout",), "Seconds that a call may take, with its retries.", "SECONDS"),
    "key_file": (str | None, ("--key-file",), "Read the key from this file; - asks for it, or reads a line.", "FILE"),
    "json": (bool | None, ("--json",), "Print JSON: one object, or a line for each.", None),
    "plain": (bool | None, ("--plain",), "Print answers as they are, in a terminal too: no Markdown.", None),
    "quiet": (bool | None, ("--quiet", "-q"), "Print results only: no bars, no notes.", None),
    "debug": (bool | None, ("--debug",), "Show the traceback of an error.", None),
}
_HIDDEN = [name for name in _OPTIONS if name != "json"]


@dataclass(frozen=True)
class Settings:
    """The options that stand before a command or after it; None where one was not given."""

    base_url: str | None = None
    api_version: str | None = None
    vertex: bool | None = None
    project: str | None = None
    location: str | None = None
    timeout: float | None = None
    key_file: str | None = None
    json: bool | None = None
    plain: bool | None = None
    quiet: bool | None = None
    debug: bool | None = None

    def over(self, given: dict[str, Any]) -> Settings:
        """Return these settings, and those of ``given`` in their place."""
        return replace(self, **{name: value for name, value in given.items() if value is not None})


def with_options(function: Callable[..., Any], hidden: Sequence[str] = ()) -> Callable[..., Any]:
    """Give a function the common options as keyword arguments, for typer to see.

    Args:
        function: What takes them as ``**given``.
        hidden: Which are not in its help.
    """
    hints = get_type_hints(function, include_extras=True)
    own = [
        each.replace(annotation=hints[each.name])
        for each in inspect.signature(function).parameters.values()
        if each.kind is not each.VAR_KEYWORD and each.name != "cli"
    ]
    if "ctx" not in hints:
        own.insert(0, inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context))
    for name, (kind, spelled, said, metavar) in _OPTIONS.items():
        option = typer.Option(*spelled, help=said, metavar=metavar, hidden=name in hidden, show_default=False)
        own.append(_keyword(name, Annotated[kind, option]))
    refused = typer.Option("--api-key", hidden=True)
    own.append(_keyword("api_key", Annotated[str | None, refused]))

    @functools.wraps(function)
    def wrapper(**arguments: Any) -> Any:
        _reported(lambda: _refuse_key(arguments.pop("api_key")), arguments)
        return function(**arguments)

    del wrapper.__dict__["__wrapped__"]
    wrapper.__signature__ = inspect.Signature(own)  # type: ignore[attr-defined]
    wrapper.__annotations__ = {each.name: each.annotation for each in own}
    return wrapper


def _keyword(name: str, annotation: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def command_app(
    *functions: Callable[..., Any], title: str = "", default: str = "", not_on_vertex: Reason | None = None
) -> Callable[[Any], typer.Typer]:
    """Return what makes the application of a command: of one function, or of several by their names.

    Args:
        functions: Each takes a :class:`Cli` and what typer reads from its signature, and returns an exit code or None.
            ``list_`` is called ``list`` on the command line.
        title: What they are about; only for several.
        default: The one that is called when none is named.
        not_on_vertex: Why they are refused on Vertex AI, and what to do instead; None where they are not.
    """

    def make(markup: Any) -> typer.Typer:
        app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=markup, add_completion=False)
        for function in functions:
            app.command(function.__name__.rstrip("_").replace("_", "-"), epilog=_EPILOG)(
                _command(function, not_on_vertex)
            )
        if title:

            def several(ctx: typer.Context, **given: Any) -> None:
                ctx.obj = (ctx.obj or Settings()).over(given)
                if ctx.invoked_subcommand is None and default:
                    chosen = ctx.command.get_command(ctx, default)  # type: ignore[attr-defined]
                    with chosen.make_context(default, [], parent=ctx) as inner:
                        raise typer.Exit(chosen.invoke(inner) or 0)
                if ctx.invoked_subcommand is None:
                    print(ctx.get_help(), file=sys.stderr)
                    raise typer.Exit(2)

            app.callback(invoke_without_command=True, help=title)(with_options(several, _HIDDEN))
        return app

    return make


_EPILOG = "The options of `genai --help` may stand here as well."


def _command(function: Callable[..., Any], not_on_vertex: Reason | None) -> Callable[..., Any]:
    """Return the function as typer calls it; it ends with an exit code, whatever it raises."""

    def called(settings: Settings, arguments: dict[str, Any]) -> Any:
        cli = Cli(settings)
        if not_on_vertex is not None:
            cli.refuse_on_vertex(not_on_vertex)
        return function(cli, **arguments)

    @functools.wraps(function)
    def run(ctx: typer.Context, **arguments: Any) -> None:
        given = {each.name: arguments.pop(each.name) for each in fields(Settings)}
        settings = (ctx.obj or Settings()).over(given)
        code = _reported(lambda: called(settings, arguments), vars(settings))
        if code:
            raise typer.Exit(code)

    return with_options(run_as(function, run), _HIDDEN)


def run_as(function: Callable[..., Any], run: Callable[..., Any]) -> Callable[..., Any]:
    """Give ``run`` the signature of ``function``."""
    run.__dict__.pop("__wrapped__", None)
    parameters = [each for each in inspect.signature(function).parameters.values() if each.name != "cli"]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    hints = get_type_hints(function, include_extras=True)
    run.__annotations__ = {name: kind for name, kind in hints.items() if name not in ("cli", "return")}
    return run


def _reported(call: Callable[[], Any], settings: dict[str, Any]) -> Any:
    """Call it; of an error, say what it is, and end with its exit code."""
    try:
        return call()
    except KeyboardInterrupt:
        print(file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        raise typer.Exit(BROKEN_PIPE) from None
    except Exception as error:
        if isinstance(error, typer.Exit | typer.Abort) or hasattr(error, "format_message"):
            raise
        if settings.get("debug"):
            import traceback

            told = redact("".join(traceback.format_exception(error)), active_secrets())
            print(printable(told, sys.stderr), file=sys.stderr)
        failure = failure_of(error)
        if settings.get("json"):
            print(printable(json.dumps(failure.to_dict(), ensure_ascii=False), sys.stderr), file=sys.stderr)
        else:
            print(f"{coloured('error', 31, sys.stderr)}: {printable(str(failure), sys.stderr)}", file=sys.stderr)
        raise typer.Exit(failure.code) from None


def coloured(text: str, colour: int, stream: IO[str]) -> str:
    """A text in a colour of terminals, where the stream is one that has colours, and they are wanted."""
    colours = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return f"\x1b[{colour}m{text}\x1b[0m" if colours else text


class Cli:
    """One call of a command: its settings, its client, and where it prints.

    Args:
        settings: The common options.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        # Before a command reads what follows in the same pipe.
        self._key = None if settings.key_file is None else read_key(settings.key_file)

    @property
    def json(self) -> bool:
        """Whether JSON is printed."""
        return bool(self.settings.json)

    @functools.cached_property
    def vertexai(self) -> bool:
        """Whether Vertex AI is called instead of the Developer API."""
        given = self.settings
        return uses_vertex(given.vertex, given.project, given.location)

    def refuse_on_vertex(self, reason: Reason) -> None:
        """Do nothing for the Developer API.

        Raises:
            CommandError: it is Vertex AI, which does not have this.
        """
        if self.vertexai:
            raise CommandError(*reason)

    @property
    def markdown(self) -> bool:
        """Whether answers are shown as Markdown: in a terminal that can, unless they are wanted as they are."""
        given = self.settings
        return not given.plain and not given.json and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"

    @property
    def bars(self) -> bool:
        """Whether progress bars are shown: in a terminal, unless all is to be quiet."""
        from importlib.util import find_spec

        return not self.settings.quiet and sys.stderr.isatty() and find_spec("tqdm") is not None

    def client(self, **more: Any) -> Client:
        """Return a client with these settings."""
        from ..client import Client

        return Client(**self.client_arguments(), **more)

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments of a client with these settings."""
        given = self.settings
        options: dict[str, Any] = {"base_url": given.base_url, "api_version": given.api_version}
        if given.timeout is not None:
            if not 0 < given.timeout < math.inf:
                raise CommandError(f"--timeout is a number of seconds above 0, not {given.timeout:g}")
            options["timeout"] = int(given.timeout * 1000)
        keyed = self._key is not None
        place = client_place(given.project, given.location, keyed=keyed) if self.vertexai else {}
        found: dict[str, Any] = {
            "vertexai": self.vertexai,
            **place,
            "api_key": self._key,
            "http_options": {name: value for name, value in options.items() if value is not None},
        }
        return {name: value for name, value in found.items() if value not in (None, {})}

    def show(self, value: Any, text: str | None = None) -> None:
        """Print a result: as JSON if that is wanted, else as text.

        Args:
            value: A model, or what JSON can have.
            text: The same for people. Default: JSON again.
        """
        if self.json or text is None:
            print(self._dumped(value), flush=True)
        else:
            print(printable(text), flush=True)

    def table(self, titles: Sequence[str], rows: Iterable[tuple[Any, Sequence[Any]]]) -> None:
        """Print a list: lines of JSON, columns for people, or cells with tabs between them in a pipe.

        Args:
            titles: What the columns are.
            rows: Each thing, and its cells.
        """
        if self.json:
            for value, _ in rows:
                self.line(value)
            return
        if not sys.stdout.isatty():
            for _, cells in rows:
                print("\t".join(map(_cell, cells)), flush=True)
            return
        listed = [list(titles), *([shown(_cell(each)) for each in cells] for _, cells in rows)]
        widths = [max(len(line[number]) for line in listed) for number in range(len(titles))]
        for line in listed:
            print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())

    def note(self, message: str) -> None:
        """Say something to people, on the standard error."""
        if not self.settings.quiet:
            print(printable(message, sys.stderr), file=sys.stderr, flush=True)

    def line(self, value: Any) -> None:
        """Print a line of JSON."""
        print(_json(_plain(value)), flush=True)

    def _dumped(self, value: Any) -> str:
        return _json(_plain(value), indent=2 if sys.stdout.isatty() else None)


def _json(value: Any, indent: int | None = None) -> str:
    """JSON in characters that the standard output can have."""
    ascii_only = not (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    return printable(json.dumps(value, ensure_ascii=ascii_only, indent=indent))


def _plain(value: Any) -> Any:
    """What JSON can have: the fields of a model as the API writes them."""
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return " ".join(str(getattr(value, "value", value)).split())


def read_key(name: str) -> str:
    """Return the key in a file; ``-`` asks for it in a terminal, and reads a line of a pipe.

    Raises:
        CommandError: there is none.
    """
    if name == "-":
        if sys.stdin.isatty():
            from getpass import getpass

            found = getpass("API key: ")
        else:
            # As bytes, or what follows in the pipe would be read ahead with it.
            buffer = getattr(sys.stdin, "buffer", None)
            found = sys.stdin.readline() if buffer is None else buffer.readline().decode("utf-8-sig", "replace")
    else:
        try:
            found = Path(name).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is no text"
            raise CommandError(f"the key cannot be read from {name!r}: {reason}") from None
    if not found.strip():
        raise CommandError("there is no key in the standard input" if name == "-" else f"there is no key in {name!r}")
    return found.strip()
