"""The paths that sessions are opened at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_GEMINI = r"google\.ai\.generativelanguage\.(?P<version>v\w+)\.GenerativeService\."
_VERTEX = r"google\.cloud\.aiplatform\.(?P<version>v\w+)\.LlmBidiService/"
# A client whose base URL ends in a slash asks for two.
_PATHS = (
    ("live", "gemini", False, re.compile(rf"/+ws/{_GEMINI}BidiGenerateContent")),
    ("live", "gemini", True, re.compile(rf"/+ws/{_GEMINI}BidiGenerateContentConstrained")),
    ("live", "vertex", False, re.compile(rf"/+ws/{_VERTEX}BidiGenerateContent")),
    ("live.music", "gemini", False, re.compile(rf"/+ws/{_GEMINI}BidiGenerateMusic")),
    ("live.interactions", "gemini", False, re.compile(r"/+(?P<version>v\w+)/+interactions/+live")),
)

STAGES = ("live", "live.music", "live.interactions")


@dataclass(frozen=True)
class Route:
    """What a path opens.

    ``stage`` is one of ``STAGES``, ``backend`` is ``gemini`` or ``vertex``. ``constrained``: it takes auth tokens only.
    """

    stage: str
    backend: str
    version: str
    constrained: bool


def route_of(scope: Any) -> Route | None:
    """What a request opens; None if its path is none of these, or may be another operation's."""
    path = scope["path"]
    upgrades = any(key == b"upgrade" for key, _ in scope["headers"])
    if "/ws/" not in path and not upgrades:
        return None
    for stage, backend, constrained, pattern in _PATHS:
        if found := pattern.fullmatch(path):
            return Route(stage, backend, found["version"], constrained)
    return None
