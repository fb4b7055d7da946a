"""Cached contents on Vertex AI."""

from __future__ import annotations

import re
from typing import Any

import httpx

from genai_emulator import Emulator

from .conftest import GOOGLE, PROJECT
from .test_generate import error_of

MODEL = f"{GOOGLE.removeprefix('/v1beta1/')}/gemini-2.5-flash"


def turn(text: str) -> dict[str, Any]:
    return {"role": "user", "parts": [{"text": text}]}


def test_from_creation_to_deletion(vertex: httpx.Client, emulator: Emulator) -> None:
    body = {"model": MODEL, "contents": [turn("The keeper is called Ingrid.")], "ttl": "300s", "displayName": "d"}
    key = {"encryption_spec": {"kmsKeyName": "projects/p/locations/l/keyRings/r/cryptoKeys/k"}}
    cache = vertex.post(f"{PROJECT}/cachedContents", json=body | key).json()
    assert re.fullmatch(r"projects/p1/locations/us-central1/cachedContents/\d{19}", cache["name"])
    assert (cache["model"], cache["displayName"]) == (MODEL, "d")
    assert cache["encryptionSpec"]["kmsKeyName"].endswith("/k")
    other = vertex.post(f"{PROJECT}/cachedContents", json={"model": MODEL, "contents": [turn("Another")]}).json()
    assert "displayName" not in other
    asked = {"contents": [turn("What is the keeper called?")], "cachedContent": cache["name"]}
    told = vertex.post(f"/v1beta1/{MODEL}:generateContent", json=asked).json()
    assert "Ingrid" in told["candidates"][0]["content"]["parts"][0]["text"]
    assert told["usageMetadata"]["cachedContentTokenCount"] == cache["usageMetadata"]["totalTokenCount"]
    later = vertex.patch(f"/v1beta1/{cache['name']}?updateMask=ttl", json={"ttl": "7200s"}).json()
    assert later["expireTime"] > cache["expireTime"]
    assert later["expireTime"].endswith("Z")
    page = vertex.get(f"{PROJECT}/cachedContents?pageSize=1").json()
    assert [each["name"] for each in page["cachedContents"]] == [cache["name"]]
    assert page["nextPageToken"]
    assert vertex.delete(f"/v1beta1/{cache['name']}").text == "{}\n"
    assert error_of(vertex.get(f"/v1beta1/{cache['name']}"))[:2] == (404, "NOT_FOUND")
    # Each backend has its own, and each location.
    headers = {"x-goog-api-key": "k"}
    assert vertex.get("/v1beta/cachedContents", headers=headers).json() == {}
    assert vertex.get(f"{PROJECT.replace('us-central1', 'global')}/cachedContents").json() == {}
    assert emulator.requests.of("getCachedContent")[0].status == 404
    name = emulator.add_cache(f"{PROJECT.removeprefix('/v1beta1/')}/cachedContents/7")
    assert vertex.get(f"/v1beta1/{name}").json()["model"] == MODEL


def test_what_is_refused(vertex: httpx.Client) -> None:
    for body in (
        {"model": "models/gemini-2.5-flash", "contents": [turn("x")]},
        {"model": MODEL.replace("p1", "p2"), "contents": [turn("x")]},
        {"model": MODEL, "contents": [{"parts": [{"text": "x"}]}]},
        {"model": MODEL},
    ):
        assert error_of(vertex.post(f"{PROJECT}/cachedContents", json=body))[:2] == (400, "INVALID_ARGUMENT")
    unknown = {"model": MODEL.replace("2.5", "no"), "contents": [turn("x")]}
    assert error_of(vertex.post(f"{PROJECT}/cachedContents", json=unknown))[0] == 404
