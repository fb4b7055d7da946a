"""What has no method on the client, called below it: corpora, their permissions and answers from passages."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Generator
from typing import Any

import pytest

from gemini_api import models as types
from gemini_api.api.corpora import create_corpus, delete_corpus, generate_answer, list_corpora
from gemini_api.api.palm import generate_text
from gemini_api.api.permissions import create_permission, delete_permission, list_permissions, update_permission
from genai_emulator import Emulator
from genai_runtime import errors
from genai_runtime.secret import ApiKey
from genai_runtime.transport import AsyncTransport, Transport, TransportConfig

Steps = Generator[tuple[Any, dict[str, Any]], Any, None]


def corpora() -> Steps:
    """Calls, each with what it is told; what came of one is sent in."""
    corpus = yield create_corpus, {"body": {"display_name": "Notes"}}
    assert isinstance(corpus, types.Corpus)
    page = yield list_corpora, {"page_size": 5}
    assert [each.name for each in page.corpora] == [corpus.name]
    reader = types.Permission(grantee_type="USER", email_address="a@example.com", role="READER")
    permission = yield create_permission, {"parent": corpus.name, "body": reader}
    assert permission.role is types.PermissionRole.READER
    changed = yield update_permission, {"name": permission.name, "body": {"role": "WRITER"}, "update_mask": ["role"]}
    assert changed.role is types.PermissionRole.WRITER
    listed = yield list_permissions, {"parent": corpus.name}
    assert [each.role for each in listed.permissions] == ["OWNER", "WRITER"]
    yield delete_permission, {"name": permission.name}
    passage = types.GroundingPassage(id="a", content={"parts": [{"text": "The sky is blue."}]})
    question = types.GenerateAnswerRequest(
        contents=[{"role": "user", "parts": [{"text": "Is the sky blue?"}]}],
        answer_style="ABSTRACTIVE",
        inline_passages=types.GroundingPassages(passages=[passage]),
    )
    found = yield generate_answer, {"model": "aqa", "body": question}
    assert found.answer.content.parts[0].text == "The sky is blue."
    assert found.answer.grounding_attributions[0].source_id.grounding_passage.passage_id == "a"
    yield delete_corpus, {"name": corpus.name, "force": True}
    with pytest.raises(errors.NotFound, match="generateText"):
        yield generate_text, {"model": "text-bison-001", "body": {"prompt": {"text": "Hello"}}}


@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_corpora(mode: str) -> None:
    with Emulator(check_responses=True) as emulator:
        config = TransportConfig(base_url=emulator.url, auth=ApiKey("a-key"), api_version="v1beta")
        asyncio.run(carried_out(mode, config))
        assert emulator.requests[-1].operation == "generateText"


async def carried_out(mode: str, config: TransportConfig) -> None:
    steps = corpora()
    async with AsyncTransport(config) as aio:
        with Transport(config) as sync:
            send: Any = steps.send
            value: Any = None
            while True:
                try:
                    endpoint, given = send(value)
                except StopIteration:
                    return
                try:
                    value = endpoint.sync(sync, **given) if mode == "sync" else endpoint.asyncio(aio, **given)
                    value = await value if inspect.isawaitable(value) else value
                    send = steps.send
                except errors.APIError as error:
                    send, value = steps.throw, error
