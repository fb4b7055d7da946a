"""What follows from the name of a model: its generation and its abilities."""

from __future__ import annotations

import re
from typing import Any

JSON = dict[str, Any]

#: Names of Gemini models, with the generation as a group.
FAMILY = re.compile(r"gemini-(\d+(?:\.\d+)?)-(?:pro|flash)(?:-lite)?(?:-(?:[\w.-]+))?", re.ASCII)

# The models behind moving aliases, as of the recordings.
_MOVING = {
    "gemini-flash-latest": "gemini-2.5-flash-preview-09-2025",
    "gemini-flash-lite-latest": "gemini-2.5-flash-lite-preview-09-2025",
}


def generation_of(model: JSON) -> float:
    """2.5 for Gemini 2.5; the newest for names without a number (``gemini-flash-latest``), 2 for Gemma."""
    if found := FAMILY.search(model["name"]):
        return float(found[1])
    return 3.0 if "latest" in model["name"] or "banana" in model["name"] else 2.0


def has_thinking(model: JSON) -> bool:
    """Whether a model accepts a thinking config; some that do are not listed as thinking."""
    return bool(model.get("thinking")) or (
        generation_of(model) >= 2.5 and not answers_in_images(model) and not answers_in_audio(model)
    )


def takes_penalties(model: JSON) -> bool:
    """Whether a model takes presence and frequency penalties: on Vertex AI all do."""
    return bool(model.get("penalties")) or not has_thinking(model)


def has_signatures(model: JSON) -> bool:
    """Whether a model has thought signatures, which it requires back with function calls, and ids of calls.

    Gemini 3 has; recordings of ``gemini-flash-latest`` show none.
    """
    return generation_of(model) >= 3 and "latest" not in model["name"]


def version_of(model: JSON) -> str:
    """The ``modelVersion`` of answers: the model's name, or that of the model behind an alias."""
    name = str(model["name"]).removeprefix("models/")
    return _MOVING.get(name, name)


def answers_in_images(model: JSON) -> bool:
    """Whether a model answers in images and text."""
    return "-image" in model["name"] or "banana" in model["name"]


def answers_in_audio(model: JSON) -> bool:
    """Whether a model answers in audio only."""
    return "-tts" in model["name"]


def dimensions_of(model: JSON) -> int:
    """The number of dimensions of an embedding model."""
    small = ("models/text-embedding-00", "models/text-multilingual-embedding", "models/textembedding-gecko")
    return 768 if model["name"].startswith(small) or model["name"] == "models/embedding-001" else 3_072
