"""Signatures of webhooks by a public key: what Google posts to an address that a single request names.

Two kinds are known: ``v1a,<base64>``, an Ed25519 signature over the id, the time and the body, which is what the API
sends; and a JSON Web Token by RS256 in the place of a signature, which is what its documentation shows. No key is
fetched here; ``cryptography`` is imported when the first is read.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any, NamedTuple

from .errors import ConfigError, WebhookHeaderError, WebhookKeyError, WebhookSignatureError, WebhookTimestampError
from .errors.arguments import invalid, wrong

#: Claims that are about a token, and not of the event in it.
REGISTERED = frozenset(("aud", "exp", "iat", "iss", "jti", "nbf", "sub"))
_ALGORITHM = "RS256"
_CURVE = "Ed25519"
_LEAST_BITS = 2048


class PublicKey(NamedTuple):
    """A key, its id if it has one, and what it is for: ``RS256`` or ``Ed25519``."""

    id: str | None
    algorithm: str
    key: Any


class Window(NamedTuple):
    """The present, and how many seconds a time may be away from it; None: it may be any."""

    now: float
    tolerance: float | None


def public_keys(keys: Any) -> list[PublicKey]:
    """Read public keys: a JWKS or a JWK, PEM, a mapping of ids to keys of these kinds, or several of them.

    Raises:
        ArgumentError: there is no key in it that can verify a webhook.
        ConfigError: cryptography is not installed.
    """
    found = list(_read(keys, None))
    if not found:
        raise invalid("keys", f"holds no RSA key for {_ALGORITHM} and no {_CURVE} key")
    return found


def check_signatures(keys: list[PublicKey], signed: bytes, candidates: Iterable[str]) -> bool:
    """Whether one of the signatures, in base64, is that of ``signed`` by one of the Ed25519 keys."""
    load = _cryptography()
    for each in candidates:
        try:
            signature = base64.b64decode(each, validate=True)
        except ValueError:
            continue
        for key in keys:
            if key.algorithm == _CURVE:
                try:
                    key.key.verify(signature, signed)
                except load.InvalidSignature:
                    continue
                return True
    return False


def check_token(
    keys: list[PublicKey], token: str, window: Window, audience: str | Iterable[str] | None, issuer: str | None
) -> dict[str, Any]:
    """Return the claims of a token that is signed by one of the keys, for now and for this receiver.

    Raises:
        WebhookKeyError: the key that it names is not among ``keys``.
        WebhookSignatureError: it is signed in another way or by another key, or is meant for another receiver.
        WebhookTimestampError: it is over, not valid yet, or of no time.
        WebhookHeaderError: it is no token.
    """
    head, claims = (_json_part(part) for part in token.split(".")[:2])
    algorithm = head.get("alg")
    if algorithm != _ALGORITHM or "crit" in head:
        raise WebhookSignatureError(f"the token is signed by {algorithm!r}, and {_ALGORITHM} alone is accepted")
    if not _is_signed(_named(keys, head.get("kid")), token):
        raise WebhookSignatureError("the token is signed by another key, or was changed on its way")
    _check_receiver(claims, audience, issuer)
    _check_times(claims, window)
    return claims


def _named(keys: list[PublicKey], kid: Any) -> list[PublicKey]:
    """The keys that may have signed a token; those without an id may have signed any."""
    able = [each for each in keys if each.algorithm == _ALGORITHM]
    named = [each for each in able if kid is None or each.id is None or each.id == kid]
    if not named:
        raise WebhookKeyError(
            f"the token is signed by the key {kid!r}, which is not among the keys; read them again", kid
        )
    return named


def _is_signed(keys: list[PublicKey], token: str) -> bool:
    load = _cryptography()
    signed, _, last = token.rpartition(".")
    signature = _unpadded(last)
    for each in keys:
        try:
            each.key.verify(signature, signed.encode(), load.PKCS1v15(), load.SHA256())
        except load.InvalidSignature:
            continue
        return True
    return False


def _check_receiver(claims: dict[str, Any], audience: str | Iterable[str] | None, issuer: str | None) -> None:
    given = claims.get("aud")
    for_whom = [given] if isinstance(given, str) else given if isinstance(given, list) else []
    wanted = {audience} if isinstance(audience, str) else set(audience or ())
    if (given is not None or wanted) and not wanted.intersection(each for each in for_whom if isinstance(each, str)):
        hint = "" if wanted else "; if that is this receiver, it is to be passed as audience"
        raise WebhookSignatureError(f"the token is meant for {given!r}{hint}")
    if issuer is not None and claims.get("iss") != issuer:
        raise WebhookSignatureError(f"the token was issued by {claims.get('iss')!r}, not by {issuer!r}")


def _check_times(claims: dict[str, Any], window: Window) -> None:
    times = {name: _time(claims, name) for name in ("exp", "iat", "nbf") if claims.get(name) is not None}
    now, tolerance = window
    if tolerance is None:
        return
    if not times.keys() & {"exp", "iat"}:
        raise WebhookTimestampError("the token says neither when it was signed nor when it ends")
    if times.get("exp", now) < now - tolerance:
        raise WebhookTimestampError(f"the token ended {now - times['exp']:.0f} seconds ago")
    if times.get("iat", now) < now - tolerance:
        raise WebhookTimestampError(
            f"it was signed {now - times['iat']:.0f} seconds ago, and {tolerance:.0f} are tolerated"
        )
    if max(times.get("iat", now), times.get("nbf", now)) > now + tolerance:
        raise WebhookTimestampError("the token is not valid yet: it is of the future")


def _time(claims: dict[str, Any], name: str) -> float:
    value = claims[name]
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e12:
        raise WebhookHeaderError(f"the token's {name} is {value!r}, and no time", "webhook-signature")
    return value


def _json_part(part: str) -> dict[str, Any]:
    try:
        found = json.loads(_unpadded(part))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise WebhookHeaderError("webhook-signature holds no token that can be read", "webhook-signature")
    return found


def _unpadded(text: str) -> bytes:
    """base64url without padding, and nothing else."""
    try:
        if not text.isascii() or set(text) & set("+/="):
            raise ValueError(text)
        return base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise WebhookHeaderError("webhook-signature holds no token that can be read", "webhook-signature") from None


# ---- keys


def _read(keys: Any, kid: str | None) -> Iterator[PublicKey]:
    if isinstance(keys, str | bytes) and keys.lstrip()[:1] in ("{", b"{"):
        try:
            keys = json.loads(keys)
        except ValueError:
            raise invalid("keys", "is no JSON") from None
    if isinstance(keys, str | bytes):
        yield from _from_pem(keys.encode() if isinstance(keys, str) else keys, kid)
    elif isinstance(keys, Mapping):
        if isinstance(keys.get("keys"), list):
            for each in keys["keys"]:
                yield from _read(each, None)
        elif isinstance(keys.get("kty"), str):
            yield from _from_jwk(keys, kid)
        else:
            for name, each in keys.items():
                yield from _read(each, name)
    elif isinstance(keys, Iterable):
        for each in keys:
            yield from _read(each, None)
    else:
        yield from _checked(keys, kid)


def _from_jwk(jwk: Mapping[str, Any], kid: str | None) -> Iterator[PublicKey]:
    """The key of a JWK; none if it is of another kind or for another use, which may stand beside those of webhooks."""
    if jwk.get("use", "sig") != "sig":
        return
    load = _cryptography()
    name = jwk.get("kid", kid)
    try:
        if jwk["kty"] == "RSA" and jwk.get("alg", _ALGORITHM) == _ALGORITHM:
            exponent, modulus = (int.from_bytes(_number(jwk[part])) for part in ("e", "n"))
            yield from _checked(load.rsa.RSAPublicNumbers(exponent, modulus).public_key(), name)
        elif jwk["kty"] == "OKP" and jwk.get("crv") == _CURVE:
            yield from _checked(load.ed25519.Ed25519PublicKey.from_public_bytes(_number(jwk["x"])), name)
    except (KeyError, TypeError, ValueError, WebhookHeaderError):
        raise invalid("keys", f"holds a JWK that cannot be read, {name!r}") from None


def _number(text: str) -> bytes:
    return _unpadded(text.rstrip("="))


def _from_pem(text: bytes, kid: str | None) -> Iterator[PublicKey]:
    load = _cryptography()
    try:
        if b"BEGIN CERTIFICATE" in text:
            yield from _checked(load.load_pem_x509_certificate(text).public_key(), kid)
        else:
            yield from _checked(load.load_pem_public_key(text), kid)
    except ValueError as error:
        if isinstance(error, WebhookKeyError):
            raise
        raise invalid("keys", "is no PEM of a public key or a certificate") from None


def _checked(key: Any, kid: str | None) -> Iterator[PublicKey]:
    load = _cryptography()
    if isinstance(key, load.rsa.RSAPublicKey):
        if key.key_size < _LEAST_BITS:
            raise invalid("keys", f"holds an RSA key of {key.key_size} bits, and {_LEAST_BITS} are the least")
        yield PublicKey(kid, _ALGORITHM, key)
    elif isinstance(key, load.ed25519.Ed25519PublicKey):
        yield PublicKey(kid, _CURVE, key)
    elif not hasattr(key, "public_bytes"):
        raise wrong("keys", "a JWKS, a JWK, PEM, or a mapping of ids to them", key)


@cache
def _cryptography() -> Any:
    """What is used of the package, imported at the first key."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_pem_public_key
        from cryptography.x509 import load_pem_x509_certificate
    except ImportError:
        message = "webhooks that a request names are verified with cryptography: pip install 'gemini-genai[webhooks]'"
        raise ConfigError(message) from None
    return SimpleNamespace(
        InvalidSignature=InvalidSignature,
        PKCS1v15=PKCS1v15,
        SHA256=SHA256,
        ed25519=ed25519,
        load_pem_public_key=load_pem_public_key,
        load_pem_x509_certificate=load_pem_x509_certificate,
        rsa=rsa,
    )
