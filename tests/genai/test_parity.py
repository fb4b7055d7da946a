"""Sync and asyncio have the same methods with the same parameters."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

import genai

CLIENT = genai.Client(api_key="a-key")
RESOURCES = ("models", "chats", "files", "caches", "file_search_stores", "file_search_stores.documents", "operations")


def reach(root: Any, path: str) -> Any:
    for name in path.split("."):
        root = getattr(root, name)
    return root


def public(target: Any) -> Iterator[str]:
    for name in dir(type(target)):
        if not name.startswith("_") and inspect.isroutine(inspect.getattr_static(type(target), name)):
            yield name


def shape(function: Any) -> list[tuple[str, Any, Any]]:
    return [(item.name, item.kind, item.default) for item in inspect.signature(function).parameters.values()]


def same(sync: Any, aio: Any) -> None:
    names = set(public(sync))
    assert names, f"{type(sync).__name__} has no public method"
    assert names == set(public(aio))
    for name in names:
        assert shape(getattr(sync, name)) == shape(getattr(aio, name)), name


@pytest.mark.parametrize("path", RESOURCES)
def test_resources_agree(path: str) -> None:
    same(reach(CLIENT, path), reach(CLIENT.aio, path))


def test_chats_agree() -> None:
    same(CLIENT.chats.create(model="gemini-2.5-flash"), CLIENT.aio.chats.create(model="gemini-2.5-flash"))


@pytest.mark.parametrize("path", RESOURCES)
def test_each_public_method_says_what_it_does(path: str) -> None:
    for root in (CLIENT, CLIENT.aio):
        target = reach(root, path)
        for name in public(target):
            assert inspect.getdoc(getattr(target, name)), f"{type(target).__name__}.{name} has no docstring"
