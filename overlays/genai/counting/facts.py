"""The tables of ``gemini_api/model_facts.json``, read when one is first asked for."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

Facts = dict[str, Any]


@cache
def model_facts() -> Facts:
    """Everything that is known of models beyond the wire; ``spec/model_facts.yaml`` says what each table means."""
    from importlib.resources import files

    found: Facts = json.loads(files("gemini_api").joinpath("model_facts.json").read_text("utf-8"))
    return found


@cache
def listed_models() -> dict[str, Facts]:
    """What ``models.list`` was recorded to say of each model, by id."""
    listed = model_facts()["listed"]
    rows = (dict(zip(listed["columns"], row, strict=True)) for row in listed["models"])
    return {row["id"]: row for row in rows}


def short_name(model: str) -> str:
    """The id of a model: the last part of its resource name."""
    return model.rpartition("/")[2]
