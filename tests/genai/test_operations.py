"""``client.operations``: every kind of long-running operation, looked at and waited for."""

from __future__ import annotations

from typing import Any

import pytest

from genai import errors, types
from tests.genai.conftest import Mode


class TestOperations:
    async def test_get_as_the_seeds_do(self, mode: Mode) -> None:
        store = await mode.client.file_search_stores.create()
        operation = await mode.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        while not operation.done:
            operation = await mode.client.operations.get(operation)
        assert isinstance(operation, types.UploadToFileSearchStoreOperation)
        by_name = await mode.client.operations.get(operation.name)
        assert by_name.done
        assert by_name.name == operation.name

    async def test_every_kind_of_operation(self, mode: Mode) -> None:
        client = mode.client
        store = await client.file_search_stores.create()
        file = await client.files.upload(file=b"text", config={"mime_type": "text/plain"})
        uploaded = await client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        imported = await client.file_search_stores.import_file(file_search_store_name=store.name, file_name=file.name)
        for operation, kind in (
            (uploaded, types.UploadToFileSearchStoreOperation),
            (imported, types.ImportFileOperation),
        ):
            assert isinstance(operation, kind)
            seen: list[Any] = []
            done = await client.operations.wait(operation, timeout=30, backoff=0.01, on_poll=seen.append)
            assert isinstance(done, kind)
            assert done.response.document_name.startswith(f"{store.name}/documents/")
            assert seen[0] is operation
            assert seen[-1] is done
            assert isinstance(await client.operations.get(operation=operation), kind)
            for known in (operation.name, operation.model_dump(mode="json"), {"name": operation.name}):
                for again in (await client.operations.get(known), await client.operations.wait(known, backoff=0.01)):
                    assert again.done
                    assert again.to_dict()["response"] == done.to_dict()["response"]
        with pytest.raises(errors.NotFound, match="operations/x"):
            await client.operations.get("models/veo/operations/x")

    async def test_what_is_no_name_is_refused_at_once(self, mode: Mode) -> None:
        for wrong in ("", "operations", "models/x", "models/x/operations/../y"):
            with pytest.raises(errors.ArgumentError):
                await mode.client.operations.wait(wrong, timeout=0.01)
        assert len(mode.emulator.requests) == 0

    async def test_callbacks_that_cannot_be_called(self, mode: Mode) -> None:
        async def later(value: Any) -> None:
            raise AssertionError("nobody awaits it")

        operation = types.ImportFileOperation(name="fileSearchStores/x/operations/y")
        file = types.File(name="files/x", state="PROCESSING")
        text = {"mime_type": "text/plain"}
        for wrong, message in ((5, "something that can be called, got int 5"), (later, "nothing awaits it")):
            with pytest.raises(errors.ArgumentError, match=f"on_poll: .*{message}"):
                await mode.client.operations.wait(operation, on_poll=wrong)
            with pytest.raises(errors.ArgumentError, match=f"on_poll: .*{message}"):
                await mode.client.files.wait(file, on_poll=wrong)
            with pytest.raises(errors.ArgumentError, match=f"on_progress: .*{message}"):
                await mode.client.files.upload(file=b"x", config=text, on_progress=wrong)
            with pytest.raises(errors.ArgumentError, match=f"on_progress: .*{message}"):
                await mode.client.file_search_stores.upload_to_file_search_store(
                    file_search_store_name="x", file=b"x", config={**text, "on_progress": wrong}
                )
            with pytest.raises(errors.ArgumentError, match=f"config.on_progress: .*{message}"):
                await mode.client.files.download(file=file, config={"on_progress": wrong})
            with pytest.raises(errors.ArgumentError, match=f"config.on_progress: .*{message}"):
                await mode.client.file_search_stores.download_media(
                    media_id="fileSearchStores/x/media/y", config={"on_progress": wrong}
                )
        assert len(mode.emulator.requests) == 0

    async def test_an_operation_that_failed(self, mode: Mode) -> None:
        failed = types.ImportFileOperation(name="fileSearchStores/x/operations/y", done=True, error={"message": "no"})
        with pytest.raises(errors.OperationFailed, match="no") as caught:
            await mode.client.operations.wait(failed)
        assert caught.value.operation is failed

    async def test_a_poll_that_fails_is_tried_again(self, mode: Mode) -> None:
        store = await mode.client.file_search_stores.create()
        operation = await mode.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        mode.emulator.faults.add("status:503", operation="getFileSearchStoreUploadOperation")
        assert (await mode.client.operations.wait(operation, backoff=0.01)).done

    async def test_names_of_no_operation(self, mode: Mode) -> None:
        for name in ("files/x", "operations/x", ""):
            with pytest.raises(errors.ArgumentError):
                await mode.client.operations.get(name)
        with pytest.raises(errors.ArgumentError, match="has no name"):
            await mode.client.operations.get(types.Operation())
        assert len(mode.emulator.requests) == 0
