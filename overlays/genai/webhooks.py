"""``client.webhooks``: addresses that events are posted to. Its types have google-genai's names here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources.webhooks import AsyncWebhooks as AsyncWebhooks
from gemini_api.resources.webhooks import Webhooks as Webhooks

if TYPE_CHECKING:
    from gemini_api.type_modules.webhooks import *  # noqa: F403
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.webhooks", globals())
