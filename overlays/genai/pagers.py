"""Lists that come in pages."""

from __future__ import annotations

from genai_runtime.transport import AsyncPager, Pager

__all__ = ["AsyncPager", "Pager"]
