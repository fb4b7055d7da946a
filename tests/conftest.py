"""Fixtures that every folder of tests shares."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from genai_emulator import Emulator


# These take longest. Where workers take file by file, as `make test` has it, whoever began one of them last would still
# be at it when the others had nothing left to do.
_FIRST = (
    "faults/test_concurrency.py",
    "faults/test_early.py",
    "genai/test_typing.py",
    "faults/test_retry.py",
    "faults/test_canary.py",
    "faults/test_time.py",
    "tools/test_testing_page.py",
    "faults/test_upload.py",
    "faults/test_stream_ends.py",
    "generator/test_cli.py",
    "generator/sync/test_vertex_and_interactions.py",
    "scripts/test_spec_ci.py",
    "google_genai/test_public_tests.py",
    "genai_runtime/transport/adapters/test_adapters.py",
    "gemini_api/test_roundtrip.py",
    "generator/diff/test_mutations.py",
    "generator/diff/test_packages.py",
    "generator/diff/test_revisions.py",
    "generator/diff/test_laws.py",
    "genai_runtime/models/test_generic.py",
    "faults/test_injection.py",
    "faults/test_upload_machine.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests marked `long` too")


def pytest_configure(config: pytest.Config) -> None:
    # `make test` draws the same examples every time: what it says today it says tomorrow. The long run looks further.
    settings.register_profile("steady", derandomize=True, deadline=None)
    settings.register_profile("searching", derandomize=False, deadline=None, print_blob=True)
    settings.load_profile("searching" if config.getoption("--long") else "steady")
    # Modules and items are collected to stay: looking through them for garbage again and again takes seconds.
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_sessionstart() -> None:
    # Its first test in a thread registers a source of random numbers, and warns where nothing refers to that: since
    # Python 3.14, which frozen objects would not be seen to do.
    given(st.none())(lambda _: None)()


def pytest_collection_finish() -> None:
    gc.enable()
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    places = {Path(__file__).parent / name: place for place, name in enumerate(_FIRST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))
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
