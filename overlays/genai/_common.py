"""``google.genai._common``, as far as programs import it: the base of all models under its name there."""

from __future__ import annotations

from typing import Any

from genai_runtime.models.base import Model as BaseModel

from ._experimental import ExperimentalWarning

StringDict = dict[str, Any]

__all__ = ["BaseModel", "ExperimentalWarning", "StringDict"]
