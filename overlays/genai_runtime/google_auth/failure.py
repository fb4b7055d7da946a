"""Why there is no access token, and the error that a caller sees."""

from __future__ import annotations

import sys
from contextlib import suppress
from time import time
from typing import Any, TypeVar, cast

from genai_runtime import errors
from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets
from genai_runtime.transport.failure import Failure
from genai_runtime.transport.retry import http_date

from .kinds import describe, hint
from .requests import AuthRequest, Exchange, Unreachable

__all__ = ["TokenProblem", "problem_of"]

E = TypeVar("E", bound=errors.CredentialsError)

NOT_FOUND = (
    "no Google credentials were found. Sign in on this machine with `gcloud auth application-default login`, name a "
    "key file or configuration in GOOGLE_APPLICATION_CREDENTIALS, or pass credentials=...; an API key of Vertex AI, "
    "api_key=..., needs none of them"
)


class TokenProblem:
    """Why a renewal failed, without exceptions and frames, since all waiting calls share it.

    Attributes:
        cls: The class of the error.
        transient: Whether another try may help.
        message: What happened.
        kind: What the credentials are called.
        failure: The failure of the network, if that was it.
        attempts: How many tries were made.
    """

    __slots__ = ("attempts", "cls", "failure", "kind", "message", "oauth_error", "transient")

    def __init__(
        self,
        cls: type[errors.CredentialsError],
        message: str,
        kind: str,
        *,
        transient: bool = False,
        failure: Failure | None = None,
        oauth_error: str | None = None,
    ) -> None:
        self.cls = cls
        self.message = message
        self.kind = kind
        self.transient = transient
        self.failure = failure
        self.oauth_error = oauth_error
        self.attempts = 1

    def to_error(self) -> errors.CredentialsError:
        """Return a new error with this reason."""
        words = self.message
        if self.attempts > 1:
            words = f"{words}; {self.attempts} attempts were made"
        error = _with_google_class(self.cls)(words)
        error.credentials = self.kind
        error.oauth_error = self.oauth_error
        error.attempts = self.attempts
        if isinstance(error, errors.CredentialsUnavailable) and self.failure is not None:
            error.kind, error.phase = self.failure.kind, self.failure.phase
            error.__cause__ = self.failure.reason()
        return error


def problem_of(error: BaseException, credentials: Any, request: AuthRequest) -> TokenProblem:
    """Classify an exception from a token request."""
    kind, last = describe(credentials), request.last
    what = f"no access token came for the {kind}"
    unavailable = errors.CredentialsUnavailable
    if isinstance(error, Unreachable):
        return _unreachable(what, kind, last)
    if isinstance(error, errors.ConfigError):
        return TokenProblem(errors.CredentialsNotFound, str(error), kind)
    names = {each.__name__ for each in type(error).__mro__ if each.__module__.startswith("google.auth")}
    code, said = _words(error)
    if "DefaultCredentialsError" in names and credentials is None:
        if said.startswith("Your default credentials were not found"):
            return TokenProblem(errors.CredentialsNotFound, NOT_FOUND, kind)
        if error.__cause__ is not None:
            said = f"{said} ({_words(error.__cause__)[1]})"
        return TokenProblem(errors.CredentialsNotFound, f"the Google credentials cannot be used: {said}", kind)
    if last.failure is not None:
        return _unreachable(what, kind, last)
    if "TransportError" in names or getattr(error, "retryable", False) is True:
        return TokenProblem(unavailable, f"{what}: {said}", kind, transient=True)
    if last.status is not None and 200 <= last.status < 300:
        message = f"{what}: the answer of {last.host} makes no sense"
        return TokenProblem(unavailable, message, kind, transient=True)
    advice = hint(credentials, code, _skew(last.date))
    message = f"{what}: {said}{f'; {advice}' if advice else ''}"
    return TokenProblem(errors.CredentialsError, message, kind, oauth_error=code)


def _unreachable(what: str, kind: str, last: Exchange) -> TokenProblem:
    failure = last.failure
    assert failure is not None
    where = f" ({last.host})" if last.status is None and last.host else ""
    cls = errors.CredentialsTimeout if failure.timeout else errors.CredentialsUnavailable
    return TokenProblem(cls, f"{what}: {failure.message}{where}", kind, transient=not failure.final, failure=failure)


def _words(error: BaseException) -> tuple[str | None, str]:
    """The OAuth code of an error, if it has one, and its first line without credentials."""
    text = next((each for each in error.args if isinstance(each, str)), None) or str(error) or type(error).__name__
    code = None
    for each in error.args:
        found = _body(each).get("error")
        if isinstance(found, str) and found.replace("_", "").isalpha() and len(found) < 60:
            code = found
    said = redact(" ".join(text.split()), active_secrets())
    return code, errors.shorten(said, 300).rstrip(".")


def _body(value: Any) -> dict[str, Any]:
    """The body of an answer among the arguments of an error: a dict, or its text."""
    if isinstance(value, str) and value[:1] == "{":
        import json

        with suppress(ValueError):
            value = json.loads(value)
    return value if isinstance(value, dict) else {}


def _skew(date: str | None) -> float | None:
    """How many seconds the clock of this machine is ahead of a server's ``Date``."""
    there = http_date(date or "")
    return None if there is None else time() - there.timestamp()


_joined: dict[type[Any], type[Any]] = {}


def _with_google_class(cls: type[E]) -> type[E]:
    """Return ``cls``, joined with google-auth's class where that is loaded: programs catch either."""
    theirs = sys.modules.get("google.auth.exceptions")
    if theirs is None:
        return cls
    found = _joined.get(cls)
    if found is None:
        other = theirs.DefaultCredentialsError if cls is errors.CredentialsNotFound else theirs.RefreshError
        names = {
            "__module__": cls.__module__,
            "__qualname__": cls.__qualname__,
            "__doc__": cls.__doc__,
            "_plain_class": cls,
            "_joins": (_with_google_class,),
            "_retryable": issubclass(cls, errors.CredentialsUnavailable),
        }
        found = _joined[cls] = type(cls.__name__, (cls, other), names)
    return cast("type[E]", found)
