"""``python -m generator sync SOURCE``: where a source comes from, what is printed, how it ends."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.cli import main
from tests.generator.sync import small
from tests.generator.sync.test_merge import new_property


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return small.write(tmp_path / "spec")


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    path = tmp_path / "upstream.json"
    path.write_text(small.dump(new_property(small.discovery())))
    return path


@pytest.fixture
def server(upstream: Path) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/discovery/rest?version=v1"
            self.send_response(200 if found else 404)
            self.end_headers()
            self.wfile.write(upstream.read_bytes() if found else b"")

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    with HTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}/discovery/rest"
        httpd.shutdown()
        thread.join()


def test_from_a_file(spec: Path, upstream: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sync", str(upstream), "--spec", str(spec)]) == 0
    told = capsys.readouterr().out
    assert "Small API, discovery document, revision 20260201" in told
    assert "  property   File.sizeBytes  string (int64)" in told
    assert "1 new, 0 changed, 0 no longer upstream; written: files.yaml" in told
    assert main(["sync", str(upstream), "--spec", str(spec)]) == 0
    assert "written: nothing" in capsys.readouterr().out


def test_dry_run_tells_the_whole_plan_and_writes_nothing(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = small.discovery()
    source["schemas"] |= {"Empty": {"type": "object", "properties": {}}}
    source["resources"]["legacy"] = {
        "methods": {"l": {"id": "x", "path": "v1/legacy", "httpMethod": "GET", "response": {"$ref": "Empty"}}}
    }
    del source["schemas"]["File"]["properties"]["uri"]
    path = tmp_path / "poorer.json"
    path.write_text(small.dump(source))
    before = small.texts(spec)
    assert main(["sync", str(path), "--spec", str(spec), "--dry-run", "--prune"]) == 0
    told = capsys.readouterr().out
    assert "no longer upstream (removed):\n  property   File.uri\n" in told
    assert "left out: 1 operations (sources.yaml says why; --all takes them)\n  get /legacy\n" in told
    assert "would write: files.yaml" in told
    assert small.texts(spec) == before


def test_from_standard_input(
    spec: Path, upstream: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(upstream.read_bytes())))
    assert main(["sync", "-", "--spec", str(spec)]) == 0
    assert "written: files.yaml" in capsys.readouterr().out


def test_from_a_url(spec: Path, server: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sync", f"{server}?version=v1", "--spec", str(spec)]) == 0
    assert "written: files.yaml" in capsys.readouterr().out


def test_from_a_file_url(spec: Path, upstream: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sync", upstream.as_uri(), "--spec", str(spec)]) == 0
    assert "written: files.yaml" in capsys.readouterr().out


def test_yaml_is_read_too(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "upstream.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: YAML, version: v1}\npaths: {}\n")
    assert main(["sync", str(path), "--spec", str(spec), "--dry-run"]) == 0
    assert "YAML, openapi document" in capsys.readouterr().out


def test_an_older_source_is_noted(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "old.json"
    path.write_text(small.dump({**small.discovery(), "revision": "20250101"}))
    assert main(["sync", str(path), "--spec", str(spec)]) == 0
    assert "the source is of 20250101, older than what was merged before" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "code", "words"),
    [
        ("nowhere.json", 2, "nowhere.json cannot be read: No such file"),
        ("file:///nowhere/at/all.json", 2, "cannot be fetched"),
        ("http://127.0.0.1:1/x", 2, "http://127.0.0.1:1/x cannot be fetched"),
        ("http://[/", 2, "cannot be fetched"),
    ],
)
def test_what_cannot_be_had(spec: Path, source: str, code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sync", source, "--spec", str(spec)]) == code
    assert words in capsys.readouterr().err


def test_a_url_that_is_not_there(spec: Path, server: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sync", f"{server}/other", "--spec", str(spec)]) == 2
    assert "Not Found" in capsys.readouterr().err


def test_a_folder_without_a_specification(upstream: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bare").mkdir()
    assert main(["sync", str(upstream), "--spec", str(tmp_path / "bare")]) == 2
    assert "holds no openapi.yaml" in capsys.readouterr().err


def test_not_utf8(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes(b'{"title": "\xe9"}')
    assert main(["sync", str(path), "--spec", str(spec)]) == 3
    assert "is not UTF-8" in capsys.readouterr().err
