"""Credentials, voices and decisions of the emulator: with state, and with the errors of what cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import genai
from genai import errors, types
from genai_emulator import Emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[genai.Client]:
    with genai.Client(api_key="k", http_options={"base_url": emulator.url, "api_version": "v1beta"}) as client:
        yield client


def test_credentials_are_never_given_back(client: genai.Client) -> None:
    kinds: list[dict[str, Any]] = [
        {"type": "bearer_token", "id": "a", "token": "s3cret", "prefix": "Bearer"},
        {"type": "environment_variable", "id": "b", "value": "s3cret", "injection_location": ["header"]},
        {
            **{"type": "oauth2", "id": "c", "client_id": "i", "client_secret": "s3cret"},
            **{"refresh_token": "s3cret", "token_url": "https://t"},
        },
    ]
    for given in kinds:
        made = client.credentials.create(**given)
        assert (made.id, made.type, made.status) == (given["id"], given["type"], "active")
    updated = client.credentials.update("a", type="bearer_token", token="s3cret2", update_mask="token")
    seen = [updated, client.credentials.get("b"), *(client.credentials.list().credentials or ())]
    assert len(seen) == 5
    assert "s3cret" not in str([each.to_dict() for each in seen])
    with pytest.raises(errors.APIError, match="exists already"):
        client.credentials.create(**kinds[0])
    with pytest.raises(errors.InvalidArgument, match="its type cannot be changed"):
        client.credentials.update("a", type="oauth2", client_id="x")
    with pytest.raises(errors.InvalidArgument, match="'colour' cannot be updated"):
        client.credentials.update("a", type="bearer_token", token="t", update_mask="colour")
    with pytest.raises(errors.InvalidArgument, match="token is required"):
        client.credentials.update("a", type="bearer_token", prefix="x", update_mask="token,prefix")
    client.credentials.delete("a")
    with pytest.raises(errors.NotFound, match="credential a was not found"):
        client.credentials.get("a")


def test_voices(client: genai.Client) -> None:
    sound: Any = {"data": "AAAA", "mime_type": "audio/wav"}
    made = client.voices.create(
        voice={"type": "prompted", "display_name": "Deep", "prompted": {"input": "deep"}}, store=True
    )
    assert made.id
    assert made.sample_audio
    assert made.sample_audio.data
    assert client.voices.get(made.id).display_name == "Deep"
    passing = client.voices.create(
        voice={"type": "replicated", "replicated": {"source_audio": sound, "consent_audio": sound}}
    )
    assert (passing.id, passing.key is not None) == (None, True)
    assert [each.id for each in client.voices.list(type_=["PROMPTED", "replicated"]).voices or ()] == [made.id]
    assert [each.display_name for each in client.voices.list(search="firm").voices or ()] == ["Kore", "Orus", "Alnilam"]
    found, token = [], None
    while True:
        page = client.voices.list(type_=["prebuilt"], page_size=8, page_token=token)
        found += page.voices or []
        token = page.next_page_token
        if token is None:
            break
    assert len({each.id for each in found}) == 30
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"type": "prebuilt"}, "prebuilt voices are Google's own"),
        ({"type": "prompted"}, "prompted.input is required"),
        ({"type": "replicated", "replicated": {"source_audio": sound}}, "consent_audio"),
    ]
    for voice, words in wrong:
        with pytest.raises((errors.InvalidArgument, errors.ArgumentError), match=words):
            client.voices.create(voice=voice)  # type: ignore[arg-type]
    with pytest.raises(errors.APIError, match="Google's own"):
        client.voices.delete("kore")
    client.voices.delete(made.id)
    with pytest.raises(errors.NotFound):
        client.voices.get(made.id)


def test_decisions(client: genai.Client) -> None:
    questions: Any = {
        "colour": {"type": "choice", "instructions": "Which?", "criteria": {"red": "it is red", "blue": "it is blue"}},
        "much": {"type": "score", "instructions": "How much?", "criteria": ["little", "some", "much"]},
        "so": {"type": "noul", "instructions": "Is it?"},
    }
    found = client.decisions.create(model="gemini-3.8-flash", input="The cat is red.", questions=questions)
    answers: Any = found.answers
    assert isinstance(answers["colour"], types.ChoiceAnswer)
    assert answers["colour"].choice == "red"
    assert sum(answers["colour"].probabilities.values()) == pytest.approx(1)
    assert answers["much"].legend == {"0": "little", "1": "some", "2": "much"}
    assert 0 <= answers["much"].score <= 2
    assert 0 <= answers["so"].noul <= 1
    assert found.usage
    assert found.usage.total_tokens
    for given, words in (
        ({"a": {"type": "choice", "instructions": "b", "criteria": {"x": "1"}}}, "two choices or more"),
        ({"a": {"type": "score", "instructions": "", "criteria": ["x", "y"]}}, "instructions is required"),
        ({}, "questions is required"),
    ):
        with pytest.raises((errors.InvalidArgument, errors.ArgumentError), match=words):
            client.decisions.create(model="gemini-3.8-flash", input="a", questions=given)  # type: ignore[arg-type]
    with pytest.raises(errors.NotFound):
        client.decisions.create(model="nothing", input="a", questions=questions)
