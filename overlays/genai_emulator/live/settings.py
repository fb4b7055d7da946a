"""The setup of a Live session: what it may hold, and what follows from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..errors import ApiError
from ..fake_model.checks import check_functions
from ..handlers.models import find_model, models
from ..options import Options
from .session import INVALID, POLICY, Closed

JSON = dict[str, Any]

_ARGUMENT = "Request contains an invalid argument."
_OWNER = "BidiGenerateContentRequest.setup"
_LIVE_NAME = re.compile(r"gemini-[\w.-]*(?:live|native-audio)[\w.-]*", re.ASCII)
_ON_VERTEX = re.compile(r"(?:projects/[^/]+/locations/[^/]+/)?publishers/google/models/([^/]+)")
# The API's description of a setup leaves these out.
_NOT_IN_SESSIONS = (
    *("responseLogprobs", "logprobs", "responseMimeType", "responseSchema", "responseJsonSchema"),
    *("_responseJsonSchema", "stopSequences", "routingConfig", "audioTimestamp", "candidateCount"),
)


@dataclass(frozen=True)
class Settings:
    """What a session is opened with; ``setup`` is canonical, ``model`` the model's limits and abilities."""

    setup: JSON
    model: JSON
    vertex: bool

    @property
    def generation(self) -> JSON:
        found: JSON = self.setup.get("generationConfig", {})
        return found

    @property
    def speaks(self) -> bool:
        """Whether answers are sound."""
        return "TEXT" not in self.generation.get("responseModalities", ())

    @property
    def realtime(self) -> JSON:
        found: JSON = self.setup.get("realtimeInputConfig", {})
        return found

    @property
    def detection(self) -> JSON:
        found: JSON = self.realtime.get("automaticActivityDetection", {})
        return found

    @property
    def by_hand(self) -> bool:
        """Whether the client marks itself where somebody speaks."""
        return bool(self.detection.get("disabled"))

    @property
    def interrupts(self) -> bool:
        return self.realtime.get("activityHandling") != "NO_INTERRUPTION"

    @property
    def resumption(self) -> JSON | None:
        """How the session may be resumed; None if it may not."""
        found: JSON | None = self.setup.get("sessionResumption")
        return found

    @property
    def transparent(self) -> bool:
        return bool((self.resumption or {}).get("transparent"))


def read_settings(setup: JSON, options: Options, version: str, *, vertex: bool) -> Settings:
    """Check a canonical setup; Closed for what the API refuses."""
    model = _model(setup["model"], options, version, vertex=vertex)
    generation = setup.get("generationConfig", {})
    modalities = set(generation.get("responseModalities", ())) - {"MODALITY_UNSPECIFIED"}
    if len(modalities) > 1 or modalities - {"AUDIO", "TEXT"}:
        raise Closed(INVALID, _ARGUMENT)
    if "native-audio" in model["name"] and modalities == {"TEXT"}:
        raise Closed(INVALID, "Cannot extract voices from a non-audio request.")
    if any(generation.get(name) not in (None, [], 1) for name in _NOT_IN_SESSIONS):
        raise Closed(INVALID, _ARGUMENT)
    if "multiSpeakerVoiceConfig" in generation.get("speechConfig", {}):
        raise Closed(INVALID, _ARGUMENT)
    detection = setup.get("realtimeInputConfig", {}).get("automaticActivityDetection", {})
    if any(detection.get(name, 0) < 0 for name in ("prefixPaddingMs", "silenceDurationMs")):
        raise Closed(INVALID, _ARGUMENT)
    check_tools(setup.get("tools", []), options)
    return Settings(setup, model, vertex)


def check_tools(tools: list[JSON], options: Options) -> None:
    """Closed for declarations that the API refuses."""
    try:
        check_functions(tools, _OWNER, lenient=options.lenient_schemas)
    except ApiError as error:
        raise Closed(INVALID, error.message) from None


def _model(name: str, options: Options, version: str, *, vertex: bool) -> JSON:
    if vertex:
        found = _ON_VERTEX.fullmatch(name)
        if found is None or not _is_live(found[1], options):
            raise Closed(POLICY, f"Publisher Model `{name}` was not found or your project does not have access to it.")
        return _limits(found[1], options)
    identifier = name.removeprefix("models/")
    if not name.startswith("models/") or not _is_live(identifier, options):
        raise Closed(
            POLICY,
            f"{name} is not found for API version {version}, or is not supported for bidiGenerateContent."
            " Call ListModels to see the list of available models and their supported methods.",
        )
    return _limits(identifier, options)


def _is_live(identifier: str, options: Options) -> bool:
    known = models(options.extra_models).get(f"models/{identifier}")
    if known is not None and "bidiGenerateContent" in known["supportedGenerationMethods"]:
        return True
    return identifier in options.extra_models or _LIVE_NAME.fullmatch(identifier) is not None


def _limits(identifier: str, options: Options) -> JSON:
    known = models(options.extra_models).get(f"models/{identifier}")
    if known is not None:
        return known
    like = find_model(options, "gemini-2.5-flash", "", "")
    thinking = "native-audio" in identifier
    return like | {"name": f"models/{identifier}", "inputTokenLimit": 131_072, "thinking": thinking}
