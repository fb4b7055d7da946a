"""Cached contents: lifetimes, masks, and what using one costs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.conftest import Generate
from tests.genai_emulator.helpers import pdf, upload

MODEL = "models/gemini-2.5-flash"
LONG = {"role": "user", "parts": [{"text": "The lighthouse keeper is called Ingrid. " * 50}]}


def create(client: httpx.Client, **fields: Any) -> dict[str, Any]:
    response = client.post("/v1beta/cachedContents", json={"model": MODEL, "contents": [LONG]} | fields)
    assert response.status_code == 200, response.text
    made: dict[str, Any] = response.json()
    return made


def lifetime(cache: dict[str, Any]) -> timedelta:
    created, expires = (datetime.fromisoformat(cache[key]) for key in ("updateTime", "expireTime"))
    return expires - created


def status_of(client: httpx.Client, body: Any) -> tuple[int, str]:
    response = client.post("/v1beta/cachedContents", json=body)
    return response.status_code, response.json().get("error", {}).get("message", "")


def test_create(client: httpx.Client) -> None:
    cache = create(client, displayName="keeper")
    assert lifetime(cache) == timedelta(hours=1)
    assert cache["usageMetadata"] == {"totalTokenCount": 500}
    assert cache["displayName"] == "keeper"
    assert not cache.keys() & {"contents", "systemInstruction", "tools", "ttl"}
    assert client.get(f"/v1beta/{cache['name']}").json() == cache


def test_lifetimes(client: httpx.Client, emulator: Emulator) -> None:
    assert lifetime(create(client, ttl="300s")) == timedelta(seconds=300)
    moment = emulator.clock.now() + timedelta(minutes=10)
    cache = create(client, expireTime=moment.isoformat())
    assert datetime.fromisoformat(cache["expireTime"]) == moment
    emulator.clock.advance(601)
    assert client.get(f"/v1beta/{cache['name']}").status_code == 403
    assert len(client.get("/v1beta/cachedContents").json().get("cachedContents", [])) == 0


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"ttl": "0s"}, "ttl"),
        ({"ttl": "-5s"}, "ttl"),
        ({"ttl": "5m"}, "ttl"),
        ({"expireTime": "tomorrow"}, "expire_time"),
        ({"ttl": "5s", "expireTime": "2099-01-01T00:00:00Z"}, "oneof"),
        ({"displayName": "x" * 129}, "display_name"),
        ({"contents": []}, "A cache needs contents"),
        ({"contents": [{"role": "nobody", "parts": [{"text": "x"}]}]}, "nobody"),
        ({"contents": [{"role": "user", "parts": []}]}, "contents[0].parts"),
        ({"model": ""}, "not found"),
        ({"model": "models/gemini-embedding-001"}, "createCachedContent"),
    ],
)
def test_refused(client: httpx.Client, fields: dict[str, Any], problem: str) -> None:
    code, message = status_of(client, {"model": MODEL, "contents": [LONG]} | fields)
    assert code in (400, 404)
    assert problem in message


def test_one_that_has_run_out_is_made(client: httpx.Client) -> None:
    cache = create(client, expireTime="2001-01-01T00:00:00Z")
    assert cache["expireTime"] == "2001-01-01T00:00:00.000000000Z"
    answer = client.get(f"/v1beta/{cache['name']}")
    assert answer.status_code == 403
    assert answer.json()["error"]["message"] == "CachedContent not found (or permission denied)"


def test_its_shape(client: httpx.Client) -> None:
    cache = create(client)
    fields = ["name", "model", "createTime", "updateTime", "expireTime", "displayName", "usageMetadata"]
    assert list(cache) == fields
    assert cache["displayName"] == ""
    assert len(cache["name"].removeprefix("cachedContents/")) == 40


def test_nothing_to_cache(client: httpx.Client) -> None:
    assert status_of(client, {"model": MODEL})[0] == 400


def test_minimum() -> None:
    key = {"x-goog-api-key": "k"}
    with Emulator(min_cache_tokens=1024) as emulator, httpx.Client(base_url=emulator.url, headers=key) as client:
        code, message = status_of(client, {"model": MODEL, "contents": [LONG]})
        assert code == 400
        assert "total_token_count=500, min_total_token_count=1024" in message


class TestUpdate:
    def patch(self, client: httpx.Client, cache: dict[str, Any], body: Any, mask: str | None = None) -> httpx.Response:
        params = {"updateMask": mask} if mask is not None else {}
        return client.patch(f"/v1beta/{cache['name']}", json=body, params=params)

    @pytest.mark.parametrize("mask", [None, "ttl", "*"])
    def test_ttl(self, client: httpx.Client, mask: str | None) -> None:
        cache = create(client)
        answer = self.patch(client, cache, {"ttl": "7200s"}, mask).json()
        assert lifetime(answer) == timedelta(hours=2)
        assert client.get(f"/v1beta/{cache['name']}").json() == answer

    @pytest.mark.parametrize("mask", ["expireTime", "expire_time"])
    def test_expire_time(self, client: httpx.Client, mask: str) -> None:
        body = {"expireTime": "2099-01-01T00:00:00Z"}
        assert self.patch(client, create(client), body, mask).json()["expireTime"] == "2099-01-01T00:00:00.000000000Z"

    @pytest.mark.parametrize(
        ("body", "mask", "problem"),
        [
            ({"displayName": "new"}, "displayName", "cannot be updated"),
            ({"displayName": "new"}, None, "cannot be updated"),
            ({"ttl": "1s"}, "nonsense", "no field 'nonsense'"),
            ({"ttl": "1s"}, "expireTime", "Nothing to update"),
            ({}, None, "Nothing to update"),
            ({"ttl": "-1s"}, "ttl", "positive"),
        ],
    )
    def test_refused(self, client: httpx.Client, body: Any, mask: str | None, problem: str) -> None:
        answer = self.patch(client, create(client), body, mask)
        assert answer.status_code == 400
        assert problem in answer.json()["error"]["message"]

    def test_unknown(self, client: httpx.Client) -> None:
        assert self.patch(client, {"name": "cachedContents/nope"}, {"ttl": "1s"}).status_code == 403


def test_delete(client: httpx.Client) -> None:
    cache = create(client)
    assert client.delete(f"/v1beta/{cache['name']}").json() == {}
    assert client.delete(f"/v1beta/{cache['name']}").status_code == 403


class TestUse:
    def test_answers_from_it_and_counts_it(self, generate: Generate, client: httpx.Client) -> None:
        cache = create(client, systemInstruction={"parts": [{"text": "Reply in upper case."}]})
        answer = generate("Who is the lighthouse keeper?", cachedContent=cache["name"])
        assert "INGRID" in answer["candidates"][0]["content"]["parts"][0]["text"]
        usage = answer["usageMetadata"]
        assert usage["cachedContentTokenCount"] == cache["usageMetadata"]["totalTokenCount"] == 505
        assert usage["cacheTokensDetails"] == [{"modality": "TEXT", "tokenCount": 505}]
        assert usage["promptTokenCount"] == 505 + 8

    def test_count_tokens(self, client: httpx.Client) -> None:
        cache = create(client)
        inner = {"model": MODEL, "cachedContent": cache["name"], "contents": [{"parts": [{"text": "abcd"}]}]}
        body = {"generateContentRequest": inner}
        answer = client.post(f"/v1beta/{MODEL}:countTokens", json=body).json()
        assert (answer["totalTokens"], answer["cachedContentTokenCount"]) == (501, 500)

    def test_outlives_its_file(self, generate: Generate, client: httpx.Client) -> None:
        file = upload(client, pdf("The keeper is called Ingrid."), "application/pdf")
        cache = create(client, contents=[{"role": "user", "parts": [{"fileData": {"fileUri": file["uri"]}}]}])
        client.delete(f"/v1beta/{file['name']}")
        answer = generate("What is the keeper called?", cachedContent=cache["name"])
        assert "Ingrid" in answer["candidates"][0]["content"]["parts"][0]["text"]

    @pytest.mark.parametrize(
        ("fields", "code", "problem"),
        [
            ({"cachedContent": "cachedContents/nope"}, 403, "not found"),
            ({"cachedContent": "nope"}, 400, "Invalid CachedContent name"),
            ({"systemInstruction": {"parts": [{"text": "x"}]}}, 400, "systemInstruction"),
            ({"tools": [{"googleSearch": {}}]}, 400, "tools"),
        ],
    )
    def test_refused(self, client: httpx.Client, fields: Any, code: int, problem: str) -> None:
        body = {"contents": [LONG], "cachedContent": create(client)["name"]} | fields
        answer = client.post(f"/v1beta/{MODEL}:generateContent", json=body)
        assert answer.status_code == code
        assert problem in answer.json()["error"]["message"]

    def test_another_model(self, client: httpx.Client) -> None:
        body = {"contents": [LONG], "cachedContent": create(client)["name"]}
        answer = client.post("/v1beta/models/gemini-2.5-pro:generateContent", json=body)
        assert answer.status_code == 400
        assert "has to be the same" in answer.json()["error"]["message"]

    def test_a_cache_of_a_chosen_name(self, emulator: Emulator, generate: Generate, client: httpx.Client) -> None:
        name = emulator.add_cache("xyz789", model="gemini-2.5-flash", text="Ingrid keeps the light.")
        assert name == "cachedContents/xyz789"
        assert client.get(f"/v1beta/{name}").json()["model"] == MODEL
        assert generate("Who keeps the light?", cachedContent=name)["usageMetadata"]["cachedContentTokenCount"]
