"""The programs of docs/tracing.md run, and print the spans that the page draws."""

from __future__ import annotations

import io
import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

pytest.importorskip("opentelemetry.sdk")

if TYPE_CHECKING:
    from genai_emulator import Emulator

PAGE = ROOT / "docs" / "tracing.md"


def test_the_blocks_run(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    from opentelemetry import trace
    from opentelemetry.sdk.trace import export

    import genai

    monkeypatch.setenv("GEMINI_API_KEY", "CANARY-key-0123456789")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    # A provider is set once a process: this one goes by itself.
    provider: list[Any] = []
    monkeypatch.setattr(trace, "set_tracer_provider", provider.append)
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider[0])
    # It prints to what stdout was when it was imported.
    out = io.StringIO()
    monkeypatch.setattr(export, "ConsoleSpanExporter", partial(export.ConsoleSpanExporter, out=out))
    names: dict[str, Any] = {"__name__": "__main__"}
    printed = []
    try:
        for place, block in enumerate(re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)):
            exec(compile(block, f"docs/tracing.md, block {place}", "exec", dont_inherit=True), names)
            printed.append([json.loads(each) for each in re.findall(r"^\{.*?^\}", out.getvalue(), re.S | re.M)])
            out.truncate(out.seek(0))
    finally:
        genai.uninstrument()
    trees = re.findall(r"```text\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    for tree, spans in zip(trees, printed[:2], strict=True):
        drawn = [line.lstrip("├└─ ") for line in tree.splitlines()]
        *inner, whole = spans
        assert [whole["name"], *(each["name"] for each in inner)] == drawn
        assert {each["parent_id"] for each in inner} == {whole["context"]["span_id"]}
    told = printed[2][0]
    assert "Why is the sky blue?" in told["attributes"]["gen_ai.input.messages"]
