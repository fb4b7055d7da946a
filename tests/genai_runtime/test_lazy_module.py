"""Modules that are imported when they are first used."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from genai_runtime.lazy_module import LazyModule, LazyName


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


def test_a_name_is_imported_when_it_is_called() -> None:
    names: dict[str, Any] = {"__package__": "genai_runtime.transport"}
    names["joined"] = stand_in = LazyName(".prepare:joined", names)
    assert repr(stand_in) == "<lazy name '.prepare:joined'>"
    from genai_runtime.transport.prepare import joined

    assert stand_in("a", "b") == joined("a", "b")
    assert names["joined"] is joined
    # Whoever kept the stand-in, or patched the name, finds what he expects.
    assert stand_in.__name__ == "joined"
    names["joined"] = None
    assert stand_in("a", "b") == joined("a", "b")
    assert names["joined"] is None
    with pytest.raises(AttributeError):
        LazyName(".prepare:nothing_of_it", names)()
