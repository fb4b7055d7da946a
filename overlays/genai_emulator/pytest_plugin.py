"""The pytest fixtures ``gemini`` and ``gemini_on_vertex``: an emulator, started once, and a fresh one for each test.

Nothing of the emulator is imported before a test asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .emulator import Emulator

# What a program under test reads where to go and who it is from.
_KEY = "emulated-key"
_OTHERS = ("GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE")


@pytest.fixture(scope="session")
def gemini_options() -> dict[str, Any]:
    """The options of the emulator: redefine it in ``conftest.py`` to give others (``{"stream_delay": 0.1}``)."""
    return {}


@pytest.fixture(scope="session")
def gemini_session(gemini_options: dict[str, Any]) -> Iterator[Emulator]:
    """The emulator of the whole session; tests take ``gemini``."""
    from .emulator import Emulator

    with Emulator(**gemini_options) as emulator:
        yield emulator


@pytest.fixture
def gemini(gemini_session: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """A Gemini API on this machine, as if just started, to which ``genai.Client()`` without arguments goes.

    ``GEMINI_API_KEY`` and ``GOOGLE_GEMINI_BASE_URL`` are set for the test. Its attributes: ``when`` decides answers,
    ``faults`` plans faults, ``requests`` is the log of what arrived, ``clock`` moves time, ``url`` is where it listens.
    """
    gemini_session.reset()
    for name in _OTHERS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GEMINI_API_KEY", _KEY)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", gemini_session.url)
    return gemini_session


@pytest.fixture
def gemini_on_vertex(gemini: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Emulator:
    """The same as Vertex AI: ``genai.Client(vertexai=True, project=..., location=...)`` goes there.

    Google-auth gets its tokens from it, and Cloud Storage's own client goes there as well. ``buckets`` and ``tables``
    stand in for ``gs://`` and ``bq://``. ``GOOGLE_CLOUD_PROJECT`` and ``GOOGLE_CLOUD_LOCATION`` are set; a client that
    has them from there alone takes a base URL of one's own for a gateway, to which it sends no path.
    """
    monkeypatch.delenv("GEMINI_API_KEY", raising=False)
    credentials = tmp_path / "emulated-credentials.json"
    gemini.write_credentials(credentials)
    for name, value in {
        "GOOGLE_GENAI_USE_VERTEXAI": "true",
        "GOOGLE_CLOUD_PROJECT": "emulated-project",
        "GOOGLE_CLOUD_LOCATION": "us-central1",
        "GOOGLE_VERTEX_BASE_URL": gemini.url,
        "GOOGLE_APPLICATION_CREDENTIALS": str(credentials),
        "STORAGE_EMULATOR_HOST": gemini.url,
    }.items():
        monkeypatch.setenv(name, value)
    return gemini
