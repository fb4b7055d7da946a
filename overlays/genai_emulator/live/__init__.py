"""Live sessions, music sessions and live interactions: what the API serves over websockets.

A session is plain code that is given messages and times and says what to send; ``driver`` runs it on a connection.
Known from recordings: what a setup, turns and tool calls look like on both backends. The codes and reasons of closes
are as users report them. The order of messages around interruptions, goAway and handles follows the API's description.
"""

from __future__ import annotations

from .routes import STAGES, Route, route_of

__all__ = ["STAGES", "Route", "route_of"]
