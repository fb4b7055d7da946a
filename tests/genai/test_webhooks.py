"""Webhooks at their receiver: signatures, headers of every framework, stale and forged posts, typed events."""

from __future__ import annotations

import base64
import email.message
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from genai import errors, types, webhooks
from tests.data import read

VECTOR = read("webhook_signatures")["vectors"][0]
SECRET, BODY, NOW = VECTOR["secret"], VECTOR["body"], VECTOR["timestamp"]
SIGNED = webhooks.sign(BODY, SECRET, id=VECTOR["id"], timestamp=NOW)
OTHER = "whsec_" + base64.b64encode(b"another secret").decode()


def test_signatures_are_those_of_another_implementation() -> None:
    for each in read("webhook_signatures")["vectors"]:
        signed = webhooks.sign(each["body"], each["secret"], id=each["id"], timestamp=each["timestamp"])
        assert signed["webhook-signature"] == each["signature"]
        event = webhooks.verify(each["body"], signed, each["secret"], now=each["timestamp"])
        assert event.webhook_id == each["id"]


def test_the_event_is_typed_and_open() -> None:
    event = webhooks.verify(BODY, SIGNED, SECRET, now=NOW)
    assert isinstance(event, types.WebhookEvent)
    assert event.type is types.WebhookSubscribedEvent.BATCH_SUCCEEDED
    assert event.timestamp == datetime(2026, 1, 1, tzinfo=UTC)
    assert event.data is not None
    assert event.data.id == "batches/b"
    new = {"type": "something.new", "data": {"id": "x", "error_code": 5, "depth": 3}, "more": [1]}
    body = json.dumps(new)
    event = webhooks.verify(body, webhooks.sign(body, SECRET), SECRET)
    assert event.to_dict() == new
    assert event.webhook_id == "msg_1"


def test_headers_come_in_every_kind() -> None:
    message = email.message.Message()
    for name, value in SIGNED.items():
        message[name.title()] = value
    kinds: list[Any] = [
        SIGNED,
        {name.upper(): value for name, value in SIGNED.items()},
        httpx.Headers(SIGNED),
        httpx.Headers(SIGNED).raw,
        message,
        list(SIGNED.items()),
        [(name.encode(), value.encode("latin-1")) for name, value in SIGNED.items()],
        {name: [value] for name, value in SIGNED.items()},
        # Django's request.META, and the environment of WSGI.
        {"HTTP_" + name.upper().replace("-", "_"): value for name, value in SIGNED.items()} | {"wsgi.errors": object()},
        [*SIGNED.items(), ("Content-Type", "application/json"), *SIGNED.items()],
    ]
    try:
        from starlette.datastructures import Headers
    except ImportError:
        pass
    else:
        kinds += [Headers(SIGNED), Headers(SIGNED).raw]
    for headers in kinds:
        assert webhooks.verify(BODY, headers, SECRET, now=NOW).type == "batch.succeeded", headers


def test_bodies_are_bytes_or_text_as_they_came() -> None:
    for body in (BODY, BODY.encode(), bytearray(BODY.encode()), memoryview(BODY.encode())):
        assert webhooks.verify(body, SIGNED, SECRET, now=NOW).type == "batch.succeeded"
    with pytest.raises(errors.ArgumentError, match="before it is parsed"):
        webhooks.verify(json.loads(BODY), SIGNED, SECRET, now=NOW)
    # Written anew it has other bytes.
    with pytest.raises(errors.WebhookSignatureError, match="byte for byte"):
        webhooks.verify(json.dumps(json.loads(BODY), indent=1), SIGNED, SECRET, now=NOW)


def test_secrets_change_without_a_loss() -> None:
    both = webhooks.sign(BODY, [OTHER, SECRET], timestamp=NOW)
    assert len(both["webhook-signature"].split()) == 2
    for secret in (SECRET, OTHER, [SECRET], [base64.b64encode(b"third").decode(), SECRET], b"another secret"):
        assert webhooks.verify(BODY, both, secret, now=NOW).webhook_id == "msg_1"
    with pytest.raises(errors.WebhookSignatureError):
        webhooks.verify(BODY, SIGNED, OTHER, now=NOW)
    # Signatures of other versions stand beside, as two headers or in one.
    pairs = [("webhook-signature", "v1a,AAAA"), *SIGNED.items()]
    assert webhooks.verify(BODY, pairs, SECRET, now=NOW).webhook_id == "msg_1"


def test_what_is_stale_or_ahead_is_refused() -> None:
    for now in (NOW + 300, NOW - 300, datetime.fromtimestamp(NOW, UTC) + timedelta(minutes=5)):
        webhooks.verify(BODY, SIGNED, SECRET, now=now)
    with pytest.raises(errors.WebhookTimestampError, match="301 seconds ago, and 300 are tolerated"):
        webhooks.verify(BODY, SIGNED, SECRET, now=NOW + 301)
    with pytest.raises(errors.WebhookTimestampError, match="301 seconds in the future"):
        webhooks.verify(BODY, SIGNED, SECRET, now=NOW - 301)
    with pytest.raises(errors.WebhookTimestampError):
        webhooks.verify(BODY, SIGNED, SECRET)
    for tolerance in (timedelta(hours=1), 3600, None):
        webhooks.verify(BODY, SIGNED, SECRET, tolerance=tolerance, now=NOW + 3600)
    for wrong in (-1, float("nan"), float("inf"), True, "5"):
        with pytest.raises(errors.ArgumentError, match="tolerance"):
            webhooks.verify(BODY, SIGNED, SECRET, tolerance=wrong, now=NOW)  # type: ignore[arg-type]


def test_forgeries_are_refused_with_what_is_wrong() -> None:
    def without(name: str, **more: str) -> dict[str, str]:
        return {key: value for key, value in SIGNED.items() if key != name} | more

    headers: list[tuple[Any, type[Exception], str]] = [
        ({}, errors.WebhookHeaderError, "webhook-id is missing"),
        (without("webhook-timestamp"), errors.WebhookHeaderError, "webhook-timestamp is missing"),
        (without("webhook-signature"), errors.WebhookHeaderError, "webhook-signature is missing"),
        (SIGNED | {"webhook-timestamp": "soon"}, errors.WebhookHeaderError, "no number of seconds"),
        (SIGNED | {"webhook-timestamp": str(NOW + 1)}, errors.WebhookSignatureError, "no signature"),
        (SIGNED | {"webhook-id": "msg_2"}, errors.WebhookSignatureError, "msg_2"),
        (SIGNED | {"Webhook-Id": "msg_2"}, errors.WebhookHeaderError, "there twice"),
        (SIGNED | {"webhook-signature": "v1,"}, errors.WebhookSignatureError, "no signature"),
        (SIGNED | {"webhook-signature": "v1,größe"}, errors.WebhookSignatureError, "no signature"),
        # Bytes that are no UTF-8, as aiohttp has them.
        (SIGNED | {"webhook-signature": "v1,\udcff"}, errors.WebhookSignatureError, "no signature"),
        (SIGNED | {"webhook-id": "\udcff"}, errors.WebhookSignatureError, "no signature"),
        (SIGNED | {"webhook-signature": "v2,AAAA"}, errors.WebhookHeaderError, "no signature of version v1"),
        (SIGNED | {"webhook-signature": "eyJh.eyJi.c2ln"}, errors.WebhookHeaderError, "holds a token"),
        ("webhook-id: 1", errors.ArgumentError, "mapping of headers"),
        (None, errors.ArgumentError, "mapping of headers"),
        ([1], errors.ArgumentError, "pairs of names"),
    ]
    for given, error, words in headers:
        with pytest.raises(error, match=words) as caught:
            webhooks.verify(BODY, given, SECRET, now=NOW)
        assert SECRET not in str(caught.value)
    secrets: list[Any] = ["", "whsec_", "whsec_!!", [], b"", None, 5, [None]]
    for secret in secrets:
        with pytest.raises(errors.ArgumentError, match="secret"):
            webhooks.verify(BODY, SIGNED, secret, now=NOW)
    for error in (errors.WebhookHeaderError, errors.WebhookTimestampError, errors.WebhookSignatureError):
        assert issubclass(error, errors.WebhookError)
        assert issubclass(error, ValueError)


def test_a_signed_body_that_is_no_event_is_told() -> None:
    for body in ("", "[1]", "{", '{"type": {"a": 1}}', "\ud800"):
        with pytest.raises(errors.WebhookBodyError, match="msg_1"):
            webhooks.verify(body, webhooks.sign(body, SECRET), SECRET)
