"""``client.file_search_stores`` and their documents, sync and asyncio."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from genai import errors, types
from tests.genai.conftest import MODEL, Mode


class TestStores:
    async def test_a_question_is_answered_from_the_right_document(self, mode: Mode, tmp_path: Path) -> None:
        stores = mode.client.file_search_stores
        store = await stores.create(config={"display_name": "Manuals"})
        kettle = tmp_path / "kettle.txt"
        kettle.write_text("The blue kettle boils two litres in four minutes. Its warranty lasts three years.")
        operation = await stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=kettle, config={"display_name": "The kettle"}
        )
        assert isinstance(operation, types.UploadToFileSearchStoreOperation)
        operation = await mode.client.operations.wait(operation, timeout=30, backoff=0.01)
        assert operation.done
        assert operation.succeeded
        assert isinstance(operation.response, types.UploadToFileSearchStoreResponse)
        file = await mode.client.files.upload(
            file=b"Oil the chain of the bicycle every month.", config={"mime_type": "text/plain"}
        )
        imported = await stores.import_file(
            file_search_store_name=store.name,
            file_name=file.name,
            custom_metadata=[{"key": "author", "string_value": "Jane"}, {"key": "year", "numeric_value": 2024}],
        )
        seen: list[Any] = []
        imported = await mode.client.operations.wait(imported, backoff=0.01, on_poll=seen.append)
        assert isinstance(imported, types.ImportFileOperation)
        assert seen[-1].done
        response = await mode.client.models.generate_content(
            model=MODEL,
            contents="How long does the warranty of the kettle last?",
            config={"tools": [{"file_search": {"file_search_store_names": [store.name]}}]},
        )
        assert "three years" in response.text
        chunks = response.candidates[0].grounding_metadata.grounding_chunks
        assert any("kettle" in chunk.retrieved_context.text for chunk in chunks)

        documents = [document async for document in stores.documents.list(parent=store.name)]
        assert len(documents) == 2
        assert documents[0] == await stores.documents.get(name=documents[0].name)
        await stores.documents.delete(name=documents[0].name, config={"force": True})
        assert len(await stores.documents.list(parent=store.name)) == 1
        assert (await stores.get(name=store.name)).display_name == "Manuals"
        assert [each.name async for each in stores.list()] == [store.name]
        with pytest.raises(errors.FailedPrecondition):
            await stores.delete(name=store.name)
        assert await stores.delete(name=store.name, config={"force": True}) is None

    async def test_uploads_take_what_files_take(self, mode: Mode) -> None:
        store = await mode.client.file_search_stores.create()
        told: list[int] = []
        operation = await mode.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name,
            file=io.BytesIO(b"word " * 1000),
            config=types.UploadToFileSearchStoreConfig(
                mime_type="text/plain",
                custom_metadata=[{"key": "a", "string_value": "b"}],
                chunking_config={"white_space_config": {"max_tokens_per_chunk": 100, "max_overlap_tokens": 10}},
            ),
            chunk_size=2000,
            on_progress=lambda sent, total: told.append(sent),
        )
        assert operation.name
        assert told == [2000, 4000, 5000]
        mode.emulator.faults.add("reset:before;execute", operation="upload.finalize")
        again = await mode.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        assert again.name != operation.name
        with pytest.raises(errors.ArgumentError, match="mime_type"):
            await mode.client.file_search_stores.upload_to_file_search_store(
                file_search_store_name=store.name, file=b"text"
            )


async def test_what_a_method_returned_is_a_name(mode: Mode) -> None:
    client = mode.client
    cache = await client.caches.create(model=MODEL, contents="A long document...")
    assert (await client.caches.get(name=cache)).name == cache.name
    await client.caches.update(name=cache, config={"ttl": "900s"})
    await client.caches.delete(name=cache)
    store = await client.file_search_stores.create()
    file = await client.files.upload(file=b"text", config={"mime_type": "text/plain"})
    operation = await client.file_search_stores.import_file(file_search_store_name=store, file_name=file)
    await client.operations.wait(operation, backoff=0.01)
    (document,) = [each async for each in client.file_search_stores.documents.list(parent=store)]
    assert (await client.file_search_stores.documents.get(name=document)).name == document.name
    await client.file_search_stores.documents.delete(name=document, config={"force": True})
    assert (await client.file_search_stores.get(name=store)).name == store.name
    await client.file_search_stores.delete(name=store)
    with pytest.raises(errors.ArgumentError, match="has no name yet"):
        await client.caches.get(name=types.CachedContent())
