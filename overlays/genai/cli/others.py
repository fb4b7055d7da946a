"""``genai migrate``, ``run`` and ``emulator``, for the list of commands: they are called before typer is there."""

from __future__ import annotations

from typing import Any

import typer

__all__ = ["APPS"]

_LOOSE: dict[str, Any] = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def _app(name: str, said: str) -> Any:
    def make(markup: Any) -> typer.Typer:
        app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=markup, add_completion=False)

        def call(ctx: typer.Context) -> None:
            from ..__main__ import main

            raise typer.Exit(main([name, *ctx.args]))

        app.command(name, help=said, context_settings=_LOOSE)(call)
        return app

    return make


APPS = {
    "migrate": _app("migrate", "Convert programs of google-genai and google-generativeai (extra migrate)."),
    "run": _app("run", "Run a program that was written for google-genai with this package in its place."),
    "emulator": _app("emulator", "Run a Gemini API on this machine, for tests (extra emulator)."),
}
