"""The settings of a transfer's transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genai_runtime.transport import TransportConfig


def transport_settings(resource: Any) -> TransportConfig:
    """The transport settings of a resource's client."""
    from genai_runtime.transport import TransportConfig

    return getattr(resource._core.transport, "config", None) or TransportConfig()
