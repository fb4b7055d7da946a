"""``client.decisions``: questions, answered with how sure an answer is. Its types have google-genai's names here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources.decisions import AsyncDecisions as AsyncDecisions
from gemini_api.resources.decisions import Decisions as Decisions

if TYPE_CHECKING:
    from gemini_api.type_modules.decisions import *  # noqa: F403
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.decisions", globals())
