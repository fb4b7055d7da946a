"""Where a client of Vertex AI sends its requests, and who it says it is: its arguments, then the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from genai_runtime.errors import ConfigError
from genai_runtime.google_auth import google_auth
from genai_runtime.google_auth.credentials import CLOUD_PLATFORM, GoogleCredentials
from genai_runtime.google_auth.mtls import client_certificate, mtls_url

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.google_auth.requests import AuthRequest
    from genai_runtime.secret import Secret

__all__ = ["VertexArguments", "VertexSetup", "is_google", "mutual_tls", "vertex_setup"]

_PROJECT, _LOCATION = "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION"


class VertexArguments(NamedTuple):
    """What a client was given: arguments that are empty count as none.

    ``key_in_environment`` is the key that is taken where nothing else says who is calling; ``collection`` says that the
    base URL has the version, project and location in it already; ``own_authorization`` that the client's own headers
    say who is calling; ``keyless`` that nothing will be sent.
    """

    key: Secret | None
    key_in_environment: Secret | None
    credentials: Any
    project: str | None
    location: str | None
    base_url: str | None
    collection: bool
    own_authorization: bool
    keyless: bool
    client_args: Mapping[str, Any]


class VertexSetup(NamedTuple):
    """What a client is. Without a ``key`` and ``credentials`` it sends no authorization of its own.

    ``exact`` says that every request goes to the base URL as it is.
    """

    backend: Backend
    key: Secret | None = None
    credentials: GoogleCredentials | None = None
    exact: bool = False


def vertex_setup(backend: Backend, given: VertexArguments) -> VertexSetup:
    """Return what a client of Vertex AI is.

    Arguments win over the environment; of the environment, project and location win over a key. With a key alone it is
    in express mode: the key says the project. A gateway that is given neither project and location nor a key gets every
    request at its own URL, with the caller's own headers.

    Raises:
        ConfigError: something is missing, or has a form that it cannot have.
        CredentialsNotFound: the project is to come from application default credentials, and there are none.
    """
    project, location, key = _selected(given)
    gateway = given.base_url is not None and not is_google(given.base_url)
    if gateway and key is None and not (given.project and given.location):
        project = location = None
    elif not location and (key is None or project):
        location = "global"
    if gateway and key is None and project is None:
        own = GoogleCredentials(given.credentials, args=given.client_args) if given.credentials is not None else None
        return VertexSetup(backend.within(None, None), credentials=own, exact=not given.collection)
    if key is not None:
        if location and not project:
            raise ConfigError(
                f"the location {location!r} needs a project: pass project=... as well, or set {_PROJECT}; or leave the "
                "location out, and the key says the project (express mode)"
            )
        return VertexSetup(_within(backend, project, location), key)
    if given.own_authorization or given.keyless:
        if not project and not given.keyless:
            raise ConfigError(f"Vertex AI needs a project: pass project=..., or set {_PROJECT}")
        return VertexSetup(_within(backend, project, location))
    credentials, project = _credentials(given, project)
    return VertexSetup(_within(backend, project, location), None, credentials)


def mutual_tls(given: dict[str, Any], base_url: str | None, backend: Backend, aiohttp: bool) -> str | None:
    """Give a client this machine's certificate where google-auth has one; return the base URL that asks for it.

    Args:
        given: The fields of the client's ``HttpOptions``; its client arguments get the TLS context.
        base_url: The base URL, if it is not the backend's own.
        backend: The backend.
        aiohttp: Whether asyncio goes through aiohttp, which has another name for the context.

    Raises:
        ConfigError: the certificate cannot be read.
    """
    if base_url is not None and not is_google(base_url):
        return base_url
    context, asked_for = client_certificate(given)
    if context is not None:
        given["client_args"] = {**(given.get("client_args") or {}), "verify": context}
        name = "ssl" if aiohttp else "verify"
        given["async_client_args"] = {**(given.get("async_client_args") or {}), name: context}
    return mtls_url(base_url or backend.base_url) if asked_for else base_url


def _selected(given: VertexArguments) -> tuple[str | None, str | None, Secret | None]:
    """Return project, location and key, as arguments and environment decide between them."""
    from_environment = (_variable(_PROJECT), _variable(_LOCATION))
    project = _stripped(given.project) or from_environment[0]
    location = _stripped(given.location) or from_environment[1]
    if given.key is not None:
        if not (given.project or given.location) and (project or location):
            _note("The API key that was passed is used, not the project and location of the environment.")
            return None, None, given.key
        return project, location, given.key
    if given.key_in_environment is None:
        return project, location, None
    instead = ""
    if given.credentials is not None:
        instead = "credentials that were passed are"
    elif given.project or given.location:
        instead = "project and location that were passed are"
    elif project or location:
        instead = "project and location of the environment are"
    if instead:
        _note(f"The {instead} used, not the API key of the environment.")
        return project, location, None
    return project, location, given.key_in_environment


def _note(words: str) -> None:
    from genai_runtime.logger import log

    log.info(words)


def _credentials(given: VertexArguments, project: str | None) -> tuple[GoogleCredentials, str]:
    """Return credentials and project: as given, else the application default."""
    found, args = given.credentials, given.client_args
    auth = None if found is None else GoogleCredentials(found, args=args)
    if not project and found is not None:
        named = getattr(found, "project_id", None)
        project = named if isinstance(named, str) else None
    if not project:
        # Checked at once: a wrong project would go unnoticed, a missing one until the first request.
        loaded, project = _default(args)
        auth = auth or GoogleCredentials(loaded, args=args)
    if not project:
        raise ConfigError(
            f"Vertex AI needs a project, and the credentials name none: pass project=..., or set {_PROJECT}; "
            "an API key of Vertex AI, api_key=..., needs none"
        )
    if auth is None:
        _check_installed()
        auth = GoogleCredentials(load=_load, args=args)
    return auth, project


def _load(request: AuthRequest) -> Any:
    return google_auth().default(scopes=[CLOUD_PLATFORM], request=request)[0]


def _default(args: Mapping[str, Any]) -> tuple[Any, str | None]:
    """Return the application default credentials and their project.

    Raises:
        CredentialsNotFound: there are none.
        CredentialsUnavailable: what gives them could not be reached.
    """
    from genai_runtime.google_auth.failure import problem_of
    from genai_runtime.google_auth.requests import AuthRequest

    request = AuthRequest(args, raises=False)
    try:
        found: tuple[Any, str | None] = google_auth().default(scopes=[CLOUD_PLATFORM], request=request)
        return found
    except ConfigError:
        raise
    except Exception as error:
        problem = problem_of(error, None, request)
    finally:
        request.close()
    raise problem.to_error()


def _check_installed() -> None:
    """Raise ConfigError if google-auth is not installed, without loading it."""
    try:
        found = find_spec("google.auth")
    except ImportError:
        found = None
    if found is None:
        google_auth()


def _within(backend: Backend, project: str | None, location: str | None) -> Backend:
    """Return the backend of a project and a location, which become parts of paths and of a host's name."""
    return backend.within(_named("project", project, ".:-_"), _named("location", location, "-"))


def _named(what: str, value: str | None, marks: str) -> str | None:
    if value is None:
        return None
    if not value.isascii() or not value[:1].isalnum() or not all(each.isalnum() or each in marks for each in value):
        example = "my-project" if what == "project" else "us-central1"
        raise ConfigError(f"the {what} is a name such as {example!r}, not {value!r:.80}")
    return value


def is_google(base_url: str) -> bool:
    """Whether a base URL is Google's own, where the usual paths and credentials are wanted."""
    return (urlsplit(base_url).hostname or "").endswith(".googleapis.com")


def _variable(name: str) -> str | None:
    return _stripped(os.environ.get(name))


def _stripped(value: str | None) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ConfigError(f"project and location are strings, not {type(value).__name__}")
    return (value and value.strip()) or None
