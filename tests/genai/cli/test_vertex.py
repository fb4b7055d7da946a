"""Commands on Vertex AI, by options or by the environment of google-genai, in a pipe and in a terminal."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.genai.cli.conftest import KEY, Run
from tests.genai.cli.test_terminal import ended, environ, terminals  # noqa: F401 - fixtures

if TYPE_CHECKING:
    from genai_emulator import Emulator

pytest.importorskip("google.auth")
PLACE = {"GOOGLE_CLOUD_PROJECT": "p1", "GOOGLE_CLOUD_LOCATION": "us-central1"}
PREFIX = "projects/p1/locations/us-central1"
FLAGS = ("--vertexai", "--project", "p2", "--location", "europe-west4")


@pytest.fixture
def variables(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    """What the environment of a program of google-genai has."""
    credentials = tmp_path / "credentials.json"
    emulator.write_credentials(credentials)
    return {
        **PLACE,
        "GOOGLE_GENAI_USE_VERTEXAI": "true",
        "GOOGLE_VERTEX_BASE_URL": emulator.url,
        "GOOGLE_APPLICATION_CREDENTIALS": str(credentials),
    }


@pytest.fixture
def on_vertex(run: Run, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Run:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return run


@pytest.fixture
def asked(emulator: Emulator) -> Any:
    """The paths of the requests since the last look, and nobody called but by a token."""

    def paths() -> list[str]:
        found = [each for each in emulator.requests if each.path.startswith("/v1beta1/")]
        assert {each.auth for each in found} <= {"bearer"}
        emulator.requests.clear()
        return [each.path for each in found]

    return paths


class TestWhereTo:
    def test_options_and_the_environment(self, on_vertex: Run, asked: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """A key of the Developer API that is there as well is not sent."""
        assert on_vertex("count", "hi").code == 0
        assert asked() == [f"/v1beta1/{PREFIX}/publishers/google/models/gemini-2.5-flash:countTokens"]
        assert on_vertex(*FLAGS, "count", "hi").code == 0
        assert asked()[0].startswith("/v1beta1/projects/p2/locations/europe-west4/")
        for name in (*PLACE, "GOOGLE_GENAI_USE_VERTEXAI"):
            monkeypatch.delenv(name)
        assert on_vertex("count", "--vertexai", "hi", "--project", "p3").code == 0
        assert asked()[0].startswith("/v1beta1/projects/p3/locations/global/")
        monkeypatch.setenv("GOOGLE_GENAI_USE_ENTERPRISE", "1")
        assert on_vertex(*FLAGS[1:], "count", "hi").code == 0
        assert asked()[0].startswith("/v1beta1/projects/p2/")
        assert on_vertex("--no-vertexai", "count", "hi").code == 0
        assert asked() == []

    def test_a_key_of_its_own(self, on_vertex: Run, emulator: Emulator) -> None:
        """Express mode: the key says the project."""
        Path("key").write_text("a-key-of-vertex\n")
        assert on_vertex("count", "--key-file", "key", "hi").code == 0
        (entry,) = emulator.requests
        assert (entry.path, entry.auth) == ("/v1beta1/publishers/google/models/gemini-2.5-flash:countTokens", "header")
        done = on_vertex("caches", "ls", "--key-file", "key")
        assert (done.code, "under a project" in done.err) == (2, True)

    def test_what_is_wrong_says_so(self, on_vertex: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "nowhere.json")
        done = on_vertex("count", "hi")
        assert (done.code, "nowhere.json was not found" in done.err) == (3, True)
        monkeypatch.delenv("GOOGLE_GENAI_USE_VERTEXAI")
        done = on_vertex("count", "hi", "--project", "p2")
        assert (done.code, "hint: give --vertexai" in done.err) == (2, True)


class TestCommands:
    def test_ask_chat_and_live(self, on_vertex: Run, emulator: Emulator, asked: Any, tmp_path: Path) -> None:
        emulator.when("sky").answer("Scattering.")
        Path("notes.txt").write_text("Some notes.")
        assert on_vertex("ask", "-f", "notes.txt", "-f", "gs://b/x.pdf", "the sky").out == "Scattering.\n"
        assert on_vertex("ask", "--no-stream", "the sky").out == "Scattering.\n"
        assert on_vertex("ask", "-m", "gemini-2.5-flash-image", "-o", "cat.png", "a cat").code == 0
        assert (tmp_path / "cat.png").read_bytes().startswith(b"\x89PNG")
        assert on_vertex("chat", typed="the sky\nthe sky\n").out == "Scattering.\nScattering.\n"
        methods = [path.rpartition(":")[2] for path in asked()]
        streamed = "streamGenerateContent"
        assert methods == [streamed, "generateContent", streamed, streamed, streamed]
        # Its Live models have other names.
        assert on_vertex("live", "--text", "the sky").out == "Scattering.\n"
        done = on_vertex("live", "the sky", "-o", "answer.wav")
        assert (done.code, done.out) == (0, "Scattering.\n")

    def test_models_and_embeddings(self, on_vertex: Run, asked: Any) -> None:
        lines = [line.split("\t") for line in on_vertex("models").lines]
        assert ["gemini-2.5-flash", "default", "GA"] in lines
        done = on_vertex("models", "list", "--method", "embedContent")
        assert (done.code, "Vertex AI does not say" in done.err) == (2, True)
        assert json.loads(on_vertex("models", "get", lines[0][0]).out)["name"].endswith(f"models/{lines[0][0]}")
        asked()
        for model, method in {
            "gemini-embedding-001": "batchEmbedContents",
            "gemini-embedding-2": "batchEmbedContents",
            "text-embedding-005": "predict",
        }.items():
            done = on_vertex("embed", "-m", model, "--dimensions", "2", "a cat", "a dog")
            assert [len(json.loads(line)) for line in done.lines] == [2, 2]
            assert [path.rpartition(":")[2] for path in asked()] == [method]

    def test_caches(self, on_vertex: Run, emulator: Emulator) -> None:
        emulator.when("sky").answer("Scattering.")
        name = on_vertex("caches", "create", "--ttl", "1h", "--display-name", "Sky", "about the sky").out.strip()
        assert name.startswith(f"{PREFIX}/cachedContents/")
        (line,) = on_vertex("caches", "ls").lines
        assert line.split("\t")[:2] == [name, "gemini-2.5-flash"]
        # Its last part is enough of a name.
        short = name.removeprefix(f"{PREFIX}/")
        assert json.loads(on_vertex("caches", "get", short).out)["name"] == name
        assert on_vertex("ask", "--cache", short, "Why?").code == 0
        assert on_vertex("caches", "rm", short).out == f"deleted {short}\n"
        assert on_vertex("caches", "ls").out == ""

    def test_batches(self, on_vertex: Run, emulator: Emulator) -> None:
        line = {"request": {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}}
        emulator.buckets.put("gs://b/prompts.jsonl", json.dumps(line).encode() + b"\n")
        name = on_vertex("batch", "submit", "gs://b/prompts.jsonl", "--dest", "gs://b/out").out.strip()
        assert name.startswith(f"{PREFIX}/batchPredictionJobs/")
        assert on_vertex("batch", "wait", name, "--every", "0.05").out == f"{name}\tJOB_STATE_SUCCEEDED\n"
        done = on_vertex("batch", "fetch", name)
        assert (done.code, done.out) == (1, "")
        assert re.search(r"are at gs://b/out.*\nhint: gcloud storage cp -r gs://b/out\S* \.$", done.err, re.M)
        Path("out.jsonl").write_text("of another batch\n")
        assert on_vertex("batch", "fetch", name, "-o", "out.jsonl").code == 1
        assert Path("out.jsonl").read_text() == "of another batch\n"
        assert [line.split("\t")[:3] for line in on_vertex("batch", "ls").lines] == [
            [name, "JOB_STATE_SUCCEEDED", "gemini-2.5-flash"]
        ]
        assert on_vertex("batch", "submit", "gs://b/prompts.jsonl").code == 0
        Path("prompts.jsonl").write_text('"Why?"\n')
        done = on_vertex("batch", "submit", "prompts.jsonl")
        assert (done.code, "gs://BUCKET" in done.err) == (2, True)
        done = on_vertex("--no-vertexai", "batch", "submit", "prompts.jsonl", "--dest", "gs://b/out")
        assert (done.code, "only Vertex AI does" in done.err) == (2, True)

    def test_answers_in_a_table(self) -> None:
        from types import SimpleNamespace

        from genai.cli.batch import _copied

        assert _copied(SimpleNamespace(gcs_uri=None, bigquery_uri="bq://p.d.t")) == "bq head p:d.t"

    def test_rows(self, on_vertex: Run, asked: Any) -> None:
        Path("rows.jsonl").write_text('{"review": "good"}\n{"review": "bad"}\n')
        for command in ("generate", "embed", "count"):
            done = on_vertex("bulk", command, "rows.jsonl", "--prompt", "{review}?")
            assert (done.code, len(done.lines)) == (0, 2), done
            assert all(f"/{PREFIX}/" in path for path in asked())
        done = on_vertex("bulk", "generate", "--batch", "rows.jsonl", "--prompt", "{review}?")
        assert (done.code, "Cloud Storage or BigQuery" in done.err) == (2, True)

    @pytest.mark.parametrize(
        ("reason", "commands"),
        [
            (
                "Vertex AI reads them from Cloud Storage",
                ["files ls", "files put a.txt", "files get files/a", "files rm files/a", "ask -f files/a What?"],
            ),
            (
                "Vertex AI Search",
                ["stores ls", "stores create T", "stores put s a.txt", "stores ask s What?", "stores rm s"],
            ),
        ],
    )
    def test_what_it_does_not_have(self, on_vertex: Run, emulator: Emulator, reason: str, commands: list[str]) -> None:
        for command in commands:
            done = on_vertex(*command.split())
            assert (done.code, done.out, reason in done.err) == (2, "", True), done
            assert "--no-vertexai" in done.err or command.startswith("ask")
            assert json.loads(on_vertex("--json", *command.split()).err)["error"]["exit_code"] == 2
        assert not emulator.requests


class TestDoctor:
    def test_all_is_well(self, on_vertex: Run) -> None:
        done = on_vertex("doctor", "--json")
        assert done.code == 0, done.out
        found = {check["name"]: check for check in json.loads(done.out)["checks"]}
        assert found["key"]["from"] == "credentials"
        assert found["key"]["file"].endswith("credentials.json")
        assert (found["backend"]["project"], found["backend"]["location"]) == ("p1", "us-central1")
        assert "takes the credentials" in found["api"]["message"]

    def test_what_is_wrong(self, on_vertex: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "nowhere.json")
        done = on_vertex("doctor")
        assert done.code == 1
        assert re.search(r"^wrong +key +there is no file 'nowhere.json'.*\n +-> ", done.out, re.M)
        assert re.search(r"^wrong +api .*nowhere.json", done.out, re.M)
        monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS")
        assert "gcloud auth application-default login" in on_vertex("doctor").out
        for name in (*PLACE, "GEMINI_API_KEY"):
            monkeypatch.delenv(name)
        done = on_vertex("doctor")
        assert (done.code, "-> export GOOGLE_CLOUD_PROJECT=" in done.out) == (1, True)
        monkeypatch.setenv("GEMINI_API_KEY", KEY)
        done = on_vertex("doctor")
        assert (done.code, "(express mode)" in done.out, "takes the key" in done.out) == (0, True, True)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_in_a_terminal(terminals: Any, variables: dict[str, str], emulator: Emulator) -> None:  # noqa: F811
    """With columns and colours; each command a process of its own."""
    emulator.when("sky").answer("**Scattering.**")

    def shown(*arguments: str, code: int = 0) -> str:
        found, text = ended(terminals(*arguments, **variables))
        assert found == code, text
        return text

    assert "\x1b[1mScattering.\x1b[0m" in shown("ask", "the sky")
    assert re.match(r"MODEL +VERSION +STAGE\n", shown("models"))
    assert re.search(r"^\x1b\[32mok.*project p2, location europe-west4$", shown(*FLAGS, "doctor"), re.M)
    assert shown("embed", "--dimensions", "2", "a cat").startswith("[")
    name = shown("caches", "create", "about the sky").strip()
    assert re.search(rf"^{name} +gemini-2.5-flash ", shown("caches", "ls"), re.M)
    assert re.match(r"\x1b\[31merror\x1b\[0m: uploaded files are the Developer API's", shown("files", "ls", code=2))
    assert "file search stores are" in shown("stores", "ls", code=2)
    terminal = terminals("chat", **variables)
    terminal.expect("> ")
    terminal.sendline("the sky")
    terminal.expect(r"Scattering\.")
    terminal.sendline("/exit")
    assert ended(terminal)[0] == 0
    terminal = terminals("live", "--text", **variables)
    terminal.expect("> ")
    terminal.sendline("the sky")
    terminal.expect(r"Scattering\.")
    terminal.sendline("/exit")
    assert ended(terminal)[0] == 0
