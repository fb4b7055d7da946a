"""What a run decides: which rows are sent, which again, in which order results are given, when to stop. Sans-IO.

A driver reads rows and hands each to :meth:`Run.admit`; it sends the items that it gets, and tells how that went with
:meth:`Run.answered` or :meth:`Run.failed`. Once an outcome is kept, :meth:`Run.finish` counts it and gives its result.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from genai_runtime import errors
from genai_runtime.errors import ConfigError
from genai_runtime.json_encoder import json_encoder
from genai_runtime.transport.limits import RetryPolicy
from genai_runtime.transport.retry import backoff

from .checkpoint import USAGE, Entry
from .prompts import BadRow, Prompt
from .rows import PASSING, Progress, RowError, RowResult, Summary, error_of
from .sources import Unreadable
from .tasks import Task, Unusable, digest

if TYPE_CHECKING:
    from .checkpoint import Checkpoint

__all__ = ["DEFAULT_RETRIES", "Item", "Run", "retries_of"]

#: How often a row is sent again after a failed call, by the kind of its error; the client's own retries come first.
DEFAULT_RETRIES: Mapping[str, int] = {"rate_limit": 8, "server": 3, "network": 3, "answer": 0}
_WAITS = RetryPolicy(initial_delay=2.0, max_delay=60.0)
#: Seconds between two reports of progress.
_REPORT = 0.5
_encode = json_encoder()
#: Rows that are admitted at once without one that is sent.
STRETCH = 256


class Item:
    """A row that is to be sent."""

    __slots__ = ("contents", "entry", "failures", "hash", "position", "result", "usage")

    def __init__(self, position: int, row: Any, contents: Any, hash: bytes) -> None:
        self.position = position
        self.contents = contents
        self.hash = hash
        #: What is kept of its outcome; None as long as there is none.
        self.entry: Entry | None = None
        #: What its answer says of its tokens.
        self.usage: Mapping[str, Any] | None = None
        self.result = RowResult(position, row)
        self.failures: dict[str, int] = {}


class Run:
    """The decisions of one run.

    Args:
        task: What is asked.
        prompt: What makes contents of a row.
        encode: Encodes contents as JSON, for the hash of rows that are more than a text.
        give: Called with each result, in order if ``ordered``.
        checkpoint: What earlier runs have done.
        retries: How often a row is sent again, by the kind of error.
        retry_failed: Which failed rows of the checkpoint are sent again: ``"passing"``, ``"all"`` or ``"none"``.
        ordered: Whether results are given in the order of rows.
        window: How many rows may be read, and not be given yet.
        max_errors: After how many failed rows to stop.
        cost: What the usage of an answer costs.
        progress: Called at most twice a second.
        total: Rows of the source, if known.
        scale: Factor on the waits between calls for a row.
    """

    def __init__(
        self,
        task: Task,
        prompt: Prompt,
        encode: Callable[[Any], Any],
        give: Callable[[RowResult], None],
        *,
        checkpoint: Checkpoint | None = None,
        retries: Mapping[str, int] = DEFAULT_RETRIES,
        retry_failed: str = "passing",
        ordered: bool = True,
        window: int = 1024,
        max_errors: int | None = None,
        cost: Callable[[str, Any], float | None] | None = None,
        progress: Callable[[Progress], None] | None = None,
        total: int | None = None,
        scale: float = 1.0,
    ) -> None:
        self.task = task
        self._prompt = prompt
        self._encode = encode
        self._give = give
        self._checkpoint = checkpoint
        self._retries = retries
        self._again = {"passing": PASSING, "none": (), "all": None}[retry_failed]
        self._ordered = ordered
        self._window = window
        self._max_errors = max_errors
        self._cost = cost
        self._progress = progress
        self._total = total
        self._scale = scale
        self._reported = 0.0
        self._next = 0
        self._given = 0
        self._waiting: dict[int, RowResult] = {}
        self._over = 0
        self._failures = 0
        self.summary = Summary()
        if checkpoint is not None:
            self.summary.interrupted = list(checkpoint.interrupted)
        if cost is not None:
            self.summary.cost = 0.0
        #: What ends the run, beside the end of its source: an error of all rows, or of the checkpoint.
        self.fatal: BaseException | None = None

    @property
    def stopping(self) -> bool:
        """Whether no further row is to be sent."""
        return self.fatal is not None or self.summary.stopped is not None

    @property
    def has_room(self) -> bool:
        """Whether another row may be read."""
        return self._next - (self._given if self._ordered else self._over) < self._window

    def stop(self, error: BaseException) -> None:
        """Send nothing more; the first error is the one that ends the run."""
        self.fatal = self.fatal or error

    def admit(self, row: Any) -> Item | None:
        """Take the next row: an item to send, or None for one that is over already, or ends the run."""
        position = self._next
        self._next += 1
        try:
            if isinstance(row, Unreadable):
                raise BadRow(row.reason)
            contents = self._prompt(row)
            hash = digest(contents, self._encode)
        except Exception as error:
            # A caller's prompt function may raise anything.
            bad = isinstance(row, Unreadable)
            kind, words = "unreadable" if bad else "invalid", str(error)
            result = RowResult(position, None if bad else row)
            result.error = RowError(kind, type(error).__name__, errors.shorten(words))
            self._tell(result.error)
            self._count(result, None)
            return None
        item = Item(position, row, contents, hash)
        if self._checkpoint is not None and position <= self._checkpoint.last and self._is_kept(item):
            return None
        return None if self.fatal else item

    def _is_kept(self, item: Item) -> bool:
        """Whether the checkpoint has an outcome that stands; its result is given."""
        assert self._checkpoint is not None
        entry = self._checkpoint.find(item.position)
        known = self._checkpoint.interrupted.get(item.position) if entry is None else entry.hash
        if known is not None and known != item.hash:
            self.stop(
                ConfigError(
                    f"row {item.position} asks something else than when the checkpoint {str(self._checkpoint.path)!r} "
                    "was made: the input or the prompt has changed; take another checkpoint for it"
                )
            )
        if entry is None or self.fatal is not None:
            return False
        if entry.kind is not None and (self._again is None or entry.kind in self._again):
            # What its answer cost was paid, and is paid again.
            if (usage := entry.told()) is not None:
                self._spend(usage, entry.cost)
            return False
        result, usage = item.result, None
        result.resumed = True
        if entry.response is not None:
            wire = json.loads(entry.response)
            result.response, usage = self.task.restore(wire), entry.told(wire)
            self._read(result)
        if entry.error is not None:
            result.error = RowError(**json.loads(entry.error))
        if result.error is not None:
            self._tell(result.error)
        self.summary.resumed += 1
        self._count(result, usage, entry.cost)
        return True

    def answered(self, item: Item, response: Any) -> float | None:
        """The API answered. Returns the seconds after which to send the row again, None if it is over."""
        result = item.result
        self._called(item)
        result.response = response
        wire = None if self._checkpoint is None else response.to_dict()
        usage = self.task.usage(response) if wire is None or USAGE not in wire else wire[USAGE]
        self._read(result)
        if result.error is not None and self._may_repeat(item, "answer"):
            self._spend(usage or {}, self._cost_of(usage))
            result.response, result.error = None, None
            return 0.0
        self._end(item, wire, usage)
        return None

    def failed(self, item: Item, error: BaseException) -> float | None:
        """The call raised. Returns the seconds after which to send the row again, None if it is over, or not sent.

        A row that was not sent has no ``entry``.
        """
        if isinstance(error, errors.BudgetExceeded):
            self._stop("budget", str(error))
            return None
        if isinstance(error, errors.ClientClosed) or _is_for_all(error):
            self.stop(error)
            return None
        if isinstance(error, errors.RateLimitTimeout):
            # Nothing was sent: it waits for its turn again.
            return min(error.wait, 60.0) if error.wait < math.inf else 1.0
        found = error_of(error)
        if found.kind != "invalid":
            self._called(item)
        if self._may_repeat(item, found.kind):
            return backoff(_WAITS, sum(item.failures.values())) * self._scale
        item.result.error = found
        self._end(item, None, None)
        return None

    def finish(self, item: Item) -> None:
        """An outcome is kept: count it and give its result."""
        entry = item.entry
        assert entry is not None
        self._count(item.result, item.usage, entry.cost)

    def flush(self) -> None:
        """Give what waits for rows that were not sent: the run is over."""
        for position in sorted(self._waiting):
            self._give(self._waiting.pop(position))
        if self.fatal is None and self.summary.stopped is None and self._checkpoint is not None:
            kept = self._checkpoint.last + 1
            if kept > self._next:
                raise ConfigError(
                    f"the source ends after {self._next} rows, and the checkpoint {str(self._checkpoint.path)!r} holds "
                    f"outcomes of {kept}: the input has changed; take another checkpoint for it"
                )
        self._report(True)

    def _read(self, result: RowResult) -> None:
        try:
            result.fields, result.parsed = self.task.read(result.response)
        except Unusable as error:
            result.error = RowError("answer", type(error).__name__, errors.shorten(str(error)))

    def _may_repeat(self, item: Item, kind: str) -> bool:
        failures = item.failures.get(kind, 0)
        if self.stopping or failures >= self._retries.get(kind, 0):
            return False
        item.failures[kind] = failures + 1
        return True

    def _called(self, item: Item) -> None:
        item.result.attempts += 1
        self.summary.calls += 1

    def _end(self, item: Item, response: Mapping[str, Any] | None, usage: Mapping[str, Any] | None) -> None:
        error = item.result.error
        if error is not None:
            self._tell(error)
        item.usage = usage
        kept = None if response is None else _encode(response)
        # What a response that is kept says itself is not written a second time.
        alone = None if usage is None or response is None or USAGE in response else _encode(usage)
        item.entry = Entry(
            item.position,
            item.hash,
            None if error is None else error.kind,
            None if error is None else json.dumps(error.to_dict()),
            kept,
            alone,
            self._cost_of(usage),
        )

    def _cost_of(self, usage: Mapping[str, Any] | None) -> float | None:
        return None if self._cost is None or usage is None else self._cost(self.task.model, usage)

    def _spend(self, usage: Mapping[str, Any], cost: float | None) -> None:
        self.summary.add_usage(usage)
        if cost is not None:
            self.summary.cost = (self.summary.cost or 0.0) + cost

    def _count(self, result: RowResult, usage: Mapping[str, Any] | None, cost: float | None = None) -> None:
        summary = self.summary
        summary.rows += 1
        self._over += 1
        if usage is not None:
            self._spend(usage, cost)
        if result.error is None:
            summary.answered += 1
        else:
            summary.failed += 1
            kind = result.error.kind
            summary.errors[kind] = summary.errors.get(kind, 0) + 1
        if not self._ordered:
            self._give(result)
        elif result.position != self._given:
            self._waiting[result.position] = result
        else:
            self._give(result)
            self._given += 1
            while (following := self._waiting.pop(self._given, None)) is not None:
                self._give(following)
                self._given += 1
        self._report()

    def _tell(self, error: RowError) -> None:
        """A row failed: perhaps it is one too many."""
        self._failures += 1
        if self._max_errors is not None and self._failures >= self._max_errors:
            rows = "a row" if self._failures == 1 else f"{self._failures:,} rows"
            self._stop("max_errors", f"{rows} failed; the last one: {error}")

    def _stop(self, name: str, reason: str) -> None:
        if self.summary.stopped is None:
            self.summary.stopped, self.summary.reason = name, reason

    def _report(self, last: bool = False) -> None:
        if self._progress is None:
            return
        now = time.monotonic()
        if last or now - self._reported >= _REPORT:
            self._reported = now
            summary = self.summary
            self._progress(Progress(summary.rows, summary.failed, self._total, summary.total_tokens, summary.cost))


def _is_for_all(error: BaseException) -> bool:
    """Whether every other row would meet this error as well: who calls is unknown, or may not."""
    passing = errors.CredentialsUnavailable
    if isinstance(error, errors.CredentialsError | errors.ConfigError) and not isinstance(error, passing):
        return True
    return isinstance(error, errors.AuthenticationError)


def retries_of(retries: Mapping[str, int] | int | None) -> Mapping[str, int]:
    """How often rows are sent again, by kind of error.

    Raises:
        ArgumentError: a kind is unknown, or a number is none.
    """
    from genai_runtime.errors.arguments import invalid

    if retries is None:
        return DEFAULT_RETRIES
    found: dict[str, int] = {**retries} if isinstance(retries, Mapping) else dict.fromkeys(PASSING, retries)
    for kind, number in found.items():
        if kind not in DEFAULT_RETRIES:
            raise invalid("retries", f"has no {kind!r}; it has {', '.join(DEFAULT_RETRIES)}")
        if isinstance(number, bool) or not isinstance(number, int) or number < 0:
            raise invalid(
                f"retries[{kind!r}]" if isinstance(retries, Mapping) else "retries",
                f"is a whole number, not {number!r}",
            )
    return {**DEFAULT_RETRIES, **found}
