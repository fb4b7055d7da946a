"""What is asked: words of the command line, what a pipe brings, and files."""

from __future__ import annotations

import codecs
import contextlib
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from genai_runtime.errors import GenAIError

from .backend import FILES
from .failures import CommandError, failure_of

if TYPE_CHECKING:
    from ..client import Client
    from .common import Cli

__all__ = [
    "Files",
    "Schema",
    "Words",
    "attached",
    "check_files",
    "piped",
    "prompt_of",
    "read_schema",
    "text_of",
    "type_of",
]

Words = Annotated[list[str] | None, typer.Argument(metavar="[PROMPT]...", help="The prompt; a pipe adds to it.")]
Files = Annotated[
    list[str] | None,
    typer.Option("--file", "-f", metavar="FILE", help="A path, a URI (gs://, https://) or files/NAME; several times."),
]

Schema = Annotated[
    str | None, typer.Option(metavar="SCHEMA", help="Answers are JSON of this schema: a file, or the JSON itself.")
]

#: Files that together are larger than this are uploaded, and deleted afterwards.
_INLINE = 12_000_000


def piped() -> str:
    """Return the text that a pipe or a file brings to the standard input; empty in a terminal.

    Raises:
        CommandError: it is no UTF-8.
    """
    source = sys.stdin
    if source is None or source.isatty():
        return ""
    try:
        kind = os.fstat(source.fileno()).st_mode
        if not (stat.S_ISFIFO(kind) or stat.S_ISREG(kind) or stat.S_ISSOCK(kind)):
            return ""
    except (OSError, ValueError):
        # No file at all: a program stands in for it.
        pass
    buffer = getattr(source, "buffer", None)
    return source.read() if buffer is None else text_of(buffer.read(), source.encoding)


def text_of(data: bytes, encoding: str = "utf-8") -> str:
    """Decode what a pipe brings: UTF-8, what a byte order mark says, or the encoding of this machine.

    Args:
        data: The bytes.
        encoding: What is tried last.

    Raises:
        CommandError: it is no text.
    """
    # PowerShell writes UTF-16. A locale of C would take any bytes for text.
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for each in ("utf-16",) if marked else ("utf-8-sig", encoding):
        with contextlib.suppress(UnicodeDecodeError):
            text = data.decode(each)
            if "\0" not in text:
                return text.replace("\r\n", "\n")
    raise CommandError("the standard input is no text", "give files that are no text with --file")


def prompt_of(words: Sequence[str] | None, files: Sequence[str] | None = None) -> list[str]:
    """Return the texts of a prompt: the words, and what a pipe brings.

    Raises:
        CommandError: there is nothing to ask.
    """
    texts = [" ".join(words)] if words else []
    if brought := piped().strip("\n"):
        texts.append(brought)
    texts = [text for text in texts if text.strip()]
    if not texts and not files:
        raise CommandError("there is no prompt", 'give one (genai ask "Why is the sky blue?"), or pipe it in')
    return texts


@contextlib.contextmanager
def attached(cli: Cli, client: Client, names: Sequence[str] | None, *, keep: bool = False) -> Iterator[list[Any]]:
    """Make parts of files; what had to be uploaded for it is deleted at the end, unless ``keep`` is true.

    Raises:
        CommandError: there is no such file, or its type is unknown.
    """
    uploaded: list[Any] = []
    paths = [Path(name) for name in names or () if not _is_uri(name)]
    check_files(paths)
    large = sum(path.stat().st_size for path in paths) > _INLINE and not client.vertexai
    try:
        parts = []
        for name in names or ():
            if _is_uri(name):
                if "://" not in name:
                    cli.refuse_on_vertex(FILES)
                parts.append(_referred(client, name))
            elif large:
                path = Path(name)
                file = client.files.upload(file=path, config={"mime_type": type_of(path)}, progress=cli.bars)
                uploaded.append(file)
                parts.append(client.files.wait(file, progress=cli.bars))
            else:
                parts.append(_inline(Path(name)))
        yield parts
    finally:
        for file in [] if keep else uploaded:
            try:
                client.files.delete(name=file.name)
            except GenAIError as error:
                # The answer counts, or why there is none; and the service deletes the file in two days.
                cli.note(f"{file.name} could not be deleted: {failure_of(error).message}")


def check_files(paths: Sequence[Path]) -> None:
    """Do nothing if all are files.

    Raises:
        CommandError: one is not.
    """
    for path in paths:
        if not path.is_file():
            raise CommandError(f"{str(path)!r} is a folder" if path.is_dir() else f"there is no file {str(path)!r}")


def _is_uri(name: str) -> bool:
    return "://" in name or (name.startswith("files/") and not os.path.exists(name))


def _referred(client: Client, name: str) -> Any:
    from gemini_api.models import Part
    from genai_runtime.models.mime import guess

    if name.startswith("files/"):
        return client.files.get(name=name)
    kind = guess(name)
    if kind is None and "youtu" in name:
        kind = "video/mp4"
    if kind is None:
        raise CommandError(f"the end of {name!r} does not tell its type", "give one that ends in .pdf, .png, ...")
    return Part.from_uri(file_uri=name, mime_type=kind)


def _inline(path: Path) -> Any:
    from gemini_api.models import Part

    return Part.from_bytes(data=path.read_bytes(), mime_type=type_of(path))


def type_of(path: Path) -> str:
    """The type that its name tells, or that of text.

    Raises:
        CommandError: neither.
    """
    from genai_runtime.models.mime import guess

    kind = guess(path.name)
    if kind is not None:
        return kind
    with path.open("rb") as file:
        start = file.read(8192)
    if b"\0" not in start:
        return "text/plain"
    raise CommandError(f"the name {path.name!r} does not tell its type", "rename it to end in .pdf, .png, .mp3, ...")


def read_schema(text: str | None) -> Any:
    """Return a JSON Schema: of a file, or the text itself.

    Raises:
        CommandError: it is neither.
    """
    if text is None:
        return None
    import json

    source = text
    if not text.lstrip().startswith("{"):
        try:
            source = Path(text).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is no text"
            raise CommandError(f"--json-schema {text!r} is neither a JSON object nor a file: {reason}") from None
    try:
        found = json.loads(source)
    except ValueError as error:
        raise CommandError(f"--json-schema is no JSON: {error}") from None
    if not isinstance(found, dict):
        raise CommandError("--json-schema is a JSON Schema, which is an object")
    return found
