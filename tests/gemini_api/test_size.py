"""Rendered models stay short enough to be read: what is said of a field is said once."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from statistics import mean, median

from gemini_api import models
from genai_runtime.models.base import Model

LINES = 60


def test_a_model_has_sixty_lines_on_average() -> None:
    classes = [each for name in models.__all__ if isinstance(each := getattr(models, name), type)]
    modules = {each.__module__ for each in classes if issubclass(each, Model)}
    sizes = [len(Path(str(import_module(name).__file__)).read_text(encoding="utf-8").splitlines()) for name in modules]
    assert len(sizes) > 400
    assert mean(sizes) <= LINES
    assert median(sizes) <= LINES
