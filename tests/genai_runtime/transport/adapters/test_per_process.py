"""What a process makes, keeps and closes, and what becomes of it in a child."""

from __future__ import annotations

import gc
import os
import socket
import sys
from typing import Any

import pytest

from genai_runtime.transport.adapters.per_process import PerProcess


def test_it_is_made_once_and_closed_once_there_is_one() -> None:
    made: list[list[str]] = []
    closed: list[list[str]] = []

    def make() -> list[str]:
        made.append([])
        return made[-1]

    values = PerProcess(make, closed.append)
    assert values.find() is None
    values.close()
    assert closed == []
    first = values.add()
    assert values.find() is first
    assert values.add() is first, "the first of two that are made at once counts"
    values.close()
    assert closed == [first]
    assert closed[0] is first
    assert values.find() is first, "a call that is under way goes on with it"


@pytest.mark.parametrize("forgets", [True, False])
def test_a_child_has_its_own(monkeypatch: pytest.MonkeyPatch, forgets: bool) -> None:
    forgotten: list[object] = []
    values = PerProcess(object, lambda value: None, forgotten.append if forgets else None)
    inherited = values.add()
    parent = os.getpid()
    monkeypatch.setattr(os, "getpid", lambda: parent + 1)
    assert values.find() is None
    own = values.add()
    assert own is not inherited
    assert values.find() is own
    assert forgotten == ([inherited] if forgets else [])


def test_what_is_inherited_is_forgotten_by_two_threads_at_once() -> None:
    class Pid(int):
        """Is compared just when another thread forgets it."""

        __hash__ = int.__hash__

        def __ne__(self, other: object) -> bool:
            values.values.pop(self, None)
            return True

    forgotten: list[object] = []
    values = PerProcess(object, lambda value: None, forgotten.append)
    values.values.update({Pid(-1): "a", Pid(-2): "b"})
    own = values.add()
    assert values.values == {os.getpid(): own}
    assert forgotten == []


def test_what_is_dropped_is_closed() -> None:
    closed: list[str] = []
    values = PerProcess(lambda: "value", closed.append)
    values.add()
    del values
    assert closed == ["value"]


@pytest.mark.filterwarnings("error")
def test_what_is_dropped_in_a_cycle_is_closed_before_its_sockets_warn(monkeypatch: pytest.MonkeyPatch) -> None:
    unraisable: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)

    def dropped() -> None:
        opened = socket.socket()
        values = PerProcess(lambda: opened, socket.socket.close)
        values.add()
        cycle: list[object] = [values, opened]
        cycle.append(cycle)

    gc.collect()
    for _ in range(20):
        dropped()
    gc.collect()
    assert not unraisable
