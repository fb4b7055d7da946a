"""Base URLs for all clients of a process that are given none, in google-genai's private module of this name."""

from __future__ import annotations

__all__ = ["default_base_url", "set_default_base_urls"]

_defaults: dict[bool, str | None] = {}


def set_default_base_urls(gemini_url: str | None, vertex_url: str | None) -> None:
    """Set the base URLs of clients whose ``http_options`` name none; they win over those of the environment.

    Args:
        gemini_url: That of clients of the Gemini Developer API; None for none.
        vertex_url: That of clients of Vertex AI; None for none.
    """
    _defaults[False], _defaults[True] = gemini_url, vertex_url


def default_base_url(vertexai: bool) -> str | None:
    """Return what was set for clients of Vertex AI, or of the Developer API."""
    return _defaults.get(vertexai)
