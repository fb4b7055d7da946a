"""What went wrong, as one line with its remedy, and the exit code."""

from __future__ import annotations

import errno
from typing import Any, NamedTuple

from genai_runtime import errors
from genai_runtime.models.names import hint
from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets

__all__ = [
    "BROKEN_PIPE",
    "FAILED",
    "INCOMPLETE",
    "INTERRUPTED",
    "REFUSED",
    "STOPPED",
    "UNREACHABLE",
    "USAGE",
    "CommandError",
    "Failure",
    "failure_of",
    "usage_message",
]

FAILED, USAGE, REFUSED, UNREACHABLE, INCOMPLETE, STOPPED = 1, 2, 3, 4, 5, 6
INTERRUPTED, BROKEN_PIPE = 130, 141

_KEY = "https://aistudio.google.com/apikey makes one: export GEMINI_API_KEY=..., or --key-file FILE"
_DOCTOR = "`genai doctor` looks for the cause"
_DENIED = "check the name (what is not there may be refused like this as well), and what the key may do"
#: Errors of a local file that come when an answer is written.
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
_REMEDIES: dict[str, str] = {
    "dns": f"check the name of the host and the network; {_DOCTOR}",
    "refused": "nothing listens there: check --base-url, or start it (genai emulator)",
    "tls": "if a proxy of your organisation signs certificates, name its CA: export SSL_CERT_FILE=/path/ca.pem",
    "proxy": "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY",
}


class CommandError(Exception):
    """What a command cannot do, with its remedy."""

    def __init__(self, message: str, remedy: str = "", code: int = USAGE) -> None:
        super().__init__(message)
        self.remedy = remedy
        self.code = code


class Failure(NamedTuple):
    """What is said of an error.

    Attributes:
        code: The exit code.
        message: What happened.
        remedy: What to do; may be empty.
        kind: The class of the error.
    """

    code: int
    message: str
    remedy: str
    kind: str

    def __str__(self) -> str:
        return f"{self.message}\nhint: {self.remedy}" if self.remedy else self.message

    def to_dict(self) -> dict[str, Any]:
        """The same for ``--json``."""
        return {"error": {"type": self.kind, "message": self.message, "remedy": self.remedy, "exit_code": self.code}}


def failure_of(error: BaseException) -> Failure:
    """Return what is said of an error, and the exit code."""
    code, remedy = _judged(error)
    said = str(error)
    if isinstance(error, OSError) and error.strerror and not isinstance(error, errors.GenAIError):
        said = f"{error.filename}: {error.strerror}" if error.filename is not None else error.strerror
    message = redact(" ".join(said.split()) or type(error).__name__, active_secrets())
    if code == FAILED and not isinstance(error, errors.GenAIError | CommandError | OSError):
        message = f"unexpected {type(error).__name__}: {message}"
    return Failure(code, message, remedy, type(error).__name__)


def _judged(error: BaseException) -> tuple[int, str]:
    """The exit code, and the remedy."""
    if isinstance(error, CommandError):
        return error.code, error.remedy
    if isinstance(error, errors.ConfigError) and "no API key" in str(error):
        return REFUSED, _KEY
    if isinstance(error, errors.InvalidAPIKey):
        return REFUSED, f"check the key for missing characters, or make another: {_KEY}"
    if isinstance(error, errors.AuthenticationError | errors.CredentialsError):
        return REFUSED, f"check the key, or the Google credentials; {_DOCTOR}"
    if isinstance(error, errors.PermissionDeniedError):
        if "unregistered callers" in str(error):
            return REFUSED, f"no key was sent: {_KEY}"
        return REFUSED, getattr(error, "help_url", None) or _DENIED
    if isinstance(error, errors.RateLimitError):
        wait = getattr(error, "retry_after", None)
        after = f"try again in {wait:.0f} s" if wait else "try again later"
        return FAILED, f"{after}, or raise the quota: https://ai.google.dev/gemini-api/docs/rate-limits"
    if isinstance(error, errors.NotFoundError):
        return FAILED, "check the name; `genai models` lists the models" if "models/" in str(
            error
        ) else "check the name"
    if isinstance(error, errors.APITimeoutError | errors.WaitTimeout):
        return UNREACHABLE, f"--timeout SECONDS gives it longer; {_DOCTOR}"
    if isinstance(error, errors.APIConnectionError):
        return UNREACHABLE, _REMEDIES.get(error.kind, _DOCTOR)
    if isinstance(error, errors.StreamError):
        return INCOMPLETE, "ask again"
    if "non-empty FileSearchStore" in str(error):
        return FAILED, "--force deletes it with its documents"
    if isinstance(error, errors.ServerError):
        return FAILED, "the service failed; try again later"
    if isinstance(error, OSError) and error.errno in _FULL:
        return FAILED, ""
    if isinstance(error, errors.ArgumentError | errors.ConfigError | OSError | ImportError):
        return USAGE, ""
    if isinstance(error, errors.GenAIError):
        return FAILED, ""
    return FAILED, "this may be a fault of the program: --debug shows where"


def usage_message(error: BaseException, program: str) -> str | None:
    """Return what is said of an error in the command line; None for any other error."""
    describe = getattr(error, "format_message", None)
    if describe is None or getattr(error, "exit_code", None) is None:
        return None
    context = getattr(error, "ctx", None)
    where = program if context is None else context.command_path
    said = describe()
    option = getattr(error, "option_name", None)
    if option is not None and hasattr(error, "possibilities"):
        known = [] if context is None else [name for each in context.command.params for name in each.opts]
        said = f"there is no option {option!r}{hint(option, [*known, '--help'])}"
    usage = "" if context is None else f"\n\n{context.get_usage().strip()}\nTry '{where} --help'."
    return f"{where}: {said}{usage}"
