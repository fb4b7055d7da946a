"""The file of acceptances: what stands in it stays byte for byte, and what is added says what was meant."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from generator.diff.acceptance import NAME, accept, read_acceptances
from generator.errors import UsageError

DAY = datetime.date(2030, 1, 1)
WRITTEN = """# Ours, kept
accepted:
# first
- fingerprint: 'aaaaaaaaaaaaaaaa'   # beside
  axis: wire
  reason: A very long reason that goes on and on, past a hundred and twenty characters, as people write them at length.
  owner:   someone
  expires: "2030-01-01"
"""


def added(
    path: Path, fingerprints: list[str], axis: str = "both", reason: str = "Meant.", owner: str = "me"
) -> list[str]:
    return accept(path, fingerprints, axis, reason, owner, DAY)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (WRITTEN, ""),
        (WRITTEN, "# the end\n"),
        (WRITTEN.rstrip(), ""),
        (WRITTEN.replace("\n", "\r\n"), ""),
        (WRITTEN.replace("accepted:\n", "accepted:\n\n"), "\n\n"),
    ],
    ids=["plain", "comment behind", "no last newline", "other ends of lines", "blank lines"],
)
def test_what_is_there_stays_byte_for_byte(tmp_path: Path, text: str, end: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(f"{text}{end}".encode())
    assert added(path, ["bbbbbbbbbbbbbbbb", "cccccccccccccccc"]) == ["bbbbbbbbbbbbbbbb", "cccccccccccccccc"]
    found = path.read_bytes().decode()
    assert found.startswith(text)
    assert found.rstrip().endswith(end.strip())
    assert found.count("\r\n") in (0, found.count("\n"))
    assert [each.fingerprint[0] for each in read_acceptances(path)] == ["a", "b", "c"]


@pytest.mark.parametrize("text", ["accepted: []\n", "accepted: []  # none yet\n", "accepted:\n  []\n", None])
def test_a_file_that_holds_nothing(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / NAME
    if text is not None:
        path.write_text(text, encoding="utf-8")
    added(path, ["bbbbbbbbbbbbbbbb"])
    assert path.read_text(encoding="utf-8").startswith("accepted:" if text else "# Breaking changes")
    assert len(read_acceptances(path)) == 1


@pytest.mark.parametrize(
    "fingerprint", ["1234567890123456", "0000000000000000", "123456e789012345", "e123456789012345"]
)
@pytest.mark.parametrize("words", ["no", 'It\'s: "so" # ja', "two\nlines", "2030-01-01", "- a", "漢字", "'"])
def test_values_are_read_as_they_were_meant(tmp_path: Path, fingerprint: str, words: str) -> None:
    path = tmp_path / NAME
    added(path, [fingerprint], "wire", words, words)
    (found,) = read_acceptances(path)
    meant = " ".join(words.split())
    assert (found.fingerprint, found.reason, found.owner, found.expires) == (fingerprint, meant, meant, DAY)


def test_a_batch_of_what_is_there_and_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text(WRITTEN, encoding="utf-8")
    assert added(path, ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "bbbbbbbbbbbbbbbb"], "wire") == ["bbbbbbbbbbbbbbbb"]
    with pytest.raises(UsageError, match=r"aaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbb is in accepted-changes\.yaml already"):
        added(path, ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"], "wire")
    # What is accepted on one axis is accepted on the other one too when that is asked for.
    assert added(path, ["aaaaaaaaaaaaaaaa"], "both") == ["aaaaaaaaaaaaaaaa"]
    assert [sorted(each.axes) for each in read_acceptances(path) if each.fingerprint[0] == "a"] == [
        ["wire"],
        ["python"],
    ]
    with pytest.raises(UsageError, match="already"):
        added(path, ["aaaaaaaaaaaaaaaa"], "both")
