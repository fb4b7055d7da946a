"""``client.caches``: long prompts that are kept on the server."""

from __future__ import annotations

from gemini_api.resources.caches import AsyncCaches, Caches

__all__ = ["AsyncCaches", "Caches"]
