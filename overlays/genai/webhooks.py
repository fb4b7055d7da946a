"""``client.webhooks``: addresses that events are posted to; and :func:`verify`, for the server that they reach.

Its types have google-genai's names here.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from gemini_api.resources.webhooks import AsyncWebhooks as AsyncWebhooks
from gemini_api.resources.webhooks import Webhooks as Webhooks
from genai_runtime.webhooks import TOLERANCE as TOLERANCE

#: Where Google's public keys are.
JWKS_URI = "https://generativelanguage.googleapis.com/.well-known/jwks.json"

if TYPE_CHECKING:
    from gemini_api.type_modules.webhooks import *  # noqa: F403
    from gemini_api.type_modules.webhooks import WebhookEvent
    from genai_runtime import webhooks
else:
    from genai_runtime.lazy_module import names_of

    __getattr__ = names_of("gemini_api.type_modules.webhooks", globals())


def verify(
    body: bytes | bytearray | memoryview | str,
    headers: Any,
    secret: str | bytes | Iterable[str | bytes] | None = None,
    *,
    keys: Any = None,
    audience: str | Iterable[str] | None = None,
    issuer: str | None = None,
    tolerance: float | timedelta | None = TOLERANCE,
    now: float | datetime | None = None,
) -> WebhookEvent:
    """Verify what was posted to a webhook, and return the event.

    It needs no client and asks no server. Answer with a status of 2xx at once and work afterwards; what was not taken
    is posted again, with the same ``webhook_id``.

    Args:
        body: The body as it came, before anything parsed it.
        headers: Its headers: a mapping of any framework, in any case, or pairs of names and values.
        secret: ``new_signing_secret`` of the answer to ``webhooks.create``, or the ``secret`` of
            ``rotate_signing_secret``; several while they change.
        keys: Google's public keys, for what is posted to an address that a single request named (``webhook_config``):
            the JSON at ``JWKS_URI`` as it is, a mapping of ids to keys, or PEM. They do change; keep them for a while,
            and read them again when they do not verify. Needs the extra ``webhooks``.
        audience: Whom a token is for, or several of them, where a token is the signature.
        issuer: Who must have issued a token. Default: anybody who has one of the keys.
        tolerance: Most seconds between the time when it was signed and now; None for no limit.
        now: The present, as a time or in seconds since 1970. Default: the system's time.

    Returns:
        The event; ``webhook_id`` is the id of what was posted.

    Raises:
        WebhookHeaderError: a header is missing, there twice, or malformed.
        WebhookTimestampError: it was signed too long ago, or in the future.
        WebhookSignatureError: it was signed with another secret or key, or changed on its way. It is a
            WebhookKeyError if a token names a key that is not among ``keys``.
        WebhookBodyError: it is signed, and no event.
        ArgumentError: an argument is not what it should be, such as a parsed body.
        ConfigError: ``keys`` are given, and cryptography is not installed.

    See https://ai.google.dev/gemini-api/docs/webhooks.
    """
    from genai_runtime import webhooks

    return _event(webhooks.verify(body, headers, secret, tolerance, now, keys, audience, issuer))


def sign(
    body: bytes | str,
    secret: str | bytes | Iterable[str | bytes],
    *,
    id: str = "msg_1",
    timestamp: float | datetime | None = None,
) -> dict[str, str]:
    """Return the headers that the API signs a body with, to test a receiver.

    Args:
        body: What is posted.
        secret: The signing secret, or several, the newest first.
        id: Id of what is posted.
        timestamp: When it is signed, as a time or in seconds since 1970. Default: now.
    """
    from genai_runtime import webhooks

    moment = timestamp.timestamp() if isinstance(timestamp, datetime) else timestamp
    return webhooks.sign(body, secret, id, int(time.time() if moment is None else moment))


def _event(posted: webhooks.Posted) -> WebhookEvent:
    import json

    from gemini_api import models
    from genai_runtime.errors import ResponseDecodeError, WebhookBodyError
    from genai_runtime.models.decode import decode
    from genai_runtime.webhook_keys import REGISTERED

    identifier, body, claims = posted
    try:
        if claims is None:
            found = json.loads(body)
        else:
            # Nothing signs the body then: what is true is in the token.
            found = {name: value for name, value in claims.items() if name not in REGISTERED}
            if "type" not in found:
                raise ValueError("it is signed by a token that holds none, and nothing signs the body")
        if not isinstance(found, dict):
            raise ValueError("it is no JSON object")
        event: WebhookEvent = decode(found, models.WebhookEvent)
    except (ValueError, RecursionError, ResponseDecodeError) as error:
        raise WebhookBodyError(f"what was posted as {identifier!r} is no event: {error}") from None
    event.webhook_id = identifier
    return event
