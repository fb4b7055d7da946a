"""``genai doctor``: what stands between this machine and an answer, and what to do about it."""

from __future__ import annotations

import os
import re
import socket
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .common import DEFAULT_MODEL, Cli, coloured, command_app
from .failures import FAILED, REFUSED, failure_of
from .printable import printable

__all__ = ["APPS", "Check"]

OK, WARNING, WRONG, SKIPPED = "ok", "warning", "wrong", "skipped"
_COLOURS = {OK: 32, WARNING: 33, WRONG: 31, SKIPPED: 2}

_SETTINGS = "mend the option, or the variable of the environment, that says so"
#: Seconds for which nothing need come of a host.
_PATIENCE = 10.0
#: Seconds by which a clock may be wrong before it is said, and before tokens and certificates fail.
_OFF, _FAR_OFF = 60.0, 300.0
#: A package that an extra brings, in the metadata of this one.
_EXTRA = re.compile(r"""([\w.-]+)[^;]*;\s*extra\s*==\s*["']([\w-]+)["']\s*""")


@dataclass
class Check:
    """What one look came to.

    Attributes:
        name: What was looked at.
        status: ``"ok"``, ``"warning"``, ``"wrong"`` or ``"skipped"``.
        message: What was found.
        remedy: What to do; empty where nothing is to be done.
        facts: The same for programs.
    """

    name: str
    status: str
    message: str
    remedy: str = ""
    facts: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        found = {"name": self.name, "status": self.status, "message": self.message, "remedy": self.remedy}
        return found | self.facts


def doctor(cli: Cli) -> int:
    """Look for what is wrong: key, backend, proxy, DNS, TLS, clock, network, the API; with a remedy for each."""
    found = []
    for check in _checks(cli):
        found.append(check)
        if not cli.json:
            _print(check)
    wrong = [check.name for check in found if check.status == WRONG]
    if cli.json:
        cli.show({"ok": not wrong, "checks": [check.to_dict() for check in found]})
    elif not wrong:
        warned = any(check.status == WARNING for check in found)
        cli.note("nothing is wrong, but for what is warned of" if warned else "all is well")
    return FAILED if wrong else 0


def _print(check: Check) -> None:
    status = coloured(f"{check.status:<8}", _COLOURS[check.status], sys.stdout)
    print(f"{status} {check.name:<9} {printable(check.message)}", flush=True)
    if check.remedy:
        print(f"{'':<18} -> {printable(check.remedy)}", flush=True)


def _checks(cli: Cli) -> Iterator[Check]:
    yield _versions()
    yield _import_name()
    try:
        client = cli.client()
    except Exception as error:
        failure = failure_of(error)
        yield Check(
            "key" if failure.code == REFUSED else "settings", WRONG, failure.message, failure.remedy or _SETTINGS
        )
        return
    with client:
        config = client._shared.config
        yield _key(cli, client)
        yield _backend(client)
        base = urlsplit(config.base_url)
        checked, proxy = _proxy(config.base_url)
        yield checked
        if checked.status == WRONG:
            return
        host, port = (base.hostname or "", base.port or (443 if base.scheme == "https" else 80))
        reached = _dns(host, port) if proxy is None else _dns(*_place(proxy), proxy=True)
        yield reached
        if reached.status == WRONG:
            return
        secure = _tls(base, host, port, proxy)
        yield secure
        if secure.status == WRONG:
            return
        network = _network(config.base_url, proxy)
        yield from network
        if network[0].status == WRONG:
            return
        yield _api(cli, client)


def _versions() -> Check:
    import platform

    import httpx

    from ..version import __version__

    extras = _extras()
    facts = {
        "gemini-genai": __version__,
        "python": platform.python_version(),
        "httpx": httpx.__version__,
        "openssl": ssl.OPENSSL_VERSION,
        "platform": platform.platform(),
        "extras": extras,
    }
    said = f"gemini-genai {__version__}, Python {facts['python']}, httpx {facts['httpx']}, {ssl.OPENSSL_VERSION}"
    return Check("versions", OK, f"{said}; extras: {', '.join(extras) or 'none'}", facts=facts)


def _extras() -> list[str]:
    """The extras whose packages are all installed."""
    from importlib import metadata

    from genai_runtime.name_clash import DISTRIBUTION

    def installed(name: str) -> bool:
        try:
            return bool(metadata.version(name))
        except metadata.PackageNotFoundError:
            return False

    if not installed(DISTRIBUTION):
        return []
    wanted: dict[str, list[str]] = {}
    for each in metadata.requires(DISTRIBUTION) or ():
        if found := _EXTRA.fullmatch(each):
            wanted.setdefault(found[2], []).append(found[1])
    return sorted(extra for extra, names in wanted.items() if all(map(installed, names)))


def _import_name() -> Check:
    from genai_runtime.name_clash import find_clash

    clash = find_clash()
    if clash is None:
        return Check("import", OK, "`import genai` is gemini-genai's alone")
    status = WRONG if clash.hidden else WARNING
    return Check("import", status, clash.message, clash.remedy, {"owners": [*clash.owners]})


def _by_credentials(cli: Cli, client: Any) -> bool:
    """Whether Google's credentials say who is calling: on Vertex AI, unless a key was given for this call alone."""
    return client.vertexai and client._shared.backend.project is not None and cli.settings.key_file is None


def _key(cli: Cli, client: Any) -> Check:
    """Where the key is from. It is not shown, nor a part of it."""
    if _by_credentials(cli, client):
        return _credentials()
    backend = client._shared.backend
    if cli.settings.key_file is not None:
        return Check("key", OK, f"from the file {cli.settings.key_file!r}", facts={"from": "file"})
    names = [name for name in backend.key_variables if os.environ.get(name)]
    if not names:
        said = "there is none: requests to this base URL are sent without"
        remedy = "export GEMINI_API_KEY=..., if the server wants one"
        if client.vertexai:
            remedy = "export GOOGLE_CLOUD_PROJECT=..., or give --project, and Google's credentials are used"
        return Check("key", WARNING, said, remedy, {"from": None})
    key = os.environ[names[0]]
    facts = {"from": names[0], "length": len(key)}
    said = f"{names[0]} of the environment ({len(key)} characters)"
    if key != key.strip().strip("\"'"):
        return Check("key", WRONG, f"{said}; there are quotes or spaces around it", f"export {names[0]} without", facts)
    if len(names) > 1:
        remedy = f"unset the one that is not meant, if they differ: {' or '.join(names)}"
        return Check("key", WARNING, f"{said}; {names[1]} is set as well, and not used", remedy, facts)
    return Check("key", OK, said, facts=facts)


def _credentials() -> Check:
    """Which of Google's credentials are used, where they are looked for; nothing of what is in them."""
    named = os.environ.get("GOOGLE_APPLICATION_CREDENTIALS")
    if named is None:
        said = "Google credentials of this machine (gcloud auth application-default login, or its metadata server)"
        return Check("key", OK, f"{said} instead of a key", facts={"from": "credentials", "file": None})
    facts = {"from": "credentials", "file": named}
    if not os.path.isfile(named):
        said = f"there is no file {named!r}, which GOOGLE_APPLICATION_CREDENTIALS names"
        return Check("key", WRONG, said, "name one that is there, or unset it and sign in with gcloud", facts)
    return Check("key", OK, f"Google credentials of {named!r} instead of a key", facts=facts)


def _backend(client: Any) -> Check:
    config, backend = client._shared.config, client._shared.backend
    address = urlsplit(config.base_url)
    where = f"{address.scheme}://{address.netloc.rpartition('@')[2]}"
    facts = {"backend": backend.name, "base_url": where, "api_version": config.api_version}
    said = f"{backend.title} at {where}, {config.api_version}"
    if client.vertexai:
        facts |= {"project": backend.project, "location": backend.location}
        if backend.project is None:
            said += "; no project: the key says which, if there is one (express mode)"
        else:
            said += f"; project {backend.project}, location {backend.location}"
    return Check("backend", OK, said, facts=facts)


def _proxy(url: str) -> tuple[Check, str | None]:
    """The check of the proxy for a URL, and the proxy."""
    from genai_runtime.errors import ConfigError
    from genai_runtime.transport.adapters.pool_settings import PoolSettings

    named = sorted(name for name, value in os.environ.items() if name.lower().endswith("_proxy") and value)
    facts: dict[str, Any] = {"variables": named, "proxy": None}
    try:
        found = PoolSettings({}).proxy_for(url)
    except ConfigError as error:
        return Check("proxy", WRONG, str(error), f"mend or unset one of {', '.join(named)}", facts), None
    if found is None:
        said = f"none for this host ({', '.join(named)} set)" if named else "none"
        return Check("proxy", OK, said, facts=facts), None
    # Without the user and the password.
    facts["proxy"] = found[0]
    return Check("proxy", OK, f"{found[0]}, by {', '.join(named)}", facts=facts), found[0]


def _place(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _dns(host: str, port: int, *, proxy: bool = False) -> Check:
    begun = time.monotonic()
    try:
        found = {each[4][0] for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError) as error:
        remedy = "check the spelling, the network, and /etc/resolv.conf; behind a proxy, set HTTPS_PROXY"
        what = host
        if proxy:
            what, remedy = f"the proxy {host}", "check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY"
        return Check("dns", WRONG, f"{what} is not found: {getattr(error, 'strerror', None) or error}", remedy)
    addresses = sorted(map(str, found))
    more = f" and {len(addresses) - 2} more" if len(addresses) > 2 else ""
    took = time.monotonic() - begun
    facts = {"host": host, "addresses": addresses}
    return Check("dns", OK, f"{host} is {', '.join(addresses[:2])}{more} ({took * 1000:.0f} ms)", facts=facts)


def _tls(base: Any, host: str, port: int, proxy: str | None) -> Check:
    if base.scheme != "https":
        return Check("tls", SKIPPED, "the base URL is plain http")
    from genai_runtime.errors import ConfigError
    from genai_runtime.transport.adapters.pool_settings import new_context

    named = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
    trusted = f"{named[0]} ({os.environ[named[0]]})" if named else "certifi"
    try:
        context = new_context()
    except ConfigError as error:
        return Check("tls", WRONG, str(error), f"unset {' and '.join(named)}, or name a PEM file that can be read")
    if proxy is not None:
        return Check("tls", SKIPPED, f"through the proxy; trusted: {trusted}", facts={"trusted": trusted})
    try:
        with (
            socket.create_connection((host, port), timeout=_PATIENCE) as plain,
            context.wrap_socket(plain, server_hostname=host) as wrapped,
        ):
            certificate: Any = wrapped.getpeercert() or {}
            protocol = wrapped.version()
    except ssl.SSLCertVerificationError as error:
        remedy = "if a proxy of your organisation signs certificates: export SSL_CERT_FILE=/path/to/its-ca.pem"
        if "expired" in error.verify_message or "not yet valid" in error.verify_message:
            remedy = f"check the clock of this machine; else {remedy}"
        said = f"the certificate of {host} is not trusted: {error.verify_message}; trusted: {trusted}"
        return Check("tls", WRONG, said, remedy, {"trusted": trusted, "reason": error.verify_message})
    except OSError as error:
        remedy = "check firewalls and proxies: something ends connections to this host, or is no TLS server"
        said = f"no connection to {host}:{port}: {getattr(error, 'strerror', None) or error}"
        return Check("tls", WRONG, said, remedy)
    issuer = {name: value for part in certificate.get("issuer", ()) for name, value in part}
    facts = {
        "protocol": protocol,
        "issuer": issuer.get("organizationName") or issuer.get("commonName"),
        "expires": certificate.get("notAfter"),
        "trusted": trusted,
    }
    return Check("tls", OK, f"{protocol}, certificate of {facts['issuer']}; trusted: {trusted}", facts=facts)


def _network(url: str, proxy: str | None) -> list[Check]:
    """Whether the host answers, and what its Date header says of the clock. No key is sent."""
    import httpx

    from genai_runtime.transport.adapters.pool_settings import new_context

    parts = urlsplit(url)
    begun = time.time()
    try:
        verify: Any = new_context() if parts.scheme == "https" else False
        address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/"
        with httpx.Client(verify=verify, timeout=_PATIENCE) as http:
            answer = http.get(address)
    except httpx.HTTPError as error:
        remedy = "the proxy fails: check its address and password" if proxy else "check firewalls and proxies"
        refused = "refused" in str(error).lower()
        if refused and proxy is None:
            remedy = "nothing listens there: check --base-url, or start it (genai emulator)"
        return [Check("network", WRONG, f"no answer: {error or type(error).__name__}", remedy)]
    took = time.time() - begun
    facts = {"http_status": answer.status_code, "seconds": round(took, 3)}
    network = Check("network", OK, f"answers in {took * 1000:.0f} ms (status {answer.status_code})", facts=facts)
    return [network, _clock(answer.headers.get("date"), begun + took / 2)]


def _clock(date: str | None, here: float) -> Check:
    from genai_runtime.transport.retry import http_date

    there = http_date(date or "")
    if there is None:
        return Check("clock", SKIPPED, "the server tells no time")
    # The header has no fractions.
    off = here - there.timestamp() - 0.5
    facts = {"off_by_seconds": round(off, 1)}
    if abs(off) < _OFF:
        return Check("clock", OK, "agrees with the server's", facts=facts)
    said = f"is {abs(off):.0f} s {'ahead of' if off > 0 else 'behind'} the server's"
    status = WRONG if abs(off) >= _FAR_OFF else WARNING
    return Check("clock", status, said, "set it by the network: sudo timedatectl set-ntp true", facts)


def _api(cli: Cli, client: Any) -> Check:
    """Whether the API takes the key: the cheapest call. On Vertex AI one that names the project, and costs nothing."""
    begun = time.monotonic()
    done, facts = "takes the key, and lists models", {}
    try:
        if client.vertexai:
            counted = client.models.count_tokens(model=DEFAULT_MODEL, contents="Hello")
            done = f"takes the {'credentials' if _by_credentials(cli, client) else 'key'}, and counts tokens"
            facts = {"model": DEFAULT_MODEL, "tokens": counted.total_tokens}
        else:
            found = next(iter(client.models.list(config={"page_size": 1})), None)
            facts = {"model": found and found.name}
    except Exception as error:
        failure = failure_of(error)
        return Check("api", WRONG, failure.message, failure.remedy, {"type": failure.kind})
    took = time.monotonic() - begun
    return Check("api", OK, f"{done} ({took * 1000:.0f} ms)", facts=facts | {"seconds": round(took, 3)})


APPS: dict[str, Callable[..., Any]] = {"doctor": command_app(doctor)}
