"""Signatures of webhooks, by the specification of Standard Webhooks: what is posted is signed, and verified.

``webhook-id``, ``webhook-timestamp`` and the body are signed with HMAC-SHA256; ``webhook-signature`` holds a signature,
``v1,<base64>``, for each secret that is valid. Those by public keys are in ``webhook_keys``.
"""

from __future__ import annotations

import base64
import hmac
import re
import time
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from . import webhook_keys
from .errors import WebhookHeaderError, WebhookSignatureError, WebhookTimestampError
from .errors.arguments import invalid, wrong

ID, TIMESTAMP, SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
HEADERS = (ID, TIMESTAMP, SIGNATURE)
PREFIX = "whsec_"
TOLERANCE = 300.0

_SECONDS = re.compile(r"\d{1,12}", re.ASCII)


class Posted(NamedTuple):
    """What was posted: its id and its body; or the claims of a token, where that is all that was signed."""

    id: str
    body: bytes
    claims: dict[str, Any] | None = None


def sign(body: bytes | str, secrets: str | bytes | Iterable[str | bytes], id: str, timestamp: int) -> dict[str, str]:
    """Return the three headers that sign a body: by each of the secrets, the newest first."""
    signed = _signed(id, str(timestamp), raw(body))
    signatures = " ".join(f"v1,{_signature(key, signed)}" for key in keys_of(secrets))
    return {ID: id, TIMESTAMP: str(timestamp), SIGNATURE: signatures}


def verify(
    body: bytes | bytearray | memoryview | str,
    headers: Any,
    secrets: str | bytes | Iterable[str | bytes] | None,
    tolerance: float | timedelta | None,
    now: float | datetime | None,
    public: Any = None,
    audience: str | Iterable[str] | None = None,
    issuer: str | None = None,
) -> Posted:
    """Return what was posted, if one of its signatures is right and it was signed just now.

    Raises:
        WebhookHeaderError: a header is missing, there twice, or malformed; or it is signed in another way.
        WebhookTimestampError: it was signed too long ago, or in the future.
        WebhookSignatureError: no signature is right.
        ArgumentError: an argument is not what it should be.
    """
    if secrets is None and public is None:
        raise invalid("secret", "or keys must be given: the signing secret, or Google's public keys")
    content, keys = raw(body), [] if secrets is None else keys_of(secrets)
    others = [] if public is None else webhook_keys.public_keys(public)
    found = headers_of(headers)
    identifier, seconds, given = (_one(found, name) for name in HEADERS)
    window = _window(tolerance, now)
    check_time(seconds, window)
    if given.count(".") == 2 and not set(given) & {",", " "}:
        if not others:
            words = "holds a token: the webhook was named by a request, whose events keys sign (keys=), and no secret"
            raise WebhookHeaderError(f"{SIGNATURE} {words}", SIGNATURE)
        return Posted(identifier, content, webhook_keys.check_token(others, given, window, audience, issuer))
    parts = [part.partition(",") for part in given.split()]
    by_secret, by_key = ([each for name, _, each in parts if name == version] for version in ("v1", "v1a"))
    signed = _signed(identifier, seconds, content)
    if not (by_secret and keys) and not (by_key and others):
        raise WebhookHeaderError(f"{SIGNATURE} {_other_way(by_secret, by_key)}", SIGNATURE)
    right = bool(others) and webhook_keys.check_signatures(others, signed, by_key)
    for key in keys:
        expected = _signature(key, signed).encode()
        for each in by_secret:
            right |= hmac.compare_digest(expected, raw(each))
    if not right:
        raise WebhookSignatureError(
            f"no signature of {identifier!r} is that of its body with {_ours(keys, others)}; it must be the body as it"
            " came, byte for byte, and the secret of this webhook, or Google's present keys"
        )
    return Posted(identifier, content)


def _other_way(by_secret: list[str], by_key: list[str]) -> str:
    if by_secret:
        return "holds a signature by a secret, and none is given"
    if by_key:
        return "holds a signature by a key of Google's (keys=): the webhook was named by a request, and has no secret"
    return "holds no signature of version v1 or v1a"


def _ours(keys: list[bytes], others: list[webhook_keys.PublicKey]) -> str:
    return " or ".join([*["the secret"] * bool(keys), *["a key"] * bool(others)])


def _window(tolerance: float | timedelta | None, now: float | datetime | None) -> webhook_keys.Window:
    limit = tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance
    if limit is not None and (
        isinstance(limit, bool) or not isinstance(limit, int | float) or not 0 <= limit < float("inf")
    ):
        raise invalid("tolerance", f"must be a number of seconds, zero or more, not {tolerance!r}")
    present = now.timestamp() if isinstance(now, datetime) else time.time() if now is None else now
    return webhook_keys.Window(present, limit)


def check_time(seconds: str, window: webhook_keys.Window) -> None:
    """Raise WebhookTimestampError if a time is further from now than is tolerated."""
    if not _SECONDS.fullmatch(seconds):
        raise WebhookHeaderError(f"{TIMESTAMP} is {seconds!r}, and no number of seconds", TIMESTAMP)
    present, limit = window
    if limit is None:
        return
    age = present - int(seconds)
    if age > limit:
        raise WebhookTimestampError(f"it was signed {age:.0f} seconds ago, and {limit:.0f} are tolerated")
    if age < -limit:
        raise WebhookTimestampError(f"it was signed {-age:.0f} seconds in the future, and {limit:.0f} are tolerated")


def headers_of(headers: Any) -> dict[str, list[str]]:
    """The values of the headers that sign, by their names.

    ``headers`` may be a mapping of any kind, whatever the case of its names, with texts, bytes or lists of them; a WSGI
    environment, where a name is ``HTTP_WEBHOOK_ID``; or pairs of names and values.
    """
    if isinstance(headers, Mapping) or hasattr(headers, "items"):
        pairs = headers.items()
    elif isinstance(headers, Iterable) and not isinstance(headers, str | bytes):
        pairs = headers
    else:
        raise wrong("headers", "a mapping of headers, or pairs of names and values", headers)
    found: dict[str, list[str]] = {}
    for pair in pairs:
        try:
            name, value = pair
        except (TypeError, ValueError):
            raise wrong("headers", "a mapping of headers, or pairs of names and values", pair) from None
        known = _text(name).lower().replace("_", "-").removeprefix("http-")
        if known in HEADERS:
            values = value if isinstance(value, list | tuple) else [value]
            found.setdefault(known, []).extend(_text(each).strip() for each in values)
    return found


def keys_of(secrets: str | bytes | Iterable[str | bytes]) -> list[bytes]:
    """The keys of one secret or several: ``whsec_`` and base64, or bytes as they are."""
    if isinstance(secrets, str | bytes) or not isinstance(secrets, Iterable):
        secrets = [secrets]
    keys = [_key(each) for each in secrets]
    if not keys:
        raise invalid("secret", "none is given; the answer to webhooks.create has it as new_signing_secret")
    return keys


def raw(body: Any) -> bytes:
    """The bytes of a body, or of a header; its text may hold halves of surrogate pairs for what is no UTF-8."""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    raise wrong("body", "the body as it came, as bytes or str, before it is parsed", body)


def _key(secret: str | bytes) -> bytes:
    if isinstance(secret, bytes) and not secret.startswith(PREFIX.encode()):
        key = secret
    else:
        text = secret.decode("ascii", "replace") if isinstance(secret, bytes) else secret
        if not isinstance(text, str):
            raise wrong("secret", "a str or bytes", secret)
        plain = text.strip().removeprefix(PREFIX)
        try:
            key = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
        except ValueError:
            raise invalid("secret", f"is no signing secret: {PREFIX} and base64 are expected") from None
    if not key:
        raise invalid("secret", "is empty")
    return key


def _signed(identifier: str, seconds: str, body: bytes) -> bytes:
    return raw(f"{identifier}.{seconds}.") + body


def _signature(key: bytes, signed: bytes) -> str:
    return base64.b64encode(hmac.digest(key, signed, "sha256")).decode()


def _one(found: dict[str, list[str]], name: str) -> str:
    values = found.get(name, [])
    if name == SIGNATURE:
        values = [" ".join(values)] if any(values) else []
    if not values or not values[0]:
        raise WebhookHeaderError(f"the header {name} is missing", name)
    if len(set(values)) > 1:
        raise WebhookHeaderError(f"the header {name} is there twice", name)
    return values[0]


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        # What is no header is none of ours: a WSGI environment holds objects too.
        return ""
    return value
