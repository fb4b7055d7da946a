"""What a resource stands on: a client's own core, or any object that sends as google-genai's API client does."""

from __future__ import annotations

from typing import Any

from genai_runtime.resource import AsyncResourceCore, ResourceCore


def core_of(given: Any) -> ResourceCore:
    """The core of a synchronous resource.

    Args:
        given: A core, or an object with google-genai's ``request`` and ``request_streamed``, a mock of one for example.
    """
    if isinstance(given, ResourceCore):
        return given
    from ._api_client import ApiClientTransport

    backend, convert = _settings(given)
    return ResourceCore(ApiClientTransport(given), convert, backend)


def async_core_of(given: Any) -> AsyncResourceCore:
    """:func:`core_of` for an asyncio resource."""
    if isinstance(given, AsyncResourceCore):
        return given
    from ._api_client import AsyncApiClientTransport

    backend, convert = _settings(given)
    return AsyncResourceCore(AsyncApiClientTransport(given), convert, backend)


def _settings(given: Any) -> tuple[str, Any]:
    from gemini_api import models

    from ._convert import Converters

    backend = "vertex" if getattr(given, "vertexai", False) is True else "gemini"
    return backend, Converters(models, backend)
