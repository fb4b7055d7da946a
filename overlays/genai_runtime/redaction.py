"""Redact credentials in errors, logs, snapshots and recordings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os.path import commonprefix

from .patterns import lazy_pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


MARK = "<redacted>"
#: The minimum length of a truncated secret to redact: the first few characters are the same in all keys.
HEAD = 12

#: The request headers with credentials.
CREDENTIAL_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "x-goog-api-key"})
#: Those, and response headers with credentials.
SECRET_HEADERS = CREDENTIAL_HEADERS | {"proxy-authenticate", "set-cookie"}
#: The query parameters for a key or a token.
CREDENTIAL_PARAMETERS = frozenset({"access_token", "key", "oauth_token"})
#: Those of the address of an upload: whoever has it may write there.
UPLOAD_PARAMETERS = frozenset({"upload_id", "uploadid"})
# Other names that suggest a credential: query parameters of gateways, fields of printed objects.
_PARAMETER = lazy_pattern("(?i)key|token|secret|sig|code|auth|password")
_FIELD = lazy_pattern(
    r"(?i)(?:proxy-)?authorization|(?:set-)?cookie|(?:x-goog-)?api[-_]?key(?:[-_]?string)?|x-goog-iam-.*|password|"
    r"(?:access|refresh|auth|bearer|id)[-_]?token|(?:client|(?:new[-_]?)?signing)[-_]?secret|secret|"
    r"(?:private|environment)[-_]?key(?:[-_]?data)?|x-[a-z-]*(?:token|key|secret)"
)
# Whoever knows the name of an auth token may use it.
_AUTH_TOKEN = lazy_pattern(r"(?a)(\bauth_tokens/)[\w.~%-]+")
_AUTH_TOKENS = lazy_pattern("auth_tokens(?:/|%2F)")


def is_secret_parameter(name: str) -> bool:
    """Whether the name of a query parameter suggests a credential."""
    return _PARAMETER.search(name) is not None


def is_secret_field(name: str) -> bool:
    """Whether the name of a field or header suggests a credential."""
    return _FIELD.fullmatch(name) is not None


def redact(text: str, secrets: Iterable[str]) -> str:
    """Redact secrets in a text, as they are and as escaped in URLs, JSON and Python."""
    return _without(text, _spellings(secrets))


def redact_json(value: Any, secrets: Iterable[str]) -> Any:
    """Redact secrets in all strings of a JSON value, keys included."""
    return _json_without(value, _spellings(secrets))


def redact_fields(value: Any, also: Iterable[str] = ()) -> Any:
    """Redact the texts of a JSON value whose names suggest a credential, and the names of auth tokens.

    Args:
        value: The JSON value.
        also: Further names of fields that hold credentials here.
    """
    if isinstance(value, str):
        return _AUTH_TOKEN.sub(rf"\1{MARK}", value)
    if isinstance(value, list):
        return [redact_fields(item, also) for item in value]
    if isinstance(value, dict):
        return {
            name: MARK
            if isinstance(item, str) and item and (is_secret_field(name) or name in also)
            else redact_fields(item, also)
            for name, item in value.items()
        }
    return value


def _spellings(secrets: Iterable[str]) -> list[str]:
    """The secrets as they may be escaped, longest first, since one may contain another."""
    import json
    from urllib.parse import quote

    found: set[str] = set()
    for secret in secrets:
        in_json = json.dumps(secret)[1:-1]
        found |= {secret, quote(secret, safe=""), quote(secret), in_json, repr(secret)[1:-1], repr(in_json)[1:-1]}
    return sorted(found, key=lambda spelled: (-len(spelled), spelled))


def _without(text: str, spellings: list[str]) -> str:
    for spelled in spellings:
        if spelled in text:
            text = text.replace(spelled, MARK)
    for spelled in spellings:
        if spelled[:HEAD] in text:
            text = _without_cut(text, spelled)
    return text


def _without_cut(text: str, spelled: str) -> str:
    """Redact truncated secrets: the beginning of one, before the end of the text."""
    # What all names of auth tokens begin with is no secret, and tells where another one stands.
    shared = _AUTH_TOKENS.match(spelled)
    length = HEAD + (shared.end() if shared else 0)
    head, rest = spelled[:length], spelled[length:]
    first, *pieces = text.split(head)
    # Characters are compared, not path segments.
    return MARK.join([first, *(piece[len(commonprefix([piece, rest])) :] for piece in pieces)])  # noqa: RUF071


def _json_without(value: Any, spellings: list[str]) -> Any:
    if isinstance(value, str):
        return _without(value, spellings)
    if isinstance(value, list):
        return [_json_without(item, spellings) for item in value]
    if isinstance(value, dict):
        return {_without(name, spellings): _json_without(item, spellings) for name, item in value.items()}
    return value


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> dict[str, str]:
    """Redact headers: values of those with credentials, and secrets echoed in others."""
    spellings = _spellings(secrets)
    return {name: MARK if name in SECRET_HEADERS else _without(value, spellings) for name, value in headers.items()}
