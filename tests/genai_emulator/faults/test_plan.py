"""Which request meets which fault, and how faults are written."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator, FaultError
from genai_emulator.faults import KINDS, parse_fault
from tests.genai_emulator.helpers import send, start_upload
from tests.shared import ROOT

BODY = {"contents": [{"parts": [{"text": "Hello"}]}]}
GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"


@pytest.fixture
def statuses(client: httpx.Client) -> Any:
    def statuses(count: int, path: str = GENERATE, **headers: str) -> list[int]:
        return [client.post(path, json=BODY, headers=headers).status_code for _ in range(count)]

    return statuses


class TestPlan:
    def test_once(self, emulator: Emulator, statuses: Any) -> None:
        planned = emulator.faults.add("status:503")
        assert statuses(3) == [503, 200, 200]
        assert (planned.used, planned.seen) == (1, 1)
        emulator.faults.assert_consumed()

    def test_several_times(self, emulator: Emulator, statuses: Any) -> None:
        emulator.faults.add("status:503", times=2)
        assert statuses(3) == [503, 503, 200]

    def test_always(self, emulator: Emulator, statuses: Any) -> None:
        emulator.faults.add("status:500", times=None)
        assert statuses(4) == [500] * 4
        emulator.faults.clear()
        assert statuses(1) == [200]

    def test_after_some(self, emulator: Emulator, statuses: Any) -> None:
        emulator.faults.add("status:500", skip=2)
        assert statuses(4) == [200, 200, 500, 200]

    def test_what_no_request_can_be_is_refused(self, emulator: Emulator) -> None:
        for rule, message in (
            ({"operation": "generateContnt"}, "no operation 'generateContnt'; did you mean 'generateContent'"),
            ({"operation": "upload.chunks"}, "did you mean 'upload.chunk'"),
            ({"method": "PSOT"}, "no method 'PSOT'; did you mean 'POST'"),
            ({"path": "("}, "is no regular expression"),
            ({"skip": -1}, "skip is -1"),
        ):
            with pytest.raises(FaultError, match=re.escape(message)):
                emulator.faults.add("status:503", **rule)
            if "skip" not in rule:
                with pytest.raises(FaultError, match=re.escape(message)):
                    emulator.faults.schedule(["status:503"], rate=0.5, seed=1, **rule)
        assert emulator.faults.planned() == []

    def test_in_order(self, emulator: Emulator, statuses: Any) -> None:
        emulator.faults.add("status:500")
        emulator.faults.add("status:503")
        assert statuses(3) == [500, 503, 200]

    def test_by_operation_method_and_path(self, emulator: Emulator, client: httpx.Client, statuses: Any) -> None:
        emulator.faults.add("status:500", operation="countTokens", times=None)
        emulator.faults.add("status:501", method="delete", times=None)
        emulator.faults.add("status:502", path="gemini-2.5-pro", times=None)
        assert statuses(1) == [200]
        assert statuses(1, "/v1beta/models/gemini-2.5-flash:countTokens") == [500]
        assert client.delete("/v1beta/files/x").status_code == 501
        assert statuses(1, "/v1beta/models/gemini-2.5-pro:generateContent") == [502]

    def test_by_stage_of_an_upload(self, emulator: Emulator, client: httpx.Client) -> None:
        emulator.faults.add("status:503", operation="upload.chunk")
        url = start_upload(client, 4).headers["x-goog-upload-url"]
        assert send(client, url, "upload", 0, b"ab").status_code == 503
        assert send(client, url, "upload", 0, b"ab").status_code == 200

    def test_what_did_not_strike(self, emulator: Emulator, statuses: Any) -> None:
        emulator.faults.add("status:503", times=3, operation="generateContent")
        emulator.faults.add("reset", operation="deleteFile", times=None)
        statuses(1)
        with pytest.raises(AssertionError) as caught:
            emulator.faults.assert_consumed()
        assert "status:503 on generateContent: planned 3 times, struck 1 (of 1 matching requests)" in str(caught.value)
        assert "reset on deleteFile: planned any number of times, struck 0" in str(caught.value)
        assert len(emulator.faults.pending()) == 2

    def test_by_chance(self, emulator: Emulator, statuses: Any) -> None:
        runs = []
        for _ in range(2):
            emulator.reset()
            emulator.faults.add("status:503", times=None, probability=0.5, seed=7)
            runs.append(statuses(20))
        assert runs[0] == runs[1]
        assert {200, 503} == set(runs[0])
        emulator.faults.assert_consumed()

    def test_schedule(self, emulator: Emulator, statuses: Any) -> None:
        runs = []
        for seed in (1, 1, 2):
            emulator.reset()
            planned = emulator.faults.schedule(["status:500", "status:503", "status:429"], rate=0.6, seed=seed, times=9)
            runs.append(statuses(25))
            assert planned.used == len(planned.struck) == 9
        assert runs[0] == runs[1] != runs[2]
        assert len(set(runs[0])) == 4

    def test_is_logged(self, emulator: Emulator, statuses: Any) -> None:
        emulator.faults.add("status:503;retry-after=1")
        statuses(2)
        assert [entry.fault for entry in emulator.requests] == ["status:503;retry-after=1", None]
        assert [entry.status for entry in emulator.requests] == [503, 200]

    @pytest.mark.parametrize("options", [{"times": 0}, {"probability": 1.5}])
    def test_impossible_plans(self, emulator: Emulator, options: Any) -> None:
        with pytest.raises(FaultError):
            emulator.faults.add("status:503", **options)
        with pytest.raises(FaultError):
            emulator.faults.schedule([], rate=0.5, seed=1)


class TestHeader:
    def test_every_request_that_carries_it(self, statuses: Any) -> None:
        assert statuses(2, **{"x-emulator-fault": "status:503"}) == [503, 503]
        assert statuses(1) == [200]

    def test_counted_by_its_id(self, statuses: Any) -> None:
        for name in ("a", "b"):
            header = {"x-emulator-fault": f"status:503;times=2;id={name}"}
            assert statuses(3, **header) == [503, 503, 200]

    def test_wrong_one_is_an_error_not_a_pass(self, client: httpx.Client) -> None:
        answer = client.post(GENERATE, json=BODY, headers={"x-emulator-fault": "statsu:503"})
        assert answer.status_code == 400
        assert answer.headers["x-emulator-error"] == "fault"
        assert "did you mean 'status'?" in answer.json()["error"]["message"]


class TestSpelling:
    def test_parts(self) -> None:
        fault = parse_fault("status: 503 ;retry-after=3; header=A: b ;header=C: d;execute")
        assert (fault.name, fault.argument, fault.setting("retry-after")) == ("status", "503", "3")
        assert fault.all("header") == ["A: b", "C: d"]
        assert fault.flag("execute")
        assert not fault.flag("late")

    def test_semicolons(self) -> None:
        assert parse_fault(r"body:a\;b;status=400").argument == "a;b"

    @pytest.mark.parametrize(
        ("text", "hint"),
        [
            ("rest", "did you mean 'reset'?"),
            ("zzz", "there are: "),
            ("status:503;retry-afer=3", "did you mean 'retry-after'?"),
            ("reset:hedaers", "did you mean 'headers'?"),
            ("sse:crlff", "did you mean 'crlf'?"),
            ("sse", "needs an argument"),
            ("accept:nicely", "there are: close, reset, stall"),
            ("empty;nonsense=1", "no setting 'nonsense'"),
        ],
    )
    def test_mistakes(self, text: str, hint: str) -> None:
        with pytest.raises(FaultError) as caught:
            parse_fault(text)
        assert hint in str(caught.value)

    def test_a_number_that_is_none(self, client: httpx.Client) -> None:
        answer = client.post(GENERATE, json=BODY, headers={"x-emulator-fault": "status:often"})
        assert answer.status_code == 500
        assert "must be a number" in answer.json()["error"]["message"]


def test_every_fault_is_documented() -> None:
    page = (ROOT / "docs" / "faults-for-users.md").read_text(encoding="utf-8")
    for name, kind in KINDS.items():
        assert f"`{name}" in page, f"{name} is not in the documentation"
        for setting in kind.settings:
            assert f"`{setting}" in page, f"the setting {setting} of {name} is not in the documentation"
        for choice in kind.choices:
            assert choice in page, f"the form {name}:{choice} is not in the documentation"


def test_every_fault_in_the_documentation_exists() -> None:
    page = (ROOT / "docs" / "faults-for-users.md").read_text(encoding="utf-8")
    recipes = [line for line in page.partition("## Recipes")[2].splitlines() if line.startswith("| ")]
    written = [text for line in recipes for text in re.findall(r"`([^`]+)`", line.split("|")[3])]
    assert len(written) > 50
    for text in written:
        parse_fault(text)


def test_an_emulator_under_another_server_says_so(tmp_path: Path) -> None:
    from genai_emulator.app import Application
    from genai_emulator.options import Options

    application = Application(Options())

    async def call() -> list[Any]:
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "method": "GET",
            "path": "/v1beta/models",
            "raw_path": b"/v1beta/models",
            "query_string": b"",
            "headers": [(b"x-goog-api-key", b"k"), (b"x-emulator-fault", b"reset")],
            "scheme": "http",
        }
        await application(scope, receive, send)
        return sent

    sent = asyncio.run(call())
    assert sent[0]["status"] == 500
    assert b"needs the emulator's own server" in b"".join(message.get("body", b"") for message in sent)
