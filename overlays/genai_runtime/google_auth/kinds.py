"""Names of the kinds of credentials, and advice for each when they fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["describe", "hint", "secrets_of"]

_KINDS = {
    "google.oauth2.credentials": "authorized user",
    "google.oauth2.service_account": "service account",
    "google.oauth2.gdch_credentials": "GDCH service account",
    "google.auth.compute_engine.credentials": "metadata server",
    "google.auth.app_engine": "App Engine",
    "google.auth.impersonated_credentials": "impersonated service account",
    "google.auth.identity_pool": "workload identity",
    "google.auth.aws": "workload identity of AWS",
    "google.auth.pluggable": "workload identity of an executable",
    "google.auth.external_account": "external account",
    "google.auth.external_account_authorized_user": "external account's authorized user",
    "google.auth.downscoped": "downscoped credentials",
}
_NAMED = ("service account", "impersonated service account", "GDCH service account")
_SECRET_FIELDS = ("_refresh_token", "_client_secret", "_id_token", "token")


def describe(credentials: Any) -> str:
    """Return what a person calls credentials, with the name of the account where they have one."""
    if credentials is None:
        return "application default credentials"
    kind = next((_KINDS[each.__module__] for each in type(credentials).__mro__ if each.__module__ in _KINDS), None)
    if kind is None:
        return f"credentials of {type(credentials).__module__}.{type(credentials).__qualname__}"
    account = getattr(credentials, "service_account_email", None)
    return f"{kind} {account}" if kind in _NAMED and isinstance(account, str) else kind


def hint(credentials: Any, oauth_error: str | None, skew: float | None) -> str:
    """Return advice for an error of a token endpoint, empty where there is none.

    Args:
        credentials: Whose token was asked for.
        oauth_error: Its code, such as ``invalid_grant``.
        skew: How many seconds this machine's clock is ahead of the server's, where that is known.
    """
    if skew is not None and abs(skew) > 300:
        return (
            f"this machine's clock is {abs(skew) / 60:.0f} minutes {'ahead of' if skew > 0 else 'behind'} the server's"
        )
    kind = describe(credentials)
    if oauth_error == "invalid_grant" and kind == "authorized user":
        return "sign in again: gcloud auth application-default login"
    if oauth_error == "invalid_grant" and kind.startswith("service account"):
        return "its key may have been deleted or disabled"
    if oauth_error == "invalid_scope":
        return "give the credentials the scope https://www.googleapis.com/auth/cloud-platform"
    return ""


def secrets_of(credentials: Any, depth: int = 3) -> Iterator[str]:
    """Yield what proves who credentials are, of their sources as well."""
    for name in _SECRET_FIELDS:
        value = getattr(credentials, name, None)
        if isinstance(value, bytes):
            value = value.decode("latin-1")
        if isinstance(value, str) and value:
            yield value
    source = getattr(credentials, "_source_credentials", None) or getattr(
        credentials, "_impersonated_credentials", None
    )
    if source is not None and depth:
        yield from secrets_of(source, depth - 1)
