"""What each fault puts on the wire."""

from __future__ import annotations

import gzip
import json
import socket
import time
import zlib
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.helpers import send, start_upload, upload

PATH = "/v1beta/models/gemini-2.5-flash"
BODY = {"contents": [{"parts": [{"text": "Write a long story about the sea"}]}]}

# For what must come, however slow the machine is. A shorter wait is for what must not.
PATIENCE = 30.0
SILENCE = {"silent": 0.6, "closed": PATIENCE, "reset": PATIENCE}
KEY = "x-goog-api-key: k\r\n"


class Raw:
    """An answer as bytes, and how the connection ended."""

    def __init__(self, data: bytes, end: str, seconds: float) -> None:
        self.data = data
        self.end = end
        self.seconds = seconds
        self.head, _, self.body = data.partition(b"\r\n\r\n")

    @property
    def length(self) -> int:
        for line in self.head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                return int(line.partition(b":")[2])
        return -1

    def chunks(self) -> tuple[bytes, bool]:
        """A chunked body put together, and whether it ended as it should."""
        out, rest = b"", self.body
        while True:
            size, _, rest = rest.partition(b"\r\n")
            if not size:
                return out, False
            count = int(size, 16)
            if count == 0:
                return out, True
            out += rest[:count]
            if len(rest) < count + 2:
                return out, False
            rest = rest[count + 2 :]


def raw(
    emulator: Emulator,
    path: str = f"{PATH}:generateContent",
    body: Any = BODY,
    *,
    fault: str = "",
    silence: float = PATIENCE,
    most: int | None = None,
) -> Raw:
    """Send a request over a socket of our own and read until the end, a silence after it began, or so many bytes."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nhost: x\r\nx-goog-api-key: k\r\ncontent-length: {len(content)}\r\n"
    if fault:
        head += f"x-emulator-fault: {fault}\r\n"
    started = time.monotonic()
    data = b""
    with socket.create_connection(("127.0.0.1", emulator.port), timeout=PATIENCE) as sock:
        sock.sendall(head.encode() + b"\r\n" + content)
        end = "open"
        try:
            while most is None or len(data) < most:
                piece = sock.recv(65536)
                if not piece:
                    end = "closed"
                    break
                data += piece
                sock.settimeout(silence)
        except ConnectionResetError:
            end = "reset"
        except TimeoutError:
            end = "silent"
    return Raw(data, end, time.monotonic() - started)


@pytest.fixture
def faulty(client: httpx.Client) -> Any:
    """Ask with a fault in the header."""

    def faulty(fault: str, path: str = f"{PATH}:generateContent", body: Any = BODY) -> httpx.Response:
        return client.post(path, json=body, headers={"x-emulator-fault": fault})

    return faulty


class TestReplies:
    def test_status(self, faulty: Any) -> None:
        answer = faulty("status:429;retry-after=3;retry-info=2.5;reason=RATE_LIMIT_EXCEEDED;message=slow down")
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "3")
        error = answer.json()["error"]
        assert (error["code"], error["status"], error["message"]) == (429, "RESOURCE_EXHAUSTED", "slow down")
        kinds = {detail["@type"].rpartition(".")[2]: detail for detail in error["details"]}
        assert kinds["RetryInfo"]["retryDelay"] == "2.5s"
        assert kinds["ErrorInfo"]["reason"] == "RATE_LIMIT_EXCEEDED"

    def test_status_with_headers(self, faulty: Any) -> None:
        answer = faulty("status:503;retry-after-ms=250;x-should-retry=false;header=X-Goog-Upload-Status: active")
        assert answer.headers["retry-after-ms"] == "250"
        assert answer.headers["x-should-retry"] == "false"
        assert answer.headers["x-goog-upload-status"] == "active"

    def test_a_quota_in_the_words_of_the_api(self, faulty: Any, client: httpx.Client) -> None:
        """What recordings of the API have, without their wait unless it is asked for."""
        answer = faulty("status:429")
        assert answer.headers["x-gemini-service-tier"] == "standard"
        assert answer.headers["server"] == "scaffolding on HTTPServer2"
        error = answer.json()["error"]
        message, listed, last = error["message"].split("\n")
        assert message.startswith("You exceeded your current quota, please check your plan and billing details.")
        assert listed.startswith("* Quota exceeded for metric: generativelanguage.googleapis.com/")
        assert last == "Please retry in 0s."
        helped, quota, wait = error["details"]
        assert [detail["@type"].rpartition(".")[2] for detail in error["details"]] == [
            "Help",
            "QuotaFailure",
            "RetryInfo",
        ]
        assert helped["links"][0]["url"].endswith("/rate-limits")
        (violation,) = quota["violations"]
        assert violation["quotaDimensions"]["model"] == "gemini-2.5-flash"
        assert violation.keys() == {"quotaMetric", "quotaId", "quotaDimensions", "quotaValue"}
        assert wait["retryDelay"] == "0s"
        asked = faulty("error-in-200:429;retry-info=48.9").json()["error"]
        assert (asked["message"].rpartition("\n")[2], asked["details"][-1]["retryDelay"]) == (
            "Please retry in 48.9s.",
            "48.9s",
        )
        short = client.get("/v1beta/files", headers={"x-emulator-fault": "status:429"}).json()["error"]
        assert (short["message"], "details" in short) == ("Resource has been exhausted (e.g. check quota).", False)

    def test_the_error_of_a_stream(self, faulty: Any) -> None:
        answer = faulty("status:503", path=f"{PATH}:streamGenerateContent?alt=sse")
        assert answer.headers["content-type"] == "text/event-stream"
        assert answer.text.startswith("{\n")
        assert answer.json()["error"]["code"] == 503

    def test_an_answer_before_the_request_is_whole(self, emulator: Emulator) -> None:
        body = json.dumps(BODY).encode() + b" " * 8_000_000
        with socket.create_connection(("127.0.0.1", emulator.port), timeout=PATIENCE) as sock:
            head = f"POST {PATH}:generateContent HTTP/1.1\r\nhost: x\r\ncontent-length: {len(body)}\r\n"
            sock.sendall(f"{head}x-emulator-fault: status:413;early;bytes=1000\r\n\r\n".encode() + body[:5000])
            answer = sock.recv(65536)
        assert answer.startswith(b"HTTP/1.1 413 ")

    def test_date_is_the_faults(self, faulty: Any) -> None:
        skewed = "Thu, 01 Jan 2026 00:00:00 GMT"
        answer = faulty(f"status:429;date={skewed};retry-after=Thu, 01 Jan 2026 00:00:03 GMT")
        assert answer.headers.get_list("date") == [skewed]

    @pytest.mark.parametrize("execute", [False, True])
    def test_execute(self, client: httpx.Client, execute: bool) -> None:
        header = {"x-emulator-fault": "status:503" + (";execute" if execute else "")}
        assert client.post("/v1beta/fileSearchStores", json={}, headers=header).status_code == 503
        assert len(client.get("/v1beta/fileSearchStores").json().get("fileSearchStores", [])) == int(execute)

    def test_page(self, faulty: Any) -> None:
        answer = faulty("html")
        assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=UTF-8")
        answer = faulty("html:502;size=50000")
        assert (answer.status_code, len(answer.content)) == (502, 50_000)

    def test_error_in_200(self, faulty: Any) -> None:
        answer = faulty("error-in-200:503")
        assert (answer.status_code, answer.json()["error"]["code"]) == (200, 503)
        assert next(iter(faulty("error-in-200:503;late").json())) != "error"

    def test_redirects(self, faulty: Any) -> None:
        answer = faulty("redirect:308")
        assert (answer.status_code, answer.headers.get("location")) == (308, None)
        assert faulty("redirect:307;to=http://127.0.0.1:1{path}").headers["location"].endswith(":generateContent")
        assert faulty("redirect:302;to=file:///etc/passwd").headers["location"] == "file:///etc/passwd"
        assert faulty("redirect:307;to=self").headers["location"] == f"{PATH}:generateContent"

    @pytest.mark.parametrize(
        ("fault", "status", "content"),
        [
            ("body:null;status=400", 400, b"null"),
            ("body:[];status=400", 400, b"[]"),
            ('body:"x"', 200, b'"x"'),
            ("body:;status=400", 400, b""),
            ("body:fffe00;encoding=hex;status=400", 400, b"\xff\xfe\x00"),
            ("body:eA==;encoding=base64;content-type=text/plain", 200, b"x"),
        ],
    )
    def test_bodies(self, faulty: Any, fault: str, status: int, content: bytes) -> None:
        answer = faulty(fault)
        assert (answer.status_code, answer.content) == (status, content)

    def test_garbage(self, emulator: Emulator) -> None:
        found = raw(emulator, fault="garbage:hello there")
        assert (found.data, found.end) == (b"hello there\r\n\r\n", "closed")


class TestBodies:
    def test_truncate(self, faulty: Any) -> None:
        answer = faulty("truncate:20")
        assert answer.headers["content-length"] == "20"
        with pytest.raises(json.JSONDecodeError):
            answer.json()
        assert len(faulty("truncate").content) > 20

    def test_empty(self, faulty: Any) -> None:
        assert faulty("empty").content == b""

    @pytest.mark.parametrize(
        ("how", "body"), [("empty:body", ""), ("empty:space", " \r\n"), ("empty:object;content-type=text/html", "{}")]
    )
    def test_nothing_in_other_ways(self, client: httpx.Client, how: str, body: str) -> None:
        file = upload(client, b"text")
        answer = client.delete(f"/v1beta/{file['name']}", headers={"x-emulator-fault": how})
        assert (answer.status_code, answer.text) == (200, body)
        assert answer.headers["content-type"] == ("text/html" if "html" in how else "application/json; charset=UTF-8")
        assert client.get(f"/v1beta/{file['name']}").status_code == 403

    @pytest.mark.parametrize(("code", "length"), [(201, None), (206, None), (204, 0)])
    def test_code(self, faulty: Any, code: int, length: int | None) -> None:
        answer = faulty(f"code:{code}")
        assert answer.status_code == code
        assert bool(answer.content) == (length is None)

    def test_headers(self, faulty: Any, emulator: Emulator) -> None:
        assert faulty("content-type:text/plain").headers["content-type"] == "text/plain"
        assert faulty("header:X-Thing=a b").headers["x-thing"] == "a b"
        assert "content-type" not in faulty("header:Content-Type=").headers
        assert len(raw(emulator, fault="headers:500x1024").head) > 500 * 1024

    def test_charsets(self, faulty: Any) -> None:
        assert faulty("charset:bom").content.startswith(b"\xef\xbb\xbf{")
        assert faulty("charset:utf-16").content.startswith(b"\xff\xfe")
        for how in ("latin-1", "invalid-utf-8"):
            with pytest.raises(UnicodeDecodeError):
                faulty(f"charset:{how}").content.decode()

    def test_gzip(self, faulty: Any, emulator: Emulator) -> None:
        answer = faulty("gzip")
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.json()["candidates"]
        found = raw(emulator, fault="gzip:truncated", silence=0.3)
        assert len(found.body) == found.length
        with pytest.raises(EOFError):
            gzip.decompress(found.body)

    def test_gzip_bomb(self, emulator: Emulator) -> None:
        body, whole = raw(emulator, fault="gzip-bomb:50000000").chunks()
        assert whole
        assert len(body) < 100_000
        unpacked = zlib.decompress(body, 31)
        assert len(unpacked) > 50_000_000
        assert json.loads(unpacked)

    def test_endless_body(self, emulator: Emulator) -> None:
        assert raw(emulator, fault="endless-body", most=5_000_000).end == "open"
        assert raw(emulator, fault="endless-body:100000").chunks()[1]

    @pytest.mark.parametrize(
        ("fault", "path", "value"),
        [
            ('set:candidates[0].finishReason="BRAND_NEW"', ("candidates", 0, "finishReason"), "BRAND_NEW"),
            ("set:candidates[0].index=abc", ("candidates", 0, "index"), "abc"),
            ("set:candidates=null", ("candidates",), None),
            ("set:candidates[0]=null", ("candidates", 0), None),
            ('set:brand.new[0]={"a":1}', ("brand", "new"), []),
            (
                r'set:candidates[-1].content.parts[0].text="\ud800"',
                ("candidates", 0, "content", "parts", 0, "text"),
                "\ud800",
            ),
        ],
    )
    def test_set(self, faulty: Any, fault: str, path: Any, value: Any) -> None:
        found = faulty(fault).json()
        for step in path:
            found = found[step]
        assert found == value

    def test_unset(self, faulty: Any) -> None:
        found = faulty("unset:candidates[0].content").json()
        assert "content" not in found["candidates"][0]
        assert faulty("unset:not.there[3].at.all").json()["candidates"]

    def test_raw_text(self, faulty: Any) -> None:
        pairs = json.loads(faulty('prefix:"candidates":[],').content, object_pairs_hook=list)
        assert [key for key, _ in pairs].count("candidates") == 2
        with pytest.raises(RecursionError):
            json.loads(faulty("nest:100000").content)
        with pytest.raises(ValueError, match="digits"):
            json.loads(faulty("digits:5000").content)
        for text in ("NaN", "-Infinity", "1e999"):
            assert f'"emulatorFault":{text},'.encode() in faulty(f"number:{text}").content

    def test_raw_text_in_an_empty_object(self, client: httpx.Client) -> None:
        answer = client.get("/v1beta/files", headers={"x-emulator-fault": 'prefix:"files":null,'})
        assert answer.json() == {"files": None}

    def test_set_in_a_list(self, client: httpx.Client) -> None:
        for _ in range(2):
            page = client.get("/v1beta/models", headers={"x-emulator-fault": 'set:nextPageToken="again"'}).json()
            assert page["nextPageToken"] == "again"


class TestConnections:
    def test_reset_before(self, emulator: Emulator) -> None:
        found = raw(emulator, fault="reset")
        assert (found.data, found.end) == (b"", "reset")

    def test_close_before(self, emulator: Emulator) -> None:
        found = raw(emulator, fault="close")
        assert (found.data, found.end) == (b"", "closed")

    @pytest.mark.parametrize(("how", "end"), [("reset", "reset"), ("close", "closed"), ("stall", "silent")])
    def test_in_the_headers(self, emulator: Emulator, how: str, end: str) -> None:
        found = raw(emulator, fault=f"{how}:headers", silence=SILENCE[end])
        assert found.end == end
        assert found.data.startswith(b"HTTP/1.1 200 OK\r\n")
        assert b"\r\n\r\n" not in found.data

    @pytest.mark.parametrize(("how", "end"), [("reset", "reset"), ("close", "closed"), ("stall", "silent")])
    def test_in_the_body(self, emulator: Emulator, how: str, end: str) -> None:
        found = raw(emulator, fault=f"{how}:body;bytes=30", silence=SILENCE[end])
        assert found.end == end
        assert len(found.body) == 30 < found.length

    def test_silence_that_ends(self, emulator: Emulator) -> None:
        found = raw(emulator, fault="stall:body;seconds=0.2")
        assert found.seconds > 0.2
        assert len(found.body) == found.length
        assert json.loads(found.body)
        assert b"504" in raw(emulator, fault="stall;seconds=0.1", most=20).data

    def test_silence_for_ever(self, emulator: Emulator) -> None:
        with socket.create_connection(("127.0.0.1", emulator.port), timeout=PATIENCE) as sock:
            sock.sendall(f"GET /v1beta/models HTTP/1.1\r\nhost: x\r\nx-emulator-fault: stall\r\n{KEY}\r\n".encode())
            sock.settimeout(0.3)
            with pytest.raises(TimeoutError):
                sock.recv(1)

    def test_execute(self, emulator: Emulator, client: httpx.Client) -> None:
        for fault, stores in [("reset", 0), ("reset;execute", 1), ("close;execute", 2)]:
            raw(emulator, "/v1beta/fileSearchStores", {}, fault=fault)
            assert len(client.get("/v1beta/fileSearchStores").json().get("fileSearchStores", [])) == stores

    def test_drip(self, emulator: Emulator) -> None:
        found = raw(emulator, fault="drip:0.001;bytes=40")
        assert json.loads(found.body)
        assert found.seconds > 0.01
        slow = raw(emulator, fault="drip:0.05", most=len(found.head) + 4 + 5)
        assert slow.seconds > 0.2
        assert len(slow.body) == 5
        assert raw(emulator, fault="drip:0.05;headers", most=3).data == b"HTT"

    def test_delay(self, faulty: Any) -> None:
        started = time.monotonic()
        assert faulty("delay:0.2").status_code == 200
        assert time.monotonic() - started > 0.2
        assert faulty("delay:0.01;execute").status_code == 200

    @pytest.mark.parametrize("how", ["stale", "stale:close", "stale:reset"])
    def test_stale(self, client: httpx.Client, faulty: Any, emulator: Emulator, how: str) -> None:
        assert faulty(how).status_code == 200
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            client.post(f"{PATH}:generateContent", json=BODY)
        assert emulator.requests.count() == 1

    @pytest.mark.parametrize(("how", "end"), [("close", "closed"), ("reset", "reset"), ("stall", "silent")])
    def test_accept(self, emulator: Emulator, how: str, end: str) -> None:
        emulator.faults.add(f"accept:{how}")
        try:
            with socket.create_connection(("127.0.0.1", emulator.port), timeout=SILENCE[end]) as sock:
                found = "closed" if not sock.recv(1) else "open"
        except ConnectionResetError:
            found = "reset"
        except TimeoutError:
            found = "silent"
        assert found == end
        emulator.faults.assert_consumed()
        assert raw(emulator, most=20).data.startswith(b"HTTP/1.1 200")

    def test_in_the_request(self, emulator: Emulator) -> None:
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            self.pour(emulator, "reset:request;bytes=100000", PATIENCE)

    def test_the_server_stops_reading(self, emulator: Emulator) -> None:
        with pytest.raises(TimeoutError):
            self.pour(emulator, "stall:request", 0.3)

    def pour(self, emulator: Emulator, fault: str, timeout: float) -> None:
        """Send a request of 100 MB, as far as the server lets us."""
        head = f"POST {PATH}:generateContent HTTP/1.1\r\nhost: x\r\ncontent-length: 100000000\r\n"
        with socket.create_connection(("127.0.0.1", emulator.port), timeout) as sock:
            sock.sendall(f"{head}x-emulator-fault: {fault}\r\n\r\n".encode())
            for _ in range(1500):
                sock.sendall(b"x" * 65536)

    def test_an_answer_too_many(self, emulator: Emulator) -> None:
        found = raw(emulator, fault="excess", silence=0.5)
        body, second = found.body[: found.length], found.body[found.length :]
        assert json.loads(body)["candidates"]
        assert second.startswith(b"HTTP/1.1 200 OK\r\n")
        assert second.endswith(b'somebody else"}')

    def test_the_emulator_lives_on(self, emulator: Emulator, client: httpx.Client) -> None:
        for fault in ("reset", "close:body", "sse:drop", "headers:10x10"):
            raw(emulator, fault=fault, silence=0.2)
        assert client.get("/v1beta/models").status_code == 200


class TestStreams:
    @pytest.fixture
    def events(self, client: httpx.Client) -> list[Any]:
        return self.read(client.post(f"{PATH}:streamGenerateContent?alt=sse", json=BODY).content)

    def read(self, body: bytes) -> list[Any]:
        """The events of a stream, by the rules of the standard."""
        text = body.decode("utf-8", "replace").removeprefix("\ufeff")
        found, data = [], []
        for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            if not line and data:
                if "\n".join(data):
                    found.append(json.loads("\n".join(data)))
                data = []
            elif line.startswith("data:"):
                data.append(line[5:].removeprefix(" "))
        return found

    def stream(self, emulator: Emulator, form: str, **options: Any) -> Raw:
        return raw(emulator, f"{PATH}:streamGenerateContent?alt=sse", fault=f"sse:{form}", **options)

    @pytest.mark.parametrize(
        ("form", "mark"),
        [
            ("lf", b"}\n\ndata"),
            ("cr", b"}\r\rdata"),
            ("crlf", b"}\r\n\r\ndata"),
            ("mixed", b"}\r\r"),
            ("comments", b": keepalive\n\n"),
            ("fields", b"retry: 3000\n"),
            ("no-space", b"data:{"),
            ("bom", b"\xef\xbb\xbfdata"),
            ("multiline", b"data: {\ndata: "),
            ("empty-data", b"data:\n\n"),
            ("gap=0.01", b"data: "),
        ],
    )
    def test_forms_that_are_right(self, emulator: Emulator, events: list[Any], form: str, mark: bytes) -> None:
        body, whole = self.stream(emulator, form).chunks()
        assert whole
        assert mark in body

        def texts(found: list[Any]) -> list[str]:
            return [event["candidates"][0]["content"]["parts"][0]["text"] for event in found]

        assert texts(self.read(body)) == texts(events)

    def test_bytewise(self, emulator: Emulator) -> None:
        found = self.stream(emulator, "bytewise")
        assert found.body.startswith(b"1\r\nd\r\n1\r\na\r\n")
        assert "\u2028" in self.read(found.chunks()[0])[0]["candidates"][0]["content"]["parts"][0]["text"]

    def test_invalid_utf8(self, emulator: Emulator) -> None:
        body, whole = self.stream(emulator, "invalid-utf-8").chunks()
        assert whole
        assert b"\xff\xfe" in body
        assert "\ufffd" in self.read(body)[0]["candidates"][0]["content"]["parts"][0]["text"]

    @pytest.mark.parametrize(
        ("form", "end", "ended"),
        [
            ("no-finish", "closed", True),
            ("cut;after=2", "closed", True),
            ("mid-event;after=2", "closed", True),
            ("drop;after=2", "closed", False),
            ("reset;after=2", "reset", False),
            ("stall;after=2", "silent", False),
        ],
    )
    def test_early_ends(self, emulator: Emulator, events: list[Any], form: str, end: str, ended: bool) -> None:
        found = self.stream(emulator, form, silence=SILENCE[end])
        body, whole = found.chunks()
        assert (found.end, whole) == (end, ended)
        complete = self.read(body)
        assert len(complete) == (len(events) if form == "no-finish" else 2)
        assert all("finishReason" not in event["candidates"][0] for event in complete)
        assert body.rstrip(b"\n").endswith(b"}") == (form.partition(";")[0] in ("no-finish", "cut", "stall"))

    @pytest.mark.parametrize(
        ("form", "first"), [("error=429;after=1", "error"), ("error-late=429;after=1", "modelVersion")]
    )
    def test_errors(self, emulator: Emulator, form: str, first: str) -> None:
        one, error = self.read(self.stream(emulator, form).chunks()[0])
        assert one["candidates"]
        assert error["error"]["code"] == 429
        assert next(iter(error)) == first

    @pytest.mark.parametrize("after", [0, 1])
    def test_an_error_that_is_no_event(self, emulator: Emulator, after: int) -> None:
        body = self.stream(emulator, f"error-body=503;after={after}").chunks()[0]
        events, brace, rest = body.partition(b"{\n")
        assert len(self.read(events)) == after
        assert json.loads(brace + rest)["error"]["code"] == 503
        assert rest.count(b"\n") > 4

    def test_bad_json(self, emulator: Emulator) -> None:
        assert self.stream(emulator, "bad-json").chunks()[0].endswith(b"data: {oops}\n\n")

    def test_array_and_page(self, emulator: Emulator) -> None:
        found = self.stream(emulator, "array")
        assert b"content-type: application/json" in found.head
        assert len(json.loads(found.chunks()[0])) > 2
        assert b"content-type: text/html" in self.stream(emulator, "html").head

    @pytest.mark.parametrize(("form", "block"), [("endless-line", b"aaaa"), ("endless-comments", b": keepalive\n\n")])
    def test_endless(self, emulator: Emulator, form: str, block: bytes) -> None:
        found = self.stream(emulator, form, most=3_000_000)
        assert found.end == "open"
        assert found.data.count(block) > 10_000

    def test_set_in_every_event(self, client: httpx.Client) -> None:
        header = {"x-emulator-fault": 'set:candidates[0].newField="x"'}
        body = client.post(f"{PATH}:streamGenerateContent?alt=sse", json=BODY, headers=header).content
        assert all(event["candidates"][0]["newField"] == "x" for event in self.read(body))

    def test_what_is_no_stream_is_left_alone(self, faulty: Any) -> None:
        assert faulty("sse:drop").json()["candidates"]


class TestUploads:
    CONTENT = bytes(range(200)) * 5

    @pytest.fixture
    def url(self, client: httpx.Client) -> str:
        url: str = start_upload(client, len(self.CONTENT)).headers["x-goog-upload-url"]
        return url

    def received(self, client: httpx.Client, url: str) -> tuple[str, int]:
        answer = send(client, url, "query")
        return answer.headers["x-goog-upload-status"], int(answer.headers["x-goog-upload-size-received"])

    def test_kept_and_then_reset(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add("reset;execute", operation="upload.chunk")
        with pytest.raises(httpx.ReadError):
            send(client, url, "upload", 0, self.CONTENT[:500])
        assert self.received(client, url) == ("active", 500)

    def test_kept_and_then_503(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add("status:503;execute", operation="upload.chunk")
        answer = send(client, url, "upload", 0, self.CONTENT[:500])
        assert (answer.status_code, answer.headers.get("x-goog-upload-status")) == (503, None)
        assert self.received(client, url) == ("active", 500)

    def test_503_active_and_nothing_kept(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add("status:503;header=X-Goog-Upload-Status: active", operation="upload.chunk")
        assert send(client, url, "upload", 0, self.CONTENT[:500]).headers["x-goog-upload-status"] == "active"
        assert self.received(client, url) == ("active", 0)

    @pytest.mark.parametrize(("fault", "size"), [("keep", 500), ("keep:half", 500), ("keep:123", 123), ("keep:0", 0)])
    def test_half_kept(self, client: httpx.Client, emulator: Emulator, url: str, fault: str, size: int) -> None:
        emulator.faults.add(fault, operation="upload.finalize")
        answer = send(client, url, "upload, finalize", 0, self.CONTENT)
        assert (answer.status_code, answer.headers["x-goog-upload-status"]) == (200, "active")
        assert answer.headers["x-goog-upload-size-received"] == str(size)
        assert self.received(client, url) == ("active", size)
        final = send(client, url, "upload, finalize", size, self.CONTENT[size:])
        assert final.json()["file"]["sizeBytes"] == "1000"

    def test_half_kept_and_then_503(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add("keep;status=503", operation="upload.chunk")
        assert send(client, url, "upload", 0, self.CONTENT[:400]).status_code == 503
        assert self.received(client, url) == ("active", 200)

    def test_connection_dies_in_the_middle(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add("reset:request;bytes=300;execute", operation="upload.finalize")
        with pytest.raises((httpx.ReadError, httpx.WriteError)):
            send(client, url, "upload, finalize", 0, self.CONTENT)
        assert self.received(client, url) == ("active", 300)

    def test_last_answer_lost(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add("reset;execute", operation="upload.finalize")
        with pytest.raises(httpx.ReadError):
            send(client, url, "upload, finalize", 0, self.CONTENT)
        answer = send(client, url, "query")
        assert answer.headers["x-goog-upload-status"] == "final"
        assert answer.json()["file"]["sizeBytes"] == "1000"

    def test_start_refused(self, client: httpx.Client, emulator: Emulator) -> None:
        emulator.faults.add("status:503", operation="upload.start")
        assert [start_upload(client, 1).status_code for _ in range(2)] == [503, 200]

    @pytest.mark.parametrize(
        ("fault", "status", "later"), [("end-upload", 410, 410), ("end-upload:cancelled", 410, 200)]
    )
    def test_gone(
        self, client: httpx.Client, emulator: Emulator, url: str, fault: str, status: int, later: int
    ) -> None:
        emulator.faults.add(fault, operation="upload.chunk")
        assert send(client, url, "upload", 0, self.CONTENT[:10]).status_code == status
        assert send(client, url, "query").status_code == later

    def test_gone_needs_an_upload(self, client: httpx.Client) -> None:
        answer = client.get("/v1beta/models", headers={"x-emulator-fault": "end-upload"})
        assert (answer.status_code, "goes with a request of an upload" in answer.text) == (500, True)

    def test_wrong_sums(self, client: httpx.Client, emulator: Emulator, url: str) -> None:
        emulator.faults.add('set:file.sha256Hash="AAAA"', operation="upload.finalize")
        assert send(client, url, "upload, finalize", 0, self.CONTENT).json()["file"]["sha256Hash"] == "AAAA"

    def test_foreign_url(self, client: httpx.Client, emulator: Emulator) -> None:
        emulator.faults.add("header:X-Goog-Upload-URL=https://evil.example/u?upload_id=1", operation="upload.start")
        assert start_upload(client, 1).headers["x-goog-upload-url"] == "https://evil.example/u?upload_id=1"

    def test_downloads_break_off(self, client: httpx.Client, emulator: Emulator) -> None:
        file = upload(client, self.CONTENT)
        emulator.faults.add("close:body;bytes=300", operation="downloadFile")
        path = f"/v1beta/{file['name']}:download?alt=media"
        with client.stream("GET", path, follow_redirects=True) as answer:
            pieces: list[bytes] = []
            with pytest.raises(httpx.RemoteProtocolError):
                pieces.extend(answer.iter_raw())
        assert b"".join(pieces) == self.CONTENT[:300]

    @pytest.mark.parametrize("how", ["etag", "total", "start", "no-range"])
    def test_a_rest_that_does_not_fit(self, client: httpx.Client, emulator: Emulator, how: str) -> None:
        file = upload(client, self.CONTENT)
        path = f"/v1beta/{file['name']}:download?alt=media"
        ask = {"range": "bytes=300-"}
        right = client.get(path, follow_redirects=True, headers=ask)
        emulator.faults.add(f"resumed:{how}", operation="downloadFile")
        spoilt = client.get(path, follow_redirects=True, headers=ask)
        assert (spoilt.status_code, right.content) == (206, self.CONTENT[300:])
        assert spoilt.content == self.CONTENT[301 if how == "start" else 300 :]
        expected = {
            "etag": right.headers["content-range"],
            "total": "bytes 300-999/1001",
            "start": "bytes 301-999/1000",
            "no-range": None,
        }
        assert spoilt.headers.get("content-range") == expected[how]
        assert (spoilt.headers["etag"] == right.headers["etag"]) == (how != "etag")
        emulator.faults.add(f"resumed:{how}", operation="downloadFile")
        assert client.get(path, follow_redirects=True).content == self.CONTENT
