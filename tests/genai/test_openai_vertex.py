"""``client.openai()`` on Vertex AI: below the project, with a token that is kept fresh."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import genai
from genai import errors
from tests.genai.loopback import Loopback
from tests.genai_runtime.transport.servers import Asked, answer
from tests.google_cloud import GoogleCloud, answers, clean

openai = pytest.importorskip("openai")
pytest.importorskip("google.auth.compute_engine")

if TYPE_CHECKING:
    from genai_emulator import Emulator

ASK = {"model": "google/gemini-2.5-flash", "messages": [{"role": "user", "content": "Hello"}]}
PATH = "/v1beta1/projects/a-project/locations/us-central1/endpoints/openapi/chat/completions"
CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello"}}
COMPLETION = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE]}


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[GoogleCloud]:
    clean(monkeypatch, tmp_path)

    async def complete(asked: Asked) -> None:
        await asked.write(answer(200, json.dumps(COMPLETION).encode()))

    with GoogleCloud() as cloud:
        cloud.model = complete
        yield cloud


def client_of(url: str, credentials: Any, **options: Any) -> genai.Client:
    place: dict[str, Any] = {"vertexai": True, "project": "a-project", "location": "us-central1"}
    settings: Any = {"base_url": url, **options}
    return genai.Client(**place, credentials=credentials, http_options=settings)


@pytest.fixture(params=["sync", "asyncio"])
def ask(request: pytest.FixtureRequest) -> Callable[..., list[Any]]:
    """Asks so often, closes the client, and gives the answers; an error is given in place of one."""

    def sync(client: genai.Client, times: int = 1, **more: Any) -> list[Any]:
        found = []
        with client:
            for _ in range(times):
                try:
                    made = client.openai().chat.completions.create(**{**ASK, **more})
                    found.append(list(made) if more.get("stream") else made.choices[0].message.content)
                except (openai.OpenAIError, errors.GenAIError) as error:
                    found.append(error)
        return found

    async def run(client: genai.Client, times: int, more: dict[str, Any]) -> list[Any]:
        found: list[Any] = []
        async with client.aio as aio:
            for _ in range(times):
                try:
                    made = await aio.openai().chat.completions.create(**{**ASK, **more})
                    found.append(
                        [each async for each in made] if more.get("stream") else made.choices[0].message.content
                    )
                except (openai.OpenAIError, errors.GenAIError) as error:
                    found.append(error)
        return found

    if request.param == "sync":
        return sync
    return lambda client, times=1, **more: asyncio.run(run(client, times, more))


def test_it_speaks_to_the_emulator(cloud: GoogleCloud, emulator: Emulator, ask: Callable[..., list[Any]]) -> None:
    emulator.requests.clear()
    (text,) = ask(client_of(emulator.url, cloud.user()))
    assert text
    (events,) = ask(client_of(emulator.url, cloud.user()), stream=True)
    assert "".join(event.choices[0].delta.content or "" for event in events if event.choices)
    for entry in emulator.requests:
        assert (entry.path, entry.auth) == (PATH, "bearer")
        assert entry.headers["x-goog-user-project"] == "the-payer"
    assert len(emulator.requests) == 2
    assert cloud.asked_for_token == 2


def test_its_token_is_kept_fresh(cloud: GoogleCloud, ask: Callable[..., list[Any]]) -> None:
    credentials = cloud.user(token="CANARY-old-token")
    cloud.refused.add("CANARY-old-token")
    assert ask(client_of(cloud.url, credentials), times=3) == ["hello"] * 3
    assert cloud.tokens == ["CANARY-old-token"] + [cloud.current] * 3
    assert cloud.calls[0].target == PATH
    cloud.reset()
    cloud.refused.update(f"CANARY-token-000{number}" for number in range(9))
    (error,) = ask(client_of(cloud.url, cloud.user()))
    assert isinstance(error, openai.AuthenticationError)
    assert (len(cloud.calls), cloud.asked_for_token) == (2, 2)
    cloud.reset()
    cloud.faults = [answers(400, {"error": "invalid_grant"})]
    (error,) = ask(client_of(cloud.url, cloud.user()))
    assert isinstance(error, errors.CredentialsError)
    assert cloud.calls == []


def test_openais_library_gets_nothing_to_keep(cloud: GoogleCloud) -> None:
    """Neither its attributes nor its frames, which tools show with an error, hold a token or a key."""
    place: dict[str, Any] = {"project": "a-project", "location": "us-central1", "http_options": {"base_url": cloud.url}}
    cloud.model = answers(400, {"error": {"message": "no"}})
    each: dict[str, Any]
    for each in ({"credentials": cloud.user(token="CANARY-a-token")}, {"api_key": "CANARY-a-key"}):
        with genai.Client(vertexai=True, **place, **each) as client:
            library = client.openai()
            found = _failure(library)
        sent = cloud.calls[-1].headers
        assert "CANARY" in sent.get("authorization", "") + sent.get("x-goog-api-key", "")
        assert "CANARY" not in str(vars(library))
        assert "CANARY" not in "".join(found.format())


def _failure(library: Any) -> traceback.TracebackException:
    try:
        library.chat.completions.create(**ASK)
    except openai.BadRequestError as error:
        return traceback.TracebackException.from_exception(error, capture_locals=True)
    raise AssertionError("it did not fail")


def test_a_client_of_the_callers_and_their_own_authorization(cloud: GoogleCloud, ask: Callable[..., list[Any]]) -> None:
    class Loops(httpx.AsyncClient):
        async def send(self, *args: Any, **kwargs: Any) -> Any:
            # Closed in its own loop.
            async with httpx.AsyncClient() as inner:
                return await inner.send(*args, **{**kwargs, "stream": False})

    with httpx.Client() as sync:
        client = client_of(cloud.url, cloud.user(), httpx_client=sync, httpx_async_client=Loops())
        assert ask(client) == ["hello"]
    assert cloud.tokens == [cloud.current]
    cloud.reset()
    assert ask(client_of(cloud.url, cloud.user(), headers={"authorization": "Bearer mine"})) == ["hello"]
    assert (cloud.tokens, cloud.asked_for_token) == (["mine"], 0)


def test_a_gateway(cloud: GoogleCloud, ask: Callable[..., list[Any]]) -> None:
    """OpenAI's library puts its path behind the gateway's own URL, and sends the caller's headers."""
    options: Any = {"base_url": f"{cloud.url}/gate", "headers": {"Authorization": "Bearer mine"}}
    with httpx.Client() as theirs:
        for given in (None, theirs):
            options["httpx_client"] = given
            assert ask(genai.Client(vertexai=True, http_options=options)) == ["hello"]
            assert (cloud.calls[-1].target, cloud.tokens[-1]) == ("/gate/chat/completions", "mine")


def test_an_api_key(cloud: GoogleCloud, ask: Callable[..., list[Any]]) -> None:
    """A key is sent as everywhere on Vertex AI; alone it names no project, and the address needs one."""
    options: Any = {"base_url": cloud.url}
    place: dict[str, Any] = {"vertexai": True, "api_key": "CANARY-key"}
    client = genai.Client(**place, project="a-project", location="us-central1", http_options=options)
    assert ask(client) == ["hello"]
    sent = cloud.calls[0].headers
    assert (sent["x-goog-api-key"], sent.get("authorization")) == ("CANARY-key", None)
    (error,) = ask(genai.Client(**place, http_options=options))
    assert isinstance(error, errors.ConfigError)
    assert "pass project=... and location=..." in str(error)
    assert len(cloud.calls) == 1


def test_a_redirect_to_another_origin_takes_no_key_along(cloud: GoogleCloud, ask: Callable[..., list[Any]]) -> None:
    """httpx, asked to follow redirects, takes away Authorization alone; within an origin all goes along."""
    with Loopback(COMPLETION) as elsewhere:

        async def redirect(asked: Asked) -> None:
            there = elsewhere.url if asked.target == "/again" else "/again"
            await asked.write(answer(307, b"", "text/plain", f"location: {there}"))

        cloud.model = redirect
        follow: Any = {"base_url": cloud.url}
        hooked: list[Any] = []

        def note(request: Any) -> None:
            hooked.append(request)

        async def anote(request: Any) -> None:
            hooked.append(request)

        follow["client_args"] = {"follow_redirects": True, "event_hooks": {"request": [note]}}
        follow["async_client_args"] = {"follow_redirects": True, "event_hooks": {"request": [anote]}}
        place: dict[str, Any] = {"vertexai": True, "project": "a-project", "location": "us-central1"}
        for given in (
            {**place, "api_key": "CANARY-key"},
            {"api_key": "CANARY-key"},
            {**place, "credentials": cloud.user(token="CANARY-token")},
            {"http_options": {"headers": {"X-Gate": "CANARY-gate", "x-goog-api-key": "CANARY-key"}}},
        ):
            before = len(cloud.calls)
            options = {**follow, **given.pop("http_options", {})}
            assert ask(genai.Client(**given, http_options=options)) == ["hello"], given
            assert ["CANARY" in str(each.headers) for each in cloud.calls[before:]] == [True, True], given
            found = elsewhere.asked[-1].headers
            assert "CANARY" not in str(found), given
            assert "x-goog-user-project" not in found, given
            assert found["content-type"] == "application/json"
        assert len(hooked) == 3 * 4
