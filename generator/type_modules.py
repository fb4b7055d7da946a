"""Build the modules that have classes under other names than they have among all models, such as google-genai's."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from generator import ir
from generator.context import Context


def type_modules(context: Context, unions: Iterable[ir.Union]) -> tuple[ir.TypeModule, ...]:
    """Build each module of ``type_modules``; every name must lead to a class."""
    known = context.known_names | {union.unknown for union in unions if union.unknown}
    return tuple(_module(context, name, known) for name in context.surface.section("type_modules"))


def _module(context: Context, module: str, known: frozenset[str]) -> ir.TypeModule:
    names, dicts = [], []
    for public, said in context.surface.section("type_modules")[module].items():
        here = ("type_modules", module, public)
        if isinstance(said, dict):
            for key, expression in said.items():
                _check(context, known, expression, *here, key)
            dicts.append((public, tuple(said.items())))
        else:
            original = said or public
            if ":" not in original:
                _check(context, known, original, *here)
            names.append((public, original))
    return ir.TypeModule(module, tuple(names), tuple(dicts))


def _check(context: Context, known: frozenset[str], expression: str, *here: str) -> None:
    """Check the names in a type, of which dicts of models and strings of enums may be some."""
    for node in ast.walk(ast.parse(expression, mode="eval")):
        if isinstance(node, ast.Name):
            stem = node.id.removesuffix("Dict").removesuffix("Or").removesuffix("Literal")
            if not {node.id, stem} & known:
                context.unknown(f"{node.id!r} is no class of the models", node.id, known, *here)
