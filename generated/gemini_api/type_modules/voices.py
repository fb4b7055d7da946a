"""Classes of ``voices`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from ..models import CreateVoiceRequestDict as VoiceCreateParams
    from ..models import DeleteVoiceResponse as VoiceDeleteResponse
    from ..models import ListVoicesResponse as VoiceListResponse
    from ..models import VoiceOutput as Voice


class VoiceListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``VoiceListParams``."""

    api_version: str
    accent: list[str]
    contexts: list[str]
    gender: list[str]
    language_code: list[str]
    page_size: int
    page_token: str
    persona: list[str]
    pitch: list[str]
    region_code: list[str]
    search: str
    type: list[str]


if not TYPE_CHECKING:
    _NAMES = {
        "Voice": "VoiceOutput",
        "VoiceCreateParams": "CreateVoiceRequestDict",
        "VoiceDeleteResponse": "DeleteVoiceResponse",
        "VoiceListResponse": "ListVoicesResponse",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_NAMES})

    def __getattr__(name: str) -> Any:
        original = _NAMES.get(name)
        if original is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        place, _, original = original.rpartition(":")
        value = globals()[name] = getattr(import_module(place or "..models", __package__), original)
        return value


__all__ = [
    "Voice",
    "VoiceCreateParams",
    "VoiceDeleteResponse",
    "VoiceListParams",
    "VoiceListResponse",
]
