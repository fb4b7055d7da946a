"""One script of agents, environments, triggers, webhooks and the like, by google-genai and by this package.

Both run it against the emulator, on both backends: each request of one is a request of the other, and so is what the
answers say.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import genai
from genai_emulator import Emulator
from tests.genai_emulator.receiver import Receiver

peer = pytest.importorskip("google.genai")
oauth = pytest.importorskip("google.oauth2.credentials")

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*experimental.*"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    # It leaves its sockets to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
AGENT = "antigravity-preview-09-2026"


def script(client: Any, emulator: Emulator, receiver: Receiver) -> Iterator[Any]:
    """Call each method, and give what its answer says."""
    agent = client.agents.create(
        id="mine",
        base_agent=AGENT,
        description="d",
        system_instruction="Be brief.",
        tools=[{"type": "google_search"}],
        base_environment={"type": "remote", "sources": [{"type": "inline", "content": "x", "target": "/a.txt"}]},
    )
    yield agent.id, client.agents.get("mine").system_instruction
    yield [each.id for each in client.agents.list(page_size=5).agents]
    place = client.environments.create(sources=[{"type": "inline", "content": "hi", "target": "/x/y.txt"}])
    own = client.environments.create(mode="self_hosted", custom_config={"a": 1}, network="disabled")
    yield own.mode, own.custom_config, own.environment_key is not None
    yield [each.id == own.id for each in client.environments.list(mode="self_hosted").environments]
    yield client.environments.get(place.id).file_count, client.environments.get(own.id).environment_key
    listed = client.environments.files.list(place.id, "x", recursive=True, page_size=3)
    yield [(each.path, each.type, each.size_bytes) for each in listed.files]
    yield [each.path for each in client.environments.files.list(place.id, "").files]
    if not client.vertexai:  # theirs sends no token there
        put = client.environments.files.upload(environment=place.id, path="src/a.py", file=b"abc", overwrite=True)
        yield put.files[0].path, put.files[0].size_bytes
        yield client.environments.files.download(environment=place.id, path="src/a.py")
    trigger = client.triggers.create(
        interaction={"agent": "mine", "input": "hello", "environment": "remote"},
        schedule="0 * * * *",
        time_zone="UTC",
        display_name="t",
    )
    yield client.triggers.update(trigger.id, status="paused", display_name="u").status
    run = client.triggers.run(trigger.id)
    emulator.clock.advance(60)
    yield (
        run.status,
        [each.status for each in client.triggers.list_executions(trigger.id, page_size=2).trigger_executions],
    )
    yield [each.display_name for each in client.triggers.list(filter_="status=paused").triggers]
    yield client.triggers.get(trigger.id).consecutive_failure_count
    made = client.credentials.create(type="bearer_token", id="c", token="s3cret")
    yield made.status, client.credentials.update("c", type="bearer_token", token="t", update_mask="token").id
    yield client.credentials.get("c").type, [each.id for each in client.credentials.list().credentials]
    hook = client.webhooks.create(uri=receiver.url, subscribed_events=["interaction.completed"], name="n")
    yield client.webhooks.get(hook.id).name, len(client.webhooks.list().webhooks), hook.new_signing_secret is not None
    yield client.webhooks.update(hook.id, name="m", update_mask="name").name
    client.webhooks.ping(hook.id, body={"a": 1})
    yield json.loads(receiver.take()[1])["type"]
    yield client.webhooks.rotate_signing_secret(hook.id).secret is not None
    client.interactions.create(agent="mine", input="hi", background=True)
    emulator.clock.advance(60)
    yield json.loads(receiver.take()[1])["type"]
    question = {"type": "choice", "instructions": "which?", "criteria": {"red": "1", "blue": "2"}}
    answers = client.decisions.create(model="gemini-3.8-flash", input="red", questions={"a": question}).answers
    yield answers["a"].choice, answers["a"].confidence
    voice = client.voices.create(voice={"type": "prompted", "prompted": {"input": "deep"}}, store=True)
    yield client.voices.get(voice.id).type, [each.id for each in client.voices.list(search="upbeat").voices]
    for resource, name in (
        *((client.voices, voice.id), (client.webhooks, hook.id), (client.credentials, "c"), (client.agents, "mine")),
        *((client.triggers, trigger.id), (client.environments, place.id)),
    ):
        resource.delete(name)
        with pytest.raises(Exception, match="was not found") as caught:
            resource.get(name)
        yield getattr(caught.value, "status_code", None) or getattr(caught.value, "code", None)


def told(value: Any) -> Any:
    """What an answer says, in plain values."""
    if isinstance(value, list | tuple):
        return [told(each) for each in value]
    return str(value.value) if hasattr(value, "value") else value.isoformat() if isinstance(value, datetime) else value


def sent(body: bytes) -> Any:
    return json.loads(body) if body[:1] == b"{" else body or {}


def ran(client: Any, emulator: Emulator) -> tuple[list[Any], list[Any]]:
    emulator.reset()
    with Receiver() as receiver:
        said = [told(each) for each in script(client, emulator, receiver)]
        port = receiver.url
    asked = [
        (
            each.method,
            each.path,
            sorted(each.query.items()),
            sent(bytes(each.body).replace(port.encode(), b"URL")),
        )
        for each in emulator.requests
    ]
    return said, asked


@pytest.mark.parametrize("vertexai", [False, True], ids=["gemini", "vertex"])
def test_both_run_the_same_script(
    emulator: Emulator, vertexai: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"):
        monkeypatch.delenv(name, raising=False)
    options: Any = {"base_url": emulator.url, "api_version": "v1beta1" if vertexai else "v1beta"}
    given: Any = (
        {"vertexai": True, "project": "p1", "location": "us-central1", "credentials": oauth.Credentials("a-token")}
        if vertexai
        else {"api_key": "a-key"}
    )
    results = []
    for library in (peer, genai):
        client = library.Client(**given, http_options=options)
        results.append(ran(client, emulator))
        client.close()
    (theirs, asked), (ours, also) = results
    assert theirs == ours
    assert len(asked) > 40
    for one, other in zip(asked, also, strict=True):
        assert one == other
