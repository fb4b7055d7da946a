"""Modules that are imported when they are first used."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from genai_runtime.lazy_module import LazyModule


def test_the_module_takes_the_place_of_what_stood_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "genai_runtime.drive", raising=False)
    names: dict[str, Any] = {"__package__": "genai_runtime.transport"}
    names["drive"] = stand_in = LazyModule("..drive", names)
    assert repr(stand_in) == "<lazy module '..drive'>"
    assert "genai_runtime.drive" not in sys.modules
    found = stand_in.__name__
    assert found == "genai_runtime.drive"
    assert names["drive"] is sys.modules["genai_runtime.drive"]
    # Whoever kept the stand-in finds the module through it.
    assert stand_in.__name__ == found


def test_what_is_not_there() -> None:
    names: dict[str, Any] = {"__package__": "genai_runtime"}
    with pytest.raises(AttributeError, match="nothing_of_it"):
        LazyModule(".drive", names).nothing_of_it  # noqa: B018
    with pytest.raises(ModuleNotFoundError):
        LazyModule(".nowhere", {"__package__": "genai_runtime"}).anything  # noqa: B018
