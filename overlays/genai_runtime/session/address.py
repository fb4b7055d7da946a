"""Where a session's socket is, and what its handshake carries. The key stands in a header, never in the URL."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from genai_runtime.errors import ArgumentError, ConfigError
from genai_runtime.models.names import shown
from genai_runtime.secret import AuthToken
from genai_runtime.transport.adapters.pool_settings import PoolSettings
from genai_runtime.transport.prepare import header_name, header_value, set_header
from genai_runtime.transport.urls import check_base_url, is_loopback

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.transport import TransportConfig

    from .protocol import SessionProtocol

__all__ = ["Address"]

#: What the handshake says itself.
_OWN = frozenset(
    {"connection", "content-length", "host", "sec-websocket-accept", "sec-websocket-extensions", "sec-websocket-key",
     "sec-websocket-protocol", "sec-websocket-version", "transfer-encoding", "upgrade"}
)  # fmt: skip
# Characters that stand in a URL's user or password as they are. A colon parts the two; behind it, it is the password's.
_LITERAL = re.compile(r"[\w!$&'()*+,;=:@~.%^`{|}<>\"-]*", re.ASCII)
# Of the arguments of an HTTP client, those that speak of connections of any kind.
_SHARED = ("cert", "proxy", "trust_env", "verify")


class Address:
    """The URL and the settings of a connection.

    Args:
        config: The client's settings.
        protocol: The kind of session.
        backend: The service.
        base_url: Another base URL than the client's.
        api_version: Another version than the client's.
        version_chosen: Whether somebody chose the version of the client, or of this session.
        headers: Further headers, which come before the client's own.
        token_only: Whether the token that the client was made with counts, whatever credentials the headers carry.

    Raises:
        ConfigError: a setting does not work with a session.
        InsecureBaseURL: the key would travel in clear text to another machine.
    """

    def __init__(
        self,
        config: TransportConfig,
        protocol: SessionProtocol,
        backend: Backend,
        *,
        base_url: str | None = None,
        api_version: str | None = None,
        version_chosen: bool = False,
        headers: Mapping[str, str] | None = None,
        token_only: bool = False,
    ) -> None:
        path = protocol.paths.get(backend.name)
        if path is None:
            raise ArgumentError(f"{backend.title} has no {protocol.name} sessions")
        self._auth = config.auth
        self.tokens = config.tokens
        version = config.api_version if api_version is None else api_version
        if isinstance(self._auth, AuthToken) and protocol.token_path:
            path = protocol.token_path
            if not version_chosen:
                version = protocol.token_version
        base = config.base_url if base_url is None else check_base_url(base_url, config.allow_insecure)
        if not base:
            raise ConfigError("there is no base URL to open a session at")
        self.url = socket_url(base, "" if config.exact and base_url is None else path.replace("{version}", version))
        parts = urlsplit(self.url)
        self.endpoint = f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'wss' else 80)}"
        #: Host and port of the proxy, if the connection goes through one.
        self.proxy_endpoint = ""
        self._token_header = bool(protocol.token_path)
        self._headers = fixed_headers(config, headers)
        if token_only and isinstance(self._auth, AuthToken):
            self._headers.pop("authorization", None)
        self.arguments = self._arguments(config, parts.scheme == "wss")

    def _arguments(self, config: TransportConfig, secure: bool) -> dict[str, Any]:
        """The arguments for the library."""
        from .library import connect_arguments

        given, known = config.async_client_args, connect_arguments()
        own = {name: value for name, value in given.items() if name in known and name not in _SHARED}
        for name in ("additional_headers", "uri", "process_exception", "create_connection", "logger"):
            if own.pop(name, None) is not None:
                raise ConfigError(f"async_client_args: a session sets {name!r} itself; use headers of http_options")
        for name in ("ping_interval", "ping_timeout"):
            if name in own:
                raise ConfigError(f"async_client_args: give {name} as SessionOptions({name}=...) to connect()")
        pool = PoolSettings({name: given[name] for name in _SHARED if name in given})
        context = own.pop("ssl", None)
        if context is not None and context is not True and not callable(getattr(context, "wrap_bio", None)):
            raise ConfigError(f"async_client_args: ssl is an ssl.SSLContext, not {shown(context)}")
        if secure:
            own["ssl"] = pool.ssl_context() if context is None or context is True else context
        proxy = self._proxy(given.get("proxy"), pool)
        if "proxy" in known:
            # Said in any case, for it looks into the environment itself.
            own["proxy"] = proxy
        elif proxy is not None:
            raise ConfigError("a session through a proxy needs websockets 15 or newer: pip install 'websockets>=15'")
        if proxy is not None and proxy.startswith("https:"):
            own.setdefault("proxy_ssl", getattr(given.get("proxy"), "ssl_context", None) or pool.ssl_context())
        return own

    def _proxy(self, given: Any, pool: PoolSettings) -> str | None:
        """The proxy as the library wants it: a URL, with user and password in it."""
        if given is not None and not isinstance(given, str) and not hasattr(given, "url"):
            raise ConfigError(f"async_client_args: proxy is a URL or an httpx.Proxy, not {shown(given)}")
        # On a loopback address no proxy of the environment is meant.
        if given is None and is_loopback(urlsplit(self.url).hostname or ""):
            return None
        # The proxies of the environment are named by the schemes of HTTP.
        found = pool.proxy_for("http" + self.url.removeprefix("ws"), "python_socks")
        if found is None:
            return None
        url, auth = str(found[0]), found[1]
        self.proxy_endpoint = url.rpartition("/")[2]
        if auth:
            if url.startswith("socks") and not all(each.isascii() for each in auth):
                raise ConfigError("the user or password of the proxy is not ASCII, and python-socks sends no other")
            scheme, _, rest = url.partition("://")
            user, password = map(_credential, auth)
            url = f"{scheme}://{user}:{password}@{rest}"
        # The proxy finds the address of a name, as in other calls; websockets would ask here for the plain scheme.
        return url.replace("socks5:", "socks5h:", 1)

    def headers(self) -> Iterator[tuple[str, str]]:
        """The headers of a handshake, with the credentials of this moment."""
        headers = dict(self._headers)
        if self._auth is not None and "authorization" not in headers:
            if not isinstance(self._auth, AuthToken):
                credentials = self._auth.headers()
            elif self._token_header:
                credentials = self._auth.session_headers()
            else:
                credentials = self._auth.key_headers()
            for name, value in credentials.items():
                headers.setdefault(name, value)
        yield from headers.items()

    async def authorize(self) -> None:
        """Have a fresh token, if the credentials are tokens that run out.

        Raises:
            CredentialsError: there is none.
        """
        if self.tokens is not None and "authorization" not in self._headers:
            await self.tokens.await_()

    def __repr__(self) -> str:
        return f"<Address {self.url.partition('?')[0]}>"


def _credential(value: bytes) -> str:
    """The user or the password of a proxy as the library reads it in a URL."""
    from .library import reads_escapes_in_proxies

    if reads_escapes_in_proxies():
        return quote(value, safe="")
    text = value.decode("latin-1")
    if not _LITERAL.fullmatch(text):
        raise ConfigError(
            "the user or password of the proxy has characters that this release of websockets cannot send: "
            "pip install --upgrade websockets"
        )
    return text


def socket_url(base: str, path: str) -> str:
    """The URL of a socket: plain text for plain http, which only a loopback address may have, TLS for all others."""
    parts = urlsplit(base)
    scheme = "ws" if parts.scheme == "http" else "wss"
    return f"{scheme}://{parts.netloc}{parts.path.rstrip('/')}{path}{'?' + parts.query if parts.query else ''}"


def fixed_headers(config: TransportConfig, more: Mapping[str, str] | None) -> dict[str, str]:
    """The headers that do not change, by name in lower case."""
    found = {
        "content-type": "application/json",
        "user-agent": config.user_agent,
        "x-goog-api-client": config.user_agent,
    }
    for given in (config.headers, more):
        for name, value in (given or {}).items():
            name, text = header_name(name), header_value(name, value)
            if name in _OWN:
                raise ConfigError(f"the header {name!r} is set by the websocket itself; leave it out of headers")
            set_header(found, name, text)
    return found
