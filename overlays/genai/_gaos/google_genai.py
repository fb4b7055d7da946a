"""The classes behind ``client.interactions`` under google-genai's names, so that instrumentations can be installed.

Interactions are not in this release: ``client`` has no attribute that would give an instance of them.
"""

from __future__ import annotations

from typing import Any, NoReturn

from genai_runtime.errors import ConfigError

__all__ = ["AsyncGeminiNextGenInteractions", "GeminiNextGenInteractions"]


class GeminiNextGenInteractions:
    """What ``client.interactions`` will be. Its methods refuse, and say so."""

    def create(self, **arguments: Any) -> NoReturn:
        """Refuse: this release has no Interactions."""
        raise ConfigError("interactions come in a later release")

    def get(self, **arguments: Any) -> NoReturn:
        """Refuse: this release has no Interactions."""
        raise ConfigError("interactions come in a later release")


class AsyncGeminiNextGenInteractions:
    """What ``client.aio.interactions`` will be. Its methods refuse, and say so."""

    async def create(self, **arguments: Any) -> NoReturn:
        """Refuse: this release has no Interactions."""
        raise ConfigError("interactions come in a later release")

    async def get(self, **arguments: Any) -> NoReturn:
        """Refuse: this release has no Interactions."""
        raise ConfigError("interactions come in a later release")
