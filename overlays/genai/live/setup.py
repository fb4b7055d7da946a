"""What a Live session is set up with, in the API's form: from the model and a ``LiveConnectConfig``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.rows import rows
from genai_runtime.secret import ApiKey

from .messages import instruction

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

__all__ = ["GENERATION", "live_setup", "session_setup"]

# Fields with a converter of their own, or that are no settings of the session.
_CONVERTED = ("generation_config", "speech_config", "system_instruction", "tools", "http_options")
GENERATION = frozenset(row.name for row in rows(_models.GenerationConfig))


def session_setup(
    model: str, config: _models.LiveConnectConfig | None, convert: Converters, auth: Any
) -> dict[str, Any]:
    """The first message of a session that is to be opened, without its envelope.

    Args:
        model: Id or resource name of the model.
        config: The settings, if there are any.
        convert: How callers' values become JSON.
        auth: What opens the session.

    Raises:
        ArgumentError: a setting cannot be sent.
    """
    setup, backend = live_setup(model, config, convert), convert.backend
    if "multiSpeakerVoiceConfig" in setup.get("generationConfig", {}).get("speechConfig", {}):
        raise invalid("config.speech_config", "multi_speaker_voice_config is not supported in the live API.")
    if backend.path_prefix and setup["model"].startswith("publishers/"):
        setup["model"] = f"{backend.path_prefix[1:]}/{setup['model']}"
    if backend.vertexai and not isinstance(auth, ApiKey):
        # As google-genai has it.
        setup.setdefault("generationConfig", {}).setdefault("responseModalities", ["AUDIO"])
    return setup


def live_setup(model: str | None, config: _models.LiveConnectConfig | None, convert: Converters) -> dict[str, Any]:
    """The settings of sessions, in the API's form: of one to be opened, or of those that an auth token binds.

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
    beside_it = _models.GenerationConfig(**inside).to_dict(backend)
    if config.speech_config is not None:
        beside_it["speechConfig"] = convert.speech(config.speech_config)
    for key, value in beside_it.items():
        if generation.get(key, value) != value:
            name = next((row.name for row in rows(_models.GenerationConfig) if row.wire == key), key)
            raise invalid(
                f"config.{name}", f"config.generation_config.{name} says something else; set only one of them"
            )
    generation.update(beside_it)
    if generation:
        setup["generationConfig"] = generation
    if config.system_instruction is not None:
        setup["systemInstruction"] = instruction(config.system_instruction, convert)
    if config.tools is not None:
        setup["tools"] = convert.tools(config.tools)
    beside = {name: value for name, value in given.items() if name not in GENERATION}
    return setup | _models.LiveClientSetup(**beside).to_dict(backend)
