"""``client.voices``: voices for speech. Its types have google-genai's names here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources.voices import AsyncVoices as AsyncVoices
from gemini_api.resources.voices import Voices as Voices

if TYPE_CHECKING:
    from gemini_api.type_modules.voices import *  # noqa: F403
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.voices", globals())
