"""``client.triggers``: interactions that are created by a schedule. Its types have google-genai's names here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources.triggers import AsyncTriggers as AsyncTriggers
from gemini_api.resources.triggers import Triggers as Triggers

if TYPE_CHECKING:
    from gemini_api.type_modules.triggers import *  # noqa: F403
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.triggers", globals())
