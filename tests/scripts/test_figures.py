"""The pictures of docs/images are what their script draws, and load nothing from elsewhere."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from scripts import figures
from tests.shared import ROOT

IMAGES = ROOT / "docs" / "images"


def words(svg: str) -> list[str]:
    """The texts of a picture, in order."""
    texts = [element.text or "" for element in ElementTree.fromstring(svg).iter() if element.tag.endswith("}text")]
    return [text.replace("\xa0", " ") for text in texts]


@pytest.mark.parametrize("name", sorted(figures.FIGURES))
def test_a_figure_is_what_its_script_draws(name: str) -> None:
    pytest.importorskip("rich")
    kept = (IMAGES / f"{name}.svg").read_text(encoding="utf-8")
    # How wide rich's letters are depends on its version; what they say does not.
    assert words(figures.FIGURES[name]()) == words(kept), "python -m scripts.figures"
    assert len(words(kept)) > 5


def test_pictures_load_nothing() -> None:
    for path in IMAGES.glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert re.findall(r"(?:href|src|url)\s*[=(]\s*[\"']?(?!#)\w+:", text) == [], path.name
        assert "@font-face" not in text, path.name


def test_the_tree_of_errors_is_that_of_the_classes(monkeypatch: pytest.MonkeyPatch) -> None:
    from genai import errors

    monkeypatch.setattr(errors, "StreamError", ValueError)
    with pytest.raises(AssertionError, match="StreamError is no CallError"):
        figures.errors_tree()
