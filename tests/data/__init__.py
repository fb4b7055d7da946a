"""Facts that the tests hold this package to; README.md beside this file says where each is from."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


@cache
def read(name: str) -> Any:
    """What ``name.json`` holds. All callers share it: copy it before changing it."""
    return json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
