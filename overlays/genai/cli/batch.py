"""``genai batch``: many requests at half the price, answered within a day."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .backend import BATCHES, short_model
from .common import DEFAULT_MODEL, Cli, Model, Title, command_app
from .contents import check_files
from .failures import FAILED, CommandError
from .printable import printable

if TYPE_CHECKING:
    from ..client import Client

__all__ = ["APPS"]

Name = Annotated[str, typer.Argument(metavar="NAME", help="Name of the batch: batches/NAME.")]
Source = Annotated[
    str, typer.Argument(metavar="FILE", help="JSON Lines: prompts or requests; on Vertex AI also gs:// or bq://.")
]
Dest = Annotated[
    str | None, typer.Option("--dest", metavar="URI", help="Vertex AI: where answers go; beside the file without.")
]
Every = Annotated[float | None, typer.Option(metavar="SECONDS", help="Look this often; less and less often without.")]


def submit(
    cli: Cli,
    source: Source,
    model: Model = DEFAULT_MODEL,
    title: Title = None,
    dest: Dest = None,
) -> None:
    """Start a batch of a file.

    A line is a text, an object with contents (and config and key), or a key and a request as the API has it.
    """
    found = {"display_name": title, "dest": dest}
    config: Any = {name: value for name, value in found.items() if value is not None} or None
    if "://" not in source:
        cli.refuse_on_vertex(BATCHES)
    with cli.client() as client:
        if "://" in source:
            job = client.batches.create(model=model, src=source, config=config)
        else:
            job = _of_file(cli, client, Path(source), model, config)
        cli.show(job, str(job.name))


def _of_file(cli: Cli, client: Client, path: Path, model: str, config: Any) -> Any:
    check_files([path])
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "requests.jsonl"
        if _is_ready(path):
            target = path
        else:
            client.batches.write_requests(target, _requests(path))
        upload: Any = {"mime_type": "application/jsonl", "display_name": path.name}
        file = client.files.upload(file=target, config=upload, progress=cli.bars)
        return client.batches.create(model=model, src=file, config=config)


def _is_ready(path: Path) -> bool:
    """Whether its lines are requests as the API has them."""
    first = next(_lines(path), None)
    if first is None:
        raise CommandError(f"there is nothing in {str(path)!r}")
    return isinstance(first[1], dict) and "request" in first[1]


def _lines(path: Path) -> Iterator[tuple[int, Any]]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                try:
                    yield number, json.loads(line)
                except ValueError as error:
                    raise CommandError(f"{path}, line {number} is no JSON: {error}") from None


def _requests(path: Path) -> Iterator[tuple[str, Any]]:
    for number, line in _lines(path):
        if isinstance(line, str):
            yield str(number), {"contents": line}
        elif isinstance(line, dict) and ("contents" in line or "prompt" in line):
            request = {name: value for name, value in line.items() if name not in ("key", "prompt")}
            yield str(line.get("key", number)), {"contents": line.get("prompt"), **request}
        else:
            raise CommandError(f"{path}, line {number} is neither a text nor an object with 'contents' or 'prompt'")


def wait(cli: Cli, name: Name, every: Every = None) -> None:
    """Wait until a batch is done; --timeout says how long at most."""
    with cli.client() as client:
        job = client.batches.wait(name, timeout=cli.settings.timeout, backoff=every, progress=cli.bars)
        cli.show(job, f"{job.name}\t{_state(job)}")


def fetch(
    cli: Cli,
    name: Name,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="A file for the lines.")] = None,
    every: Every = None,
) -> int:
    """Wait for a batch, and print its answers, a line of JSON each."""
    with cli.client() as client:
        job = client.batches.wait(name, timeout=cli.settings.timeout, backoff=every, progress=cli.bars)
        failed = 0
        lines = _results(cli, client, job)
        with nullcontext() if output is None else output.open("w", encoding="utf-8") as file:
            for line in lines:
                failed += "error" in line
                text = json.dumps(line, ensure_ascii=False)
                if file is None:
                    print(printable(text), flush=True)
                else:
                    file.write(text + "\n")
        if output:
            cli.note(f"{output}: the answers of {job.name}")
        if failed:
            cli.note(f"{failed} of its requests failed")
        return FAILED if failed else 0


def _results(cli: Cli, client: Client, job: Any) -> Iterator[dict[str, Any]]:
    """The answers of a batch.

    Raises:
        CommandError: there are none that this command can read; at once, before a file is opened for them.
    """
    dest = job.dest
    if dest is None:
        raise CommandError(f"{job.name} has no results: {_state(job)}", code=FAILED)
    if dest.file_name:
        return _downloaded(cli, client, dest.file_name)
    if inline := dest.inlined_responses or dest.inlined_embed_content_responses:
        return (each.to_dict() for each in inline)
    raise CommandError(f"the results of {job.name} are at {dest.gcs_uri or dest.bigquery_uri}", _copied(dest), FAILED)


def _downloaded(cli: Cli, client: Client, name: str) -> Iterator[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "results.jsonl"
        client.files.download(file=name, destination=target, config={"progress": cli.bars})
        for _, line in _lines(target):
            yield line


def _copied(dest: Any) -> str:
    """The command that gets results which this one cannot read."""
    if dest.gcs_uri:
        return f"gcloud storage cp -r {dest.gcs_uri} ."
    return f"bq head {(dest.bigquery_uri or '').removeprefix('bq://').replace('.', ':', 1)}"


def ls(cli: Cli) -> None:
    """List the batches."""
    with cli.client() as client:
        cli.table(
            ("NAME", "STATE", "MODEL", "CREATED", "TITLE"),
            ((each, _cells(each)) for each in client.batches.list()),
        )


def _cells(job: Any) -> tuple[Any, ...]:
    return job.name, job.state, short_model(job.model), job.create_time, job.display_name


def cancel(cli: Cli, name: Name) -> None:
    """Cancel a batch; what is answered already stays."""
    with cli.client() as client:
        client.batches.cancel(name=name)
        cli.show({"cancelled": name}, f"cancelled {name}")


def _state(job: Any) -> str:
    return str(getattr(job.state, "value", job.state))


APPS = {"batch": command_app(submit, wait, fetch, ls, cancel, title="Start batches, and get their answers.")}
