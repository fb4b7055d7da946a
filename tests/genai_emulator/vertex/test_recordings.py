"""Requests that Vertex AI answered, sent to the emulator: accepted where they were, refused where they were."""

from __future__ import annotations

import http.client
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from genai_emulator import Emulator
from tests.genai_emulator.test_recordings import error_of
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

JSON = dict[str, Any]
# What was scrubbed, and what stands in its place.
_SCRUBBED = {"<GOOGLE_CLOUD_LOCATION>": "us-central1", "/REDACTED/": "/us-central1/", "PROJECT_NUMBER": "PROJECT_ID"}


def exchanges() -> list[JSON]:
    if SHARED is None:
        return []
    text = (SHARED / "recordings" / "exchanges.jsonl").read_text("utf-8")
    found = [json.loads(line) for line in text.splitlines()]
    return [each for each in found if each["backend"] == "vertex" and (each["request"] or {}).get("url")]


def excuse(exchange: JSON, message: str) -> str | None:
    """Why the emulator cannot be held to a recorded answer; None where it can."""
    if exchange["response"]["status"] == 429:
        return "the quota was the account's"
    if "input token count" in message:
        return "the text was shortened"
    return None


def plain(text: str) -> str:
    for scrubbed, name in _SCRUBBED.items():
        text = text.replace(scrubbed, name)
    return text


def send(connection: http.client.HTTPConnection, method: str, path: str, body: str, token: str) -> tuple[int, bytes]:
    headers = {"content-type": "application/json", **({"authorization": f"Bearer {token}"} if token else {})}
    connection.request(method, path, body.encode() or None, headers)
    response = connection.getresponse()
    return response.status, response.read()


@pytest.fixture(scope="module")
def answered() -> list[tuple[JSON, int, bytes]]:
    """Each exchange, with the status and the body that the emulator answers its request with."""
    found = []
    with Emulator(min_cache_tokens=0) as emulator:
        connection = http.client.HTTPConnection("127.0.0.1", emulator.port)
        for exchange in exchanges():
            emulator.reset()
            request, recorded = exchange["request"], exchange["response"]
            url = urlsplit(plain(request["url"]))
            path = f"{url.path}?{url.query}".rstrip("?")
            given = request["body"]
            body = plain(given if isinstance(given, str) else "" if given is None else json.dumps(given))
            for number in re.findall(r"cachedContents/(\d+)", path + body):
                parent, model = re.findall(r"projects/[\w-]+/locations/[\w-]+", path)[0], "gemini-2.5-flash"
                emulator.add_cache(f"{parent}/cachedContents/{number}", model=model)
            token = "" if recorded["status"] == 401 else "a-token"
            found.append((exchange, *send(connection, request["method"], path, body, token)))
        connection.close()
    return found


def test_the_emulator_agrees(answered: list[tuple[JSON, int, bytes]]) -> None:
    table: Counter[tuple[str, str]] = Counter()
    problems = defaultdict(list)
    for exchange, status, text in answered:
        recorded = exchange["response"]
        wanted = error_of(re.sub(r",(\s*\})", r"\1", recorded.get("body_text") or ""))
        message = plain(wanted.get("message", ""))
        agreed = status == recorded["status"] and error_of(text).get("message", "") == message
        why = None if agreed else excuse(exchange, message)
        table[exchange["kind"], "agreed" if agreed else f"excused: {why}" if why else "DISAGREED"] += 1
        if not agreed and not why:
            problems[exchange["kind"]].append((exchange["id"], status, recorded["status"], text[:300]))
    width = max(len(kind) for kind, _ in table)
    print("\n" + "\n".join(f"{kind:{width}} {count:5} {verdict}" for (kind, verdict), count in sorted(table.items())))
    assert not problems, dict(problems)


def values(text: str) -> list[Any]:
    if text.startswith("data:"):
        return [json.loads(line[5:]) for line in re.split(r"[\r\n]+", text) if line.startswith("data:")]
    found = json.loads(text)
    return found if isinstance(found, list) else [found]


def fields(value: Any, path: str = "") -> Iterator[str]:
    """The paths of all fields of a value, but for what is in the arguments of functions."""
    if isinstance(value, list):
        for item in value:
            yield from fields(item, path)
    elif isinstance(value, dict) and not path.endswith((".args", ".response")):
        for name, item in value.items():
            yield f"{path}.{name}"
            yield from fields(item, f"{path}.{name}")


def test_answers_have_no_field_that_no_recording_has(answered: list[tuple[JSON, int, bytes]]) -> None:
    recorded: defaultdict[str, set[str]] = defaultdict(set)
    given: defaultdict[str, set[str]] = defaultdict(set)
    for exchange, status, text in answered:
        if status == exchange["response"]["status"] == 200:
            recorded[exchange["kind"]].update(fields(values(exchange["response"]["body_text"])))
            given[exchange["kind"]].update(fields(values(text.decode())))
    assert len(given) > 6
    assert {kind: found - recorded[kind] for kind, found in given.items() if found - recorded[kind]} == {}


# What google-genai 3.6.1 was measured to send, where the emulator does not answer it with 200: a status, and why.
NOT_ANSWERED = {
    "generate_content models/": (404, "Vertex AI has no generateContent below a project's models"),
    "generate_content config": (403, "there is no such cache"),
    "generate_content inline bytes": (400, "the bytes are no image"),
    "embed text-embedding-005 x2": (400, "a title goes with another task type"),
    "embed gemini-embedding-001 x2": (400, "there is no task type T"),
    "edit_image": (400, "the bytes are no image"),
    "recontext_image": (404, "there is no model vto"),
    "segment_image": (404, "there is no model seg"),
    "caches.create kms": (404, "there is no model x"),
    "models.get": (404, "there is no model m1"),
    "interactions.get": (404, "there is no interaction of that id"),
}
# Videos take long to make: test_predict.py makes one.
_LEFT_OUT = ("generate_videos source", "generate_videos prompt")
_NAMES = "endpoints/9|models/(?:9|123)|cachedContents/123|batchPredictionJobs/123|tuningJobs/1"
_MISSING = rf"/(?:{_NAMES})\b|:fetchPredictOperation"


def test_what_google_genai_sends_is_understood() -> None:
    if SHARED is None:
        return
    measured = json.loads((SHARED / "reference" / "behaviour" / "requests_both_backends.json").read_text("utf-8"))
    wrong, answered = {}, 0
    with Emulator(min_cache_tokens=0, check_responses=True) as emulator:
        connection = http.client.HTTPConnection("127.0.0.1", emulator.port)
        for name, sent in measured.items():
            for request in sent.get("vertex", {}).get("requests", []):
                if name in _LEFT_OUT:
                    continue
                url = urlsplit(request["url"])
                path = f"{url.path}?{url.query}".rstrip("?")
                body = "" if request.get("body") is None else json.dumps(request["body"])
                status, text = send(connection, request["method"], path, body, "a-token")
                expected = NOT_ANSWERED.get(name, (404 if re.search(_MISSING, path + body) else 200, ""))[0]
                answered += status == 200
                if status != expected:
                    wrong[name] = (status, expected, text[:300])
        connection.close()
    assert not wrong
    assert answered > 30
