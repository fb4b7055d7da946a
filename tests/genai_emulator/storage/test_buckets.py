"""Buckets: a folder that testers put objects into, and that Vertex AI reads and writes."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from genai_emulator import Emulator
from genai_emulator.storage import StorageError
from tests.cases import case


def test_objects_are_put_read_and_deleted(emulator: Emulator) -> None:
    buckets = emulator.buckets
    assert buckets.put("gs://my-bucket/a/b.txt", "hello") == "gs://my-bucket/a/b.txt"
    buckets.put("gs://my-bucket/c", b"\x00\x01", "image/png")
    buckets.put("gs://other/a", "x")
    assert buckets.get("gs://my-bucket/a/b.txt") == b"hello"
    assert buckets.find("gs://my-bucket/a/b.txt").mime_type == "text/plain"
    assert buckets.find("gs://my-bucket/c").mime_type == "image/png"
    assert buckets.uris("gs://my-bucket/") == ["gs://my-bucket/a/b.txt", "gs://my-bucket/c"]
    assert buckets.uris("gs://my-bucket/a") == ["gs://my-bucket/a/b.txt"]
    assert buckets.uris() == ["gs://my-bucket/a/b.txt", "gs://my-bucket/c", "gs://other/a"]
    buckets.delete("gs://other/a")
    buckets.put("gs://other/folder/b/c", "x")
    buckets.delete("gs://other/folder/b/c")
    assert buckets.get(buckets.put("gs://other/folder", "no folder")) == b"no folder"
    buckets.delete("gs://other/folder")
    for uri in ("gs://other/a", "gs://nowhere/a", "gs://my-bucket/a"):
        with case(uri), pytest.raises(StorageError, match="there is no object"):
            buckets.get(uri)
    emulator.reset()
    assert buckets.uris() == []


def test_names_that_leave_the_folder_are_refused(emulator: Emulator) -> None:
    for uri in (
        "gs://b",
        "b/c",
        "gs://my-bucket/../x",
        "gs://../x",
        "gs://my-bucket//x",
        "gs://My/x",
        "gs://my-bucket/a\\b",
    ):
        with case(uri), pytest.raises(StorageError):
            emulator.buckets.put(uri, "x")


def test_names_that_windows_does_not_write(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genai_emulator.storage.buckets._UNWRITABLE", '<>:"|?*%')
    uri = emulator.buckets.put("gs://my-bucket/at 12:30/100%?.txt", "x")
    assert emulator.buckets.path_of(uri).name == "100%25%3F.txt"
    assert emulator.buckets.uris() == [uri]
    assert emulator.buckets.get(uri) == b"x"


def test_a_folder_of_the_caller_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "my-bucket").mkdir()
    (tmp_path / "my-bucket" / "given.txt").write_text("given")
    with Emulator(buckets=tmp_path, tables=tmp_path / "tables.sqlite") as emulator:
        assert emulator.buckets.get("gs://my-bucket/given.txt") == b"given"
        emulator.buckets.put("gs://my-bucket/made.txt", "made")
        emulator.tables.insert("bq://p.d.t", [{"a": 1}])
        emulator.save_state(tmp_path / "state.json")
        emulator.reset()
    assert (tmp_path / "my-bucket" / "made.txt").read_text() == "made"
    assert '"buckets": {}' in (tmp_path / "state.json").read_text()
    with Emulator(tables=tmp_path / "tables.sqlite") as emulator:
        assert emulator.tables.rows("bq://p.d.t") == [{"a": 1}]


def test_snapshots_hold_objects_and_rows(emulator: Emulator, tmp_path: Path) -> None:
    emulator.buckets.put("gs://my-bucket/a/b.bin", b"\xff\x00", "image/png")
    emulator.tables.insert("bq://p.d.t", [{"a": 1, "b": {"c": [1]}}])
    emulator.save_state(tmp_path / "state.json")
    emulator.reset()
    emulator.load_state(tmp_path / "state.json")
    assert emulator.buckets.get("gs://my-bucket/a/b.bin") == b"\xff\x00"
    assert emulator.buckets.find("gs://my-bucket/a/b.bin").mime_type == "image/png"
    assert emulator.tables.rows("bq://p.d.t") == [{"a": 1, "b": '{"c": [1]}'}]


def test_the_json_api_of_cloud_storage(emulator: Emulator) -> None:
    emulator.buckets.put("gs://my-bucket/folder/a.txt", "abcdef")
    with httpx.Client(base_url=emulator.url) as client:
        listed = client.get("/storage/v1/b/my-bucket/o", params={"prefix": "folder/"}).json()["items"]
        assert [each["name"] for each in listed] == ["folder/a.txt"]
        assert client.get("/storage/v1/b/my-bucket/o", params={"delimiter": "/"}).json()["prefixes"] == ["folder/"]
        media = client.get(
            "/download/storage/v1/b/my-bucket/o/folder%2Fa.txt?alt=media", headers={"range": "bytes=1-2"}
        )
        assert (media.status_code, media.content) == (206, b"bc")
        assert client.get("/storage/v1/b/my-bucket/o/no").status_code == 404
        made = client.post("/upload/storage/v1/b/my-bucket/o?uploadType=media&name=n", content=b"new")
        assert made.json()["size"] == "3"
        start = client.post("/upload/storage/v1/b/my-bucket/o?uploadType=resumable", json={"name": "r.bin"})
        first = client.put(start.headers["location"], content=b"abc", headers={"content-range": "bytes 0-2/*"})
        assert (first.status_code, first.headers["range"]) == (308, "bytes=0-2")
        last = client.put(start.headers["location"], content=b"de", headers={"content-range": "bytes 3-4/5"})
        assert last.json()["name"] == "r.bin"
        assert emulator.buckets.get("gs://my-bucket/r.bin") == b"abcde"
        # Uploads of one name at a time have sessions of their own, whichever ends first.
        begin = "/upload/storage/v1/b/my-bucket/o?uploadType=resumable"
        ended, open_ = (client.post(begin, json={"name": "s"}).headers["location"] for _ in range(2))
        client.put(ended, content=b"1", headers={"content-range": "bytes 0-0/1"})
        for resource in ({"name": 5}, {"name": "a" * 300}, {"name": "\ud800"}, {"name": "n", "contentType": "a\r\nb"}):
            assert client.post(begin, content=json.dumps(resource)).status_code == 400, resource
        for size in ("a", "0", "-1"):
            assert client.get("/storage/v1/b/my-bucket/o", params={"maxResults": size}).status_code == 400, size
        # What is not there is 404, whatever its name; what is no name is 400.
        for name, status in (("there is no", 404), ("..%2Fa", 400)):
            assert client.get(f"/storage/v1/b/my-bucket/o/{name}").status_code == status, name
        assert client.post(begin, json={"name": "s"}).headers["location"] not in (ended, open_)
        for path in ("/storage/v1/b", "/upload/storage/v1/b/my-bucket/o?uploadType=resumable"):
            assert [client.post(path, content=bad).status_code for bad in (b"[]", b"{no", b"{}")] == [400] * 3, path
        copied = client.post("/storage/v1/b/my-bucket/o/n/rewriteTo/b/other/o/m").json()
        assert (copied["done"], emulator.buckets.get("gs://other/m")) == (True, b"new")
        assert client.delete("/storage/v1/b/my-bucket/o/n").status_code == 204
        emulator.reset()
        assert client.put(open_, content=b"1", headers={"content-range": "bytes 0-0/1"}).status_code == 404
        assert emulator.buckets.uris() == []
        emulator.buckets.put("gs://my-bucket/r.bin", b"a")
    emulator.faults.add("status:503", operation="storage.download")
    assert httpx.get(f"{emulator.url}/download/storage/v1/b/my-bucket/o/r.bin").status_code == 503


def test_googles_own_client(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = pytest.importorskip("google.cloud.storage")
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", emulator.url)
    client = storage.Client(project="p1")
    bucket = client.create_bucket("my-bucket")
    bucket.blob("folder/in.txt").upload_from_string("hello")
    assert client.bucket("my-bucket").blob("folder/in.txt").download_as_text() == "hello"
    bucket.blob("big.bin", chunk_size=256 * 1024).upload_from_string(b"x" * 700_000)
    assert [each.name for each in client.list_blobs("my-bucket")] == ["big.bin", "folder/in.txt"]
    assert len(emulator.buckets.get("gs://my-bucket/big.bin")) == 700_000
