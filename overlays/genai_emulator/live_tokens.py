"""What an auth token allows of a Live session: whether it opens one, until when, and with which setup.

As measured on the service by others: a spent or expired token closes the socket with 1011 and the reasons below; a
session that is resumed does not use the token again; a setup without a field mask replaces that of the session, with
one only the masked settings are the token's. What is said after ``new_session_expire_time`` is a guess.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .project import Project
from .records import AuthToken
from .spec.canonical import camel

JSON = dict[str, Any]

#: The code that the socket is closed with.
CLOSED = 1011
SPENT = "Token has been used too many times"
EXPIRED = "Token has expired"
#: Of a session whose token expired while it was open.
EXPIRED_MEANWHILE = "auth token has expired"
UNKNOWN = "API key not valid. Please pass a valid API key."
TOO_LATE = "Token can no longer open new sessions"


class SessionRefused(Exception):
    """A token does not open a session; ``code`` and ``reason`` are those that the socket is closed with."""

    def __init__(self, reason: str, code: int = CLOSED) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass(frozen=True)
class Admission:
    """A session that may begin: its effective setup, and when it is closed with ``EXPIRED_MEANWHILE``."""

    setup: JSON
    until: datetime


def admit(project: Project, name: str, setup: JSON) -> Admission:
    """Open a session with a token, and count that as a use of it.

    Args:
        project: The state of the emulator.
        name: The token, ``auth_tokens/...``.
        setup: What the session asks for, a canonical BidiGenerateContentSetup; it is left as it is.

    Raises:
        SessionRefused: there is no such token, it has expired, it was used as often as it may be, or it no longer
            opens new sessions. Resumed sessions (with a handle in the effective setup) are held to its expiry alone.
    """
    token = project.tokens.get(name)
    now = project.clock.now()
    if token is None:
        raise SessionRefused(UNKNOWN)
    if token.expires <= now:
        raise SessionRefused(EXPIRED)
    effective = effective_setup(token, setup)
    if not effective.get("sessionResumption", {}).get("handle"):
        if token.opened_until <= now:
            raise SessionRefused(TOO_LATE)
        if token.uses and token.used >= token.uses:
            raise SessionRefused(SPENT)
        token.used += 1
    return Admission(effective, token.expires)


def effective_setup(token: AuthToken, setup: JSON) -> JSON:
    """The setup of a session: its own, where the token does not fix it."""
    if not token.setup and not token.field_mask:
        return copy.deepcopy(setup)
    if not token.field_mask:
        return copy.deepcopy(token.setup)
    effective = copy.deepcopy(setup)
    for path in token.field_mask.split(","):
        _fix(effective, token.setup, [camel(step) for step in path.split(".")])
    return effective


def _fix(target: JSON, source: JSON, path: list[str]) -> None:
    """Set what stands at a path as it is in ``source``; what is not set there is unset here, too."""
    *way, last = path
    for step in way:
        source = source.get(step, {})
    if last in source:
        for step in way:
            target = target.setdefault(step, {})
        target[last] = copy.deepcopy(source[last])
    else:
        for step in way:
            target = target.get(step, {})
        target.pop(last, None)
