"""Snapshots of an emulator's state: saved, loaded elsewhere, and refused when they are none."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from genai import Client
from genai_emulator import Emulator, StateError


def test_all_that_is_remembered_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    text = tmp_path / "notes.txt"
    text.write_text("The password is swordfish. " * 50, "utf-8")
    with Emulator(min_cache_tokens=0) as emulator, _client(emulator) as client:
        file = client.files.upload(file=text)
        cache = client.caches.create(model="gemini-2.5-flash", config={"contents": [file]})
        store = client.file_search_stores.create(config={"display_name": "notes"})
        client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name or "", file=text, config={"display_name": "notes"}
        )
        client.files.delete(name=file.name or "")
        kept = client.files.upload(file=text)
        emulator.save_state(path)
    with Emulator(min_cache_tokens=0) as emulator, _client(emulator) as client:
        client.files.upload(file=text)
        emulator.load_state(path)
        assert [found.name for found in client.files.list()] == [kept.name]
        assert client.files.download(file=kept) == text.read_bytes()
        asked = {"cached_content": cache.name}
        answer = client.models.generate_content(model="gemini-2.5-flash", contents="the password?", config=asked)
        assert "swordfish" in (answer.text or "")
        (found,) = client.file_search_stores.list()
        assert (found.name, found.active_documents_count) == (store.name, 1)
        # Names go on where they were: a new file does not take the name of an old one.
        assert client.files.upload(file=text).name not in (file.name, kept.name)


def test_over_the_admin_routes(emulator: Emulator, client: httpx.Client) -> None:
    upload = {"x-goog-upload-protocol": "raw", "content-type": "text/plain"}
    client.post("/upload/v1beta/files", content=b"some text", headers=upload)
    snapshot = client.get("/_emulator/state").json()
    emulator.reset()
    assert client.put("/_emulator/state", json=snapshot).json() == {}
    assert len(client.get("/v1beta/files").json()["files"]) == 1
    refused = client.put("/_emulator/state", json={"files": {}})
    assert (refused.status_code, "no snapshot" in refused.json()["error"]) == (400, True)


def test_what_is_none_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with Emulator() as emulator, _client(emulator) as client:
        client.files.upload(file=__file__, config={"mime_type": "text/plain"})
        emulator.save_state(path)
        good = json.loads(path.read_text("utf-8"))
        name = next(iter(good["files"]))
        for bad, message in (
            ("{", "is no snapshot"),
            ([], "no snapshot"),
            (good | {"format": 99}, "'format' is not 1"),
            (good | {"fils": {}}, "has no fils"),
            (good | {"files": {name: {}}}, "files: KeyError"),
            (good | {"files": {name: good["files"][name] | {"sequence": "one"}}}, "files: TypeError: 'one' is no int"),
            (good | {"files": {name: good["files"][name] | {"expires": "soon"}}}, "files: ValueError"),
        ):
            path.write_text(bad if isinstance(bad, str) else json.dumps(bad), "utf-8")
            with pytest.raises(StateError, match=message):
                emulator.load_state(path)
        with pytest.raises(StateError, match="cannot be read"):
            emulator.load_state(tmp_path / "nowhere.json")
        assert [found.name for found in client.files.list()] == [name]


def _client(emulator: Emulator) -> Client:
    return Client(api_key="any", http_options={"base_url": emulator.url})
