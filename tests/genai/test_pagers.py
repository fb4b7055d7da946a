"""Lists that come in pages, in both modes: what users of google-genai do with them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import genai
from genai import errors, types
from genai_emulator import Emulator
from tests.genai.conftest import KEY, MODEL, Mode

NAMES = [f"files/file-{number}" for number in range(5)]


async def five(mode: Mode) -> Any:
    for name in NAMES:
        await mode.client.files.upload(file=b"x", config={"mime_type": "text/plain", "name": name})
    mode.emulator.requests.clear()
    return await mode.client.files.list(config={"page_size": 2})


def names(items: Any) -> list[str]:
    return [item.name for item in items]


async def test_what_a_pager_holds(mode: Mode) -> None:
    pager = await five(mode)
    assert names(pager.page) == NAMES[:2]
    assert (len(pager), pager.page_size, pager.name, pager.has_next) == (2, 2, "files", True)
    assert pager[0].name == pager[-2].name == NAMES[0]
    assert names(pager[:1]) == NAMES[:1]
    assert names(pager[::-1]) == NAMES[1::-1]
    with pytest.raises(IndexError):
        pager[2]
    assert pager.config["page_size"] == 2
    assert pager.config["page_token"]
    assert pager.sdk_http_response.headers["content-type"].startswith("application/json")
    assert len(mode.emulator.requests) == 1
    own = getattr(pager, "_target", pager)
    assert repr(own) == f"<{type(own).__name__} of files: 2 on this page, another page follows>"
    assert list(own.__rich_repr__()) == [("name", "files"), ("page", pager.page), ("has_next", True)]
    table = own._repr_html_()
    assert table.startswith("<table><caption>files, another page follows</caption><tr><th>name</th>")
    assert table.count("<tr>") == 3
    assert f"<td>{NAMES[0]}</td>" in table


async def test_page_by_page(mode: Mode) -> None:
    pager = await five(mode)
    assert names(await pager.next_page()) == names(pager.page) == NAMES[2:4]
    assert names(await pager.next_page()) == NAMES[4:]
    assert (len(pager), pager.page_size, pager.has_next) == (1, 2, False)
    assert "page_token" not in pager.config
    with pytest.raises(IndexError, match="no more pages"):
        await pager.next_page()
    assert names(pager.page) == NAMES[4:], "the page that was held is held still"
    assert len(mode.emulator.requests) == 3


async def test_iteration_after_pages_and_in_parts(mode: Mode) -> None:
    pager = await five(mode)
    await pager.next_page()
    assert names([each async for each in pager]) == NAMES[2:], "it goes on from the page that is held"
    pager = await mode.client.files.list(config={"page_size": 2})
    seen = []
    async for each in pager:
        seen.append(each.name)
        if len(seen) == 3:
            break
    assert seen == NAMES[:3]
    assert names(pager.page) == NAMES[2:4]


async def test_the_settings_of_a_list_go_with_every_page(mode: Mode) -> None:
    await five(mode)
    mode.emulator.requests.clear()
    config = types.ListFilesConfig(page_size=2, http_options={"headers": {"x-mine": "yes"}})
    assert names([each async for each in mode.client.files.list(config=config)]) == NAMES
    assert [entry.headers.get("x-mine") for entry in mode.emulator.requests] == ["yes"] * 3
    assert [entry.query["pageSize"] for entry in mode.emulator.requests] == ["2"] * 3
    token = mode.emulator.requests[1].query["pageToken"]
    assert names([each async for each in mode.client.files.list(config={"pageToken": token})]) == NAMES[2:]


async def test_an_empty_list(mode: Mode) -> None:
    pager = await mode.client.caches.list()
    assert (len(pager), pager.page, pager.page_size, pager.has_next) == (0, [], 0, False)
    assert not pager.config
    assert [each async for each in pager] == []
    with pytest.raises(IndexError):
        await pager.next_page()


async def test_every_list_is_a_pager(mode: Mode) -> None:
    client = mode.client
    store = await client.file_search_stores.create()
    await client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=b"text", config={"mime_type": "text/plain"}
    )
    await client.caches.create(model=MODEL, contents="A long document...")
    for name, listed, kind in (
        ("models", client.models.list(config={"page_size": 1}), types.Model),
        ("cached_contents", client.caches.list(config={"page_size": 1}), types.CachedContent),
        ("file_search_stores", client.file_search_stores.list(config={"page_size": 1}), types.FileSearchStore),
        ("documents", client.file_search_stores.documents.list(parent=store.name), types.Document),
    ):
        pager = await listed
        assert pager.name == name
        assert isinstance(pager[0], kind)


async def test_a_page_that_fails_can_be_asked_for_again(mode: Mode) -> None:
    pager = await five(mode)
    mode.emulator.faults.add("status:400", operation="listFiles")
    with pytest.raises(errors.InvalidArgument):
        await pager.next_page()
    assert names(pager.page) == NAMES[:2]
    assert names(await pager.next_page()) == NAMES[2:4]


@pytest.mark.parametrize("config", [{"page_size": "two"}, {"pagesize": 2}, 2])
async def test_settings_that_no_list_has(mode: Mode, config: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="config"):
        await mode.client.files.list(config=config)
    assert len(mode.emulator.requests) == 0


def test_a_list_of_asyncio_holds_nothing_before_it_is_awaited(emulator: Emulator) -> None:
    async def body() -> None:
        client = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})
        await client.aio.files.upload(file=b"x", config={"mime_type": "text/plain"})
        pager = client.aio.files.list()
        assert pager.page == []
        with pytest.raises(RuntimeError, match="await the list"):
            len(pager)
        with pytest.raises(RuntimeError, match="await the list"):
            pager[0]
        assert await pager is pager
        assert len(pager) == 1
        assert await pager is pager, "awaiting it again changes nothing"
        assert len([each async for each in pager]) == 1
        await client.aio.aclose()

    asyncio.run(body())
