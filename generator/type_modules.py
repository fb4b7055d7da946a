"""Build the modules that have classes under other names than they have among all models, such as google-genai's."""

from __future__ import annotations

import ast

from generator import ir
from generator.context import Context


def type_modules(context: Context) -> tuple[ir.TypeModule, ...]:
    """Build each module of ``type_modules``; every name must lead to a class."""
    return tuple(_module(context, name) for name in context.surface.section("type_modules"))


def _module(context: Context, module: str) -> ir.TypeModule:
    names, dicts = [], []
    for public, said in context.surface.section("type_modules")[module].items():
        here = ("type_modules", module, public)
        if isinstance(said, dict):
            for key, expression in said.items():
                _check(context, expression, *here, key)
            dicts.append((public, tuple(said.items())))
        else:
            original = said or public
            if ":" not in original:
                _check(context, original, *here)
            names.append((public, original))
    return ir.TypeModule(module, tuple(names), tuple(dicts))


def _check(context: Context, expression: str, *here: str) -> None:
    """Check the names in a type, of which the dicts of models may be some."""
    for node in ast.walk(ast.parse(expression, mode="eval")):
        if isinstance(node, ast.Name):
            stem = node.id.removesuffix("Dict").removesuffix("Or")
            if not {node.id, stem} & context.known_names:
                context.unknown(f"{node.id!r} is no class of the models", node.id, context.known_names, *here)
