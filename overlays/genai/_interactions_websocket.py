"""google-genai's private module of live interactions, of which programs import the classes and the error."""

from __future__ import annotations

from ._interactions_errors import APIWebSocketError as APIWebSocketError
from .live_interactions import InteractionWebSocketConnection as InteractionWebSocketConnection
from .live_interactions import InteractionWebSocketConnectionContext as InteractionWebSocketConnectionContext
