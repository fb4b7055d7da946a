"""``genai chat``: a conversation in the terminal, which can be kept in a file."""

from __future__ import annotations

import contextlib
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from genai_runtime.localfile import write_whole

from .answers import Media, Output, print_stream
from .common import DEFAULT_MODEL, Cli, System, command_app
from .contents import Files, attached
from .failures import FAILED, CommandError, failure_of

if TYPE_CHECKING:
    from ..client import Client

__all__ = ["APPS"]

_HELP = """\
/file PATH  send a file with the next message     /clear      forget the conversation
/save PATH  save the conversation                 /exit       end it (also Ctrl+D)
A line that ends in \\ goes on in the next one; \"\"\" begins and ends a message of several lines.
Ctrl+C ends an answer."""


def chat(
    cli: Cli,
    file: Files = None,
    model: Annotated[
        str | None, typer.Option("--model", "-m", metavar="ID", help=f"Default: {DEFAULT_MODEL}, or the session's.")
    ] = None,
    system: System = None,
    session: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Go on with this conversation, and keep it there.")
    ] = None,
    output: Output = None,
) -> None:
    """Talk with a model. No tools are called."""
    kept = None if session is None else _SessionFile(cli, session)
    saved = {} if kept is None else kept.load()
    with cli.client() as client:
        conversation = _Conversation(client, saved, model, system)
        if sys.stdin.isatty():
            with contextlib.suppress(ImportError):
                import readline  # noqa: F401 - input() edits lines with it
            cli.note(f"{conversation.chat.model}; /help tells what there is")
        _talk(cli, client, conversation, list(file or ()), kept, output)


class _Conversation:
    """A chat, and what is needed to begin it anew.

    Args:
        client: Who makes it.
        saved: What a session file holds; may be empty.
        model: The model; that of the file without.
        system: The system instruction; that of the file without.
    """

    def __init__(self, client: Client, saved: dict[str, Any], model: str | None, system: str | None) -> None:
        self._client = client
        self._system = system if system is not None else saved.pop("system", None)
        saved.pop("system", None)
        config: Any = {"system_instruction": self._system} if self._system else None
        self._config = config
        if saved:
            if model is not None:
                saved["model"] = model
            self.chat: Any = client.chats.from_json(json.dumps(saved), config=config)
        else:
            self.chat = client.chats.create(model=model or DEFAULT_MODEL, config=config)

    def clear(self) -> None:
        """Forget all turns."""
        self.chat = self._client.chats.create(model=self.chat.model, config=self._config)

    def to_bytes(self) -> bytes:
        """What a file keeps of it."""
        data = json.loads(self.chat.to_json())
        if self._system:
            data["system"] = self._system
        return json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")


def _write(path: Path, data: bytes) -> None:
    """Write a file that others cannot read; it is whole at any time.

    Raises:
        CommandError: it cannot be written.
    """
    path = path.resolve()
    try:
        write_whole(path, data)
    except OSError as error:
        said = f"the conversation cannot be saved in {str(path)!r}: {error.strerror or error}"
        raise CommandError(said, "make room, or name another file", FAILED) from None


class _SessionFile:
    """The file that keeps a conversation.

    Args:
        cli: Says where the conversation is kept, if that changes.
        path: The file; it need not be there yet.
    """

    def __init__(self, cli: Cli, path: Path) -> None:
        self._cli = cli
        self._path = path
        self._seen: bytes | None = None

    def load(self) -> dict[str, Any]:
        """What it holds; nothing if it is not there yet.

        Raises:
            CommandError: it holds something else, or cannot be read.
        """
        path = self._path
        try:
            self._seen = path.read_bytes()
            text = self._seen.decode("utf-8")
        except FileNotFoundError:
            if not path.absolute().parent.is_dir():
                raise CommandError(f"there is no folder {str(path.parent)!r}") from None
            return {}
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"the session {str(path)!r} cannot be read: {error}") from None
        try:
            found = json.loads(text)
        except ValueError:
            found = None
        if not isinstance(found, dict) or "history" not in found:
            raise CommandError(
                f"{str(path)!r} is no saved conversation", "give another --session, or move that file away"
            )
        return found

    def save(self, data: bytes) -> None:
        """Keep a conversation; in a file of its own if another one was kept in this one meanwhile."""
        try:
            there: bytes | None = self._path.read_bytes()
        except OSError:
            there = None
        if there is not None and there != self._seen:
            taken = self._path
            others = (taken.with_name(f"{taken.stem}-{number}{taken.suffix}") for number in itertools.count(2))
            self._path = next(path for path in others if not path.exists())
            self._cli.note(f"another conversation was kept in {taken} meanwhile: this one is in {self._path}")
        _write(self._path, data)
        self._seen = data


def _talk(
    cli: Cli,
    client: Client,
    conversation: _Conversation,
    files: list[str],
    session: _SessionFile | None,
    output: Path | None,
) -> None:
    waiting = list(files)
    for message in _messages():
        if message.startswith("/"):
            command, _, rest = message[1:].partition(" ")
            if command in ("exit", "quit"):
                return
            try:
                _command(cli, conversation, command, rest.strip(), waiting)
            except (CommandError, OSError) as error:
                cli.note(f"error: {failure_of(error)}")
            continue
        try:
            with (
                # Later turns refer to them.
                attached(cli, client, waiting, keep=True) as parts,
                conversation.chat.send_message_stream([*parts, message]) as chunks,
            ):
                print_stream(cli, chunks, Media(cli, output))
            waiting.clear()
            if session is not None:
                session.save(conversation.to_bytes())
        except KeyboardInterrupt:
            if not sys.stdin.isatty():
                raise
            cli.note("(the answer was ended, and is not part of the conversation)")
        except Exception as error:
            if not sys.stdin.isatty():
                raise
            # One failure does not end a conversation.
            cli.note(f"error: {failure_of(error)}")


def _command(cli: Cli, conversation: _Conversation, command: str, rest: str, waiting: list[str]) -> None:
    if command == "file" and rest:
        if "://" not in rest and not rest.startswith("files/") and not Path(rest).expanduser().is_file():
            raise CommandError(f"there is no file {rest!r}")
        waiting.append(str(Path(rest).expanduser()) if "://" not in rest else rest)
        cli.note(f"{rest} goes with the next message")
    elif command == "clear":
        conversation.clear()
        waiting.clear()
        cli.note("the conversation is forgotten")
    elif command == "save" and rest:
        _write(Path(rest).expanduser(), conversation.to_bytes())
        cli.note(f"saved in {rest}")
    else:
        cli.note(_HELP)


def _messages() -> Iterator[str]:
    """The messages that are typed, until the end of the input."""
    shown = sys.stdin.isatty()
    while True:
        try:
            message = _message(shown)
        except EOFError:
            if shown:
                print()
            return
        except KeyboardInterrupt:
            if not shown:
                raise
            # The line is thrown away, as shells do.
            print()
            continue
        if message.strip():
            yield message.strip()


def _message(shown: bool) -> str:
    line = input("> " if shown else "")
    lines = []
    if line.strip().startswith('"""'):
        line = line.strip()[3:]
        while not line.rstrip().endswith('"""'):
            lines.append(line)
            line = input(". " if shown else "")
        return "\n".join([*lines, line.rstrip()[:-3]])
    while line.endswith("\\"):
        lines.append(line[:-1])
        line = input(". " if shown else "")
    return "\n".join([*lines, line])


APPS = {"chat": command_app(chat)}
