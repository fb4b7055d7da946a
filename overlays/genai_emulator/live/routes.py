"""The paths that sessions are opened at."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GEMINI = r"google\.ai\.generativelanguage\.(?P<version>v\w+)\.GenerativeService\."
_VERTEX = r"google\.cloud\.aiplatform\.(?P<version>v\w+)\.LlmBidiService/"
# A client whose base URL ends in a slash asks for two.
_PATHS = (
    ("live", "gemini", False, re.compile(rf"/+ws/{_GEMINI}BidiGenerateContent")),
    ("live", "gemini", True, re.compile(rf"/+ws/{_GEMINI}BidiGenerateContentConstrained")),
    ("live", "vertex", False, re.compile(rf"/+ws/{_VERTEX}BidiGenerateContent")),
    ("live.music", "gemini", False, re.compile(rf"/+ws/{_GEMINI}BidiGenerateMusic")),
)

STAGES = ("live", "live.music")


@dataclass(frozen=True)
class Route:
    """What a path opens.

    ``stage`` is one of ``STAGES``, ``backend`` is ``gemini`` or ``vertex``. ``constrained``: it takes auth tokens only.
    """

    stage: str
    backend: str
    version: str
    constrained: bool


def route_of(path: str) -> Route | None:
    """What is opened at a path; None if it is none of these."""
    if "/ws/" not in path:
        return None
    for stage, backend, constrained, pattern in _PATHS:
        if found := pattern.fullmatch(path):
            return Route(stage, backend, found["version"], constrained)
    return None
