"""Where the reference material stands, if it is here at all: tests that need it skip without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _find() -> Path | None:
    folder = Path(os.environ.get("GENAI_SHARED") or ROOT.parent / "shared")
    return folder if (folder / "reference").is_dir() else None


SHARED = _find()

needs_shared = pytest.mark.skipif(SHARED is None, reason="the reference material is not here (GENAI_SHARED names it)")
