"""Google Cloud on a loopback port: token endpoint, STS, IAM, metadata server, and a model that checks its callers."""

from __future__ import annotations

import asyncio
import functools
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
EMAIL = "robot@a-project.iam.gserviceaccount.com"
REFRESH_TOKEN = "CANARY-refresh-token-0123456789"
CLIENT_SECRET = "CANARY-client-secret-0123456789"
Fault = Callable[[Asked], Awaitable[None]]

ANSWER = {"candidates": [{"content": {"role": "model", "parts": [{"text": "hello"}]}, "finishReason": "STOP"}]}


class GoogleCloud(RawServer):
    """Gives tokens (``CANARY-token-1``, ...), and answers calls that bring one it has given and not taken back.

    ``faults`` happen to the next requests for a token, one each; ``lifetime`` is that of new tokens, in seconds, and
    ``delay`` how long they take.
    """

    def __init__(self) -> None:
        super().__init__(self._give)
        self.model: Fault = _answer_model
        #: The one token that is given, if it is to be this.
        self.token: str | None = None
        self.reset()

    def reset(self) -> None:
        """Forget what was asked, and behave again."""
        self.asked.clear()
        self.lifetime = 3600
        self.delay = 0.0
        self.clock = 0.0
        self.faults: list[Fault] = []
        self.refused: set[str] = set()
        self.asked_for_token = 0
        self.calls: list[Asked] = []

    @property
    def tokens(self) -> list[str]:
        """The bearer tokens of the calls, in turn."""
        return [asked.headers.get("authorization", "").removeprefix("Bearer ") for asked in self.calls]

    @property
    def current(self) -> str:
        """The last token that was given."""
        return self.token or f"CANARY-token-{self.asked_for_token:04}"

    async def _give(self, asked: Asked) -> None:
        path = urlsplit(asked.target).path
        if path in ("/token", "/sts") or path.endswith((":generateAccessToken", "/default/token")):
            await self._give_token(asked, path)
        elif path.startswith("/computeMetadata/") or "metadata-flavor" in asked.headers:
            await self._give_metadata(asked, path)
        elif path == "/subject":
            await asked.write(answer(200, b"a-subject-token", "text/plain"))
        else:
            self.calls.append(asked)
            await self._answer_call(asked)

    async def _give_token(self, asked: Asked, path: str) -> None:
        self.asked_for_token += 1
        token = self.current
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.faults:
            await self.faults.pop(0)(asked)
            return
        given: dict[str, Any] = {"access_token": token, "expires_in": self.lifetime, "token_type": "Bearer"}
        if path == "/sts":
            given["issued_token_type"] = "urn:ietf:params:oauth:token-type:access_token"
        elif path.endswith(":generateAccessToken"):
            expiry = datetime.fromtimestamp(time.time() + self.clock, UTC) + timedelta(seconds=self.lifetime)
            given = {"accessToken": token, "expireTime": expiry.strftime("%Y-%m-%dT%H:%M:%SZ")}
        await asked.write(_json(200, given))

    async def _give_metadata(self, asked: Asked, path: str) -> None:
        flavor = "metadata-flavor: Google"
        if "/service-accounts/" in path:
            await asked.write(_json(200, {"email": EMAIL, "scopes": [SCOPE]}, flavor))
        else:
            text = "a-project" if path.endswith("/project-id") else "googleapis.com"
            await asked.write(answer(200, text.encode(), "text/plain", flavor))

    async def _answer_call(self, asked: Asked) -> None:
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        if token in self.refused:
            await asked.write(_json(401, error(401, "UNAUTHENTICATED", "Request had invalid credentials.")))
        else:
            await self.model(asked)

    # ---- credentials of every kind

    def service_account(self) -> dict[str, Any]:
        """A key file."""
        return {
            "type": "service_account",
            "project_id": "project-of-the-key",
            "private_key_id": "1",
            "private_key": private_key(),
            "client_email": EMAIL,
            "client_id": "1",
            "token_uri": f"{self.url}/token",
        }

    def workload(self) -> dict[str, Any]:
        """The configuration of a workload identity."""
        return {
            "type": "external_account",
            "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "token_url": f"{self.url}/sts",
            "credential_source": {"url": f"{self.url}/subject"},
        }

    def user(self, **more: Any) -> Any:
        """Credentials of a person, as ``gcloud auth application-default login`` leaves them."""
        from google.oauth2.credentials import Credentials

        arguments = {
            "token": None,
            "refresh_token": REFRESH_TOKEN,
            "token_uri": f"{self.url}/token",
            "client_id": "an-id",
            "client_secret": CLIENT_SECRET,
            "quota_project_id": "the-payer",
            **more,
        }
        return Credentials(**arguments)  # type: ignore[no-untyped-call]


async def _answer_model(asked: Asked) -> None:
    if "alt=sse" in asked.target:
        await asked.write(STREAM + chunk(b"data: " + json.dumps(ANSWER).encode() + b"\n\n") + END)
    else:
        await asked.write(_json(200, ANSWER))


def error(code: int, status: str, message: str, *details: dict[str, Any]) -> dict[str, Any]:
    """The body of an error of the service."""
    return {"error": {"code": code, "message": message, "status": status, "details": list(details)}}


def answers(status: int, body: Any, *headers: str) -> Fault:
    """A fault: this answer instead of a token."""

    async def fault(asked: Asked) -> None:
        await asked.write(_json(status, body, *headers) if not isinstance(body, bytes) else answer(status, body))

    return fault


async def resets(asked: Asked) -> None:
    """A fault: the connection is reset."""
    await asked.reset()


def _json(status: int, body: Any, *headers: str) -> bytes:
    return answer(status, json.dumps(body).encode(), "application/json", *headers)


@functools.cache
def private_key() -> str:
    """A private key as key files have it; the same for all tests of a process."""
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def written(folder: Path, name: str, value: Any) -> str:
    """The path of a file of JSON."""
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return str(path)


CLOUD_VARIABLES = (
    "CLOUDSDK_CONFIG", "GCE_METADATA_HOST", "GCE_METADATA_IP", "GCE_METADATA_ROOT", "GEMINI_API_KEY", "GOOGLE_API_KEY",
    "GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_QUOTA_PROJECT",
    "GOOGLE_GEMINI_BASE_URL", "GOOGLE_GENAI_API_VERSION", "GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI",
    "GOOGLE_VERTEX_BASE_URL", "NO_GCE_CHECK",
)  # fmt: skip


def clean(patch: Any, folder: Path, metadata: str | None = None) -> None:
    """Take away what the environment says of Google Cloud, and what google-auth would find on this machine.

    ``metadata`` is the host and port of a metadata server; without it there is none.
    """
    from google.auth.compute_engine import _metadata

    for name in CLOUD_VARIABLES:
        patch.delenv(name, raising=False)
    patch.setenv("CLOUDSDK_CONFIG", str(folder))
    # google-auth reads these once, when it is imported.
    patch.setattr(_metadata, "_NO_GCE_CHECK", metadata is None)
    patch.setattr(_metadata, "_GCE_METADATA_HOST", metadata)
    if metadata is not None:
        patch.setenv("GCE_METADATA_IP", metadata)


def kinds(cloud: GoogleCloud, folder: Path) -> Iterator[tuple[str, Any]]:
    """Credentials of every kind that google-auth has, each with what it is called."""
    # google-auth has no types for its constructors.
    service_account: Any = import_module("google.oauth2.service_account").Credentials
    impersonated: Any = import_module("google.auth.impersonated_credentials").Credentials
    identity_pool: Any = import_module("google.auth.identity_pool").Credentials
    compute_engine: Any = import_module("google.auth.compute_engine").Credentials
    yield f"service account {EMAIL}", service_account.from_service_account_info(cloud.service_account(), scopes=[SCOPE])
    yield "authorized user", cloud.user()
    yield (
        "impersonated service account other@b.test",
        impersonated(
            cloud.user(),
            "other@b.test",
            [SCOPE],
            iam_endpoint_override=f"{cloud.url}/v1/projects/-/serviceAccounts/other@b.test:generateAccessToken",
        ),
    )
    yield "workload identity", identity_pool.from_info(cloud.workload(), scopes=[SCOPE])
    yield "metadata server", compute_engine()
