"""The emulator itself: starting, stopping, the clock, the log, the admin routes, the command line."""

from __future__ import annotations

import dataclasses
import json
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from genai_emulator import Clock, Emulator, Options
from genai_emulator.clock import format_duration, parse_duration
from genai_emulator.options import OptionArguments
from tests.genai_emulator.helpers import upload
from tests.stopwatch import Stopwatch

KEY = {"x-goog-api-key": "a-secret-key"}
BODY = {"contents": [{"parts": [{"text": "Hello"}]}]}


def ask(url: str) -> httpx.Response:
    return httpx.post(f"{url}/v1beta/models/gemini-2.5-flash:generateContent", json=BODY, headers=KEY, timeout=30)


class TestLife:
    def test_starts_and_stops(self) -> None:
        watch = Stopwatch()
        with Emulator() as emulator:
            assert watch.net < 1, watch
            assert ask(emulator.url).status_code == 200
            assert emulator.url in repr(emulator)
            url = emulator.url
        with pytest.raises(httpx.ConnectError):
            ask(url)
        with pytest.raises(RuntimeError, match="not running"):
            emulator.url  # noqa: B018
        emulator.stop()

    def test_starts_again(self) -> None:
        emulator = Emulator()
        for _ in range(2):
            with emulator:
                assert ask(emulator.url).status_code == 200
                with pytest.raises(RuntimeError, match="already running"):
                    emulator.start()

    def test_stops_under_open_connections(self) -> None:
        with Emulator() as emulator:
            emulator.faults.add("stall", times=None)
            failed: list[Exception] = []

            def call() -> None:
                try:
                    ask(emulator.url)
                except httpx.HTTPError as error:
                    failed.append(error)

            threads = [threading.Thread(target=call) for _ in range(3)]
            for thread in threads:
                thread.start()
            while len(emulator.requests) < 3:
                time.sleep(0.01)
            watch = Stopwatch()
        for thread in threads:
            thread.join()
        assert len(failed) == 3
        assert watch.net < 1, watch

    def test_leaves_nothing_behind(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        threads = set(threading.enumerate())
        with Emulator() as emulator, httpx.Client(base_url=emulator.url, headers=KEY) as client:
            file = upload(client, b"x" * 1000)
            assert len(list(tmp_path.glob("*/*"))) == 1
            client.delete(f"/v1beta/{file['name']}")
            assert len(list(tmp_path.glob("*/*"))) == 0
            upload(client, b"x" * 1000)
        assert list(tmp_path.iterdir()) == []
        assert set(threading.enumerate()) <= threads

    def test_two_at_once_know_nothing_of_each_other(self) -> None:
        with Emulator() as one, Emulator() as other:
            httpx.post(f"{one.url}/v1beta/fileSearchStores", json={}, headers=KEY)
            assert httpx.get(f"{other.url}/v1beta/fileSearchStores", headers=KEY).json() == {}

    def test_a_hundred_calls_at_once(self) -> None:
        limits = httpx.Limits(max_connections=100)
        with (
            Emulator() as emulator,
            httpx.Client(base_url=emulator.url, headers=KEY, timeout=60, limits=limits) as client,
        ):
            answers: list[int] = []

            def call() -> None:
                answers.append(client.get("/v1beta/models").status_code)

            threads = [threading.Thread(target=call) for _ in range(100)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert answers == [200] * 100

    def test_the_same_every_time(self) -> None:
        def run() -> str:
            with Emulator(clock=Clock(datetime(2026, 1, 1, tzinfo=UTC)), port=0) as emulator:
                with httpx.Client(base_url=emulator.url, headers=KEY | {"host": "x"}) as client:
                    client.post("/upload/v1beta/files", content=b"x", headers={"X-Goog-Upload-Protocol": "raw"})
                    files = client.get("/v1beta/files").text
                    assert "http://x/v1beta/files/" in files
                return files + ask(emulator.url).text

        assert run() == run()


class TestOptions:
    def test_addresses_that_others_reach_are_warned_of(self) -> None:
        with pytest.warns(RuntimeWarning, match=r"reached from other machines at 192\.168\.1\.1") as warned:
            Emulator(host="192.168.1.1")
        assert warned[0].filename == __file__
        with pytest.warns(RuntimeWarning):
            everywhere = Emulator(host="0.0.0.0")
        with everywhere as emulator:
            assert emulator.url == f"http://127.0.0.1:{emulator.port}"
            assert ask(emulator.url).status_code == 200
        for host in ("example.com", "", "1.2.3"):
            with pytest.raises(ValueError, match="is no IP address"):
                Emulator(host=host)

    def test_the_typed_arguments_are_the_options(self) -> None:
        fields = {field.name: field.type for field in dataclasses.fields(Options)}
        assert OptionArguments.__annotations__.keys() == fields.keys()
        assert {name: hint.__forward_arg__ for name, hint in OptionArguments.__annotations__.items()} == fields

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.0.0.2"])
    def test_loopback(self, host: str) -> None:
        with Emulator(host=host) as emulator:
            assert ask(emulator.url).status_code == 200

    def test_ipv6(self) -> None:
        with socket.socket(socket.AF_INET6) as probe:
            try:
                probe.bind(("::1", 0))
            except OSError:
                pytest.skip("no IPv6 here")
        with Emulator(host="::1") as emulator:
            assert emulator.url.startswith("http://[::1]:")
            assert ask(emulator.url).status_code == 200

    def test_port_in_use(self) -> None:
        with Emulator() as emulator, pytest.raises(OSError, match="in use"):
            Emulator(port=emulator.port).start()

    @pytest.mark.parametrize(
        "options",
        [{"port": -1}, {"port": 70000}, {"operation_polls": -1}, {"chunk_granularity": 0}, {"stream_delay": -0.1}],
    )
    def test_impossible(self, options: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=next(iter(options))):
            Emulator(**options)

    def test_of_another_type(self) -> None:
        for wrong, message in (
            ({"port": "8080"}, "port is a number, not '8080'"),
            ({"operation_polls": True}, "operation_polls is a number, not True"),
            ({"stream_delay": None}, "stream_delay is a number"),
            ({"extra_models": "my-model"}, "extra_models is a list of texts, not 'my-model'"),
            ({"api_keys": "a-key"}, "api_keys is a list of texts"),
        ):
            with pytest.raises(TypeError, match=message):
                Emulator(**wrong)

    def test_unknown(self) -> None:
        with pytest.raises(TypeError, match="no option 'colour'"):
            Emulator(colour="red")
        with pytest.raises(TypeError, match="no option 'answer'; did you mean 'answers'"):
            Emulator(answer=[])

    def test_https(self) -> None:
        trustme = pytest.importorskip("trustme")
        authority = trustme.CA()
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(server)
        client = ssl.create_default_context()
        authority.configure_trust(client)
        with Emulator(ssl_context=server) as emulator:
            assert emulator.url.startswith("https://")
            assert httpx.get(f"{emulator.url}/v1beta/models", headers=KEY, verify=client).status_code == 200


class TestClock:
    def test_stands_still_or_runs(self) -> None:
        start = datetime(2026, 1, 1, tzinfo=UTC)
        still = Clock(start)
        assert still.now() == start
        still.advance(60)
        still.advance(timedelta(minutes=1))
        assert still.now() == start + timedelta(minutes=2)
        still.reset()
        assert still.now() == start
        assert abs(Clock().now() - datetime.now(UTC)) < timedelta(seconds=5)

    def test_needs_a_zone(self) -> None:
        with pytest.raises(ValueError, match="no time zone"):
            Clock(datetime(2026, 1, 1))

    def test_is_the_date_of_answers(self, emulator: Emulator, client: httpx.Client) -> None:
        emulator.clock.advance(timedelta(days=400))
        assert str(emulator.clock.now().year) in client.get("/v1beta/models").headers["date"]

    @pytest.mark.parametrize(("text", "seconds"), [("3s", 3), ("3.5s", 3.5), ("-1s", -1), ("0.000001s", 1e-6)])
    def test_durations(self, text: str, seconds: float) -> None:
        assert parse_duration(text).total_seconds() == seconds
        assert parse_duration(format_duration(parse_duration(text))).total_seconds() == seconds


class TestLog:
    def test_requests(self, emulator: Emulator, client: httpx.Client) -> None:
        client.get(
            "/v1beta/models", params={"pageSize": 1, "key": "another-key"}, headers={"authorization": "Bearer t"}
        )
        client.post("/v1/models/gemini-2.5-flash:generateContent", json=BODY)
        client.get("/nowhere")
        listed, asked, lost = emulator.requests
        assert (listed.operation, listed.query, listed.auth) == (
            "listModels",
            {"pageSize": "1", "key": "***"},
            "header",
        )
        assert listed.headers["x-goog-api-key"] == listed.headers["authorization"] == "***"
        assert (asked.operation, asked.version, asked.json, asked.status) == ("generateContent", "v1", BODY, 200)
        assert (lost.operation, lost.status) == (None, 404)
        assert asked.connection == listed.connection
        assert emulator.requests.count() == 3
        assert emulator.requests.count("generateContent") == 1
        emulator.requests.clear()
        assert len(emulator.requests) == 0

    def test_no_secret_in_it(self, emulator: Emulator) -> None:
        httpx.get(f"{emulator.url}/v1beta/models", headers=KEY, params={"key": "a-secret-key"})
        assert "a-secret-key" not in repr(list(emulator.requests))
        assert "a-secret-key" not in httpx.get(f"{emulator.url}/_emulator/requests").text

    def test_long_bodies_are_counted_and_not_kept(self, emulator: Emulator, client: httpx.Client) -> None:
        upload(client, b"x" * 1_000_000)
        sent = emulator.requests.of(stage="upload.finalize")[0]
        assert (sent.size, len(sent.body)) == (1_000_000, 256 * 1024)
        with pytest.raises(ValueError, match="only 262144 of the 1000000"):
            sent.json  # noqa: B018


class TestReset:
    def test_everything_is_gone(self, emulator: Emulator, client: httpx.Client) -> None:
        upload(client, b"x")
        emulator.add_cache("mine")
        emulator.clock.advance(10)
        emulator.faults.add("status:500")
        emulator.reset()
        assert client.get("/v1beta/files").json() == {}
        assert client.get("/v1beta/cachedContents").json() == {}
        assert emulator.requests.count() == 2
        assert abs(emulator.clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
        emulator.faults.assert_consumed()

    def test_names_begin_again(self, emulator: Emulator, client: httpx.Client) -> None:
        first = upload(client, b"x")["name"]
        emulator.reset()
        assert upload(client, b"x")["name"] == first

    def test_connections_can_be_dropped(self, emulator: Emulator, client: httpx.Client) -> None:
        client.get("/v1beta/models")
        before = emulator.requests[0].connection
        emulator.drop_connections()
        time.sleep(0.05)
        client.get("/v1beta/models")
        assert emulator.requests[1].connection != before


class TestAdmin:
    def test_about(self, emulator: Emulator) -> None:
        about = httpx.get(f"{emulator.url}/_emulator").json()
        assert {"generateContent", "openai.chat.completions.create"} <= set(about["operations"])
        assert "status" in about["faults"]

    def test_faults(self, emulator: Emulator) -> None:
        url = f"{emulator.url}/_emulator/faults"
        made = httpx.post(url, json={"fault": "status:503", "times": 1, "operation": "generateContent"}).json()
        assert (made["used"], made["times"]) == (0, 1)
        assert [ask(emulator.url).status_code for _ in range(2)] == [503, 200]
        listed = httpx.get(url).json()
        assert listed["consumed"] is True
        assert listed["planned"][0]["struck"] == ["status:503"]
        httpx.post(url, json={"faults": ["status:500", "status:503"], "rate": 1, "seed": 3})
        assert ask(emulator.url).status_code in (500, 503)
        assert httpx.delete(url).json() == {}
        assert httpx.get(url).json() == {"planned": [], "consumed": True}

    @pytest.mark.parametrize("body", [{}, {"fault": "nope"}, {"fault": "status:503", "often": 3}, [1]])
    def test_wrong_faults(self, emulator: Emulator, body: Any) -> None:
        answer = httpx.post(f"{emulator.url}/_emulator/faults", json=body)
        assert answer.status_code == 400
        assert answer.json()["error"]
        if isinstance(body, dict) and "often" in body:
            assert "there are: fault, method, operation" in answer.json()["error"]

    def test_clock_requests_reset(self, emulator: Emulator) -> None:
        before = httpx.get(f"{emulator.url}/_emulator/clock").json()["now"]
        after = httpx.post(f"{emulator.url}/_emulator/clock", json={"advance": "3600s"}).json()["now"]
        gone = datetime.fromisoformat(after) - datetime.fromisoformat(before)
        assert timedelta(hours=1) <= gone < timedelta(hours=1, seconds=5)
        later = httpx.post(f"{emulator.url}/_emulator/clock", json={"advance": 60}).json()["now"]
        assert timedelta(seconds=60) <= datetime.fromisoformat(later) - datetime.fromisoformat(after)
        for wrong, problem in (({"advance": "soon"}, "'soon'"), ({}, "such as"), ({"advance": True}, "'True'")):
            refused = httpx.post(f"{emulator.url}/_emulator/clock", json=wrong)
            assert (refused.status_code, problem in refused.json()["error"]) == (400, True), wrong
        ask(emulator.url)
        requests = httpx.get(f"{emulator.url}/_emulator/requests").json()["requests"]
        assert [entry["operation"] for entry in requests] == ["generateContent"]
        httpx.delete(f"{emulator.url}/_emulator/requests")
        assert httpx.get(f"{emulator.url}/_emulator/requests").json() == {"requests": []}
        assert httpx.post(f"{emulator.url}/_emulator/reset").json() == {}


class TestCommandLine:
    @contextmanager
    def run(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        command = [sys.executable, "-m", "genai_emulator", *arguments]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            try:
                yield process
            finally:
                process.kill()

    def test_serves_until_it_is_stopped(self, tmp_path: Path) -> None:
        port_file = tmp_path / "port"
        with self.run("--port", "0", "--port-file", str(port_file), "--api-key", "right") as process:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            assert url.startswith("http://127.0.0.1:")
            assert url.endswith(f":{port_file.read_text().strip()}")
            for key, status in [("right", 200), ("wrong", 400)]:
                assert httpx.get(f"{url}/v1beta/models", headers={"x-goog-api-key": key}).status_code == status
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
        assert not port_file.exists()

    @pytest.mark.parametrize(
        ("arguments", "problem"),
        [
            (["--host", "example.com"], "is no IP address"),
            (["--min-cache-tokens", "-1"], "min_cache_tokens"),
            (["--answers", "nowhere.yaml"], "nowhere.yaml cannot be read"),
            (["--certificate", "nowhere.pem"], "nowhere.pem is no certificate"),
        ],
    )
    def test_wrong_arguments(self, arguments: list[str], problem: str) -> None:
        with self.run(*arguments) as process:
            _, errors = process.communicate(timeout=20)
        assert process.returncode == 2
        assert problem in errors

    def test_a_certificate(self, tmp_path: Path) -> None:
        authority = pytest.importorskip("trustme").CA()
        certificate = tmp_path / "server.pem"
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
        with self.run("--certificate", str(certificate)) as process:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            assert url.startswith("https://127.0.0.1:")
            trusted = ssl.create_default_context()
            authority.configure_trust(trusted)
            assert httpx.get(f"{url}/v1beta/models", headers=KEY, verify=trusted).status_code == 200

    def test_all_addresses_answers_and_state(self, tmp_path: Path) -> None:
        state, answers = tmp_path / "state.json", tmp_path / "answers.json"
        answers.write_text('{"answer": "scripted"}', "utf-8")
        names = []
        for _ in range(2):
            with self.run("--host", "0.0.0.0", "--answers", str(answers), "--state", str(state)) as process:
                assert process.stdout is not None
                url = process.stdout.readline().strip()
                with httpx.Client(base_url=url, headers=KEY) as client:
                    assert "scripted" in ask(url).text
                    upload(client, b"kept")
                    names.append([file["name"] for file in client.get("/v1beta/files").json()["files"]])
                process.send_signal(signal.SIGTERM)
                _, errors = process.communicate(timeout=20)
                assert errors.startswith("genai_emulator: warning: the emulator can be reached from other machines")
        assert (len(names[0]), len(names[1])) == (1, 2)
        assert names[0][0] in names[1]

    def test_port_in_use(self, emulator: Emulator) -> None:
        with self.run("--port", str(emulator.port)) as process:
            _, errors = process.communicate(timeout=20)
        assert process.returncode == 1
        assert f"cannot listen on 127.0.0.1:{emulator.port}" in errors


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    script = (
        "import sys, genai_emulator\n"
        "with genai_emulator.Emulator() as emulator:\n"
        "    pass\n"
        "import json; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    found = json.loads(
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    )
    assert not {"pypdf", "jsonschema", "genai", "httpx"} & set(found)
