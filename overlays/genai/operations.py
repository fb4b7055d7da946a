"""``client.operations``: work that goes on after its request has been answered."""

from __future__ import annotations

from gemini_api.resources.operations import AsyncOperations, Operations

__all__ = ["AsyncOperations", "Operations"]
