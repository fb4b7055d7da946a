"""Rules from files, from options, and over the admin routes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator, MissingExtra, ScriptError
from genai_emulator.scripted import add_rules, read_file
from tests.shared import ROOT

ASK = "/v1beta/models/gemini-2.5-flash:generateContent"


def test_the_example_of_the_container(emulator: Emulator, client: httpx.Client) -> None:
    add_rules(emulator.answers, read_file(ROOT / "docker" / "answers.yaml"))
    assert "functionCall" in _ask(client, "the weather in paris")[0]
    assert _ask(client, "the weather in paris") == [{"text": "It is sunny in Paris."}]
    assert _ask(client, "Tell me a story") == [{"text": "Once upon a time."}]
    brief = {"systemInstruction": {"parts": [{"text": "Be brief"}]}}
    answers = [client.post(ASK, json=_body("too much") | brief) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 200]
    assert answers[0].json()["error"]["details"][-1]["retryDelay"] == "1.5s"


def test_every_form(emulator: Emulator, client: httpx.Client, tmp_path: Path) -> None:
    rules = [
        {"when": "text", "text": "a", "finish_reason": "MAX_TOKENS"},
        {"when": "plain", "answer": "b"},
        {"when": "parts", "answer": ["c", {"text": "d"}]},
        {"when": "json", "json": {"a": [1]}},
        {"when": "calls", "call": ["one", {"name": "two", "args": {"x": 1}}]},
        {"when": "blocked", "block": "SAFETY"},
        {"when": "status", "error": 503},
    ]
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(rules), "utf-8")
    add_rules(emulator.answers, read_file(path))
    assert _ask(client, "text") == [{"text": "a"}]
    assert _ask(client, "plain") == [{"text": "b"}]
    assert _ask(client, "parts") == [{"text": "c"}, {"text": "d"}]
    assert _ask(client, "json") == [{"text": '{"a": [1]}'}]
    assert [part["functionCall"] for part in _ask(client, "calls")] == [
        {"name": "one"},
        {"name": "two", "args": {"x": 1}},
    ]
    assert client.post(ASK, json=_body("blocked")).json()["promptFeedback"]["blockReason"] == "SAFETY"
    assert client.post(ASK, json=_body("status")).status_code == 503


def test_over_the_admin_routes(emulator: Emulator, client: httpx.Client) -> None:
    made = client.post("/_emulator/answers", json={"when": "hi", "answer": "scripted", "times": 1})
    assert made.json() == {"rules": [{"when": "'hi'", "answers": 1, "times": 1, "given": 0}]}
    assert _ask(client, "hi") == [{"text": "scripted"}]
    assert client.get("/_emulator/answers").json()["rules"][0]["given"] == 1
    client.post("/_emulator/answers", json={"rules": [{"embedding": [1, 2]}, {"answer": "b"}]})
    assert _ask(client, "hi") == [{"text": "b"}]
    client.delete("/_emulator/answers")
    assert _ask(client, "hi") != [{"text": "b"}]
    refused = client.post("/_emulator/answers", json={"rules": [{"answer": "a"}, {"answr": "b"}]})
    assert refused.status_code == 400
    assert refused.json()["error"] == "rule 2: a rule has no 'answr'; did you mean 'answer'?"
    assert client.get("/_emulator/answers").json() == {"rules": []}


def test_given_as_an_option(tmp_path: Path) -> None:
    path = tmp_path / "answers.yml"
    path.write_text("answer: from the file\n", "utf-8")
    for answers in (path, [{"answer": "from the file"}]):
        with Emulator(answers=answers) as emulator, httpx.Client(base_url=emulator.url) as client:
            for _ in range(2):
                assert _ask(client, "x", key="any") == [{"text": "from the file"}]
                emulator.reset()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("text", "a rule is an object, not str"),
        ({}, "this has none"),
        ({"answer": "a", "block": "SAFETY"}, r"this has \['answer', 'block'\]"),
        ({"answers": []}, "at least one answer"),
        ({"answers": "a"}, "is a list"),
        ({"when": {"regexp": "a"}, "answer": "b"}, "did you mean 'regex'"),
        ({"when": {"regex": "("}, "answer": "b"}, "no regular expression"),
        ({"when": {"regex": "a", "text": "b"}, "answer": "b"}, "not both"),
        ({"when": {"text": 1}, "answer": "b"}, "are texts"),
        ({"when": 3, "answer": "b"}, "when is an object, not int"),
        ({"answer": {"text": "a", "json": 1}}, "an answer has one of"),
        ({"answer": {"text": "a", "colour": 1}}, "an answer has no 'colour'"),
        ({"call": {"args": {}, "nam": "f"}}, "did you mean 'name'"),
        ({"error": {"message": "m"}}, "needs a status"),
        ({"error": 503, "usage": {}}, "error goes without usage"),
        ({"stream": "abc"}, "stream is a list"),
        ({"embedding": ["a"]}, "a list of numbers"),
        ({"answer": "a", "times": "2"}, "times is a whole number"),
        ({"answer": "a", "times": 0}, "times is 0"),
    ],
)
def test_data_that_is_no_rule(emulator: Emulator, data: Any, message: str) -> None:
    with pytest.raises(ScriptError, match=message):
        add_rules(emulator.answers, data)
    assert len(emulator.answers) == 0


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for name, content, message in (
        ("none.json", None, "cannot be read"),
        ("bad.json", "{", "is not JSON"),
        ("bad.yaml", "a: [", "is not YAML"),
    ):
        path = tmp_path / name
        if content is not None:
            path.write_text(content, "utf-8")
        with pytest.raises(ScriptError, match=message):
            read_file(path)


def test_yaml_without_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "answers.yaml"
    path.touch()
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingExtra, match=r"need PyYAML: pip install 'gemini-genai\[emulator\]'"):
        read_file(path)


def _body(prompt: str) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": [{"text": prompt}]}]}


def _ask(client: httpx.Client, prompt: str, key: str | None = None) -> Any:
    answer = client.post(ASK, json=_body(prompt), headers={"x-goog-api-key": key} if key else None)
    assert answer.status_code == 200, answer.text
    return answer.json()["candidates"][0]["content"]["parts"]
