"""What the API refuses of a model, by recorded answers: refused here too, before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from genai_runtime.errors.arguments import invalid
from genai_runtime.models.names import snake_case

from .facts import model_facts, short_name

#: Fields of a generation config that some model refuses; where none is set, nothing is looked up.
TELLING = frozenset(("frequencyPenalty", "presencePenalty", "responseMimeType", "responseModalities"))


def check_refused(model: str, body: Mapping[str, Any]) -> None:
    """Raise for a field that the API is recorded to refuse of this model.

    Args:
        model: The model's id or resource name.
        body: The body of a ``generateContent`` request.

    Raises:
        ArgumentError: it names the field, and says why.
    """
    if TELLING.isdisjoint(body.get("generationConfig") or ()):
        return
    for rule in _rules(short_name(model)):
        value: Any = body
        for step in rule["field"].split("."):
            value = value.get(step) if isinstance(value, Mapping) else None
        if value is not None and _refuses(rule, value):
            name = snake_case(rule["field"].rpartition(".")[2])
            raise invalid(f"config.{name}", f"{rule['reason']} ({short_name(model)}); the API answers with 400")


def _refuses(rule: Mapping[str, Any], value: Any) -> bool:
    if "is" in rule:
        return value in rule["is"]
    if "beyond" in rule:
        return any(each not in rule["beyond"] for each in value)
    if "above" in rule:
        return bool(value > rule["above"])
    return bool(value)


@cache
def _rules(model: str) -> tuple[Mapping[str, Any], ...]:
    import re

    return tuple(rule for rule in model_facts()["refused"] if re.search(rule["models"], model))
