"""The tools that people test and watch their programs with, each on a real client, sync and asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.genai.conftest import Mode, pytest_pyfunc_call

if TYPE_CHECKING:
    from genai_emulator import Emulator

__all__ = ["pytest_pyfunc_call"]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "GOOGLE_GENAI_HTTP_CLIENT"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=["sync", "aio"])
def mode(request: pytest.FixtureRequest, emulator: Emulator) -> Mode:
    """A client of the default library, in either mode."""
    return Mode(request.param, emulator)
