"""How long a call may take, how often it is repeated, and what is too much. Plain classes with defaults."""

from __future__ import annotations

from collections.abc import Collection

from genai_runtime import errors
from genai_runtime.errors import ConfigError
from genai_runtime.lazy_module import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing
else:
    typing = LazyModule("typing", globals())

#: Statuses of failures that may pass: of calls, and of requests for tokens and for sockets.
DEFAULT_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
MEBIBYTE = 1 << 20


class _Settings:
    __slots__: tuple[str, ...] = ()

    def replace(self, **changes: typing.Any) -> typing.Self:
        """A copy with some values changed."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return type(self)(**{**values, **changes})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]


class Timeouts(_Settings):
    """How long to wait, in seconds.

    ``connect`` for a connection, its TLS included; ``total`` for a whole unary call with all attempts and waits, and
    for the first event of a stream; ``idle`` without a byte once the first of a body has come; ``gap`` from one event
    of a stream to the next, unlimited when None. A timeout that the caller sets becomes ``total``, ``gap`` and
    ``idle``; ``setting`` is what it was set by, None where nobody did.
    """

    __slots__ = ("connect", "gap", "idle", "setting", "total")

    def __init__(
        self,
        *,
        connect: float = 10.0,
        total: float = 600.0,
        idle: float = 60.0,
        gap: float | None = None,
        setting: str | None = None,
    ) -> None:
        self.connect = _positive("connect", connect)
        self.setting = setting
        self.total = _positive("total", total)
        self.idle = _positive("idle", idle)
        self.gap = None if gap is None else _positive("gap", gap)

    def limited(self, seconds: float, setting: str = "the timeout of the request") -> Timeouts:
        """These timeouts under a limit that the caller set for a call, by ``setting``."""
        return self.replace(total=_positive("timeout", seconds), gap=seconds, idle=seconds, setting=setting)

    def reason(self, phase: errors.Phase, whole: bool) -> str:
        """How long was waited, and for which setting; ``whole`` says that the time of the whole call was over."""
        name, what = "total", "a call"
        if phase == "connect" and not whole:
            name, what = "connect", "a connection"
        elif phase == "body" and not whole:
            name, what = "idle", "silence"
        elif phase == "send" and not whole:
            name, what = "idle", "silence while sending"
        seconds = getattr(self, name)
        if self.setting is not None and name != "connect":
            return f"after {seconds:g} s: {self.setting} is {seconds * 1000:g} ms"
        if seconds == getattr(Timeouts(), name):
            return f"after {seconds:g} s, the default for {what} (http_options.timeout sets another, in milliseconds)"
        return f"after {seconds:g} s: Timeouts.{name}"


class RetryPolicy(_Settings):
    """When and how often a call is sent again.

    ``attempts`` counts the first request; 0 and 1 mean no retry. The wait before retry *n* (from 0) is
    ``min(max_delay, initial_delay * exp_base**n + uniform(0, jitter))`` seconds, unless the server asks for another.
    A billable call whose connection died after the request was sent, without a byte of an answer, is sent once more;
    ``repeat_billable`` false forbids it.
    """

    __slots__ = ("attempts", "exp_base", "initial_delay", "jitter", "max_delay", "repeat_billable", "statuses")

    def __init__(
        self,
        *,
        attempts: int = 5,
        initial_delay: float = 1.0,
        max_delay: float = 60.0,
        exp_base: float = 2.0,
        jitter: float = 1.0,
        statuses: Collection[int] = DEFAULT_STATUSES,
        repeat_billable: bool = True,
    ) -> None:
        if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 0:
            raise ConfigError(f"attempts must be a whole number of requests, not {attempts!r}")
        self.attempts = max(1, attempts)
        self.initial_delay = _not_negative("initial_delay", initial_delay)
        self.max_delay = _not_negative("max_delay", max_delay)
        self.exp_base = _not_negative("exp_base", exp_base)
        self.jitter = _not_negative("jitter", jitter)
        self.statuses = frozenset(statuses)
        self.repeat_billable = repeat_billable


class Limits(_Settings):
    """The most that an answer may be.

    ``body`` bytes of a JSON answer or of one event, after decompression; ``ratio`` of decompressed to compressed
    size, once more than ``ratio_from`` bytes have come out; ``line`` bytes of one line of an event stream; ``depth``
    of nested JSON and ``digits`` of one of its numbers; ``headers`` bytes of an answer's headers; ``redirects`` that
    are followed, all within the origin; ``download`` bytes of one download, unlimited when None. ``truncated`` says
    what an unfinished stream does: ``"raise"``, ``"warn"`` or ``"ignore"``; ``empty`` what one without any event does,
    the same when None. ``partial`` bytes of a stream's last events are kept, for the error that may end it and for its
    ``partial``; all events when None.
    """

    __slots__ = (
        "body", "depth", "digits", "download", "empty", "headers", "line", "partial", "ratio", "ratio_from",
        "redirects", "truncated",
    )  # fmt: skip

    def __init__(
        self,
        *,
        body: int = 512 * MEBIBYTE,
        ratio: float = 100.0,
        ratio_from: int = 10 * MEBIBYTE,
        line: int = 64 * MEBIBYTE,
        depth: int = 500,
        digits: int = 4000,
        headers: int = 64 * 1024,
        redirects: int = 5,
        download: int | None = None,
        truncated: str = "raise",
        empty: str | None = None,
        partial: int | None = MEBIBYTE,
    ) -> None:
        if empty not in (None, "raise", "warn", "ignore"):
            raise ConfigError(f"empty is 'raise', 'warn', 'ignore' or None, not {empty!r}")
        if truncated not in ("raise", "warn", "ignore"):
            raise ConfigError(f"truncated is 'raise', 'warn' or 'ignore', not {truncated!r}")
        self.body = body
        self.ratio = ratio
        self.ratio_from = ratio_from
        self.line = line
        self.depth = depth
        self.digits = digits
        self.headers = headers
        self.redirects = redirects
        self.download = download
        self.truncated = truncated
        self.empty = empty
        self.partial = partial

    @property
    def of_empty(self) -> str:
        """What a stream without any event does."""
        return self.empty or self.truncated


def _positive(name: str, value: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ConfigError(f"{name} must be a positive number of seconds, not {value!r}")
    return value


def _not_negative(name: str, value: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
        raise ConfigError(f"{name} must be a number that is not negative, not {value!r}")
    return value
