"""Small rendered packages, importable while these tests run: ``small_api``, and ``unions_api`` of ``tests/data``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from generator.document import Document
from generator.load import load
from generator.normalise import normalise
from generator.pipeline import read_package
from tests.templates.packages import imported
from tests.templates.small import small

UNIONS = Path(__file__).resolve().parents[1] / "data" / "unions"


def normalised(spec: Path) -> Document:
    """The document of a specification as it is rendered."""
    return normalise(load(spec))


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """``small_api.models``."""
    with imported(small(), tmp_path_factory.mktemp("rendered"), "small_api") as module:
        yield module


@pytest.fixture(scope="session")
def union_models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """``unions_api.models``."""
    with imported(read_package(UNIONS), tmp_path_factory.mktemp("unions"), "unions_api") as module:
        yield module
