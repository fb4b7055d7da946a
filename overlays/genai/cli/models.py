"""``genai models``: what there is, and one of them."""

from __future__ import annotations

from typing import Annotated

import typer

from .backend import short_model
from .common import Cli, command_app
from .failures import CommandError

__all__ = ["APPS"]


def list_(
    cli: Cli,
    method: Annotated[
        str | None, typer.Option(metavar="NAME", help="Those that can do this, such as embedContent.")
    ] = None,
) -> None:
    """List the models."""
    if method is not None and cli.vertexai:
        raise CommandError("Vertex AI does not say what a model can do: --method is for the Developer API")
    with cli.client() as client:
        found = [each for each in client.models.list() if method is None or method in (each.supported_actions or ())]
        if cli.vertexai:
            cli.table(
                ("MODEL", "VERSION", "STAGE"),
                ((each, (short_model(each.name), each.version, each.launch_stage)) for each in found),
            )
            return
        cli.table(
            ("MODEL", "INPUT", "OUTPUT", "CAN"),
            (
                (each, (short_model(each.name), each.input_token_limit, each.output_token_limit,
                        ",".join(each.supported_actions or ())))
                for each in found
            ),
        )  # fmt: skip


def get(cli: Cli, model: Annotated[str, typer.Argument(metavar="ID", help="Id of the model.")]) -> None:
    """Show one model."""
    with cli.client() as client:
        cli.show(client.models.get(model=model))


APPS = {"models": command_app(list_, get, title="List models, or show one.", default="list")}
