"""Waiting for what takes its time, on a fake clock."""

from __future__ import annotations

from typing import Any

import pytest

from gemini_api import models
from gemini_api.backends import GEMINI, VERTEX
from genai import errors
from genai.polling import Ask, Backoff, Pause, poll
from genai_runtime.drive import run
from genai_runtime.waiting import Lookup


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def poll(self, done_after: int, cost: float = 0.0, **settings: Any) -> Any:
        settings = {"timeout": None, "backoff": Backoff(), "tell": None, **settings}
        core = poll(0, lambda value: value >= done_after, what="it", clock=lambda: self.now, **settings)

        def do(command: Any) -> Any:
            if isinstance(command, Pause):
                self.waits.append(command.seconds)
                self.now += command.seconds
                return None
            assert isinstance(command, Ask)
            assert command.within is None or command.within > 0
            self.now += cost
            return command.value + 1

        return run(core, do)


class TestPolling:
    def test_waits_grow_up_to_the_longest(self) -> None:
        clock = Clock()
        assert clock.poll(6, backoff=Backoff(1, 2, 5)) == 6
        assert clock.waits == [1, 2, 4, 5, 5, 5]

    def test_what_is_done_is_not_asked_for(self) -> None:
        clock = Clock()
        assert clock.poll(0) == 0
        assert clock.waits == []

    def test_the_deadline_holds_over_all_questions_and_waits(self) -> None:
        clock = Clock()
        with pytest.raises(errors.WaitTimeout, match="within 10 s") as caught:
            clock.poll(99, timeout=10, cost=0.5)
        assert 10 <= clock.now <= 10.5
        assert caught.value.last == len(clock.waits)

    def test_everything_seen_is_told(self) -> None:
        seen: list[int] = []
        Clock().poll(2, tell=seen.append)
        assert seen == [0, 1, 2]

    @pytest.mark.parametrize(
        ("value", "expected"),
        [(None, Backoff()), (2, Backoff(2, 1, 2)), ((1, 3), Backoff(1, 3)), ([0.5, 2, 8], Backoff(0.5, 2, 8))],
    )
    def test_backoffs(self, value: Any, expected: Backoff) -> None:
        assert Backoff.of(value) == expected

    @pytest.mark.parametrize("value", ["1", True, -1, (1, 0.5), (1, 2, 3, 4), ("a",), {}])
    def test_backoffs_that_are_none(self, value: Any) -> None:
        with pytest.raises(errors.ArgumentError, match="backoff"):
            Backoff.of(value)


class Endpoint:
    """Builds no request, but gives the name that it was asked for."""

    @staticmethod
    def build(name: str, options: Any) -> str:
        return name


def test_a_name_stands_for_the_default_class_of_its_backend() -> None:
    lookup = Lookup(
        "operation",
        models,
        (
            ("operations/{id}", Endpoint, "Operation", ("gemini",), ""),
            ("operations/{id}", Endpoint, "GenerateVideosOperation", ("vertex",), ""),
            ("models/{model}/operations/{id}", Endpoint, "ImportFileOperation", ("vertex",), ""),
        ),
        {},
    )
    for backend, cls in ((GEMINI, models.Operation), (VERTEX, models.GenerateVideosOperation)):
        assert type(lookup.begun("operations/a", backend)) is cls
        assert type(lookup.known({"done": False}, backend)) is cls
    answer: Any = Answer()
    for name, given, cls in (
        ("models/m/operations/a", models.GenerateVideosOperation, models.ImportFileOperation),
        ("models/m/operations/a", models.Operation, models.Operation),
    ):
        request, parse = lookup.look(given(name=name), None, VERTEX)
        assert request == name  # type: ignore[comparison-overlap]
        assert type(parse(answer)) is cls, "the default class says no more than the name does"


class Answer:
    @staticmethod
    def json() -> Any:
        return {"name": "models/m/operations/a"}
