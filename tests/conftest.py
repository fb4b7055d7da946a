"""Fixtures that every folder of tests shares."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from genai_emulator import Emulator


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests marked `long` too")


def pytest_configure(config: pytest.Config) -> None:
    # `make test` draws the same examples every time: what it says today it says tomorrow. The long run looks further.
    settings.register_profile("steady", derandomize=True, deadline=None)
    settings.register_profile("searching", deadline=None, print_blob=True)
    settings.load_profile("searching" if config.getoption("--long") else "steady")
    # Modules and items are collected to stay: looking through them for garbage again and again takes seconds.
    gc.disable()


def pytest_collection_finish() -> None:
    gc.enable()
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="runs in `make test-long`")
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def shared_emulator() -> Iterator[Emulator]:
    from genai_emulator import Emulator

    with Emulator(chunk_granularity=1, min_cache_tokens=0) as emulator:
        yield emulator


@pytest.fixture
def emulator(shared_emulator: Emulator) -> Emulator:
    """A Gemini on a loopback port, empty at the start of each test."""
    shared_emulator.reset()
    return shared_emulator
