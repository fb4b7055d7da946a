"""Corpora, and answers from passages."""

from __future__ import annotations

from typing import Any

import httpx

PASSAGES = [
    {"id": "a", "content": {"parts": [{"text": "Grass is green in spring."}]}},
    {"id": "b", "content": {"parts": [{"text": "The colour of the sky is blue."}]}},
]


def asked(client: httpx.Client, **fields: Any) -> httpx.Response:
    question = {"contents": [{"parts": [{"text": "Which colour has the sky?"}]}], "answerStyle": "ABSTRACTIVE"}
    return client.post("/v1beta/models/aqa:generateAnswer", json={**question, **fields})


def test_kept_listed_deleted(client: httpx.Client) -> None:
    made = client.post("/v1beta/corpora", json={"displayName": "My Texts"}).json()
    assert made["name"].startswith("corpora/my-texts-")
    assert client.get(f"/v1beta/{made['name']}").json() == made
    assert client.get("/v1beta/corpora").json() == {"corpora": [made]}
    assert client.delete(f"/v1beta/{made['name']}?force=true").json() == {}
    assert client.get(f"/v1beta/{made['name']}").status_code == 403
    assert client.get("/v1beta/corpora").json() == {}
    assert client.post("/v1beta/corpora", json={"displayName": "x" * 513}).status_code == 400
    assert client.get("/v1beta/corpora/x/operations/y").status_code == 404


def test_an_answer_from_passages(client: httpx.Client) -> None:
    found = asked(client, inlinePassages={"passages": PASSAGES}).json()
    assert found["answer"]["content"]["parts"] == PASSAGES[1]["content"]["parts"]
    (attribution,) = found["answer"]["groundingAttributions"]
    assert attribution["sourceId"]["groundingPassage"] == {"passageId": "b", "partIndex": 0}
    assert found["answerableProbability"] > 0.5
    nothing = asked(client, inlinePassages={"passages": PASSAGES[:1]}).json()
    assert nothing["answerableProbability"] < 0.2
    assert "groundingAttributions" not in nothing["answer"]


def test_an_answer_from_a_corpus(client: httpx.Client) -> None:
    name = client.post("/v1beta/corpora", json={}).json()["name"]
    query = {"parts": [{"text": "sky"}]}
    assert asked(client, semanticRetriever={"source": name, "query": query}).json()["answerableProbability"] == 0
    assert asked(client, semanticRetriever={"source": "corpora/x", "query": query}).status_code == 403
    assert asked(client).status_code == 400
