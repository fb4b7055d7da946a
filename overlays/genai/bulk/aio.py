"""``genai.bulk`` for asyncio."""

from __future__ import annotations

from ._async.functions import count, embed, generate

__all__ = ["count", "embed", "generate"]
