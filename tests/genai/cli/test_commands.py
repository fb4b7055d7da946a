"""Most commands of ``genai``, in this process: what they print, for people, for pipes and as JSON, and how they end."""

from __future__ import annotations

import importlib.machinery
import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from genai.audio import PCM, Playback
from genai.cli import COMMANDS
from genai_runtime.errors import APIConnectionError
from tests.genai.cli.conftest import KEY, Outcome, Run

if TYPE_CHECKING:
    from genai_emulator import Emulator


def parsed(outcome: Outcome) -> Any:
    assert outcome.code == 0, outcome.err
    (line,) = outcome.lines
    return json.loads(line)


class TestAsk:
    def test_words_pipes_and_files_are_asked(self, run: Run, emulator: Emulator) -> None:
        emulator.when("Why").answer("Scattering.")
        assert run("ask", "Why", "is the sky blue?") == (0, "Scattering.\n", "")
        Path("notes.unknown").write_text("Some notes.")
        Path("page.html").write_text("<p>")
        done = run("ask", "Why", "-f", "notes.unknown", "--file", "page.html", "-s", "Be brief.", typed="from a pipe\n")
        assert done.out == "Scattering.\n"
        body = emulator.requests[-1].json
        parts = body["contents"][0]["parts"]
        assert [part["inlineData"]["mimeType"] for part in parts[:2]] == ["text/plain", "text/html"]
        assert [part["text"] for part in parts[2:]] == ["Why", "from a pipe"]
        assert body["systemInstruction"]["parts"] == [{"text": "Be brief."}]
        assert run("ask", typed="Why?").out == "Scattering.\n"

    def test_json_is_an_object_or_lines(self, run: Run, emulator: Emulator) -> None:
        emulator.when("Why").answer("One two three four five six seven eight nine.")
        whole = parsed(run("ask", "--json", "Why"))
        assert whole["candidates"][0]["content"]["parts"][0]["text"].startswith("One two")
        assert whole["usageMetadata"]["totalTokenCount"]
        streamed = run("ask", "--json", "--stream", "Why")
        texts = [json.loads(line)["candidates"][0]["content"]["parts"][0]["text"] for line in streamed.lines]
        assert len(texts) > 1
        assert "".join(texts).startswith("One two")
        schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
        Path("schema.json").write_text(json.dumps(schema))
        for given in ("schema.json", json.dumps(schema)):
            assert isinstance(parsed(run("ask", "--json-schema", given, "who")), dict)
            assert emulator.requests[-1].json["generationConfig"]["responseMimeType"] == "application/json"

    def test_images_are_written(self, run: Run, tmp_path: Path) -> None:
        done = run("ask", "-m", "gemini-2.5-flash-image", "-o", "cat.png", "a cat")
        assert done.code == 0
        assert re.search(r"^cat\.png: image/png, [\d,]+ bytes$", done.err, re.M)
        assert (tmp_path / "cat.png").read_bytes().startswith(b"\x89PNG")
        assert (
            "1 images or sounds of the answer were not written" in run("ask", "-m", "gemini-2.5-flash-image", "cat").err
        )
        assert run("ask", "-o", "cat.png", "a cat").code == 5

    def test_an_answer_that_is_not_whole_says_so(self, run: Run, emulator: Emulator) -> None:
        emulator.when("cut").answer("Half a sent", finish_reason="MAX_TOKENS")
        done = run("ask", "cut")
        assert (done.code, done.out) == (5, "Half a sent\n")
        assert "--max-output-tokens" in done.err
        emulator.when("bad").block("SAFETY")
        done = run("ask", "--no-stream", "bad")
        assert (done.code, done.out) == (5, "")
        assert "the prompt was blocked: SAFETY" in done.err

    def test_a_large_file_is_uploaded_and_deleted(
        self, run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("genai.cli.contents._INLINE", 3)
        Path("notes.txt").write_text("Some notes.")
        assert run("ask", "What is it?", "-f", "notes.txt").code == 0
        assert [each.method for each in emulator.requests].count("DELETE") == 1
        assert run("files", "ls").out == ""

        def fail(*_: Any, **__: Any) -> None:
            raise APIConnectionError("no route")

        monkeypatch.setattr("genai.files.Files.delete", fail)
        done = run("ask", "What is it?", "-f", "notes.txt")
        assert (done.code, "could not be deleted: no route" in done.err) == (0, True)


class TestErrors:
    def test_each_kind_has_its_code_and_a_remedy(self, run: Run, emulator: Emulator, tmp_path: Path) -> None:
        (tmp_path / "text.txt").write_text("no wave")
        (tmp_path / "empty").write_text("\n")
        emulator.when("quota").error("RESOURCE_EXHAUSTED")
        cases: list[tuple[int, str, tuple[str, ...]]] = [
            (1, "NOT_FOUND", ("ask", "-m", "nope", "hi")),
            (2, "there is no prompt\nhint:", ("ask",)),
            (2, "there is no file 'nope.txt'", ("ask", "-f", "nope.txt", "hi")),
            (2, "'.' is a folder", ("files", "put", ".")),
            (2, "does not tell its type", ("ask", "-f", "https://a.example/x", "hi")),
            (2, "--json-schema is no JSON", ("ask", "--json-schema", "{", "hi")),
            (2, "--json-schema 'nope' is neither", ("ask", "--json-schema", "nope", "hi")),
            (2, "--timeout is a number of seconds", ("--timeout", "-1", "ask", "hi")),
            (2, "the key cannot be read from 'nope'", ("ask", "--key-file", "nope", "hi")),
            (2, "there is no key in 'empty'", ("ask", "--key-file", "empty", "hi")),
            (2, "cannot be spoken", ("live", "--wav", "text.txt")),
            (2, "is no saved conversation", ("chat", "--session", "text.txt")),
            (2, "the base URL is not usable", ("ask", "--base-url", "nonsense", "hi")),
            (3, "API key not valid", ("ask", "--key-file", "bad", "hi")),
            (4, "connection was refused", ("--base-url", "http://127.0.0.1:9", "--timeout", "0.3", "ask", "hi")),
        ]
        (tmp_path / "bad").write_text("invalid-key-of-a-file\n")
        for code, said, arguments in cases:
            done = run(*arguments)
            assert (done.code, done.out) == (code, ""), (arguments, done)
            assert said in done.err, arguments
            assert done.err.startswith("error: "), arguments
            assert "Traceback" not in done.err
            assert "invalid-key-of-a-file" not in done.err

    def test_there_is_no_key(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("GEMINI_API_KEY")
        monkeypatch.delenv("GOOGLE_GEMINI_BASE_URL")
        done = run("models")
        assert done.code == 3
        assert "hint: https://aistudio.google.com/apikey makes one: export GEMINI_API_KEY=" in done.err

    def test_as_json_and_with_a_traceback(self, run: Run) -> None:
        done = run("--json", "ask", "-m", "nope", "hi")
        error = json.loads(done.err)["error"]
        assert (error["type"], error["exit_code"], done.out) == ("NotFound", 1, "")
        assert "genai models" in error["remedy"]
        assert "Traceback" in run("ask", "--debug", "-m", "nope", "hi").err

    def test_a_key_is_not_taken_from_the_command_line(self, run: Run) -> None:
        for arguments in (("ask", "--api-key", "AIzaSecret", "hi"), ("--api-key=AIzaSecret", "ask", "hi")):
            done = run(*arguments)
            assert done.code == 2
            assert "seen by everyone" in done.err
            assert "AIzaSecret" not in done.err
        assert run("ask", "--key-file", "-", "--help").code == 0

    def test_usage(self, run: Run) -> None:
        for arguments, said in {
            ("asj",): "genai: there is no command 'asj'; did you mean 'ask'?",
            ("ask", "--jsn"): "genai ask: there is no option '--jsn'; did you mean '--json'?",
            ("files", "put"): "genai files put: Missing argument",
            ("files", "sl"): "genai files: No such command 'sl'",
            (
                "caches",
                "create",
                "--ttl",
                "soon",
                "x",
            ): "genai caches create: Invalid value for --ttl: 'soon'",
        }.items():
            done = run(*arguments)
            assert (done.code, done.out) == (2, ""), arguments
            assert done.err.startswith(said), done.err
            assert "--help'." in done.err
        assert run("files").code == 2


class TestKey:
    def test_from_a_file_or_a_pipe(self, run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("GEMINI_API_KEY")
        Path("key").write_text("invalid-key-of-a-file\n")
        assert run("count", "--key-file", "key", "hi").code == 3
        Path("key").write_text("another-key-of-a-file\n")
        assert run("count", "--key-file", "key", "hi").code == 0
        assert run("count", "--key-file", "-", "hi", typed="invalid-key-of-a-pipe\n").code == 3
        assert run("count", "--key-file", "-", "hi", typed="a-key-of-a-pipe\nand a prompt").code == 0
        texts = [part["text"] for part in emulator.requests[-1].json["contents"][0]["parts"]]
        assert texts == ["hi", "and a prompt"]

    def test_options_stand_before_and_after(self, run: Run, emulator: Emulator) -> None:
        for arguments in (("--api-version", "v1", "models"), ("models", "list", "--api-version", "v1")):
            assert run(*arguments).code == 0
            assert emulator.requests[-1].path == "/v1/models"
        arguments = ("--vertexai", "--project", "p1", "count", "--location", "us-central1", "hi", "--key-file", "key")
        Path("key").write_text("another-key-of-a-file\n")
        run("--base-url", emulator.url, *arguments)
        assert "publishers/google/models" in emulator.requests[-1].path


class TestLists:
    def test_models(self, run: Run) -> None:
        lines = [line.split("\t") for line in run("models").lines]
        assert ["gemini-2.5-flash", "1048576"] in [line[:2] for line in lines]
        found = [json.loads(line) for line in run("models", "list", "--method", "embedContent", "--json").lines]
        assert found
        assert all("embedContent" in each["supportedGenerationMethods"] for each in found)
        assert len(run("models", "--json").lines) == len(lines)
        assert run("models", "--json").out == run("--json", "models", "list").out
        assert parsed(run("models", "get", "gemini-2.5-flash"))["name"] == "models/gemini-2.5-flash"

    def test_files(self, run: Run) -> None:
        for name in ("a", "b"):
            Path(f"{name}.txt").write_text(name)
        names = [line.split("\t")[0] for line in run("files", "put", "a.txt", "b.txt").lines]
        assert len(names) == 2
        listed = [line.split("\t") for line in run("files", "ls").lines]
        assert {(line[0], line[-1]) for line in listed} == set(zip(names, ["a.txt", "b.txt"], strict=True))
        named = parsed(run("files", "put", "--json", "--name", "mine", "--display-name", "Mine", "a.txt"))
        assert (named["name"], named["displayName"]) == ("files/mine", "Mine")
        assert parsed(run("files", "get", "files/mine"))["sizeBytes"] == "1"
        assert run("files", "get", "files/mine", "-o", "again.txt").out == "again.txt\n"
        assert Path("again.txt").read_text() == "a"
        assert run("files", "rm", *names, "files/mine").lines[-1] == "deleted files/mine"
        assert run("files", "ls").out == ""
        assert run("files", "put", "--name", "x", "a.txt", "b.txt").code == 2

    def test_caches(self, run: Run, emulator: Emulator) -> None:
        name = run("caches", "create", "--ttl", "90m", "--display-name", "Words", typed="word " * 2000).out.strip()
        assert emulator.requests[-1].json["ttl"] == "5400s"
        assert run("caches", "ls").lines[0].split("\t")[0::4] == [name, "Words"]
        assert parsed(run("caches", "get", name))["displayName"] == "Words"
        assert run("ask", "--cache", name, "How many?").code == 0
        assert emulator.requests[-1].json["cachedContent"] == name
        assert run("caches", "rm", name).out == f"deleted {name}\n"

    def test_stores(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("time.sleep", lambda seconds: None)
        store = run("stores", "create", "Manuals").out.strip()
        assert run("stores", "ls").lines[0].split("\t")[0::3] == [store, "Manuals"]
        Path("kettle.txt").write_text("The warranty of the kettle lasts three years.")
        document = run("stores", "put", store, "kettle.txt").out.strip()
        assert run("stores", "ls", store).lines[0].split("\t")[0] == document
        done = run("stores", "ask", store, "How long is the warranty of the kettle?")
        assert "three years" in done.out
        assert done.err == "from: kettle.txt\n"
        grounded = parsed(run("stores", "ask", "--json", store, "How long is the warranty of the kettle?"))
        assert grounded["candidates"][0]["groundingMetadata"]
        assert run("stores", "rm", store).code == 1
        assert run("stores", "rm", "--force", store).out == f"deleted {store}\n"

    def test_vectors_and_tokens(self, run: Run) -> None:
        vectors = [json.loads(line) for line in run("embed", "--dimensions", "4", typed="a cat\n\na dog\n").lines]
        assert [len(each) for each in vectors] == [4, 4]
        assert parsed(run("embed", "--json", "a cat"))["text"] == "a cat"
        assert run("embed").code == 2
        assert run("count", "hello", "world").out == "3\n"
        assert parsed(run("count", "--json", "hello"))["totalTokens"] == 2


class TestWork:
    def test_batches(self, run: Run, emulator: Emulator) -> None:
        emulator.when("Why").answer("Because.")
        emulator.when("How").error("INTERNAL")
        Path("prompts.jsonl").write_text('"Why?"\n{"key": "how", "prompt": "How?", "config": {"temperature": 0}}\n')
        name = run("batch", "submit", "prompts.jsonl", "--display-name", "Two").out.strip()
        assert run("batch", "wait", name, "--every", "0.01").out == f"{name}\tJOB_STATE_SUCCEEDED\n"
        done = run("batch", "fetch", name, "--every", "0.01")
        assert (done.code, "1 of its requests failed" in done.err) == (1, True)
        lines = {each["key"]: each for each in map(json.loads, done.lines)}
        assert lines["1"]["response"]["candidates"][0]["content"]["parts"] == [{"text": "Because."}]
        assert "error" in lines["how"]
        request = {"key": "a", "request": {"contents": [{"role": "user", "parts": [{"text": "Why?"}]}]}}
        Path("ready.jsonl").write_text(json.dumps(request) + "\n")
        ready = run("batch", "submit", "ready.jsonl").out.strip()
        assert run("batch", "fetch", ready, "-o", "out.jsonl", "--every", "0.01").code == 0
        assert json.loads(Path("out.jsonl").read_text())["key"] == "a"
        assert {line.split("\t")[0] for line in run("batch", "ls").lines} == {name, ready}
        cancelled = run("batch", "submit", "ready.jsonl").out.strip()
        assert run("batch", "cancel", cancelled).out == f"cancelled {cancelled}\n"
        done = run("batch", "wait", cancelled, "--every", "0.01")
        assert (done.code, "failed" in done.err) == (1, True)
        for text, said in (("", "there is nothing in"), ("{\n", "line 1 is no JSON"), ("[]\n", "line 1 is neither")):
            Path("wrong.jsonl").write_text(text)
            done = run("batch", "submit", "wrong.jsonl")
            assert (done.code, said in done.err) == (2, True), done

    def test_bulk(self, run: Run, emulator: Emulator) -> None:
        emulator.when("Kind").answer("yes")
        Path("rows.jsonl").write_text('{"review": "Good."}\n{"review": null}\n')
        done = run("bulk", "generate", "rows.jsonl", "--prompt", "Kind? {review}")
        assert done.code == 1
        first, second = map(json.loads, done.lines)
        assert (first["review"], first["answer"], second["error"]["kind"]) == ("Good.", "yes", "invalid")
        assert done.err.startswith("1 of 2 rows have answers; 1 failed (1 invalid)")
        piped = run("bulk", "generate", "-", "--prompt", "Kind? {review}", typed=Path("rows.jsonl").read_bytes())
        assert (piped.code, piped.lines) == (1, done.lines)
        done = run("bulk", "count", "rows.jsonl", "--prompt", "{review}", "-o", "counts.csv", "--quiet")
        assert (done.code, done.out, done.err) == (1, "", "")
        assert Path("counts.csv").read_text().startswith("position,review,total_tokens")
        Path("rows.jsonl").write_text('"a"\n"b"\n')
        arguments = ("rows.jsonl", "--checkpoint", "run.sqlite", "-o", "out.jsonl")
        assert run("bulk", "embed", *arguments, "--dimensions", "2").code == 0
        assert "2 are from earlier runs" in run("bulk", "embed", *arguments, "--dimensions", "2").err
        budget = ("--budget-tokens", "1", "--max-concurrency", "1", "--requests-per-minute", "6000")
        assert run("bulk", "generate", "rows.jsonl", *budget).code == 6
        assert run("bulk", "generate", "nope.jsonl").code == 2

    def test_chat(self, run: Run, emulator: Emulator) -> None:
        emulator.when("name").answer("Anna.")
        Path("notes.txt").write_text("Some notes.")
        typed = 'My name\\\nis Anna\n/file notes.txt\n"""\nWhat\nis it?"""\n'
        typed += "/file nope\n/help\n/save other.json\n/exit\nmore\n"
        done = run("chat", "--session", "s.json", "-s", "Be brief.", typed=typed)
        assert done.code == 0
        assert done.lines[0] == "Anna."
        assert "there is no file 'nope'" in done.err
        assert "notes.txt goes with the next message" in done.err
        kept = json.loads(Path("s.json").read_text())
        assert kept == json.loads(Path("other.json").read_text())
        assert kept["system"] == "Be brief."
        asked = [turn["parts"] for turn in kept["history"] if turn["role"] == "user"]
        assert asked[0] == [{"text": "My name\nis Anna"}]
        assert (asked[1][0]["inlineData"]["mimeType"], asked[1][1]) == ("text/plain", {"text": "\nWhat\nis it?"[1:]})
        assert Path("s.json").stat().st_mode & 0o077 == 0
        assert run("chat", "--session", "s.json", typed="And my name?\n").out == "Anna.\n"
        body = emulator.requests[-1].json
        assert len(body["contents"]) == 5
        assert body["systemInstruction"]["parts"] == [{"text": "Be brief."}]
        run("chat", "--session", "s.json", typed="/clear\nMy name?\n")
        assert len(emulator.requests[-1].json["contents"]) == 1
        assert "tools" not in emulator.requests[-1].json
        assert run("chat", "-m", "nope", typed="hi\n").code == 1

    def test_live(self, run: Run, emulator: Emulator) -> None:
        emulator.when("sky").answer("Scattering.")
        done = run("live", "--text", typed="The sky?\n\n/exit\n")
        assert (done.code, done.out) == (0, "Scattering.\n")
        done = run("live", "The sky?", "-o", "answer.wav", "--voice", "Puck")
        assert done.out == "Scattering.\n"
        assert re.search(r"answer\.wav: \d\.\d s", done.err)
        assert Path("answer.wav").read_bytes()[:4] == b"RIFF"
        heard = run("live", "--wav", "answer.wav")
        assert (heard.code, "(heard: " in heard.err) == (0, True)
        PCM(bytes(3200), 16_000).to_wav("silence.wav")
        silent = run("live", "--wav", "silence.wav", "--timeout", "0.2")
        assert (silent.code, "was there speech in it?" in silent.err) == (4, True)
        lines = [json.loads(line) for line in run("live", "--text", "--json", "The sky?").lines]
        assert any("serverContent" in line for line in lines)
        assert run("live", "--text", "-o", "x.wav", "hi").code == 2


def test_live_with_microphone_and_speaker(run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is spoken is heard, the answer is played, and Ctrl+C, or the end of the microphone, ends it."""
    run("live", "The sky?", "-o", "spoken.wav")
    speech = PCM.from_wav(Path("spoken.wav")).mono().resampled(16_000)
    opened: list[Any] = []

    class Device:
        def __init__(self, **settings: Any) -> None:
            self.settings, self.states = settings, ["open"]
            opened.append(self)

        def start(self) -> None:
            self.states.append("started")
            if len(opened) == 2:
                speak()

        def stop(self) -> None:
            self.states.append("stopped")

        def close(self) -> None:
            self.states.append("closed")

    def speak() -> None:
        for piece in speech.chunks(100):
            opened[0].settings["callback"](piece, len(piece) // 2, None, None)
        opened[0].settings["callback"](bytes(32_000), 16_000, None, None)

    module = type(sys)("sounddevice")
    module.__spec__ = importlib.machinery.ModuleSpec("sounddevice", None)
    module.__dict__.update(RawInputStream=Device, RawOutputStream=Device, PortAudioError=OSError)
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    played = bytearray(4_800)

    def feed(playback: Any, message: Any) -> Any:
        found = taken(playback, message)
        if message.server_content and message.server_content.turn_complete:
            opened[1].settings["callback"](memoryview(played), len(played) // 2, None, None)
            if not turns:
                raise KeyboardInterrupt
            turns.pop()
            speak()
        return found

    turns: list[int] = []

    taken = Playback.feed
    monkeypatch.setattr(Playback, "feed", feed)
    terminal = SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True), stdout=sys.stdout)
    monkeypatch.setattr("genai.cli.live.sys", terminal)
    done = run("live")
    assert (done.code, "speak; Ctrl+C ends it" in done.err, "(heard: " in done.err) == (130, True, True), done
    assert any(played)
    assert [each.states for each in opened] == [["open", "started", "stopped", "closed"]] * 2
    # Lines of JSON and nothing else, also between two turns.
    opened.clear()
    turns.append(1)
    done = run("live", "--json")
    assert done.code == 130, done
    assert all(json.loads(line) for line in done.lines)


def test_every_command_has_help(run: Run) -> None:
    for name in COMMANDS:
        if name not in ("run", "emulator"):
            done = run(name, "--help")
            assert (done.code, done.err) == (0, "")
            assert done.out.lower().startswith(f"usage: genai {name} ")
            assert not re.search(r"<\w|\{\w", done.out), "an argument without a word for it"
    assert KEY not in run("--help").out


def test_without_the_extra(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typer", None)
    for name in COMMANDS:
        if name not in ("migrate", "run", "emulator"):
            said = f"genai {name} needs typer and rich: pip install 'gemini-genai[cli]'\n"
            assert run(name, "hi") == (1, "", said)
    assert run("--version").code == 0
    assert "gemini-genai[cli]" in run("--help").out
    assert "did you mean '--version'" in run("--verison").err
    Path("script.py").write_text("from google import genai; print(genai.__name__)")
    done = subprocess.run(
        [sys.executable, "-c",
         "import sys; sys.modules['typer'] = None; from genai_runtime.name_clash import script; script()",
         "run", "script.py"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "genai\n"), done.stderr


def test_a_command_loads_what_it_uses() -> None:
    script = (
        "import sys; from genai.__main__ import main\n"
        "main(['--version']); print('typer' in sys.modules)\n"
        "main(['ask', '--help']); found = {*sys.modules}\n"
        "print(sorted(found & {'httpx', 'asyncio', 'genai.client', 'tqdm', 'genai.cli.live', 'gemini_api.models'}))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1] == "False"
    assert done.stdout.splitlines()[-1] == "[]"
