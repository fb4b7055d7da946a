"""Credentials, which are never printed, pickled or copied."""

from __future__ import annotations

import warnings
import weakref
from collections.abc import Callable, Iterable

from .errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


class Secret:
    """A credential. :meth:`reveal` returns it, for the one place that writes it into a header.

    It is kept behind a method of its own, where tools that walk over attributes do not find it.
    """

    __slots__ = ("__weakref__", "_reveal")

    def __init__(self, value: str) -> None:
        if not isinstance(value, str):
            # Shown by no frame of this traceback either.
            kind, value = type(value).__name__, ""
            raise ConfigError(f"a key or token must be a string, not {kind}")
        # A plain str, not the caller's subclass. On the hot path: once for each attempt and answer.
        self._reveal: Callable[[], str] = str.__str__(value).__str__
        if len(value) >= _CREDENTIAL:
            _active[weakref.ref(self, _forget)] = self._reveal

    def reveal(self) -> str:
        return self._reveal()

    def __repr__(self) -> str:
        return "<secret>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format("<secret>", spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not copied or pickled; make the object anew where it is needed")


_CREDENTIAL = 12
# How each is revealed, until it is gone: iterating over a WeakSet is slow.
_active: dict[weakref.ref[Any], Callable[[], str]] = {}


def _forget(gone: weakref.ref[Any]) -> None:
    _active.pop(gone, None)


#: How every credential in use in this process is revealed, for whoever is called too often for `active_secrets`. A list
#: is made of it, not a tuple: for that the collector may run once the loop has begun, and forget some of them.
reveals: Callable[[], Iterable[Callable[[], str]]] = _active.values


def active_secrets() -> list[str]:
    """Return every credential in use in this process, for redaction in logs and files.

    Short ones are left out: a made-up key of a few letters may be part of any text.
    """
    return [reveal() for reveal in list(reveals())]


class ApiKey:
    """An API key, sent in ``header``.

    White space around it, such as a newline from a file, is dropped with a warning.

    Raises:
        ConfigError: it is empty, or has characters that a header cannot have. The message does not show it.
    """

    __slots__ = ("_secret", "headers")

    def __init__(self, key: str, header: str = "x-goog-api-key") -> None:
        stripped = check_credential(key, "the API key")
        self._secret = Secret(stripped)
        #: Return the header, a copy of the same each time.
        self.headers: Callable[[], dict[str, str]] = {header: stripped}.copy

    def __repr__(self) -> str:
        return "ApiKey(<secret>)"


#: How the tokens begin that ``client.auth_tokens.create`` makes.
AUTH_TOKEN = "auth_tokens/"


class AuthToken:
    """An auth token in the place of an API key: it opens Live sessions, and no other request takes it."""

    __slots__ = ("_secret",)

    def __init__(self, token: str) -> None:
        self._secret = Secret(check_credential(token, "the auth token"))

    def headers(self) -> dict[str, str]:
        raise ConfigError("an auth token (auth_tokens/...) can only be used with the Live API; give an API key")

    def session_headers(self) -> dict[str, str]:
        """Return the headers that open a Live session."""
        return {"authorization": f"Token {self._secret._reveal()}", **self.key_headers()}

    def key_headers(self) -> dict[str, str]:
        """Return the header of an API key, for sockets that take a token in its place."""
        return {"x-goog-api-key": self._secret._reveal()}

    def __repr__(self) -> str:
        return "AuthToken(<secret>)"


class Bearer:
    """An OAuth 2 access token, sent as ``Authorization: Bearer``."""

    __slots__ = ("_secret",)

    def __init__(self, token: str) -> None:
        self._secret = Secret(check_credential(token, "the access token"))

    def headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self._secret._reveal()}"}

    def __repr__(self) -> str:
        return "Bearer(<secret>)"


def check_credential(value: str, what: str) -> str:
    """Return ``value`` without white space around it; ConfigError if a header cannot have it."""
    if not isinstance(value, str):
        raise ConfigError(f"{what} must be a string, not {type(value).__name__}")
    stripped = value.strip()
    if not stripped:
        raise ConfigError(f"{what} is empty")
    if not stripped.isascii() or not stripped.isprintable():
        raise ConfigError(f"{what} holds characters that no HTTP header can carry; is it copied whole?")
    if stripped != value:
        warnings.warn(f"{what} has white space around it, which was dropped", UserWarning, stacklevel=4)
    return stripped
