"""Answers: printed as they come, their media written to files, and what is said of those that end early."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Self

import typer

from .failures import FAILED, INCOMPLETE, CommandError
from .printable import printable

if TYPE_CHECKING:
    from .common import Cli

__all__ = ["Media", "Output", "ended", "print_answer", "print_stream"]

Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write images and sounds of answers to this file."),
]


class Media:
    """Writes the images and sounds of an answer.

    Args:
        target: The path of the first one; those that follow get numbers.
    """

    def __init__(self, cli: Cli, target: Path | None) -> None:
        if target is not None and (target.is_dir() or not target.absolute().parent.is_dir()):
            what = "is a folder" if target.is_dir() else "is in a folder that is not there"
            raise CommandError(f"--output {str(target)!r} {what}")
        self._cli = cli
        self._target = target
        self._count = 0
        self._left = 0
        self._said: list[str] = []
        self._lost: list[str] = []

    def take(self, answer: Any) -> None:
        """Write what an answer or a chunk of one has."""
        for part in answer.parts or ():
            blob = part.inline_data
            if blob is None or not blob.data or part.thought:
                continue
            if self._target is None:
                self._left += 1
                continue
            self._count += 1
            path = self._path(blob.mime_type or "")
            data = blob.data
            if (blob.mime_type or "").startswith(("audio/l16", "audio/L16", "audio/pcm")):
                from ..audio import PCM

                data = PCM.from_blob(blob).to_wav()
            try:
                path.write_bytes(data)
            except OSError as error:
                # The rest of the answer is paid for as well: it is shown before this is.
                self._lost.append(f"{str(path)!r} cannot be written: {error.strerror or error}")
                if path.is_file():
                    path.unlink()
                continue
            self._said.append(f"{path}: {blob.mime_type}, {len(data):,} bytes")

    def done(self) -> None:
        """Say what was written, and what was not.

        Raises:
            CommandError: there was to be something, and there was nothing, or it could not be written.
        """
        for line in self._said:
            self._cli.note(line)
        if self._left:
            self._cli.note(f"{self._left} images or sounds of the answer were not written: --output FILE writes them")
        if self._lost:
            raise CommandError("; ".join(self._lost), "make room, or name another --output, and ask again", FAILED)
        if self._target is not None and not self._count:
            raise CommandError("the answer has no image or sound to write", "ask a model that makes them", INCOMPLETE)

    def _path(self, mime_type: str) -> Path:
        assert self._target is not None
        target = self._target
        if not target.suffix:
            endings = {"image/jpeg": ".jpg", "image/webp": ".webp", "image/png": ".png"}
            target = target.with_suffix(endings.get(mime_type, ".wav" if "audio" in mime_type else ".bin"))
        return target if self._count == 1 else target.with_name(f"{target.stem}-{self._count}{target.suffix}")


def print_answer(cli: Cli, answer: Any, media: Media) -> int:
    """Print a whole answer, and return the exit code."""
    media.take(answer)
    if cli.json:
        cli.show(answer)
    elif text := _text(answer):
        with _page(cli) as page:
            page.write(text)
    media.done()
    return ended(cli, answer)


def print_stream(cli: Cli, chunks: Iterable[Any], media: Media) -> int:
    """Print chunks of an answer as they come, and return the exit code."""
    last = None
    with _page(cli) as page:
        for chunk in chunks:
            last = chunk
            media.take(chunk)
            if cli.json:
                cli.line(chunk)
            elif text := _text(chunk):
                page.write(text)
    media.done()
    return 0 if last is None else ended(cli, last)


def _page(cli: Cli) -> Any:
    """What shows a text as it comes, and ends its last line."""
    if cli.markdown:
        from .markdown import MarkdownStream

        return MarkdownStream()
    return _Raw()


class _Raw:
    """Text as it is."""

    def __init__(self) -> None:
        self._last = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._last and not self._last.endswith("\n"):
            print(flush=True)

    def write(self, text: str) -> None:
        """Print what comes next."""
        sys.stdout.write(printable(text))
        sys.stdout.flush()
        self._last = text


def ended(cli: Cli, answer: Any) -> int:
    """Say why an answer is not whole, and return the exit code."""
    if answer.block_reason:
        cli.note(f"the prompt was blocked: {_name(answer.block_reason)}")
        return INCOMPLETE
    if answer.blocked:
        cli.note(f"the answer was blocked: {_name(answer.finish_reason)}")
        return INCOMPLETE
    if answer.truncated:
        cli.note("the answer ends at the limit of tokens: raise --max-output-tokens, which thoughts count against too")
        return INCOMPLETE
    return 0


def _text(answer: Any) -> str:
    """Its text, without thoughts, and without the warning that there is more than text."""
    return "".join(part.text for part in answer.parts or () if part.text and not part.thought)


def _name(value: Any) -> str:
    return str(getattr(value, "value", value))
