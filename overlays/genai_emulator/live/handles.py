"""Handles by which sessions are taken up again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..project import Project
from ..records import LiveHandle
from .session import INTERNAL, POLICY, Closed

JSON = dict[str, Any]

# How long a handle works, as the API's pages say of each backend.
_LIFE = {False: timedelta(hours=2), True: timedelta(hours=24)}
# A session that goes on for ever must not fill the memory.
_KEPT = 16


def save(project: Project, session: str, history: list[JSON], calls: JSON, updates: JSON, *, vertex: bool) -> str:
    """Remember where a session is, and return the handle for it."""
    name = project.ids.new("live handle", 40)
    expires = project.clock.now() + _LIFE[vertex]
    project.live_handles[name] = LiveHandle(session, list(history), dict(calls), dict(updates), expires)
    own = [key for key, handle in project.live_handles.items() if handle.session == session]
    for key in own[:-_KEPT]:
        del project.live_handles[key]
    return name


def find(project: Project, name: str, *, vertex: bool) -> LiveHandle:
    """What a handle stands for.

    Raises:
        Closed: there is no such handle, or it has expired; or, as users report of the Developer API, an earlier socket
            of the same session is still open.
    """
    handle = project.live_handles.get(name)
    if handle is None:
        raise Closed(POLICY, "BidiGenerateContent session not found")
    if handle.expires <= project.clock.now():
        raise Closed(POLICY, "BidiGenerateContent session expired")
    if not vertex and handle.session in project.open_sessions:
        raise Closed(INTERNAL, "Internal error encountered.")
    return handle
