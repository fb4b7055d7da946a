"""Webhooks of the emulator: really posted to a receiver, signed, tried again on its clock, never to another machine."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import google.oauth2.credentials
import httpx
import jwt
import pytest

import genai
from genai import errors, types, webhooks
from genai_emulator import Emulator
from tests.genai_emulator.receiver import Receiver

ALL = ["batch.succeeded", "batch.failed", "interaction.completed", "interaction.failed", "interaction.requires_action"]
ASKED: dict[str, Any] = {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


@pytest.fixture
def client(emulator: Emulator) -> Iterator[genai.Client]:
    with genai.Client(api_key="k", http_options={"base_url": emulator.url, "api_version": "v1beta"}) as client:
        yield client


def made(client: genai.Client, receiver: Receiver, events: Any = ALL) -> tuple[str, str]:
    """A new webhook: its id and its secret."""
    webhook = client.webhooks.create(uri=receiver.url, subscribed_events=events, name="n")
    assert webhook.id
    assert webhook.new_signing_secret
    return webhook.id, webhook.new_signing_secret


def settled(emulator: Emulator, holds: Callable[[], bool]) -> None:
    """Wait until the emulator has seen an answer."""
    end = time.monotonic() + 20
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    assert holds(), emulator.deliveries


def test_its_life(client: genai.Client, receiver: Receiver) -> None:
    identifier, secret = made(client, receiver)
    assert secret.startswith("whsec_")
    found = client.webhooks.get(identifier)
    assert found.new_signing_secret is None
    assert [each.truncated_secret for each in found.signing_secrets or ()] == [f"{secret[:12]}..."]
    assert secret not in repr(found)
    changed = client.webhooks.update(identifier, name="m", state="disabled", update_mask="name,state")
    assert (changed.name, changed.state, changed.uri) == ("m", "disabled", receiver.url)
    assert client.webhooks.update(identifier, subscribed_events=["batch.failed"]).name == "m"
    more = [made(client, receiver)[0] for _ in range(2)]
    page = client.webhooks.list(page_size=2)
    assert [each.id for each in page.webhooks or ()] == [identifier, more[0]]
    page = client.webhooks.list(page_size=2, page_token=page.next_page_token)
    assert [each.id for each in page.webhooks or ()] == [more[1]]
    client.webhooks.delete(identifier)
    with pytest.raises(errors.NotFound, match=identifier):
        client.webhooks.get(identifier)


def test_a_ping_is_posted_and_signed(client: genai.Client, receiver: Receiver) -> None:
    identifier, secret = made(client, receiver)
    client.webhooks.ping(identifier, body={"note": "a"})
    headers, body = receiver.take()
    event = webhooks.verify(body, headers, secret)
    assert (event.type, event.data and event.data.id) == ("ping", identifier)
    with pytest.raises(errors.WebhookSignatureError):
        webhooks.verify(body + b" ", headers, secret)


def test_secrets_sign_together_for_a_day(client: genai.Client, receiver: Receiver, emulator: Emulator) -> None:
    identifier, old = made(client, receiver)
    new = client.webhooks.rotate_signing_secret(identifier, revocation_behavior="REVOKE_PREVIOUS_SECRETS_AFTER_H24")
    assert new.secret
    assert new.secret != old

    def valid() -> list[bool]:
        client.webhooks.ping(identifier)
        headers, body = receiver.take()
        found = []
        for secret in (old, new.secret or ""):
            try:
                webhooks.verify(body, headers, secret)
                found.append(True)
            except errors.WebhookSignatureError:
                found.append(False)
        return found

    assert valid() == [True, True]
    emulator.clock.advance(24 * 3600)
    assert valid() == [False, True]
    last = client.webhooks.rotate_signing_secret(identifier, revocation_behavior="revoke_previous_secrets_immediately")
    assert valid() == [False, False]
    assert len(client.webhooks.get(identifier).signing_secrets or ()) == 1
    assert last.secret


def test_what_ends_is_told(client: genai.Client, receiver: Receiver, emulator: Emulator) -> None:
    identifier, secret = made(client, receiver)
    emulator.when("broken").error(500)
    run = client.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
    client.interactions.create(model="gemini-2.5-flash", input="hi")  # not in the background: its caller knows
    assert receiver.is_empty
    emulator.clock.advance(60)

    def told() -> Any:
        headers, body = receiver.take()
        return webhooks.verify(body, headers, secret)

    event = told()
    assert (event.type, event.data.id) == ("interaction.completed", run.id)
    run = client.interactions.create(model="gemini-2.5-flash", input="broken", background=True)
    emulator.clock.advance(60)
    event = told()
    assert (event.type, event.data.id) == ("interaction.failed", run.id)
    assert event.data.error_message
    batch = client.batches.create(model="gemini-2.5-flash", src=[ASKED])
    emulator.clock.advance(60)
    event = told()
    assert (event.type, event.data.id) == ("batch.succeeded", batch.name)
    assert client.batches.get(name=batch.name or "").done
    client.webhooks.update(identifier, state="disabled")
    client.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
    emulator.clock.advance(60)
    client.webhooks.get(identifier)
    assert receiver.is_empty


def test_a_request_names_its_own_receiver(client: genai.Client, receiver: Receiver, emulator: Emulator) -> None:
    with Receiver() as other:
        made(client, receiver)
        config: Any = {"uris": [other.url], "user_metadata": {"job": 7}}
        client.interactions.create(model="gemini-2.5-flash", input="hi", background=True, webhook_config=config)
        emulator.clock.advance(60)
        headers, body = other.take()
        assert b'"user_metadata":{"job":7}' in body
        assert receiver.is_empty
        keys = httpx.get(f"{emulator.url}/.well-known/jwks.json").json()
        assert webhooks.verify(body, headers, keys=keys).type == "interaction.completed"
        with pytest.raises(errors.WebhookSignatureError):
            webhooks.verify(body + b" ", headers, keys=keys)
        with pytest.raises(errors.InvalidArgument, match="requires background=true"):
            client.interactions.create(model="gemini-2.5-flash", input="hi", webhook_config=config)


def test_what_is_not_taken_is_posted_again(client: genai.Client, receiver: Receiver, emulator: Emulator) -> None:
    identifier, secret = made(client, receiver)
    receiver.statuses = [503, 500]
    client.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
    emulator.clock.advance(60)
    ids = []
    for number, pause in enumerate((10, 20, 0), 1):
        headers, body = receiver.take()
        ids.append(webhooks.verify(body, headers, secret).webhook_id)
        settled(emulator, lambda count=number: len(emulator.deliveries[-1].statuses) == count)  # type: ignore[misc]
        emulator.clock.advance(pause - 1 if pause else 0)
        client.webhooks.get(identifier)
        assert receiver.is_empty
        emulator.clock.advance(2)
    assert len(set(ids)) == 1
    settled(emulator, lambda: emulator.deliveries[-1].state == "delivered")
    assert emulator.deliveries[-1].statuses == [503, 500, 204]


def test_a_webhook_that_takes_nothing_is_switched_off(client: genai.Client, emulator: Emulator) -> None:
    with Receiver() as gone:
        pass
    identifier, _ = made(client, gone)
    client.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
    emulator.clock.advance(60)
    settled(emulator, lambda: [each.statuses for each in emulator.deliveries] == [[0]])
    emulator.clock.advance(24 * 3600)
    settled(emulator, lambda: emulator.deliveries[-1].state == "failed")
    assert emulator.deliveries[-1].statuses == [0, 0]
    assert client.webhooks.get(identifier).state == "disabled_due_to_failed_deliveries"


def test_nothing_is_posted_to_another_machine(client: genai.Client, emulator: Emulator) -> None:
    for uri in ("https://example.com/a", "http://10.0.0.1/", "http://127.0.0.1.example.com/"):
        identifier = client.webhooks.create(uri=uri, subscribed_events=["batch.failed"]).id
        client.webhooks.ping(identifier)
        config: Any = {"uris": [uri]}
        client.interactions.create(model="gemini-2.5-flash", input="hi", background=True, webhook_config=config)
        emulator.clock.advance(60)
        settled(emulator, lambda: len(emulator.deliveries) == 2)
        assert [(each.uri, each.state, each.statuses) for each in emulator.deliveries] == [(uri, "withheld", [])] * 2
        emulator.reset()
    for uri in ("ftp://127.0.0.1/", "a", "http://"):
        with pytest.raises(errors.InvalidArgument, match="no URL"):
            client.webhooks.create(uri=uri, subscribed_events=["batch.failed"])
        config = {"uris": [uri]}
        with pytest.raises(errors.InvalidArgument, match=r"webhook_config\.uris\[0\]"):
            client.interactions.create(model="gemini-2.5-flash", input="hi", background=True, webhook_config=config)
    for events, words in (([], "subscribed_events is required"), (["batch.done"], "batch.done")):
        body = {"uri": "http://localhost:1/", "subscribed_events": events}
        answer = httpx.post(f"{emulator.url}/v1beta/webhooks", json=body, headers={"x-goog-api-key": "k"})
        assert answer.status_code == 400
        assert words in answer.json()["error"]["message"]


def test_a_snapshot_goes_on_telling(receiver: Receiver, tmp_path: Path) -> None:
    with Emulator() as emulator:
        client = genai.Client(api_key="k", http_options={"base_url": emulator.url, "api_version": "v1beta"})
        made(client, receiver)
        client.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
        emulator.save_state(tmp_path / "state.json")
        client.close()
    with Emulator() as emulator:
        emulator.load_state(tmp_path / "state.json")
        emulator.clock.advance(60)
        httpx.get(f"{emulator.url}/v1beta/webhooks", headers={"x-goog-api-key": "k"})
        assert b"interaction.completed" in receiver.take()[1]


def test_a_token_in_the_place_of_a_signature() -> None:
    with Emulator(webhook_tokens=True) as emulator, Receiver() as receiver:
        with genai.Client(api_key="k", http_options={"base_url": emulator.url}) as client:
            config: Any = {"uris": [receiver.url], "user_metadata": {"job": 7}}
            run = client.interactions.create(
                model="gemini-2.5-flash", input="hi", background=True, webhook_config=config
            )
        emulator.clock.advance(60)
        headers, body = receiver.take()
        keys = httpx.get(f"{emulator.url}/.well-known/jwks.json").json()
        event = webhooks.verify(b"forged", headers, keys=keys, audience=receiver.url)
        assert (event.data.id, event.to_dict()) == (run.id, json.loads(body))
        token = headers["webhook-signature"]
        key = next(jwt.PyJWK(each) for each in keys["keys"] if each["kid"] == jwt.get_unverified_header(token)["kid"])
        assert jwt.decode(token, key, algorithms=["RS256"], audience=receiver.url)["data"]["id"] == run.id


def test_each_project_hears_of_its_own(client: genai.Client, receiver: Receiver, emulator: Emulator) -> None:
    events = ["interaction.completed", "interaction.cancelled", "batch.cancelled"]
    options: Any = {"base_url": emulator.url}
    token = google.oauth2.credentials.Credentials("token")  # type: ignore[no-untyped-call]
    with (
        Receiver() as theirs,
        genai.Client(vertexai=True, project="p", location="global", credentials=token, http_options=options) as other,
    ):
        _, secret = made(client, receiver, events)
        _, another = made(other, theirs, events)
        for asking, mine, not_mine, key in ((client, receiver, theirs, secret), (other, theirs, receiver, another)):
            run = asking.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
            emulator.clock.advance(60)
            headers, body = mine.take()
            assert webhooks.verify(body, headers, key).data.id == run.id
            run = asking.interactions.create(model="gemini-2.5-flash", input="hi", background=True)
            asking.interactions.cancel(run.id)
            headers, body = mine.take()
            event = webhooks.verify(body, headers, key)
            assert (event.type, event.data.id) == ("interaction.cancelled", run.id)
            assert not_mine.is_empty
        batch = client.batches.create(model="gemini-2.5-flash", src=[ASKED])
        client.batches.cancel(name=batch.name)
        headers, body = receiver.take()
        assert webhooks.verify(body, headers, secret).type is types.WebhookSubscribedEvent.BATCH_CANCELLED
        assert theirs.is_empty
