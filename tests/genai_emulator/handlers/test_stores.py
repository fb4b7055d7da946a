"""File search stores: documents, operations, retrieval and its grounding."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.conftest import Generate
from tests.genai_emulator.helpers import pdf, send, start_upload, upload, upload_to_store, wait

KETTLE = b"The warranty of the blue kettle lasts three years. It boils a litre in two minutes."
TOASTER = b"The toaster has six settings. Crumbs fall into a drawer that can be emptied."


@pytest.fixture
def store(client: httpx.Client) -> str:
    made = client.post("/v1beta/fileSearchStores", json={"displayName": "Knowledge Base"}).json()
    assert made["name"].startswith("fileSearchStores/knowledge-base-")
    name: str = made["name"]
    return name


def search(generate: Generate, question: str, *stores: str, **settings: Any) -> Any:
    tool = {"fileSearch": {"fileSearchStoreNames": list(stores), **settings}}
    return generate(question, tools=[tool])["candidates"][0]


class TestStores:
    def test_create_get_list(self, client: httpx.Client, store: str) -> None:
        found = client.get(f"/v1beta/{store}").json()
        assert (found["displayName"], found["embeddingModel"]) == ("Knowledge Base", "models/gemini-embedding-001")
        assert client.get("/v1beta/fileSearchStores").json()["fileSearchStores"] == [found]

    def test_pages(self, client: httpx.Client) -> None:
        for _ in range(25):
            client.post("/v1beta/fileSearchStores", json={})
        page = client.get("/v1beta/fileSearchStores", params={"pageSize": 100}).json()
        assert len(page["fileSearchStores"]) == 20
        rest = client.get("/v1beta/fileSearchStores", params={"pageToken": page["nextPageToken"]}).json()
        assert len(rest["fileSearchStores"]) == 5

    def test_unknown_embedding_model(self, client: httpx.Client) -> None:
        body = {"embeddingModel": "models/gemini-2.5-flash"}
        assert client.post("/v1beta/fileSearchStores", json=body).status_code == 404

    def test_delete_needs_force(self, client: httpx.Client, store: str) -> None:
        upload_to_store(client, store, KETTLE)
        error = client.delete(f"/v1beta/{store}").json()["error"]
        assert error["status"] == "FAILED_PRECONDITION"
        assert client.delete(f"/v1beta/{store}", params={"force": "true"}).json() == {}
        assert client.get(f"/v1beta/{store}").status_code == 403

    def test_delete_empty(self, client: httpx.Client, store: str) -> None:
        assert client.delete(f"/v1beta/{store}").status_code == 200


class TestDocuments:
    def test_upload(self, client: httpx.Client, store: str) -> None:
        metadata = [{"key": "year", "numericValue": 2024}]
        operation = upload_to_store(client, store, KETTLE, displayName="kettle", customMetadata=metadata)
        assert operation["name"].startswith(f"{store}/upload/operations/")
        assert operation["response"]["parent"] == store
        document = client.get(f"/v1beta/{operation['response']['documentName']}").json()
        assert document["state"] == "STATE_ACTIVE"
        assert (document["displayName"], document["mimeType"]) == ("kettle", "text/plain")
        assert document["sizeBytes"] == str(len(KETTLE))
        assert document["customMetadata"] == metadata
        assert client.get(f"/v1beta/{store}/documents").json()["documents"] == [document]
        assert client.get(f"/v1beta/{store}").json()["activeDocumentsCount"] == "1"

    def test_not_done_at_first(self, client: httpx.Client, store: str) -> None:
        path = f"/upload/v1beta/{store}:uploadToFileSearchStore"
        url = start_upload(client, len(KETTLE), path=path, body={}).headers["x-goog-upload-url"]
        operation = send(client, url, "upload, finalize", 0, KETTLE).json()
        assert list(operation) == ["name", "response"]
        assert operation["response"]["sizeBytes"] == str(len(KETTLE))
        assert client.get(f"/v1beta/{operation['name']}").json()["done"] is True
        operation = client.post(f"/v1beta/{store}:importFile", json={"fileName": upload(client, KETTLE)["name"]}).json()
        assert "done" not in operation
        assert client.get(f"/v1beta/{store}").json()["pendingDocumentsCount"] == "1"
        assert "done" not in client.get(f"/v1beta/{operation['name']}").json()
        assert client.get(f"/v1beta/{operation['name']}").json()["done"] is True

    def test_done_at_once(self) -> None:
        key = {"x-goog-api-key": "k"}
        with Emulator(operation_polls=0) as emulator, httpx.Client(base_url=emulator.url, headers=key) as client:
            store = client.post("/v1beta/fileSearchStores", json={}).json()["name"]
            body = {"fileName": upload(client, KETTLE)["name"]}
            assert client.post(f"/v1beta/{store}:importFile", json=body).json()["done"] is True

    def test_import(self, client: httpx.Client, store: str) -> None:
        file = upload(client, KETTLE, displayName="kettle.txt")
        body = {"fileName": file["name"], "customMetadata": [{"key": "author", "stringValue": "Jane"}]}
        operation = client.post(f"/v1beta/{store}:importFile", json=body).json()
        assert operation["name"].startswith(f"{store}/operations/")
        name = wait(client, operation)["response"]["documentName"]
        client.delete(f"/v1beta/{file['name']}")
        assert client.get(f"/v1beta/{name}").json()["displayName"] == "kettle.txt"

    @pytest.mark.parametrize(("name", "code"), [("files/nope", 403), ("nope", 400)])
    def test_import_of_nothing(self, client: httpx.Client, store: str, name: str, code: int) -> None:
        assert client.post(f"/v1beta/{store}:importFile", json={"fileName": name}).status_code == code

    def test_a_document_without_text_fails(self, client: httpx.Client, store: str) -> None:
        operation = upload_to_store(client, store, b"\0" * 10, "application/zip")
        assert operation["error"]["code"] == 3
        (document,) = client.get(f"/v1beta/{store}/documents").json()["documents"]
        assert document["state"] == "STATE_FAILED"
        assert client.get(f"/v1beta/{store}").json()["failedDocumentsCount"] == "1"

    def test_a_broken_pdf_fails(self, client: httpx.Client, store: str) -> None:
        assert "error" in upload_to_store(client, store, b"not a pdf", "application/pdf")

    def test_delete_needs_force(self, client: httpx.Client, store: str) -> None:
        name = upload_to_store(client, store, KETTLE)["response"]["documentName"]
        assert client.delete(f"/v1beta/{name}").json()["error"]["status"] == "FAILED_PRECONDITION"
        assert client.delete(f"/v1beta/{name}", params={"force": "true"}).json() == {}
        assert client.get(f"/v1beta/{name}").status_code == 404

    def test_upload_without_media(self, client: httpx.Client, store: str) -> None:
        assert client.post(f"/v1beta/{store}:uploadToFileSearchStore", json={}).status_code == 400

    def test_upload_to_no_store(self, client: httpx.Client) -> None:
        path = "/upload/v1beta/fileSearchStores/nope:uploadToFileSearchStore"
        assert start_upload(client, 1, path=path, body={}).status_code == 403

    def test_media(self, client: httpx.Client, store: str, generate: Generate) -> None:
        data = pdf("Nothing here.", "The kettle is blue.")
        upload_to_store(client, store, data, "application/pdf")
        chunk = search(generate, "What is blue?", store)["groundingMetadata"]["groundingChunks"][0]
        context = chunk["retrievedContext"]
        assert context["pageNumber"] == 2
        answer = client.get(f"/v1beta/{context['mediaId']}", params={"alt": "media"})
        assert (answer.content, answer.headers["content-type"]) == (data, "application/pdf")
        assert client.get(f"/v1beta/{store}/media/nope", params={"alt": "media"}).status_code == 404


class TestSearch:
    def test_points_at_the_right_document(self, client: httpx.Client, store: str, generate: Generate) -> None:
        upload_to_store(client, store, TOASTER, displayName="toaster")
        upload_to_store(client, store, KETTLE, displayName="kettle")
        candidate = search(generate, "How long does the warranty of the kettle last?", store)
        text = candidate["content"]["parts"][0]["text"]
        assert text == "The warranty of the blue kettle lasts three years."
        metadata = candidate["groundingMetadata"]
        (support,) = metadata["groundingSupports"]
        chunk = metadata["groundingChunks"][support["groundingChunkIndices"][0]]["retrievedContext"]
        assert chunk["title"] == "kettle"
        assert chunk["fileSearchStore"] == store
        assert text in chunk["text"]
        segment = support["segment"]
        assert text.encode()[segment.get("startIndex", 0) : segment["endIndex"]].decode() == segment["text"]

    def test_several_stores_and_top_k(self, client: httpx.Client, store: str, generate: Generate) -> None:
        other = client.post("/v1beta/fileSearchStores", json={}).json()["name"]
        upload_to_store(client, store, b"The kettle is blue.")
        upload_to_store(client, other, b"The kettle is heavy.")
        chunks = search(generate, "kettle", store, other)["groundingMetadata"]["groundingChunks"]
        assert {chunk["retrievedContext"]["fileSearchStore"] for chunk in chunks} == {store, other}
        assert len(search(generate, "kettle", store, other, topK=1)["groundingMetadata"]["groundingChunks"]) == 1

    def test_nothing_found(self, client: httpx.Client, store: str, generate: Generate) -> None:
        upload_to_store(client, store, KETTLE)
        assert "groundingMetadata" not in search(generate, "zebra?", store)

    def test_pending_documents_are_not_searched(self, client: httpx.Client, store: str, generate: Generate) -> None:
        client.post(f"/v1beta/{store}:importFile", json={"fileName": upload(client, KETTLE)["name"]})
        assert "groundingMetadata" not in search(generate, "kettle", store)

    @pytest.mark.parametrize("names", [[], ["fileSearchStores/nope"]])
    def test_no_store(self, client: httpx.Client, names: list[str]) -> None:
        body = {
            "contents": [{"parts": [{"text": "kettle"}]}],
            "tools": [{"fileSearch": {"fileSearchStoreNames": names}}],
        }
        assert client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body).status_code in (400, 403)


class TestChunks:
    def test_size_and_overlap(self, client: httpx.Client, generate: Generate, store: str) -> None:
        text = " ".join(f"kettle word{number:02}" for number in range(40))
        config = {"whiteSpaceConfig": {"maxTokensPerChunk": 20, "maxOverlapTokens": 5}}
        upload_to_store(client, store, text.encode(), chunkingConfig=config)
        found = search(generate, "kettle", store, topK=100)["groundingMetadata"]["groundingChunks"]
        chunks = sorted((chunk["retrievedContext"]["text"] for chunk in found), key=text.find)
        assert len(chunks) > 5
        assert all(len(chunk) <= 80 and chunk in text for chunk in chunks)
        spans = [(text.find(chunk), text.find(chunk) + len(chunk)) for chunk in chunks]
        assert (spans[0][0], spans[-1][1]) == (0, len(text))
        overlaps = [end - start for (_, end), (start, _) in pairwise(spans)]
        assert all(0 < overlap <= 20 for overlap in overlaps)

    @pytest.mark.parametrize(("size", "overlap"), [(0, 0), (10, 10), (10, -1), (100_000, 1)])
    def test_settings_that_make_no_sense(self, client: httpx.Client, store: str, size: int, overlap: int) -> None:
        config = {"whiteSpaceConfig": {"maxTokensPerChunk": size, "maxOverlapTokens": overlap}}
        path = f"/upload/v1beta/{store}:uploadToFileSearchStore"
        started = start_upload(client, 1, path=path, body={"chunkingConfig": config})
        answer = send(client, started.headers["x-goog-upload-url"], "upload, finalize", 0, b"x")
        assert answer.status_code == 400


class TestFilters:
    @pytest.fixture
    def filled(self, client: httpx.Client, store: str) -> str:
        for title, year, tags in [("old", 1999, ["a"]), ("new", 2024, ["a", "b"]), ("bare", None, [])]:
            metadata: list[dict[str, Any]] = [{"key": "title", "stringValue": title}]
            if year:
                metadata.append({"key": "year", "numericValue": year})
                metadata.append({"key": "tags", "stringListValue": {"values": tags}})
            upload_to_store(client, store, b"The kettle whistles.", displayName=title, customMetadata=metadata)
        return store

    @pytest.mark.parametrize(
        ("condition", "titles"),
        [
            ('title = "new"', {"new"}),
            ("title = 'new' OR title = \"old\"", {"new", "old"}),
            ("year > 2000", {"new"}),
            ("year <= 1999", {"old"}),
            ("year != 2024", {"old", "bare"}),
            ('year >= 1999 AND tags = "b"', {"new"}),
            ('NOT (title = "bare")', {"old", "new"}),
            ('title : "e"', {"new", "bare"}),
            ('(title = "old" OR title = "new") AND NOT tags = b', {"old"}),
            ('missing = "x"', set()),
        ],
    )
    def test_conditions(self, generate: Generate, filled: str, condition: str, titles: set[str]) -> None:
        candidate = search(generate, "kettle", filled, metadataFilter=condition)
        chunks = candidate.get("groundingMetadata", {}).get("groundingChunks", [])
        assert {chunk["retrievedContext"]["title"] for chunk in chunks} == titles

    @pytest.mark.parametrize("condition", ["title", "title =", '= "x"', '(title = "x"', 'title = "x" title', "!!"])
    def test_malformed(self, client: httpx.Client, filled: str, condition: str) -> None:
        tool = {"fileSearch": {"fileSearchStoreNames": [filled], "metadataFilter": condition}}
        body = {"contents": [{"parts": [{"text": "kettle"}]}], "tools": [tool]}
        answer = client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body)
        assert answer.status_code == 400
        assert "Invalid metadata filter" in answer.json()["error"]["message"]
