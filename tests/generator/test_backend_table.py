"""The page of docs/ that tells which backend has what."""

from __future__ import annotations

import re

import pytest

import genai
from generator.backend_table import backend_table
from generator.pipeline import read_package
from tests.shared import ROOT

PAGE = ROOT / "docs" / "backends-table.md"


@pytest.mark.long
def test_the_page_is_what_the_specification_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == backend_table(read_package(ROOT / "spec"))


@pytest.mark.parametrize("vertex", [False, True])
def test_what_it_denies_is_refused(vertex: bool) -> None:
    """Each method that a backend lacks, called without what it needs: the refusal comes before anything else."""
    client = genai.Client(vertexai=vertex, api_key="a-key")
    rows = re.findall(r"^\| `([a-z_.]+)` \| (yes|no) \| (yes|no) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    lacking = [name for name, *has in rows if has[vertex] == "no"]
    assert len(lacking) >= (6 if not vertex else 18)
    for name in lacking:
        target: object = client
        for step in name.split("."):
            target = getattr(target, step)
        assert callable(target), name


def test_fields_that_are_known_to_be_of_one_backend() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for line in (
        "| `GenerateContentConfig.routing_config` | no | yes |",
        "| `GenerateContentConfig.enable_enhanced_civic_answers` | yes | no |",
        "| `Tool.file_search` | yes | no |",
        "| `models.compute_tokens` | no | yes |",
        "| `operations.wait` | yes | yes |",
    ):
        assert line in text, line
