"""``genai caches``: beginnings of prompts that are kept, for less money."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .backend import short_model
from .common import DEFAULT_MODEL, Cli, Model, System, Title, command_app
from .contents import Files, Words, attached, prompt_of

__all__ = ["APPS"]


def ls(cli: Cli) -> None:
    """List the caches."""
    with cli.client() as client:
        cli.table(
            ("NAME", "MODEL", "TOKENS", "EXPIRES", "TITLE"),
            (
                (
                    each,
                    (
                        each.name,
                        short_model(each.model),
                        each.usage_metadata and each.usage_metadata.total_token_count,
                        each.expire_time,
                        each.display_name,
                    ),
                )
                for each in client.caches.list()
            ),
        )


def get(cli: Cli, name: Annotated[str, typer.Argument(metavar="NAME", help="cachedContents/NAME.")]) -> None:
    """Show a cache; what is in it cannot be read back."""
    with cli.client() as client:
        cli.show(client.caches.get(name=name))


def create(
    cli: Cli,
    words: Words = None,
    file: Files = None,
    model: Model = DEFAULT_MODEL,
    system: System = None,
    ttl: Annotated[str | None, typer.Option(metavar="TIME", help="How long it lives: 300s, 90m, 2h.")] = None,
    title: Title = None,
) -> None:
    """Keep the beginning of a prompt; `genai ask --cache NAME` goes on from it."""
    prompt = prompt_of(words, file)
    config: dict[str, Any] = {"system_instruction": system, "ttl": _seconds(ttl), "display_name": title}
    config = {name: value for name, value in config.items() if value is not None}
    with cli.client() as client, attached(cli, client, file) as parts:
        contents: Any = [*parts, *prompt]
        cache = client.caches.create(model=model, contents=contents, config=config or None)  # type: ignore[arg-type]
        cli.show(cache, str(cache.name))


def rm(cli: Cli, names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Names of caches.")]) -> None:
    """Delete caches."""
    with cli.client() as client:
        for name in names:
            client.caches.delete(name=name)
            cli.show({"deleted": name}, f"deleted {name}")


def _seconds(text: str | None) -> str | None:
    if text is None:
        return None
    number, unit = text[:-1], text[-1:]
    factor = {"s": 1, "m": 60, "h": 3600, "d": 86400}.get(unit)
    try:
        seconds = float(number if factor else text) * (factor or 1)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no time such as 300s, 90m or 2h", param_hint="--ttl") from None
    return f"{seconds:g}s"


APPS = {"caches": command_app(ls, get, create, rm, title="Look after caches of prompts.")}
