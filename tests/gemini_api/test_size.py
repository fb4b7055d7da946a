"""Rendered models stay short enough to be read: what is said of a field is said once."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from statistics import mean, median

from gemini_api import models
from gemini_api.backends import BACKENDS
from genai_runtime.models.base import Model

LINES = 60
FURTHER = tuple(f"_{name}" for name in [*BACKENDS][1:])


def test_a_model_has_sixty_lines_on_average() -> None:
    classes = [each for name in models.__all__ if isinstance(each := getattr(models, name), type)]
    modules = {each.__module__ for each in classes if issubclass(each, Model)}
    sizes = [_lines(Path(str(import_module(name).__file__)).read_text(encoding="utf-8")) for name in modules]
    assert len(sizes) > 400
    # Those whose fields the service has in other places are the long ones, and settings that one backend lacks.
    assert mean(sizes) <= LINES
    assert median(sizes) <= LINES


def _lines(text: str) -> int:
    """The lines of a module, but for the codecs of a further backend, which only what differs there has.

    What editors show of a field stands below it, which the class's docstring says to who runs Python: neither reads the
    other.
    """
    tree = ast.parse(text)
    methods = [each for node in tree.body if isinstance(node, ast.ClassDef) for each in node.body]
    further = [each for each in methods if isinstance(each, ast.FunctionDef) and each.name.endswith(FURTHER)]
    shown = [
        each
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        for each in node.body[1:]
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) and isinstance(each.value.value, str)
    ]
    return len(text.splitlines()) - sum(1 + (each.end_lineno or 0) - each.lineno for each in (*further, *shown))
