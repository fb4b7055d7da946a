"""Environments of the emulator, the files in them, and agents that work there."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest

import genai
from genai import errors
from genai_emulator import Emulator

AGENT = "antigravity-preview-09-2026"
SOURCES: Any = [{"type": "inline", "content": "hi", "target": "/data/x.txt"}]


@pytest.fixture
def client(emulator: Emulator) -> Iterator[genai.Client]:
    with genai.Client(api_key="k", http_options={"base_url": emulator.url, "api_version": "v1beta"}) as client:
        yield client


def paths(client: genai.Client, environment: str, path: str = "", **more: Any) -> list[str]:
    return [each.path or "" for each in client.environments.files.list(environment, path, **more).files or ()]


def test_their_life(client: genai.Client, emulator: Emulator) -> None:
    made = client.environments.create(sources=SOURCES, network="disabled")
    assert (made.mode, made.status, made.file_count, made.size_bytes) == ("on_demand", "active", 1, 2)
    own = client.environments.create(mode="self_hosted", custom_config={"gpu": 1})
    assert (own.custom_config, own.environment_key is not None) == ({"gpu": 1}, True)
    # The key is shown this once.
    assert client.environments.get(own.id).environment_key is None
    assert all(each.environment_key is None for each in client.environments.list().environments or ())
    for mode, expected in (("self_hosted", [own.id]), ("on_demand", [made.id]), (None, [made.id, own.id])):
        listed = client.environments.list(mode=mode)
        assert [each.id for each in listed.environments or ()] == expected
    copy = client.environments.create(from_environment=made.id)
    assert paths(client, copy.id, recursive=True) == ["data", "data/x.txt"]
    client.environments.delete(made.id)
    with pytest.raises(errors.NotFound, match=made.id):
        client.environments.get(made.id)
    emulator.clock.advance(8 * 24 * 3600)
    assert client.environments.get(copy.id).status == "expired"
    with pytest.raises(errors.APIError, match="expired"):
        client.environments.files.list(copy.id, "")


def test_files_go_in_and_come_back(client: genai.Client, emulator: Emulator) -> None:
    made = client.environments.create(sources=SOURCES)
    files = client.environments.files
    put = files.upload(environment=made.id, path="/src/a.py", file=b"print()", mime_type="text/x-python")
    assert put.files is not None
    assert (put.files[0].path, put.files[0].size_bytes, put.files[0].type) == ("src/a.py", 7, "file")
    assert files.download(environment=made.id, path="src/a.py") == b"print()"
    assert paths(client, made.id) == ["data", "src"]
    assert paths(client, made.id, recursive=True) == ["data", "data/x.txt", "src", "src/a.py"]
    assert paths(client, made.id, "src/a.py") == ["src/a.py"]
    page = files.list(made.id, "", recursive=True, page_size=3)
    assert len(page.files or ()) == 3
    rest = files.list(made.id, "", recursive=True, page_size=3, page_token=page.next_page_token)
    assert [each.path for each in rest.files or ()] == ["src/a.py"]
    with pytest.raises(errors.APIError, match="exists already"):
        files.upload(environment=made.id, path="src/a.py", file=b"2")
    files.upload(environment=made.id, path="src/a.py", file=b"2", overwrite=True)
    assert files.download(environment=made.id, path="src/a.py") == b"2"
    assert client.environments.get(made.id).file_count == 2
    for path, words in (("nothing", "no file"), ("src", "no file")):
        with pytest.raises(errors.NotFound, match=words):
            files.download(environment=made.id, path=path)
    large = bytes(range(256)) * 40_000
    files.upload(environment=made.id, path="big.bin", file=large)
    assert files.download(environment=made.id, path="big.bin") == large
    assert emulator.requests.count("startEnvironmentFileUpload") >= 6


def test_archives_are_unpacked(client: genai.Client) -> None:
    made = client.environments.create()
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("a/b.txt", "1")
    with tarfile.open(fileobj=tarred, mode="w:gz") as tar:
        info = tarfile.TarInfo("c.txt")
        info.size = 1
        tar.addfile(info, io.BytesIO(b"2"))
    for data in (zipped, tarred):
        client.environments.files.upload(environment=made.id, path="in", file=data.getvalue(), extract=True)
    assert paths(client, made.id, recursive=True) == ["in", "in/a", "in/a/b.txt", "in/c.txt"]
    evil = io.BytesIO()
    with zipfile.ZipFile(evil, "w") as archive:
        archive.writestr("../../etc/passwd", "x")
    for data in (evil.getvalue(), b"no archive"):
        with pytest.raises(errors.InvalidArgument):
            client.environments.files.upload(environment=made.id, path="in", file=data, extract=True)
    assert client.environments.get(made.id).file_count == 2


def test_sources_that_cannot_be_are_refused(client: genai.Client, emulator: Emulator) -> None:
    emulator.buckets.put("gs://b/o.txt", b"from a bucket")
    made = client.environments.create(sources=[{"type": "gcs", "source": "gs://b/o.txt", "target": "o.txt"}])
    assert client.environments.files.download(environment=made.id, path="o.txt") == b"from a bucket"
    for source, words in (
        ({"type": "inline", "content": "a"}, "target is required"),
        ({"type": "inline", "content": "a", "target": "/../a"}, "leads out"),
        ({"type": "inline", "content": "a" * 80_000, "target": "a"}, "at most 76800"),
        ({"type": "inline", "content": "!", "encoding": "base64", "target": "a"}, "no base64"),
        ({"type": "gcs", "source": "gs://b/nothing", "target": "a"}, "there is no"),
        ({"type": "repository", "target": "a"}, "source is required"),
    ):
        with pytest.raises(errors.InvalidArgument, match=words):
            client.environments.create(sources=[source])  # type: ignore[list-item]
    with pytest.raises(errors.InvalidArgument, match="no sources"):
        client.environments.create(mode="self_hosted", sources=SOURCES)


def test_agents_work_in_them(client: genai.Client) -> None:
    base: Any = {"type": "remote", "sources": SOURCES}
    agent = client.agents.create(
        id="mine",
        base_agent=AGENT,
        system_instruction="Be brief.",
        base_environment=base,
        tools=[{"type": "url_context"}],
    )
    assert agent.id == "mine"
    first = client.interactions.create(agent="mine", input="hello", environment="remote")
    assert first.environment_id
    assert paths(client, first.environment_id) == ["data"]
    again = client.interactions.create(
        agent="mine", input="more", environment=first.environment_id, previous_interaction_id=first.id
    )
    assert again.environment_id == first.environment_id
    # Without one each run has its own, which begins as the agent's.
    other = client.interactions.create(agent="mine", input="hello")
    assert other.environment_id not in (None, first.environment_id)
    with pytest.raises(errors.NotFound, match="nowhere"):
        client.interactions.create(agent="mine", input="hello", environment="nowhere")
    assert [each.id for each in client.agents.list().agents or ()] == ["mine"]
    with pytest.raises(errors.APIError, match="exists already"):
        client.agents.create(id="mine", base_agent=AGENT)
    for identifier, base_agent, words in (("b", "nobody", "invalid or not found"), ("B C", AGENT, "Invalid agent id")):
        with pytest.raises(errors.InvalidArgument, match=words):
            client.agents.create(id=identifier, base_agent=base_agent)
    client.agents.delete("mine")
    for call in (client.agents.get, client.agents.delete):
        with pytest.raises(errors.NotFound, match="mine"):
            call("mine")
