"""google-genai's private package of interactions, of which programs import the errors and streams."""

from __future__ import annotations

from genai_runtime.transport import AsyncStream as AsyncStream
from genai_runtime.transport import Stream as Stream

from .._interactions_errors import *  # noqa: F403
