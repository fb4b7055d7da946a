"""Which prompt gets which answer: ``when(...)`` adds a rule, and its methods the answers, in order."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from difflib import get_close_matches
from typing import Any, Protocol, Self

from ..clock import format_duration, parse_duration
from ..errors import HTTP_STATUS, NAME_OF_STATUS, ApiError, quota_exceeded, retry_info
from .answer import Answer, joined, parts_of
from .prompt import ReceivedPrompt

JSON = dict[str, Any]
When = str | re.Pattern[str] | Callable[[ReceivedPrompt], bool] | None


class ScriptError(ValueError):
    """A rule or an answer that cannot be."""


class Checker(Protocol):
    """Holds a value against a schema of the API and gives it in canonical form; ValueError says what is wrong."""

    def __call__(self, schema: str, value: JSON) -> JSON: ...


class Rule:
    """A condition and the answers for the prompts that meet it.

    Every method that adds an answer returns the rule. The first matching prompt gets the first answer, the next one the
    second, and so on; the last answer is given to all that follow. ``calls`` are the prompts that were answered.
    """

    def __init__(
        self, check: Checker, when: When, *, model: str | None, system: str | None, times: int | None, name: str
    ) -> None:
        self._check = check
        self._when = when
        self._model = None if model is None else model.rpartition("/")[2]
        self._system = system
        self._times = times
        self._name = name
        self._answers: list[Answer] = []
        self.calls: list[ReceivedPrompt] = []

    def __repr__(self) -> str:
        return f"<Rule {self}>"

    def __str__(self) -> str:
        times = "" if self._times is None else f" of {self._times}"
        return f"{self._name}: {len(self._answers)} answers, given {len(self.calls)}{times} times"

    def answer(
        self,
        answer: Any = None,
        *,
        json: Any = None,
        finish_reason: str = "STOP",
        usage: Mapping[str, int] | None = None,
        candidate: Mapping[str, Any] | None = None,
    ) -> Self:
        """Answer with a text, a part, or a list of texts and parts (dicts in the API's form, or models).

        Args:
            answer: The text or the parts.
            json: In their place a value, sent as its JSON text.
            finish_reason: Why the answer ends, such as ``"MAX_TOKENS"``.
            usage: Counts of ``usageMetadata`` to tell in the place of the emulator's (``{"promptTokenCount": 7}``).
            candidate: Further fields of the candidate, such as ``groundingMetadata``.

        Raises:
            ScriptError: the API has no such part, field or reason.
        """
        if (answer is None) == (json is None):
            raise ScriptError("give an answer (a text or parts), or json=, and not both")
        return self._add(
            parts=self._parts(_json_text(json) if answer is None else answer),
            finish_reason=finish_reason,
            usage=self._checked("UsageMetadata", usage),
            candidate=self._checked("Candidate", candidate),
        )

    def call(self, function: str, args: Mapping[str, Any] | None = None, /, **arguments: Any) -> Self:
        """Answer with a call of a function: ``.call("get_weather", city="Paris")``."""
        return self.answer([_function_call(function, {**(args or {}), **arguments})])

    def stream(self, *pieces: Any, finish_reason: str = "STOP") -> Self:
        """Answer in these pieces, each an event of a stream: a text, a part, or a list of parts.

        To a call that does not stream, the pieces are one answer.
        """
        if not pieces:
            raise ScriptError("a stream has at least one piece")
        found = tuple(self._parts(piece) for piece in pieces)
        return self._add(parts=joined(found), pieces=found, finish_reason=finish_reason)

    def error(
        self,
        status: str | int,
        message: str | None = None,
        *,
        details: Iterable[JSON] = (),
        retry_delay: float | str | None = None,
    ) -> Self:
        """Answer with an error.

        Args:
            status: Its name (``"RESOURCE_EXHAUSTED"``) or its HTTP status (``429``).
            message: What it says. Default: the name in words; of a 429, what the API says of a quota.
            details: Its typed details, as the API sends them. Default: none; of a 429, a ``Help``, a ``QuotaFailure``
                and a ``RetryInfo``, as the API sends them for generateContent.
            retry_delay: Seconds that a ``RetryInfo`` tells to wait. Default: none; of a 429, 0.
        """
        name = NAME_OF_STATUS.get(status) if isinstance(status, int) else status
        if name not in HTTP_STATUS:
            raise ScriptError(f"there is no error {status!r}{_near(str(status), HTTP_STATUS)}")
        details = list(details)
        told = [*details]
        if retry_delay is not None:
            told.append(retry_info(_delay(retry_delay)))
        http = status if isinstance(status, int) else None
        by_quota = name == "RESOURCE_EXHAUSTED" and not details
        error = ApiError(name, message or _worded(name), details=told, http=http)
        return self._add(error=error, by_quota=by_quota)

    def block(self, reason: str = "SAFETY") -> Self:
        """Answer that the prompt was blocked."""
        self._checked("PromptFeedback", {"blockReason": reason})
        return self._add(block=reason)

    def embedding(self, values: Sequence[float]) -> Self:
        """Answer embedContent with these values; the text of the content is what a rule is held against."""
        if not values:
            raise ScriptError("an embedding has at least one value")
        return self._add(embedding=tuple(map(float, values)))

    def matches(self, prompt: ReceivedPrompt, *, embedding: bool) -> bool:
        """Whether the rule answers this prompt."""
        if not self._answers or not self._gives(embedding):
            return False
        if self._times is not None and len(self.calls) >= self._times:
            return False
        if self._model is not None and self._model != prompt.model:
            return False
        if self._system is not None and self._system.lower() not in prompt.system.lower():
            return False
        if self._when is None:
            return True
        if isinstance(self._when, str):
            return self._when.lower() in prompt.text.lower()
        if isinstance(self._when, re.Pattern):
            return self._when.search(prompt.text) is not None
        return bool(self._when(prompt))

    def take(self, prompt: ReceivedPrompt) -> Answer:
        """The answer whose turn it is."""
        self.calls.append(prompt)
        return self._answers[min(len(self.calls), len(self._answers)) - 1]

    @property
    def used(self) -> bool:
        """Whether every answer was given, and as often as ``times`` says."""
        return len(self.calls) >= (self._times or len(self._answers) or 1)

    def as_json(self) -> JSON:
        """For the admin routes."""
        return {"when": self._name, "answers": len(self._answers), "times": self._times, "given": len(self.calls)}

    def _add(self, **fields: Any) -> Self:
        answer = Answer(**fields)
        if answer.finish_reason != "STOP":
            self._checked("Candidate", {"finishReason": answer.finish_reason})
        if answer.error is None and not self._gives(answer.is_embedding):
            raise ScriptError("a rule answers with embeddings, or with contents, not with both")
        self._answers.append(answer)
        return self

    def _gives(self, embedding: bool) -> bool:
        """Whether it has answers of a kind; an error is one of either."""
        return all(answer.is_embedding == embedding for answer in self._answers if answer.error is None)

    def _parts(self, value: Any) -> tuple[JSON, ...]:
        try:
            parts = parts_of(value)
        except TypeError as error:
            raise ScriptError(str(error)) from None
        return tuple(self._checked("Part", part) for part in parts)

    def _checked(self, schema: str, value: Mapping[str, Any] | None) -> JSON:
        if value is None:
            return {}
        try:
            return self._check(schema, dict(value))
        except ValueError as error:
            raise ScriptError(f"no {schema}: {error}") from None


class ScriptedAnswers:
    """The rules of one emulator, in the order in which they were made; safe to use from any thread."""

    def __init__(self, check: Checker) -> None:
        self._check = check
        self._rules: list[Rule] = []
        self._lock = threading.Lock()

    @property
    def checker(self) -> Checker:
        """What holds parts and fields against the API's schemas."""
        return self._check

    def __iter__(self) -> Iterator[Rule]:
        with self._lock:
            return iter(list(self._rules))

    def __len__(self) -> int:
        return len(self._rules)

    def when(
        self, prompt: When = None, *, model: str | None = None, system: str | None = None, times: int | None = None
    ) -> Rule:
        """A new rule, still without an answer; the first rule that matches a prompt answers it.

        Args:
            prompt: A text that the prompt contains (in letters of either case), a pattern to search it for, or a
                function that is given the :class:`ReceivedPrompt`. Default: any prompt.
            model: The model that is asked.
            system: A text that the system instruction contains.
            times: How many prompts it answers; then others, and the emulator itself, are asked. Default: all.

        Raises:
            ScriptError: ``times`` is less than 1, or ``prompt`` is none of these.
        """
        if times is not None and times < 1:
            raise ScriptError(f"times is {times}; give 1 or more, or None for all prompts")
        if prompt is not None and not isinstance(prompt, (str, re.Pattern)) and not callable(prompt):
            raise ScriptError(f"a prompt is a text, a pattern or a function, not {type(prompt).__name__}")
        rule = Rule(self._check, prompt, model=model, system=system, times=times, name=_name(prompt, model, system))
        with self._lock:
            self._rules.append(rule)
        return rule

    def take(self, prompt: ReceivedPrompt, *, embedding: bool = False) -> Answer | None:
        """The answer to a prompt; None where no rule matches it."""
        with self._lock:
            rule = next((rule for rule in self._rules if rule.matches(prompt, embedding=embedding)), None)
            answer = None if rule is None else rule.take(prompt)
        if answer is None or answer.error is None or not answer.by_quota or embedding:
            return answer
        return replace(answer, error=_of_quota(answer.error, prompt.model))

    def clear(self) -> None:
        """Forget all rules."""
        with self._lock:
            self._rules.clear()

    def assert_used(self) -> None:
        """AssertionError, naming them, when rules have answers that no prompt asked for."""
        left = [rule for rule in self if not rule.used]
        if left:
            raise AssertionError("scripted answers that were not asked for:\n" + "\n".join(map(str, left)))


def _function_call(name: str, args: JSON) -> JSON:
    return {"functionCall": {"name": name, "args": args}}


def _json_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _of_quota(error: ApiError, model: str) -> ApiError:
    """A 429 as the API tells it of a model: its message unless there is one, and all of its details."""
    wait = error.details or [retry_info("0s")]
    message, details = quota_exceeded(model, wait[0]["retryDelay"].removesuffix("s"))
    words = message if error.message == _worded(error.status) else error.message
    return ApiError(error.status, words, details=[*details, *wait], http=error.http)


def _worded(status: str) -> str:
    return f"{status.replace('_', ' ').capitalize()}."


def _delay(value: float | str) -> str:
    try:
        seconds = parse_duration(value).total_seconds() if isinstance(value, str) else float(value)
    except ValueError as error:
        raise ScriptError(f"retry_delay: {error}") from None
    if seconds < 0:
        raise ScriptError(f"retry_delay is {value}, and cannot be negative")
    return format_duration(timedelta(seconds=seconds))


def _name(prompt: When, model: str | None, system: str | None) -> str:
    if prompt is None:
        shown = "any prompt"
    elif isinstance(prompt, re.Pattern):
        shown = f"/{prompt.pattern}/"
    elif isinstance(prompt, str):
        shown = repr(prompt)
    else:
        shown = getattr(prompt, "__name__", repr(prompt))
    return shown + (f" to {model}" if model else "") + (f" under {system!r}" if system else "")


def _near(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name.upper(), list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(sorted(known))}"
