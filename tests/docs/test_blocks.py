"""Each code block of README.md and docs/ is run, by the runner of ``blocks`` or a test of its page, or listed with why.

``blocks.yaml`` says which. A block that is in none of the three fails here, so that no page can have code that nobody
has tried.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import certifi
import pytest
import yaml

from genai_emulator.scripted.reading import add_rules
from tests.docs.blocks import OUTPUT, Block, blocks, indented, run, same, shell_environment
from tests.genai.test_counting import picture
from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

LISTS: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix("").with_name("blocks.yaml").read_text("utf-8"))
RUN: dict[str, dict[str, Any]] = LISTS["run"]
TESTED: dict[str, dict[str, str]] = LISTS["tested"]
NOT_RUN: dict[str, list[dict[str, str]]] = LISTS["not_run"]
PAGES = sorted(
    str(path.relative_to(ROOT)).replace("\\", "/")
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob(".github/**/*.md"))
)


def excused(block: Block) -> bool:
    """Whether the list says why a block is not run."""
    rows = [*NOT_RUN.get(block.page, ()), *LISTS["nowhere_run"]]
    return any(re.match(row["first"], block.first) for row in rows)


def has_own_test(block: Block) -> bool:
    """Whether a test of the page runs the blocks of this language."""
    return block.language in TESTED.get(block.page, {})


@pytest.mark.parametrize("page", sorted(RUN))
def test_the_blocks_run(
    page: str,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = RUN[page] or {}
    for module in settings.get("needs", ()):
        pytest.importorskip(module)
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    # What is waited for between two looks passes by the emulator's clock.
    monkeypatch.setattr("genai_runtime.waiting.time.sleep", lambda seconds: emulator.clock.advance(seconds))
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    for name, text in settings.get("files", {}).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    for name in settings.get("certificates", ()):
        shutil.copyfile(certifi.where(), tmp_path / name)
    for name in settings.get("pictures", ()):
        (tmp_path / name).write_bytes(picture(40, 30).inline_data.data)
    add_rules(emulator.answers, settings.get("answers", []))
    for fault in settings.get("faults", ()):
        emulator.faults.add(fault.pop("fault"), **fault) if isinstance(fault, dict) else emulator.faults.add(fault)
    todo = [block for block in blocks(page) if not excused(block) and not has_own_test(block)]
    done = run(todo, tmp_path, lambda: capsys.readouterr().out, shell_environment(emulator.url))
    assert done, f"{page} has no block that runs: take it out of blocks.yaml"
    assert [block.place for block in todo if block not in done and block.language != OUTPUT] == []


def test_no_block_is_left_out() -> None:
    found = [block for page in PAGES for block in blocks(page)]
    assert len(found) > 100
    left_out = [
        f"{block.place}: a block of {block.language or 'no language'} that nothing runs: {block.first}"
        for block in found
        if not (block.page in RUN or block.language == OUTPUT or has_own_test(block) or excused(block))
    ]
    left_out += [
        f"{page}: an indented block, which has no language: {line}" for page in PAGES for line in indented(page)
    ]
    assert not left_out, "name it in tests/docs/blocks.yaml, or have it run:\n" + "\n".join(left_out)


def test_the_lists_are_of_what_there_is() -> None:
    for page in (*RUN, *TESTED, *NOT_RUN):
        assert page in PAGES, page
    for page, rows in NOT_RUN.items():
        for row in rows:
            assert row["why"].strip(), row
            assert any(re.match(row["first"], block.first) for block in blocks(page)), (page, row)
    for page, languages in TESTED.items():
        for language, test in languages.items():
            assert any(block.language == language for block in blocks(page)), (page, language)
            code = (ROOT / test).read_text(encoding="utf-8")
            # It reads the page, and takes all its blocks of the language: a new one is run as well, or fails it.
            assert Path(page).name in code, test
            assert f"```{language}\\n" in code or "from tests.docs.blocks import" in code, test


def test_what_is_to_be_installed_can_be() -> None:
    """The one kind of command that no page can have tried: it needs the network, and a release."""
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for page in PAGES:
        for extras in re.findall(r"gemini-genai\[([\w,-]+)\]", (ROOT / page).read_text(encoding="utf-8")):
            for extra in extras.split(","):
                assert f"\n{extra} = [" in pyproject, (page, extra)


def test_outputs_are_compared() -> None:
    assert same("a 1.23 s\nb\n", "a ... s\nb")
    assert not same("a 1.23 s\nc\n", "a ... s\nb")
    assert not same("", "a")


def test_what_fails_in_a_page_fails_here(tmp_path: Path) -> None:
    def block(language: str, code: str, adjoins: bool = False) -> Block:
        return Block("page.md", 3, language, None, code, adjoins)

    environment = shell_environment("http://127.0.0.1:1")
    for bad in (
        [block("python", "assert False")],
        [block("python", "print(1)"), block("text", "2", True)],
        [block("console", "$ echo a\nb\n")],
        [block("sh", "false\ntrue")],
        [block("json", "{,}")],
    ):
        with pytest.raises((AssertionError, ValueError)):
            run(bad, tmp_path, lambda: "1\n", environment)
