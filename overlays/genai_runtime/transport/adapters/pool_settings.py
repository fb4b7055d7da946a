"""``client_args`` and ``async_client_args``: what our pools can do with them, and what needs a whole client."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import Any

from genai_runtime.errors import ConfigError

from ..urls import origin

POOL_ARGS = frozenset({"cert", "http1", "http2", "limits", "proxy", "trust_env", "verify"})
MAX_CONNECTIONS = 100
KEEP_ALIVE = 30.0

# TLS contexts by what they were made from.
_contexts: dict[Any, Any] = {}
_CONTEXTS = 16


class PoolSettings:
    """The settings of a connection pool, read from httpx's own argument names.

    ``url`` is what the pool is for, where a connection that lacks an authority is made anew (see ``authorities``).
    """

    __slots__ = (
        "_cert",
        "_few",
        "_proxy",
        "_ssl",
        "_trust_env",
        "_verify",
        "http1",
        "http2",
        "keep_alive",
        "max_connections",
        "max_idle",
    )

    def __init__(self, args: Mapping[str, Any], url: str = "") -> None:
        # Whether Google's authorities will do at first.
        self._few = _is_google(url)
        limits = args.get("limits")
        self.max_connections = _limit(limits, "max_connections") or MAX_CONNECTIONS
        idle = _limit(limits, "max_keepalive_connections")
        self.max_idle = self.max_connections if idle is None else idle
        self.keep_alive = _limit(limits, "keepalive_expiry") or KEEP_ALIVE
        self._verify = args.get("verify", True)
        self._cert = args.get("cert")
        self._proxy = args.get("proxy")
        self._trust_env = args.get("trust_env", True)
        self.http1 = args.get("http1", True)
        self.http2 = args.get("http2", False)
        self._ssl: Any = None
        if self.http2 and find_spec("h2") is None:
            raise ConfigError("http2 needs the package 'h2': pip install 'gemini-genai[http2]'")

    def ssl_context(self) -> Any:
        """The TLS context: one a process for the same settings, for it is dear to make."""
        if self._ssl is None:
            import ssl

            if isinstance(self._verify, ssl.SSLContext):
                self._ssl = self._verify
            else:
                # Not shared with HTTP/2, which is agreed on in the context.
                self._ssl = _shared_context(self._verify, self._cert, self._trust_env, bool(self.http2), self._few)
        return self._ssl

    def prepare(self, url: str) -> None:
        """Make the TLS context, if a request to ``url`` needs one and no proxy is in its way. This may block."""
        if url.startswith("https:"):
            self.ssl_context()

    def connection_arguments(self, scheme: str, backend: Any) -> dict[str, Any]:
        """The arguments of a connection of httpcore's, or of its pool behind a proxy."""
        return {
            "ssl_context": self.ssl_context() if scheme == "https" else None,
            "keepalive_expiry": self.keep_alive,
            "http1": self.http1,
            "http2": self.http2,
            "network_backend": backend,
        }

    def proxy_for(self, url: str, socks: str = "socksio") -> Any:
        """The proxy for a URL as ``(url, auth)``, None for a direct connection.

        Args:
            url: What is to be reached.
            socks: The module that speaks with a SOCKS proxy.

        Raises:
            ConfigError: there is no such proxy, or that module is missing.
        """
        proxy, setting = self._proxy, "the proxy"
        if proxy is None:
            if not self._trust_env or not _any_proxy():
                return None
            proxy = _environment_proxy(url)
            setting = "the proxy that the environment names"
        if proxy is None:
            return None
        if not isinstance(proxy, str):
            _check_socks(str(proxy.url), socks)
            return str(proxy.url), getattr(proxy, "raw_auth", None)
        from urllib.parse import urlsplit

        parts, port = urlsplit(proxy if "://" in proxy else f"http://{proxy}"), None
        usable = parts.scheme in ("http", "https", "socks5", "socks5h") and bool(parts.hostname)
        try:
            port = parts.port
        except ValueError:
            usable = False
        if not usable:
            raise ConfigError(f"{setting} must be an http, https or socks5 URL, with a port from 1 to 65535 if any")
        _check_socks(parts.scheme, socks)
        from urllib.parse import unquote

        auth = None
        if parts.username is not None:
            auth = (unquote(parts.username).encode(), unquote(parts.password or "").encode())
        name = parts.hostname or ""
        host = f"[{name}]" if ":" in name else name
        return f"{parts.scheme}://{host}{f':{port}' if port else ''}", auth

    def proxy_arguments(self, address: str) -> dict[str, Any]:
        """What an ``httpx.Proxy`` says besides its URL, as arguments of httpcore's for an HTTP proxy at ``address``."""
        headers, context = (getattr(self._proxy, name, None) for name in ("headers", "ssl_context"))
        found: dict[str, Any] = {}
        if headers:
            found["proxy_headers"] = headers.raw
        if context is not None and address.startswith("https:"):
            found["proxy_ssl_context"] = context
        return found


def check_args(args: Mapping[str, Any], client: type[Any], argument: str) -> None:
    """Refuse an argument that the client class does not take."""
    if not args:
        return
    import inspect

    known = list(inspect.signature(client).parameters)
    for name in args:
        if name not in known:
            near = _near(name, known)
            guess = f"; did you mean {near[0]!r}?" if near else ""
            raise ConfigError(f"{argument}: {client.__module__.partition('.')[0]} knows no argument {name!r}{guess}")


def _near(name: str, known: Sequence[str]) -> list[str]:
    """The known name that this one is most like, if any is."""
    from difflib import get_close_matches

    return get_close_matches(name, known, 1)


_LIMITS = ("max_connections", "max_keepalive_connections", "keepalive_expiry")


def check_limits(limits: Any, argument: str) -> None:
    """Refuse limits, given as a dict, that no pool has."""
    for name in limits if isinstance(limits, Mapping) else ():
        if name not in _LIMITS:
            near = _near(str(name), _LIMITS)
            guess = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_LIMITS)}"
            raise ConfigError(f"{argument}: limits has no {name!r}; {guess}")


def check_timeout(timeout: Any, argument: str) -> None:
    """Refuse a ``timeout`` that httpx would take and fail with later."""
    values = timeout if isinstance(timeout, tuple) else (timeout,)
    for value in values:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if value is not None and not number and not hasattr(value, "read"):
            raise ConfigError(
                f"{argument}: timeout is a number of seconds or an httpx.Timeout, not {type(value).__name__}"
            )


def client_arguments(args: Mapping[str, Any], module: Any) -> dict[str, Any]:
    """The arguments as the client class wants them: limits given as a dict become its own class."""
    out = dict(args)
    if isinstance(out.get("limits"), Mapping):
        out["limits"] = module.Limits(**out["limits"])
    return out


def _shared_context(verify: Any, cert: Any, trust_env: bool, http2: bool, few: bool) -> Any:
    files = [os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")] if trust_env else []
    named = [verify, *(cert if isinstance(cert, list | tuple) else [cert]), *files]
    # Files are replaced when certificates are renewed: what is made later knows the new ones.
    made = [_changed(each) for each in named if isinstance(each, str | os.PathLike)]
    key = repr(verify), repr(cert), trust_env, http2, *files, *made
    found = _contexts.get(key)
    if found is None:
        found = _make_context(verify, cert, trust_env, few)
        while len(_contexts) >= _CONTEXTS:
            _contexts.pop(next(iter(_contexts)), None)
        # Of two threads that make one at once, the first counts.
        found = _contexts.setdefault(key, found)
    if not few:
        from .authorities import add_authorities

        add_authorities(found)
    return found


def _is_google(url: str) -> bool:
    """Whether a server of Google's own answers at a URL."""
    scheme, host, _ = origin(url)
    return scheme == "https" and host.endswith(".googleapis.com")


def _changed(path: str | os.PathLike[str]) -> tuple[int, int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def new_context() -> Any:
    """Make a TLS context of the default settings that nobody else has."""
    return _make_context(True, None, True)


def _make_context(verify: Any, cert: Any, trust_env: bool, few: bool = False) -> Any:
    """Make a TLS context as httpx makes it, without httpx; a certificate beside a bundle, which it forgets, is kept."""
    import ssl

    from .tls_sessions import resume_sessions

    authorities = None
    try:
        if verify is True:
            file, folder = (os.environ.get(name) if trust_env else None for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
            if not file and not folder:
                file = _authorities()
            if file and few:
                from .authorities import Authorities

                authorities = Authorities(file)
                context = authorities.context()
            else:
                context = ssl.create_default_context(cafile=file, capath=None if file else folder)
        elif verify is False:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        elif isinstance(verify, str | os.PathLike):
            place = os.fspath(verify)
            folder = place if os.path.isdir(place) else None
            context = ssl.create_default_context(cafile=None if folder else place, capath=folder)
        else:
            raise TypeError(f"verify is True, False, a path or an ssl.SSLContext, not {type(verify).__name__}")
        if cert:
            parts: Any = (cert,) if isinstance(cert, str | os.PathLike) else cert
            context.load_cert_chain(*parts)
        resume_sessions(context, authorities)
        return context
    except (OSError, ssl.SSLError, ValueError, TypeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
    raise ConfigError(f"{_certificates(verify, cert)} cannot be read: {reason[:200]}")


def _authorities() -> str | None:
    """The file of the certificate authorities that httpx trusts; None for those of the operating system."""
    try:
        import certifi
    except ImportError:
        return None
    return certifi.where()


def _certificates(verify: Any, cert: Any) -> str:
    """The setting that names the certificates."""
    if cert is not None:
        return "cert (a client certificate, or verify with it)"
    if isinstance(verify, str | os.PathLike):
        return f"verify={str(verify)!r}"
    named = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
    return f"the certificates that {named[0]} of the environment names" if named else "the certificates"


def _limit(limits: Any, name: str) -> Any:
    return limits.get(name) if isinstance(limits, Mapping) else getattr(limits, name, None)


def _check_socks(proxy: str, module: str) -> None:
    if proxy.startswith("socks5") and find_spec(module) is None:
        package = module.replace("_", "-")
        raise ConfigError(f"a socks5 proxy needs the package {package!r}: pip install 'gemini-genai[socks]'")


def _any_proxy() -> bool:
    return any(name.lower().endswith("_proxy") and value for name, value in os.environ.items())


def _environment_proxy(url: str) -> str | None:
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    host = parts.hostname or ""
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(f"{host}:{parts.port}" if parts.port else host) or proxy_bypass(host):
        return None
    return proxy
