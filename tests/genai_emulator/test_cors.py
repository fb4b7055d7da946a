"""Pages in a browser call the emulator only if it was told to let them."""

from __future__ import annotations

import httpx

from genai_emulator import Emulator

PAGE, OTHER = "https://example.org", "https://example.com"
ASKED = {"access-control-request-method": "POST", "access-control-request-headers": "x-goog-api-key,content-type"}
PATH = "/v1beta/models/gemini-2.5-flash:generateContent"
BODY = {"contents": [{"parts": [{"text": "Hello."}]}]}


def test_a_page_of_an_origin_that_may() -> None:
    with Emulator(allow_origins=[PAGE]) as emulator, httpx.Client(base_url=emulator.url, timeout=60) as client:
        asked = client.options(
            PATH, headers={"origin": PAGE, **ASKED, "access-control-request-private-network": "true"}
        )
        assert asked.status_code == 200
        assert asked.headers["access-control-allow-origin"] == PAGE
        assert "POST" in asked.headers["access-control-allow-methods"]
        assert asked.headers["access-control-allow-headers"] == ASKED["access-control-request-headers"]
        assert asked.headers["access-control-allow-private-network"] == "true"
        assert not emulator.requests

        answer = client.post(PATH, json=BODY, headers={"origin": PAGE, "x-goog-api-key": "k"})
        assert answer.headers["access-control-allow-origin"] == PAGE
        assert answer.headers["access-control-expose-headers"] == "*"
        assert answer.json()["candidates"]
        # An error is read too.
        refused = client.post(PATH, json={}, headers={"origin": PAGE, "x-goog-api-key": "invalid"})
        assert refused.status_code == 400
        assert refused.headers["access-control-allow-origin"] == PAGE

        for origin in (OTHER, f"{PAGE}.example.com", "null"):
            asked = client.options(PATH, headers={"origin": origin, **ASKED})
            assert asked.status_code == 404, origin
            assert "access-control-allow-origin" not in asked.headers
            answer = client.post(PATH, json=BODY, headers={"origin": origin, "x-goog-api-key": "k"})
            assert "access-control-allow-origin" not in answer.headers
        assert "access-control-allow-origin" not in client.get("/_emulator").headers


def test_every_page_or_none() -> None:
    with Emulator(allow_origins=["*"]) as emulator:
        answer = httpx.get(f"{emulator.url}/_emulator", headers={"origin": OTHER})
        assert answer.headers["access-control-allow-origin"] == OTHER
    with Emulator() as emulator:
        asked = httpx.options(emulator.url + PATH, headers={"origin": OTHER, **ASKED})
        assert asked.status_code == 404
        answer = httpx.get(f"{emulator.url}/_emulator", headers={"origin": OTHER})
        assert "access-control-allow-origin" not in answer.headers
