"""Put the input of an interaction in the form that is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .errors.arguments import invalid
from .models.checks import check_model, check_union

if TYPE_CHECKING:
    from .backend import Backend

__all__ = ["interaction_input", "scheduled_interaction"]


def interaction_input(models: Any, backend: Backend | None, value: Any, where: str = "input") -> Any:
    """Return the input of an interaction as JSON.

    A list of contents is sent as one step in which the user says them. A dict with a ``text`` is a text, whatever it
    lacks.

    Args:
        models: The classes of models, by name.
        backend: Where the request goes.
        value: A text, a content, a list of contents, or a list of steps; models and dicts.
        where: The argument, for errors.

    Raises:
        ArgumentError: it is none of these, or mixes contents and steps.
    """
    codec = models.InteractionsInputCodec
    if isinstance(value, Mapping):
        value = _with_type(value)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        value = [_with_type(item) if isinstance(item, Mapping) else item for item in value]
    found = codec.to_dict(check_union(value, where, codec), where, backend)
    if _is_step(models, found):
        raise invalid(where, f"is a step, {found['type']!r}; put it in a list")
    if isinstance(found, list) and found:
        contents = [_is_content(models, item) for item in found]
        if any(contents) and not any(_is_step(models, item) for item in found):
            # What nobody knows is of the kind that the others are.
            return [{"type": "user_input", "content": found}]
        if any(contents):
            place = f"{where}[{contents.index(True)}]"
            raise invalid(place, "is a content among steps; say it in one: {'type': 'user_input', 'content': [...]}")
    return found


def scheduled_interaction(models: Any, backend: Backend | None, value: Any) -> dict[str, Any]:
    """Return the interaction that a trigger creates as JSON, its input as :func:`interaction_input` has it.

    Raises:
        ArgumentError: it is no such interaction.
    """
    said = None
    if isinstance(value, Mapping) and value.get("input") is not None:
        said = value["input"]
        value = {name: each for name, each in value.items() if name != "input"}
    body: dict[str, Any] = check_model(value, "interaction", models.CreateAgentInteraction).to_dict(backend)
    said = body.get("input") if said is None else said
    return body if said is None else {**body, "input": interaction_input(models, backend, said, "interaction.input")}


def _with_type(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """A content with its type, which a text need not have."""
    return {"type": "text", **item} if "text" in item and "type" not in item else item


def _is_step(models: Any, item: Any) -> bool:
    return isinstance(item, dict) and item.get("type") in models.StepCodec._MAPPING


def _is_content(models: Any, item: Any) -> bool:
    return isinstance(item, dict) and item.get("type") in models.InteractionsContentCodec._MAPPING
