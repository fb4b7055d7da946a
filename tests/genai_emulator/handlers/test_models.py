"""Models, tokens and embeddings."""

from __future__ import annotations

import math
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.conftest import Generate
from tests.genai_emulator.helpers import pdf, upload


def texts(*values: str) -> list[dict[str, Any]]:
    return [{"role": "user", "parts": [{"text": value}]} for value in values]


class TestModels:
    def test_get(self, client: httpx.Client) -> None:
        model = client.get("/v1beta/models/gemini-2.5-flash").json()
        assert model["inputTokenLimit"] == 1_048_576
        assert "generateContent" in model["supportedGenerationMethods"]

    def test_pages_cover_all_models_once(self, client: httpx.Client) -> None:
        everything = [model["name"] for model in client.get("/v1beta/models?pageSize=1000").json()["models"]]
        found, token = [], None
        while True:
            query = {"pageSize": 3} | ({"pageToken": token} if token else {})
            page = client.get("/v1beta/models", params=query).json()
            assert len(page["models"]) <= 3
            found += [model["name"] for model in page["models"]]
            token = page.get("nextPageToken")
            if token is None:
                break
        assert found == everything
        assert {"models/gemini-2.0-flash-001", "models/gemini-3-pro-preview"} <= set(found)

    @pytest.mark.parametrize("token", ["nonsense", "e30", "", None])
    def test_page_tokens(self, client: httpx.Client, token: str | None) -> None:
        response = client.get("/v1beta/models", params={"pageToken": token} if token is not None else {})
        assert response.status_code == (400 if token else 200)

    def test_a_token_of_another_list(self, client: httpx.Client) -> None:
        token = client.get("/v1beta/models", params={"pageSize": 1}).json()["nextPageToken"]
        assert client.get("/v1beta/files", params={"pageToken": token}).status_code == 400

    def test_negative_page_size(self, client: httpx.Client) -> None:
        assert client.get("/v1beta/models", params={"pageSize": -1}).status_code == 400

    def test_unknown(self, client: httpx.Client) -> None:
        response = client.post("/v1/models/nope:generateContent", json={"contents": texts("x")})
        error = response.json()["error"]
        assert (error["code"], error["status"]) == (404, "NOT_FOUND")
        assert "models/nope is not found for API version v1" in error["message"]

    def test_wrong_method_for_the_model(self, client: httpx.Client) -> None:
        path = "/v1beta/models/gemini-embedding-001:generateContent"
        assert client.post(path, json={"contents": texts("x")}).status_code == 404
        body = {"content": {"parts": [{"text": "x"}]}}
        assert client.post("/v1beta/models/gemini-2.5-flash:embedContent", json=body).status_code == 404

    def test_extra_models(self) -> None:
        with Emulator(extra_models=("my-model",)) as emulator:
            response = httpx.post(
                f"{emulator.url}/v1beta/models/my-model:generateContent",
                json={"contents": texts("hello")},
                headers={"x-goog-api-key": "k"},
            )
            assert response.json()["modelVersion"] == "my-model"

    def test_operations_of_a_model(self, client: httpx.Client) -> None:
        assert client.get("/v1beta/models/gemini-2.5-flash/operations").json() == {}
        assert client.get("/v1beta/models/gemini-2.5-flash/operations/x").status_code == 404
        assert client.get("/v1beta/models/nope/operations").status_code == 404


class TestTokens:
    def count(self, client: httpx.Client, body: Any) -> Any:
        response = client.post("/v1beta/models/gemini-2.5-flash:countTokens", json=body)
        assert response.status_code == 200, response.text
        return response.json()

    def test_text(self, client: httpx.Client) -> None:
        answer = self.count(client, {"contents": texts("x" * 40, "y" * 3)})
        assert answer == {"totalTokens": 11, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 11}]}

    def test_same_as_the_usage(self, client: httpx.Client, generate: Generate) -> None:
        tools = [{"functionDeclarations": [{"name": "f", "description": "Does f."}]}]
        request = {
            "contents": texts("How many tokens is this?"),
            "systemInstruction": {"parts": [{"text": "Be brief."}]},
            "tools": tools,
        }
        counted = self.count(client, {"generateContentRequest": {"model": "models/gemini-2.5-flash", **request}})
        usage = generate(**request)["usageMetadata"]
        assert counted["totalTokens"] == usage["promptTokenCount"]
        total = usage["promptTokenCount"] + usage["candidatesTokenCount"] + usage["thoughtsTokenCount"]
        assert usage["totalTokenCount"] == total

    def test_pdf_pages_and_pictures(self, client: httpx.Client) -> None:
        file = upload(client, pdf("One.", "Two.", "Three."), "application/pdf")
        parts = [{"fileData": {"fileUri": file["uri"]}}, {"text": "abcd"}]
        answer = self.count(client, {"contents": [{"parts": parts}]})
        assert {entry["modality"]: entry["tokenCount"] for entry in answer["promptTokensDetails"]} == {
            "DOCUMENT": 3 * 258,
            "TEXT": 1,
        }

    @pytest.mark.parametrize(("size", "tiles"), [((100, 100), 1), ((384, 384), 1), ((800, 500), 2), ((1600, 900), 6)])
    def test_tiles(self, client: httpx.Client, size: tuple[int, int], tiles: int) -> None:
        import base64

        head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size[0].to_bytes(4, "big") + size[1].to_bytes(4, "big")
        blob = {"mimeType": "image/png", "data": base64.b64encode(head).decode()}
        assert self.count(client, {"contents": [{"parts": [{"inlineData": blob}]}]})["totalTokens"] == 258 * tiles

    def test_both_forms(self, client: httpx.Client) -> None:
        body = {"contents": texts("x")}
        both = body | {"generateContentRequest": {"model": "models/gemini-2.5-flash", **body}}
        assert client.post("/v1beta/models/gemini-2.5-flash:countTokens", json=both).status_code == 400

    def test_another_model_inside(self, client: httpx.Client) -> None:
        inner = {"model": "models/gemini-2.5-pro", "contents": texts("x")}
        body = {"generateContentRequest": inner}
        assert client.post("/v1beta/models/gemini-2.5-flash:countTokens", json=body).status_code == 400


class TestEmbeddings:
    def embed(self, client: httpx.Client, text: str, model: str = "gemini-embedding-001", **fields: Any) -> list[float]:
        body = {"content": {"parts": [{"text": text}]}, **fields}
        response = client.post(f"/v1beta/models/{model}:embedContent", json=body)
        assert response.status_code == 200, response.text
        values: list[float] = response.json()["embedding"]["values"]
        return values

    def test_length_one(self, client: httpx.Client) -> None:
        for text in ("hello", "", "日本", "a b c " * 200):
            vector = self.embed(client, text)
            assert len(vector) == 3072
            assert math.isclose(math.hypot(*vector), 1.0, abs_tol=1e-6)

    @pytest.mark.parametrize("dimensions", [1, 128, 768, 3072])
    def test_dimensions(self, client: httpx.Client, dimensions: int) -> None:
        assert len(self.embed(client, "hello", outputDimensionality=dimensions)) == dimensions
        config = {"outputDimensionality": dimensions}
        assert len(self.embed(client, "hello", embedContentConfig=config)) == dimensions

    def test_nearer_for_nearer_texts(self, client: httpx.Client) -> None:
        def cosine(one: str, other: str) -> float:
            pair = zip(self.embed(client, one), self.embed(client, other), strict=True)
            return sum(a * b for a, b in pair)

        cats = "The cat sleeps on the warm roof."
        assert cosine(cats, cats) == pytest.approx(1.0)
        assert cosine(cats, "Cats are sleeping on a roof") > 0.5
        assert cosine(cats, "Quarterly revenue grew by nine percent") < 0.2

    def test_batch_is_the_same_one_by_one(self, client: httpx.Client) -> None:
        requests = [
            {"model": "models/gemini-embedding-001", "content": {"parts": [{"text": text}]}} for text in ("one", "two")
        ]
        response = client.post("/v1beta/models/gemini-embedding-001:batchEmbedContents", json={"requests": requests})
        vectors = [entry["values"] for entry in response.json()["embeddings"]]
        assert vectors == [self.embed(client, "one"), self.embed(client, "two")]

    def test_older_model(self, client: httpx.Client) -> None:
        assert len(self.embed(client, "hello", "text-embedding-004")) == 768

    @pytest.mark.parametrize(
        ("requests", "problem"),
        [
            ([], "at least one"),
            ([{"model": "models/gemini-embedding-001", "content": {"parts": [{"text": "x"}]}}] * 101, "at most 100"),
            ([{"model": "models/text-embedding-004", "content": {"parts": [{"text": "x"}]}}], "model of the path"),
            ([{"content": {"parts": [{"text": "x"}]}}], "model is not specified"),
        ],
    )
    def test_wrong_batches(self, client: httpx.Client, requests: list[Any], problem: str) -> None:
        response = client.post("/v1beta/models/gemini-embedding-001:batchEmbedContents", json={"requests": requests})
        assert response.status_code == 400
        assert problem in response.json()["error"]["message"]

    @pytest.mark.parametrize(
        "body",
        [
            {"content": {"parts": [{"text": "x"}]}, "outputDimensionality": 4000},
            {"content": {"parts": []}},
            {"content": {"parts": [{"text": "x"}]}, "title": "T", "taskType": "RETRIEVAL_QUERY"},
            {"content": {"parts": [{"text": "x " * 9000}]}, "embedContentConfig": {"autoTruncate": False}},
        ],
    )
    def test_refused(self, client: httpx.Client, body: Any) -> None:
        assert client.post("/v1beta/models/gemini-embedding-001:embedContent", json=body).status_code == 400
