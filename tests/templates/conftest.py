"""A small rendered package, importable as ``small_api`` while these tests run."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.templates.packages import imported
from tests.templates.small import small


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """``small_api.models``."""
    with imported(small(), tmp_path_factory.mktemp("rendered"), "small_api") as module:
        yield module
