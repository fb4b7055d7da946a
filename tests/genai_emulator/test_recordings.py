"""Requests that the real API answered, sent to the emulator: accepted where they were, refused where they were."""

from __future__ import annotations

import http.client
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from genai_emulator import Emulator
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

JSON = dict[str, Any]
KEY = "a-key-of-the-emulator"
# Headers of a recorded request that belong to its connection or its account.
_DROPPED = {"host", "content-length", "accept-encoding", "connection", "transfer-encoding", "authorization"}
_DROPPED |= {"x-goog-api-key", "expect"}
BATCH: JSON = {
    "batch": {
        "displayName": "two questions",
        "inputConfig": {
            "requests": {
                "requests": [
                    {"request": {"contents": [{"parts": [{"text": text}]}]}, "metadata": {"custom_id": text}}
                    for text in ("one", "two")
                ]
            }
        },
    }
}


def exchanges(*, asked: bool = True) -> list[JSON]:
    """The recorded exchanges of the Developer API: with their requests, unless ``asked`` is false."""
    if SHARED is None:
        return []
    lines = (SHARED / "recordings" / "exchanges.jsonl").read_text("utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return [each for each in found if each["backend"] == "gemini" and (not asked or (each["request"] or {}).get("url"))]


def excuse(exchange: JSON, error: JSON) -> str | None:
    """Why the emulator cannot be held to a recorded answer; None where it can."""
    message = error.get("message", "")
    if "API key not valid" in message:
        return "the key was scrubbed"
    if exchange["response"]["status"] == 429:
        return "the quota was the account's"
    if "input token count" in message:
        return "the text was shortened"
    if "pageToken=" in exchange["request"]["url"]:
        return "the page token is another server's"
    if re.search(r"/models/gemini-1\.5-(flash|pro):", exchange["request"]["url"]):
        return "gemini-1.5 was there at first, and gone later"
    return None


class Sender:
    """Sends recorded requests to an emulator in which the things stand that they name."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    def send(self, exchange: JSON) -> tuple[int, dict[str, str], bytes]:
        request = exchange["request"]
        body = request.get("body")
        data = body.encode() if isinstance(body, str) else b"" if body is None else json.dumps(body).encode()
        url = urlsplit(request["url"])
        self._emulator.reset()
        path = self._prepare(exchange, url.path, url.query, data.decode("utf-8", "replace"))
        headers = {
            name: value[0] if isinstance(value, list) else value
            for name, value in (request.get("headers") or {}).items()
            if name.lower() not in _DROPPED
        }
        if "finalize" in exchange["kind"]:
            headers |= {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}
            data = data or b"x"
        if "interactions" in exchange["kind"]:
            data = self._continued(exchange, data)
        if data and "content-type" not in {name.lower() for name in headers}:
            headers["content-type"] = "application/json"
        return self.call(request["method"], path, data, headers)

    def call(self, method: str, path: str, data: bytes, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self._emulator.port)
        try:
            connection.request(method, path, data or None, {**headers, "x-goog-api-key": KEY})
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, told, answer.read()
        finally:
            connection.close()

    def _prepare(self, exchange: JSON, path: str, query: str, body: str) -> str:
        """Make what the request names, as far as the real server knew it; the path to send it to."""
        pairs = [(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if name != "key"]
        if exchange["response"]["status"] < 400:
            named = path + body
            for name in set(re.findall(r"cachedContents/([\w-]+)", named)):
                model = re.search(r"/(models/[^:/]+):", path)
                self._emulator.add_cache(name, model=model[1] if model else "models/gemini-2.5-flash")
            for name in set(re.findall(r"files/([a-z0-9][a-z0-9-]*)(?=[^\w-])", named + " ")):
                self._upload("files", {"file": {"name": f"files/{name}"}})
            if found := re.search(r"fileSearchStores/([\w-]+)", path):
                path = path.replace(found[0], self._store())
            if found := re.search(r"(?<=/)batches/[\w-]+", path):
                path = path.replace(found[0], self._started("models/gemini-2.5-flash:batchGenerateContent", BATCH))
            if found := re.search(r"(models/[^/]+)/operations/[\w-]+", path):
                video = {"instances": [{"prompt": "a wave"}], "parameters": {"durationSeconds": 4}}
                path = path.replace(found[0], self._started(f"{found[1]}:predictLongRunning", video))
            if "finalize" in exchange["kind"]:
                session = self._start(path.removeprefix("/upload/v1beta/"), {})
                pairs = [("upload_id", session), ("upload_protocol", "resumable")]
        return path + (f"?{urlencode(pairs)}" if pairs else "")

    def _continued(self, exchange: JSON, data: bytes) -> bytes:
        """The request with the ids of an interaction of this emulator, for those of the one that it goes on with."""
        before = json.loads(data).get("previous_interaction_id")
        if before is None:
            return data
        same = (each for each in exchanges() if each["source"] == exchange["source"])
        first = next(each for each in same if f'"id":"{before}"' in each["response"]["body_text"])
        body = json.dumps(first["request"]["body"]).encode()
        _, _, answer = self.call("POST", urlsplit(first["request"]["url"]).path, body, {})
        recorded, given = json.loads(first["response"]["body_text"]), json.loads(answer)
        pairs = zip(calls_of(recorded), calls_of(given), strict=True)
        for old, new in [(before, given["id"]), *pairs]:
            data = data.replace(f'"{old}"'.encode(), f'"{new}"'.encode())
        return data

    def _store(self) -> str:
        return self._started("fileSearchStores", {})

    def _started(self, path: str, body: JSON) -> str:
        """Make or start something, and return its resource name."""
        _, _, answer = self.call(
            "POST", f"/v1beta/{path}", json.dumps(body).encode(), {"content-type": "application/json"}
        )
        name: str = json.loads(answer)["name"]
        return name

    def _start(self, collection: str, metadata: JSON) -> str:
        headers = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
        headers["X-Goog-Upload-Header-Content-Type"] = "text/plain"
        _, told, _ = self.call("POST", f"/upload/v1beta/{collection}", json.dumps(metadata).encode(), headers)
        return dict(parse_qsl(urlsplit(told["x-goog-upload-url"]).query))["upload_id"]

    def _upload(self, collection: str, metadata: JSON) -> None:
        session = self._start(collection, metadata)
        headers = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}
        self.call("POST", f"/upload/v1beta/{collection}?upload_id={session}", b"text", headers)


def calls_of(interaction: JSON) -> list[str]:
    """The ids of the calls of functions in an interaction, of either form."""
    steps = interaction.get("steps") or interaction.get("outputs", [])
    return [step["id"] for step in steps if step["type"] == "function_call"]


@pytest.fixture(scope="module")
def sender() -> Iterator[Sender]:
    with Emulator() as emulator:
        yield Sender(emulator)


def error_of(text: str | bytes) -> JSON:
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}
    value = value[0] if isinstance(value, list) and value else value
    error = value.get("error") if isinstance(value, dict) else None
    return error if isinstance(error, dict) else {}


def test_the_emulator_agrees(sender: Sender) -> None:
    table: Counter[tuple[str, str]] = Counter()
    problems = defaultdict(list)
    for exchange in exchanges():
        recorded = error_of(exchange["response"].get("body_text") or "")
        status, _, body = sender.send(exchange)
        given = error_of(body)
        agreed = status == exchange["response"]["status"] and given.get("status") == recorded.get("status")
        why = None if agreed else excuse(exchange, recorded)
        table[exchange["kind"], "agreed" if agreed else f"excused: {why}" if why else "DISAGREED"] += 1
        if not agreed and not why:
            problems[exchange["kind"]].append((exchange["id"], status, exchange["response"]["status"], body[:300]))
    width = max(len(kind) for kind, _ in table)
    print("\n" + "\n".join(f"{kind:{width}} {count:5} {verdict}" for (kind, verdict), count in sorted(table.items())))
    assert not problems, dict(problems)


# What a model says of an answer, and what the emulator has no figures for.
NOT_TOLD = re.compile(r".*(usageMetadata|candidates|responseId|modelVersion|raiFilteredReason|error).*")
#: How often an operation is asked for until it is over.
LOOKS = 12


def paths(value: Any, at: str = "") -> set[str]:
    """The places in a JSON value, those of a list's items together."""
    if isinstance(value, list):
        return set().union(*(paths(item, f"{at}[]") for item in value))
    if isinstance(value, dict):
        return {at}.union(*(paths(item, f"{at}.{key}") for key, item in value.items()))
    return {at}


def test_answers_about_batches_and_media_have_the_fields_of_recorded_ones(sender: Sender) -> None:
    """While something runs and when it is over: each recorded answer is like one that the emulator gives meanwhile."""
    kinds = {"batches.get", "models.batchGenerateContent", "models.predict", "models.predictLongRunning"}
    checked: Counter[str] = Counter()
    for exchange in exchanges():
        if exchange["kind"] not in {*kinds, "models.operations.get"} or exchange["response"]["status"] != 200:
            continue
        recorded = {path for path in paths(json.loads(exchange["response"]["body_text"])) if not NOT_TOLD.match(path)}
        _, _, body = sender.send(exchange)
        given = [json.loads(body)]
        if exchange["request"]["method"] == "GET":
            for _ in range(LOOKS):
                given.append(json.loads(sender.call("GET", f"/v1beta/{given[0]['name']}", b"", {})[2]))
        missing = [sorted(recorded - paths(answer)) for answer in given]
        assert [] in missing, (exchange["id"], min(missing, key=len))
        checked[exchange["kind"]] += 1
    assert sum(checked.values()) == 14, checked


# What a recording has in its headers beside what the emulator says, and why.
NOT_SAID = {
    *("content-length", "transfer-encoding", "content-encoding"),  # how the body was framed
    *("x-guploader-uploadid", "x-gemini-service-tier", "date"),
    # the client's own, which only a redirect repeats
    *("accept-encoding", "user-agent", "accept", "host", "expires", "x-goog-hash"),
}


def test_answers_have_the_headers_of_the_real_api(sender: Sender) -> None:
    checked: Counter[str] = Counter()
    for exchange in exchanges():
        if exchange["fidelity"] != "raw" or checked[exchange["kind"]] >= 5:
            continue
        recorded = {name.lower(): value for name, value in exchange["response"]["headers"].items()}
        if not {"server-timing", "alt-svc"} & recorded.keys():
            continue  # the recorder kept some of them only
        status, headers, _ = sender.send(exchange)
        if status != exchange["response"]["status"]:
            continue
        checked[exchange["kind"]] += 1
        missing = {name for name in recorded if name not in headers} - NOT_SAID
        assert not {name for name in missing if not name.startswith("x-goog-upload-header-x-google")}, exchange["id"]
        for name in ("content-type", "server", "x-goog-upload-status", "content-disposition"):
            if name in recorded:
                shown = recorded[name][0] if isinstance(recorded[name], list) else recorded[name]
                whose = name == "content-type" and exchange["kind"] == "files.download" and status == 200
                assert whose or headers[name].lower() == shown.lower(), exchange["id"]
    assert sum(checked.values()) > 20, checked


def test_usage_tells_modalities_where_the_real_api_does(sender: Sender) -> None:
    checked: Counter[bool] = Counter()
    for exchange in exchanges():
        if exchange["kind"] != "models.generateContent" or exchange["response"]["status"] != 200:
            continue
        recorded = json.loads(exchange["response"]["body_text"])
        usage = recorded.get("usageMetadata", {})
        answers_in_images = "image" in exchange["request"]["url"]
        if "candidatesTokenCount" not in usage or (answers_in_images and "candidatesTokensDetails" not in usage):
            continue  # nothing was said, or no image was made
        if checked[told := "candidatesTokensDetails" in usage] >= 40:
            continue
        status, _, body = sender.send(exchange)
        given = json.loads(body).get("usageMetadata", {})
        if status == 200 and "candidatesTokenCount" in given:
            checked[told] += 1
            assert ("candidatesTokensDetails" in given) == told, exchange["id"]
    assert min(checked.values()) >= 30, checked


#: What recordings of interactions have now and then, or the emulator alone: the tokens of the whole prompt, an id for
#: resumption, and what is asked of a search.
NOW_AND_THEN = {"raw_prompt_token", "event_id", "grounding_tool_count", "is_error", "annotations", "signature"}


def described(text: str) -> Any:
    """What an answer of interactions is made of: its keys, and those of each kind of step, event and delta."""
    if text.startswith("{"):
        found = json.loads(text)
        steps = found.get("steps") or found["outputs"]
        return keys(found), {step["type"]: keys(step) for step in steps}, keys(found["usage"])
    names = re.findall("^event: (.*)$", text, re.M)
    events = [json.loads(line) for line in re.findall(r"^data: (\{.*)$", text, re.M)]
    order = list(dict.fromkeys(names))  # texts come in as many pieces as they may
    kinds = {(e["event_type"], e.get("delta", {}).get("type", ""), keys(e), keys(e.get("delta", {}))) for e in events}
    ends = [keys(event["interaction"]) for event in events if "interaction" in event]
    return order, kinds, ends, text.rstrip().endswith("event: done\ndata: [DONE]")


def keys(value: JSON) -> tuple[str, ...]:
    return tuple(sorted(value.keys() - NOW_AND_THEN))


_WEATHER = {"type": "function", "name": "getWeather", "description": "Get the weather in a location."}
_WEATHER["parameters"] = {"type": "object", "properties": {"location": {"type": "string"}}}  # type: ignore[assignment]
#: What may have been asked for the answers that were kept without their requests, by the name of their file.
ASKED: dict[str, JSON] = {
    "basic": {"input": "Hello, how are you?"},
    "google-search": {"input": "What was new in AI this week?", "tools": [{"type": "google_search"}]},
    "multi-turn-stateless-turn1": {"input": "What are the three largest cities in Spain?", "store": False},
    "tool-call-step1": {"input": "What is the weather in San Francisco?", "tools": [_WEATHER]},
}


def test_interactions_are_answered_in_the_shape_of_recorded_ones(sender: Sender) -> None:
    checked: Counter[str] = Counter()
    for exchange in exchanges(asked=False):
        if exchange["kind"] != "interactions.create":
            continue
        if exchange["request"]["url"] is None:
            name, _, form = exchange["source"].rpartition("/")[2].partition(".")
            body = {"model": "gemini-2.5-flash", "stream": form.startswith("chunks"), **ASKED[name]}
            _, _, given = sender.call("POST", "/v1beta/interactions", json.dumps(body).encode(), {})
            recorded = described(exchange["response"]["body_text"])
            # They were kept without the names of events, and without the end.
            assert described(given.decode())[1:3] == recorded[1:3], exchange["id"]
            checked["answer alone"] += 1
        else:
            _, headers, answer = sender.send(exchange)
            told, recorded = described(answer.decode()), described(exchange["response"]["body_text"])
            assert told == recorded, exchange["id"]
            assert headers["content-type"] == exchange["response"]["headers"]["content-type"], exchange["id"]
            checked["whole"] += 1
    assert checked == {"whole": 29, "answer alone": 8}
