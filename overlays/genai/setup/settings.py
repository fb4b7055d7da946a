"""Resolve a client's settings from its arguments, its HttpOptions and the environment, in this order."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping
from functools import cache

from genai_runtime.errors import ConfigError
from genai_runtime.ledger import Ledger
from genai_runtime.secret import AUTH_TOKEN, ApiKey, AuthToken, Secret

from ..version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gemini_api.models import HttpOptionsOrDict
    from genai_runtime.authorization import Auth
    from genai_runtime.backend import Backend
    from genai_runtime.transport import Limits, TransportConfig

    from ..replay import DebugConfig
    from ..usage import Usage


# As ``platform.python_version()``, of a module that takes as long to import as this package.
_PYTHON = sys.version.split(maxsplit=1)[0]
_DEEP = ("headers", "extra_body", "client_args", "async_client_args")


class ClientSettings:
    """The settings that a client and its ``aio`` client share."""

    def __init__(
        self,
        vertexai: bool | None,
        enterprise: bool | None,
        key: Secret | None,
        credentials: Any,
        project: str | None,
        location: str | None,
        debug_config: DebugConfig | None,
        http_options: HttpOptionsOrDict | None,
        limits: Limits | None,
        allow_insecure: bool,
        retries: bool | None,
        rate_limit: Any = None,
        prices: Any = None,
    ) -> None:
        backend = backend_of(use_vertex(vertexai, enterprise))
        self.options = http_options_of(http_options)
        if key is not None and credentials is not None:
            raise ConfigError("api_key and credentials both say who is calling: pass one of them")
        if not backend.vertexai and (project is not None or location is not None):
            raise ConfigError("project and location are for Vertex AI: pass vertexai=True with them")
        if debug_config is not None and not hasattr(debug_config, "replays"):
            raise ConfigError(f"debug_config takes a genai.DebugConfig, not {type(debug_config).__name__}")
        if debug_config is None and os.environ.get("GOOGLE_GENAI_CLIENT_MODE"):
            from ..replay import DebugConfig as FromEnvironment

            debug_config = FromEnvironment()
        self.config: TransportConfig = transport_config(
            key,
            credentials,
            self.options,
            limits=limits,
            allow_insecure=allow_insecure,
            backend=backend,
            project=project,
            location=location,
            retries=retries,
            keyless=debug_config is not None and debug_config.replays,
        )
        assert self.config.backend is not None
        self.backend = self.config.backend
        self.project, self.location = self.backend.project, self.backend.location
        if debug_config is not None:
            debug_config.apply(self.config)
        self.cost = None
        if prices is not None:
            from ..prices import cost_of

            self.cost = cost_of(prices)
        self.config.usage = Ledger()
        self.config.usage.on_full = lambda: self.usage.snapshot()
        if rate_limit is not None:
            from ..rate_limits import limiter_of

            self.config.limiter = limiter_of(rate_limit, self.cost, vertex=self.backend.vertexai)
        self._usage: Usage | None = None
        self._lock = threading.Lock()

    @property
    def usage(self) -> Usage:
        """The tokens of all calls of both clients."""
        # Of two, each would have a part of the answers.
        with self._lock:
            if self._usage is None:
                from ..usage import Usage

                assert self.config.usage is not None
                self._usage = Usage(self.config.usage, self.cost)
            return self._usage


@cache
def backend_of(vertexai: bool) -> Backend:
    """Return the backend for ``vertexai``."""
    from gemini_api.backends import GEMINI, VERTEX

    return (VERTEX if vertexai else GEMINI).of_client()


def key_of(argument: Secret | None, backend: Backend) -> Secret | None:
    """Return the key: the argument, or from the environment (``GOOGLE_API_KEY`` before ``GEMINI_API_KEY``)."""
    if argument is not None:
        return argument
    found = [name for name in backend.key_variables if os.environ.get(name)]
    if len(found) > 1:
        from genai_runtime.logger import log

        log.warning("Both %s are set. Using %s.", " and ".join(found), found[0])
    return Secret(os.environ[found[0]]) if found else None


def auth_of(key: Secret, backend: Backend) -> Auth:
    """Return the authorization for a key.

    Raises:
        ConfigError: a header cannot have it. Neither the message nor its traceback shows it.
    """
    problem = ""
    try:
        if key.reveal().startswith(AUTH_TOKEN):
            return AuthToken(key.reveal())
        # pyright takes a callable that an instance holds for a method without ``self``.
        found: Any = ApiKey(key.reveal(), backend.key_header)
        return found  # type: ignore[no-any-return]
    except ConfigError as error:
        problem = str(error)
    raise ConfigError(problem)


def use_vertex(vertexai: bool | None, enterprise: bool | None = None) -> bool:
    """Whether to use Vertex AI: by either argument, or by the environment (``GOOGLE_GENAI_USE_ENTERPRISE`` first).

    Raises:
        ConfigError: the two arguments contradict each other, or one of them says neither.
    """
    flags = (_flag("vertexai", vertexai), _flag("enterprise", enterprise))
    given = {value for value in flags if value is not None}
    if len(given) > 1:
        raise ConfigError(
            "vertexai and enterprise mean the same, and one is True and the other False; give one of them"
        )
    if given:
        return given.pop()
    named = [name for name in _USE_VERTEX if os.environ.get(name)]
    found = [os.environ[name].strip().lower() in ("1", "true") for name in named]
    if len(set(found)) > 1:
        import warnings

        warnings.warn(
            f"{' and '.join(named)} of the environment contradict each other; the first is used",
            UserWarning,
            stacklevel=4,
        )
    return bool(found and found[0])


def _flag(name: str, value: bool | str | None) -> bool | None:
    """Parse a boolean argument; a string is read as in the environment."""
    if not isinstance(value, str):
        return None if value is None else bool(value)
    word = value.strip().lower()
    if word not in ("1", "true", "0", "false", ""):
        raise ConfigError(f"{name} is True or False, not {value!r:.80}")
    return word in ("1", "true")


def _vertex_hint() -> str:
    """Return a hint on choosing Vertex AI, if the environment looks as if it was meant."""
    for name in _USE_VERTEX:
        if (value := os.environ.get(name, "").strip()) and value.lower() not in ("0", "false"):
            return f"; {name} is {value!r:.40}, and only 'true' and '1' choose Vertex AI"
    for name in ("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION"):
        if os.environ.get(name):
            return f"; {name} is set: for Vertex AI, which needs no key, pass vertexai=True"
    return ""


_USE_VERTEX = ("GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI")


def http_options_of(value: Any) -> Any:
    """Return a checked copy of the caller's HttpOptions, or None.

    Raises:
        ArgumentError: an unknown field or a wrong type; the message names the nearest known one.
    """
    if value is None:
        # Imported only if there is something to check.
        return None
    from gemini_api.models import HttpOptions
    from genai_runtime.models.checks import check_config

    checked = check_config(value, HttpOptions, "http_options")
    return None if checked is None else checked.__copy__()


def overlaid(base: Any, over: Any) -> Any:
    """Merge two models into a new one; fields of ``over`` win."""
    from genai_runtime.transport.prepare import merge

    merged = base.__copy__()
    for name in over.model_fields_set:
        above, below = getattr(over, name), getattr(base, name)
        if isinstance(above, Mapping) and isinstance(below, Mapping) and name in _DEEP:
            above = merge(below, above)
        setattr(merged, name, above)
    return merged


def transport_config(
    key: Secret | None,
    credentials: Any,
    options: Any,
    *,
    limits: Limits | None,
    allow_insecure: bool,
    backend: Backend,
    project: str | None,
    location: str | None,
    keyless: bool,
    retries: bool | None = None,
) -> TransportConfig:
    """Return the settings of a client's transports. ``keyless``: no request will need a key.

    Raises:
        ConfigError: there is no key, and no gateway that needs none; or a setting is invalid.
    """
    from genai_runtime.http_options import retry_policy, seconds
    from genai_runtime.transport import Limits, Timeouts, TransportConfig
    from genai_runtime.transport.config import CONNECTION

    given = {} if options is None else {name: getattr(options, name) for name in options.model_fields_set}
    base_url = given.get("base_url")
    if base_url is None:
        base_url = base_url_of(backend)
    base_url, version = endpoint(base_url or None, given.get("api_version"), backend)
    if version is None:
        version = backend.api_version(os.environ.get("GOOGLE_GENAI_API_VERSION") or backend.version)
    collection = given.get("base_url_resource_scope") == "COLLECTION"
    if collection and not given.get("base_url"):
        raise ConfigError("base_url_resource_scope is about a base URL: set http_options.base_url with it")
    headers = given.get("headers") or {}
    library = given.get("http_client") or _http_client_of_environment()
    own = any(name.lower() in _CREDENTIALS for name in headers)
    exact = False
    auth: Auth | None = None
    if backend.vertexai:
        from genai_runtime.google_auth.requests import shared_args

        from .vertex import VertexArguments, is_google, mutual_tls, vertex_setup

        arguments = VertexArguments(
            key, None if key is not None else key_of(None, backend), credentials, project, location, base_url,
            collection, own, keyless, shared_args(given.get("client_args"), given.get("async_client_args")),
        )  # fmt: skip
        backend, key, auth, exact = vertex_setup(backend, arguments)
        if base_url and not is_google(base_url):
            backend = backend.behind_gateway()
        aiohttp = library == "aiohttp" or (library is None and _is_google_genai())
        base_url = mutual_tls(given, base_url, backend, aiohttp)
    elif credentials is None:
        key = key_of(key, backend)
    else:
        from genai_runtime.google_auth.credentials import GoogleCredentials
        from genai_runtime.google_auth.requests import shared_args

        args = shared_args(given.get("client_args"), given.get("async_client_args"))
        auth = GoogleCredentials(credentials, args=args)
    if collection:
        backend, version = backend.without_prefix(), ""
    if key is not None:
        auth = auth_of(key, backend)
    elif auth is None and backend.needs_credentials and not keyless and not base_url and not own:
        raise ConfigError(
            "no API key: pass api_key=..., or set GEMINI_API_KEY or GOOGLE_API_KEY in the environment "
            f"(https://aistudio.google.com/apikey makes one){_vertex_hint()}"
        )
    timeout = seconds(given.get("timeout"))
    return TransportConfig(
        backend=backend,
        base_url=base_url or None,
        exact=exact,
        api_version=version,
        auth=auth,
        headers=headers,
        timeouts=None if timeout is None else Timeouts().limited(timeout, "http_options.timeout of the client"),
        retry=None if given.get("retry_options") is None else retry_policy(given["retry_options"]),
        limits=limits if limits is not None or not _is_google_genai() else Limits(empty="ignore"),
        allow_insecure=allow_insecure,
        retries=_retries(retries),
        user_agent=f"gemini-genai/{__version__} gl-python/{_PYTHON}",
        http_client=library,
        json_library=_json_library(given.get("json_library")),
        prefer_aiohttp=given.get("http_client") is None and _is_google_genai() and _has_aiohttp(),
        **{name: given[name] for name in ("extra_body", *CONNECTION[1:]) if given.get(name) is not None},
    )


def base_url_of(backend: Backend) -> str | None:
    """Return the base URL for clients that are given none: as set for the process, or in the environment."""
    defaults = sys.modules.get(f"{__name__.partition('.')[0]}._base_url")
    found = None if defaults is None else defaults.default_base_url(backend.vertexai)
    return found or (backend.url_variable and os.environ.get(backend.url_variable)) or None


def _http_client_of_environment() -> str | None:
    """Return the HTTP library in ``GOOGLE_GENAI_HTTP_CLIENT``; as in google-genai, warn of an unknown one."""
    found = os.environ.get("GOOGLE_GENAI_HTTP_CLIENT", "").strip().lower()
    if not found or found == "auto":
        return None
    from genai_runtime.transport.config import HTTP_CLIENTS

    if found in HTTP_CLIENTS:
        return found
    from genai_runtime.logger import log

    log.warning("Unrecognized GOOGLE_GENAI_HTTP_CLIENT=%r; falling back to default.", found)
    return None


def _json_library(given: str | None) -> str | None:
    """Return the JSON library: the option, or the one in ``GENAI_JSON``."""
    found = given if given is not None else os.environ.get("GENAI_JSON", "").strip() or None
    if found is None:
        return None
    from genai_runtime.transport.json_library import check_json_library

    return check_json_library(found, "GENAI_JSON" if given is None else "http_options.json_library")


def _has_aiohttp() -> bool:
    """What programs for google-genai say of it: where they set ``has_aiohttp``, they have imported the module."""
    return getattr(sys.modules.get("genai._api_client"), "has_aiohttp", True) is not False


def _is_google_genai() -> bool:
    """Whether this package replaces google-genai in this process, which prefers aiohttp for asyncio."""
    alias = sys.modules.get("genai._alias")
    return alias is not None and alias.installed()


_CREDENTIALS = frozenset(("authorization", "x-goog-api-key"))


def endpoint(base_url: str | None, api_version: str | None, backend: Backend) -> tuple[str | None, str | None]:
    """Return base URL and API version; a version at the end of the base URL is not repeated.

    An ``api_version`` of ``""`` means no version in the path.
    """
    version = api_version if not api_version else backend.api_version(api_version)
    if base_url is None:
        return None, version
    from genai_runtime.transport.urls import version_in

    root, found = version_in(base_url)
    if found is None or version == "":
        return (base_url, version) if found is None else (root, found)
    from genai_runtime.logger import log

    if version is not None and version != found:
        log.warning(
            "The base URL ends in a version, /%s, and api_version is %r: requests go to /%s/%s. Leave one of them out, "
            "unless the server wants both.", found, version, found, version,
        )  # fmt: skip
        return base_url, version
    log.warning(
        "The base URL ends in the API version, /%s, which is a setting of its own and is sent once: "
        "pass the base URL without it, and api_version=%r.", found, found,
    )  # fmt: skip
    return root, found


def _retries(given: bool | None) -> bool:
    """Whether to retry: the argument, or unless ``GENAI_RETRIES`` is 0."""
    if given is not None:
        if not isinstance(given, bool):
            raise ConfigError(
                f"retries is True or False, not {given!r:.80}; http_options={{'retry_options': {{'attempts': 3}}}} "
                "says how often"
            )
        return given
    return os.environ.get("GENAI_RETRIES", "").strip().lower() not in ("0", "false", "no", "off")
