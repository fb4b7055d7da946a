"""What a resource stands on: a client's own core, or any object that sends as google-genai's API client does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.resource import AsyncResourceCore, ResourceCore

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.transport import TransportConfig


# region sync, rendered from the region asyncio: change that and run "make generate"


def core_of(given: Any) -> ResourceCore:
    """The core of a resource.

    Args:
        given: A core, or an object with google-genai's ``request`` and ``request_streamed``, a mock of one for example.
    """
    if isinstance(given, ResourceCore):
        return given
    from ._api_client import ApiClientTransport

    backend, convert, config = _settings(given)
    return ResourceCore(ApiClientTransport(given, config), convert, backend)


# endregion


# region asyncio
def async_core_of(given: Any) -> AsyncResourceCore:
    """The core of a resource.

    Args:
        given: A core, or an object with google-genai's ``request`` and ``request_streamed``, a mock of one for example.
    """
    if isinstance(given, AsyncResourceCore):
        return given
    from ._api_client import AsyncApiClientTransport

    backend, convert, config = _settings(given)
    return AsyncResourceCore(AsyncApiClientTransport(given, config), convert, backend)


# endregion


def _settings(given: Any) -> tuple[Backend, Any, TransportConfig]:
    from gemini_api import models
    from genai_runtime.transport import TransportConfig

    from ._convert import Converters
    from .setup.settings import backend_of

    backend = backend_of(getattr(given, "vertexai", False) is True)
    return backend, Converters(models, backend), TransportConfig(backend=backend)
