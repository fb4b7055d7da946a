"""google-genai's private package of interactions, of which programs import the errors."""

from __future__ import annotations

from .._interactions_errors import *  # noqa: F403
