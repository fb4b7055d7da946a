"""The emulator's own keys for webhooks: they sign what is posted to addresses that a single request names.

As the API does it, a signature is ``v1a,<base64>`` by an Ed25519 key; ``webhook_tokens=True`` makes it a token by
RS256, as the API's documentation has it. The public keys are at the path where the API has them. The Ed25519 key is
the same in every emulator; that for tokens is made when the first is signed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from genai_runtime.webhooks import ID, SIGNATURE, TIMESTAMP

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from starlette.applications import Starlette

JSON = dict[str, Any]

ISSUER = "https://generativelanguage.googleapis.com"
STAGE = "webhook.keys"
PATH = "/.well-known/jwks.json"
_PATHS = re.compile(re.escape(PATH))
_SECONDS = 300


def stage_of(path: str) -> str | None:
    return STAGE if _PATHS.fullmatch(path) else None


def sign(body: bytes, identifier: str, seconds: int) -> dict[str, str]:
    """The headers that sign what is posted."""
    told = f"{identifier}.{seconds}.".encode() + body
    signature = base64.b64encode(_ed25519().sign(told)).decode()
    return {ID: identifier, TIMESTAMP: str(seconds), SIGNATURE: f"v1a,{signature}"}


def sign_token(body: bytes, identifier: str, seconds: int, audience: str) -> dict[str, str]:
    """The headers, with a token that holds the event; ``audience`` is the address that it is posted to."""
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    head = {"alg": "RS256", "typ": "JWT", "kid": _rsa_key()["kid"]}
    claims = {"iss": ISSUER, "aud": audience, "iat": seconds, "exp": seconds + _SECONDS, "jti": identifier}
    told = ".".join(_encoded(json.dumps(part).encode()) for part in (head, claims | json.loads(body)))
    token = f"{told}.{_encoded(_rsa().sign(told.encode(), PKCS1v15(), SHA256()))}"
    return {ID: identifier, TIMESTAMP: str(seconds), SIGNATURE: token}


def public() -> JSON:
    """The public keys, as a JWKS."""
    return {"keys": [_ed25519_key(), _rsa_key()]}


def make_server() -> Starlette:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    async def keys(request: Request) -> JSONResponse:
        return JSONResponse(public(), headers={"cache-control": "public, max-age=3600"})

    return Starlette(routes=[Route(PATH, keys, methods=["GET"])])


@cache
def _ed25519() -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"the emulator's key for webhooks").digest())


@cache
def _rsa() -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(65537, 2048)


def _ed25519_key() -> JSON:
    x = _encoded(_ed25519().public_key().public_bytes_raw())
    return {"kty": "OKP", "crv": "Ed25519", "use": "sig", "kid": _id(x), "x": x}


@cache
def _rsa_key() -> JSON:
    numbers = _rsa().public_key().public_numbers()
    n, e = (_encoded(each.to_bytes((each.bit_length() + 7) // 8)) for each in (numbers.n, numbers.e))
    return {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": _id(n), "n": n, "e": e}


def _id(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()[:40]


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
