"""Cassettes become exchanges without their secrets, and replay. vcrpy records over a loopback server; those of Ruby's
VCR, and of recorders that keep JSON, are written by hand as they write them."""

from __future__ import annotations

import base64
import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.cassettes import NotACassette, convert, kind_of, main, read
from tests.recordings.server import Player
from tests.shared import ROOT

vcr = pytest.importorskip("vcr")

KEY = "AIzaSyD-CANARY-CANARY-CANARY-0123456789"
TOKEN = "ya29.CANARY-bearer-token-0123456789"
COOKIE = "CANARY-cookie-0123456789"
ANSWER = {
    "candidates": [{"content": {"parts": [{"text": f"Grüße, ask me@firm.example of {KEY}"}]}, "finishReason": "STOP"}],
    "modelVersion": "gemini-2.5-flash",
}
HEADERS = {"X-Goog-Api-Key": KEY, "Set-Cookie": f"session={COOKIE}; Path=/; Secure", "X-Echo": f"Bearer {TOKEN}"}
ASKED = {"contents": [{"parts": [{"text": "Hi"}]}]}
PATH = "/v1beta/models/gemini-2.5-flash:generateContent"
STREAM = b'data: {"candidates": [{"content": {"parts": [{"text": "Hi"}]},"finishReason": "STOP"}]}\r\n\r\n'


def answer(body: bytes, kind: str, **headers: str) -> bytes:
    lines = [f"{name}: {value}" for name, value in {"content-type": kind, **HEADERS, **headers}.items()]
    return "\r\n".join(["HTTP/1.1 200 OK", *lines, f"content-length: {len(body)}", "", ""]).encode() + body


def cassette(path: Path, serializer: str, **options: Any) -> Path:
    """A cassette that vcrpy recorded: the key in an address, a zipped answer, a stream, an upload, another service."""
    with (
        Player() as player,
        vcr.VCR(serializer=serializer, **options).use_cassette(str(path)),
        httpx.Client() as client,
    ):
        data = json.dumps(ANSWER, ensure_ascii=False).encode()
        start = {
            "x-goog-upload-status": "active",
            "x-goog-upload-url": f"{player.url}/upload/v1beta/files?upload_id=CANARY-session",
        }
        player.play(
            answer(data, "application/json"),
            answer(gzip.compress(data), "application/json", **{"content-encoding": "gzip"}),
            answer(STREAM, "text/event-stream"),
            answer(b"", "text/plain", **start),
            answer(b"{}", "application/json"),
        )
        login = {"authorization": f"Bearer {TOKEN}", "cookie": f"a={COOKIE}"}
        client.post(f"{player.url}{PATH}?key={KEY}", json=ASKED)
        client.post(f"{player.url}{PATH}", json=ASKED, headers=login)
        client.post(f"{player.url}{PATH.replace('generate', 'streamGenerate')}?alt=sse", json=ASKED, headers=login)
        client.post(
            f"{player.url}/upload/v1beta/files", json={"file": {"displayName": "a"}}, headers={"x-goog-api-key": KEY}
        )
        client.get(f"{player.url}/other/service")
    return path


def check_recorded(found: list[dict[str, Any]]) -> None:
    assert [each["kind"] for each in found] == [
        "models.generateContent",
        "models.generateContent",
        "models.streamGenerateContent",
        "media.upload/start",
    ]
    text = json.dumps(found, ensure_ascii=False)
    for secret in (KEY, TOKEN, COOKIE, "CANARY", "me@firm.example"):
        assert secret not in text
    one, zipped, stream, upload = found
    assert one["request"]["body"] == zipped["request"]["body"] == ASKED
    assert json.loads(one["response"]["body_text"])["candidates"][0]["finishReason"] == "STOP"
    assert one["response"]["body_text"] == zipped["response"]["body_text"]
    assert "Grüße" in one["response"]["body_text"]
    assert stream["response"]["body_text"].encode() == STREAM
    assert upload["response"]["headers"]["x-goog-upload-url"].endswith("upload_id=<redacted>")
    assert {each["fidelity"] for each in found} == {"raw"}
    assert {each["backend"] for each in found} == {"gemini"}


@pytest.mark.parametrize("serializer", ["yaml", "json"])
@pytest.mark.parametrize("options", [{}, {"decode_compressed_response": True}], ids=["as it came", "unzipped"])
def test_vcrpy(tmp_path: Path, serializer: str, options: dict[str, Any]) -> None:
    if serializer == "json" and not options:
        options = {"decode_compressed_response": True}  # its JSON cannot hold bytes
    path = cassette(tmp_path / f"talk.{serializer}", serializer, **options)
    found, others, wrong = convert([tmp_path], "mine", "", "MIT")
    assert (others, wrong) == (1, [])
    check_recorded(found)
    assert found[0]["id"] == "mine-001"
    assert found[0]["source"] == f"{tmp_path.name}:{path.name}"
    assert found[0]["licence"] == "MIT"


def test_a_recording_of_a_test_with_pytest_recording(tmp_path: Path) -> None:
    """pytest-recording is vcrpy with a cassette for each test, in a folder for each module."""
    folder = tmp_path / "cassettes" / "test_talk"
    folder.mkdir(parents=True)
    cassette(folder / "test_hello.yaml", "yaml", record_mode="once")
    check_recorded(convert([tmp_path], "mine", "", "MIT")[0])


RUBY = f"""\
---
http_interactions:
- request:
    method: post
    uri: https://generativelanguage.googleapis.com{PATH}?key={KEY}
    body:
      encoding: UTF-8
      string: '{{"contents":[{{"parts":[{{"text":"Hi"}}]}}]}}'
    headers:
      X-Goog-Api-Key:
      - "{KEY}"
      User-Agent: [Faraday v2]
  response:
    status:
      code: 200
      message: OK
    headers:
      Content-Type:
      - application/json; charset=UTF-8
      Set-Cookie: ["a={COOKIE}"]
    body:
      encoding: ASCII-8BIT
      string: !binary |-
        {base64.b64encode(gzip.compress(json.dumps(ANSWER).encode())).decode()}
  recorded_at: Wed, 19 Aug 2026 14:34:39 GMT
- request:
    method: get
    uri: https://aiplatform.googleapis.com/v1beta1/projects/canary-project/locations/us/cachedContents
    body: {{encoding: US-ASCII, base64_string: ''}}
    headers: {{Authorization: ["Bearer {TOKEN}"]}}
  response:
    status: {{code: 429, message: Too Many}}
    headers: {{Content-Type: [application/json]}}
    body: {{encoding: UTF-8, string: '{{"error": {{"code": 429, "message": "projects/canary-project"}}}}'}}
  recorded_at: !ruby/object:Time 2026-08-19
recorded_with: VCR 6.3.1
"""
KEPT = {
    "interactions": [
        {
            "request": {"method": "POST", "uri": f"http://x/llm{PATH}?key={KEY}", "headers": {}, "parsed_body": ASKED},
            "response": {"status_code": 200, "headers": {"content-type": "application/json"}, "parsed_body": ANSWER},
        },
        {
            "request": {
                "method": "GET",
                "uri": "http://x/v1beta/files/abc:download?alt=media",
                "headers": {},
                "body": None,
            },
            "response": {
                "status": {"code": 200, "message": None},
                "headers": {"content-type": ["video/mp4"]},
                "body": {"base64_string": base64.b64encode(b"\0\xff" * 4000).decode()},
            },
        },
    ]
}


def test_vcr_for_ruby(tmp_path: Path) -> None:
    (tmp_path / "talk.yml").write_text(RUBY, encoding="utf-8")
    found, others, wrong = convert([tmp_path], "ruby", "me/mine", "0BSD")
    assert (others, wrong) == (0, [])
    one, two = found
    assert (one["kind"], one["backend"]) == ("models.generateContent", "gemini")
    assert one["request"]["body"] == ASKED
    assert one["source"] == "me/mine:talk.yml"
    assert json.loads(one["response"]["body_text"])["modelVersion"] == "gemini-2.5-flash"
    assert (two["kind"], two["backend"], two["response"]["status"]) == ("cachedContents.list", "vertex", 429)
    text = json.dumps(found)
    assert "canary" not in text.lower()
    assert "projects/PROJECT_ID" in text


def test_recorders_that_keep_json(tmp_path: Path) -> None:
    (tmp_path / "talk.json").write_text(json.dumps(KEPT), encoding="utf-8")
    one, two = convert([tmp_path], "mine", "", "MIT")[0]
    assert one["fidelity"] == "reserialised"
    assert one["request"]["body"] == ASKED
    assert "CANARY" not in json.dumps(one)
    assert two["response"]["body_text"] is None
    assert len(base64.b64decode(two["response"]["body_b64"])) == 3000
    assert two["response"]["body_note"] == "binary, 8000 bytes, cut to 3000"


@pytest.mark.parametrize(
    "text", ["[1, 2]", "a: b", "interactions: 7", "interactions: [{request: {}}]", "{", "a: !!python/name:os.system x"]
)
def test_what_is_no_cassette_is_named(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NotACassette, match=r"odd\.yaml"):
        read(path)
    assert main([str(path)]) == 1
    assert "odd.yaml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("method", "url", "kind"),
    [
        ("GET", "https://generativelanguage.googleapis.com/v1beta/models", ("models.list", "gemini")),
        ("GET", "https://generativelanguage.googleapis.com/v1/models/x", ("models.get", "gemini")),
        ("POST", "https://gateway.example/llm/v1beta/models/a:countTokens", ("models.countTokens", "gemini")),
        ("DELETE", "https://generativelanguage.googleapis.com/v1beta/files/x", ("files.delete", "gemini")),
        ("POST", "https://generativelanguage.googleapis.com/v1beta/files", ("files.create", "gemini")),
        ("POST", "https://generativelanguage.googleapis.com/v1beta/batches/x:cancel", ("batches.cancel", "gemini")),
        (
            "GET",
            "https://generativelanguage.googleapis.com/v1beta/fileSearchStores/s/documents/d",
            ("fileSearchStores.documents.get", "gemini"),
        ),
        (
            "GET",
            "https://generativelanguage.googleapis.com/v1beta/fileSearchStores/s/upload/operations/o",
            ("fileSearchStores.operations.get", "gemini"),
        ),
        (
            "POST",
            "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions",
            ("openai.chat.completions", "openai-compat"),
        ),
        (
            "POST",
            "https://eu-aiplatform.googleapis.com/v1beta1/projects/p/locations/eu/publishers/google/models/m:predict",
            ("models.predict", "vertex"),
        ),
        ("GET", "https://api.openai.com/v1/chat/completions", None),
        ("GET", "https://example.com/models/x", None),
        ("PUT", "https://generativelanguage.googleapis.com/v1beta/files/x", None),
    ],
)
def test_kinds(method: str, url: str, kind: tuple[str, str] | None) -> None:
    assert kind_of(method, url, {}, {}) == kind


def test_long_files_are_cut_and_twins_are_one(tmp_path: Path) -> None:
    image = {"contents": [{"parts": [{"inlineData": {"mimeType": "image/png", "data": "iVBO" * 10_000}}]}]}
    each = {
        "request": {"method": "POST", "uri": f"http://x{PATH}", "headers": {}, "body": json.dumps(image)},
        "response": {"status": {"code": 200}, "headers": {}, "body": {"string": json.dumps(ANSWER)}},
    }
    (tmp_path / "a.json").write_text(json.dumps({"interactions": [each, each]}), encoding="utf-8")
    (found,) = convert([tmp_path], "mine", "", "MIT")[0]
    data = found["request"]["body"]["contents"][0]["parts"][0]["inlineData"]["data"]
    assert data == "iVBO" * 1000


def test_what_was_made_replays(tmp_path: Path) -> None:
    """Through the tests of this folder, as the page for contributors says."""
    (tmp_path / "talk.json").write_text(json.dumps({"interactions": KEPT["interactions"][:1]}), encoding="utf-8")
    out = tmp_path / "mine.jsonl"
    made = subprocess.run(
        [sys.executable, "scripts/cassettes.py", str(tmp_path / "talk.json"), "--output", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "1 exchanges; 0 of other services left out" in made.stderr
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/recordings", "-k", "mine-001"],
        cwd=ROOT,
        env={"PATH": "", "GENAI_RECORDINGS": str(out), "GENAI_SHARED": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    assert "4 passed" in run.stdout, run.stdout
