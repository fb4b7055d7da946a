"""``genai files``: uploaded files, which prompts refer to for two days."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from .backend import FILES
from .common import Cli, Title, command_app
from .contents import check_files, type_of
from .failures import CommandError

__all__ = ["APPS"]

Names = Annotated[list[str], typer.Argument(metavar="NAME...", help="Names of files: files/NAME.")]


def ls(cli: Cli) -> None:
    """List the files."""
    with cli.client() as client:
        cli.table(
            ("NAME", "TYPE", "BYTES", "STATE", "EXPIRES", "TITLE"),
            ((each, _cells(each)) for each in client.files.list()),
        )


def _cells(file: Any) -> tuple[Any, ...]:
    return file.name, file.mime_type, file.size_bytes, file.state, file.expiration_time, file.display_name


def put(
    cli: Cli,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files of this machine.")],
    name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="Name that it gets: files/NAME.")] = None,
    title: Title = None,
    mime_type: Annotated[
        str | None, typer.Option(metavar="TYPE", help="Its type, where its name does not tell it.")
    ] = None,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Wait until it has been processed.")] = True,
) -> None:
    """Upload files; a broken connection is resumed."""
    if name is not None and len(paths) > 1:
        raise CommandError(f"--name names one file, and there are {len(paths)}")
    check_files(paths)
    types = [mime_type or type_of(path) for path in paths]
    with cli.client() as client:
        for path, kind in zip(paths, types, strict=True):
            config: dict[str, Any] = {"mime_type": kind, "display_name": title or path.name}
            if name is not None:
                config["name"] = name
            file = client.files.upload(file=path, config=config, progress=cli.bars)  # type: ignore[arg-type]
            if wait:
                file = client.files.wait(file, progress=cli.bars)
            cli.show(file, f"{file.name}\t{file.uri}")


def get(
    cli: Cli,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the file: files/NAME.")],
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Download it there.")] = None,
) -> None:
    """Show a file, or download it (those that were made by a model)."""
    with cli.client() as client:
        if output is None:
            cli.show(client.files.get(name=name))
            return
        client.files.download(file=name, destination=output, config={"progress": cli.bars})
        cli.show({"output": str(output), "bytes": output.stat().st_size}, str(output))


def rm(cli: Cli, names: Names) -> None:
    """Delete files."""
    with cli.client() as client:
        for name in names:
            client.files.delete(name=name)
            cli.show({"deleted": name}, f"deleted {name}")


APPS = {"files": command_app(ls, put, get, rm, title="Look after uploaded files.", not_on_vertex=FILES)}
