"""The real revisions of the Gemini API, each against the next and against the last."""

from __future__ import annotations

import functools
import itertools
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.diff.report import Report, review
from generator.diff.source import Side, read_side
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared


def revised(path: Path) -> str:
    return re.findall(r"\d{8}", path.name)[0]


REVISIONS = sorted((SHARED / "reference" / "revisions").glob("*.json"), key=revised) if SHARED else []
NEXT = [*itertools.pairwise(REVISIONS)]


@functools.cache
def side(path: Path) -> Side:
    return read_side(str(path))


@functools.cache
def report(old: Path, new: Path) -> Report:
    return review(side(old), side(new))


def at_length(cases: Sequence[Any], quick: int) -> list[Any]:
    """The first few as they are; the others take a second each, find the same kinds of things, and are ``long``."""
    return [*cases[:quick], *(pytest.param(each, marks=pytest.mark.long) for each in cases[quick:])]


def names(pair: tuple[Path, Path]) -> str:
    return f"{revised(pair[0])}-{revised(pair[1])}"


def test_there_are_eight() -> None:
    assert len(REVISIONS) == 8


@pytest.mark.parametrize("path", at_length(REVISIONS, 2), ids=revised)
def test_against_itself(path: Path) -> None:
    assert report(path, path).entries == []


@pytest.mark.parametrize("pair", at_length([*NEXT, *((path, REVISIONS[-1]) for path in REVISIONS[:-2])], 8), ids=names)
def test_pairwise(pair: tuple[Path, Path]) -> None:
    """Every entry says all that it must; every break has its witness; no two have one fingerprint."""
    entries = report(*pair).entries
    assert entries
    assert len({each.fingerprint for each in entries}) == len(entries)
    for each in entries:
        assert each.sentence.endswith(".")
        assert not re.search(r"\{(subject|name|before|after|where|of|call)\}", each.sentence)
        assert each.old or each.new
        assert all(spot is None or spot.location for spot in (each.old, each.new))
        assert (each.wire == "breaking") == (each.witness is not None)
        assert each.wire == "none" or each.reach
        assert each.python != "breaking" or each.code


@pytest.mark.parametrize("pair", at_length(NEXT, 2), ids=names)
def test_the_way_back_has_as_many_entries(pair: tuple[Path, Path]) -> None:
    there, back = report(*pair).entries, review(side(pair[1]), side(pair[0])).entries
    assert abs(len(there) - len(back)) <= len(there) // 20


def test_known_changes_are_found() -> None:
    """What a reader of the two files finds."""
    first = {(each.id, each.subject): each for each in report(REVISIONS[0], REVISIONS[1]).entries}
    assert first["optional-property-added", "Part.videoMetadata"].wire == "compatible"
    last = {(each.id, each.subject): each for each in report(REVISIONS[-2], REVISIONS[-1]).entries}
    added = last["optional-property-added", "Part.mediaProcessing"]
    assert added.symbols == ["types.Part.media_processing"]
    assert {each.operation for each in added.reach} >= {"models.generateContent", "models.countTokens"}
    assert last["deprecated", "LanguageHints.languageCodes"].wire == "compatible"


def test_the_export_and_its_conversion_describe_one_api() -> None:
    """The path's version stands in the server of one and in the paths of the other; that changes no address."""
    found = [each.id for each in report(REVISIONS[2], REVISIONS[4]).entries]
    assert "path-version-changed" not in found
    assert "server-url-changed" not in found


@pytest.mark.parametrize("pair", at_length(NEXT, 1), ids=names)
def test_it_is_fast(pair: tuple[Path, Path]) -> None:
    """A second or two for two hundred schemas; measured as CPU time, since others may be running."""
    report(*pair)
    start = time.process_time()
    review(*(read_side(str(path)) for path in pair))
    assert time.process_time() - start < 5
