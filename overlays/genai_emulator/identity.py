"""Who hands out access tokens: the token endpoint, token exchange, impersonation, and the metadata server.

Signatures are not checked; what is malformed, has run out, or begins with ``invalid`` is refused as there.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from .clock import format_time, parse_duration
from .project import Project
from .records import AccessToken

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

JSON = dict[str, Any]

#: What access tokens that this emulator issued begin with.
ISSUED = "ya29.emulated-"
ACCOUNT = "emulated@emulated-project.iam.gserviceaccount.com"
DEFAULT_PROJECT = "emulated-project"
SCOPE = "https://www.googleapis.com/auth/cloud-platform"

_JWT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_ACCESS = "urn:ietf:params:oauth:token-type:access_token"
_STAGES = (
    ("oauth.token", re.compile(r"/token")),
    ("oauth.exchange", re.compile(r"/v1/token")),
    ("oauth.impersonate", re.compile(r"/v1/projects/-/serviceAccounts/[^/]+:generateAccessToken")),
    ("metadata.token", re.compile(r"/computeMetadata/v1/instance/service-accounts/[^/]+/token")),
    ("metadata", re.compile(r"/|/computeMetadata/.*")),
)
_BEGINNINGS = ("/token", "/v1/token", "/v1/projects/-/", "/computeMetadata/")
STAGES = tuple(name for name, _ in _STAGES)
# As published for the Service Account Credentials API.
_LONGEST = timedelta(hours=12)
_METADATA = {"metadata-flavor": "Google", "server": "Metadata Server for VM"}


class TokenError(Exception):
    """A request for a token that is refused: an error code of OAuth, and why."""

    def __init__(self, code: str, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.status = status


def stage_of(scope: Any) -> str | None:
    """What a request is for, as faults name it; None for one that is not for these servers."""
    path = scope["path"]
    if not path.startswith(_BEGINNINGS) and path != "/":
        return None
    if path == "/" and not any(name == b"metadata-flavor" for name, _ in scope["headers"]):
        return None
    return next((name for name, pattern in _STAGES if pattern.fullmatch(path)), None)


def issue(project: Project, account: str = ACCOUNT, lifetime: timedelta | None = None) -> str:
    """Issue an access token for an account; it lives as long as the options say, unless ``lifetime`` is given."""
    token = ISSUED + project.ids.new("access-token", 24)
    life = timedelta(seconds=project.options.token_seconds) if lifetime is None else lifetime
    project.access_tokens[token] = AccessToken(account, project.clock.now() + life, datetime.now(UTC) + life)
    return token


def external_account(url: str, subject: str) -> JSON:
    """Credentials of an external account that are exchanged here; ``subject`` is the file with its token."""
    return {
        "type": "external_account",
        "audience": "//iam.googleapis.com/locations/global/workforcePools/emulated/providers/emulated",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": f"{url}/v1/token",
        "credential_source": {"file": subject},
    }


def make_identity(project: Project) -> Starlette:
    """The routes of the servers that issue tokens."""
    from starlette.applications import Starlette
    from starlette.routing import Route

    server = _Server(project)
    metadata = "/computeMetadata/v1"
    account = f"{metadata}/instance/service-accounts/{{account}}"
    return Starlette(
        routes=[
            Route("/token", _form(server.token), methods=["POST"]),
            Route("/v1/token", _form(server.exchange), methods=["POST"]),
            Route("/v1/projects/-/serviceAccounts/{account}", server.impersonate, methods=["POST"]),
            Route(f"{account}/token", server.metadata_token, methods=["GET"]),
            Route(f"{account}/{{rest:path}}", server.metadata_account, methods=["GET"]),
            Route(f"{account}", server.metadata_account, methods=["GET"]),
            Route(f"{metadata}/project/project-id", server.metadata_project, methods=["GET"]),
            Route(f"{metadata}/universe/universe-domain", server.metadata_universe, methods=["GET"]),
            Route("/", server.ping, methods=["GET"]),
        ]
    )


class _Server:
    """The handlers of the routes."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def token(self, form: JSON) -> JSON:
        """A token for a refresh token, or for a service account's signed assertion."""
        kind = form.get("grant_type")
        if kind == "refresh_token":
            if not form.get("refresh_token") or form["refresh_token"].startswith("invalid"):
                raise TokenError("invalid_grant", "Token has been expired or revoked.")
            return {**self._issued("user@example.com"), "scope": form.get("scope") or SCOPE}
        if kind == _JWT:
            return self._issued(self._account_in(form.get("assertion", "")))
        raise TokenError("unsupported_grant_type", f"Invalid grant_type: {kind}")

    def exchange(self, form: JSON) -> JSON:
        """A token for one of another identity provider."""
        if form.get("grant_type") != _EXCHANGE:
            raise TokenError("unsupported_grant_type", f"Invalid grant_type: {form.get('grant_type')}")
        if not form.get("subject_token") or form["subject_token"].startswith("invalid"):
            raise TokenError("invalid_grant", "The given credential is rejected by the attribute condition.")
        return {**self._issued("federated"), "issued_token_type": _ACCESS}

    async def impersonate(self, request: Request) -> Response:
        """A token of a service account for the bearer of another token."""
        from starlette.responses import JSONResponse

        bearer = request.headers.get("authorization", "").partition(" ")[2]
        held = self._project.access_tokens.get(bearer)
        # google-auth does not renew a token that is good by the system's time, whatever is answered here.
        if held is None or _is_over(self._project, held.held_until or held.expires, held.expires):
            error = {
                "code": 401,
                "message": "Request had invalid authentication credentials.",
                "status": "UNAUTHENTICATED",
            }
            return JSONResponse({"error": error}, 401)
        account, _, verb = request.path_params["account"].rpartition(":")
        if verb != "generateAccessToken":
            return JSONResponse({"error": {"code": 404, "message": "Not found.", "status": "NOT_FOUND"}}, 404)
        try:
            body = json.loads(await request.body() or b"{}")
            given = body.get("lifetime") if isinstance(body, dict) else None
            lifetime = timedelta(seconds=self._project.options.token_seconds)
            if given:
                lifetime = parse_duration(str(given))
                if not timedelta() < lifetime <= _LONGEST:
                    raise ValueError(f"lifetime is {given}, and must be above 0s and at most 43200s")
        except ValueError as problem:
            error = {"code": 400, "message": f"Invalid request: {problem}", "status": "INVALID_ARGUMENT"}
            return JSONResponse({"error": error}, 400)
        token = issue(self._project, account, lifetime)
        return JSONResponse(
            {"accessToken": token, "expireTime": format_time(self._project.access_tokens[token].expires)[:19] + "Z"}
        )

    async def metadata_token(self, request: Request) -> Response:
        from starlette.responses import JSONResponse

        if refused := _without_flavor(request):
            return refused
        return JSONResponse(self._issued(ACCOUNT), headers=_METADATA)

    async def metadata_account(self, request: Request) -> Response:
        """What is known of an account: all of it, or one thing as text."""
        from starlette.responses import JSONResponse, PlainTextResponse

        if refused := _without_flavor(request):
            return refused
        rest = request.path_params.get("rest", "").strip("/")
        told: JSON = {"aliases": ["default"], "email": ACCOUNT, "scopes": [SCOPE]}
        if not rest:
            return JSONResponse(told, headers=_METADATA)
        if rest not in told:
            return PlainTextResponse("", 404, headers=_METADATA)
        text = told[rest] if isinstance(told[rest], str) else "\n".join(told[rest])
        return PlainTextResponse(text, headers={**_METADATA, "content-type": "application/text"})

    async def metadata_project(self, request: Request) -> Response:
        from starlette.responses import PlainTextResponse

        return _without_flavor(request) or PlainTextResponse(DEFAULT_PROJECT, headers=_METADATA)

    async def metadata_universe(self, request: Request) -> Response:
        from starlette.responses import PlainTextResponse

        return _without_flavor(request) or PlainTextResponse("googleapis.com", headers=_METADATA)

    async def ping(self, request: Request) -> Response:
        from starlette.responses import PlainTextResponse

        return PlainTextResponse("computeMetadata/\n", headers=_METADATA)

    def _issued(self, account: str) -> JSON:
        token = issue(self._project, account)
        left = self._project.access_tokens[token].expires - self._project.clock.now()
        return {"access_token": token, "expires_in": round(left.total_seconds()), "token_type": "Bearer"}

    def _account_in(self, assertion: str) -> str:
        """The account that signed an assertion; TokenError if it has run out, or is none."""
        try:
            payload = assertion.split(".")[1]
            claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
            account, until = str(claims["iss"]), datetime.fromtimestamp(float(claims["exp"]), UTC)
        except (ValueError, LookupError, TypeError, OverflowError, OSError):
            raise TokenError("invalid_grant", "Invalid JWT: Token is malformed.") from None
        if _is_over(self._project, until, until):
            raise TokenError("invalid_grant", "Invalid JWT: Token must be a short-lived token (60 minutes).")
        if account.startswith("invalid"):
            raise TokenError("invalid_grant", "Invalid grant: account not found")
        return account


def _is_over(project: Project, until: datetime, on_clock: datetime) -> bool:
    """Whether a time is over for both: by the system's time, which a program keeps, and by the emulator's clock.

    A program can renew nothing otherwise once the clock is advanced, nor where the clock stands in another year.
    """
    return until <= datetime.now(UTC) and on_clock <= project.clock.now()


def _form(handler: Callable[[JSON], JSON]) -> Callable[[Request], Awaitable[Response]]:
    """Make an endpoint of a handler of forms; some clients send JSON in their place."""
    from urllib.parse import parse_qsl

    from starlette.responses import JSONResponse

    async def endpoint(request: Request) -> Response:
        text = (await request.body()).decode("utf-8", "replace")
        try:
            given = json.loads(text) if text.lstrip().startswith("{") else dict(parse_qsl(text))
            form = {name: str(value) for name, value in given.items() if value is not None}
            return JSONResponse(handler(form), headers={"cache-control": "no-store"})
        except TokenError as error:
            return JSONResponse({"error": error.code, "error_description": error.description}, error.status)
        except ValueError:
            return JSONResponse({"error": "invalid_request", "error_description": "Bad Request"}, 400)

    return endpoint


def _without_flavor(request: Request) -> Response | None:
    """The refusal of a request without the header that keeps web pages from asking; None if it is there."""
    from starlette.responses import PlainTextResponse

    if request.headers.get("metadata-flavor") == "Google":
        return None
    return PlainTextResponse("Missing Metadata-Flavor:Google header.", 403, headers=_METADATA)
