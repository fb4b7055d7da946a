"""What is logged of calls, imported only where somebody listens.

INFO has one line for each request, and one for each wait before another attempt. DEBUG adds what was sent and answered:
sizes, and headers without credentials. Bodies are not logged.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, unquote_plus, urlsplit

from genai_runtime import errors
from genai_runtime.logger import log
from genai_runtime.redaction import (
    CREDENTIAL_HEADERS,
    CREDENTIAL_PARAMETERS,
    MARK,
    SECRET_HEADERS,
    UPLOAD_PARAMETERS,
    is_secret_field,
    is_secret_parameter,
    redact,
    redact_fields,
)
from genai_runtime.secret import active_secrets

from .failure import Failure

if TYPE_CHECKING:
    from .prepare import Plan
    from .request import Content, PreparedRequest

__all__ = ["AttemptLog", "logged", "path_of", "retrying", "shown_headers", "shown_url", "transfer_ended", "waiting"]

_CAPABILITIES = CREDENTIAL_PARAMETERS | UPLOAD_PARAMETERS
_URLS = frozenset({"content-location", "location", "referer"})


def logged(attempt: Callable[..., Any], now: Callable[[], float]) -> Callable[..., Any]:
    """Return the same attempt, with a line for each request that it makes."""

    def core(plan: Plan, deadline: float, made: int) -> Any:
        inner = attempt(plan, deadline, made)
        note = AttemptLog(plan, made, now)
        effect: Any = None
        prepared: Any = None
        outcome: Any = None
        thrown: Exception | None = None
        try:
            while True:
                effect = inner.throw(thrown) if thrown is not None else inner.send(outcome)
                thrown = None
                # By what the commands have: the module of the core imports this one.
                prepared = getattr(effect, "prepared", None)
                if prepared is not None:
                    note.sends(prepared)
                try:
                    outcome = yield effect
                except Exception as error:
                    thrown = note.failed = error
                    continue
                if prepared is not None:
                    note.answered(outcome.status, outcome.headers)
                elif hasattr(effect, "parts"):
                    note.size = sum(map(len, effect.parts))
        except StopIteration as stop:
            note.over(stop.value if isinstance(stop.value, errors.GenAIError) else None)
            return stop.value
        except GeneratorExit:
            inner.close()
            note.over(None, "it was given up")
            raise
        except Exception as error:
            note.over(error)
            raise
        finally:
            # A frame that is kept by a traceback must not show what went through it.
            effect = prepared = outcome = thrown = note.failed = None

    return core


class AttemptLog:
    """The lines of one attempt: of each request, where it is redirected."""

    def __init__(self, plan: Plan, made: int, now: Callable[[], float]) -> None:
        self._operation = plan.request.operation.id
        self._made = made
        self._now = now
        self._start = 0.0
        self._sent: PreparedRequest | None = None
        self._status: int | None = None
        self._headers: Mapping[str, str] = {}
        #: The bytes of the answer, where it was read whole.
        self.size: int | None = None
        #: What a request came to that is sent again within the attempt.
        self.failed: Exception | None = None

    def sends(self, prepared: PreparedRequest) -> None:
        """A request is sent."""
        if self._sent is not None:
            self.over(self.failed)
        self.failed = None
        self._sent, self._start = prepared, self._now()
        self._status = self.size = None
        if log.isEnabledFor(logging.DEBUG):
            size, headers = shown_size(prepared.content), shown_headers(prepared.headers)
            _write(
                logging.DEBUG, f"{prepared.method} {shown_url(prepared.url)} sends {size}, headers {headers}", prepared
            )

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """The head of its answer has come."""
        self._status, self._headers = status, headers

    def over(self, error: Exception | None, words: str = "") -> None:
        """It came to its end: to an answer, or to this error."""
        prepared, self._sent = self._sent, None
        if prepared is None:
            return
        seconds = self._now() - self._start
        path = path_of(prepared.url)
        if isinstance(error, Failure):
            words = error.describe()
        elif error is not None and (self._status is None or self._status < 300):
            words = f"{type(error).__name__} {getattr(error, 'code', None) or ''}".rstrip()
        line = f"{prepared.method} {path} -> {self._status or 'no answer'} in {seconds:.3f} s, attempt {self._made}"
        if self._status is not None and log.isEnabledFor(logging.DEBUG):
            size = "" if self.size is None else f" {self.size} bytes,"
            told = f"answered {self._status},{size} headers {shown_headers(self._headers.items())}"
            _write(logging.DEBUG, f"{prepared.method} {path} {told}", prepared)
        about = {
            "operation": self._operation,
            "method": prepared.method,
            "path": path,
            "status": self._status,
            "seconds": seconds,
            "attempt": self._made,
        }
        _write(logging.INFO, f"{line}: {words}" if words else line, prepared, about)


def retrying(plan: Plan, made: int, delay: float, cause: Exception | None) -> None:
    """Log the wait before another attempt."""
    path = path_of(plan.url)
    if isinstance(cause, errors.APIError):
        reason = f"{cause.code} {cause.status or ''}".rstrip()
    elif isinstance(cause, Failure):
        reason = cause.describe()
    else:
        reason = str(cause)
    method = plan.request.operation.method
    line = f"{method} {path}: attempt {made + 1} follows in {delay:.3f} s, after {reason}"
    about = {
        "operation": plan.request.operation.id,
        "method": method,
        "path": path,
        "attempt": made + 1,
        "delay": delay,
        "reason": reason,
    }
    _write(logging.INFO, line, None, about)


def waiting(what: str, delay: float, reason: str) -> None:
    """Log the wait before a stream or a transfer goes on where it broke off."""
    line = f"{what} goes on in {delay:.3f} s" + (f", after {reason}" if reason else "")
    _write(logging.INFO, line, None, {"delay": delay, "reason": reason})


def asked(method: str, url: str, status: int | None, seconds: float, failure: Failure | None) -> None:
    """Log a request for a token, which is no call of the API: to which server, and what came of it."""
    if not log.isEnabledFor(logging.INFO):
        return
    parts = urlsplit(url)
    where = f"{parts.netloc.rpartition('@')[2]}{parts.path}"
    words = "" if failure is None else f": {failure.describe()}"
    line = f"{method} {where} -> {status or 'no answer'} in {seconds:.3f} s, for a token{words}"
    _write(logging.INFO, line, None, {"method": method, "path": parts.path, "status": status, "seconds": seconds})


def transfer_ended(what: str, plan: Plan, came: str) -> None:
    """Log the end of a stream or a download, of which the line of its request told the beginning."""
    _write(logging.DEBUG, f"the {what} of {plan.request.operation.method} {path_of(plan.url)} ended after {came}", None)


def _write(level: int, line: str, sent: PreparedRequest | None, about: dict[str, Any] | None = None) -> None:
    secrets = active_secrets()
    if sent is not None:
        values = [value.removeprefix("Bearer ") for name, value in sent.headers if name in CREDENTIAL_HEADERS]
        secrets = [*secrets, *(value for value in values if len(value) >= 6)]
    line = redact(line, secrets)
    if about is not None:
        about = {name: redact(value, secrets) if isinstance(value, str) else value for name, value in about.items()}
    log.log(level, "%s", line, extra=None if about is None else {"genai": about})


def path_of(url: str) -> str:
    """The path of a URL; what its query holds is told nowhere, nor the name of an auth token."""
    path: str = redact_fields(_split(url).path)
    return path or "/"


def shown_url(url: str) -> str:
    """A URL without user and password, the values of parameters that suggest a credential redacted."""
    parts = _split(url)
    shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{path_of(url)}"
    query = "&".join(map(_parameter, parts.query.split("&"))) if parts.query else ""
    return f"{shown}?{query}" if query else shown


def _split(url: str) -> SplitResult:
    """The parts of a URL; of one that a server gave and that is none, its scheme: what sends it tells what is wrong."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult(url.partition(":")[0], "", "", "", "")


def _parameter(pair: str) -> str:
    name = pair.partition("=")[0]
    known = unquote_plus(name).lower()
    secret = known in _CAPABILITIES or (is_secret_parameter(known) and known != "pagetoken")
    return f"{name}={MARK}" if secret else pair


def shown_headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers with those redacted that are credentials, or by their names may be."""
    return {name: _header(name.lower(), value) for name, value in headers}


def _header(name: str, value: str) -> str:
    if name in SECRET_HEADERS or is_secret_field(name) or is_secret_parameter(name) or "uploadid" in name:
        return MARK
    if name in _URLS or name.endswith("-url"):
        return shown_url(value) if "://" in value else value.partition("?")[0]
    return value


def shown_size(content: Content) -> str:
    """How much is sent."""
    return f"{len(content)} bytes" if isinstance(content, bytes) else "a stream"
