"""Caches, file search stores, their documents, and operations, in both worlds."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import pytest

from genai import errors, types
from genai.polling import Ask, Backoff, Pause, poll
from genai_runtime.drive import run
from tests.overlay.conftest import MODEL, World

NOW = datetime.datetime.now(datetime.UTC)


class TestCaches:
    async def test_made_used_extended_deleted(self, world: World) -> None:
        caches = world.client.caches
        text = "The lighthouse has 199 steps. " * 40
        cache = await caches.create(
            model=MODEL,
            config=types.CreateCachedContentConfig(
                display_name="steps", contents=[text], system_instruction="You know this.", ttl="300s"
            ),
        )
        assert cache.name.startswith("cachedContents/")
        assert cache.model == f"models/{MODEL}"
        response = await world.client.models.generate_content(
            model=MODEL, contents="How many steps?", config={"cached_content": cache.name}
        )
        assert response.usage_metadata.cached_content_token_count > 0
        extended = await caches.update(cache.name, config={"ttl": "900s"})
        assert extended.expire_time > cache.expire_time
        assert (await caches.get(name=cache.name)).display_name == "steps"
        assert [each.name async for each in caches.list()] == [cache.name]
        assert isinstance(await caches.delete(cache.name), types.DeleteCachedContentResponse)
        assert [each async for each in caches.list()] == []

    async def test_both_spellings_of_create(self, world: World) -> None:
        plain = await world.client.caches.create(model=MODEL, contents="A long document...")
        assert plain.name
        file = await world.client.files.upload(file=b"A document.", config={"mime_type": "text/plain"})
        await world.client.caches.create(model=f"models/{MODEL}", config={"contents": [file], "ttl": "60s"})
        sent = world.emulator.requests[-1].json
        assert sent["contents"][0]["parts"][0]["fileData"]["fileUri"] == file.uri
        assert sent["model"] == f"models/{MODEL}"

    @pytest.mark.parametrize("as_text", [False, True])
    async def test_an_expiry_is_an_aware_time(self, world: World, as_text: bool) -> None:
        moment = NOW + datetime.timedelta(minutes=10)
        when = moment.isoformat() if as_text else moment
        cache = await world.client.caches.create(model=MODEL, contents="A long document...")
        config = types.UpdateCachedContentConfig(expire_time=when)
        updated = await world.client.caches.update(name=cache.name, config=config)
        assert abs((updated.expire_time - NOW).total_seconds() - 600) < 2

    @pytest.mark.parametrize("ttl", ["600s", 600, 600.0, datetime.timedelta(minutes=10)])
    async def test_how_long_a_cache_lives(self, world: World, ttl: Any) -> None:
        cache = await world.client.caches.create(model=MODEL, contents="A long document...", config={"ttl": ttl})
        assert world.emulator.requests[-1].json["ttl"] == "600s"
        assert abs((cache.expire_time - cache.create_time).total_seconds() - 600) < 2
        for config in ({"ttl": ttl}, types.UpdateCachedContentConfig(ttl=ttl)):
            await world.client.caches.update(name=cache.name, config=config)
            assert world.emulator.requests[-1].json == {"ttl": "600s"}

    async def test_what_is_no_expiry(self, world: World) -> None:
        for config, message in (
            ({"ttl": "600"}, "config.ttl: '600' is not a duration; write seconds as '3.5s'"),
            ({"ttl": "10m"}, "config.ttl: '10m' is not a duration"),
            ({"ttl": "1s", "expire_time": NOW}, "only one of expire_time, ttl may be set"),
            ({"expire_time": "2030-01-01"}, "config.expire_time: '2030-01-01' has no time zone"),
            ({"expire_time": 5}, "config.expire_time: expected an aware datetime"),
            ({"expires": NOW}, "no field 'expires'; did you mean 'expire_time'"),
        ):
            with pytest.raises(errors.ArgumentError, match=message):
                await world.client.caches.update(name="cachedContents/x", config=config)
        assert len(world.emulator.requests) == 0

    async def test_a_naive_time_is_refused_with_the_reason(self, world: World) -> None:
        with pytest.raises(errors.ArgumentError, match=r"time zone.*timezone\.utc"):
            await world.client.caches.update("cachedContents/x", config={"expire_time": datetime.datetime(2026, 1, 1)})
        assert len(world.emulator.requests) == 0


class TestStores:
    async def test_a_question_is_answered_from_the_right_document(self, world: World, tmp_path: Path) -> None:
        stores = world.client.file_search_stores
        store = await stores.create(config={"display_name": "Manuals"})
        kettle = tmp_path / "kettle.txt"
        kettle.write_text("The blue kettle boils two litres in four minutes. Its warranty lasts three years.")
        operation = await stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=kettle, config={"display_name": "The kettle"}
        )
        assert isinstance(operation, types.UploadToFileSearchStoreOperation)
        operation = await world.client.operations.wait(operation, timeout=30, backoff=0.01)
        assert operation.done
        assert operation.succeeded
        assert isinstance(operation.response, types.UploadToFileSearchStoreResponse)
        file = await world.client.files.upload(
            file=b"Oil the chain of the bicycle every month.", config={"mime_type": "text/plain"}
        )
        imported = await stores.import_file(
            file_search_store_name=store.name,
            file_name=file.name,
            custom_metadata=[{"key": "author", "string_value": "Jane"}, {"key": "year", "numeric_value": 2024}],
        )
        seen: list[Any] = []
        imported = await world.client.operations.wait(imported, backoff=0.01, on_poll=seen.append)
        assert isinstance(imported, types.ImportFileOperation)
        assert seen[-1].done
        response = await world.client.models.generate_content(
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

    async def test_uploads_take_what_files_take(self, world: World) -> None:
        store = await world.client.file_search_stores.create()
        told: list[int] = []
        operation = await world.client.file_search_stores.upload_to_file_search_store(
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
        world.emulator.faults.add("reset:before;execute", operation="upload.finalize")
        again = await world.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        assert again.name != operation.name
        with pytest.raises(errors.ArgumentError, match="mime_type"):
            await world.client.file_search_stores.upload_to_file_search_store(
                file_search_store_name=store.name, file=b"text"
            )


async def test_what_a_method_returned_is_a_name(world: World) -> None:
    client = world.client
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


class TestOperations:
    async def test_get_as_the_seeds_do(self, world: World) -> None:
        store = await world.client.file_search_stores.create()
        operation = await world.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        while not operation.done:
            operation = await world.client.operations.get(operation)
        assert isinstance(operation, types.UploadToFileSearchStoreOperation)
        by_name = await world.client.operations.get(operation.name)
        assert by_name.done
        assert by_name.name == operation.name

    async def test_every_kind_of_operation(self, world: World) -> None:
        client = world.client
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

    async def test_callbacks_that_cannot_be_called(self, world: World) -> None:
        async def later(value: Any) -> None:
            raise AssertionError("nobody awaits it")

        operation = types.ImportFileOperation(name="fileSearchStores/x/operations/y")
        file = types.File(name="files/x", state="PROCESSING")
        text = {"mime_type": "text/plain"}
        for wrong, message in ((5, "something that can be called, got int 5"), (later, "nothing awaits it")):
            with pytest.raises(errors.ArgumentError, match=f"on_poll: .*{message}"):
                await world.client.operations.wait(operation, on_poll=wrong)
            with pytest.raises(errors.ArgumentError, match=f"on_poll: .*{message}"):
                await world.client.files.wait(file, on_poll=wrong)
            with pytest.raises(errors.ArgumentError, match=f"on_progress: .*{message}"):
                await world.client.files.upload(file=b"x", config=text, on_progress=wrong)
            with pytest.raises(errors.ArgumentError, match=f"on_progress: .*{message}"):
                await world.client.file_search_stores.upload_to_file_search_store(
                    file_search_store_name="x", file=b"x", config={**text, "on_progress": wrong}
                )
            with pytest.raises(errors.ArgumentError, match=f"config.on_progress: .*{message}"):
                await world.client.files.download(file=file, config={"on_progress": wrong})
            with pytest.raises(errors.ArgumentError, match=f"config.on_progress: .*{message}"):
                await world.client.file_search_stores.download_media(
                    media_id="fileSearchStores/x/media/y", config={"on_progress": wrong}
                )
        assert len(world.emulator.requests) == 0

    async def test_an_operation_that_failed(self, world: World) -> None:
        failed = types.ImportFileOperation(name="fileSearchStores/x/operations/y", done=True, error={"message": "no"})
        with pytest.raises(errors.OperationFailed, match="no") as caught:
            await world.client.operations.wait(failed)
        assert caught.value.operation is failed

    async def test_a_poll_that_fails_is_tried_again(self, world: World) -> None:
        store = await world.client.file_search_stores.create()
        operation = await world.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
        )
        world.emulator.faults.add("status:503", operation="getFileSearchStoreUploadOperation")
        assert (await world.client.operations.wait(operation, backoff=0.01)).done

    async def test_names_of_no_operation(self, world: World) -> None:
        for name in ("files/x", "operations/x", ""):
            with pytest.raises(errors.ArgumentError):
                await world.client.operations.get(name)
        with pytest.raises(errors.ArgumentError, match="has no name"):
            await world.client.operations.get(types.Operation())
        assert len(world.emulator.requests) == 0


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def poll(self, done_after: int, cost: float = 0.0, **settings: Any) -> Any:
        settings = {"timeout": None, "backoff": Backoff(), "tell": None, **settings}
        core = poll(0, lambda value: value >= done_after, what="it", clock=lambda: self.now, **settings)

        def do(command: Any) -> Any:
            if isinstance(command, Pause):
                self.waits.append(command.seconds)
                self.now += command.seconds
                return None
            assert isinstance(command, Ask)
            assert command.within is None or command.within > 0
            self.now += cost
            return command.value + 1

        return run(core, do)


class TestPolling:
    def test_waits_grow_up_to_the_longest(self) -> None:
        clock = Clock()
        assert clock.poll(6, backoff=Backoff(1, 2, 5)) == 6
        assert clock.waits == [1, 2, 4, 5, 5, 5]

    def test_what_is_done_is_not_asked_for(self) -> None:
        clock = Clock()
        assert clock.poll(0) == 0
        assert clock.waits == []

    def test_the_deadline_holds_over_all_questions_and_waits(self) -> None:
        clock = Clock()
        with pytest.raises(errors.WaitTimeout, match="within 10 s") as caught:
            clock.poll(99, timeout=10, cost=0.5)
        assert 10 <= clock.now <= 10.5
        assert caught.value.last == len(clock.waits)

    def test_everything_seen_is_told(self) -> None:
        seen: list[int] = []
        Clock().poll(2, tell=seen.append)
        assert seen == [0, 1, 2]

    @pytest.mark.parametrize(
        ("value", "expected"),
        [(None, Backoff()), (2, Backoff(2, 1, 2)), ((1, 3), Backoff(1, 3)), ([0.5, 2, 8], Backoff(0.5, 2, 8))],
    )
    def test_backoffs(self, value: Any, expected: Backoff) -> None:
        assert Backoff.of(value) == expected

    @pytest.mark.parametrize("value", ["1", True, -1, (1, 0.5), (1, 2, 3, 4), ("a",), {}])
    def test_backoffs_that_are_none(self, value: Any) -> None:
        with pytest.raises(errors.ArgumentError, match="backoff"):
            Backoff.of(value)
