"""What a run gives for each row, and what it came to as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from genai_runtime import errors

__all__ = ["Progress", "RowError", "RowResult", "Summary", "error_of"]

#: The classes of failures that another try may mend.
PASSING = ("rate_limit", "server", "network")


@dataclass(slots=True, frozen=True)
class RowError:
    """Why a row has no answer.

    Attributes:
        kind: ``"unreadable"`` (the source's row is broken), ``"invalid"`` (no request can be made of it),
            ``"rejected"`` (the API refused the request), ``"rate_limit"`` (429), ``"server"`` (5xx), ``"network"``
            (no connection, or a timeout), or ``"answer"`` (the model answered, and it is not what was asked for).
        type: Name of the error's class in :mod:`genai.errors`.
        message: What happened.
        code: The HTTP status, if the API answered with an error.
    """

    kind: str
    type: str
    message: str
    code: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"kind": self.kind, "type": self.type, "message": self.message, "code": self.code}

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}"


def error_of(error: BaseException) -> RowError:
    """The error of a row whose call raised ``error``."""
    code = getattr(error, "code", None)
    code = code if isinstance(code, int) else None
    return RowError(_kind(error, code), type(error).__name__, errors.shorten(str(error)), code)


def _kind(error: BaseException, code: int | None) -> str:
    if isinstance(error, errors.RateLimitTimeout) or code == 429:
        return "rate_limit"
    if isinstance(error, errors.APIError):
        return "server" if code is not None and (code >= 500 or code == 408) else "rejected"
    if isinstance(error, errors.OperationFailed):
        # A job of the Batch API that failed as a whole.
        return "server"
    if isinstance(error, errors.ResponseError):
        return "answer"
    if isinstance(error, errors.APIConnectionError | errors.CredentialsUnavailable):
        return "network"
    return "invalid"


@dataclass(slots=True)
class RowResult:
    """One row's outcome.

    Attributes:
        position: The row's place in the source, from 0.
        row: The row as it was read; None if it could not be.
        response: The response of the API: a ``GenerateContentResponse``, an ``EmbedContentResponse`` or a
            ``CountTokensResponse``. None without an answer; one that is not what was asked for stays beside ``error``.
        error: Why there is no answer, or None.
        fields: What goes into an output: ``answer`` (the text), ``finish_reason`` and ``parsed`` of
            ``generate``, ``embedding`` of ``embed``, and tokens.
        parsed: With ``response_schema``: the object of this type.
        attempts: How often this run called the API for it; retries within a call are not counted.
        resumed: Whether it was answered in an earlier run, and comes from the checkpoint.
    """

    position: int
    row: Any
    response: Any = None
    error: RowError | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    parsed: Any = None
    attempts: int = 0
    resumed: bool = False

    @property
    def text(self) -> str | None:
        """The text of the answer."""
        found: str | None = self.fields.get("answer")
        return found

    @property
    def embedding(self) -> list[float] | None:
        """The vector."""
        found: list[float] | None = self.fields.get("embedding")
        return found


@dataclass(slots=True, frozen=True)
class Progress:
    """How far a run is.

    Attributes:
        done: Rows that are over, those of earlier runs and failed ones among them.
        failed: Of these, the ones without an answer.
        total: Rows of the source, where that is known before its end.
        tokens: Tokens of all answers of this run and earlier ones.
        cost: What they cost, in the currency of the client's ``prices``; None without.
    """

    done: int
    failed: int
    total: int | None
    tokens: int
    cost: float | None


@dataclass(slots=True)
class Summary:
    """What a run came to.

    Attributes:
        rows: Rows that are over: the sum of ``answered`` and ``failed``.
        answered: Rows with an answer.
        failed: Rows without one.
        resumed: Rows that came from the checkpoint; nothing was sent for them.
        calls: Calls of this run, repeated ones among them.
        errors: How many rows failed, by the kind of their :class:`RowError`.
        interrupted: Positions that were in flight when the last run was killed: sent, and perhaps paid, without an
            answer that could be kept. They are sent again.
        stopped: Why the run ended before its source: ``"budget"`` or ``"max_errors"``; None if it did not.
        reason: The same in words.
        prompt_tokens: Tokens of prompts, of this run and of those that it resumes.
        output_tokens: Tokens of answers and thoughts.
        total_tokens: All tokens.
        cost: What they cost, in the currency of the client's ``prices``; None without.
        output: Path of the file that was written. A run that stopped leaves it as ``NAME.part``.
        seconds: How long this run took.
    """

    rows: int = 0
    answered: int = 0
    failed: int = 0
    resumed: int = 0
    calls: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    interrupted: list[int] = field(default_factory=list)
    stopped: str | None = None
    reason: str | None = None
    prompt_tokens: int = 0
    output_tokens: int = 0
    total_tokens: int = 0
    cost: float | None = None
    output: str | None = None
    seconds: float = 0.0

    @property
    def exit_code(self) -> int:
        """What a program should end with: 0, all rows have answers; 1, some failed; 2, it stopped before the end."""
        return 2 if self.stopped else 1 if self.failed else 0

    def add_usage(self, usage: Mapping[str, Any]) -> None:
        """Add the tokens of an answer: JSON of its usage."""
        prompt = usage.get("promptTokenCount") or 0
        self.prompt_tokens += prompt
        self.output_tokens += (usage.get("candidatesTokenCount") or 0) + (usage.get("thoughtsTokenCount") or 0)
        self.total_tokens += usage.get("totalTokenCount") or prompt

    def __str__(self) -> str:
        words = [f"{self.answered:,} of {self.rows:,} rows have answers"]
        if self.failed:
            words.append(f"{self.failed:,} failed ({', '.join(f'{n:,} {kind}' for kind, n in self.errors.items())})")
        if self.resumed:
            words.append(f"{self.resumed:,} are from earlier runs")
        if self.interrupted:
            words.append(f"{len(self.interrupted):,} had been in flight when the last run ended")
        if self.total_tokens:
            words.append(f"{self.total_tokens:,} tokens" + ("" if self.cost is None else f", cost {self.cost:.6g}"))
        if self.stopped:
            words.append(f"stopped: {self.reason}")
        return "; ".join(words)
