"""The classes behind ``client.interactions`` under google-genai's names, for instrumentations that patch them."""

from __future__ import annotations

from ..interactions import AsyncInteractions as AsyncGeminiNextGenInteractions
from ..interactions import Interactions as GeminiNextGenInteractions

__all__ = ["AsyncGeminiNextGenInteractions", "GeminiNextGenInteractions"]
