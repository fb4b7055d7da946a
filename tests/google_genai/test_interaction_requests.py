"""The requests of interactions and their neighbours against google-genai's, call by call, on both backends.

``tests/data/google_genai_interaction_requests.json`` holds what google-genai sends for the calls of
``interaction_calls``, as ``record`` wrote it. ``DIFFERENCES`` says what differs and why; one that does not is an error.
"""

from __future__ import annotations

import asyncio
import re
from datetime import datetime
from typing import Any

import httpx
import pytest

import genai
from tests.data import read
from tests.google_genai.interaction_calls import interaction_calls
from tests.google_genai.recorder import Recorder

#: By a call's name: in which way ours differs from theirs.
DIFFERENCES: dict[str, str] = {
    "interactions.create another version on Vertex AI": "the project stays in the path, where theirs loses it",
}


def plain(value: Any) -> Any:
    """A request in one spelling of 64-bit numbers and of times."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items() if each != {} or key != "body"}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,18}", value):
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"[-0-9]{10}T[:0-9]{8}.*", value):
        return datetime.fromisoformat(value)
    return value


def shown(sent: Any) -> Any:
    """Requests, the parameters of their queries in one order; of an error only that it is one."""
    if isinstance(sent, str):
        return "refused"
    found = []
    for each in plain(sent):
        place, _, query = each["line"].partition("?")
        found.append({**each, "line": f"{place}?{'&'.join(sorted(query.split('&')))}" if query else place})
    return found


@pytest.fixture(scope="module")
def recorder() -> Recorder:
    pytest.importorskip("google.oauth2.credentials")
    return Recorder(genai, httpx)


@pytest.mark.parametrize("mode", ["sync", "aio"])
def test_requests_are_equal(recorder: Recorder, mode: str) -> None:
    theirs = read("google_genai_interaction_requests")["calls"]
    calls = list(interaction_calls())
    assert theirs.keys() == {call.id for call in calls}
    unused, wrong = set(DIFFERENCES), []
    for call in calls:
        ours = recorder.run(call) if mode == "sync" else asyncio.run(recorder.run_async(call, None))
        if shown(ours) == shown(theirs[call.id]):
            continue
        unused.discard(call.id)
        if call.id not in DIFFERENCES:
            wrong.append(f"{call.id}\n  theirs: {theirs[call.id]}\n  ours:   {ours}")
    assert not wrong, "\n".join(wrong)
    assert not unused, f"these do not differ any more: {unused}"
