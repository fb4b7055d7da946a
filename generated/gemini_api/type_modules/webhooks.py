"""Classes of ``webhooks`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.base import later
from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from ..models import InteractionsEmpty as WebhookDeleteResponse
    from ..models import PingWebhookRequest as PingWebhookRequest
    from ..models import PingWebhookRequestDict as PingWebhookRequestParam
    from ..models import PingWebhookRequestDict as WebhookPingParams
    from ..models import RevocationBehavior as RevocationBehavior
    from ..models import RotateSigningSecretRequest as RotateSigningSecretRequest
    from ..models import RotateSigningSecretRequestDict as RotateSigningSecretRequestParam
    from ..models import RotateSigningSecretRequestDict as WebhookRotateSigningSecretParams
    from ..models import SigningSecret as SigningSecret
    from ..models import Webhook as Webhook
    from ..models import WebhookEvent as WebhookEvent
    from ..models import WebhookEventData as WebhookEventData
    from ..models import WebhookInput as WebhookInput
    from ..models import WebhookInputDict
    from ..models import WebhookInputDict as WebhookCreateParams
    from ..models import WebhookInputDict as WebhookInputParam
    from ..models import WebhookListResponse as WebhookListResponse
    from ..models import WebhookPingResponse as WebhookPingResponse
    from ..models import WebhookRotateSigningSecretResponse as WebhookRotateSigningSecretResponse
    from ..models import WebhookState as WebhookState
    from ..models import WebhookState as WebhookUpdateState
    from ..models import WebhookSubscribedEvent as WebhookSubscribedEvent
    from ..models import WebhookSubscribedEvent as WebhookUpdateSubscribedEvent
    from ..models import WebhookUpdate as WebhookUpdate
    from ..models import WebhookUpdateDict as WebhookUpdateParam
    from ..models import WebhookUpdateDict as WebhookUpdateParams

later(globals(), "..models:WebhookInputDict")


class CreateWebhookRequestParam(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``CreateWebhookRequestParam``."""

    body: WebhookInputDict
    api_version: str


class WebhookListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``WebhookListParams``."""

    api_version: str
    page_size: int
    page_token: str


if not TYPE_CHECKING:
    _NAMES = {
        "PingWebhookRequest": "PingWebhookRequest",
        "PingWebhookRequestParam": "PingWebhookRequestDict",
        "RevocationBehavior": "RevocationBehavior",
        "RotateSigningSecretRequest": "RotateSigningSecretRequest",
        "RotateSigningSecretRequestParam": "RotateSigningSecretRequestDict",
        "SigningSecret": "SigningSecret",
        "Webhook": "Webhook",
        "WebhookCreateParams": "WebhookInputDict",
        "WebhookDeleteResponse": "InteractionsEmpty",
        "WebhookEvent": "WebhookEvent",
        "WebhookEventData": "WebhookEventData",
        "WebhookInput": "WebhookInput",
        "WebhookInputParam": "WebhookInputDict",
        "WebhookListResponse": "WebhookListResponse",
        "WebhookPingParams": "PingWebhookRequestDict",
        "WebhookPingResponse": "WebhookPingResponse",
        "WebhookRotateSigningSecretParams": "RotateSigningSecretRequestDict",
        "WebhookRotateSigningSecretResponse": "WebhookRotateSigningSecretResponse",
        "WebhookState": "WebhookState",
        "WebhookSubscribedEvent": "WebhookSubscribedEvent",
        "WebhookUpdate": "WebhookUpdate",
        "WebhookUpdateParam": "WebhookUpdateDict",
        "WebhookUpdateParams": "WebhookUpdateDict",
        "WebhookUpdateState": "WebhookState",
        "WebhookUpdateSubscribedEvent": "WebhookSubscribedEvent",
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
    "CreateWebhookRequestParam",
    "PingWebhookRequest",
    "PingWebhookRequestParam",
    "RevocationBehavior",
    "RotateSigningSecretRequest",
    "RotateSigningSecretRequestParam",
    "SigningSecret",
    "Webhook",
    "WebhookCreateParams",
    "WebhookDeleteResponse",
    "WebhookEvent",
    "WebhookEventData",
    "WebhookInput",
    "WebhookInputParam",
    "WebhookListParams",
    "WebhookListResponse",
    "WebhookPingParams",
    "WebhookPingResponse",
    "WebhookRotateSigningSecretParams",
    "WebhookRotateSigningSecretResponse",
    "WebhookState",
    "WebhookSubscribedEvent",
    "WebhookUpdate",
    "WebhookUpdateParam",
    "WebhookUpdateParams",
    "WebhookUpdateState",
    "WebhookUpdateSubscribedEvent",
]
