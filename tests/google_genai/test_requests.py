"""The requests of this package against google-genai's, call by call; ``request_differences.yaml`` says what differs.

``tests/data/google_genai_requests.json`` holds what google-genai sends for the calls of ``calls``, as ``record`` wrote
it; ``google_genai_media_requests.json`` what an older release sends for images and videos, and
``google_genai_vertex_requests.json`` what it sends to Vertex AI.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import yaml

import genai
from tests.data import read
from tests.environments import ROOT, environment
from tests.google_genai.calls import Call, all_calls, config_of, media_calls, together
from tests.google_genai.recorder import Recorder, Sent
from tests.google_genai.test_surface import LATER
from tests.google_genai.vertex_calls import vertex_calls

TABLE = Path(__file__).with_name("request_differences.yaml")
ABSENT = "(absent)"
THEY_REFUSE = "refused by google-genai"
WE_REFUSE = "refused here"

REFUSALS = ("ArgumentError: ", "InvalidResourceName: ")

#: With asyncio both libraries open a session with the server that is named, before they send anything.
CONNECTED = {"vertex models.generate_content config.tools[].mcp_servers[].name"}

#: Objects whose keys are the caller's own.
OPEN = {"args", "response", "partMetadata", "responseJsonSchema", "parametersJsonSchema", "default", "example",
        "additionalProperties", "extra_field"}  # fmt: skip

#: Objects whose keys are the caller's own, and whose values are not.
NAMED = {"properties", "defs"}

Difference = tuple[str, Any, Any]


def camel(key: str) -> str:
    first, *others = key.split("_")
    return first + "".join(each[:1].upper() + each[1:] for each in others)


class Comparison:
    """Compares requests, and keeps which of the ``spellings`` of the table were needed."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def compared(self, theirs: Any, ours: Any, place: str = "", free: bool = False) -> Iterator[Difference]:
        """Where two requests differ: the place, their value and ours."""
        if isinstance(theirs, dict) and isinstance(ours, dict):
            theirs = theirs if free or place.rpartition(".")[2] in NAMED else self.named(theirs, ours)
            for key in [*theirs, *(key for key in ours if key not in theirs)]:
                one, other = theirs.get(key, ABSENT), ours.get(key, ABSENT)
                own = key in OPEN and place != "0.body"  # there it is an example to tune with
                yield from self.compared(one, other, f"{place}.{key}" if place else key, free or own)
        elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
            for number, (one, other) in enumerate(zip(theirs, ours, strict=True)):
                yield from self.compared(one, other, f"{place}[{number}]", free)
        elif type(theirs) is not type(ours) or theirs != ours:
            name = None if free else spelling(place, theirs, ours)
            if name is not None:
                self.used.add(name)
            elif not (type(theirs) is not bool and type(ours) is not bool and theirs == ours):
                yield place, theirs, ours

    def named(self, theirs: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
        """Their object with our spelling of its keys."""
        keys = {key: key if key in ours else camel(key) for key in theirs}
        if any(key != name and name in ours for key, name in keys.items()):
            self.used.add("field names")
        return {keys[key]: value for key, value in theirs.items()}


def spelling(place: str, theirs: Any, ours: Any) -> str | None:
    """The name in the table of a difference that is one of spelling only."""
    if place.endswith(".generationConfig") and theirs == {} and ours == ABSENT:
        return "no settings"
    if place.endswith(".body") and theirs == ABSENT and ours == {}:
        return "no body"
    if isinstance(theirs, int) and not isinstance(theirs, bool) and ours == str(theirs):
        return "64-bit numbers"
    if not isinstance(theirs, str) or not isinstance(ours, str):
        return None
    if place.endswith(".line"):
        return spelling_of_query(theirs, ours)
    if theirs.replace("-", "+").replace("_", "/") == ours:
        return "base64"
    if place.endswith("Time") and theirs.endswith("+00:00"):
        same = datetime.fromisoformat(theirs) == datetime.fromisoformat(ours)
        return "times" if same else None
    return None


def spelling_of_query(theirs: str, ours: str) -> str | None:
    (place, _, query), (our_place, _, our_query) = theirs.partition("?"), ours.partition("?")
    if place != our_place:
        return None
    said, our = sorted(parse_qsl(query)), sorted(parse_qsl(our_query))
    if said == our:
        return "escapes in a query"
    lower = [(name, value.lower() if value in ("True", "False") else value) for name, value in said]
    return "booleans in a query" if lower == our else None


@dataclass
class Row:
    """A row of the table: which differences it explains, and which of its patterns were needed."""

    calls: list[str]
    at: list[str]
    reason: str
    used: set[str] = field(default_factory=set)

    def explains(self, call: str, place: str) -> bool:
        found = [pattern for pattern in self.calls if matches(pattern, call)]
        places = [pattern for pattern in self.at if matches(pattern, place)]
        if found and places:
            self.used |= {*found, *places}
        return bool(found and places)

    def pass_over(self, call: str) -> None:
        """Count as needed what is said of a call that cannot be made yet."""
        found = [pattern for pattern in self.calls if matches(pattern, call)]
        if found:
            self.used |= {*found, *self.at}

    def stale(self) -> list[str]:
        return [pattern for pattern in (*self.calls, *self.at) if pattern not in self.used]


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(each) for each in text.split("*")), re.DOTALL)


def matches(pattern: str, text: str) -> bool:
    """Whether a text is what a pattern says, whose ``*`` stands for anything."""
    return _pattern(pattern).fullmatch(text) is not None


def listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


class Table:
    def __init__(self) -> None:
        said = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
        self.spellings: dict[str, str] = said["spellings"]
        self.rows = [Row(listed(row["calls"]), listed(row["at"]), row["reason"]) for row in said["differences"]]

    def unexplained(self, call: str, differences: Iterable[Difference]) -> list[str]:
        return [
            f"{call}: at {place} {theirs!r} of google-genai's is {ours!r} here"
            for place, theirs, ours in differences
            if not self.explaining(call, place)
        ]

    def explaining(self, call: str, place: str) -> list[Row]:
        return [row for row in self.rows if row.explains(call, place)]


def differing(comparison: Comparison, theirs: list[Sent] | str, ours: list[Sent] | str) -> list[Difference]:
    """The differences of what came of a call. What is refused here is refused for a reason, not by accident."""
    assert not isinstance(ours, str) or ours.startswith(REFUSALS), ours
    if isinstance(theirs, str) or isinstance(ours, str):
        if isinstance(theirs, str) and isinstance(ours, str):
            return []
        return [(THEY_REFUSE if isinstance(theirs, str) else WE_REFUSE, theirs, ours)]
    numbered = [{str(number): sent for number, sent in enumerate(each)} for each in (theirs, ours)]
    return list(comparison.compared(numbered[0], numbered[1]))


def calls_of(made: Iterable[Call], found: dict[str, Any]) -> tuple[list[Call], dict[str, Any]]:
    """The calls whose requests are recorded, and the requests."""
    calls = list(made)
    missing = [call.id for call in calls if call.id not in found]
    assert not missing, f"record them anew, as {Path(__file__).with_name('record.py')} says: {missing}"
    calls += together(calls, found)
    assert [call.id for call in calls] == list(found), "calls that are not made any more"
    return calls, found


def every_call() -> list[tuple[Call, Any]]:
    return [
        (call, found[call.id])
        for calls, found in (
            calls_of(all_calls(), read("google_genai_requests")["calls"]),
            calls_of(media_calls(), read("google_genai_media_requests")["calls"]),
            calls_of(vertex_calls(), read("google_genai_vertex_requests")["calls"]),
        )
        for call in calls
    ]


def comes_later(call: Call) -> bool:
    return call.method.rpartition(".")[0] in LATER


def test_requests_are_those_of_google_genai() -> None:
    """Every call, with what differs explained, and nothing explained that does not differ."""
    recorder, comparison, table = Recorder(genai, httpx), Comparison(), Table()
    wrong: list[str] = []
    for call, theirs in every_call():
        if comes_later(call):
            for row in table.rows:
                row.pass_over(call.id)
            continue
        wrong += table.unexplained(call.id, differing(comparison, theirs, recorder.run(call)))
    assert not wrong, "\n".join(wrong)
    stale = [f"{pattern}: {row.reason}" for row in table.rows for pattern in row.stale()]
    assert not stale, "no call differs so any more: " + "\n".join(stale)
    assert comparison.used == table.spellings.keys()


async def typed(step: int) -> None:
    recorder, comparison, table = Recorder(genai, httpx), Comparison(), Table()
    wrong: list[str] = []
    for call, theirs in every_call()[::step]:
        if comes_later(call) or call.id in CONNECTED:
            continue
        ours = await recorder.run_async(call, config_of(call))
        wrong += table.unexplained(call.id, differing(comparison, theirs, ours))
    await recorder.client.aio.aclose()
    assert not wrong, "\n".join(wrong)


def test_requests_by_asyncio_with_typed_configs_are_the_same() -> None:
    asyncio.run(typed(step=5))


@pytest.mark.long
def test_all_requests_by_asyncio_with_typed_configs_are_the_same() -> None:
    asyncio.run(typed(step=1))


@pytest.mark.long
@pytest.mark.parametrize(
    "name", ["google_genai_requests", "google_genai_media_requests", "google_genai_vertex_requests"]
)
def test_google_genai_still_sends_what_was_recorded(name: str) -> None:
    release = read(name)["release"]
    python = environment(f"google-genai-{release}", [f"google-genai=={release}", "pillow"])
    command = [str(python), "-W", "ignore", "-m", "tests.google_genai.record", name]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == read(name)
