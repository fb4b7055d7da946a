"""The tour runs from start to end, and leaves nothing behind."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import genai

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_tour(emulator: Any) -> None:
    path = os.pathsep.join([str(ROOT / "overlays"), str(ROOT / "generated")])
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE_", "GEMINI_"))}
    environment |= {"GEMINI_API_KEY": "a-key", "GOOGLE_GEMINI_BASE_URL": emulator.url, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "examples" / "tour.py")],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    steps = re.findall(r"^── (.*?) ─", done.stdout, re.MULTILINE)
    assert steps == [
        "The models",
        "One answer",
        "One answer, chunk by chunk",
        "Tokens counted",
        "Two texts embedded",
        "A PDF uploaded, in chunks",
        "A cache of it",
        "A file search, with its sources",
        "A chat of two turns",
        "Everything is deleted",
    ]
    for words in ("chunk 3: ", "199 steps", "prompt tokens came from the cache", "from kettle.txt", "Petrel"):
        assert words in done.stdout, words
    stages = [entry.stage for entry in emulator.requests if entry.operation == "createFile"]
    assert stages == ["upload.start", "upload.chunk", "upload.chunk", "upload.finalize"]
    with genai.Client(api_key="a-key", http_options={"base_url": emulator.url}) as client:
        assert [*client.files.list(), *client.caches.list(), *client.file_search_stores.list()] == []


def test_its_pdf_is_a_pdf() -> None:
    import pytest

    pypdf = pytest.importorskip("pypdf")
    sys.path.insert(0, str(ROOT / "examples"))
    try:
        from handbook import CHAPTERS, ROUNDS, make_pdf
    finally:
        sys.path.pop(0)
    reader = pypdf.PdfReader(io.BytesIO(make_pdf()), strict=True)
    assert len(reader.pages) == ROUNDS * len(CHAPTERS)
    assert "199 steps" in reader.pages[0].extract_text()
    assert len(reader.pages[0].images) == 1
