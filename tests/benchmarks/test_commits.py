"""Two commits are compared, and the second is refused if it costs more than a quarter more."""

from __future__ import annotations

import math
import subprocess
from pathlib import Path

import pytest

from benchmarks import commits
from benchmarks.commits import QUICK, checked_out, judged
from benchmarks.rows import ROWS
from tests.shared import ROOT

ROW = next(row for row in ROWS if row.name == "small")


@pytest.mark.parametrize(
    ("base", "head", "slower"),
    [
        ([1.0] * 7, [1.0] * 7, False),
        ([1.0] * 7, [1.24] * 7, False),
        ([1.0] * 7, [1.26] * 7, True),
        # The machine was busy in some rounds, of both or of one.
        ([1.0, 1.0, 9.0, 1.0, 1.0, 5.0, 1.0], [1.1, 1.1, 9.9, 1.1, 1.1, 5.5, 1.1], False),
        ([1.0] * 7, [1.0, 1.0, 3.0, 1.0, 3.0, 1.0, 3.0], False),
        ([1.0, 2.0, 4.0, 8.0, 1.0, 2.0, 4.0], [1.4, 2.8, 5.6, 11.2, 1.4, 2.8, 5.6], True),
        # What failed with the second commit alone counts as slower; what failed with both is not of its making.
        ([1.0] * 3, [math.nan] * 3, True),
        ([math.nan] * 3, [math.nan] * 3, False),
        ([math.nan] * 3, [1.0] * 3, False),
    ],
)
def test_the_judge(base: list[float], head: list[float], slower: bool) -> None:
    verdict = judged(ROW, base, head)
    assert verdict.is_slower is slower
    assert ("SLOWER" in str(verdict)) is slower


def test_the_quick_rows_are_rows() -> None:
    assert {*QUICK} <= {row.name for row in ROWS}
    assert all("genai" in row.clients for row in ROWS if row.name in QUICK)


def test_unknown_rows_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        commits.main(["main", "HEAD", "nothing"])
    assert "no row nothing" in capsys.readouterr().err


@pytest.fixture
def has_history() -> None:
    inside = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "HEAD"], capture_output=True)
    if inside.returncode:
        pytest.skip("needs the clone's history")


@pytest.mark.long
def test_a_commit_beside_itself(has_history: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert commits.main(["HEAD", "HEAD", "small", "list", "--rounds", "3", "--limit", "1.5"]) == 0
    said = capsys.readouterr().out
    assert "small call" in said
    assert "list 50 models" in said


@pytest.mark.long
def test_the_folders_go_with_the_block(has_history: None) -> None:
    before = subprocess.run(["git", "-C", str(ROOT), "worktree", "list"], capture_output=True).stdout
    with checked_out("HEAD") as (folder,):
        assert (folder / "overlays" / "genai").is_dir()
    assert not Path(folder).exists()
    assert subprocess.run(["git", "-C", str(ROOT), "worktree", "list"], capture_output=True).stdout == before
