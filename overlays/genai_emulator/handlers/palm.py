"""The methods of PaLM, which the API still lists: its models are gone, so that every call ends in a 404."""

from __future__ import annotations

from typing import Any

from ..call import JSON, Call
from .models import unknown_model

_METHODS = ("generateText", "generateMessage", "embedText", "batchEmbedText", "countTextTokens", "countMessageTokens")


def gone(call: Call) -> JSON:
    raise unknown_model(call.name, call.match.version, call.operation.id)


HANDLERS: dict[str, Any] = dict.fromkeys(_METHODS, gone)
