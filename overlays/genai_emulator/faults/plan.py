"""Which requests get which fault: once, several times, always, at random with a seed, or by a request header."""

from __future__ import annotations

import random
import re
import threading
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from ..request_log import LoggedRequest
from .fault import Fault, FaultError
from .parse import parse_fault

HEADER = b"x-emulator-fault"

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


@dataclass
class PlannedFault:
    """One entry of a plan.

    ``times``: how many requests get the fault (None: all). ``skip``: how many matching requests pass first. ``seen``
    counts the matching requests until it was finished, ``used`` those that got the fault.
    """

    choices: tuple[Fault, ...]
    operation: str | None
    method: str | None
    path: re.Pattern[str] | None
    times: int | None
    skip: int
    probability: float | None
    chance: random.Random
    seen: int = 0
    used: int = 0
    struck: list[str] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        return self.times is not None and self.used >= self.times

    @property
    def consumed(self) -> bool:
        """Whether it was used as often as planned; always true for random faults."""
        if self.probability is not None:
            return True
        return self.used > 0 if self.times is None else self.finished

    def __str__(self) -> str:
        name = " or ".join(str(choice) for choice in self.choices)
        where = f" on {self.operation}" if self.operation else ""
        planned = "any number of times" if self.times is None else f"{self.times} times"
        return f"{name}{where}: planned {planned}, struck {self.used} (of {self.seen} matching requests)"

    def matches(self, entry: LoggedRequest) -> bool:
        if self.operation is not None and self.operation not in (entry.operation, entry.stage):
            return False
        if self.method is not None and self.method != entry.method:
            return False
        return self.path is None or self.path.search(entry.path) is not None

    def strike(self) -> Fault | None:
        """The fault for a matching request, or None if this one passes."""
        if self.finished:
            return None
        self.seen += 1
        if self.seen <= self.skip:
            return None
        if self.probability is not None and self.chance.random() >= self.probability:
            return None
        self.used += 1
        fault = self.choices[0] if len(self.choices) == 1 else self.chance.choice(self.choices)
        self.struck.append(str(fault))
        return fault


class FaultPlan:
    """The faults of one emulator; safe to use from any thread.

    Args:
        operations: The operations and stages that there are; a rule for any other is refused. Default: any.
    """

    def __init__(self, operations: Collection[str] | None = None) -> None:
        self._operations = operations
        self._planned: list[PlannedFault] = []
        self._by_header: Counter[str] = Counter()
        self._lock = threading.Lock()

    def add(
        self,
        fault: str,
        *,
        times: int | None = 1,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        skip: int = 0,
        probability: float | None = None,
        seed: int = 0,
    ) -> PlannedFault:
        """Plan a fault for the requests that match; faults apply in the order they were planned.

        Args:
            fault: The fault, such as ``status:503``.
            times: How many requests get it; None for all.
            operation: Id of an operation (``generateContent``), or a stage of an upload (``upload.chunk``).
            method: The HTTP method.
            path: A regular expression for the path.
            skip: How many matching requests pass first.
            probability: From 0 to 1: apply it at random.
            seed: Seed of the random numbers.

        Raises:
            FaultError: the fault is unknown or malformed.
        """
        return self._add((parse_fault(fault),), times, operation, method, path, skip, probability, seed)

    def schedule(
        self,
        faults: Sequence[str],
        *,
        rate: float,
        seed: int,
        times: int | None = None,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> PlannedFault:
        """Plan random faults, with a seed: a share ``rate`` (0 to 1) of the matching requests gets one of them."""
        if not faults:
            raise FaultError("a schedule needs at least one fault")
        return self._add(tuple(map(parse_fault, faults)), times, operation, method, path, 0, rate, seed)

    def clear(self) -> None:
        with self._lock:
            self._planned.clear()
            self._by_header.clear()

    def pending(self) -> list[PlannedFault]:
        """The planned faults that were not used as often as planned."""
        with self._lock:
            return [planned for planned in self._planned if not planned.consumed]

    def planned(self) -> list[PlannedFault]:
        with self._lock:
            return list(self._planned)

    def assert_consumed(self) -> None:
        """Raise AssertionError if planned faults were not used as often as planned; it names them."""
        left = self.pending()
        if left:
            raise AssertionError("faults that were planned and did not strike:\n" + "\n".join(map(str, left)))

    def select(self, entry: LoggedRequest, scope: Any) -> Fault | None:
        """The fault for a request, counted as used; one in its header takes precedence."""
        header = next((value for key, value in scope["headers"] if key == HEADER), None)
        with self._lock:
            if header is not None:
                return self._from_header(header.decode("latin-1"))
            for planned in self._planned:
                if not _at_accept(planned) and planned.matches(entry) and (fault := planned.strike()):
                    return fault
        return None

    def on_accept(self) -> str | None:
        """The fault for a new connection: ``close``, ``reset`` or ``stall``, or None."""
        with self._lock:
            for planned in self._planned:
                if _at_accept(planned) and (fault := planned.strike()):
                    return fault.argument
        return None

    def _from_header(self, text: str) -> Fault | None:
        try:
            fault = parse_fault(text)
            times = fault.integer("times", 0)
        except FaultError as error:
            return Fault("broken", str(error), (), text)
        key = fault.setting("id", text)
        self._by_header[key] += 1
        return fault if not times or self._by_header[key] <= times else None

    def _add(
        self,
        choices: tuple[Fault, ...],
        times: int | None,
        operation: str | None,
        method: str | None,
        path: str | None,
        skip: int,
        probability: float | None,
        seed: int,
    ) -> PlannedFault:
        if times is not None and times < 1:
            raise FaultError(f"times is {times}; give 1 or more, or None for always")
        if probability is not None and not 0 <= probability <= 1:
            raise FaultError(f"the probability {probability} is not between 0 and 1")
        if skip < 0:
            raise FaultError(f"skip is {skip}, and cannot be negative")
        if operation is not None and self._operations is not None:
            _check_known("operation", operation, self._operations)
        if method is not None:
            _check_known("method", method.upper(), _METHODS)
        try:
            pattern = re.compile(path) if path else None
        except re.error as error:
            raise FaultError(f"the path {path!r} is no regular expression: {error}") from None
        planned = PlannedFault(
            choices=choices,
            operation=operation,
            method=method.upper() if method else None,
            path=pattern,
            times=times,
            skip=skip,
            probability=probability,
            chance=random.Random(seed),
        )
        with self._lock:
            self._planned.append(planned)
        return planned


def _check_known(what: str, name: str, known: Collection[str]) -> None:
    """FaultError for a name that no request can have: the rule would never strike, and nobody would know."""
    if name not in known:
        near = get_close_matches(name, known, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(sorted(known))}"
        raise FaultError(f"there is no {what} {name!r}; {hint}")


def _at_accept(planned: PlannedFault) -> bool:
    return planned.choices[0].name == "accept"
