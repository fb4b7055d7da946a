"""``client.credentials``: secrets that environments may use. Its types have google-genai's names here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources.credentials import AsyncCredentials as AsyncCredentials
from gemini_api.resources.credentials import Credentials as Credentials

if TYPE_CHECKING:
    from gemini_api.type_modules.credentials import *  # noqa: F403
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.credentials", globals())
