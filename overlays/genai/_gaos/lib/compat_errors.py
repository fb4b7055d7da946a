"""The errors of interactions, where google-genai has them too."""

from __future__ import annotations

from ..._interactions_errors import *  # noqa: F403
