"""Where requests go: base URLs are checked once, and an address that the server names is held to its origin."""

from __future__ import annotations

from functools import lru_cache

from genai_runtime.errors import ConfigError, InsecureBaseURL
from genai_runtime.errors.arguments import invalid
from genai_runtime.redaction import is_secret_parameter

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LOOPBACK = ("127.0.0.1", "localhost")

Origin = tuple[str, str, int]


@lru_cache(maxsize=256)
def check_base_url(url: str, allow_insecure: bool = False) -> str:
    """``url`` without the last slash of its path, if requests may go there. Its query is added to each request's.

    A host and a path of another script are encoded as they travel.

    Raises:
        ConfigError: it is no http(s) URL, or has a user or a fragment.
        InsecureBaseURL: it is plain http to another machine, and that was not allowed.
    """
    if not isinstance(url, str) or any(ord(letter) <= 32 for letter in url):
        raise ConfigError("the base URL must be a URL without white space, such as 'https://example.com'")
    if (plain := plain_origin(url)) is not None and (plain[0] == "https" or allow_insecure or plain[1] in _LOOPBACK):
        return url
    from urllib.parse import urlsplit

    reason = ""
    parts = urlsplit("")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        reason = str(error)
    else:
        if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
            reason = "it needs a scheme, http or https, and a host"
        elif parts.username is not None or parts.password is not None:
            reason = "credentials do not belong in it; pass them as headers"
        elif parts.fragment:
            reason = "it must not have a fragment"
        elif port == 0:
            reason = "port 0 is none"
        else:
            url, reason = _encoded(url, parts.hostname)
    if reason:
        raise ConfigError(f"the base URL is not usable: {reason}")
    if parts.scheme == "http" and not allow_insecure and not is_loopback(parts.hostname or ""):
        raise InsecureBaseURL(
            f"http://{parts.hostname} would carry the key in clear text; use https, or allow it with "
            "Client(allow_insecure=True)"
        )
    root, mark, query = url.partition("?")
    return root.rstrip("/") + (mark and query and mark + query)


def _encoded(url: str, host: str) -> tuple[str, str]:
    """The URL in ASCII; or, with the reason, one whose host cannot be a host."""
    sent = host
    if not host.isascii():
        import idna

        try:
            sent = idna.encode(host, uts46=True).decode("ascii")
        except UnicodeError:
            return url, f"{host!r} is no international host name"
    import re
    from urllib.parse import quote, urlsplit

    labels = sent.removesuffix(".").split(".")
    if ":" not in sent and not all(0 < len(label) < 64 and re.fullmatch(r"[\w-]+", label) for label in labels):
        return url, f"{host!r} is no host name"
    if url.isascii():
        return url, ""
    if any("\ud800" <= letter <= "\udfff" for letter in url):
        return url, "it holds half a surrogate pair"
    parts = urlsplit(url)
    authority = f"[{sent}]" if ":" in sent else sent
    place = f"{authority}:{parts.port}" if parts.port else authority
    keep = "/:@!$&'()*+,;=~%-._?"
    query = f"?{quote(parts.query, safe=keep)}" if parts.query else ""
    return f"{parts.scheme}://{place}{quote(parts.path, safe=keep)}{query}", ""


def plain_origin(url: str) -> Origin | None:
    """The origin of a URL that has an ordinary host and nothing more, as that of the service: this needs no parser."""
    scheme, _, authority = url.partition("://")
    host, _, digits = authority.partition(":")
    if scheme not in _DEFAULT_PORTS or not authority.isascii() or authority.endswith(":") or host != host.lower():
        return None
    if not all(label.replace("-", "").isalnum() and len(label) < 64 for label in host.split(".")):
        return None
    if not digits:
        return scheme, host, _DEFAULT_PORTS[scheme]
    return (scheme, host, int(digits)) if digits.isdigit() and len(digits) < 6 and 0 < int(digits) < 65536 else None


@lru_cache(maxsize=256)
def version_in(base_url: str) -> tuple[str, str | None]:
    """A base URL without the API version that its path ends in, and that version: ``https://x/v1beta`` has one."""
    if plain_origin(base_url) is not None:
        return base_url, None
    import re

    root, mark, query = base_url.partition("?")
    found = re.fullmatch(_VERSIONED, root.rstrip("/"), re.IGNORECASE)
    return (found[1] + mark + query, found[2]) if found else (base_url, None)


# Compiled when one is first looked for: a client of the service itself has no need of it.
_VERSIONED = r"(https?://.+?)/+(v\d+(?:(?:alpha|beta)\d*)?)"


def query_secrets(base_url: str) -> list[str]:
    """The values in a base URL's query that prove who is calling, as their names say."""
    query = base_url.partition("?")[2]
    if not query:
        return []
    from urllib.parse import parse_qsl

    return [value for name, value in parse_qsl(query) if is_secret_parameter(name)]


def is_loopback(host: str) -> bool:
    """Whether a host name means this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@lru_cache(maxsize=256)
def origin(url: str) -> Origin:
    """Scheme, host and port of a URL."""
    scheme, mark, rest = url.partition("://")
    if (plain := plain_origin(scheme + mark + rest.partition("/")[0])) is not None:
        return plain
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _DEFAULT_PORTS.get(scheme, 0)


def is_url(text: str) -> bool:
    """Whether a URL that a server names has a host and a port that can be read."""
    from urllib.parse import urlsplit

    try:
        return urlsplit(text).port != 0
    except ValueError:
        return False


def onto_origin(url: str, base_url: str) -> str:
    """``url`` with its scheme and authority replaced by the base URL's, its path and query kept.

    A gateway stands between this client and the service, and the service does not know the gateway's name.
    """
    from urllib.parse import urlsplit

    parts, base = urlsplit(url), urlsplit(base_url)
    path, prefix = parts.path or "/", base.path.rstrip("/")
    if prefix and path.startswith("/upload/") and origin(url) != origin(base_url):
        # The service does not know either that the gateway stands under a path of its own.
        path = prefix + path
    return f"{base.scheme}://{base.netloc}{path}{_queries(base.query, parts.query)}"


@lru_cache(maxsize=256)
def target(base_url: str, api_version: str, path: str, query: str, upload: bool) -> str:
    """The URL of a request: base, ``/upload`` where it is one, version, path, the queries of base and request."""
    version = f"/{api_version}" if api_version else ""
    root, _, ours = base_url.partition("?")
    url = f"{root}/upload{version}{path}" if upload else f"{root}{version}{path}"
    if ours:
        return url + _queries(ours, query)
    return f"{url}?{query}" if query else url


def _queries(ours: str, others: str) -> str:
    """Both queries as one; where both name a parameter, the request's own counts."""
    if not ours:
        return others and "?" + others
    named = {pair.partition("=")[0] for pair in others.split("&")}
    kept = [pair for pair in ours.split("&") if pair and pair.partition("=")[0] not in named]
    return "?" + "&".join([*kept, others] if others else kept)


def encode_query(query: object) -> str:
    """Query parameters, percent-encoded; a list repeats its name, None is left out."""
    from urllib.parse import quote

    pairs: list[str] = []
    items = query.items() if isinstance(query, dict) else query
    for name, value in items:  # type: ignore[attr-defined]
        for each in value if isinstance(value, list | tuple) else (value,):
            if each is not None:
                text = str(each).lower() if isinstance(each, bool) else str(each)
                try:
                    pairs.append(f"{quote(str(name), safe='-._~$')}={quote(text, safe='-._~,')}")
                except UnicodeEncodeError:
                    raise invalid(f"query[{str(name)!r}]", "holds half a surrogate pair, which no URL can") from None
    return "&".join(pairs)
