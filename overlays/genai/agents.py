"""``client.agents``: agents that interactions run. Its types have google-genai's names here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources.agents import Agents as Agents
from gemini_api.resources.agents import AsyncAgents as AsyncAgents

if TYPE_CHECKING:
    from gemini_api.type_modules.agents import *  # noqa: F403
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.agents", globals())
