"""What a Live session is set up with, in the API's form: from the model and a ``LiveConnectConfig``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from genai_runtime.models.base import rows

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

# Fields with a converter of their own, or that are no settings of the session.
_CONVERTED = ("generation_config", "speech_config", "system_instruction", "tools", "http_options")
GENERATION = frozenset(row.name for row in rows(_models.GenerationConfig))


def live_setup(model: str | None, config: _models.LiveConnectConfig | None, convert: Converters) -> dict[str, Any]:
    """The first message of a session, without its envelope.

    Args:
        model: Id or resource name of the model, if it is settled.
        config: The settings, if there are any.
        convert: How callers' values become JSON.

    Raises:
        ArgumentError: a setting cannot be sent.
    """
    setup: dict[str, Any] = {} if model is None else {"model": convert.model_name(model)}
    if config is None:
        return setup
    given = {
        row.name: value
        for row in rows(_models.LiveConnectConfig)
        if row.name not in _CONVERTED and (value := getattr(config, row.name)) is not None
    }
    backend = convert.backend
    generation: dict[str, Any] = {}
    if config.generation_config is not None:
        generation.update(convert.generation_config(config.generation_config))
    inside = {name: value for name, value in given.items() if name in GENERATION}
    if isinstance(inside.get("top_k"), float) and inside["top_k"].is_integer():
        inside["top_k"] = int(inside["top_k"])
    generation.update(_models.GenerationConfig(**inside).to_dict(backend))
    if config.speech_config is not None:
        generation["speechConfig"] = convert.speech(config.speech_config)
    if generation:
        setup["generationConfig"] = generation
    if config.system_instruction is not None:
        setup["systemInstruction"] = convert.content(config.system_instruction)
    if config.tools is not None:
        setup["tools"] = convert.tools(config.tools)
    beside = {name: value for name, value in given.items() if name not in GENERATION}
    return setup | _models.LiveClientSetup(**beside).to_dict(backend)
