"""Webhooks that a request named: signatures by Ed25519 keys, and tokens by RS256, which PyJWT and cryptography make."""

from __future__ import annotations

import base64
import hmac
import json
import sys
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from genai import errors, webhooks
from genai_runtime import webhook_keys

NOW = 1_790_000_000
ID, URL = "msg_1", "https://example.com/hook"
EVENT = {"type": "interaction.completed", "version": "v1", "data": {"id": "interactions/1"}}
BODY = json.dumps(EVENT)
RSA, OTHER = (rsa.generate_private_key(65537, 2048) for _ in range(2))
ED, STRANGER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()


def pem(key: Any) -> str:
    encoding, form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    return str(key.public_key().public_bytes(encoding, form).decode())


def jwk(key: Any, kid: str | None = "k1", **more: Any) -> dict[str, Any]:
    kinds = {"RS256": jwt.algorithms.RSAAlgorithm, "EdDSA": jwt.algorithms.OKPAlgorithm}
    found: dict[str, Any] = kinds["EdDSA" if isinstance(key, Ed25519PrivateKey) else "RS256"].to_jwk(
        key.public_key(), as_dict=True
    )
    return found | ({"kid": kid} if kid else {}) | more


JWKS = {
    "keys": [jwk(STRANGER, "e0", use="sig"), jwk(ED, "e1"), jwk(RSA, "k1", alg="RS256", use="sig"), jwk(OTHER, "k2")]
}
CLAIMS = {**EVENT, "iss": "google", "aud": URL, "iat": NOW - 10, "exp": NOW + 100, "jti": "j"}


def headers(signature: str, identifier: str = ID, seconds: int = NOW) -> dict[str, str]:
    return {"webhook-id": identifier, "webhook-timestamp": str(seconds), "webhook-signature": signature}


def by_key(key: Ed25519PrivateKey = ED, body: str = BODY) -> str:
    return "v1a," + base64.b64encode(key.sign(f"{ID}.{NOW}.{body}".encode())).decode()


def token(claims: dict[str, Any] | None = None, key: Any = RSA, kid: str | None = "k1", **head: Any) -> str:
    given = {"kid": kid} if kid else {}
    return jwt.encode(CLAIMS if claims is None else claims, key, algorithm="RS256", headers=given | head)


def verified(signature: str, keys: Any = JWKS, body: str = BODY, **how: Any) -> Any:
    return webhooks.verify(body, headers(signature), keys=keys, **{"now": NOW, "audience": URL} | how)


def test_signatures_by_a_key() -> None:
    for signature in (by_key(), by_key(STRANGER), f"v1,AAAA {by_key()}", f"v1a,%% v1a,AAAA {by_key()}"):
        event = verified(signature)
        assert (event.type, event.data.id, event.webhook_id) == ("interaction.completed", "interactions/1", ID)
    for body, key in ((BODY + " ", ED), (BODY, Ed25519PrivateKey.generate())):
        with pytest.raises(errors.WebhookSignatureError, match="with a key"):
            verified(by_key(key), body=body)
    with pytest.raises(errors.WebhookTimestampError):
        verified(by_key(), now=NOW + 301)
    secret = "whsec_" + base64.b64encode(b"s" * 24).decode()
    both = {**headers(by_key())}
    assert webhooks.verify(BODY, both, secret, keys=JWKS, now=NOW).webhook_id == ID
    signed = webhooks.sign(BODY, secret, id=ID, timestamp=NOW)
    assert webhooks.verify(BODY, signed, secret, keys=JWKS, now=NOW).webhook_id == ID
    for more in ({"secret": secret}, {"keys": JWKS}):
        wrong = signed if "keys" in more else both
        with pytest.raises(errors.WebhookHeaderError, match=r"by a key of Google's|by a secret, and none"):
            webhooks.verify(BODY, wrong, now=NOW, **more)


def test_tokens_hold_the_event() -> None:
    """Nothing signs the body then, so that it counts for nothing."""
    for body in (BODY, "{}", '{"type": "forged"}'):
        event = verified(token(), body=body)
        assert (event.to_dict(), event.webhook_id) == (EVENT, ID)
    assert verified(token(kid=None)).type == "interaction.completed"
    assert verified(token(kid="k2", key=OTHER)).type == "interaction.completed"
    assert verified(token(CLAIMS | {"aud": ["x", URL]})).type == "interaction.completed"
    assert verified(token(CLAIMS | {"aud": "y"}), audience=["x", "y"]).type == "interaction.completed"
    plain = {name: value for name, value in CLAIMS.items() if name != "aud"}
    assert verified(token(plain), audience=None, issuer="google").type == "interaction.completed"
    with pytest.raises(errors.WebhookBodyError, match="nothing signs the body"):
        verified(token({"aud": URL, "iat": NOW}))


def test_tokens_that_are_refused() -> None:
    head, claims, signature = token().split(".")
    public = pem(RSA)

    def confused(name: str, sign: Callable[[bytes], bytes]) -> str:
        start = base64.urlsafe_b64encode(json.dumps({"alg": name, "kid": "k1"}).encode()).decode().rstrip("=")
        told = f"{start}.{claims}"
        return f"{told}.{base64.urlsafe_b64encode(sign(told.encode())).decode().rstrip('=')}"

    other = token(CLAIMS | {"type": "forged"}).split(".")[1]
    bad: dict[type[Exception], list[str]] = {
        errors.WebhookSignatureError: [
            f"{head}.{other}.{signature}",
            f"{head}.{claims}.AAAA",
            f"{head}.{claims}.",
            token(key=OTHER),
            confused("none", lambda told: b""),
            confused("HS256", lambda told: hmac.digest(public.encode(), told, "sha256")),
            confused("RS256", lambda told: hmac.digest(public.encode(), told, "sha256")),
            jwt.encode(CLAIMS, ED, algorithm="EdDSA", headers={"kid": "e1"}),
            jwt.encode(CLAIMS, RSA, algorithm="RS512", headers={"kid": "k1"}),
            token(crit=["exp"]),
            token(CLAIMS | {"aud": "https://elsewhere.example"}),
            token({name: value for name, value in CLAIMS.items() if name != "aud"}),
        ],
        errors.WebhookTimestampError: [
            token(CLAIMS | {"exp": NOW - 301}),
            token(CLAIMS | {"iat": NOW - 301}),
            token(CLAIMS | {"iat": NOW + 301}),
            token(CLAIMS | {"nbf": NOW + 301}),
            token({name: value for name, value in CLAIMS.items() if name not in ("exp", "iat")}),
        ],
        errors.WebhookHeaderError: [
            *("a.b.c", "..", f"{head}.{claims}=.{signature}", f"{head}.é.{signature}", f"{head}.{claims}.+/"),
            token(CLAIMS | {"iat": True}),
            token(CLAIMS | {"exp": 1e300}),
        ],
    }
    for kind, signatures in bad.items():
        for each in signatures:
            for keys in (JWKS, {"k1": public}):
                with pytest.raises(kind) as caught:
                    verified(each, keys)
                assert type(caught.value) is kind, (each, caught.value)
    with pytest.raises(errors.WebhookSignatureError, match="issued by 'google'"):
        verified(token(), issuer="else")
    with pytest.raises(errors.WebhookSignatureError, match="passed as audience"):
        verified(token(), audience=None)
    with pytest.raises(errors.WebhookKeyError, match="'k9', which is not among the keys") as unknown:
        verified(token(kid="k9"))
    assert (unknown.value.kid, isinstance(unknown.value, errors.WebhookSignatureError)) == ("k9", True)
    assert verified(token(CLAIMS | {"exp": 1}), tolerance=None).type == "interaction.completed"
    with pytest.raises(errors.WebhookHeaderError, match="keys="):
        webhooks.verify(BODY, headers(token()), "whsec_AAAA", now=NOW)


def test_keys_of_every_kind() -> None:
    builder = (
        x509.CertificateBuilder().subject_name(x509.Name([])).issuer_name(x509.Name([])).public_key(RSA.public_key())
    )
    from datetime import UTC, datetime

    builder = builder.serial_number(1).not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
    certificate = builder.not_valid_after(datetime(2040, 1, 1, tzinfo=UTC)).sign(RSA, hashes.SHA256())
    kinds: list[Any] = [
        *(JWKS, json.dumps(JWKS), json.dumps(JWKS).encode(), jwk(RSA), [jwk(RSA)], pem(RSA), pem(RSA).encode()),
        *({"k1": pem(RSA)}, {"k1": jwk(RSA, None)}, {"k0": pem(OTHER), "k1": pem(RSA)}, [pem(ED), pem(RSA)]),
        {"k1": certificate.public_bytes(serialization.Encoding.PEM).decode()},
        RSA.public_key(),
        # Of another use, or another kind: they may stand beside those of webhooks.
        {"keys": [jwk(OTHER, "k1", use="enc"), {"kty": "EC", "crv": "P-256", "kid": "k1"}, jwk(RSA)]},
    ]
    for keys in kinds:
        assert verified(token(), keys).type == "interaction.completed", keys
    small = rsa.generate_private_key(65537, 1024)
    wrong: list[Any] = [
        *({}, [], {"keys": []}, "nonsense", b"{", 5, {"k": 5}, {"keys": [{"kty": "RSA", "n": "A"}]}),
        *(pem(small), {"keys": [jwk(RSA, use="enc")]}, {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "AA"}]}),
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
    ]
    for keys in wrong:
        with pytest.raises(errors.ArgumentError, match="keys"):
            verified(token(), keys)
    with pytest.raises(errors.ArgumentError, match="secret: or keys must be given"):
        webhooks.verify(BODY, headers(by_key()))


def test_without_cryptography(monkeypatch: pytest.MonkeyPatch) -> None:
    webhook_keys._cryptography.cache_clear()
    for name in [each for each in sys.modules if each.partition(".")[0] == "cryptography"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(errors.ConfigError, match=r"gemini-genai\[webhooks\]"):
        verified(by_key())
