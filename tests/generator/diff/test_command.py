"""The commands as CI calls them: exit codes, gates, acceptances, output."""

from __future__ import annotations

import datetime
import json
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from generator.diff.acceptance import NAME
from generator.diff.report import review
from generator.diff.source import read_side
from tests.generator.diff.base import X, base, changed
from tests.generator.diff.packages import of

PROPERTY = "/components/schemas/Thing/properties/memo"
TODAY = "--today=2026-06-01"


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """`old/`, `new/` with one field of another type and one more enum value, `same/`."""
    of("old").write(tmp_path / "old")
    of("same").write(tmp_path / "same")
    kind = {"/components/schemas/Kind/enum": ["RED", "GREEN", "blue", "PINK"]}
    of("new", spec={PROPERTY: {"type": "integer"}, **kind}).write(tmp_path / "new")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fingerprint(old: str = "old", new: str = "new") -> str:
    return next(each.fingerprint for each in review(read_side(old), read_side(new)).entries if each.wire == "breaking")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["old", "new"], 0),
        (["old", "same", "--fail-on-wire", "compatible", "--fail-on-python", "compatible", "--check-version"], 0),
        (["old", "new", "--fail-on-wire", "breaking"], 1),
        (["old", "new", "--fail-on-python", "breaking"], 1),
        (["old", "new", "--check-version"], 1),
        (["old", "nowhere"], 2),
        (["old", "new", "--acceptances", "nowhere.yaml"], 2),
        (["old", "broken.yaml"], 3),
    ],
)
def test_exit_codes(specs: Path, arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    (specs / "broken.yaml").write_text("a: [", encoding="utf-8")
    assert main(["diff", *arguments]) == code
    shown = capsys.readouterr()
    assert bool(shown.err) == (code in (2, 3))
    assert bool(shown.out) == (code in (0, 1))


@pytest.mark.parametrize(
    "arguments", [["old"], ["old", "new", "--format", "pdf"], ["old", "new", "--fail-on-wire", "none"]]
)
def test_usage(specs: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["diff", *arguments])
    assert exit_.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_thresholds(specs: Path) -> None:
    """The added enum value is compatible: it fails only the strictest gate."""
    of("more", spec={"/components/schemas/Kind/enum": ["RED", "GREEN", "blue", "PINK"]}).write(specs / "more")
    assert main(["diff", "old", "more", "--fail-on-wire", "breaking"]) == 0
    assert main(["diff", "old", "more", "--fail-on-wire", "risky"]) == 0
    assert main(["diff", "old", "more", "--fail-on-wire", "compatible"]) == 1
    assert main(["diff", "old", "more", "--fail-on-wire", "breaking", "--profile", "strict"]) == 1


def test_an_acceptance_lets_the_change_pass(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gates = ["--fail-on-wire", "breaking", "--fail-on-python", "breaking"]
    assert main(["diff", "old", "new", *gates]) == 1
    print_ = fingerprint()
    said = ["--reason", "The field was never used.", "--owner", "Ada", "--file", f"new/{NAME}"]
    assert main(["accept", print_, *said, "--expires", "2026-12-31"]) == 0
    capsys.readouterr()
    assert main(["diff", "old", "new", *gates, TODAY]) == 0
    assert "[accepted: python, wire]" in capsys.readouterr().out


def test_an_acceptance_of_one_axis(specs: Path) -> None:
    said = ["--reason", "x", "--owner", "Ada", "--file", f"new/{NAME}", "--expires", "2026-12-31", "--axis", "wire"]
    assert main(["accept", fingerprint(), *said]) == 0
    assert main(["diff", "old", "new", "--fail-on-wire", "breaking", TODAY]) == 0
    assert main(["diff", "old", "new", "--fail-on-python", "breaking", TODAY]) == 1


def test_an_expired_acceptance(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ["--reason", "x", "--owner", "Ada", "--file", f"new/{NAME}", "--expires", "2026-05-31"]
    assert main(["accept", fingerprint(), *said]) == 0
    capsys.readouterr()
    assert main(["diff", "old", "new", "--fail-on-wire", "breaking", TODAY]) == 4
    assert "expired acceptance" in capsys.readouterr().out
    assert main(["diff", "old", "new", "--fail-on-wire", "breaking", "--today=2026-05-31"]) == 0


def test_an_expired_acceptance_excuses_no_other_change(specs: Path) -> None:
    of(
        "worse", spec={PROPERTY: {"type": "integer"}, "/components/schemas/Thing/properties/size": {"type": "string"}}
    ).write(specs / "new")
    said = ["--reason", "x", "--owner", "Ada", "--file", f"new/{NAME}", "--expires", "2026-05-31"]
    assert main(["accept", fingerprint(), *said]) == 0
    assert main(["diff", "old", "new", "--fail-on-wire", "breaking", TODAY]) == 1


def test_an_unused_acceptance(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ["--reason", "x", "--owner", "Ada", "--file", f"same/{NAME}", "--expires", "2026-12-31"]
    assert main(["accept", "0123456789abcdef", *said]) == 0
    capsys.readouterr()
    assert main(["diff", "old", "same", "--fail-on-wire", "breaking", TODAY]) == 4
    assert "unused acceptance 0123456789abcdef" in capsys.readouterr().out


def test_what_is_merged_stays_accepted_until_its_release(specs: Path) -> None:
    """The next change does not need the acceptance any more; the release that carries the first does."""
    said = ["--reason", "x", "--owner", "Ada", "--file", f"new/{NAME}", "--expires", "2026-12-31"]
    assert main(["accept", fingerprint(), *said]) == 0
    gates = ["--fail-on-wire", "breaking", TODAY]
    assert main(["diff", "new", "new", *gates, "--release", "old"]) == 0
    assert main(["diff", "new", "new", *gates, "--release", "new"]) == 4

    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments], cwd=specs, check=True)

    git("init", "--quiet", ".")
    git("add", ".")
    git("commit", "--quiet", "--message", "one")
    # Nothing was released yet.
    assert main(["diff", "new", "new", *gates]) == 0
    git("tag", "v1.0.0")
    assert main(["diff", "new", "new", *gates]) == 4


@pytest.mark.parametrize("back", [True, False], ids=["taken back", "followed by another"])
def test_a_change_that_another_follows_stays_accepted_until_the_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    """Nothing since the release is that change; the entry stays all the same, and goes when the release has it."""
    monkeypatch.chdir(tmp_path)
    gates = ["--fail-on-wire", "breaking", TODAY]
    start = changed(base(), {X: {"type": "string", "maxLength": 10}})

    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments], check=True)

    def write(length: int) -> None:
        Path("spec").mkdir(exist_ok=True)
        text = json.dumps(changed(start, {f"{X}/maxLength": length}))
        Path("spec/openapi.json").write_text(text, encoding="utf-8")

    def accept_all() -> None:
        report = review(read_side("HEAD:spec"), read_side("spec"))
        said = ["--reason", "x", "--owner", "Ada", "--file", f"spec/{NAME}", "--expires", "2026-12-31"]
        broken = [each.fingerprint for each in report.entries if each.wire == "breaking"]
        assert main(["accept", *broken, *said]) == 0

    def commit(*tag: str) -> None:
        git("add", ".")
        git("commit", "--quiet", "--message", "one")
        for each in tag:
            git("tag", each)

    git("init", "--quiet", ".")
    write(10)
    commit("v1.0.0")
    write(8)
    accept_all()
    assert main(["diff", "HEAD:spec", "spec", *gates]) == 0
    commit()
    write(10 if back else 6)
    accept_all()  # longer texts break those who read them
    assert main(["diff", "HEAD:spec", "spec", *gates]) == 0
    commit()
    assert main(["diff", "HEAD:spec", "spec", *gates]) == 0
    commit_of_none = ["accept", "0000000000000000", "--reason", "x", "--owner", "Ada", "--file", f"spec/{NAME}"]
    assert main(commit_of_none) == 0
    assert main(["diff", "HEAD:spec", "spec", *gates]) == 4  # what nothing needed
    git("checkout", "--quiet", "--", ".")
    git("tag", "v1.1.0")
    assert main(["diff", "HEAD:spec", "spec", *gates]) == 4


def test_accept_takes_what_is_new_of_several(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ["--reason", "x", "--owner", "Ada", "--file", NAME]
    assert main(["accept", "1234567890123456", *said]) == 0
    assert main(["accept", "1234567890123456", "aaaaaaaaaaaaaaaa", *said]) == 0
    assert "aaaaaaaaaaaaaaaa accepted" in capsys.readouterr().out.splitlines()[-1]
    assert main(["accept", "1234567890123456", "aaaaaaaaaaaaaaaa", *said]) == 2


def test_accept_keeps_what_stands_in_the_file(specs: Path) -> None:
    path = specs / NAME
    path.write_text(
        "# ours\naccepted:\n  - fingerprint: 'aaaaaaaaaaaaaaaa'  # the first\n    axis: wire\n    reason: because\n"
        "    owner: Ada\n    expires: '2026-12-31'\n",
        encoding="utf-8",
    )
    said = ["--reason", "why: not", "--owner", "Ada", "--file", NAME]
    assert main(["accept", "1234567890123456", *said]) == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ours\n")
    assert "# the first" in text
    later = datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=90)
    assert f"expires: '{later.isoformat()}'" in text
    assert main(["accept", "1234567890123456", *said]) == 2
    assert main(["accept", "12345", *said]) == 2


def entry(**other: str) -> str:
    """An acceptance file of one entry."""
    said = {"fingerprint": "0123456789abcdef", "axis": "wire", "reason": "x", "owner": "y", "expires": "2026-01-01"}
    pairs = ", ".join(f"{key}: '{value}'" for key, value in {**said, **other}.items())
    return f"accepted:\n- {{{pairs}}}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{}", "a mapping with one list, `accepted`"),
        ("accepted: [5]", "an entry is a mapping"),
        ("accepted: [{fingerprnt: a}]", "unknown key 'fingerprnt'; did you mean 'fingerprint'?"),
        (entry(expires=""), "expires is missing"),
        (entry(fingerprint="xyz"), "'xyz' is not a fingerprint"),
        (entry(axis="wires"), "did you mean 'wire'?"),
        (entry(expires="soon"), "not a date like"),
        (entry() + entry().removeprefix("accepted:\n"), "accepted twice on the wire axis"),
    ],
)
def test_what_is_no_acceptance(specs: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    (specs / "a.yaml").write_text(text, encoding="utf-8")
    assert main(["diff", "old", "new", "--acceptances", "a.yaml"]) == 3
    error = capsys.readouterr().err
    assert message in error
    assert "a.yaml:" in error


def test_output_to_a_file_has_no_colour(
    specs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert main(["diff", "old", "new"]) == 0
    assert "\x1b[31;1m" in capsys.readouterr().out
    assert main(["diff", "old", "new", "--output", "report.txt"]) == 0
    assert capsys.readouterr().out == ""
    assert "\x1b" not in (specs / "report.txt").read_text(encoding="utf-8")
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(["diff", "old", "new"]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_without_the_python_axis(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old", "new", "--no-python", "--format", "json"]) == 0
    model = json.loads(capsys.readouterr().out)
    assert model["python"] == {"status": "not compared", "reason": "--no-python was given"}
    assert model["summary"]["python"] is None
    assert main(["diff", "old", "new", "--no-python", "--fail-on-python", "breaking"]) == 1


def test_the_changelog(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["changelog", "old", "new", "--release", "0.2.0", "--date", "2026-06-01"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("## 0.2.0 - 2026-06-01\n")
    breaking, added = text.index("### Breaking"), text.index("### Added")
    assert breaking < text.index("`types.Thing.memo`") < added < text.index("`types.Kind.PINK`")
    assert main(["changelog", "old", "same"]) == 0
    assert "Nothing changed." in capsys.readouterr().out
    assert main(["changelog"]) == 2


def test_the_catalogue_in_the_documentation_is_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["changelog", "--catalogue"]) == 0
    page = Path(__file__).resolve().parents[3] / "docs" / "spec-changes.md"
    assert page.read_text(encoding="utf-8") == capsys.readouterr().out
