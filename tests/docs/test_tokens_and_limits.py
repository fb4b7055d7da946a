"""The programs of docs/tokens-and-limits.md run, and its table is what the data say."""

from __future__ import annotations

import io
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors, types
from genai.counting.facts import model_facts
from tests.genai.test_counting import pdf, picture
from tests.shared import ROOT

DOC = ROOT / "docs" / "tokens-and-limits.md"
TEXT = DOC.read_text(encoding="utf-8")


def small_tokenizer() -> bytes:
    sentencepiece = pytest.importorskip("sentencepiece")
    out = io.BytesIO()
    lines = iter(["why is the sea blue", "the boats are blue"] * 20)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=lines, model_writer=out, vocab_size=40, hard_vocab_limit=False, minloglevel=2
    )
    return out.getvalue()


def test_its_code_runs(emulator: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    monkeypatch.setenv("GEMINI_API_KEY", "CANARY-key-0123456789")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "small.model").write_bytes(small_tokenizer())
    monkeypatch.setenv("GENAI_TOKENIZER_MODEL", str(tmp_path / "small.model"))
    names: dict[str, Any] = {"client": genai.Client(), "image": picture(300, 200), "report": pdf(3)}
    blocks = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    assert len(blocks) == 4
    for block in blocks:
        exec(compile(block, str(DOC), "exec"), names)
        names["client"].close()
        names["client"] = genai.Client()
    assert names["estimate"].by_modality == {"TEXT": 7, "IMAGE": 258, "DOCUMENT": 774}
    assert not names["exact"].is_estimate
    assert isinstance(names["answer"], types.GenerateContentResponse)
    assert names["used"].totals.calls == 1


def test_what_it_names_is_there() -> None:
    for name in re.findall(r"`?errors\.([A-Z]\w+)`?", TEXT):
        assert hasattr(errors, name), name
    extras = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for line in re.findall(r"extra `([\w-]+)`", TEXT):
        assert f"\n{line} = [" in extras, line
    rows = {row["models"]: row for row in model_facts()["counting"]}
    numbers = {int(each.replace(",", "")) for each in re.findall(r"\b\d[\d,]*\b", TEXT)}
    for row in rows.values():
        said = [row["audio"]["tokens"], row["video"]["frame"]["unspecified"]]
        said += [row[kind].get("tokens") or row[kind]["grid"]["unspecified"] for kind in ("image", "page")]
        assert numbers >= set(said)
