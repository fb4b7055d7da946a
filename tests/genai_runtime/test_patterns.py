"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re
from typing import Any

import pytest

from genai_runtime.patterns import lazy_pattern, whole_number


def test_a_pattern_is_compiled_once_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[Any] = []
    real = re.compile
    monkeypatch.setattr(re, "compile", lambda text: compiled.append(text) or real(text))
    words = lazy_pattern("(?ai)a(\\w+)")
    assert repr(words) == "lazy_pattern('(?ai)a(\\\\w+)')"
    assert not compiled
    for _ in range(2):
        found = words.fullmatch("Abc")
        assert found is not None
        assert found[1] == "bc"
        assert words.fullmatch("aä") is None
    assert compiled == ["(?ai)a(\\w+)"]
    assert words.sub("-", "x ab y") == "x - y"
    assert words.pattern == "(?ai)a(\\w+)"
    assert lazy_pattern(rb"(\d)").findall(b"1 2") == [b"1", b"2"]
    with pytest.raises(AttributeError):
        words.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_a_whole_number_has_digits_and_not_too_many() -> None:
    assert [whole_number(text) for text in ("0", "12", "9" * 19)] == [0, 12, 10**19 - 1]
    assert {whole_number(text) for text in ("", "-1", "1.0", " 1", "²", "\u0661", "9" * 20, "9" * 5000)} == {None}
