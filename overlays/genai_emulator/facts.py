"""What is known of models beyond the wire, as the rendered package has it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from genai_runtime.token_counting import Row, row_for


@cache
def model_facts() -> dict[str, Any]:
    """The tables of ``gemini_api/model_facts.json``."""
    found: dict[str, Any] = json.loads(files("gemini_api").joinpath("model_facts.json").read_text("utf-8"))
    return found


@cache
def counting_of(model: str) -> Row:
    """How media are counted for a model, by its resource name."""
    return row_for(model_facts()["counting"], model)
