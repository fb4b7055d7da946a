"""Odd values in a server's messages: a session goes on, or ends with an error of this project."""

from __future__ import annotations

import json
import math
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemini_api.sessions import LIVE, MUSIC
from tests.cases import examples
from tests.faults.odd import only_ours, spoilt

from .test_core import END, Session, answer, call, content, handle, text

MESSAGES: list[Any] = [
    text("a"),
    END,
    handle("h", lastConsumedClientMessageIndex="3"),
    call("f", "1"),
    {"goAway": {"timeLeft": "5s"}},
    {"toolCallCancellation": {"ids": ["1"]}},
    {"setupComplete": {"sessionId": "x"}},
    {"error": {"code": 429, "message": "m", "status": "RESOURCE_EXHAUSTED", "details": [{"retryDelay": "3s"}]}},
]


def talk(session: Session, random: Random) -> None:
    for _ in range(6):
        message = random.choice(MESSAGES)
        session.says(json.dumps(spoilt(message, random) if random.random() < 0.6 else message))
        what = random.random()
        if what < 0.3:
            session.sends(content("a"))
        elif what < 0.6:
            session.waits(3)
        elif what < 0.8 and session.core.state == "open":
            session.loses()
            session.waits(5)
            if session.core.state == "connecting":
                session.ready()


@settings(max_examples=examples(400, 20_000), deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32), backend=st.sampled_from(["gemini", "vertex"]), music=st.booleans())
def test_any_message(seed: int, backend: str, music: bool) -> None:
    only_ours(lambda: talk(Session(backend, MUSIC if music else LIVE), Random(seed)))


def test_an_end_without_a_hash() -> None:
    message = {"serverContent": {"turnComplete": {}}}
    assert Session().says(message) == [("in", message)]


def test_an_endless_number_of_messages() -> None:
    session = Session("vertex")
    found = session.says(json.dumps(handle("h", lastConsumedClientMessageIndex=math.inf)))
    assert [name for name, _ in found] == ["in"]
    assert session.core.handle == "h"


@pytest.mark.parametrize("odd", [{}, [], None, 5])
def test_a_call_of_an_odd_id_is_cancelled(odd: Any) -> None:
    session = Session()
    session.says(handle("h"))
    session.sends(content("a"))
    session.says(call("f", "1"))
    session.loses()
    session.waits(5)
    session.ready()
    session.says(call("f", "2"))
    # The program knows the call by its first id.
    cancelled = {"toolCallCancellation": {"ids": ["2", odd]}}
    assert session.says(cancelled)[-1] == ("in", {"toolCallCancellation": {"ids": ["1", odd]}})
    assert session.sends(answer("1"))[-1] == answer("2")
