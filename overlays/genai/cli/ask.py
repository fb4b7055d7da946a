"""``genai ask``: one prompt, one answer."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .answers import Media, Output, print_answer, print_stream
from .common import DEFAULT_MODEL, Cli, Model, System, command_app
from .contents import Files, Schema, Words, attached, prompt_of, read_schema

__all__ = ["APPS"]


def ask(
    cli: Cli,
    words: Words = None,
    file: Files = None,
    model: Model = DEFAULT_MODEL,
    system: System = None,
    json_schema: Schema = None,
    stream: Annotated[
        bool | None, typer.Option("--stream/--no-stream", help="Print as it comes; by default unless JSON is wanted.")
    ] = None,
    output: Output = None,
    temperature: Annotated[float | None, typer.Option(metavar="N", help="0 for the likeliest words, up to 2.")] = None,
    max_output_tokens: Annotated[
        int | None, typer.Option(metavar="N", help="Where the answer ends at the latest.")
    ] = None,
    cache: Annotated[str | None, typer.Option(metavar="NAME", help="A cache that the prompt begins with.")] = None,
) -> int:
    """Ask something: words, what a pipe brings, and files."""
    texts = prompt_of(words, file)
    schema = read_schema(json_schema)
    config: dict[str, Any] = {
        "system_instruction": system,
        "temperature": temperature,
        "max_output_tokens": max_output_tokens,
        "cached_content": cache,
    }
    if schema is not None:
        config |= {"response_mime_type": "application/json", "response_json_schema": schema}
    config = {name: value for name, value in config.items() if value is not None}
    if stream is None:
        stream = not cli.json and schema is None
    media = Media(cli, output)
    with cli.client() as client, attached(cli, client, file) as parts:
        given: dict[str, Any] = {"model": model, "contents": [*parts, *texts], "config": config or None}
        if not stream:
            return print_answer(cli, client.models.generate_content(**given), media)
        with client.models.generate_content_stream(**given) as chunks:
            return print_stream(cli, chunks, media)


APPS = {"ask": command_app(ask)}
