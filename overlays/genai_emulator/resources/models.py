"""Models: a handful of them, with the limits and methods of the real ones."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..call import JSON, Call
from ..errors import not_found
from ..options import Options
from ..paging import listing

_GENERATE = ("generateContent", "countTokens", "createCachedContent", "batchGenerateContent")
_EMBED = ("embedContent", "countTextTokens", "countTokens", "asyncBatchEmbedContent")
_MILLION = 1_048_576

# id, version, display name, description, output limit, topK, thinking
_GENERATIVE: tuple[tuple[str, str, str, str, int, int, bool], ...] = (
    ("gemini-2.5-flash", "001", "Gemini 2.5 Flash", "A fast model of middling size", 65_536, 64, True),
    ("gemini-2.5-pro", "2.5", "Gemini 2.5 Pro", "A large model that always thinks", 65_536, 64, True),
    ("gemini-2.5-flash-lite", "001", "Gemini 2.5 Flash-Lite", "A small and fast model", 65_536, 64, True),
    ("gemini-2.0-flash", "2.0", "Gemini 2.0 Flash", "A fast model that does not think", 8_192, 40, False),
    ("gemini-2.0-flash-001", "2.0", "Gemini 2.0 Flash 001", "Gemini 2.0 Flash, pinned", 8_192, 40, False),
    ("gemini-2.0-flash-exp", "2.0", "Gemini 2.0 Flash Experimental", "Gemini 2.0 Flash, trial", 8_192, 40, False),
    ("gemini-2.0-flash-lite", "2.0", "Gemini 2.0 Flash-Lite", "The small Gemini 2.0", 8_192, 40, False),
    ("gemini-flash-latest", "latest", "Gemini Flash Latest", "The newest Flash", 65_536, 64, True),
    ("gemini-3-flash-preview", "3-flash-preview", "Gemini 3 Flash Preview", "Gemini 3, fast", 65_536, 64, True),
    ("gemini-3-pro-preview", "3-pro-preview", "Gemini 3 Pro Preview", "Gemini 3, large", 65_536, 64, True),
)
# id, version, display name, input limit, dimensions
_EMBEDDING: tuple[tuple[str, str, str, int, int], ...] = (
    ("gemini-embedding-001", "001", "Gemini Embedding 001", 2_048, 3_072),
    ("gemini-embedding-2", "2", "Gemini Embedding 2", 8_192, 3_072),
    ("text-embedding-004", "004", "Text Embedding 004", 2_048, 768),
)
DIMENSIONS = {f"models/{row[0]}": row[4] for row in _EMBEDDING}


class _Listed:
    """A model as the pager sees it."""

    def __init__(self, resource: JSON, sequence: int) -> None:
        self.resource = resource
        self.sequence = sequence


def list_models(call: Call) -> JSON:
    known = models(call.options.extra_models)
    listed = [_Listed(model, number) for number, model in enumerate(known.values(), 1)]
    return listing(listed, call.query, "models", "models", default=50, maximum=1000)


def get_model(call: Call) -> JSON:
    return find_model(call.options, call.name, call.match.version, "")


def find_model(options: Options, name: str, version: str, method: str) -> JSON:
    """The model of a name; 404 when there is none, or when it has no such method (``""`` asks for none)."""
    name = name if "/" in name else f"models/{name}"
    model = models(options.extra_models).get(name)
    if model is None:
        raise _unknown(name, version, method)
    if method and method != "operations" and method not in model["supportedGenerationMethods"]:
        raise _unknown(name, version, method)
    return model


def _unknown(name: str, version: str, method: str) -> Exception:
    also = f", or cannot do {method}" if method else ""
    return not_found(f"{name} is not found for API version {version}{also}. ListModels names the models there are.")


@cache
def models(extra: tuple[str, ...] = ()) -> dict[str, JSON]:
    """All models by resource name."""
    flash = _GENERATIVE[0]
    rows = [*_GENERATIVE, *((name, "1", name, "A model of this emulator", *flash[4:]) for name in extra)]
    known = {f"models/{row[0]}": _generative(*row) for row in rows}
    return known | {f"models/{row[0]}": _embedding(*row[:4]) for row in _EMBEDDING}


def _generative(
    identifier: str, version: str, display: str, description: str, output: int, top_k: int, thinking: bool
) -> JSON:
    model: dict[str, Any] = {
        "name": f"models/{identifier}",
        "version": version,
        "displayName": display,
        "description": f"{description}.",
        "inputTokenLimit": _MILLION,
        "outputTokenLimit": output,
        "supportedGenerationMethods": list(_GENERATE),
        "temperature": 1,
        "topP": 0.95,
        "topK": top_k,
        "maxTemperature": 2,
    }
    return model | {"thinking": True} if thinking else model


def _embedding(identifier: str, version: str, display: str, limit: int) -> JSON:
    return {
        "name": f"models/{identifier}",
        "version": version,
        "displayName": display,
        "description": "Turns texts into vectors.",
        "inputTokenLimit": limit,
        "outputTokenLimit": 1,
        "supportedGenerationMethods": list(_EMBED),
    }


HANDLERS = {"listModels": list_models, "getModel": get_model}
