"""What is secret by its name, and taking credentials out of whatever is shown: errors, logs, snapshots, recordings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from os.path import commonprefix
from typing import Any

MARK = "<redacted>"
# So many characters of a secret are one: the first few of a key are the same in all keys.
_HEAD = 12

#: The headers of a request that prove who is asking.
CREDENTIAL_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "x-goog-api-key"})
#: Those, and the headers of an answer that hand out the like.
SECRET_HEADERS = CREDENTIAL_HEADERS | {"proxy-authenticate", "set-cookie"}
#: The query parameters by which the API takes a key or a token.
CREDENTIAL_PARAMETERS = frozenset({"access_token", "key", "oauth_token"})
# A gateway may have others, which only their names tell; so may an object that is printed.
_PARAMETER = r"key|token|secret|sig|code|auth|password"
_FIELD = (
    r"(?:proxy-)?authorization|(?:set-)?cookie|(?:x-goog-)?api[-_]?key(?:[-_]?string)?|x-goog-iam-.*|password|"
    r"(?:access|refresh|auth)[-_]?token|client[-_]?secret|private[-_]?key(?:[-_]?data)?"
)


def is_secret_parameter(name: str) -> bool:
    """Whether a query parameter of a base URL looks like a credential."""
    return re.search(_PARAMETER, name, re.IGNORECASE) is not None


def is_secret_field(name: str) -> bool:
    """Whether a field or a header, by its name, holds a credential."""
    return re.fullmatch(_FIELD, name, re.IGNORECASE) is not None


def redact(text: str, secrets: Iterable[str]) -> str:
    """``text`` without the given secrets, as they are and as a URL, JSON or Python would spell them."""
    return _without(text, _spellings(secrets))


def redact_json(value: Any, secrets: Iterable[str]) -> Any:
    """A JSON value with the secrets taken out of all its texts, the names of its fields too."""
    return _json_without(value, _spellings(secrets))


def _spellings(secrets: Iterable[str]) -> list[str]:
    """The longest first: one may be a part of another."""
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
        if spelled[:_HEAD] in text:
            text = _without_cut(text, spelled)
    return text


def _without_cut(text: str, spelled: str) -> str:
    """Text without what is only the beginning of a secret: somebody cut it short."""
    head, rest = spelled[:_HEAD], spelled[_HEAD:]
    first, *pieces = text.split(head)
    # Letters are what is compared here, not the parts of a path.
    return MARK.join([first, *(piece[len(commonprefix([piece, rest])) :] for piece in pieces)])  # noqa: RUF071


def _json_without(value: Any, spellings: list[str]) -> Any:
    if isinstance(value, str):
        return _without(value, spellings)
    if isinstance(value, list):
        return [_json_without(item, spellings) for item in value]
    if isinstance(value, dict):
        return {_without(name, spellings): _json_without(item, spellings) for name, item in value.items()}
    return value


def redact_echoes(headers: Mapping[str, str], secrets: list[str]) -> dict[str, str]:
    """The headers of a success: what is a credential of the request's is hidden, wherever it stands.

    Every answer comes through here, so that looking is cheap and only what is found is worked on.
    """
    text = "\n".join(headers.values())
    for secret in secrets:
        if secret[:_HEAD] in text:
            headers = redact_headers(headers, secrets)
            break
    if CREDENTIAL_HEADERS.isdisjoint(headers):
        return dict(headers)
    return {name: MARK if name in CREDENTIAL_HEADERS else value for name, value in headers.items()}


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> dict[str, str]:
    """Headers as they may be kept: those that carry credentials are hidden, echoes in others taken out."""
    spellings = _spellings(secrets)
    return {name: MARK if name in SECRET_HEADERS else _without(value, spellings) for name, value in headers.items()}
