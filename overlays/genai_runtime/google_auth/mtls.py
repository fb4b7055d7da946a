"""Mutual TLS as in google-auth: the machine's client certificate, and the hosts that require it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from genai_runtime.errors import ConfigError

from . import google_auth

__all__ = ["client_certificate", "mtls_url"]

_USE = ("GOOGLE_API_USE_CLIENT_CERTIFICATE", "CLOUDSDK_CONTEXT_AWARE_USE_CLIENT_CERTIFICATE")
_CONFIG = ("GOOGLE_API_CERTIFICATE_CONFIG", "CLOUDSDK_CONTEXT_AWARE_CERTIFICATE_CONFIG_FILE_PATH")
_ENDPOINT = "GOOGLE_API_USE_MTLS_ENDPOINT"
_BUNDLE = "/var/run/secrets/workload-spiffe-credentials/x509.credential-bundle.private-key.pem"
# Arguments of a client that decide about TLS by themselves.
_TLS_ARGS = ("app", "cert", "connector", "mounts", "ssl", "transport", "verify")


def client_certificate(given: Mapping[str, Any]) -> tuple[Any, bool]:
    """Return a TLS context with this machine's client certificate, if any, and whether to use the mTLS hosts.

    google-auth is loaded only where the environment, or a file of the Google Cloud SDK, speaks of a certificate.

    Args:
        given: The fields of a client's ``HttpOptions``. Their own TLS settings are left as they are, and get none.

    Raises:
        ConfigError: the certificate cannot be read, or a setting of it has no such value.
    """
    if not _may_have_certificate():
        return None, False
    mtls, problem = google_auth("google.auth.transport.mtls"), ""
    context = None
    try:
        if not _own_tls(given) and mtls.should_use_client_cert() and mtls.has_default_client_cert_source():
            context = _context(mtls)
        return context, bool(mtls.should_use_mtls_endpoint(client_cert_available=context is not None))
    except AttributeError:
        problem = "google-auth is too old for client certificates: pip install -U google-auth"
    except google_auth("google.auth.exceptions").GoogleAuthError as error:
        problem = f"the client certificate of this machine cannot be used: {str(error)[:200]}"
    raise ConfigError(problem)


def mtls_url(url: str) -> str:
    """Return a Google URL with its mTLS host; multi-regional hosts have none."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host.endswith(".googleapis.com") or ".mtls." in host or host.endswith(".rep.googleapis.com"):
        return url
    for domain in (".sandbox.googleapis.com", ".googleapis.com"):
        if host.endswith(domain):
            place = f"{host.removesuffix(domain)}.mtls{domain}{f':{parts.port}' if parts.port else ''}"
            return parts._replace(netloc=place).geturl()
    return url


def _context(mtls: Any) -> Any:
    from genai_runtime.transport.adapters.pool_settings import new_context

    context = new_context()
    return context if mtls.load_default_client_cert(context) else None


def _own_tls(given: Mapping[str, Any]) -> bool:
    clients = any(given.get(name) is not None for name in ("httpx_client", "httpx_async_client", "aiohttp_client"))
    args = [given.get(name) or {} for name in ("client_args", "async_client_args")]
    return clients or any(each.get(name) is not None for each in args for name in _TLS_ARGS)


def _may_have_certificate() -> bool:
    """Whether a setting points to a certificate, or asks for the mTLS hosts."""
    if any(os.environ.get(name) for name in (*_USE, *_CONFIG)):
        return True
    if os.environ.get(_ENDPOINT, "").strip().lower() not in ("", "auto", "never"):
        return True
    folder = os.environ.get("CLOUDSDK_CONFIG") or os.path.expanduser("~/.config/gcloud")
    return os.path.exists(f"{folder}/certificate_config.json") or os.path.exists(_BUNDLE)
