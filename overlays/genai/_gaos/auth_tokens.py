"""The classes behind ``client.interactions.auth_tokens`` under google-genai's names, for programs that patch them."""

from __future__ import annotations

from ..interactions import AsyncInteractionAuthTokens as AsyncAuthTokens
from ..interactions import InteractionAuthTokens as AuthTokens

__all__ = ["AsyncAuthTokens", "AuthTokens"]
