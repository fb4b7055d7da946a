"""``client.caches``, sync and asyncio."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from genai import errors, types
from tests.genai.conftest import MODEL, Mode

NOW = datetime.datetime.now(datetime.UTC)


class TestCaches:
    async def test_made_used_extended_deleted(self, mode: Mode) -> None:
        caches = mode.client.caches
        text = "The lighthouse has 199 steps. " * 40
        cache = await caches.create(
            model=MODEL,
            config=types.CreateCachedContentConfig(
                display_name="steps", contents=[text], system_instruction="You know this.", ttl="300s"
            ),
        )
        assert cache.name.startswith("cachedContents/")
        assert cache.model == f"models/{MODEL}"
        response = await mode.client.models.generate_content(
            model=MODEL, contents="How many steps?", config={"cached_content": cache.name}
        )
        assert response.usage_metadata.cached_content_token_count > 0
        extended = await caches.update(cache.name, config={"ttl": "900s"})
        assert extended.expire_time > cache.expire_time
        assert (await caches.get(name=cache.name)).display_name == "steps"
        assert [each.name async for each in caches.list()] == [cache.name]
        assert isinstance(await caches.delete(cache.name), types.DeleteCachedContentResponse)
        assert [each async for each in caches.list()] == []

    async def test_both_spellings_of_create(self, mode: Mode) -> None:
        plain = await mode.client.caches.create(model=MODEL, contents="A long document...")
        assert plain.name
        file = await mode.client.files.upload(file=b"A document.", config={"mime_type": "text/plain"})
        await mode.client.caches.create(model=f"models/{MODEL}", config={"contents": [file], "ttl": "60s"})
        sent = mode.emulator.requests[-1].json
        assert sent["contents"][0]["parts"][0]["fileData"]["fileUri"] == file.uri
        assert sent["model"] == f"models/{MODEL}"

    @pytest.mark.parametrize("as_text", [False, True])
    async def test_an_expiry_is_an_aware_time(self, mode: Mode, as_text: bool) -> None:
        moment = NOW + datetime.timedelta(minutes=10)
        when = moment.isoformat() if as_text else moment
        cache = await mode.client.caches.create(model=MODEL, contents="A long document...")
        config = types.UpdateCachedContentConfig(expire_time=when)
        updated = await mode.client.caches.update(name=cache.name, config=config)
        assert abs((updated.expire_time - NOW).total_seconds() - 600) < 2

    @pytest.mark.parametrize("ttl", ["600s", 600, 600.0, datetime.timedelta(minutes=10)])
    async def test_how_long_a_cache_lives(self, mode: Mode, ttl: Any) -> None:
        cache = await mode.client.caches.create(model=MODEL, contents="A long document...", config={"ttl": ttl})
        assert mode.emulator.requests[-1].json["ttl"] == "600s"
        assert abs((cache.expire_time - cache.create_time).total_seconds() - 600) < 2
        for config in ({"ttl": ttl}, types.UpdateCachedContentConfig(ttl=ttl)):
            await mode.client.caches.update(name=cache.name, config=config)
            assert mode.emulator.requests[-1].json == {"ttl": "600s"}

    async def test_what_is_no_expiry(self, mode: Mode) -> None:
        for config, message in (
            ({"ttl": "600"}, "config.ttl: '600' is not a duration; write seconds as '3.5s'"),
            ({"ttl": "10m"}, "config.ttl: '10m' is not a duration"),
            ({"ttl": "1s", "expire_time": NOW}, "only one of expire_time, ttl may be set"),
            ({"expire_time": "2030-01-01"}, "config.expire_time: '2030-01-01' has no time zone"),
            ({"expire_time": 5}, "config.expire_time: expected an aware datetime"),
            ({"expires": NOW}, "no field 'expires'; did you mean 'expire_time'"),
        ):
            with pytest.raises(errors.ArgumentError, match=message):
                await mode.client.caches.update(name="cachedContents/x", config=config)
        assert len(mode.emulator.requests) == 0

    async def test_a_naive_time_is_refused_with_the_reason(self, mode: Mode) -> None:
        with pytest.raises(errors.ArgumentError, match=r"time zone.*timezone\.utc"):
            await mode.client.caches.update("cachedContents/x", config={"expire_time": datetime.datetime(2026, 1, 1)})
        assert len(mode.emulator.requests) == 0
