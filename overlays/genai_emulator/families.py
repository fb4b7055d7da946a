"""What the name of a model tells: its generation, and what it answers in."""

from __future__ import annotations

import re
from typing import Any

JSON = dict[str, Any]

#: Names of Gemini models, with the generation as a group.
FAMILY = re.compile(r"gemini-(\d+(?:\.\d+)?)-(?:pro|flash)(?:-lite)?(?:-(?:[\w.-]+))?", re.ASCII)

# Which models answered to names that move, when they were recorded.
_MOVING = {
    "gemini-flash-latest": "gemini-2.5-flash-preview-09-2025",
    "gemini-flash-lite-latest": "gemini-2.5-flash-lite-preview-09-2025",
}


def generation_of(model: JSON) -> float:
    """2.5 of a Gemini 2.5; that of the newest for names without a number (``gemini-flash-latest``), 2 for Gemma."""
    if found := FAMILY.search(model["name"]):
        return float(found[1])
    return 3.0 if "latest" in model["name"] or "banana" in model["name"] else 2.0


def thinks(model: JSON) -> bool:
    """Whether a model takes settings of its thinking; some that do are not listed as thinking."""
    return bool(model.get("thinking")) or (
        generation_of(model) >= 2.5 and not makes_images(model) and not speaks(model)
    )


def signs(model: JSON) -> bool:
    """Whether a model signs its texts, gives its calls ids, and wants the signatures of its calls back.

    Those of the third generation do; recordings of ``gemini-flash-latest`` show none of it.
    """
    return generation_of(model) >= 3 and "latest" not in model["name"]


def version_of(model: JSON) -> str:
    """What answers call the model that made them: its name, or that of the model that a moving name stood for."""
    name = str(model["name"]).removeprefix("models/")
    return _MOVING.get(name, name)


def makes_images(model: JSON) -> bool:
    """Whether a model answers in images, beside text."""
    return "-image" in model["name"] or "banana" in model["name"]


def speaks(model: JSON) -> bool:
    """Whether a model answers in audio only."""
    return "-tts" in model["name"]


def dimensions_of(model: JSON) -> int:
    """How long the vectors of an embedding model are."""
    return 768 if model["name"] in ("models/text-embedding-004", "models/embedding-001") else 3_072
