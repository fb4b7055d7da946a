"""``genai bulk``: a call for each row of a file, which a kill does not lose."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from .backend import BATCHES
from .common import DEFAULT_MODEL, Cli, Model, System, command_app
from .contents import Schema, read_schema
from .failures import STOPPED, CommandError
from .printable import printable

__all__ = ["APPS"]

Source = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", help="Rows: .jsonl, .csv, .tsv (.gz too), .parquet or a folder of these; - for lines of JSON."
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="File of results; lines are printed without.")
]
Prompt = Annotated[str | None, typer.Option(metavar="TEXT", help="A text with {column} in it; the row itself without.")]
Checkpoint = Annotated[Path | None, typer.Option(metavar="FILE", help="SQLite file, with which a run goes on.")]
AtOnce = Annotated[int, typer.Option("--max-concurrency", metavar="N", help="Rows in flight at most.")]
Rate = Annotated[int | None, typer.Option("--requests-per-minute", metavar="N", help="Limit of the rate.")]
Tokens = Annotated[int | None, typer.Option("--budget-tokens", metavar="N", help="Stop when so many are used up.")]
MostErrors = Annotated[int | None, typer.Option(metavar="N", help="Stop after so many failed rows.")]
Batch = Annotated[bool, typer.Option("--batch", help="Through the Batch API: half the price, within a day.")]


def generate(
    cli: Cli,
    source: Source,
    prompt: Prompt = None,
    output: Output = None,
    model: Model = DEFAULT_MODEL,
    system: System = None,
    json_schema: Schema = None,
    checkpoint: Checkpoint = None,
    max_concurrency: AtOnce = 64,
    requests_per_minute: Rate = None,
    budget_tokens: Tokens = None,
    max_errors: MostErrors = None,
    batch: Batch = False,
) -> int:
    """Generate content for each row."""
    if batch:
        cli.refuse_on_vertex(BATCHES)
    schema = read_schema(json_schema)
    config: dict[str, Any] = {} if system is None else {"system_instruction": system}
    if schema is not None:
        config |= {"response_mime_type": "application/json", "response_json_schema": schema}
    limits = _limits(max_concurrency, requests_per_minute, budget_tokens, max_errors)
    limits["engine"] = "batch" if batch else "local"
    return _run(cli, "generate", source, prompt, output, model, config, checkpoint, limits)


def embed(
    cli: Cli,
    source: Source,
    prompt: Prompt = None,
    output: Output = None,
    model: Model = "gemini-embedding-001",
    dimensions: Annotated[int | None, typer.Option(metavar="N", help="How many numbers a vector has.")] = None,
    checkpoint: Checkpoint = None,
    max_concurrency: AtOnce = 64,
    requests_per_minute: Rate = None,
    max_errors: MostErrors = None,
) -> int:
    """Make a vector of each row."""
    config = {} if dimensions is None else {"output_dimensionality": dimensions}
    limits = _limits(max_concurrency, requests_per_minute, None, max_errors)
    return _run(cli, "embed", source, prompt, output, model, config, checkpoint, limits)


def count(
    cli: Cli,
    source: Source,
    prompt: Prompt = None,
    output: Output = None,
    model: Model = DEFAULT_MODEL,
    max_concurrency: AtOnce = 64,
    max_errors: MostErrors = None,
) -> int:
    """Count the tokens of each row."""
    limits = _limits(max_concurrency, None, None, max_errors)
    return _run(cli, "count", source, prompt, output, model, {}, None, limits)


def _limits(at_once: int, rate: int | None, tokens: int | None, most_errors: int | None) -> dict[str, Any]:
    found = {
        "max_concurrency": at_once,
        "rate_limit": None if rate is None else {"requests_per_minute": rate},
        "budget": None if tokens is None else {"tokens": tokens},
        "max_errors": most_errors,
    }
    return {name: value for name, value in found.items() if value is not None}


def _run(
    cli: Cli,
    kind: str,
    source: Path,
    prompt: str | None,
    output: Path | None,
    model: str,
    config: dict[str, Any],
    checkpoint: Path | None,
    options: dict[str, Any],
) -> int:
    from .. import bulk
    from ..bulk.outputs import Record, json_line
    from ..bulk.sources import json_lines

    rows: Any = json_lines(sys.stdin.buffer) if str(source) == "-" else source
    if rows is source and not source.exists():
        raise CommandError(f"there is no file {str(source)!r}")
    options |= {"checkpoint": checkpoint, "progress": cli.bars}
    function = getattr(bulk, kind)
    given = {"model": model, "prompt": prompt, "config": config or None, **options}
    with cli.client() as client:
        if output is not None:
            summary = function(client, rows, output=output, **given)
        else:
            with function(client, rows, **given) as results:
                record = Record(None, False, results._job.task.columns)
                for result in results:
                    print(printable(json_line(record.of(result))), flush=True)
                summary = results.summary
    cli.note(str(summary))
    return STOPPED if summary.stopped else int(bool(summary.failed))


APPS = {"bulk": command_app(generate, embed, count, title="A call for each row of a file (see docs/bulk.md).")}
