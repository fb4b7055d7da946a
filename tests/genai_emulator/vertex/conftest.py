"""A client of Vertex AI, as the emulator speaks it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from genai_emulator import Emulator

PROJECT = "/v1beta1/projects/p1/locations/us-central1"
GOOGLE = f"{PROJECT}/publishers/google/models"


@pytest.fixture
def vertex(emulator: Emulator) -> Iterator[httpx.Client]:
    """It sends a bearer token; paths begin with the version."""
    with httpx.Client(
        base_url=emulator.url, headers={"authorization": "Bearer a-token"}, timeout=20, verify=False
    ) as client:
        yield client
