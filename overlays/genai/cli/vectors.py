"""``genai embed`` and ``genai count``: vectors of texts, and the tokens of a prompt."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .common import DEFAULT_MODEL, Cli, Model, command_app
from .contents import Files, Words, attached, piped, prompt_of
from .failures import CommandError

__all__ = ["APPS"]


def embed(
    cli: Cli,
    texts: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]...", help="Texts, or lines of a pipe.")] = None,
    model: Model = "gemini-embedding-001",
    dimensions: Annotated[int | None, typer.Option(metavar="N", help="How many numbers a vector has.")] = None,
    task_type: Annotated[
        str | None, typer.Option(metavar="TYPE", help="What it is for, such as RETRIEVAL_QUERY.")
    ] = None,
) -> None:
    """Make a vector of each text: a line of JSON each, in their order."""
    given = list(texts or ()) or [line for line in piped().splitlines() if line.strip()]
    if not given:
        raise CommandError("there is no text", 'give some (genai embed "a cat"), or pipe lines in')
    config = {"output_dimensionality": dimensions, "task_type": task_type}
    config = {name: value for name, value in config.items() if value is not None}
    with cli.client() as client:
        # As many as one request takes: of open models on Vertex AI it is one.
        step = 1 if cli.vertexai and "maas" in model else 100
        for start in range(0, len(given), step):
            part = given[start : start + step]
            # As contents: some models would make one vector of a list of texts.
            contents: Any = [{"role": "user", "parts": [{"text": text}]} for text in part]
            found = client.models.embed_content(model=model, contents=contents, config=config or None)  # type: ignore[arg-type]
            for text, each in zip(part, found.embeddings or (), strict=True):
                cli.line({"text": text, "embedding": each.values} if cli.json else each.values)


def count(cli: Cli, words: Words = None, file: Files = None, model: Model = DEFAULT_MODEL) -> None:
    """Count the tokens of a prompt."""
    prompt = prompt_of(words, file)
    with cli.client() as client, attached(cli, client, file) as parts:
        contents: Any = [*parts, *prompt]
        found = client.models.count_tokens(model=model, contents=contents)
        cli.show(found, str(found.total_tokens))


APPS = {"embed": command_app(embed), "count": command_app(count)}
